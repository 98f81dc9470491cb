// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/orders/glass_view.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace ironfence::console::desktop::orders {

GlassView::GlassView(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setFillColor(Qt::black);
    setOpaquePainting(true);
}

void GlassView::setImage(const QImage &image)
{
    if (image.cacheKey() == m_image.cacheKey())
        return;
    m_image = image;
    update();
    Q_EMIT imageChanged();
}

void GlassView::paint(QPainter *painter)
{
    if (m_image.isNull())
        return;
    const auto room = std::min(width() / m_image.width(), height() / m_image.height());
    const auto scale = room >= 1 ? std::floor(room) : room;
    const QSize size(std::max(1, qRound(m_image.width() * scale)), std::max(1, qRound(m_image.height() * scale)));
    const QPoint corner((qRound(width()) - size.width()) / 2, (qRound(height()) - size.height()) / 2);
    // The painter's own scaling leaves pixels out when a picture becomes much smaller.
    painter->drawImage(corner, scale < 1 ? m_image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                         : m_image.scaled(size));
}

} // namespace ironfence::console::desktop::orders
