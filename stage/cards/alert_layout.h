// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>

namespace ironfence::stage::cards {

/// How an alert and the picture share a canvas: level 1 takes it whole, 2 leaves the picture a quarter, 3 is a lower
/// third, 4 a line at the foot. The picture is made smaller and never covered in part: an older viewer reads on. A
/// canvas that is too small for a layout (playlists::isSmall(): LED strips and tiles) is the alert's, whatever its level.
struct AlertLayout
{
    enum class Shape { Whole, Quarter, Third, Line };
    Shape shape = Shape::Whole;
    QRect alert;   ///< where its words are, in pixels of the canvas
    QRect picture; ///< where the picture is, with the canvas's proportions; empty: nowhere

    /// Levels as in playlists::Alert. An all-clear stands where its alert stood, that of a level 2 on the whole canvas.
    [[nodiscard]] static AlertLayout of(int level, bool allClear, QSize canvas);

    /// Whether the alert, and not the picture beside it, is what the canvas shows.
    [[nodiscard]] bool leads() const { return shape == Shape::Whole || shape == Shape::Quarter; }

    bool operator==(const AlertLayout &) const = default;
};

} // namespace ironfence::stage::cards
