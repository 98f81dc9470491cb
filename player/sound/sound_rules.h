// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/alert.h"
#include "playlists/screen.h"

#include <optional>

namespace ironfence::player {

/// How loud items may be, and until when that holds if nothing else changes.
struct SoundLevel
{
    double volume = 1;                  ///< linear, 0–1
    std::optional<base::UtcTime> until; ///< nothing: for good

    bool operator==(const SoundLevel &) const = default;
};

/// Under an alert, or the all-clear that follows it: 20 dB down.
constexpr double duckedVolume = 0.1;

/// An ATM is mute, and so is every screen in its quiet hours, by the clock of its place; an alert of level 1 silences
/// items, everything else that covers them ducks them. `alert` is what covers the glass.
[[nodiscard]] SoundLevel soundLevel(const playlists::Screen &screen, const std::optional<playlists::Alert> &alert,
                                    base::UtcTime now);

} // namespace ironfence::player
