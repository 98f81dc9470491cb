// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/render/rendering.h"

#include <utility>

namespace ironfence::stage::render {

Rendering::Rendering(const RenderJob &job, SteppedDecks &decks, StepClock &clock, FrameSink &sink,
                     std::function<bool()> stopped)
    : m_job(job)
    , m_decks(decks)
    , m_clock(clock)
    , m_sink(sink)
    , m_stopped(std::move(stopped))
    , m_order(job.cues, job.length)
    , m_screen(job.canvas, decks, clock)
    , m_frames(m_order.frames(job.rate))
{
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, [this] { (this->*m_next)(); });
    connect(&m_screen, &FilmScreen::prepared, this, [this] { then(&Rendering::show); });
    connect(&m_screen, &FilmScreen::unprepared, this, &Rendering::onUnprepared);
}

void Rendering::start()
{
    then(&Rendering::open);
}

void Rendering::then(void (Rendering::*next)())
{
    m_next = next;
    m_turn.start();
}

void Rendering::end(const base::Result<bool> &whole)
{
    Q_EMIT finished(whole);
}

void Rendering::open()
{
    if (const auto opened = m_screen.open(1.0 / m_job.rate); !opened)
        return end(base::failure(opened.error()));
    begin();
}

/// Moves the time on to the next frame.
void Rendering::begin()
{
    if (m_frame == m_frames)
        return end(m_sink.finish().map([] { return true; }));
    if (m_stopped())
        return end(false);
    const auto time = RunningOrder::timeOf(m_frame, m_job.rate);
    m_clock.set(time);
    m_driver.stepTo(time.count());
    if (!isToPrepare())
        return show();
    m_prepared = m_toShow;
    m_screen.prepare(m_order.cueOf(m_toShow));
}

/// While a picture fades in, its predecessor has the second layer still.
bool Rendering::isToPrepare() const
{
    return m_toShow < m_order.turns().size() && m_toShow > m_prepared && (m_toShow == 0 || m_screen.isCovering());
}

void Rendering::onUnprepared(const base::Error &error)
{
    end(base::failure(error.code, error.line(), QStringLiteral("item %1").arg(m_order.cueOf(m_toShow).id)));
}

/// Lets everything be as it is at this frame's time.
void Rendering::show()
{
    const auto &turns = m_order.turns();
    if (m_toShow < turns.size() && m_toShow == m_prepared && turns.at(m_toShow).from <= m_clock.monotonic().sinceBoot) {
        m_screen.takeOver();
        ++m_toShow;
    }
    m_decks.step();
    then(&Rendering::draw);
}

void Rendering::draw()
{
    const auto picture = m_screen.grab();
    if (m_screen.fault())
        return end(base::failure(*m_screen.fault()));
    if (const auto written = m_sink.take(picture); !written)
        return end(base::failure(written.error()));
    Q_EMIT progressed(++m_frame, m_frames);
    begin();
}

} // namespace ironfence::stage::render
