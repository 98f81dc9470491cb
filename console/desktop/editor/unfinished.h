// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/programme.h"

namespace ironfence::console::desktop::editor {

/// A programme that somebody is at, as it is kept from moment to moment: it may lack what a screen would ask for.
struct Unfinished
{
    playlists::Programme programme;
    std::optional<base::Sha256> draft; ///< it began from the draft of these bytes; nothing: there was none
    base::UtcTime kept;                ///< when

    /// Errors: those of a JSON document; Corrupt when the programme does not come back as it was written.
    [[nodiscard]] static base::Result<Unfinished> parse(QByteArrayView bytes);
    [[nodiscard]] QByteArray serialize() const;

    bool operator==(const Unfinished &) const = default;
};

} // namespace ironfence::console::desktop::editor
