// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QString>
#include <chrono>

namespace ironfence::base {

using Milliseconds = std::chrono::milliseconds;

/// An instant of civil time, UTC, to the millisecond.
using UtcTime = std::chrono::sys_time<Milliseconds>;

/// An instant of the machine's clock since boot (CLOCK_BOOTTIME), to the millisecond: never jumps back, suspend counts.
struct MonotonicTime
{
    Milliseconds sinceBoot{0};

    auto operator<=>(const MonotonicTime &) const = default;
    friend Milliseconds operator-(MonotonicTime a, MonotonicTime b) { return a.sinceBoot - b.sinceBoot; }
    friend MonotonicTime operator+(MonotonicTime t, Milliseconds d) { return {t.sinceBoot + d}; }
};

/// RFC 3339 in UTC with 'Z'; milliseconds are written only when they are not zero.
QString toRfc3339(UtcTime time);

/// Reads RFC 3339 with an offset or 'Z'. Years 2000 to 2199; anything else is `Invalid`.
Result<UtcTime> fromRfc3339(const QString &text);

inline qint64 toUnixMs(UtcTime time)
{
    return time.time_since_epoch().count();
}

inline UtcTime fromUnixMs(qint64 ms)
{
    return UtcTime{Milliseconds{ms}};
}

} // namespace ironfence::base
