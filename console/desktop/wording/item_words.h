// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/playlist.h"

namespace ironfence::console::desktop::wording {

/// A card's title, a file's name, the title of a nested playlist: how people call an item. May be empty.
[[nodiscard]] QString nameOf(const playlists::Item &item);
/// "video", "image", "card", "playlist": what Names.qml has words for.
[[nodiscard]] QString kindOf(const playlists::Item &item);
/// How long that viewer gets to see it; of a nested playlist, whose items say it, 0.
[[nodiscard]] double secondsOf(const playlists::Item &item, const playlists::Viewer &viewer = {});

} // namespace ironfence::console::desktop::wording
