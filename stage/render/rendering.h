// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/decks/stepped_decks.h"
#include "stage/render/film_screen.h"
#include "stage/render/frame_sink.h"
#include "stage/render/render_job.h"
#include "stage/render/running_order.h"
#include "stage/render/step_clock.h"
#include "stage/render/step_driver.h"

#include <functional>

namespace ironfence::stage::render {

/// Makes a film of a job: each frame is what the screen shows at exactly n/rate s, however long it takes to draw it;
/// the same job gives the same bytes. A frame is drawn whenever the event loop has nothing else to do, so what is
/// posted while one is got ready is delivered before it is drawn. Needs a QGuiApplication, the software renderer. Main
/// thread.
class Rendering : public QObject
{
    Q_OBJECT
public:
    /// All are borrowed; the decks go by the clock. Once `stopped` says so, it stops before the next frame, and the
    /// sink is not finished.
    Rendering(const RenderJob &job, SteppedDecks &decks, StepClock &clock, FrameSink &sink,
              std::function<bool()> stopped);

    /// Once; then `progressed` for each frame, and `finished`, which never comes before it returns.
    void start();

Q_SIGNALS:
    /// `done` frames of `all` are drawn.
    void progressed(qint64 done, qint64 all);
    /// True: whole; false: stopped. Errors: those of the sink, what an item's layer says (with its place in the job),
    /// Internal.
    void finished(const ironfence::base::Result<bool> &whole);

private:
    void open();
    void draw();
    void begin();
    void show();
    void onUnprepared(const base::Error &error);
    void then(void (Rendering::*next)());
    void end(const base::Result<bool> &whole);
    [[nodiscard]] bool isToPrepare() const;

    const RenderJob &m_job;
    SteppedDecks &m_decks;
    StepClock &m_clock;
    FrameSink &m_sink;
    std::function<bool()> m_stopped;
    RunningOrder m_order;
    StepDriver m_driver;
    FilmScreen m_screen;
    QTimer m_turn; ///< of 0 ms, for what is next: only when all posted events are delivered
    void (Rendering::*m_next)() = nullptr;
    qint64 m_frames;           ///< of the whole film
    qint64 m_frame = 0;        ///< that is being made
    qsizetype m_toShow = 0;    ///< turn of the order that has not begun
    qsizetype m_prepared = -1; ///< newest turn that is ready, or being prepared
};

} // namespace ironfence::stage::render
