// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/confined_program.h"
#include "media/filmstrip/strip_cells.h"

namespace ironfence::media {

/// A few pictures of an asset in one JPEG, small enough for `glimpseOf()`. An aid for whoever looks through a library,
/// and no proof of anything: what an asset is, its SHA-256 says.
struct Filmstrip
{
    static constexpr qsizetype mostBytes = 256 * 1024; ///< of the JPEG, as GlimpseBounds has it

    StripCells cells;
    QByteArray jpeg;

    /// What cells say, and "jpeg", base64. Whether the JPEG is one and as large as they say is known only when it is
    /// decoded.
    [[nodiscard]] static Filmstrip read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;
    bool operator==(const Filmstrip &) const = default;
};

[[nodiscard]] ConfinedProgram filmstripProgram();

/// Has `ironfence-filmstrip`, which is confined, look at an asset's file: at a film twenty times at most, at even
/// distances, half a second apart at least; at an image once. Blocks, for some seconds and for three minutes at most;
/// any thread. Errors: Unsupported (nothing can be decoded, or decoding takes more than it may), NotFound, Unavailable,
/// Conflict (it was to stop), Internal (the program is missing or fails).
[[nodiscard]] base::Result<Filmstrip> filmstripOf(const QString &file, const Attention &attention = {});

} // namespace ironfence::media
