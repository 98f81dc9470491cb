// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/pack/art/art.h"
#include "stage/illustrations/sheet.h"
#include "stage/illustrations/timing.h"

#include <array>

namespace ironfence::stage::illustrations {

namespace {

/// One of the three pickets of the mark, in the unit square.
QPainterPath picket(int index)
{
    constexpr double third = 1.0 / 3;
    static const QPainterPath mark = [] {
        // Cut while it is large: Qt flattens curves to within a fraction of a unit.
        return media::pack::fenceMark(QRectF(0, 0, 4096, 4096));
    }();
    QPainterPath strip;
    strip.addRect(QRectF(index * third * 4096, 0, third * 4096, 4096));
    return QTransform::fromScale(1 / 4096.0, 1 / 4096.0).map(mark.intersected(strip));
}

} // namespace

/// Three pickets, one after another, close to the mark before a shield.
void drawGuard(Sheet &sheet, double seconds)
{
    static const std::array<QPainterPath, 3> pickets{picket(0), picket(1), picket(2)};
    const double inner = sheet.isSmall() ? 0.94 : 0.6;
    if (!sheet.isSmall()) {
        const double grown = 0.9 + 0.1 * arrive(seconds, 0, threat);
        sheet.fill(media::pack::shield(QRectF(0.02, 0.02, 0.96, 0.96)), sheet.look().soft, about({0.5, 0.5}, grown, 0));
        sheet.fill(media::pack::shield(QRectF(0.07, 0.07, 0.86, 0.86)), sheet.look().ground,
                   about({0.5, 0.5}, grown, 0));
    }
    constexpr std::array<double, 3> order{0.0, 0.5, 1.0};
    for (std::size_t i = 0; i < pickets.size(); ++i) {
        const double up = arrive(seconds, order.at(i), 0.8);
        const QPointF below(0, (1 - up) * 0.22);
        sheet.fill(pickets.at(i), up > 0 ? sheet.look().accent : sheet.look().soft, about({0.5, 0.5}, inner, 0, below));
    }
}

} // namespace ironfence::stage::illustrations
