// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/reader.h"
#include "playlists/timeline/timeline.h"

namespace ironfence::console::timetable {

/// A programme that applies at the same time and is outranked.
struct Displaced
{
    base::AuthorityId authority;
    base::ProgrammeId programme;
    playlists::Rank rank = playlists::Rank::Routine;

    bool operator==(const Displaced &) const = default;
};

/// One segment of a timeline in words instead of numbers.
struct Entry
{
    static constexpr qsizetype maxDisplaced = 8; ///< how many are named; the others are counted

    base::UtcTime from;
    base::UtcTime to;
    base::Milliseconds offset{0}; ///< how far into the item it begins
    playlists::timeline::Shows shows = playlists::timeline::Shows::SafeLoop;
    QString zone;                ///< of a layout; empty: the whole canvas
    QString item;                ///< "<programme>/<index>" …, "safe-loop", "dark": as reports and plays name it
    base::AuthorityId authority; ///< empty without an item
    base::ProgrammeId programme;
    QString title; ///< a card's title or a file's name; may be empty
    playlists::timeline::Right right = playlists::timeline::Right::None;
    playlists::timeline::Cut cut = playlists::timeline::Cut::None;
    QString rule;      ///< why it is there: one English sentence
    QString cutReason; ///< why it ends early; empty when it does not
    QList<Displaced> displaced;
    qint64 displacedCount = 0; ///< named or not

    [[nodiscard]] static Entry of(const playlists::timeline::Timeline &timeline,
                                  const playlists::timeline::Segment &segment);
    [[nodiscard]] static Entry read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const Entry &) const = default;
};

[[nodiscard]] QString nameOf(playlists::timeline::Shows shows); ///< "item", "safe-loop", "dark"

/// Reads and writes a rank under the key "rank".
[[nodiscard]] playlists::Rank readRank(base::json::Object &object);

} // namespace ironfence::console::timetable
