// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/pack/film/pen.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <algorithm>

namespace ironfence::media::pack {

double ease(double time, double from, double length)
{
    const double t = std::clamp((time - from) / length, 0.0, 1.0);
    const double rest = 1 - t;
    return 1 - rest * rest * rest;
}

Pen::Pen(QPainter &painter) : m_painter(painter)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
}

void Pen::fill(const QPainterPath &path, const QColor &color)
{
    m_painter.fillPath(path, color);
}

void Pen::fill(const QRectF &area, const QColor &color)
{
    m_painter.fillRect(area, color);
}

void Pen::text(const QRectF &box, const QString &text, double pixelSize, bool bold, const QColor &color,
               Qt::Alignment alignment)
{
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPixelSize(int(pixelSize));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    const double free = box.width() - QFontMetricsF(font).horizontalAdvance(text);
    const double left = box.left() + (alignment & Qt::AlignHCenter ? free / 2 : alignment & Qt::AlignRight ? free : 0);
    const double baseline = box.center().y() + font.pixelSize() * 0.38; // the em box ends 0.12 em below it

    // As an outline: text that moves by fractions of a pixel must not jump between whole ones.
    QPainterPath outline;
    outline.addText(left, baseline, font, text);
    m_painter.fillPath(outline, color);
}

void Pen::stage(double opacity, QPointF moved)
{
    m_painter.resetTransform();
    m_painter.translate(moved);
    m_painter.setOpacity(opacity);
}

} // namespace ironfence::media::pack
