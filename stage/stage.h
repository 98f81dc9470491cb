// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "playlists/alert.h"
#include "playlists/canvas.h"
#include "stage/cue.h"
#include "stage/decks/deck_factory.h"
#include "stage/glimpse.h"
#include "stage/motion.h"
#include "stage/presented.h"
#include "stage/screen_name.h"
#include "stage/sight.h"

#include <QObject>
#include <memory>

class QQuickItem;
class QQuickWindow;

namespace ironfence::stage {

/// The picture of one screen in one window: plays what the source gives, one item prepared while one plays, and gives
/// an alert the canvas or, by its level, a part of it (cards::AlertLayout). Never leaves the glass empty: without an
/// item it shows the safe loop. Main thread.
class Stage : public QObject
{
    Q_OBJECT
public:
    /// All but the canvas are borrowed and outlive the stage. The window is as large as the canvas's footprint.
    Stage(QQuickWindow &window, const playlists::Canvas &canvas, CueSource &source, DeckFactory &decks,
          const base::Clock &clock);
    ~Stage() override;

    /// Puts the scene into the window's content item; once. What plays already gets ready meanwhile.
    /// Errors: Internal (the scene's QML cannot be loaded).
    [[nodiscard]] base::Result<void> open();
    /// Another canvas; what is prepared from now on fits it: play() begins with that at once.
    void setCanvas(const playlists::Canvas &canvas);
    /// Who looks at the safe loop; cues say it of themselves. Before the first call: anybody, and not on LED.
    void setViewing(const cards::Viewing &viewing);
    /// Starts playing; may come before open(), if that follows before control returns to the event loop. Later calls
    /// start over with what the source gives next, without a gap: the item on the glass stays until its successor is
    /// ready.
    void play();
    /// Drops the prepared item and asks the source anew (the loop changed); the item on the glass plays on to its end.
    void refresh();
    /// The alert to show, or none. A cancel document shows the all-clear. Takes effect with the next frame.
    void showAlert(const std::optional<playlists::Alert> &alert);

    /// Puts the screen's name over the foot of the canvas, or takes it off; an alert, also one that leaves most of the
    /// canvas to the picture, hides it. What is shown goes on below it. Answers whether it can be seen now.
    bool setLabel(const std::optional<ScreenName> &label);

    /// How loud the sound of all items is to be, 0–1 (linear; 1 without it); moves there within 200 ms.
    void setSound(double volume);

    /// What the newest swapped frame showed; not what only stood beside that.
    [[nodiscard]] QString showing() const;
    [[nodiscard]] qint64 presentedFrames() const;
    /// How the videos have fared since the stage was made; what an alert covers whole does not count.
    [[nodiscard]] Motion motion() const;
    /// What ought to be on the glass now.
    [[nodiscard]] Sight sight() const;

Q_SIGNALS:
    /// Something new is on the glass.
    void presented(const ironfence::stage::Presented &presented);
    /// The item, of the leading zone, left the glass after playing to its end, its duration, or its failure.
    void finished(const QString &id);
    /// The item, of any zone, could not be prepared or broke while playing; it is skipped.
    void failed(const QString &id, const ironfence::base::Error &error);

private:
    void onSwapped(const Glimpse &glimpse, qint64 frame, base::MonotonicTime at);

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace ironfence::stage
