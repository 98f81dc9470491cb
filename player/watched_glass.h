// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "messaging/vitals.h"
#include "player/agent/fault_log.h"
#include "player/watchdog/output_reader.h"
#include "player/watchdog/restart_ledger.h"
#include "player/watchdog/systemd_supervisor.h"
#include "player/watchdog/watchdog.h"

namespace ironfence::player {

/// The watchdog of a screen's real output, supervised by systemd, and what the report says of it. Main thread.
class WatchedGlass : public QObject
{
    Q_OBJECT
public:
    /// All are borrowed.
    struct Parts
    {
        stage::Stage &stage;
        KioskWindow &window;
        const playlists::Canvas &canvas;
        FaultLog &faults; ///< gets every step
        const ServerTime &time;
        const base::Clock &clock;
    };
    WatchedGlass(const Parts &parts, const QString &stateDirectory);

    /// Ends the process because a person wants it; the watchdog's own restarts count the next ten minutes from it.
    /// `restartNeeded` follows. Errors: Unavailable (nobody would start it again, or it was ended just so), Io.
    [[nodiscard]] base::Result<void> restart();
    /// What is on the glass; null when the platform does not tell.
    [[nodiscard]] QImage picture() const { return m_output.picture(); }

    void setCanvas(const playlists::Canvas &canvas) { m_output.setCanvas(canvas); }
    [[nodiscard]] messaging::GlassVitals vitals() const;

Q_SIGNALS:
    /// See Watchdog.
    void changed();
    /// Comes when the last report had time to leave.
    void restartNeeded();

private:
    void endSoon();

    const ServerTime &m_time;
    const base::Clock &m_clock;
    OutputReader m_output;
    RestartLedger m_restarts;
    SystemdSupervisor m_supervisor;
    Watchdog m_watchdog;
};

} // namespace ironfence::player
