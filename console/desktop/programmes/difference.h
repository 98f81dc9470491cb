// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/wording/phrases.h"
#include "playlists/programme.h"

namespace ironfence::console::desktop::programmes {

/// What a draft changes in a programme that is live, member by member; of its items at most `mostItems`, and how many
/// more. Empty only when both are equal. How many screens an audience reaches is for the fleet to say: 0 here.
[[nodiscard]] QList<wording::Phrase> differencesBetween(const playlists::Programme &live,
                                                        const playlists::Programme &draft);

inline constexpr qsizetype mostItems = 24;

} // namespace ironfence::console::desktop::programmes
