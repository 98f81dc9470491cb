// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/canvas.h"
#include "stage/alert_view.h"
#include "stage/glimpse.h"
#include "stage/screen_name.h"
#include "stage/sight.h"
#include "stage/zones.h"

class QQuickItem;
class QQuickWindow;

namespace ironfence::stage {

/// Everything that can be on the glass: the picture (from below: safe loop, two layers, the zones beside them), the
/// alert that takes its place or stands beside it; and the canvas on which it lies. View-model of SceneView.qml and
/// CanvasView.qml. Main thread.
class Scene : public QObject, public GlimpseSource
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the stage")
    Q_PROPERTY(ironfence::stage::Layer *first READ first CONSTANT)
    Q_PROPERTY(ironfence::stage::Layer *second READ second CONSTANT)
    Q_PROPERTY(QAbstractItemModel *zones READ zones CONSTANT)
    Q_PROPERTY(ironfence::stage::AlertView *alert READ alert CONSTANT)
    Q_PROPERTY(bool safeLoop READ isSafeLoop NOTIFY changed)
    Q_PROPERTY(bool unlit READ isUnlit NOTIFY viewingChanged)
    Q_PROPERTY(bool elderly READ isForElderly NOTIFY viewingChanged)
    Q_PROPERTY(bool covered READ isCovered NOTIFY changed)
    Q_PROPERTY(bool labelled READ isLabelled NOTIFY changed)
    Q_PROPERTY(QString labelName READ labelName NOTIFY changed)
    Q_PROPERTY(QString labelPlace READ labelPlace NOTIFY changed)
    Q_PROPERTY(bool rehearsing READ isRehearsing NOTIFY rehearsingChanged)
    Q_PROPERTY(QSizeF size READ size NOTIFY canvasChanged)
    Q_PROPERTY(QSizeF rowSize READ rowSize NOTIFY canvasChanged)
    Q_PROPERTY(QSizeF blockSize READ blockSize NOTIFY canvasChanged)
    Q_PROPERTY(int rows READ rows NOTIFY canvasChanged)
    Q_PROPERTY(int rotation READ rotation NOTIFY canvasChanged)
public:
    static constexpr const char *safeLoopId = "safe-loop";

    /// All are borrowed.
    Scene(QQuickWindow &window, const playlists::Canvas &canvas, CueSource &source, DeckFactory &decks,
          QThreadPool &workers, const base::Clock &clock);

    /// What is prepared from now on fits this canvas.
    void setCanvas(const playlists::Canvas &canvas);
    /// Who looks at what comes from no cue: the safe loop.
    void setViewing(const cards::Viewing &viewing);

    void showAlert(const std::optional<playlists::Alert> &alert);
    /// Stage::setLabel().
    void setLabel(const std::optional<ScreenName> &label);
    /// Layer::setSound(), of both.
    void setSound(double volume);
    /// Makes an alert card and throws it away, unseen. Takes some 50 ms: called while the first item is being decoded.
    void rehearse();
    /// The newest change; a swapped frame whose glimpse has it shows the scene as it is now.
    [[nodiscard]] quint64 change() const { return m_changes.newest(); }
    [[nodiscard]] const playlists::Canvas &canvas() const { return m_canvas; }
    [[nodiscard]] Motion motion() const;
    /// What ought to be seen now; nothing of frames and swaps.
    [[nodiscard]] Sight sight() const;

    /// While nothing was ever on the glass, the id is empty.
    [[nodiscard]] Glimpse glimpse() const override;

    /// Where the items of the timeline take turns; without a front the safe loop is there.
    [[nodiscard]] Pane &lead() { return m_lead; }
    [[nodiscard]] Zones *zones() { return &m_zones; }
    [[nodiscard]] Layer *first() { return m_lead.first(); }
    [[nodiscard]] Layer *second() { return m_lead.second(); }
    [[nodiscard]] AlertView *alert() { return &m_alert; }
    [[nodiscard]] bool isSafeLoop() const { return m_safeLoopDue && m_lead.front() == nullptr && !isCovered(); }
    [[nodiscard]] bool isUnlit() const { return m_viewing.isOnLed; }
    [[nodiscard]] bool isForElderly() const { return m_viewing.isForElderly; }
    [[nodiscard]] bool isLabelled() const { return m_label.has_value() && !m_alert.isShown(); }
    [[nodiscard]] QString labelName() const { return m_label.value_or(ScreenName{}).name; }
    [[nodiscard]] QString labelPlace() const { return m_label.value_or(ScreenName{}).place; }
    [[nodiscard]] bool isRehearsing() const { return m_rehearsing; }
    [[nodiscard]] QSizeF size() const { return m_canvas.size; }
    [[nodiscard]] QSizeF rowSize() const { return m_canvas.rowSize(); }
    [[nodiscard]] QSizeF blockSize() const { return m_canvas.blockSize(); }
    [[nodiscard]] int rows() const { return m_canvas.rows; }
    [[nodiscard]] int rotation() const { return m_canvas.rotation; }
    /// Whether the alert has the whole canvas.
    [[nodiscard]] bool isCovered() const { return m_alert.isShown() && alertLayout().picture.isEmpty(); }

Q_SIGNALS:
    void changed();
    void rehearsingChanged();
    void canvasChanged();
    void viewingChanged();

private:
    void openLoop();
    [[nodiscard]] cards::AlertLayout alertLayout() const { return m_alert.layout(m_canvas.size); }
    /// Whether the alert is what a viewer sees, and not what stands beside that.
    [[nodiscard]] bool isAlertLeading() const { return m_alert.isShown() && alertLayout().leads(); }
    [[nodiscard]] Glimpse pictureGlimpse() const;
    [[nodiscard]] Sight pictureSight() const;

    QQuickWindow &m_window;
    playlists::Canvas m_canvas;
    cards::Viewing m_viewing;
    Changes m_changes;
    Pane m_lead;
    Zones m_zones;
    AlertView m_alert;
    std::optional<ScreenName> m_label;
    bool m_safeLoopDue =
        false; ///< not in the first moments, when an item is about to come: making the loop would hold that up
    bool m_rehearsing = false;
    QTimer m_opening;
    quint64 m_alertTurn = 0;
    mutable Glimpse m_last; ///< render thread only: what stays on the glass until the front has its first frame
};

} // namespace ironfence::stage
