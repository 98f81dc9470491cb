// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.h"

namespace ironfence::base {

/// The machine's two clocks behind one interface, so that tests own time. Callable on any thread.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Civil time as the machine believes it: may be wrong and may jump.
    [[nodiscard]] virtual UtcTime now() const = 0;
    /// Time since boot: the only clock to measure durations with. Goes on while the machine is suspended.
    [[nodiscard]] virtual MonotonicTime monotonic() const = 0;
};

/// The real clocks of the operating system: CLOCK_REALTIME and CLOCK_BOOTTIME (clock_gettime(2)). Not CLOCK_MONOTONIC,
/// which stands still in suspend: an alert's running time would stand still with it.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] UtcTime now() const override;
    [[nodiscard]] MonotonicTime monotonic() const override;
};

} // namespace ironfence::base
