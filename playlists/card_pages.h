// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/card.h"

namespace ironfence::playlists {

/// Of "words：explanation", the words to remember of each line, and their explanations, each maybe empty.
[[nodiscard]] QStringList headsOf(const Card &card);
[[nodiscard]] QStringList detailsOf(const Card &card);

/// All that a card says, one thing at a time, as a canvas shows it that is too small for a page: its title first,
/// explanations left out.
[[nodiscard]] QStringList briefPages(const Card &card);
/// The same for a page that has no room for all of it at once: below the title, which stays. For older people, who read
/// it larger, a long text comes sentence by sentence.
[[nodiscard]] QStringList fullPages(const Card &card, bool isForElderly);

} // namespace ironfence::playlists
