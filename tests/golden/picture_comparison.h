// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>

namespace ironfence::tests {

/// A picture made so small that it can be kept: LED canvases stay as they are, larger ones are averaged in whole blocks
/// to at most 256 pixels, and each channel has 32 steps.
[[nodiscard]] QImage reduced(const QImage &picture);

/// How a picture differs from the one that it should be. Tolerates what another version of FreeType does
/// to the edges of glyphs; sees a line that moved, a glyph that is gone and a colour that changed.
struct Difference
{
    bool sameSize = true;
    double edges = 0; ///< worst mean of 3 × 3 pixels of the largest difference of a channel, 0–255
    double tones = 0; ///< worst difference of a channel's mean over 12 × 12 pixels, 0–255
    double limit = 0; ///< of edges, on a canvas of this size
    double tonesLimit = 5;
    QImage picture; ///< the golden picture, what came, and where they differ, below each other

    [[nodiscard]] bool isTolerable() const { return sameSize && edges <= limit && tones <= tonesLimit; }
    [[nodiscard]] QString words() const;
};

/// Who drew a picture: the renderer of the golden ones, or another, which rounds a place between two pixels to the
/// other side. An edge may then lie one pixel further: a row or column of an LED canvas, a part of what is averaged
/// elsewhere.
enum class DrawnBy { Same, Other };

/// Of a golden picture, which is reduced, and one in full size.
[[nodiscard]] Difference differenceOf(const QImage &golden, const QImage &picture, DrawnBy renderer = DrawnBy::Same);

} // namespace ironfence::tests
