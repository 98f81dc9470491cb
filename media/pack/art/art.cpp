// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/pack/art/art.h"

#include <QPainterPathStroker>
#include <QPolygonF>
#include <QTransform>
#include <algorithm>

namespace ironfence::media::pack {

namespace {

constexpr qreal fine = 4096;

/// From the unit square into the largest centred square of a box.
QPainterPath placed(const QPainterPath &unit, const QRectF &box)
{
    const qreal side = std::min(box.width(), box.height());
    QTransform transform;
    transform.translate(box.center().x() - side / 2, box.center().y() - side / 2);
    transform.scale(side, side);
    return transform.map(unit);
}

QPainterPath picket(qreal left, qreal right, qreal shoulder, qreal apex, qreal bottom)
{
    QPainterPath path;
    path.addPolygon(
        QPolygonF{{left, shoulder}, {(left + right) / 2, apex}, {right, shoulder}, {right, bottom}, {left, bottom}});
    path.closeSubpath();
    return path;
}

QPainterPath unitShield()
{
    QPainterPath path({0.5, 0.0});
    path.cubicTo(0.62, 0.09, 0.76, 0.13, 0.92, 0.14);
    path.lineTo(0.92, 0.48);
    path.cubicTo(0.92, 0.74, 0.75, 0.91, 0.5, 1.0);
    path.cubicTo(0.25, 0.91, 0.08, 0.74, 0.08, 0.48);
    path.lineTo(0.08, 0.14);
    path.cubicTo(0.24, 0.13, 0.38, 0.09, 0.5, 0.0);
    return path;
}

} // namespace

QPainterPath fenceMark(const QRectF &box)
{
    QPainterPath pickets = picket(0.08, 0.335, 0.22, 0.12, 1.0);
    pickets.addPath(picket(0.3725, 0.6275, 0.10, 0.0, 1.0));
    pickets.addPath(picket(0.665, 0.92, 0.22, 0.12, 1.0));

    QPainterPath body;
    body.moveTo(0.0, 0.0);
    body.lineTo(1.0, 0.0);
    body.lineTo(0.92, 0.52);
    body.cubicTo(0.92, 0.76, 0.75, 0.92, 0.5, 1.0);
    body.cubicTo(0.25, 0.92, 0.08, 0.76, 0.08, 0.52);
    body.closeSubpath();

    QPainterPath rail;
    rail.addRect(0.0, 0.50, 1.0, 0.045);
    // Cut while it is large: Qt flattens curves to within a fraction of a unit.
    const QTransform up = QTransform::fromScale(fine, fine);
    const QPainterPath mark = up.map(pickets).intersected(up.map(body)).subtracted(up.map(rail));
    return placed(QTransform::fromScale(1 / fine, 1 / fine).map(mark), box);
}

QPainterPath shield(const QRectF &box)
{
    return placed(unitShield(), box);
}

QPainterPath phone(const QRectF &box)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(0.22, 0.0, 0.56, 1.0), 0.09, 0.09);
    path.addRoundedRect(QRectF(0.27, 0.11, 0.46, 0.74), 0.02, 0.02);
    path.addEllipse(QPointF(0.5, 0.925), 0.032, 0.032);
    path.addRoundedRect(QRectF(0.43, 0.046, 0.14, 0.02), 0.01, 0.01);
    path.setFillRule(Qt::OddEvenFill);
    return placed(path, box);
}

QPainterPath tick(const QRectF &box)
{
    QPainterPath line({0.14, 0.54});
    line.lineTo(0.40, 0.80);
    line.lineTo(0.88, 0.26);
    QPainterPathStroker stroker;
    stroker.setWidth(0.16);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    stroker.setCurveThreshold(0.005);
    return placed(stroker.createStroke(line).simplified(), box);
}

QPainterPath attention(const QRectF &box)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(0.41, 0.06, 0.18, 0.58), 0.09, 0.09);
    path.addEllipse(QPointF(0.5, 0.83), 0.11, 0.11);
    return placed(path, box);
}

QPainterPath fence(const QRectF &box, qreal pitch)
{
    const qreal width = pitch * 0.56;
    QPainterPath path;
    for (qreal left = box.left() + (pitch - width) / 2; left < box.right(); left += pitch)
        path.addPath(picket(left, left + width, box.top() + width * 0.55, box.top(), box.bottom()));

    const qreal rail = pitch * 0.18;
    QPainterPath rails;
    rails.addRect(QRectF(box.left(), box.top() + box.height() * 0.34, box.width(), rail));
    rails.addRect(QRectF(box.left(), box.top() + box.height() * 0.72, box.width(), rail));
    path.addPath(rails);
    path.setFillRule(Qt::WindingFill);
    return path;
}

} // namespace ironfence::media::pack
