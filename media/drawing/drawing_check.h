// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace ironfence::media {

/// The most that an SVG drawing may be (docs/wire.md, asset).
struct DrawingBounds
{
    static constexpr qsizetype bytes = 1024 * 1024;
    static constexpr int elements = 20'000;
    static constexpr int depth = 64;
    static constexpr int uses = 1'000;  ///< references by <use>
    static constexpr int filters = 50;  ///< filter primitives: each goes over the whole picture
    static constexpr int pictures = 20; ///< embedded ones, as data: URLs
};

/// Whether bytes are an SVG drawing that needs nothing but itself and does nothing: no document type or entities, no
/// scripts, no foreign elements, no reference to anything outside, all within the bounds. Reads from the front and ends
/// with the first fault. Errors: TooLarge, Unsupported; one sentence that an operator can act upon.
[[nodiscard]] base::Result<void> checkDrawing(const QByteArray &bytes);

} // namespace ironfence::media
