// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBuffer>
#include <QImage>

/// Images of which no two numbers have the same bytes; square, which no screen finds fault with.
namespace ironfence::tests {

[[nodiscard]] inline QByteArray pngOf(int number, QSize size = {64, 64})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(number * 37 % 360, 180, 200 - number % 100));
    QBuffer buffer;
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG") ? buffer.data() : QByteArray();
}

/// A picture that does not become small: more than 1 MiB.
[[nodiscard]] inline QByteArray noiseOf(int number)
{
    QImage image(800, 800, QImage::Format_RGB32);
    auto state = static_cast<quint32>(number);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, state = state * 1'664'525U + 1'013'904'223U);
    }
    QBuffer buffer;
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG") ? buffer.data() : QByteArray();
}

} // namespace ironfence::tests
