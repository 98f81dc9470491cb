// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/flash/light_grid.h"

#include <algorithm>

namespace ironfence::media {

QSize gridSize(QSize pixels)
{
    constexpr double cellsAlong = 32;
    constexpr double smallestCell = 24;
    constexpr int strip = 4;
    const int longer = std::max(pixels.width(), pixels.height());
    const int shorter = std::min(pixels.width(), pixels.height());
    double cell = std::max(longer / cellsAlong, smallestCell);
    if (longer >= strip * shorter)
        cell = std::max<double>(cell, shorter);
    const auto count = [cell](int side) { return std::max(1, qRound(side / cell)); };
    return {count(pixels.width()), count(pixels.height())};
}

} // namespace ironfence::media
