// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/programme.h"

/// Changes of a programme, each from a value to a value. What they are not about stays, members of newer versions
/// included; an index that is not there changes nothing.
namespace ironfence::console::desktop::editor {

/// A text as a document can hold it: without what is not printable, and no longer than that.
[[nodiscard]] QString bounded(const QString &text, qsizetype most);

/// What a zone plays, 0 of one that is not divided; null: it has no playlist, or there is none.
[[nodiscard]] const playlists::Playlist *playlistOf(const playlists::Programme &programme, qsizetype zone);

/// With an item at that place of the zone's playlist; a full one stays as it is.
[[nodiscard]] playlists::Programme withItem(playlists::Programme programme, qsizetype at, const playlists::Item &item,
                                            qsizetype zone = 0);
[[nodiscard]] playlists::Programme withoutItem(playlists::Programme programme, qsizetype at, qsizetype zone = 0);
/// The item that was at `from` is at `to` afterwards.
[[nodiscard]] playlists::Programme withMovedItem(playlists::Programme programme, qsizetype from, qsizetype to,
                                                 qsizetype zone = 0);
[[nodiscard]] playlists::Programme withChangedItem(playlists::Programme programme, qsizetype at,
                                                   const playlists::Item &item, qsizetype zone = 0);

/// In which order the zone's playlist is gone through.
[[nodiscard]] playlists::Programme withOrder(playlists::Programme programme, playlists::Order order,
                                             qsizetype zone = 0);

/// One that has nothing yet, under a name that nobody else has: it is made of the time.
[[nodiscard]] playlists::Programme freshProgramme(base::UtcTime now);

} // namespace ironfence::console::desktop::editor
