// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/marquee.h"

#include "stage/cards/typesetting.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace ironfence::stage::cards {

Marquee::Marquee(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    connect(this, &Marquee::changed, this, [this] { update(); });
}

void Marquee::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    restart();
    Q_EMIT changed();
}

int Marquee::pixelSize() const
{
    // As high as the strip, but with four characters on the glass; beyond 96 px it would only move faster.
    const int high = std::max(1, int(height() * 0.94));
    return std::clamp(std::min(high, int(width() / 4)), std::min(high, outlineFloor), 96);
}

void Marquee::restart()
{
    m_offset = 0;
    m_held = 0;
    m_lineWidth = int(std::ceil(SetLine(m_text, faceOf(pixelSize(), true)).width()));
}

void Marquee::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() == before.size())
        return;
    restart();
    Q_EMIT changed();
}

void Marquee::advance(double seconds)
{
    if (m_held < hold) {
        m_held += seconds;
        return;
    }
    // A frame that came late does not make the line jump by more than two steps.
    const double step = speed * pixelSize() * std::min(seconds, 1.0 / 25);
    m_offset += std::max(1, int(std::lround(step)));
    if (m_offset > m_lineWidth) {
        m_offset = -int(width());
        Q_EMIT passed();
    }
    update();
}

void Marquee::paint(QPainter *painter)
{
    const int size = pixelSize();
    const double baseline = std::round((height() - size) / 2 + size * 0.88);
    painter->setPen(m_color);
    SetLine(m_text, faceOf(size, true)).draw(*painter, -m_offset, baseline);
}

} // namespace ironfence::stage::cards
