// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "stage/glimpse.h"

#include <QObject>
#include <atomic>

class QQuickWindow;

namespace ironfence::stage {

/// Knows which scene each swapped frame showed: takes a glimpse when the scene is synchronised and reports it after the
/// swap of that frame. Exact for both render loops, because synchronisation, rendering and swap of a window follow each
/// other on one thread.
class FrameProbe : public QObject
{
    Q_OBJECT
public:
    /// All three are borrowed; the probe is destroyed before the window renders no more or after it was hidden.
    FrameProbe(QQuickWindow &window, const GlimpseSource &source, const base::Clock &clock);

    /// Swapped frames so far; any thread.
    [[nodiscard]] qint64 frames() const { return m_frames.load(std::memory_order_relaxed); }

Q_SIGNALS:
    /// The first swapped frame with this glimpse; on the main thread. `frame` counts from 1.
    void swapped(const ironfence::stage::Glimpse &glimpse, qint64 frame, ironfence::base::MonotonicTime at);

private:
    void onSynchronized(); ///< render thread, main thread blocked
    void onSwapped();      ///< render thread

    const GlimpseSource &m_source;
    const base::Clock &m_clock;
    std::atomic<qint64> m_frames = 0;
    Glimpse m_rendering; ///< render thread only
    Glimpse m_reported;  ///< render thread only
};

} // namespace ironfence::stage
