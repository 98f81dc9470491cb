// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/examination/strip_list.h"

#include <QLoggingCategory>

namespace ironfence::console::server::examination {

using base::failure;
using base::Result;
using records::FilmstripRecords;

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.server.examination")

} // namespace

Result<std::optional<base::Sha256>> StripList::begin()
{
    auto &strips = m_records->filmstrips;
    const auto waiting = strips.waiting();
    if (!waiting)
        return failure(waiting.error());
    for (const auto &asset : *waiting) {
        if (!m_store->contains(asset))
            continue;
        const auto attempts = strips.attempts(asset.sha256);
        if (!attempts)
            return failure(attempts.error());
        if (*attempts < FilmstripRecords::mostAttempts)
            return strips.begin(asset.sha256).map([&] { return std::optional(asset.sha256); });
        const auto why = QStringLiteral("the server ended in the midst of it, %1 times").arg(*attempts);
        if (!keepFault(asset.sha256, why))
            return std::optional<base::Sha256>();
    }
    return std::optional<base::Sha256>();
}

bool StripList::keep(const base::Sha256 &asset, const Result<media::Filmstrip> &strip)
{
    if (!strip)
        return keepFault(asset, strip.error().message);
    const auto kept = m_records->filmstrips.put(asset, {*strip, base::toUnixMs(m_clock->now())});
    if (!kept)
        qCCritical(log).noquote() << "a filmstrip cannot be stored:" << kept.error().line();
    return kept.has_value();
}

bool StripList::keepFault(const base::Sha256 &asset, const QString &fault)
{
    const auto why = fault.isEmpty() ? QStringLiteral("nobody says why") : fault;
    qCWarning(log).noquote() << QStringLiteral("asset %1 has no filmstrip: %2").arg(asset.hex(), why);
    const auto kept = m_records->filmstrips.fail(asset, why, base::toUnixMs(m_clock->now()));
    if (!kept)
        qCCritical(log).noquote() << "that a filmstrip cannot be made cannot be stored:" << kept.error().line();
    return kept.has_value();
}

} // namespace ironfence::console::server::examination
