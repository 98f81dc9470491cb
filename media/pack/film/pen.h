// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace ironfence::media::pack {

/// The colours of the campaign (those of the cards).
namespace palette {
inline const QColor night(0x0b, 0x1f, 0x44);
inline const QColor nightRaised(0x16, 0x33, 0x6b);
inline const QColor nightBright(0x2b, 0x55, 0xa8);
inline const QColor light(0xff, 0xff, 0xff);
inline const QColor lightSoft(0xcd, 0xd8, 0xea);
inline const QColor amber(0xff, 0xc5, 0x3d);
inline const QColor vermilion(0xc6, 0x2a, 0x1e);
} // namespace palette

/// 0 before `from`, 1 after `from + length`, between them fast first and gentle at the end (cubic). Seconds.
[[nodiscard]] double ease(double time, double from, double length);

/// A painter with the campaign's typeface and shapes. Positions in pixels.
class Pen
{
public:
    explicit Pen(QPainter &painter);

    void fill(const QPainterPath &path, const QColor &color);
    void fill(const QRectF &area, const QColor &color);
    /// One line whose em box stands in this box, as wide as it is; alignment is horizontal, the em box is centred
    /// vertically.
    void text(const QRectF &box, const QString &text, double pixelSize, bool bold, const QColor &color,
              Qt::Alignment alignment = Qt::AlignLeft);
    /// Everything that follows is drawn with this opacity and moved by so many pixels.
    void stage(double opacity, QPointF moved = {});

private:
    QPainter &m_painter;
};

} // namespace ironfence::media::pack
