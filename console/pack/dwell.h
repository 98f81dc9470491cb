// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/parse.h"
#include "media/pack/campaign/form.h"

#include <QStringList>
#include <chrono>

namespace ironfence::console::pack {

/// How fast those in front of the screen read.
enum class Pace { Usual, Elderly };

/// Everything that people read on a card document, part by part.
[[nodiscard]] QStringList wordsOf(const base::json::Value &card);

/// A scene moves before it stands: it is on for this long at least.
constexpr std::chrono::seconds sceneDwell{6};

/// How long a card must stand to be read on every canvas of its form, whole seconds. On a page by the reading time of
/// playlists/reading_time.h. On strips its parts come one after another, each standing as long as that or, where it has
/// no room, running through twice at 3.5 characters a second (stage/cards: Pages, Marquee): 1.5 s at rest, n characters
/// out, and a second time in and out, less than 2n because what runs is longer than the strip.
[[nodiscard]] std::chrono::seconds dwellOf(const base::json::Value &card, media::campaign::Form form, Pace pace);

} // namespace ironfence::console::pack
