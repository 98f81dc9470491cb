// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.h"
#include "tests/clock/clock_page.h"

#include <QStringList>
#include <QTemporaryDir>

namespace ironfence::testing {

/// The time of real processes, in a test's hand: whoever is started with this environment lives by it with all clocks,
/// timers and waits. It can run at any rate, stand still, and change while they run.
class SimulatedClock
{
public:
    /// Begins at this civil time, at the rate of real time.
    explicit SimulatedClock(base::UtcTime start);
    ~SimulatedClock();
    SimulatedClock(const SimulatedClock &) = delete;
    SimulatedClock &operator=(const SimulatedClock &) = delete;

    [[nodiscard]] bool isReady() const { return m_page != nullptr; }
    /// "NAME=value" for the processes.
    [[nodiscard]] QStringList environment() const;
    /// For one on a machine of which the civil clock is off by so much.
    [[nodiscard]] static QStringList wrongBy(base::Milliseconds offset);
    /// For one on a machine that was started just now: another boot_id, and a monotonic clock that begins anew.
    [[nodiscard]] QStringList rebooted();

    [[nodiscard]] base::UtcTime now() const;
    /// From now on: simulated per real time.
    void setRate(double rate);
    /// Goes on at this rate up to the instant, and stands still there. Returns then; meanwhile events are processed.
    void runTo(base::UtcTime instant, double rate);

private:
    void set(double rate, std::int64_t stop);

    QTemporaryDir m_directory;
    ClockPage *m_page = nullptr;
    int m_boots = 0;
};

} // namespace ironfence::testing
