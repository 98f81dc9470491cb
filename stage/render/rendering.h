// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/decks/stepped_decks.h"
#include "stage/render/frame_sink.h"
#include "stage/render/render_job.h"
#include "stage/render/step_clock.h"

#include <functional>

namespace ironfence::stage::render {

/// Makes a film of a job: each frame is what the screen shows at exactly n/rate s, however long it takes to draw it;
/// the same job gives the same bytes. Needs a QGuiApplication, the software renderer. Main thread.
class Rendering
{
public:
    /// `done` frames of `all` are drawn.
    using Progress = std::function<void(qint64 done, qint64 all)>;

    /// All are borrowed; the decks go by the clock.
    Rendering(const RenderJob &job, SteppedDecks &decks, StepClock &clock);

    /// It stops before the next frame once `stopped` says so, and the sink is not finished. Errors: those of the sink,
    /// what an item's layer says (with its place in the job), Internal. True: whole.
    [[nodiscard]] base::Result<bool> run(FrameSink &sink, const Progress &progress,
                                         const std::function<bool()> &stopped);

private:
    const RenderJob &m_job;
    SteppedDecks &m_decks;
    StepClock &m_clock;
};

} // namespace ironfence::stage::render
