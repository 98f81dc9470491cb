// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>

namespace ironfence::stage {

/// A picture as its decoder left it: it is turned into colours where it is wanted, which spares a copy of every frame
/// when that is the very memory of the window. Any thread.
class Pixels
{
public:
    virtual ~Pixels() = default;

    [[nodiscard]] virtual QSize size() const = 0;
    /// Writes all of it, in the way of Format_RGB32 and Format_ARGB32_Premultiplied (opaque) alike, with `stride` bytes
    /// from one line to the next.
    virtual void draw(uchar *first, qsizetype stride) const = 0;

    /// In memory of its own, Format_RGB32.
    [[nodiscard]] QImage image() const
    {
        QImage drawn(size(), QImage::Format_RGB32);
        draw(drawn.bits(), drawn.bytesPerLine());
        return drawn;
    }
};

} // namespace ironfence::stage
