// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/timeline/companions.h"

#include "playlists/timeline/reel.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace ironfence::playlists::timeline {

namespace {

/// The time that a layout is on the glass without a break.
struct Run
{
    base::UtcTime from;
    base::UtcTime to;
    Cut end = Cut::None; // why it ends: Day or Window, else it goes on later
};

/// Why a layout does not come back this day after it left the glass.
Cut lastCutOf(const Candidate &candidate, base::UtcTime left, const std::vector<Segment> &lead)
{
    const bool isOver = candidate.programme->validUntil && *candidate.programme->validUntil <= left;
    return left == lead.back().to && !isOver ? Cut::Day : Cut::Window;
}

std::map<int, std::vector<Run>> runsOf(const Roster &roster, const std::vector<Segment> &lead)
{
    std::map<int, std::vector<Run>> runs;
    for (const auto &segment : lead) {
        if (segment.shows != Shows::Item)
            continue;
        const auto *layout = roster.candidates()[static_cast<std::size_t>(segment.candidate)].programme->layout();
        if (layout == nullptr || layout->zones.size() < 2)
            continue;
        auto &own = runs[segment.candidate];
        if (own.empty() || own.back().to != segment.from)
            own.push_back({segment.from, segment.to});
        own.back().to = segment.to;
    }
    for (auto &[candidate, own] : runs)
        own.back().end = lastCutOf(roster.candidates()[static_cast<std::size_t>(candidate)], own.back().to, lead);
    return runs;
}

/// One zone of a layout on its way through the day.
class Companion
{
public:
    Companion(const Plan &plan, int candidate, quint8 zone, const Viewer &viewer)
        : m_plan(plan), m_candidate(candidate), m_zone(zone), m_viewer(viewer)
    {
    }

    void run(const Playlist &playlist, quint64 seed, const std::vector<Run> &runs, std::vector<Segment> &segments) const
    {
        const auto leaves = playlist.leaves();
        Reel reel(playlist, seed);
        base::Milliseconds shown{0}; // of the item whose turn it is
        for (const auto &run : runs) {
            for (auto now = run.from; now < run.to;) {
                auto segment = begin(now);
                segment.leaf = reel.peek();
                segment.offset = shown;
                const auto end = now + leaves.at(segment.leaf).item->length(m_viewer) - shown;
                segment.to = std::min(end, run.to);
                if (end <= run.to) {
                    reel.next();
                    shown = base::Milliseconds{0};
                } else {
                    segment.cut = run.end == Cut::None ? Cut::Lead : run.end;
                    shown += segment.to - now;
                }
                segments.push_back(segment);
                now = segment.to;
            }
        }
    }

    void stand(const std::vector<Run> &runs, std::vector<Segment> &segments) const
    {
        base::Milliseconds shown{0};
        for (const auto &run : runs) {
            auto segment = begin(run.from);
            segment.leaf = 0;
            segment.to = run.to;
            segment.offset = shown;
            shown += run.to - run.from;
            segments.push_back(segment);
        }
    }

private:
    [[nodiscard]] Segment begin(base::UtcTime from) const
    {
        Segment segment;
        segment.from = from;
        segment.candidate = m_candidate;
        segment.stretch = m_plan.indexAt(from);
        segment.zone = m_zone;
        segment.shows = Shows::Item;
        segment.right = Right::Beside;
        return segment;
    }

    const Plan &m_plan;
    const int m_candidate;
    const quint8 m_zone;
    const Viewer m_viewer;
};

} // namespace

std::vector<Segment> besideOf(const Roster &roster, const Plan &plan, const std::vector<Segment> &lead, quint64 day)
{
    std::vector<Segment> segments;
    for (const auto &[candidate, runs] : runsOf(roster, lead)) {
        const auto &of = roster.candidates()[static_cast<std::size_t>(candidate)];
        const auto &zones = of.programme->layout()->zones;
        for (qsizetype zone = 1; zone < zones.size(); ++zone) {
            const Companion companion(plan, candidate, static_cast<quint8>(zone), roster.viewerOf(of, zone));
            if (const auto &playlist = zones.at(zone).playlist)
                companion.run(*playlist, mixed(mixed(of.seed, day), static_cast<quint64>(zone)), runs, segments);
            else
                companion.stand(runs, segments);
        }
    }
    std::stable_sort(segments.begin(), segments.end(), [](const Segment &a, const Segment &b) {
        return std::tuple(a.from, a.zone) < std::tuple(b.from, b.zone);
    });
    return segments;
}

} // namespace ironfence::playlists::timeline
