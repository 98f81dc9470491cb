// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/decks/gst/frame_ledger.h"

#include <algorithm>

namespace ironfence::stage {

void FrameLedger::expect(Time frame)
{
    const std::scoped_lock lock(m_mutex);
    if (m_expected.size() < mostExpected)
        m_expected.insert(frame);
}

void FrameLedger::countFrom(Time begin)
{
    const std::scoped_lock lock(m_mutex);
    m_begin = begin;
}

void FrameLedger::came(Time frame)
{
    const std::scoped_lock lock(m_mutex);
    const auto end = m_expected.upper_bound(frame + slack);
    if (m_begin && m_last) {
        const auto first = m_expected.lower_bound(std::max(*m_begin, *m_last + slack));
        for (auto missed = first; missed != end && *missed < frame - slack; ++missed)
            ++m_dropped;
    }
    m_expected.erase(m_expected.begin(), end);
    m_last = frame;
}

void FrameLedger::ended()
{
    const std::scoped_lock lock(m_mutex);
    if (m_begin && m_last) {
        const auto first = m_expected.lower_bound(std::max(*m_begin, *m_last + slack));
        m_dropped += std::distance(first, m_expected.end());
    }
    m_expected.clear();
}

qint64 FrameLedger::dropped() const
{
    const std::scoped_lock lock(m_mutex);
    return m_dropped;
}

std::optional<FrameLedger::Time> FrameLedger::gapAhead() const
{
    const std::scoped_lock lock(m_mutex);
    if (!m_last)
        return std::nullopt;
    const auto next = m_expected.upper_bound(*m_last + slack);
    return next == m_expected.end() ? std::nullopt : std::optional(*next - *m_last);
}

} // namespace ironfence::stage
