// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"

#include <QtGlobal>
#include <ctime>

namespace ironfence::tests {

/// µs of CLOCK_MONOTONIC, by which the recorder tells the time, at an instant of the stage's clock.
[[nodiscard]] inline qint64 recorderTime(const base::Clock &clock, base::MonotonicTime time)
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    const auto offset =
        qint64{now.tv_sec} * 1'000'000 + now.tv_nsec / 1'000 - clock.monotonic().sinceBoot.count() * 1'000;
    return time.sinceBoot.count() * 1'000 + offset;
}

} // namespace ironfence::tests
