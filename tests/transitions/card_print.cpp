// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/transitions/card_print.h"

#include <algorithm>
#include <cstdlib>

namespace ironfence::tests {

namespace {

constexpr int tolerance = 6; // of each colour

bool isNear(QRgb a, QRgb b, int within)
{
    return std::abs(qRed(a) - qRed(b)) <= within && std::abs(qGreen(a) - qGreen(b)) <= within &&
           std::abs(qBlue(a) - qBlue(b)) <= within;
}

} // namespace

bool CardPrint::Point::isStill() const
{
    return isNear(least, most, tolerance);
}

QPoint CardPrint::place(int index, QSize glass)
{
    return {(index % columns * 2 + 1) * glass.width() / (columns * 2),
            (index / columns * 2 + 1) * glass.height() / (rows * 2)};
}

void CardPrint::learn(const support::GlassPicture &glass)
{
    m_points.resize(static_cast<qsizetype>(columns) * rows);
    for (int i = 0; i < m_points.size(); ++i) {
        auto &[least, most] = m_points[i];
        const QRgb now = glass.at(place(i, glass.size));
        least = qRgb(std::min(qRed(least), qRed(now)), std::min(qGreen(least), qGreen(now)),
                     std::min(qBlue(least), qBlue(now)));
        most = qRgb(std::max(qRed(most), qRed(now)), std::max(qGreen(most), qGreen(now)),
                    std::max(qBlue(most), qBlue(now)));
    }
}

bool CardPrint::matches(const support::GlassPicture &glass) const
{
    int still = 0;
    int wrong = 0;
    for (int i = 0; i < m_points.size(); ++i) {
        if (!m_points[i].isStill())
            continue;
        ++still;
        if (!isNear(m_points[i].least, glass.at(place(i, glass.size)), 2 * tolerance))
            ++wrong;
    }
    return still > 0 && wrong * 100 <= still; // the edge of a letter may fall on a point
}

int CardPrint::differences(const CardPrint &other) const
{
    int different = 0;
    for (int i = 0; i < std::min(m_points.size(), other.m_points.size()); ++i) {
        const auto &a = m_points[i];
        const auto &b = other.m_points[i];
        different += a.isStill() && b.isStill() && !isNear(a.least, b.least, 4 * tolerance) ? 1 : 0;
    }
    return different;
}

int CardPrint::stillPoints() const
{
    return static_cast<int>(
        std::count_if(m_points.begin(), m_points.end(), [](const Point &point) { return point.isStill(); }));
}

} // namespace ironfence::tests
