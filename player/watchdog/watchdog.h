// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "player/kiosk/kiosk_window.h"
#include "player/watchdog/glass_judge.h"
#include "player/watchdog/glass_reader.h"
#include "player/watchdog/recovery.h"
#include "player/watchdog/restart_ledger.h"
#include "player/watchdog/supervisor.h"
#include "stage/stage.h"

#include <QTimer>

namespace ironfence::player {

/// Looks at the glass every second, compares it with what ought to be there, and mends it when it is wrong: within 10 s
/// of its going wrong the first step is taken. Tells the supervisor that pictures reach the glass, each time that one
/// did; a process that hangs, or a display that takes no pictures any more, is for the supervisor. Main thread.
class Watchdog : public QObject
{
    Q_OBJECT
public:
    /// All are borrowed.
    struct Parts
    {
        stage::Stage &stage;
        KioskWindow &window;
        GlassReader &glass;
        RestartLedger &restarts;
        Supervisor &supervisor;
        const base::Clock &clock;
    };
    /// What was seen and done since it was made.
    struct Record
    {
        qint64 judged = 0;           ///< looks at a glass that could be read
        std::optional<Wrong> wrong;  ///< what is wrong now
        base::MonotonicTime since{}; ///< when that was found
        qint64 mended = 0;
        qint64 decks = 0;   ///< steps: made anew
        qint64 windows = 0; ///< the same
    };
    static constexpr base::Milliseconds beat{1'000};

    explicit Watchdog(const Parts &parts);

    [[nodiscard]] const Record &record() const { return m_record; }

Q_SIGNALS:
    /// A step of recovery was taken, or is to be: something to report.
    void stepped(const ironfence::base::Error &what);
    /// Another thing is wrong, or nothing any more.
    void changed();
    /// The process is to be ended and started anew; it is noted already.
    void restartNeeded();

private:
    void look();
    void tell(const stage::Sight &sight);
    void mend(const stage::Sight &sight, base::MonotonicTime now);
    void report(Wrong wrong, const QString &step, const stage::Sight &sight);
    void endProcess(Wrong wrong, const stage::Sight &sight);

    const Parts m_parts;
    GlassJudge m_judge;
    Recovery m_recovery;
    Record m_record;
    qint64 m_swaps = 0;
    QTimer m_beat;
};

} // namespace ironfence::player
