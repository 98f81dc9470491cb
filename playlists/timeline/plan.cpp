// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/timeline/plan.h"

#include "playlists/timeline/windows.h"

#include <QHash>
#include <algorithm>

namespace ironfence::playlists::timeline {

namespace {

constexpr int hours = -1; // the screen's own hours among the candidates

} // namespace

Plan::Plan(const Roster &roster, const calendar::Workdays &workdays, const rules::DayRange &days)
{
    Q_ASSERT(days.count >= 1 && days.count <= maxDays);
    const auto &screen = roster.screen();
    m_from = screen.zone.instantOf(days.first, 0);
    m_to = screen.zone.instantOf(days.last(), 24 * 60);
    // Windows of the day before reach into the first day, and a shift reaches back from the day after the last.
    const rules::DayRange around{days.first.addDays(-2), days.count + 3};
    std::vector<Edge> edges;
    const bool isAlways = screen.hours == rules::When{};
    addWindows(edges, hours,
               isAlways ? QList<rules::Window>{{m_from, m_to}} : screen.hours.windowsIn(around, screen.zone, workdays));
    const auto &candidates = roster.candidates();
    for (std::size_t index = 0; index < candidates.size(); ++index)
        addWindows(edges, static_cast<int>(index), windowsOf(candidates[index], screen, workdays, around));
    std::sort(edges.begin(), edges.end(), [](const Edge &a, const Edge &b) { return a.at < b.at; });
    sweep(edges, static_cast<qsizetype>(candidates.size()));
}

void Plan::addWindows(std::vector<Edge> &edges, int candidate, const QList<rules::Window> &windows) const
{
    for (const auto &window : windows)
        addEdges(edges, candidate, window);
}

void Plan::addEdges(std::vector<Edge> &edges, int candidate, const rules::Window &window) const
{
    const auto from = std::max(window.from, m_from);
    const auto to = std::min(window.to, m_to);
    if (from < to) {
        edges.push_back({from, candidate, true});
        edges.push_back({to, candidate, false});
    }
}

void Plan::sweep(const std::vector<Edge> &edges, qsizetype candidates)
{
    QBitArray applies(candidates);
    bool lit = false;
    QHash<QBitArray, int> known;
    const auto add = [&](base::UtcTime from, base::UtcTime to) {
        if (from == to)
            return;
        auto found = known.constFind(applies);
        if (found == known.constEnd()) {
            found = known.insert(applies, static_cast<int>(m_sets.size()));
            m_sets.append(applies);
        }
        if (!m_stretches.isEmpty() && m_stretches.constLast().set == *found && m_stretches.constLast().dark == !lit)
            m_stretches.last().to = to;
        else
            m_stretches.append({from, to, !lit, *found});
    };

    auto since = m_from;
    for (const auto &edge : edges) {
        add(since, edge.at);
        since = edge.at;
        if (edge.candidate == hours)
            lit = edge.begins;
        else
            applies.setBit(edge.candidate, edge.begins);
    }
    add(since, m_to);
}

int Plan::indexAt(base::UtcTime time) const
{
    Q_ASSERT(time >= m_from && time < m_to);
    const auto after = std::upper_bound(m_stretches.cbegin(), m_stretches.cend(), time,
                                        [](base::UtcTime at, const Stretch &stretch) { return at < stretch.from; });
    return static_cast<int>(after - m_stretches.cbegin()) - 1;
}

} // namespace ironfence::playlists::timeline
