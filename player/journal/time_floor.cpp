// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/journal/time_floor.h"

#include <algorithm>

namespace ironfence::player {

TimeFloor::TimeFloor(const QList<Signed> &times, std::optional<base::UtcTime> told) : m_told(told)
{
    for (const auto &time : times)
        sign(time.key, time.at);
}

bool TimeFloor::sign(const QString &key, base::UtcTime at)
{
    const auto known =
        std::find_if(m_signed.begin(), m_signed.end(), [&](const Signed &time) { return time.key == key; });
    if (known != m_signed.end()) {
        if (at <= known->at)
            return false;
        m_signed.erase(known);
    }
    const auto place = std::find_if(m_signed.begin(), m_signed.end(), [&](const Signed &time) { return time.at < at; });
    if (place == m_signed.end() && m_signed.size() == maxKeys)
        return false;
    m_signed.insert(place, Signed{key, at});
    m_signed.resize(std::min(m_signed.size(), maxKeys));
    return true;
}

void TimeFloor::keep(const QSet<QString> &keys)
{
    m_signed.removeIf([&](const Signed &time) { return !keys.contains(time.key); });
}

void TimeFloor::forgetAfter(base::UtcTime time)
{
    m_signed.removeIf([time](const Signed &known) { return known.at > time; });
}

std::optional<TimeFloor::Signed> TimeFloor::newestSigned() const
{
    return m_signed.isEmpty() ? std::nullopt : std::optional(m_signed.constFirst());
}

std::optional<base::UtcTime> TimeFloor::bottom() const
{
    const auto newest = newestSigned();
    if (!newest)
        return m_told;
    return std::max(newest->at, m_told.value_or(newest->at));
}

} // namespace ironfence::player
