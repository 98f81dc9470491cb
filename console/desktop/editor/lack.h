// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/programme.h"

namespace ironfence::console::desktop::editor {

/// The first thing that keeps a programme from being a document.
struct Lack
{
    /// "title", "items", "ticker", "card-title", "lines", "head", "number", "url", "until", "daypart", "video",
    /// "large", "other"; empty: nothing is lacking.
    QString code;
    int zone = -1;   ///< that it is about, behind the leading one; −1: none
    int item = -1;   ///< of its playlist, that it is about; −1: none
    QString message; ///< as the document's reader has it, with the path

    bool operator==(const Lack &) const = default;
};

[[nodiscard]] Lack lackOf(const playlists::Programme &programme);

/// The item of a playlist that a path leads into: 2 of "$.playlist.items[2].card.title"; −1: none.
[[nodiscard]] int itemOfPath(const QString &path);

} // namespace ironfence::console::desktop::editor
