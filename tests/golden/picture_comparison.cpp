// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/golden/picture_comparison.h"

#include <QPainter>
#include <QString>
#include <algorithm>
#include <array>
#include <cstdlib>

namespace ironfence::tests {

namespace {

constexpr int longestSide = 256;
constexpr int longestAsIs = 400; // LED strips and tiles are pixel by pixel

int blockOf(QSize size)
{
    const int longest = std::max(size.width(), size.height());
    return longest <= longestAsIs ? 1 : (longest + longestSide - 1) / longestSide;
}

std::array<int, 3> channels(QRgb color)
{
    return {qRed(color), qGreen(color), qBlue(color)};
}

QRgb meanOf(const QImage &image, const QRect &area)
{
    std::array<long, 3> sums{};
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            const auto color = channels(image.pixel(x, y));
            for (size_t i = 0; i < 3; ++i)
                sums[i] += color[i];
        }
    }
    const long count = long(area.width()) * area.height();
    const auto step = [count](long sum) { return int((sum + count / 2) / count) & ~7; };
    return qRgb(step(sums[0]), step(sums[1]), step(sums[2]));
}

/// Largest difference of a channel at each pixel, as grey.
QImage apart(const QImage &golden, const QImage &came)
{
    QImage map(golden.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < golden.height(); ++y) {
        for (int x = 0; x < golden.width(); ++x) {
            const auto a = channels(golden.pixel(x, y));
            const auto b = channels(came.pixel(x, y));
            int most = 0;
            for (size_t i = 0; i < 3; ++i)
                most = std::max(most, std::abs(a[i] - b[i]));
            map.scanLine(y)[x] = uchar(most);
        }
    }
    return map;
}

double worstEdge(const QImage &map)
{
    int worst = 0;
    for (int y = 0; y + 3 <= map.height(); ++y) {
        for (int x = 0; x + 3 <= map.width(); ++x) {
            int sum = 0;
            for (int dy = 0; dy < 3; ++dy)
                sum +=
                    map.constScanLine(y + dy)[x] + map.constScanLine(y + dy)[x + 1] + map.constScanLine(y + dy)[x + 2];
            worst = std::max(worst, sum);
        }
    }
    return worst / 9.0;
}

double worstTone(const QImage &golden, const QImage &came)
{
    constexpr int side = 12;
    double worst = 0;
    for (int y = 0; y < golden.height(); y += side / 2) {
        for (int x = 0; x < golden.width(); x += side / 2) {
            const QRect area = QRect(x, y, side, side).intersected(golden.rect());
            std::array<double, 3> sums{};
            for (int py = area.top(); py <= area.bottom(); ++py) {
                for (int px = area.left(); px <= area.right(); ++px) {
                    const auto a = channels(golden.pixel(px, py));
                    const auto b = channels(came.pixel(px, py));
                    for (size_t i = 0; i < 3; ++i)
                        sums[i] += a[i] - b[i];
                }
            }
            for (const double sum : sums)
                worst = std::max(worst, std::abs(sum) / (area.width() * area.height()));
        }
    }
    return worst;
}

QImage stacked(const QImage &golden, const QImage &came, const QImage &map)
{
    QImage all(golden.width(), 3 * golden.height() + 8, QImage::Format_RGB32);
    all.fill(Qt::magenta);
    QPainter painter(&all);
    painter.drawImage(0, 0, golden);
    painter.drawImage(0, golden.height() + 4, came);
    painter.drawImage(0, 2 * (golden.height() + 4), map);
    return all;
}

} // namespace

QImage reduced(const QImage &picture)
{
    const int block = blockOf(picture.size());
    QImage small((picture.width() + block - 1) / block, (picture.height() + block - 1) / block, QImage::Format_RGB32);
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x)
            small.setPixel(x, y,
                           meanOf(picture, QRect(x * block, y * block, block, block).intersected(picture.rect())));
    }
    return small;
}

QString Difference::words() const
{
    if (!sameSize)
        return QStringLiteral("the golden picture has another size");
    return QStringLiteral("edges differ by %1 (at most %2), tones by %3 (at most %4)")
        .arg(edges, 0, 'f', 1)
        .arg(limit, 0, 'f', 1)
        .arg(tones, 0, 'f', 1)
        .arg(tonesLimit, 0, 'f', 1);
}

Difference differenceOf(const QImage &golden, const QImage &picture, DrawnBy renderer)
{
    const QImage came = reduced(picture);
    Difference difference;
    difference.sameSize = golden.size() == came.size();
    if (!difference.sameSize)
        return difference;
    const QImage map = apart(golden, came);
    difference.edges = worstEdge(map);
    difference.tones = worstTone(golden, came);
    // Where nothing was averaged, a glyph's edge pixel may well be half lighter.
    const int block = blockOf(picture.size());
    difference.limit = block == 1 ? 36 : 18;
    if (renderer == DrawnBy::Other) {
        difference.limit += block == 1 ? 50 : 255.0 / block;
        difference.tonesLimit = block == 1 ? 255.0 / 12 : 8;
    }
    difference.picture = stacked(golden, came, map);
    return difference;
}

} // namespace ironfence::tests
