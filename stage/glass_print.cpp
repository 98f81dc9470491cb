// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/glass_print.h"

#include <algorithm>
#include <cstdlib>

namespace ironfence::stage {

namespace {

constexpr QRgb colours = 0x00ffffff; // without the alpha channel, which no glass has
constexpr int darkest = 16;          // 6 % of 255
constexpr int shade = 24;            // a tenth of 255

/// The middle of one of `parts` equal parts.
int middleOf(int part, int parts, int length)
{
    return (2 * part + 1) * length / (2 * parts);
}

bool isLikeColour(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) <= shade && std::abs(qGreen(a) - qGreen(b)) <= shade &&
           std::abs(qBlue(a) - qBlue(b)) <= shade;
}

} // namespace

GlassPrint GlassPrint::of(const QImage &image)
{
    GlassPrint print;
    if (image.isNull())
        return print;
    auto colour = print.m_colours.begin();
    for (int row = 0; row < rows; ++row) {
        const int line = lineOf(row, image.height());
        for (int column = 0; column < columns; ++column)
            *colour++ = image.pixel(middleOf(column, columns, image.width()), line) & colours;
    }
    return print;
}

int GlassPrint::lineOf(int row, int height)
{
    return middleOf(row, rows, height);
}

void GlassPrint::setRow(int row, const QImage &line)
{
    const auto begin = static_cast<std::size_t>(row) * columns;
    for (int column = 0; column < columns; ++column)
        m_colours.at(begin + static_cast<std::size_t>(column)) =
            line.pixel(middleOf(column, columns, line.width()), 0) & colours;
}

bool GlassPrint::isBlack() const
{
    return std::all_of(m_colours.begin(), m_colours.end(), [](QRgb colour) {
        return std::max({qRed(colour), qGreen(colour), qBlue(colour)}) < darkest;
    });
}

bool GlassPrint::isLike(const GlassPrint &other) const
{
    std::size_t alike = 0;
    for (std::size_t i = 0; i < m_colours.size(); ++i)
        alike += isLikeColour(m_colours.at(i), other.m_colours.at(i)) ? 1 : 0;
    return 10 * alike >= 9 * m_colours.size();
}

} // namespace ironfence::stage
