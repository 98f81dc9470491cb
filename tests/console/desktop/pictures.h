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

} // namespace ironfence::tests
