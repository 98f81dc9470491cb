// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/alert.h"

#include <optional>

namespace ironfence::player {

/// What the agents ask of the picture; stage::Stage does it. Main thread.
class Glass
{
public:
    virtual ~Glass() = default;

    /// The alert to show above everything, or none. Takes effect with the next frame.
    virtual void showAlert(const std::optional<playlists::Alert> &alert) = 0;
    /// The loop changed: ask the source anew; what plays now plays to its end.
    virtual void refresh() = 0;
};

} // namespace ironfence::player
