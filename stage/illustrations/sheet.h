// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/illustrations/illustrations.h"

#include <QPainterPath>
#include <QTransform>

namespace ironfence::stage::illustrations {

/// A painter whose page is the unit square, y downwards. One thread.
class Sheet
{
public:
    Sheet(QPainter &painter, const QRectF &box, const Look &look);

    [[nodiscard]] const Look &look() const { return m_look; }
    /// Too small for more than a sign.
    [[nodiscard]] bool isSmall() const { return m_side < smallest; }
    void fill(const QPainterPath &path, const QColor &color, const QTransform &moved = {});
    /// With a rim of ground around it, where it stands before others.
    void fillApart(const QPainterPath &path, const QColor &color, const QTransform &moved = {});

private:
    QPainter &m_painter;
    Look m_look;
    double m_side; ///< pixels
    QTransform m_page;
};

/// A line of this width with round ends, as an outline.
[[nodiscard]] QPainterPath line(const QPainterPath &path, double width);
[[nodiscard]] QPainterPath line(QPointF from, QPointF to, double width);
[[nodiscard]] QPainterPath rounded(const QRectF &box, double radius);
[[nodiscard]] QPainterPath disc(QPointF centre, double radius);
/// Larger or smaller, and turned by so many degrees, about a point, then moved.
[[nodiscard]] QTransform about(QPointF centre, double scale, double degrees, QPointF moved = {});

// One for each file beside this one.
void drawGuard(Sheet &sheet, double seconds);
void drawCall(Sheet &sheet, double seconds);
void drawCode(Sheet &sheet, double seconds);
void drawTransfer(Sheet &sheet, double seconds);

} // namespace ironfence::stage::illustrations
