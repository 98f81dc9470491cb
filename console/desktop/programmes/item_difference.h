// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/wording/phrases.h"
#include "playlists/programme.h"

namespace ironfence::console::desktop::programmes {

/// Its own playlist, or those of the zones of its layout. Borrows the programme.
[[nodiscard]] QList<const playlists::Playlist *> playlistsOf(const playlists::Programme &programme);

/// Items that came, went, stand longer or shorter or changed otherwise, in the order of the draft, then what went; last
/// Saying::Order when those that stay come in another order. The same content is the same item, wherever it stands; a
/// card of the same title or a file of the same name is the same item with other content.
[[nodiscard]] QList<wording::Phrase> itemDifferences(const playlists::Programme &live,
                                                     const playlists::Programme &draft);

} // namespace ironfence::console::desktop::programmes
