// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "player/agent/server_time.h"
#include "playlists/screen.h"

#include <QTimer>

namespace ironfence::player {

/// Whether an asset may be fetched now: in the screen's download hours all may, else what is due before they come
/// again. Hours that never come again (within a year) hold up nothing. Main thread.
class DownloadGate : public QObject
{
    Q_OBJECT
public:
    /// Until it knows a screen, it is open.
    explicit DownloadGate(const ServerTime &time);

    void setScreen(const playlists::Screen &screen);
    [[nodiscard]] bool lets(base::UtcTime due) const { return m_state.isOpen || due < m_state.until; }
    [[nodiscard]] bool isOpen() const { return m_state.isOpen; }

Q_SIGNALS:
    void changed();

private:
    /// How it stands, and until when.
    struct State
    {
        bool isOpen = true;
        base::UtcTime until = base::UtcTime::max();

        bool operator==(const State &) const = default;
    };
    void look();
    [[nodiscard]] State stateAt(base::UtcTime now) const;

    const ServerTime &m_time;
    playlists::Screen m_screen;
    State m_state;
    QTimer m_next;
};

} // namespace ironfence::player
