// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/frame_probe.h"

#include <QQuickWindow>

namespace ironfence::stage {

FrameProbe::FrameProbe(QQuickWindow &window, const GlimpseSource &source, const base::Clock &clock)
    : m_source(source), m_clock(clock)
{
    connect(&window, &QQuickWindow::afterSynchronizing, this, &FrameProbe::onSynchronized, Qt::DirectConnection);
    connect(&window, &QQuickWindow::frameSwapped, this, &FrameProbe::onSwapped, Qt::DirectConnection);
}

void FrameProbe::onSynchronized()
{
    m_rendering = m_source.glimpse();
}

void FrameProbe::onSwapped()
{
    const qint64 frame = m_frames.fetch_add(1, std::memory_order_relaxed) + 1;
    if (m_rendering == m_reported)
        return;
    m_reported = m_rendering;
    const auto report = [this, glimpse = m_rendering, frame, at = m_clock.monotonic()] {
        Q_EMIT swapped(glimpse, frame, at);
    };
    QMetaObject::invokeMethod(this, report, Qt::QueuedConnection);
}

} // namespace ironfence::stage
