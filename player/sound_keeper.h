// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "player/agent/server_time.h"
#include "player/sound/sound_rules.h"

#include <QTimer>

namespace ironfence::player {

/// Keeps the stage as loud as the rules say, whatever changes: the screen, the alert on the glass, the hour. Main
/// thread.
class SoundKeeper : public QObject
{
    Q_OBJECT
public:
    /// The time is borrowed.
    SoundKeeper(const ServerTime &time, playlists::Screen screen);

    void setScreen(const playlists::Screen &screen);
    void setAlert(const std::optional<playlists::Alert> &alert);
    [[nodiscard]] double volume() const { return m_volume; }

Q_SIGNALS:
    void changed(double volume);

private:
    void judge();

    const ServerTime &m_time;
    playlists::Screen m_screen;
    std::optional<playlists::Alert> m_alert;
    double m_volume = 1;
    QTimer m_next;
};

} // namespace ironfence::player
