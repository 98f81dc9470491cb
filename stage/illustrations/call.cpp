// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/pack/art/art.h"
#include "stage/illustrations/sheet.h"
#include "stage/illustrations/timing.h"

#include <cmath>
#include <numbers>

namespace ironfence::stage::illustrations {

namespace {

/// A desk telephone without its receiver.
QPainterPath body()
{
    QPainterPath path({0.25, 0.60});
    path.lineTo(0.63, 0.60);
    path.cubicTo(0.68, 0.60, 0.69, 0.63, 0.70, 0.66);
    path.lineTo(0.765, 0.90);
    path.cubicTo(0.775, 0.94, 0.755, 0.96, 0.72, 0.96);
    path.lineTo(0.16, 0.96);
    path.cubicTo(0.125, 0.96, 0.105, 0.94, 0.115, 0.90);
    path.lineTo(0.18, 0.66);
    path.cubicTo(0.19, 0.63, 0.20, 0.60, 0.25, 0.60);
    path.closeSubpath();
    path.addRoundedRect(QRectF(0.28, 0.52, 0.06, 0.1), 0.02, 0.02);
    path.addRoundedRect(QRectF(0.54, 0.52, 0.06, 0.1), 0.02, 0.02);
    path.setFillRule(Qt::WindingFill);
    return path;
}

/// The receiver as it lies on it.
QPainterPath receiver()
{
    QPainterPath path({0.06, 0.58});
    path.lineTo(0.06, 0.50);
    path.cubicTo(0.06, 0.34, 0.24, 0.32, 0.44, 0.32);
    path.cubicTo(0.64, 0.32, 0.82, 0.34, 0.82, 0.50);
    path.lineTo(0.82, 0.58);
    path.cubicTo(0.82, 0.60, 0.81, 0.61, 0.79, 0.61);
    path.lineTo(0.70, 0.61);
    path.cubicTo(0.67, 0.61, 0.66, 0.60, 0.655, 0.57);
    path.cubicTo(0.64, 0.49, 0.60, 0.48, 0.54, 0.48);
    path.lineTo(0.34, 0.48);
    path.cubicTo(0.28, 0.48, 0.24, 0.49, 0.225, 0.57);
    path.cubicTo(0.22, 0.60, 0.21, 0.61, 0.18, 0.61);
    path.lineTo(0.09, 0.61);
    path.cubicTo(0.07, 0.61, 0.06, 0.60, 0.06, 0.58);
    path.closeSubpath();
    return path;
}

QPainterPath bubble()
{
    auto path = rounded(QRectF(0.55, 0.02, 0.43, 0.33), 0.07);
    QPainterPath tail({0.62, 0.30});
    tail.lineTo(0.76, 0.30);
    tail.lineTo(0.60, 0.45);
    tail.closeSubpath();
    path.addPath(tail);
    path.setFillRule(Qt::WindingFill);
    return path;
}

/// What is heard of it: arcs to both sides that go outwards, one pair a second, until the receiver lies.
void drawRinging(Sheet &sheet, double seconds)
{
    const double phase = std::fmod(seconds, 1.0);
    const double radius = 0.36 + 0.07 * arrive(phase, 0, 1);
    const QRectF circle(0.44 - radius, 0.52 - radius, 2 * radius, 2 * radius);
    for (const double side : {0.0, 180.0}) {
        QPainterPath arc;
        arc.arcMoveTo(circle, side - 24);
        arc.arcTo(circle, side - 24, 48);
        sheet.fill(line(arc, 0.03), sheet.look().soft, about({0.44, 0.52}, 1, 0, {0, 0.2}));
    }
}

} // namespace

/// A telephone rings and offers its bait; that is struck out and the receiver put down.
void drawCall(Sheet &sheet, double seconds)
{
    const auto &look = sheet.look();
    const double down = place(seconds, act, 0.6);
    const double sway = (1 - down) * 4 * std::sin(2 * std::numbers::pi * seconds);
    const QPointF lifted(0, -0.1 * (1 - down) * arrive(seconds, 0, threat));
    const auto phone = sheet.isSmall() ? about({0.44, 0.64}, 1.12, 0, {0.06, -0.14}) : QTransform();

    if (!sheet.isSmall() && seconds < act)
        drawRinging(sheet, seconds);
    sheet.fill(body(), look.light, phone);
    sheet.fill(disc({0.44, 0.78}, 0.1), look.ground, phone);
    sheet.fill(disc({0.44, 0.78}, 0.045), look.light, phone);
    sheet.fillApart(receiver(), look.light, about({0.44, 0.5}, 1, sway, lifted) * phone);

    const double struck = place(seconds, act, 0.5);
    if (sheet.isSmall()) {
        if (struck > 0)
            sheet.fillApart(line({0.12, 0.88}, {0.12 + 0.76 * struck, 0.88 - 0.76 * struck}, 0.14), look.accent);
        return;
    }
    const double spoken = arrive(seconds, threat, 0.6);
    if (spoken <= 0)
        return;
    const auto grown = about({0.60, 0.45}, spoken, 0);
    sheet.fillApart(bubble(), look.soft, grown);
    sheet.fill(media::pack::hook(QRectF(0.63, 0.04, 0.27, 0.29)), look.ground, grown);
    if (struck > 0)
        sheet.fillApart(line({0.60, 0.07}, {0.60 + 0.33 * struck, 0.07 + 0.24 * struck}, 0.05), look.accent);
}

} // namespace ironfence::stage::illustrations
