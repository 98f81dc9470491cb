// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/records/play_records.h"

namespace ironfence::console::server::records {

/// How far a chain is stored.
struct PlayRecords::Chain
{
    qint64 number = 0;
    base::ScreenId screen;
    messaging::ChainName name;
    qint64 through = 0;
    base::Sha256 head; ///< the hash of the play `through`
    bool broken = false;
    qint64 keptAfter = 0;  ///< plays up to this one were dropped
    base::Sha256 keptHash; ///< the hash of that one
    qint64 kept = 0;       ///< rows
    base::Milliseconds longest{0};
    base::UtcTime until; ///< the end of the newest play
};

/// The days of a place, as numbers of sums. Remembers the last one: plays come in the order of time.
class PlayDays
{
public:
    /// What began longer before `now`, or later than 2 days after it, is of no credible time.
    static constexpr std::chrono::days credible{800};
    static constexpr qint64 unknown = 0;

    PlayDays(const playlists::rules::TimeZone &zone, base::UtcTime now) : m_zone(&zone), m_now(now) {}

    [[nodiscard]] qint64 dayOf(base::UtcTime time)
    {
        if (time < m_now - credible || time > m_now + std::chrono::days{2})
            return unknown;
        if (time < m_from || time >= m_to) {
            const auto day = m_zone->dayOf(time);
            m_from = m_zone->instantOf(day, 0);
            m_to = m_zone->instantOf(day.addDays(1), 0);
            m_day = PlaySums::numberOf(day);
        }
        return m_day;
    }

private:
    const playlists::rules::TimeZone *m_zone;
    base::UtcTime m_now;
    base::UtcTime m_from;
    base::UtcTime m_to;
    qint64 m_day = unknown;
};

/// What plays add up to in SQL, as PlaySum::of() does it.
inline const QString playSumColumns =
    QStringLiteral("count(*), count(CASE WHEN cut IS NULL THEN 1 END), sum(duration_ms), sum(CASE WHEN frames <= "
                   "duration_ms THEN frames ELSE duration_ms + 1 END)");

} // namespace ironfence::console::server::records
