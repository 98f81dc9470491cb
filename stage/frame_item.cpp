// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/frame_item.h"

#include <QQuickWindow>
#include <QSGImageNode>

namespace ironfence::stage {

FrameItem::FrameItem(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void FrameItem::setDeck(Deck *deck)
{
    if (m_deck)
        m_deck->disconnect(this);
    m_deck = deck;
    m_drawn = -1;
    if (m_deck)
        connect(m_deck, &Deck::frameChanged, this, &QQuickItem::update, Qt::QueuedConnection); // comes from any thread
    update();
}

QSGNode *FrameItem::updatePaintNode(QSGNode *node, UpdatePaintNodeData *)
{
    const Frame frame = m_deck ? m_deck->frame() : Frame{};
    auto *picture = static_cast<QSGImageNode *>(node);
    if (frame.image.isNull()) {
        m_drawn = -1;
        delete picture;
        return nullptr;
    }
    if (picture && frame.index == m_drawn)
        return picture;

    if (!picture) {
        picture = window()->createImageNode();
        picture->setOwnsTexture(true);
        picture->setFiltering(QSGTexture::Nearest);
    }
    picture->setTexture(window()->createTextureFromImage(frame.image, QQuickWindow::TextureIsOpaque));
    picture->setRect(QRectF(QPointF(0, 0), frame.image.size()));
    m_drawn = frame.index;
    return picture;
}

} // namespace ironfence::stage
