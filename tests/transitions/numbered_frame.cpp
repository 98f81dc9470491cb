// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/transitions/numbered_frame.h"

#include <QPainter>
#include <QRandomGenerator>
#include <array>

namespace ironfence::tests {

namespace {

constexpr int clipBits = 5;
constexpr int frameBits = 9;
constexpr int checkBits = 6;
constexpr int cells = clipBits + frameBits + checkBits;
constexpr std::array bands{0.14, 0.50, 0.86}; // their middles, in parts of the height
constexpr double bandHeight = 0.12;
constexpr double margin = 0.05; // beside the cells, in parts of the width

/// CRC-6-ITU (ITU-T G.704): x⁶ + x + 1.
unsigned checkOf(unsigned number)
{
    unsigned rest = number << checkBits;
    for (int bit = clipBits + frameBits - 1; bit >= 0; --bit) {
        if (rest & (1u << (bit + checkBits)))
            rest ^= 0x43u << bit;
    }
    return rest;
}

unsigned codeOf(FrameNumber number)
{
    const auto value = static_cast<unsigned>(number.clip << frameBits | number.frame);
    return value << checkBits | checkOf(value);
}

std::optional<FrameNumber> numberOf(unsigned code)
{
    const unsigned value = code >> checkBits;
    // Nothing but black would be a number as well.
    if (checkOf(value) != (code & ((1u << checkBits) - 1)) || code == 0)
        return {};
    return FrameNumber{static_cast<int>(value >> frameBits), static_cast<int>(value & ((1u << frameBits) - 1))};
}

/// Where a picture of this shape stands on the glass.
QRectF placeOf(QSizeF shape, QSize glass)
{
    const QSizeF size = shape.scaled(glass, Qt::KeepAspectRatio);
    return {(glass.width() - size.width()) / 2, (glass.height() - size.height()) / 2, size.width(), size.height()};
}

QPointF middleOf(const QRectF &place, int cell, double band)
{
    return {place.x() + place.width() * (margin + (1 - 2 * margin) * (cell + 0.5) / cells),
            place.y() + place.height() * band};
}

/// The code in one band; nothing when a cell is neither black nor white.
std::optional<unsigned> codeIn(const support::GlassPicture &glass, const QRectF &place, double band)
{
    constexpr int black = 64;
    constexpr int white = 192;
    unsigned code = 0;
    for (int cell = 0; cell < cells; ++cell) {
        const auto at = middleOf(place, cell, band).toPoint();
        const int level = qGray(glass.at(at));
        if (level > black && level < white)
            return {};
        code = code << 1 | (level >= white ? 1u : 0u);
    }
    return code;
}

std::optional<FrameNumber> numberIn(const support::GlassPicture &glass, const QRectF &place)
{
    std::optional<unsigned> code;
    for (const double band : bands) {
        const auto here = codeIn(glass, place, band);
        if (!here || (code && code != here))
            return {};
        code = here;
    }
    return numberOf(*code);
}

} // namespace

QImage numberedFrame(FrameNumber number, QSize size, bool busy)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(number.clip * 360 / 32, 200, 180));
    QPainter painter(&image);
    if (busy) {
        QRandomGenerator chance(static_cast<quint32>(number.frame + 1));
        constexpr int grain = 8;
        for (int y = 0; y < size.height(); y += grain) {
            for (int x = 0; x < size.width(); x += grain)
                painter.fillRect(x, y, grain, grain, QColor::fromRgb(chance.generate() | 0xff000000u));
        }
    }
    const unsigned code = codeOf(number);
    const QRectF place(QPointF(0, 0), size);
    const QSizeF cellSize(place.width() * (1 - 2 * margin) / cells, place.height() * bandHeight);
    for (const double band : bands) {
        for (int cell = 0; cell < cells; ++cell) {
            QRectF area({}, cellSize);
            area.moveCenter(middleOf(place, cell, band));
            const bool isSet = code & (1u << (cells - 1 - cell));
            painter.fillRect(area, isSet ? Qt::white : Qt::black);
        }
    }
    return image;
}

std::optional<FrameNumber> numberOn(const support::GlassPicture &glass)
{
    for (const QSizeF shape : {QSizeF(16, 9), QSizeF(9, 16), QSizeF(4, 3)}) {
        if (const auto number = numberIn(glass, placeOf(shape, glass.size)))
            return number;
    }
    return {};
}

} // namespace ironfence::tests
