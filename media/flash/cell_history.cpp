// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/flash/cell_history.h"

#include <algorithm>
#include <cmath>

namespace ironfence::media {

bool isChange(FlashRule rule, FlashSample one, FlashSample other)
{
    // The sources are in flash_finding.h. A rounded sum must not fall below a bound that it meets.
    constexpr float rounding = 1e-4F;
    const float change = std::abs(one.value - other.value);
    const float darker = std::min(one.value, other.value);
    switch (rule) {
    case FlashRule::General:
        return change >= 0.10F - rounding && darker < 0.80F;
    case FlashRule::Red:
        return change > 20 && (one.saturated || other.saturated);
    case FlashRule::Absolute:
        break;
    }
    return change >= 20 - 100 * rounding && darker < 160;
}

void CellHistory::follow(FlashRule rule, FlashSample sample, base::Milliseconds at)
{
    if (!m_begun) {
        m_begun = true;
        m_low = sample;
        m_high = sample;
        return;
    }
    if (sample.value > m_high.value)
        m_high = sample;
    if (sample.value < m_low.value)
        m_low = sample;
    if (m_direction != Direction::Up && isChange(rule, m_low, sample))
        change(Direction::Up, sample, at);
    else if (m_direction != Direction::Down && isChange(rule, m_high, sample))
        change(Direction::Down, sample, at);
}

void CellHistory::change(Direction direction, FlashSample sample, base::Milliseconds at)
{
    m_direction = direction;
    m_low = sample;
    m_high = sample;
    m_changes[(m_first + static_cast<std::size_t>(m_count)) % mostChanges] = at;
    if (m_count < mostChanges)
        ++m_count;
    else
        m_first = (m_first + 1) % mostChanges;
}

int CellHistory::changesAfter(base::Milliseconds time)
{
    while (m_count > 0 && m_changes[m_first] <= time) {
        m_first = (m_first + 1) % mostChanges;
        --m_count;
    }
    return m_count;
}

} // namespace ironfence::media
