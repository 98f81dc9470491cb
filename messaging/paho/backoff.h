// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRandomGenerator>
#include <chrono>

namespace ironfence::messaging {

/// How long to wait before connecting again: full jitter (uniform from 0 to a bound that starts at 1 s, doubles, and
/// stays at 30 s), so that thousands of screens do not come back in step when a broker returns.
class Backoff
{
public:
    static constexpr std::chrono::milliseconds first{1'000};
    static constexpr std::chrono::milliseconds cap{30'000};

    explicit Backoff(QRandomGenerator &random = *QRandomGenerator::system()) : m_random(random) {}

    [[nodiscard]] std::chrono::milliseconds next();
    void reset() { m_bound = first; }

private:
    QRandomGenerator &m_random;
    std::chrono::milliseconds m_bound = first;
};

} // namespace ironfence::messaging
