// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/timeline/hour_ledger.h"

namespace ironfence::playlists::timeline {

/// Who was promised how much of each hour, and who had it: kept while a day is composed from its first instant to its
/// last. Hours are counted from the day's midnight.
class ShareLedger
{
public:
    /// The sections of the day in order and without gaps, which are borrowed; `candidates` is how many the roster has.
    ShareLedger(const QList<Section> &sections, std::size_t candidates);

    /// A candidate (-1: nobody) is on the glass from where the ledger stands, for so long.
    void book(int candidate, base::Milliseconds length);

    [[nodiscard]] base::UtcTime now() const { return m_now; }
    /// The hour that the ledger stands in; only of a day that has one.
    [[nodiscard]] const HourLedger &hour() const { return m_hours[m_hour]; }
    /// How much more than it had is due to a candidate by now, in ms; negative: it is ahead. Goes on over hours.
    [[nodiscard]] qint64 lag(int candidate) const { return m_lag[static_cast<std::size_t>(candidate)] / unit; }
    /// By how many ms shares could not be held if the candidate came now for so long, in every hour that this touches.
    [[nodiscard]] qint64 violation(int candidate, base::Milliseconds length) const;

private:
    static constexpr qint64 unit = 1000; // per mille × ms

    void closeHour();

    const QList<Section> &m_sections;
    qsizetype m_section = 0;
    base::UtcTime m_now;
    std::vector<qint64> m_lag;
    std::vector<HourLedger> m_hours;
    std::size_t m_hour = 0;
};

} // namespace ironfence::playlists::timeline
