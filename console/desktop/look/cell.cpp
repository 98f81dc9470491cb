// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/look/cell.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace ironfence::console::desktop::look {

void Cell::paint(QPainter &painter, qreal height) const
{
    if (!m_isShown)
        return;
    if (m_shape.isEmpty())
        paintText(painter, height / 2 + m_y);
    else
        paintShape(painter, height / 2 + m_y);
}

void Cell::paintText(QPainter &painter, qreal middle) const
{
    if (m_text.isEmpty() || m_width <= 0)
        return;
    QFont font(m_family);
    font.setPixelSize(std::max(1, m_size));
    font.setWeight(m_isStrong ? QFont::DemiBold : QFont::Normal);
    const QFontMetricsF metrics(font, painter.device());
    const auto text = metrics.elidedText(m_text, m_elidesLeft ? Qt::ElideLeft : Qt::ElideRight, m_width);
    painter.setFont(font);
    painter.setPen(m_color);
    const auto baseline = middle - metrics.height() / 2 + metrics.ascent();
    painter.drawText(QPointF(m_x, std::round(baseline)), text);
}

/// The forms of StateShape.qml.
void Cell::paintShape(QPainter &painter, qreal middle) const
{
    constexpr qreal diamondShare = 0.8;
    constexpr qreal barShare = 0.3;
    constexpr qreal leastBar = 3;
    constexpr qreal ringWidth = 2;
    const qreal size = m_size;
    const QPointF centre(m_x + size / 2, middle);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_color);
    painter.translate(centre);
    if (m_shape == QStringLiteral("disc")) {
        painter.drawEllipse(QPointF(), size / 2, size / 2);
    } else if (m_shape == QStringLiteral("ring")) {
        painter.setPen(QPen(m_color, ringWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(), (size - ringWidth) / 2, (size - ringWidth) / 2);
    } else {
        const bool isDiamond = m_shape == QStringLiteral("diamond");
        const qreal width = isDiamond ? size * diamondShare : size;
        const qreal height = m_shape == QStringLiteral("bar") ? std::max(leastBar, size * barShare) : width;
        if (isDiamond)
            painter.rotate(45); // NOLINT(readability-magic-numbers)
        painter.drawRoundedRect(QRectF(-width / 2, -height / 2, width, height), 1, 1);
    }
    painter.restore();
}

} // namespace ironfence::console::desktop::look
