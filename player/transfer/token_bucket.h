// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.h"

#include <algorithm>
#include <optional>

namespace ironfence::player {

/// How many bytes may be taken at an instant, so that over any time no more than rate × (time + 250 ms) are. What was
/// not used is lost beyond these 250 ms: a pause earns no burst.
class TokenBucket
{
public:
    static constexpr base::Milliseconds depth{250};

    /// Bytes per second, above 0; nothing: no limit.
    void setRate(std::optional<qint64> bytesPerSecond)
    {
        if (bytesPerSecond == m_rate)
            return;
        m_rate = bytesPerSecond;
        m_tokens = 0;
    }
    [[nodiscard]] bool isLimited() const { return m_rate.has_value(); }
    /// What it holds when it is full. Only with a limit.
    [[nodiscard]] qint64 most() const { return std::max<qint64>(1, *m_rate * depth.count() / second); }

    /// How many bytes may be taken now. Only with a limit.
    [[nodiscard]] qint64 take(base::MonotonicTime now)
    {
        const auto passed = std::clamp(now - m_filled, base::Milliseconds{0}, depth);
        m_filled = now;
        m_tokens = std::min(m_tokens + *m_rate * passed.count(), *m_rate * depth.count());
        return m_tokens / second;
    }
    /// So many were taken.
    void spend(qint64 bytes) { m_tokens -= bytes * second; }

private:
    static constexpr qint64 second = 1'000;

    std::optional<qint64> m_rate;
    qint64 m_tokens = 0; ///< thousandths of a byte: nothing is lost by rounding
    base::MonotonicTime m_filled;
};

} // namespace ironfence::player
