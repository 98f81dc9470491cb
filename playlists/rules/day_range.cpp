// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/rules/day_range.h"

#include <algorithm>

namespace ironfence::playlists::rules {

bool DaySet::isEmpty() const
{
    return std::find(m_days.begin(), m_days.end(), true) == m_days.end();
}

void DaySet::select(QDate from, QDate to)
{
    const auto first = std::max<qint64>(m_range.first.daysTo(from), 0);
    const auto last = std::min<qint64>(m_range.first.daysTo(to), m_range.count - 1);
    for (qint64 index = first; index <= last; ++index)
        m_days[static_cast<std::size_t>(index)] = true;
}

void DaySet::unite(const DaySet &other)
{
    for (std::size_t index = 0; index < m_days.size(); ++index)
        m_days[index] = m_days[index] || other.m_days[index];
}

void DaySet::subtract(const DaySet &other)
{
    for (std::size_t index = 0; index < m_days.size(); ++index)
        m_days[index] = m_days[index] && !other.m_days[index];
}

} // namespace ironfence::playlists::rules
