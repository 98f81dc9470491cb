// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/card.h"

namespace ironfence::console::desktop::editor {

/// A card that has nothing yet but what its template asks for.
[[nodiscard]] playlists::Card freshCard(playlists::CardTemplate design);
/// The same words in another template: what that does not take is left out, for a screen would refuse it.
[[nodiscard]] playlists::Card withDesign(playlists::Card card, playlists::CardTemplate design);
/// Where a text may not be empty and still is, a word that says what belongs there, as the stage speaks: for a picture.
[[nodiscard]] playlists::Card forPicture(playlists::Card card);

} // namespace ironfence::console::desktop::editor
