// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/reader.h"

#include <optional>

namespace ironfence::playlists {

/// What is drawn, and moves, beside the words of a scene. Drawn by the screen; no bytes travel.
enum class Illustration {
    Guard,    ///< a fence closes to a shield
    Call,     ///< a telephone rings, its bait is struck out, the receiver is put down
    Code,     ///< a lock closes over a card and its code
    Transfer, ///< a hand stops a coin on its way to a stranger
};

/// As it is called on the wire: "guard".
[[nodiscard]] QString nameOf(Illustration illustration);
[[nodiscard]] std::optional<Illustration> illustrationOf(const QString &name);
/// The member "illustration"; a fault when it is none of them.
[[nodiscard]] Illustration readIllustration(base::json::Object &object);

} // namespace ironfence::playlists
