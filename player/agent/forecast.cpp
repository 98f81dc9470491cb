// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/forecast.h"

#include "playlists/timeline/first_window.h"

#include <algorithm>

namespace ironfence::player {

using base::UtcTime;

Forecast::Forecast(QList<playlists::timeline::AuthorityProgrammes> programmes, playlists::Screen screen, UtcTime now)
    : m_timeline(std::move(programmes), std::move(screen))
    , m_workdays(m_timeline.roster().screen().workdays())
    , m_from(now)
    , m_exactUntil(now + Need::day)
    , m_looked(now)
{
}

bool Forecast::step()
{
    if (m_looked < m_exactUntil)
        lookAtNextDay();
    else
        lookAtNextCandidates();
    return m_looked < m_exactUntil || m_candidate < m_timeline.roster().candidates().size();
}

/// One sheet of the timeline, which is most of the work.
void Forecast::lookAtNextDay()
{
    const auto &zone = m_timeline.roster().screen().zone;
    const auto midnight = zone.instantOf(zone.dayOf(m_looked).addDays(1), 0);
    const auto until = midnight > m_looked ? std::min(midnight, m_exactUntil) : m_exactUntil;
    for (const auto &use : m_timeline.usesBetween(m_looked, until))
        note(use.asset.object, std::max(use.first, m_from));
    m_looked = until;
}

void Forecast::lookAtNextCandidates()
{
    constexpr std::size_t together = 4;
    const auto &roster = m_timeline.roster();
    const auto end = std::min(m_candidate + together, roster.candidates().size());
    for (; m_candidate < end; ++m_candidate) {
        const auto &candidate = roster.candidates()[m_candidate];
        const auto assets = candidate.programme->assets();
        if (assets.isEmpty())
            continue;
        const auto first =
            playlists::timeline::firstWindowOf(candidate, roster.screen(), m_workdays, m_exactUntil, days);
        for (const auto &asset : assets)
            note(asset.object, first.value_or(Need::some));
    }
}

void Forecast::note(const base::ObjectRef &object, UtcTime due)
{
    const auto known = m_dues.find(object);
    if (known == m_dues.end()) {
        m_dues.insert(object, due);
        m_order.append(object);
    } else {
        *known = std::min(*known, due);
    }
}

QList<Need> Forecast::needs() const
{
    QList<Need> needs;
    for (const auto &object : m_order)
        needs.append({object, m_dues.value(object)});
    std::stable_sort(needs.begin(), needs.end(), [](const Need &a, const Need &b) { return a.due < b.due; });
    return needs;
}

} // namespace ironfence::player
