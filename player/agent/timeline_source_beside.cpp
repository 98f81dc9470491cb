// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/timeline_source.h"

#include <algorithm>

// The zones beside the leading one.
namespace ironfence::player {

using base::Milliseconds;
using base::MonotonicTime;
using playlists::timeline::Candidate;
using playlists::timeline::Cut;
using namespace std::chrono_literals;

namespace {

/// An item that ends with its leading zone stands until that has left the glass, whenever its successor comes.
constexpr Milliseconds farewell = 5s;

QString layoutOf(const playlists::timeline::Roster &roster, const Candidate &candidate)
{
    return roster.authorityOf(candidate).authority.text() + u'/' + candidate.programme->id.text();
}

} // namespace

/// Nothing: its programme has the whole canvas, or a layout whose leading zone lies beyond this one.
std::optional<stage::Division> TimelineSource::divisionOf(const Segment &segment) const
{
    const auto &roster = m_timeline->roster();
    const auto &candidate = roster.candidates().at(static_cast<std::size_t>(segment.candidate));
    const auto *layout = candidate.programme->layout();
    if (layout == nullptr)
        return std::nullopt;
    const auto canvas = m_screen.canvas.size;
    const auto &lead = layout->zones.constFirst();
    stage::Division division{layoutOf(roster, candidate), lead.on(canvas), lead.z};
    if (division.area.isEmpty())
        return std::nullopt;
    for (const auto &zone : layout->zones.mid(1)) {
        if (const auto area = zone.on(canvas); !area.isEmpty())
            division.beside.append({zone.id, area, zone.z, zone.ticker});
    }
    return division;
}

/// Candidate and number of a zone; nothing: of a timeline that is gone, as the zone itself will be in a moment.
std::optional<std::pair<int, int>> TimelineSource::placeOf(const QString &layout, const QString &zone) const
{
    const auto &roster = m_timeline->roster();
    const auto &candidates = roster.candidates();
    const auto found = std::find_if(candidates.begin(), candidates.end(),
                                    [&](const Candidate &candidate) { return layoutOf(roster, candidate) == layout; });
    if (found == candidates.end() || found->programme->layout() == nullptr)
        return std::nullopt;
    const auto &zones = found->programme->layout()->zones;
    const auto own = std::find_if(zones.begin(), zones.end(), [&](const auto &other) { return other.id == zone; });
    if (own == zones.end())
        return std::nullopt;
    return std::pair(static_cast<int>(found - candidates.begin()), static_cast<int>(own - zones.begin()));
}

std::optional<stage::Cue> TimelineSource::nextBeside(const QString &layout, const QString &zone,
                                                     const std::optional<MonotonicTime> &from)
{
    const auto place = placeOf(layout, zone);
    if (!place)
        return std::nullopt;
    const auto at = from ? m_time.at(*from) : m_time.now();
    const auto due = m_timeline->besideFrom(place->first, place->second, from ? at + nearEdge : at);
    if (!due || (from && due->from - at > nearEdge))
        return std::nullopt; // its layout leaves the glass meanwhile
    const auto shown = presentableFrom(*due);
    if (!shown)
        return std::nullopt;

    auto cue = cueOf(*shown);
    cue->slot = slotOf(*due, std::max(at, due->from));
    if (*shown != *due)
        cue->slot = {cue->slot->from, monotonicOf(shown->to), 0ms};
    if (shown->cut != Cut::None)
        cue->slot->to = cue->slot->to + farewell;
    m_beside[layout + u'/' + zone] = {nameOf(*due), cue->slot->from, cue->slot->to, cue->id, contentOf(cue->item)};
    return cue;
}

/// What is due in a zone, or the first after it whose bytes are here and that does not rest.
std::optional<TimelineSource::Segment> TimelineSource::presentableFrom(const Segment &due)
{
    constexpr int tries = 32;
    std::optional<Segment> segment = due;
    for (int i = 0; i < tries && segment; ++i) {
        if (cueOf(*segment))
            return segment;
        segment = m_timeline->besideFrom(due.candidate, due.zone, segment->to);
    }
    return std::nullopt;
}

} // namespace ironfence::player
