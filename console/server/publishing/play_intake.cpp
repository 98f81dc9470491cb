// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/publishing/play_intake.h"

namespace ironfence::console::server::publishing {

using base::ErrorCode;
using base::failure;
using base::Result;
using playlists::rules::TimeZone;

Result<messaging::PlaysStored> PlayIntake::store(const base::ScreenId &screen, const QByteArray &payload)
{
    const auto batch = messaging::PlayBatch::parse(payload);
    if (!batch)
        return failure(batch.error());
    if (batch->screen != screen)
        return failure(ErrorCode::Invalid, QStringLiteral("the document speaks for another screen"),
                       batch->screen.text());
    const auto zone = zoneOf(screen);
    if (!zone)
        return failure(zone.error());
    auto stored = m_records->plays.store(*batch, *zone, m_clock->now());
    if (!stored && stored.error().code == ErrorCode::Corrupt)
        return failure(ErrorCode::Invalid, stored.error().line(), screen.text()); // of this screen: others go on
    return stored;
}

/// Read anew only when the screen was assigned anew: a thousand screens send a batch every few seconds.
Result<TimeZone> PlayIntake::zoneOf(const base::ScreenId &screen)
{
    const auto version = m_records->screens.versionOf(screen);
    if (!version)
        return failure(version.error().code == ErrorCode::NotFound ? ErrorCode::Invalid : version.error().code,
                       version.error().message, screen.text());
    auto &known = m_zones[screen];
    if (known.assignment != *version) {
        const auto record = m_records->screens.find(screen);
        if (!record)
            return failure(record.error());
        known = {*version, record->assignment.screen.zone};
    }
    return known.zone;
}

} // namespace ironfence::console::server::publishing
