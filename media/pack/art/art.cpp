// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/pack/art/art.h"

#include <QPainterPathStroker>
#include <QPolygonF>
#include <QTransform>
#include <algorithm>
#include <initializer_list>

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

/// A line of this width with round ends.
QPainterPath stroked(const QPainterPath &line, qreal width)
{
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    stroker.setCurveThreshold(0.005);
    return stroker.createStroke(line);
}

/// All parts together, without what is cut out. Done while it is large: Qt flattens curves to within a fraction of a
/// unit.
QPainterPath united(std::initializer_list<QPainterPath> parts, const QPainterPath &cut = {})
{
    const QTransform up = QTransform::fromScale(fine, fine);
    QPainterPath whole;
    for (const QPainterPath &part : parts)
        whole = whole.united(up.map(part));
    return QTransform::fromScale(1 / fine, 1 / fine)
        .map(cut.isEmpty() ? whole.simplified() : whole.subtracted(up.map(cut)));
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
    return placed(stroked(line, 0.16).simplified(), box);
}

QPainterPath attention(const QRectF &box)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(0.41, 0.06, 0.18, 0.58), 0.09, 0.09);
    path.addEllipse(QPointF(0.5, 0.83), 0.11, 0.11);
    return placed(path, box);
}

QPainterPath hook(const QRectF &box)
{
    QPainterPath bend({0.62, 0.17});
    bend.lineTo(0.62, 0.66);
    bend.arcTo(QRectF(0.14, 0.42, 0.48, 0.48), 0, -180);
    bend.lineTo(0.14, 0.56);
    QPainterPath path = stroked(bend, 0.11);
    QPainterPath ring;
    ring.addEllipse(QPointF(0.62, 0.12), 0.12, 0.12);
    QPainterPath hole;
    hole.addEllipse(QPointF(0.62, 0.12), 0.055, 0.055);
    QPainterPath barb;
    barb.addPolygon(QPolygonF{{0.085, 0.62}, {0.085, 0.30}, {0.33, 0.60}, {0.195, 0.60}});
    barb.closeSubpath();
    return placed(united({path, ring, barb}, hole), box);
}

QPainterPath handset(const QRectF &box)
{
    QPainterPath grip;
    grip.arcMoveTo(QRectF(0.06, 0.27, 0.88, 0.88), 150);
    grip.arcTo(QRectF(0.06, 0.27, 0.88, 0.88), 150, -120);
    QPainterPath ends;
    ends.addRoundedRect(QRectF(0.0, 0.40, 0.32, 0.30), 0.08, 0.08);
    ends.addRoundedRect(QRectF(0.68, 0.40, 0.32, 0.30), 0.08, 0.08);
    QTransform turn;
    turn.translate(0.5, 0.5);
    turn.rotate(-135);
    turn.translate(-0.5, -0.5);
    return placed(turn.map(united({stroked(grip, 0.2), ends})), box);
}

QPainterPath question(const QRectF &box)
{
    QPainterPath line({0.27, 0.31});
    line.cubicTo(0.27, 0.02, 0.75, 0.02, 0.75, 0.31);
    line.cubicTo(0.75, 0.46, 0.5, 0.46, 0.5, 0.65);
    QPainterPath dot;
    dot.addEllipse(QPointF(0.5, 0.88), 0.095, 0.095);
    return placed(united({stroked(line, 0.15), dot}), box);
}

QPainterPath envelope(const QRectF &box)
{
    QPainterPath body;
    body.addRoundedRect(QRectF(0.0, 0.16, 1.0, 0.68), 0.06, 0.06);
    QPainterPath flap({-0.02, 0.2});
    flap.lineTo(0.5, 0.58);
    flap.lineTo(1.02, 0.2);
    return placed(united({body}, stroked(flap, 0.07)), box);
}

QPainterPath clipboard(const QRectF &box)
{
    QPainterPath board;
    board.addRoundedRect(QRectF(0.12, 0.09, 0.76, 0.91), 0.07, 0.07);
    board.addRoundedRect(QRectF(0.34, 0.0, 0.32, 0.2), 0.05, 0.05);
    QPainterPath cuts;
    for (const qreal y : {0.42, 0.72}) {
        QPainterPath mark({0.23, y});
        mark.lineTo(0.31, y + 0.08);
        mark.lineTo(0.45, y - 0.08);
        cuts = united({cuts, stroked(mark, 0.07)});
        cuts.addRoundedRect(QRectF(0.54, y - 0.035, 0.24, 0.07), 0.03, 0.03);
    }
    QPainterPath clip;
    clip.addRoundedRect(QRectF(0.30, 0.20, 0.40, 0.045), 0.02, 0.02);
    return placed(united({board}, united({cuts, clip})), box);
}

QPainterPath megaphone(const QRectF &box)
{
    QPainterPath horn;
    horn.addPolygon(QPolygonF{{0.0, 0.36}, {0.19, 0.36}, {0.56, 0.12}, {0.56, 0.82}, {0.19, 0.58}, {0.0, 0.58}});
    horn.closeSubpath();
    QPainterPath handle;
    handle.addPolygon(QPolygonF{{0.11, 0.64}, {0.25, 0.67}, {0.33, 0.95}, {0.19, 0.95}});
    handle.closeSubpath();
    QPainterPath waves;
    waves.arcMoveTo(QRectF(0.44, 0.30, 0.34, 0.34), 50);
    waves.arcTo(QRectF(0.44, 0.30, 0.34, 0.34), 50, -100);
    waves.arcMoveTo(QRectF(0.33, 0.16, 0.62, 0.62), 44);
    waves.arcTo(QRectF(0.33, 0.16, 0.62, 0.62), 44, -88);
    return placed(united({horn, handle, stroked(waves, 0.075)}), box);
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
