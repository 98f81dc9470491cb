// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/check/cover.h"

#include <algorithm>

namespace ironfence::playlists::check {

namespace {

/// The edges of all areas in one direction, between those of the one in question.
QList<double> cuts(double from, double to, const QList<QRectF> &areas, bool across)
{
    QList<double> cuts{from, to};
    for (const auto &area : areas) {
        for (const double edge : {across ? area.left() : area.top(), across ? area.right() : area.bottom()}) {
            if (edge > from && edge < to)
                cuts.append(edge);
        }
    }
    std::sort(cuts.begin(), cuts.end());
    return cuts;
}

bool isCovered(const QRectF &area, const QList<QRectF> &above)
{
    const auto xs = cuts(area.left(), area.right(), above, true);
    const auto ys = cuts(area.top(), area.bottom(), above, false);
    for (qsizetype x = 0; x + 1 < xs.size(); ++x) {
        for (qsizetype y = 0; y + 1 < ys.size(); ++y) {
            const QPointF middle((xs.at(x) + xs.at(x + 1)) / 2, (ys.at(y) + ys.at(y + 1)) / 2);
            const auto covers = [&](const QRectF &other) { return other.contains(middle); };
            if (std::none_of(above.begin(), above.end(), covers))
                return false;
        }
    }
    return true;
}

} // namespace

std::optional<QRectF> areaOf(const Zone &zone, const std::optional<QSize> &canvas)
{
    if (zone.unit == Unit::Fraction && canvas) {
        return QRectF(zone.area.x() * canvas->width(), zone.area.y() * canvas->height(),
                      zone.area.width() * canvas->width(), zone.area.height() * canvas->height());
    }
    if (zone.unit == Unit::Pixels && !canvas)
        return {};
    return zone.area;
}

bool isHidden(const Layout &layout, qsizetype zone, const std::optional<QSize> &canvas)
{
    const auto own = areaOf(layout.zones.at(zone), canvas);
    if (!own)
        return false;
    QList<QRectF> above;
    for (qsizetype index = 0; index < layout.zones.size(); ++index) {
        const auto &other = layout.zones.at(index);
        const int z = layout.zones.at(zone).z;
        const auto area = areaOf(other, canvas);
        if (area && (other.z > z || (other.z == z && index > zone)))
            above.append(*area);
    }
    return isCovered(*own, above);
}

} // namespace ironfence::playlists::check
