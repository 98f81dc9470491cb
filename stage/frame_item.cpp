// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/frame_item.h"

#include "stage/pixels_node.h"
#include "stage/texture_node.h"

#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGRendererInterface>
#include <utility>

namespace ironfence::stage {

namespace {

// 130 ms at 60 frames a second: a glass that is read meanwhile shows one of them.
constexpr qsizetype keptPrints = 8;

} // namespace

FrameItem::FrameItem(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void FrameItem::setDeck(Deck *deck)
{
    endCount();
    if (m_deck)
        m_deck->disconnect(this);
    m_deck = deck;
    m_drawn = -1;
    m_prints.clear();
    beginToCount();
    if (m_deck)
        connect(m_deck, &Deck::frameChanged, this, &QQuickItem::update, Qt::QueuedConnection); // comes from any thread
    update();
}

void FrameItem::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemVisibleHasChanged) {
        endCount();
        beginToCount();
    }
    QQuickItem::itemChange(change, data);
}

void FrameItem::beginToCount()
{
    if (m_deck && m_deck->moves() && isVisible())
        m_count = Count{std::max<qint64>(m_deck->frame().index, 0), m_deck->dropped()};
    m_pace = {};
}

void FrameItem::endCount()
{
    m_motion = motion();
    m_count.reset();
}

Motion FrameItem::motion() const
{
    auto motion = m_motion;
    if (m_count && m_deck) {
        // The newest may still be drawn; those before it will not.
        motion.dropped += std::max<qint64>(m_deck->frame().index - m_count->next, 0);
        motion.dropped += m_deck->dropped() - m_count->deckDropped;
    }
    return motion;
}

QSGNode *FrameItem::updatePaintNode(QSGNode *node, UpdatePaintNodeData *)
{
    const Frame frame = m_deck ? m_deck->frame() : Frame{};
    if (frame.isNull()) {
        m_drawn = -1;
        delete node;
        return nullptr;
    }
    if (node && frame.index == m_drawn)
        return node;

    node = nodeOf(frame, node);
    m_drawn = frame.index;
    m_standing = frame.duration;
    if (m_count && frame.index >= m_count->next) {
        m_motion.dropped += frame.index - m_count->next;
        ++m_motion.shown;
        m_motion.repeated += m_pace.drawn(frame.time, frame.duration, std::chrono::steady_clock::now());
        m_count->next = frame.index + 1;
    }
    return node;
}

QSGNode *FrameItem::nodeOf(const Frame &frame, QSGNode *node)
{
    const bool isInMemory = window()->rendererInterface()->graphicsApi() == QSGRendererInterface::Software;
    const bool drawsPixels = frame.pixels && isInMemory;
    if (node && drawsPixels != m_drawsPixels)
        delete std::exchange(node, nullptr);
    m_drawsPixels = drawsPixels;
    if (!drawsPixels) {
        const auto picture = frame.picture();
        print(picture);
        return isInMemory ? pictureOf(picture, node) : textureOf(picture, node);
    }

    // The scene graph, which has the node, may outlive the item by a moment.
    const auto tell = [item = QPointer<FrameItem>(this)](const QImage &picture) {
        if (item)
            item->print(picture);
    };
    auto *pixels = node ? static_cast<PixelsNode *>(node) : new PixelsNode(*window(), tell);
    pixels->show(frame.pixels);
    return pixels;
}

QSGNode *FrameItem::textureOf(const QImage &image, QSGNode *node)
{
    if (!node) {
        node = TextureNode::create(*window()).release();
        m_drawsTexture = node != nullptr;
    }
    if (!m_drawsTexture)
        return pictureOf(image, node);
    static_cast<TextureNode *>(node)->show(image);
    return node;
}

QSGNode *FrameItem::pictureOf(const QImage &image, QSGNode *node) const
{
    auto *picture = static_cast<QSGImageNode *>(node);
    if (!picture) {
        picture = window()->createImageNode();
        picture->setOwnsTexture(true);
        picture->setFiltering(QSGTexture::Nearest);
    }
    picture->setTexture(window()->createTextureFromImage(image, QQuickWindow::TextureIsOpaque));
    picture->setRect(QRectF(QPointF(0, 0), image.size()));
    return picture;
}

void FrameItem::print(const QImage &picture)
{
    if (m_prints.size() == keptPrints)
        m_prints.removeFirst();
    m_prints.append(GlassPrint::of(picture));
}

} // namespace ironfence::stage
