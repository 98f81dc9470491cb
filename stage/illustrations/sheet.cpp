// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/illustrations/sheet.h"

#include <QPainterPathStroker>

namespace ironfence::stage::illustrations {

namespace {

constexpr double rim = 0.022;

} // namespace

Sheet::Sheet(QPainter &painter, const QRectF &box, const Look &look)
    : m_painter(painter), m_look(look), m_side(std::min(box.width(), box.height()))
{
    m_page.translate(box.center().x() - m_side / 2, box.center().y() - m_side / 2);
    m_page.scale(m_side, m_side);
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void Sheet::fill(const QPainterPath &path, const QColor &color, const QTransform &moved)
{
    m_painter.fillPath((moved * m_page).map(path), color);
}

void Sheet::fillApart(const QPainterPath &path, const QColor &color, const QTransform &moved)
{
    const auto outline = (moved * m_page).map(path);
    m_painter.strokePath(outline, QPen(m_look.ground, 2 * rim * m_side, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.fillPath(outline, color);
}

QPainterPath line(const QPainterPath &path, double width)
{
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    stroker.setCurveThreshold(0.002);
    auto outline = stroker.createStroke(path);
    outline.setFillRule(Qt::WindingFill);
    return outline;
}

QPainterPath line(QPointF from, QPointF to, double width)
{
    QPainterPath path(from);
    path.lineTo(to);
    return line(path, width);
}

QPainterPath rounded(const QRectF &box, double radius)
{
    QPainterPath path;
    path.addRoundedRect(box, radius, radius);
    return path;
}

QPainterPath disc(QPointF centre, double radius)
{
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    return path;
}

QTransform about(QPointF centre, double scale, double degrees, QPointF moved)
{
    QTransform transform;
    transform.translate(centre.x() + moved.x(), centre.y() + moved.y());
    transform.rotate(degrees);
    transform.scale(scale, scale);
    transform.translate(-centre.x(), -centre.y());
    return transform;
}

} // namespace ironfence::stage::illustrations
