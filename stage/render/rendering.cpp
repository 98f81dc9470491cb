// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/render/rendering.h"

#include "stage/render/film_screen.h"
#include "stage/render/running_order.h"
#include "stage/render/step_driver.h"

namespace ironfence::stage::render {

namespace {

/// The turns of a running order on a screen.
class Performance
{
public:
    Performance(const RunningOrder &order, FilmScreen &screen) : m_order(order), m_screen(screen) {}

    /// Lets everything be as it is at this time, which never goes back.
    [[nodiscard]] base::Result<void> moveTo(base::Milliseconds time)
    {
        // While a picture fades in, its predecessor has the second layer still.
        if (m_next > m_prepared && (m_next == 0 || m_screen.isCovering())) {
            if (auto ready = prepare(); !ready)
                return ready;
        }
        if (m_next < m_order.turns().size() && m_next == m_prepared && m_order.turns().at(m_next).from <= time) {
            m_screen.takeOver();
            ++m_next;
        }
        return {};
    }

private:
    base::Result<void> prepare()
    {
        m_prepared = m_next;
        if (m_next == m_order.turns().size())
            return {};
        const auto cue = m_order.cueOf(m_next);
        auto ready = m_screen.prepare(cue);
        if (!ready)
            return base::failure(ready.error().code, ready.error().line(), QStringLiteral("item %1").arg(cue.id));
        return {};
    }

    const RunningOrder &m_order;
    FilmScreen &m_screen;
    qsizetype m_next = 0;      ///< turn that has not begun
    qsizetype m_prepared = -1; ///< newest turn that is ready
};

} // namespace

Rendering::Rendering(const RenderJob &job, SteppedDecks &decks, StepClock &clock)
    : m_job(job), m_decks(decks), m_clock(clock)
{
}

base::Result<bool> Rendering::run(FrameSink &sink, const Progress &progress, const std::function<bool()> &stopped)
{
    const RunningOrder order(m_job.cues, m_job.length);
    const auto frames = order.frames(m_job.rate);
    StepDriver driver;
    FilmScreen screen(m_job.canvas, m_decks, m_clock);
    if (auto opened = screen.open(1.0 / m_job.rate); !opened)
        return base::failure(opened.error());
    Performance performance(order, screen);
    for (qint64 frame = 0; frame < frames; ++frame) {
        if (stopped())
            return false;
        const auto time = RunningOrder::timeOf(frame, m_job.rate);
        m_clock.set(time);
        driver.stepTo(time.count());
        if (auto moved = performance.moveTo(time); !moved)
            return base::failure(moved.error());
        m_decks.step();
        const auto picture = screen.grab();
        if (screen.fault())
            return base::failure(*screen.fault());
        if (auto written = sink.take(picture); !written)
            return base::failure(written.error());
        progress(frame + 1, frames);
    }
    return sink.finish().map([] { return true; });
}

} // namespace ironfence::stage::render
