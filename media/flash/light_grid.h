// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>
#include <vector>

namespace ironfence::media {

/// Linear light of one spot: 0 is black, 1 what the screen gives at most. Red, green and blue are those of sRGB and
/// BT.709, which share their primaries.
struct Light
{
    float red = 0;
    float green = 0;
    float blue = 0;

    /// Relative luminance, 0–1, as WCAG defines it.
    [[nodiscard]] float luminance() const { return 0.2126F * red + 0.7152F * green + 0.0722F * blue; }
    bool operator==(const Light &) const = default;
};

/// A picture reduced to a few cells, each the mean of the light in it; row by row from the upper left.
struct LightGrid
{
    QSize size;
    std::vector<Light> cells;
};

/// How many cells a picture of these pixels is reduced to: about square ones, 32 along the longer side. A cell is never
/// smaller than 24 px, and a strip (4:1 or longer) is one row of cells: the strokes of a character that wanders over
/// the picture take turns with the gaps between them, and would be taken for flashes by a cell that is smaller than
/// the character. (WCAG 2.3.1 exempts fine, balanced patterns for the same reason.)
[[nodiscard]] QSize gridSize(QSize pixels);

} // namespace ironfence::media
