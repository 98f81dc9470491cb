// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/timeline/composition.h"
#include "playlists/timeline/plan.h"
#include "playlists/timeline/segment.h"

namespace ironfence::playlists::timeline {

/// What became of a programme at an instant.
enum class Standing {
    Shown,         ///< it has a share or takes turns
    NotAllowed,    ///< its rank, or what its cards show, is beyond what its authority may use
    OtherAudience, ///< it is not for this screen
    NotYet,        ///< its validity begins later
    Over,          ///< its validity has ended
    OtherTime,     ///< its days and dayparts do not include the instant
    Outranked,     ///< programmes of a higher rank leave nothing
    Dark           ///< the screen is dark
};

QString nameOf(Standing standing); ///< "shown", "not-allowed", "other-audience", "not-yet", …

/// One programme at an instant.
struct Verdict
{
    base::AuthorityId authority;
    base::ProgrammeId programme;
    Rank rank = Rank::Routine;
    Standing standing = Standing::OtherTime;
    int perMille = 0; ///< of a shown one: its share of the hour; 0: it takes turns

    bool operator==(const Verdict &) const = default;
};

/// Why a segment is on the glass.
struct Because
{
    base::AuthorityId authority; ///< empty for the safe loop and darkness
    base::ProgrammeId programme;
    QString rule;             ///< one English sentence: "share of 20.0 % of the hour, rank mandatory"
    QString cut;              ///< why it ends early; empty when it does not
    QList<Verdict> displaced; ///< programmes that apply at the same time and are outranked

    bool operator==(const Because &) const = default;
};

/// What became of every programme of every authority at an instant of a stretch.
[[nodiscard]] QList<Verdict> verdictsOf(const Roster &roster, const Plan &plan, const Stretch &stretch,
                                        const Composition &composition, base::UtcTime at);
/// Those of them that are outranked: of a dark stretch none.
[[nodiscard]] QList<Verdict> displacedIn(const Roster &roster, const Plan &plan, const Stretch &stretch,
                                         const Composition &composition);
/// `displaced` is what the segment's stretch displaces: the same for all its segments.
[[nodiscard]] Because because(const Roster &roster, const Segment &segment, const Composition &composition,
                              const QList<Verdict> &displaced);

} // namespace ironfence::playlists::timeline
