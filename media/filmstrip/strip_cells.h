// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/reader.h"
#include "base/time.h"

#include <QList>
#include <QRect>

namespace ironfence::media {

/// How the pictures of a filmstrip lie in the one that holds them all: row by row from the upper left, each in a cell
/// of the same size.
struct StripCells
{
    static constexpr int most = 20;                                       ///< pictures
    static constexpr int side = 960;                                      ///< px, of the whole, as GlimpseBounds has it
    static constexpr int alone = 640;                                     ///< px, of a picture that is the only one
    static constexpr base::Milliseconds longest = std::chrono::hours(25); ///< as FilmReport has it

    QSize cell{}; ///< px
    int columns = 1;
    QList<base::Milliseconds> times{}; ///< when each picture begins in the film, ascending; of an image one, 0
    int poster = 0;                    ///< the one that stands for all

    /// So many pictures, which are `picture` large, in the grid that leaves each the most room; none is made larger
    /// than it is. `count` is 1 at least, and `picture` not empty.
    [[nodiscard]] static StripCells fitting(int count, QSize picture);

    [[nodiscard]] int count() const { return static_cast<int>(times.size()); }
    [[nodiscard]] int rows() const { return (count() + columns - 1) / columns; }
    [[nodiscard]] QSize whole() const { return {cell.width() * columns, cell.height() * rows()}; }
    [[nodiscard]] QRect place(int index) const;

    /// {"width","height","columns","times_ms":[…],"poster"}. Bounds: `most` pictures, `side` px for the whole, times
    /// that ascend, within 25 h.
    [[nodiscard]] static StripCells read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;
    bool operator==(const StripCells &) const = default;
};

} // namespace ironfence::media
