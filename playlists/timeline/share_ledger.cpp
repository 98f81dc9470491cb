// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/timeline/share_ledger.h"

#include <algorithm>

namespace ironfence::playlists::timeline {

using base::Milliseconds;
using base::UtcTime;

ShareLedger::ShareLedger(const QList<Section> &sections, std::size_t candidates)
    : m_sections(sections), m_lag(candidates)
{
    if (sections.isEmpty())
        return;
    m_now = sections.constFirst().from;
    qsizetype first = 0;
    for (auto from = m_now; from < sections.constLast().to; from += std::chrono::hours(1)) {
        while (sections.at(first).to <= from)
            ++first;
        m_hours.emplace_back(sections, first, from, from + std::chrono::hours(1), candidates);
    }
}

void ShareLedger::closeHour()
{
    // What one hour could not give does not burden the next ones for ever.
    constexpr auto most = HourLedger::tolerance.count() * unit;
    for (const int holder : hour().holders()) {
        auto &lag = m_lag[static_cast<std::size_t>(holder)];
        lag = std::clamp(lag, -most, most);
    }
    if (m_hour + 1 < m_hours.size())
        ++m_hour;
}

void ShareLedger::book(int candidate, Milliseconds length)
{
    const auto end = m_now + length;
    while (m_now < end) {
        const auto &section = m_sections.at(m_section);
        const auto until = std::min({end, section.to, hour().to()});
        const auto time = until - m_now;
        for (const auto &share : section.composition->shares)
            m_lag[static_cast<std::size_t>(share.candidate)] += share.perMille * time.count();
        if (candidate >= 0 && section.composition->shareOf(candidate) > 0) {
            m_lag[static_cast<std::size_t>(candidate)] -= unit * time.count();
            m_hours[m_hour].book(candidate, time);
        }
        m_now = until;
        if (until == section.to && m_section + 1 < m_sections.size())
            ++m_section;
        if (until == hour().to())
            closeHour();
    }
}

qint64 ShareLedger::violation(int candidate, Milliseconds length) const
{
    const auto end = m_now + length;
    qint64 sum = 0;
    for (auto hour = m_hour; hour < m_hours.size() && m_hours[hour].from() < end; ++hour)
        sum += m_hours[hour].violation(candidate, m_now, end);
    return sum;
}

} // namespace ironfence::playlists::timeline
