// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/look/picture_view.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace ironfence::console::desktop::look {

PictureView::PictureView(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setFillColor(Qt::black);
    setOpaquePainting(true);
    connect(this, &PictureView::imageChanged, this, [this] { update(); });
}

void PictureView::setImage(const QImage &image)
{
    if (image.cacheKey() == m_image.cacheKey())
        return;
    m_image = image;
    Q_EMIT imageChanged();
}

void PictureView::paint(QPainter *painter)
{
    if (m_image.isNull())
        return;
    const auto room = std::min(width() / m_image.width(), height() / m_image.height());
    const auto scale = room >= 1 && m_isExact ? std::floor(room) : room;
    const QSize size(std::max(1, qRound(m_image.width() * scale)), std::max(1, qRound(m_image.height() * scale)));
    const QPoint corner((qRound(width()) - size.width()) / 2, (qRound(height()) - size.height()) / 2);
    // The painter's own scaling leaves pixels out when a picture becomes much smaller.
    const auto manner = scale < 1 || !m_isExact ? Qt::SmoothTransformation : Qt::FastTransformation;
    painter->drawImage(corner, m_image.scaled(size, Qt::IgnoreAspectRatio, manner));
}

} // namespace ironfence::console::desktop::look
