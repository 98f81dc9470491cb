// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/illustration.h"

#include <utility>

namespace ironfence::stage::cards {

Illustration::Illustration(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &Illustration::changed, this, [this] { update(); });
}

void Illustration::setName(const QString &name)
{
    if (std::exchange(m_name, name) != name)
        Q_EMIT changed();
}

void Illustration::setTime(double seconds)
{
    if (std::exchange(m_time, seconds) != seconds)
        Q_EMIT changed();
}

void Illustration::paint(QPainter *painter)
{
    if (const auto known = playlists::illustrationOf(m_name))
        illustrations::draw(*known, *painter, QRectF(QPointF(), size()), m_time, {m_light, m_soft, m_accent, m_ground});
}

} // namespace ironfence::stage::cards
