// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/decks/deck.h"

#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

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

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;

private:
    QPointer<Deck> m_deck;
    qint64 m_drawn = -1; ///< index of the frame in the scene graph
};

} // namespace ironfence::stage
