// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"

namespace ironfence::player {

/// One exchange with the server's clock: when the question left and the answer came on our monotonic clock, and when
/// the question came and the answer left on the server's.
struct TimeSample
{
    base::MonotonicTime asked;
    std::chrono::microseconds serverReceived{0}; ///< since 1970-01-01T00:00Z
    std::chrono::microseconds serverSent{0};
    base::MonotonicTime answered;

    /// Reads {"received_us":…,"sent_us":…}. Errors: TooLarge, Invalid (years 2000 to 2199; sent not before received; no
    /// longer on the server than on the way).
    [[nodiscard]] static base::Result<TimeSample> parse(QByteArrayView body, base::MonotonicTime asked,
                                                        base::MonotonicTime answered);

    /// The server's time at the instant zero of the monotonic clock (RFC 5905, section 8: theta).
    [[nodiscard]] std::chrono::microseconds offset() const;
    /// The time on the way, there and back (delta): the offset is wrong by half of it at most.
    [[nodiscard]] std::chrono::microseconds delay() const;

    bool operator==(const TimeSample &) const = default;
};

} // namespace ironfence::player
