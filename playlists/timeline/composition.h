// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/timeline/roster.h"

#include <QBitArray>

namespace ironfence::playlists::timeline {

/// A part of the hour that a candidate is guaranteed.
struct Share
{
    int candidate = 0;
    int perMille = 0; ///< 1–1000: what it gets
    int promised = 0; ///< 1–1000: what it is guaranteed; less where shares have the whole time to themselves

    bool operator==(const Share &) const = default;
};

/// How candidates that apply at the same time divide it: the ladder of ranks, walked from above
/// (docs/decisions/0007-timeline.md). Either there is a pool and the shares leave it something, or the shares add up to
/// 1000, or nothing applies.
struct Composition
{
    QList<Share> shares; ///< in the order of the roster
    QList<int> pool;     ///< candidates of one rank that divide what the shares leave

    /// `applies` has one bit for each candidate of the roster.
    [[nodiscard]] static Composition of(const Roster &roster, const QBitArray &applies);

    [[nodiscard]] bool isEmpty() const { return shares.isEmpty() && pool.isEmpty(); }
    /// 0 for candidates without a share.
    [[nodiscard]] int shareOf(int candidate) const;
    [[nodiscard]] bool shows(int candidate) const;
    bool operator==(const Composition &) const = default;
};

} // namespace ironfence::playlists::timeline
