// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "player/agent/fault_log.h"
#include "player/journal/journal.h"

namespace ironfence::player {

/// Keeps the floor of the time in the journal, and reports what is wrong with clocks. Main thread.
class ClockWatch : public QObject
{
    Q_OBJECT
public:
    /// What the server tells is written this often at most; what was signed, at once.
    static constexpr base::Milliseconds writeEvery{std::chrono::minutes{10}};
    /// More jumps than these within the time are counted in the report, but no faults of their own: a clock that two
    /// programs set in turn must not push everything else out of it.
    static constexpr int reportedJumps = 3;
    static constexpr base::Milliseconds jumpsWithin{std::chrono::minutes{10}};

    struct Parts
    {
        ServerTime &time;
        Journal &journal;
        FaultLog &faults;
    };
    explicit ClockWatch(const Parts &parts);

    /// Goes on from the floor that the journal holds, without what was signed by keys that are no longer trusted.
    void restore(TimeFloor floor, const QSet<QString> &trustedKeys);

private:
    void keep();
    void tellJump(std::chrono::milliseconds by);

    const Parts m_parts;
    TimeFloor m_kept; ///< as it was given to the journal last
    QList<base::MonotonicTime> m_reported;
};

} // namespace ironfence::player
