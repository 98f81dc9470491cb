// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/frame_item.h"

#include <QQuickWindow>
#include <QSGImageNode>

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
    m_standing = frame.duration;
    if (m_prints.size() == keptPrints)
        m_prints.removeFirst();
    m_prints.append(GlassPrint::of(frame.image));
    if (m_count && frame.index >= m_count->next) {
        m_motion.dropped += frame.index - m_count->next;
        ++m_motion.shown;
        m_motion.repeated += m_pace.drawn(frame.time, frame.duration, std::chrono::steady_clock::now());
        m_count->next = frame.index + 1;
    }
    return picture;
}

} // namespace ironfence::stage
