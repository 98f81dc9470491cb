// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/reader.h"

#include <QPoint>
#include <QRect>
#include <QSize>

namespace ironfence::playlists {

/// The exact pixels that belong to a screen, one of the picture to one of the output, and where they lie there: what is
/// laid out as one picture may come out folded into rows (a long strip whose modules hang below each other, or whose
/// sender takes a block), turned, or both: it is folded first, then turned.
struct Canvas
{
    static constexpr int minSide = 16;
    static constexpr int maxSide = 16384;
    static constexpr int maxRows = 64;

    QSize size{1920, 1080}; ///< of the picture, 16–16384 px a side
    QPoint position;        ///< of the footprint's corner in the output, 0–16384
    int rows = 1;           ///< 1–64, of equal width of at least 16 px
    int rotation = 0;       ///< clockwise: 0, 90, 180 or 270 degrees
    base::json::Value extra = base::json::Value::object();

    /// "WxH[+X+Y][/ROWS][@DEGREES]". Errors: Invalid.
    [[nodiscard]] static base::Result<Canvas> parse(const QString &text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] static Canvas read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;
    /// Nothing when everything is within the bounds; else what is not.
    [[nodiscard]] const char *fault() const;

    /// One row, as it lies in the picture from left to right.
    [[nodiscard]] QSize rowSize() const { return {size.width() / rows, size.height()}; }
    /// All rows below each other, before they are turned.
    [[nodiscard]] QSize blockSize() const { return {rowSize().width(), size.height() * rows}; }
    /// The pixels of the output that it takes; all of them belong to it.
    [[nodiscard]] QRect footprint() const;
    /// Where a part of the picture that lies within one row comes out.
    [[nodiscard]] QRect outputOf(const QRect &part) const;

    bool operator==(const Canvas &) const = default;
};

} // namespace ironfence::playlists
