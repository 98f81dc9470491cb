// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"

namespace ironfence::support {

/// A clock that stands still until a test moves it. Starts at 2026-11-23T08:00:00Z, one hour after boot.
class ManualClock final : public base::Clock
{
public:
    [[nodiscard]] base::UtcTime now() const override { return m_now; }
    [[nodiscard]] base::MonotonicTime monotonic() const override { return m_monotonic; }

    /// Time passes: both clocks move.
    void advance(base::Milliseconds duration);
    /// Somebody sets the civil clock; the monotonic one does not notice.
    void setNow(base::UtcTime now) { m_now = now; }

private:
    base::UtcTime m_now{std::chrono::sys_days{std::chrono::November / 23 / 2026} + std::chrono::hours{8}};
    base::MonotonicTime m_monotonic{std::chrono::hours{1}};
};

} // namespace ironfence::support
