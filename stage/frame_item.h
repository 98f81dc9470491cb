// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/decks/deck.h"
#include "stage/frame_pace.h"
#include "stage/glass_print.h"
#include "stage/motion.h"

#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>
#include <optional>

namespace ironfence::stage {

/// Puts a deck's newest frame on the scene graph, pixel for pixel, on OpenGL and on the software renderer. Main thread,
/// except updatePaintNode(), which runs on the render thread while the main thread is blocked.
class FrameItem : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
public:
    explicit FrameItem(QQuickItem *parent = nullptr);

    /// Null: nothing is drawn any more. The deck may be destroyed at any time.
    void setDeck(Deck *deck);
    /// Whether the newest synchronised scene holds a frame of this deck. Render thread during synchronisation, or main
    /// thread.
    [[nodiscard]] bool hasDrawn() const { return m_drawn >= 0; }
    /// Index of that frame, and how long it stands by itself. Main thread.
    [[nodiscard]] qint64 drawn() const { return m_drawn; }
    [[nodiscard]] std::chrono::nanoseconds standing() const { return m_standing; }
    /// Of the newest frames of this deck that were drawn, the newest last. Main thread.
    [[nodiscard]] const QList<GlassPrint> &prints() const { return m_prints; }
    /// Frames of moving pictures while this item was visible, since it was made: those that it drew, and those that
    /// came and went in between or that the deck gave up. Main thread.
    [[nodiscard]] Motion motion() const;

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    [[nodiscard]] QSGNode *nodeOf(const Frame &frame, QSGNode *node);
    [[nodiscard]] QSGNode *textureOf(const QImage &image, QSGNode *node);
    [[nodiscard]] QSGNode *pictureOf(const QImage &image, QSGNode *node) const;
    void print(const QImage &picture);

    /// Where counting began: nothing before it was missed by anybody who looks at the glass.
    struct Count
    {
        qint64 next = 0;        ///< index of the first frame that is neither drawn nor counted
        qint64 deckDropped = 0; ///< what the deck had dropped then
    };
    void beginToCount();
    void endCount();

    QPointer<Deck> m_deck;
    qint64 m_drawn = -1; ///< index of the frame in the scene graph
    std::chrono::nanoseconds m_standing{0};
    QList<GlassPrint> m_prints;
    bool m_drawsPixels = false;   ///< its node is a PixelsNode; render thread
    bool m_drawsTexture = false;  ///< otherwise: it is a TextureNode
    std::optional<Count> m_count; ///< while a moving picture is visible
    FramePace m_pace;             ///< of the same
    Motion m_motion;              ///< of what is counted; its time is not used
};

} // namespace ironfence::stage
