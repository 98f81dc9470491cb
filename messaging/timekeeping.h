// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/reader.h"
#include "base/time.h"

#include <optional>

namespace ironfence::messaging {

/// What a screen takes its time from.
enum class TimeSource {
    Server,  ///< a measurement, counted on with the monotonic clock
    Machine, ///< its machine's clock: nothing was measured yet
    Floor,   ///< the newest time that it knows of, counted on: its machine's clock is before that and has lost its time
};

/// How a screen's clocks fare, beside what it knows of the server's clock (ClockEstimate).
struct Timekeeping
{
    static constexpr base::Milliseconds longestJump{8'000'000'000'000}; ///< from 1970 to 2199, and back

    TimeSource source = TimeSource::Machine;
    /// The time that the server told last is before what was signed, and is not believed.
    bool isServerDoubted = false;
    qint64 jumps = 0;                           ///< of the machine's clock, since the player started
    std::optional<base::Milliseconds> lastJump; ///< positive: forward
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static Timekeeping read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const Timekeeping &) const = default;
};

} // namespace ironfence::messaging
