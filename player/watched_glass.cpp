// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/watched_glass.h"

namespace ironfence::player {

namespace {

// Reports leave once a second at most; the one that tells of the restart is the last.
constexpr base::Milliseconds lastWords{1'500};

} // namespace

WatchedGlass::WatchedGlass(const Parts &parts, const QString &stateDirectory)
    : m_time(parts.time)
    , m_clock(parts.clock)
    , m_output(parts.canvas)
    , m_restarts(stateDirectory + QStringLiteral("/restarts.json"), parts.clock)
    , m_watchdog({parts.stage, parts.window, m_output, m_restarts, m_supervisor, parts.clock})
{
    connect(&m_watchdog, &Watchdog::stepped, &parts.faults, &FaultLog::add);
    connect(&m_watchdog, &Watchdog::changed, this, &WatchedGlass::changed);
    connect(&m_watchdog, &Watchdog::restartNeeded, this, &WatchedGlass::endSoon);
}

void WatchedGlass::endSoon()
{
    QTimer::singleShot(lastWords, this, &WatchedGlass::restartNeeded);
}

base::Result<void> WatchedGlass::restart()
{
    using base::ErrorCode;
    if (!SystemdSupervisor::isThere())
        return base::failure(ErrorCode::Unavailable, QStringLiteral("nobody would start it again: it is no service"),
                             QStringLiteral("unsupervised"));
    if (!m_restarts.mayRestart())
        return base::failure(ErrorCode::Unavailable, QStringLiteral("it was ended less than ten minutes ago"),
                             QStringLiteral("too-soon"));
    if (auto noted = m_restarts.note(QStringLiteral("ordered")); !noted)
        return noted;
    endSoon();
    return {};
}

messaging::GlassVitals WatchedGlass::vitals() const
{
    const auto &record = m_watchdog.record();
    messaging::GlassVitals vitals;
    vitals.judged = record.judged;
    if (record.wrong) {
        vitals.wrong = nameOf(*record.wrong);
        vitals.since = m_time.now() - (m_clock.monotonic() - record.since);
    }
    vitals.mended = record.mended;
    vitals.decks = record.decks;
    vitals.windows = record.windows;
    vitals.restarts = m_restarts.last() ? m_restarts.last()->number : 0;
    return vitals;
}

} // namespace ironfence::player
