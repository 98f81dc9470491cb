// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/screen.h"
#include "playlists/standing.h"

namespace ironfence::stage::cards {

/// Who looks, and at what kind of glass.
struct Viewing
{
    bool isOnLed = false;      ///< profile `led`
    bool isForElderly = false; ///< tag `elderly`

    [[nodiscard]] static Viewing of(const playlists::Screen &screen)
    {
        return {screen.profile == playlists::Profile::Led, screen.tags.contains(playlists::elderlyTag())};
    }
    bool operator==(const Viewing &) const = default;
};

} // namespace ironfence::stage::cards
