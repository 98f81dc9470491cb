// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/sound_keeper.h"

#include <algorithm>
#include <utility>

namespace ironfence::player {

using namespace std::chrono_literals;

SoundKeeper::SoundKeeper(const ServerTime &time, playlists::Screen screen) : m_time(time), m_screen(std::move(screen))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &SoundKeeper::judge);
    connect(&m_time, &ServerTime::changed, this, &SoundKeeper::judge);
    judge();
}

void SoundKeeper::setScreen(const playlists::Screen &screen)
{
    m_screen = screen;
    judge();
}

void SoundKeeper::setAlert(const std::optional<playlists::Alert> &alert)
{
    m_alert = alert;
    judge();
}

void SoundKeeper::judge()
{
    constexpr base::Milliseconds lookout = 1min; // a clock may be put right meanwhile
    const auto now = m_time.now();
    const auto level = soundLevel(m_screen, m_alert, now);
    if (level.until)
        m_next.start(std::clamp<base::Milliseconds>(*level.until - now, 1ms, lookout));
    else
        m_next.stop();
    if (std::exchange(m_volume, level.volume) != level.volume)
        Q_EMIT changed(m_volume);
}

} // namespace ironfence::player
