// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/emblem.h"

#include "media/pack/art/art.h"

#include <QPainter>

namespace ironfence::stage::cards {

Emblem::Emblem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &Emblem::changed, this, [this] { update(); });
}

void Emblem::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(path(), m_color);
}

QPainterPath Emblem::path() const
{
    const QRectF box(QPointF(), size());
    switch (m_shape) {
    case FenceMark:
        return media::pack::fenceMark(box);
    case Shield:
        return media::pack::shield(box);
    case Phone:
        return media::pack::phone(box);
    case Tick:
        return media::pack::tick(box);
    case Attention:
        return media::pack::attention(box);
    case Hook:
        return media::pack::hook(box);
    case Handset:
        return media::pack::handset(box);
    case Question:
        return media::pack::question(box);
    case Envelope:
        return media::pack::envelope(box);
    case Clipboard:
        return media::pack::clipboard(box);
    case Megaphone:
        return media::pack::megaphone(box);
    case Fence:
        return media::pack::fence(box, m_pitch);
    }
    return {};
}

} // namespace ironfence::stage::cards
