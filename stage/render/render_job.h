// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/canvas.h"
#include "stage/cue.h"

#include <QList>

namespace ironfence::stage::render {

/// What `ironfence-render` is told on its standard input: a document of type "render-job" (docs/commands.md says what
/// comes of it). Both sides are of one version, so it knows no others.
struct RenderJob
{
    static constexpr qsizetype maxBytes = 4 * 1024 * 1024;
    static constexpr int leastRate = 1;
    static constexpr int mostRate = 60;
    static constexpr int mostSide = 4096; ///< pixels: what decoders of H.264 take
    static constexpr base::Milliseconds longest{3'600'000};

    playlists::Canvas canvas;     ///< of even sides
    int rate = 25;                ///< frames a second
    base::Milliseconds length{0}; ///< 0: once through
    QString output;  ///< absolute; written anew: an MP4, or of a name that ends with .png a sheet of its pictures
    QList<Cue> cues; ///< at least one, of cards, images and videos

    /// Errors: Invalid, TooLarge, Unsupported, with the path to the fault.
    [[nodiscard]] static base::Result<RenderJob> parse(QByteArrayView bytes);
};

} // namespace ironfence::stage::render
