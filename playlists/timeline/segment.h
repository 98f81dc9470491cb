// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.h"

namespace ironfence::playlists::timeline {

/// What a segment shows.
enum class Shows : quint8 {
    Item,     ///< an item of a programme
    SafeLoop, ///< no programme applies: what is built into the player
    Dark,     ///< outside the screen's hours
};

/// By which right an item is there.
enum class Right : quint8 {
    None,  ///< it is no item
    Share, ///< its programme's guaranteed share was due
    Turn,  ///< its programme's turn among those of the highest rank without a share
    Fill,  ///< there are shares only, and they divide the whole time
    Beside ///< it stands in a zone beside the leading one
};

/// Why an item ends before its length is over.
enum class Cut : quint8 {
    None,
    Window, ///< its programme ends, or gives way to others
    Day,    ///< midnight: every day is composed anew
    Share,  ///< a share could not be held in this hour with whole items
    Lead,   ///< beside a leading zone that is interrupted; it goes on afterwards
};

/// One thing on the glass from one instant to another. Numbers, because a day can have 86,400 of them; Timeline tells
/// what they stand for.
struct Segment
{
    base::UtcTime from;
    base::UtcTime to;
    base::Milliseconds offset{0}; ///< how far into the item it begins
    int candidate = -1;           ///< of the Roster
    int leaf = -1;                ///< of the zone's playlist, see Playlist::leaves(); 0 for a ticker
    int stretch = -1;             ///< of the day's Plan
    quint8 zone = 0;              ///< of the layout; 0 leads
    Shows shows = Shows::SafeLoop;
    Right right = Right::None;
    Cut cut = Cut::None;

    bool operator==(const Segment &) const = default;
};

} // namespace ironfence::playlists::timeline
