// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/watchdog/glass_judge.h"

#include <algorithm>

namespace ironfence::player {

using base::Milliseconds;
using stage::Sight;

namespace {

/// Whether the glass shows one of the newest frames that were drawn.
bool showsFrames(const Look &look)
{
    const auto &prints = look.sight.prints;
    return std::any_of(prints.begin(), prints.end(), [&](const auto &print) { return print.isLike(*look.glass); });
}

bool isDue(const Look &look)
{
    return !look.sight.until || look.at < *look.sight.until + GlassJudge::duePatience;
}

/// How long this has to hold, until it counts.
Milliseconds patienceFor(Wrong wrong, const Look &look)
{
    if (wrong == Wrong::NotDue)
        return Milliseconds{0}; // isDue() has waited
    const auto standing = std::chrono::duration_cast<Milliseconds>(look.sight.standing);
    return GlassJudge::patience + (wrong == Wrong::Frozen ? standing : Milliseconds{0});
}

} // namespace

std::optional<Wrong> GlassJudge::judge(const Look &look)
{
    if (!look.hasOutput || (m_last && look.at - m_last->at > longestGap)) {
        m_since = {};
        m_last = look;
        return std::nullopt;
    }
    const std::array<std::pair<Wrong, bool>, 4> suspicions{{{Wrong::Black, isBlack(look)},
                                                            {Wrong::Foreign, isForeign(look)},
                                                            {Wrong::Frozen, isFrozen(look)},
                                                            {Wrong::NotDue, !isDue(look)}}};
    std::optional<Wrong> found;
    for (const auto &[wrong, isSuspected] : suspicions) {
        auto &since = m_since.at(static_cast<std::size_t>(wrong));
        if (!isSuspected)
            since.reset();
        else if (!since)
            since = look.at;
        if (since && look.at - *since >= patienceFor(wrong, look) && !found)
            found = wrong;
    }
    m_last = look;
    if (look.glass && showsFrames(look))
        m_ours = look.glass;
    return found;
}

bool GlassJudge::isBlack(const Look &look) const
{
    if (!look.glass || !look.glass->isBlack())
        return false;
    switch (look.sight.kind) {
    case Sight::Kind::Frames: // some films are
        return !showsFrames(look);
    case Sight::Kind::Drawn:
        return true;
    case Sight::Kind::Nothing:
    case Sight::Kind::Dark:
    case Sight::Kind::Fading:
        return false;
    }
    return false;
}

bool GlassJudge::isForeign(const Look &look) const
{
    if (!look.glass)
        return false;
    if (look.sight.kind == Sight::Kind::Dark)
        return !look.glass->isBlack();
    return look.sight.kind == Sight::Kind::Frames && !showsFrames(look) && !isOld(look);
}

/// The glass shows what it showed before, and not what has been drawn since.
bool GlassJudge::isOld(const Look &look) const
{
    return look.glass && look.sight.kind == Sight::Kind::Frames && !showsFrames(look) && m_ours &&
           look.glass->isLike(*m_ours);
}

/// Nothing new was swapped, or a film does not move though it should: in the scene, or on the glass.
bool GlassJudge::isFrozen(const Look &look) const
{
    if (!m_last)
        return false;
    const auto &sight = look.sight;
    const auto &before = m_last->sight;
    const bool isNew = sight.turn != before.turn;
    return !sight.isSwapped || sight.swaps == before.swaps || isOld(look) ||
           (sight.moves && !isNew && sight.drawn == before.drawn);
}

} // namespace ironfence::player
