// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/canvas.h"
#include "stage/alert_view.h"
#include "stage/glimpse.h"
#include "stage/layer.h"
#include "stage/sight.h"

class QQuickItem;
class QQuickWindow;

namespace ironfence::stage {

/// Everything that can be on the glass, from below: safe loop, two layers, alert; and the canvas on which it lies.
/// View-model of SceneView.qml and CanvasView.qml. Main thread.
class Scene : public QObject, public GlimpseSource
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the stage")
    Q_PROPERTY(ironfence::stage::Layer *first READ first CONSTANT)
    Q_PROPERTY(ironfence::stage::Layer *second READ second CONSTANT)
    Q_PROPERTY(ironfence::stage::AlertView *alert READ alert CONSTANT)
    Q_PROPERTY(bool safeLoop READ isSafeLoop NOTIFY changed)
    Q_PROPERTY(bool covered READ isCovered NOTIFY changed)
    Q_PROPERTY(bool rehearsing READ isRehearsing NOTIFY rehearsingChanged)
    Q_PROPERTY(QSizeF size READ size NOTIFY canvasChanged)
    Q_PROPERTY(QSizeF rowSize READ rowSize NOTIFY canvasChanged)
    Q_PROPERTY(QSizeF blockSize READ blockSize NOTIFY canvasChanged)
    Q_PROPERTY(int rows READ rows NOTIFY canvasChanged)
    Q_PROPERTY(int rotation READ rotation NOTIFY canvasChanged)
public:
    static constexpr const char *safeLoopId = "safe-loop";

    /// All are borrowed.
    Scene(QQuickWindow &window, const playlists::Canvas &canvas, DeckFactory &decks, QThreadPool &workers,
          const base::Clock &clock);

    /// What is prepared from now on fits this canvas.
    void setCanvas(const playlists::Canvas &canvas);

    /// The layer that a viewer sees when no alert covers it; null: the safe loop. Counts as a new turn.
    void setFront(const Layer *front);
    void showAlert(const std::optional<playlists::Alert> &alert);
    /// Layer::setSound(), of both.
    void setSound(double volume);
    /// Something that a glimpse does not tell has changed: asks for a frame, and counts as a change.
    void touch() { announce(); }
    /// Makes an alert card and throws it away, unseen. Takes some 50 ms: called while the first item is being decoded.
    void rehearse();
    /// The newest change; a swapped frame whose glimpse has it shows the scene as it is now.
    [[nodiscard]] quint64 change() const { return m_change; }
    [[nodiscard]] const playlists::Canvas &canvas() const { return m_canvas; }
    [[nodiscard]] Motion motion() const;
    /// What ought to be seen now; nothing of frames and swaps.
    [[nodiscard]] Sight sight() const;

    /// While nothing was ever on the glass, the id is empty.
    [[nodiscard]] Glimpse glimpse() const override;

    [[nodiscard]] Layer *first() { return &m_first; }
    [[nodiscard]] Layer *second() { return &m_second; }
    [[nodiscard]] AlertView *alert() { return &m_alert; }
    [[nodiscard]] bool isSafeLoop() const { return m_safeLoopDue && !m_front && !isCovered(); }
    [[nodiscard]] bool isRehearsing() const { return m_rehearsing; }
    [[nodiscard]] QSizeF size() const { return m_canvas.size; }
    [[nodiscard]] QSizeF rowSize() const { return m_canvas.rowSize(); }
    [[nodiscard]] QSizeF blockSize() const { return m_canvas.blockSize(); }
    [[nodiscard]] int rows() const { return m_canvas.rows; }
    [[nodiscard]] int rotation() const { return m_canvas.rotation; }
    [[nodiscard]] bool isCovered() const { return !m_alert.id().isEmpty(); }

Q_SIGNALS:
    void changed();
    void rehearsingChanged();
    void canvasChanged();

private:
    void announce();

    QQuickWindow &m_window;
    playlists::Canvas m_canvas;
    Layer m_first;
    Layer m_second;
    AlertView m_alert;
    const Layer *m_front = nullptr;
    bool m_safeLoopDue =
        false; ///< not in the first moments, when an item is about to come: making the loop would hold that up
    bool m_rehearsing = false;
    QTimer m_opening;
    quint64 m_change = 1;
    quint64 m_frontTurn = 1; ///< the change with which the front, or the safe loop, came
    quint64 m_alertTurn = 0;
    mutable Glimpse m_last; ///< render thread only: what stays on the glass until the front has its first frame
};

} // namespace ironfence::stage
