// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/filmstrip/sheet.h"

#include <QBuffer>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <vector>

namespace ironfence::media {

namespace {

/// How much the pixels of a picture differ in brightness: the standard deviation, 0–127.5.
double liveliness(const QImage &image)
{
    constexpr int side = 32; // enough to tell a fade from a scene
    const auto small = image.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                           .convertToFormat(QImage::Format_Grayscale8);
    double sum = 0;
    double squares = 0;
    for (int y = 0; y < side; ++y) {
        const auto *line = small.constScanLine(y);
        for (int x = 0; x < side; ++x) {
            sum += line[x];
            squares += static_cast<double>(line[x]) * line[x];
        }
    }
    const double mean = sum / (side * side);
    return std::sqrt(std::max(0.0, squares / (side * side) - mean * mean));
}

int posterOf(const QList<QImage> &images)
{
    constexpr double dull = 0.5; // of the liveliest
    std::vector<double> each;
    std::transform(images.cbegin(), images.cend(), std::back_inserter(each), liveliness);
    const double enough = *std::max_element(each.cbegin(), each.cend()) * dull;
    const auto first = std::find_if(each.cbegin(), each.cend(), [enough](double one) { return one >= enough; });
    return static_cast<int>(first - each.cbegin());
}

QByteArray encoded(const QImage &image)
{
    constexpr int best = 85;
    constexpr int coarsest = 5;
    constexpr int step = 20;
    for (int quality = best; quality >= coarsest; quality -= step) {
        QBuffer buffer;
        if (buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "JPEG", quality) &&
            buffer.size() <= Filmstrip::mostBytes)
            return buffer.data();
    }
    return {};
}

} // namespace

base::Result<Filmstrip> sheetOf(const StripPictures &pictures)
{
    Filmstrip strip{pictures.cells, {}};
    QImage whole(strip.cells.whole(), QImage::Format_RGB32);
    if (whole.isNull())
        return base::failure(base::ErrorCode::Full, QStringLiteral("no memory for a picture of its pictures"));
    whole.fill(Qt::black);
    QPainter painter(&whole);
    for (int i = 0; i < strip.cells.count(); ++i) {
        const auto place = strip.cells.place(i);
        const auto &image = pictures.images.at(i);
        painter.drawImage(place.topLeft() +
                              QPoint((place.width() - image.width()) / 2, (place.height() - image.height()) / 2),
                          image);
    }
    painter.end();
    strip.cells.poster = posterOf(pictures.images);
    strip.jpeg = encoded(whole);
    if (strip.jpeg.isEmpty())
        return base::failure(base::ErrorCode::Unsupported, QStringLiteral("its pictures do not fit into 256 KiB"));
    return strip;
}

} // namespace ironfence::media
