// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/gallery/palette.h"

#include <QHash>
#include <algorithm>

namespace ironfence::stage::gallery {

namespace {

constexpr qsizetype mostColors = 256;

int apart(QRgb a, QRgb b)
{
    const auto square = [](int difference) { return difference * difference; };
    return square(qRed(a) - qRed(b)) + square(qGreen(a) - qGreen(b)) + square(qBlue(a) - qBlue(b));
}

QList<QRgb> byFrequency(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    QList<QRgb> colors = counts.keys();
    // Equally frequent ones in the order of their values, so that the same picture gives the same file.
    std::sort(colors.begin(), colors.end(), [&](QRgb a, QRgb b) {
        return counts.value(a) != counts.value(b) ? counts.value(a) > counts.value(b) : a < b;
    });
    return colors;
}

} // namespace

QImage paletted(const QImage &picture)
{
    const QList<QRgb> colors = byFrequency(picture);
    const QList<QRgb> palette = colors.first(std::min(colors.size(), mostColors));
    QHash<QRgb, uchar> indices;
    for (const QRgb color : colors) {
        const auto nearest = std::min_element(palette.begin(), palette.end(),
                                              [color](QRgb a, QRgb b) { return apart(a, color) < apart(b, color); });
        indices.insert(color, uchar(nearest - palette.begin()));
    }

    QImage small(picture.size(), QImage::Format_Indexed8);
    small.setColorTable(palette);
    for (int y = 0; y < small.height(); ++y) {
        uchar *line = small.scanLine(y);
        for (int x = 0; x < small.width(); ++x)
            line[x] = indices.value(picture.pixel(x, y));
    }
    return small;
}

} // namespace ironfence::stage::gallery
