// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/download_gate.h"

#include <QLoggingCategory>
#include <algorithm>

namespace ironfence::player {

using base::UtcTime;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.player.downloads")

// Timers run with the monotonic clock; civil time may jump while they do.
constexpr base::Milliseconds longestSleep = 60s;

} // namespace

DownloadGate::DownloadGate(const ServerTime &time) : m_time(time)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &DownloadGate::look);
    connect(&m_time, &ServerTime::changed, this, &DownloadGate::look);
}

void DownloadGate::setScreen(const playlists::Screen &screen)
{
    m_screen = screen;
    look();
}

void DownloadGate::look()
{
    const auto now = m_time.now();
    const auto state = stateAt(now);
    if (state.until != UtcTime::max())
        m_next.start(std::clamp(state.until - now, 1ms, longestSleep));
    else
        m_next.stop();
    if (state == m_state)
        return;
    if (state.isOpen != m_state.isOpen)
        qCInfo(log) << (state.isOpen ? "download hours begin" : "download hours are over");
    m_state = state;
    Q_EMIT changed();
}

DownloadGate::State DownloadGate::stateAt(UtcTime now) const
{
    const auto &hours = m_screen.downloads.hours;
    if (hours == playlists::rules::When{})
        return {};
    const auto workdays = m_screen.workdays();
    // What began yesterday may last until now. Most hours come again within a week.
    const auto yesterday = m_screen.zone.dayOf(now).addDays(-1);
    for (const int days : {9, 367}) {
        for (const auto &window : hours.windowsIn({yesterday, days}, m_screen.zone, workdays)) {
            if (window.to <= now)
                continue;
            return window.from <= now ? State{true, window.to} : State{false, window.from};
        }
    }
    return {};
}

} // namespace ironfence::player
