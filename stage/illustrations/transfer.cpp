// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/illustrations/sheet.h"
#include "stage/illustrations/timing.h"

namespace ironfence::stage::illustrations {

namespace {

QPainterPath united(std::initializer_list<QPainterPath> parts)
{
    QPainterPath whole;
    for (const auto &part : parts)
        whole.addPath(part);
    whole.setFillRule(Qt::WindingFill);
    return whole;
}

/// A raised hand, its palm to the front.
QPainterPath hand()
{
    QPainterPath palm({0.30, 0.52});
    palm.lineTo(0.74, 0.52);
    palm.lineTo(0.74, 0.72);
    palm.cubicTo(0.74, 0.88, 0.66, 0.96, 0.52, 0.96);
    palm.cubicTo(0.40, 0.96, 0.34, 0.90, 0.27, 0.80);
    palm.lineTo(0.16, 0.62);
    palm.cubicTo(0.13, 0.57, 0.19, 0.52, 0.24, 0.57);
    palm.lineTo(0.30, 0.64);
    palm.closeSubpath();
    return united({palm, rounded(QRectF(0.30, 0.16, 0.095, 0.50), 0.0475),
                   rounded(QRectF(0.415, 0.08, 0.095, 0.58), 0.0475), rounded(QRectF(0.53, 0.11, 0.095, 0.55), 0.0475),
                   rounded(QRectF(0.645, 0.22, 0.095, 0.44), 0.0475)});
}

/// Somebody whom nobody knows.
void drawStranger(Sheet &sheet)
{
    const auto &look = sheet.look();
    QPainterPath shoulders({0.66, 0.86});
    shoulders.cubicTo(0.66, 0.52, 1.0, 0.52, 1.0, 0.86);
    shoulders.closeSubpath();
    sheet.fill(shoulders, look.soft);
    sheet.fill(disc({0.83, 0.42}, 0.125), look.soft);
}

QPainterPath yuan(QPointF centre, double size)
{
    const auto at = [&](double x, double y) { return centre + QPointF(x, y) * size; };
    const double width = 0.17 * size;
    return united({line(at(-0.5, -0.6), at(0, 0), width), line(at(0.5, -0.6), at(0, 0), width),
                   line(at(0, 0), at(0, 0.65), width), line(at(-0.42, 0.05), at(0.42, 0.05), width),
                   line(at(-0.42, 0.34), at(0.42, 0.34), width)});
}

} // namespace

/// Money on its way to a stranger; a hand stops it, and it goes back a little.
void drawTransfer(Sheet &sheet, double seconds)
{
    const auto &look = sheet.look();
    if (sheet.isSmall()) {
        const double up = arrive(seconds, 0, threat);
        sheet.fill(hand(), look.accent, about({0.45, 0.52}, 1.08, 0, {0.05, 0.2 * (1 - up)}));
        return;
    }
    drawStranger(sheet);
    const double way = place(seconds, threat - 0.3, act - threat + 0.1) * 0.19 - arrive(seconds, act, 0.7) * 0.14;
    const QPointF coin(0.16 + way, 0.56);
    sheet.fill(disc(coin, 0.155), look.light);
    sheet.fill(disc(coin, 0.125), look.ground);
    sheet.fill(disc(coin, 0.11), look.light);
    sheet.fill(yuan(coin, 0.1), look.ground);
    const double up = arrive(seconds, act - 0.35, 0.6);
    if (up > 0)
        sheet.fillApart(hand(), look.accent,
                        about({0.5, 0.98}, 0.35 + 0.55 * up, 12 * (1 - up), {0.08, 0.25 * (1 - up)}));
}

} // namespace ironfence::stage::illustrations
