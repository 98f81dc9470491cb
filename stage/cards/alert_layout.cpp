// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/alert_layout.h"

#include "playlists/standing.h"

#include <algorithm>

namespace ironfence::stage::cards {

namespace {

constexpr int lineFloor = 48; // pixels: a line of outline type with air above and below

/// A band at the foot, and the picture above it as large as it can be.
AlertLayout atFoot(AlertLayout::Shape shape, int band, QSize canvas)
{
    const int above = canvas.height() - band;
    const int width = canvas.width() * above / canvas.height();
    return {shape, {0, above, canvas.width(), band}, {(canvas.width() - width) / 2, 0, width, above}};
}

} // namespace

AlertLayout AlertLayout::of(int level, bool allClear, QSize canvas)
{
    if (playlists::isSmall(canvas) || level <= 1 || (level == 2 && allClear))
        return {Shape::Whole, {{0, 0}, canvas}, {}};
    if (level == 2) {
        const QSize half(canvas.width() / 2, canvas.height() / 2);
        // Words beside it need the width of a landscape canvas.
        const int x = canvas.width() > canvas.height() ? canvas.width() - half.width() : half.width() / 2;
        return {Shape::Quarter, {{0, 0}, canvas}, {{x, canvas.height() - half.height()}, half}};
    }
    if (level == 3)
        return atFoot(Shape::Third, canvas.height() / 3, canvas);
    return atFoot(Shape::Line, std::max(lineFloor, std::min(canvas.width(), canvas.height()) / 9), canvas);
}

} // namespace ironfence::stage::cards
