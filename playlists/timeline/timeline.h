// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/timeline/because.h"
#include "playlists/timeline/sheet.h"

#include <map>
#include <memory>
#include <optional>

namespace ironfence::playlists::timeline {

/// An asset, and when it appears first.
struct Use
{
    AssetRef asset;
    base::UtcTime first;

    bool operator==(const Use &) const = default;
};

/// What a screen shows at every instant, and why: the one scheduler of player, server, console and command line. A pure
/// function of its arguments; it keeps the sheets of the days asked for last. Used by one thread at a time.
class Timeline
{
public:
    Timeline(QList<AuthorityProgrammes> authorities, Screen screen);

    [[nodiscard]] const Roster &roster() const { return m_roster; }

    /// What the leading zone shows at an instant of the years 2000–2100. Costs a binary search once the day's sheet is
    /// made (some milliseconds).
    [[nodiscard]] Segment at(base::UtcTime time) const;
    /// What a zone of a candidate's layout shows at an instant, or, while that is not on the glass, the next time that it
    /// is, before the end of the following day. Walks through what stands beside in a day.
    [[nodiscard]] std::optional<Segment> besideFrom(int candidate, int zone, base::UtcTime time) const;
    /// Every segment of an interval of at most 400 days, the leading zone's and the others, ordered by time, then zone;
    /// the first and last ones are not clipped.
    [[nodiscard]] std::vector<Segment> between(base::UtcTime from, base::UtcTime to) const;

    /// The item of a segment, null for safe loop, darkness and tickers. Borrowed from the timeline.
    [[nodiscard]] const Item *itemOf(const Segment &segment) const;
    /// Its name: "<programme>/<index>", "<programme>/<index>.<index>" in nested playlists, "<programme>/<zone>/<index>"
    /// beside a leading zone, "safe-loop" or "dark".
    [[nodiscard]] QString idOf(const Segment &segment) const;
    /// Whose it is; empty for safe loop and darkness.
    [[nodiscard]] QString authorityOf(const Segment &segment) const;
    /// The zone's id in a layout; empty for the whole canvas.
    [[nodiscard]] QString zoneOf(const Segment &segment) const;
    [[nodiscard]] Because because(const Segment &segment) const;
    /// What became of every programme at an instant.
    [[nodiscard]] QList<Verdict> verdictsAt(base::UtcTime time) const;
    /// Every asset that the screen can show in the interval, in the order of first appearance.
    [[nodiscard]] QList<AssetRef> assetsBetween(base::UtcTime from, base::UtcTime to) const;
    /// The same with the instants of these appearances; what runs at `from` has begun before it.
    [[nodiscard]] QList<Use> usesBetween(base::UtcTime from, base::UtcTime to) const;

private:
    [[nodiscard]] const Sheet &sheetOf(QDate day) const;
    [[nodiscard]] const Sheet &sheetAt(base::UtcTime time) const;
    [[nodiscard]] const Playlist *playlistOf(const Segment &segment) const;
    [[nodiscard]] const QList<Leaf> &leavesOf(const Playlist &playlist) const;

    const Roster m_roster;
    const calendar::Workdays m_workdays;
    mutable std::map<QDate, std::unique_ptr<const Sheet>> m_sheets;
    mutable std::map<const Playlist *, QList<Leaf>> m_leaves;
    mutable std::optional<std::pair<base::UtcTime, QList<Verdict>>> m_displaced; // in the stretch asked for last
};

} // namespace ironfence::playlists::timeline
