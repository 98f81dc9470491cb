// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"

namespace ironfence::base {

UtcTime SystemClock::now() const
{
    return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
}

MonotonicTime SystemClock::monotonic() const
{
    const auto sinceBoot = std::chrono::steady_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<Milliseconds>(sinceBoot)};
}

} // namespace ironfence::base
