// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>

namespace ironfence::tests {

/// No pixel is like its neighbours, nor like itself in the picture of another seed. Format_RGB32.
inline QImage patternOf(QSize size, int seed)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgb((x * 5 + seed) % 256, (y * 7 + seed) % 256, (x * y + seed * 3) % 256));
    }
    return image;
}

} // namespace ironfence::tests
