// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/pack/campaign/form.h"
#include "playlists/card.h"

#include <chrono>

namespace ironfence::console::pack {

/// How fast those in front of the screen read.
enum class Pace { Usual, Elderly };

/// A scene moves before it stands: it is on for this long at least.
constexpr std::chrono::seconds sceneDwell{6};

/// How long a card must stand to be read on every canvas of its form, whole seconds: the longest of their standing
/// times (playlists/standing.h), so that all screens of a place are in step.
[[nodiscard]] std::chrono::seconds dwellOf(const playlists::Card &card, media::campaign::Form form, Pace pace);

} // namespace ironfence::console::pack
