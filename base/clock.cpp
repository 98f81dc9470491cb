// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"

#include <ctime>

namespace ironfence::base {

UtcTime SystemClock::now() const
{
    return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
}

MonotonicTime SystemClock::monotonic() const
{
    timespec time = {};
    ::clock_gettime(CLOCK_BOOTTIME, &time); // cannot fail: the clock is there since Linux 2.6.39
    const auto sinceBoot = std::chrono::seconds{time.tv_sec} + std::chrono::nanoseconds{time.tv_nsec};
    return {std::chrono::duration_cast<Milliseconds>(sinceBoot)};
}

} // namespace ironfence::base
