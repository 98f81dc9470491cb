// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/watchdog/restart_ledger.h"

#include "base/boot.h"
#include "base/json/reader.h"

#include <QFile>
#include <QSaveFile>
#include <unistd.h>

namespace ironfence::player {

namespace {

constexpr qint64 maxBytes = 4096;
constexpr qsizetype maxText = 64;

} // namespace

RestartLedger::RestartLedger(QString file, const base::Clock &clock) : m_file(std::move(file)), m_clock(clock)
{
    restore();
}

void RestartLedger::restore()
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxBytes)
        return;
    const auto value = base::json::parse(file.readAll());
    if (!value)
        return;
    base::json::Reader reader;
    base::json::Object object(*value, QStringLiteral("$"), reader);
    const auto boot = object.text("boot", maxText);
    const Restart restart{object.text("why", maxText), object.integer("number", 1, std::numeric_limits<int>::max())};
    const base::MonotonicTime at{base::Milliseconds{object.integer("at_ms", 0, std::numeric_limits<qint64>::max())}};
    if (reader.failed() || boot != base::bootName() || at > m_clock.monotonic())
        return;
    m_last = restart;
    m_at = at;
}

bool RestartLedger::mayRestart() const
{
    return !m_last || m_clock.monotonic() - m_at >= apart;
}

base::Result<void> RestartLedger::note(const QString &why)
{
    const Restart restart{why, m_last ? m_last->number + 1 : 1};
    const auto at = m_clock.monotonic();
    const base::json::Value value{{"boot", base::bootName().toStdString()},
                                  {"at_ms", at.sinceBoot.count()},
                                  {"why", why.toStdString()},
                                  {"number", restart.number}};
    QSaveFile file(m_file);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(base::json::write(value)) > 0 && file.flush() &&
                         ::fsync(file.handle()) == 0 && file.commit();
    if (!written)
        return base::failure(base::ErrorCode::Io, file.errorString(), m_file);
    m_last = restart;
    m_at = at;
    return {};
}

} // namespace ironfence::player
