// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/clock_watch.h"

namespace ironfence::player {

ClockWatch::ClockWatch(const Parts &parts) : m_parts(parts)
{
    connect(&m_parts.time, &ServerTime::floorChanged, this, &ClockWatch::keep);
    connect(&m_parts.time, &ServerTime::jumped, this, &ClockWatch::tellJump);
    connect(&m_parts.time, &ServerTime::doubted, &m_parts.faults, &FaultLog::add);
}

void ClockWatch::restore(TimeFloor floor, const QSet<QString> &trustedKeys)
{
    m_kept = floor;
    floor.keep(trustedKeys);
    m_parts.time.restore(floor);
    keep();
}

void ClockWatch::keep()
{
    const auto &floor = m_parts.time.floor();
    const auto told = floor.told();
    const auto before = m_kept.told();
    const bool isDue = told != before && (!before || *told < *before || *told - *before >= writeEvery);
    if (floor.times() == m_kept.times() && !isDue)
        return;
    m_kept = floor;
    m_parts.journal.saveTimeFloor(floor);
}

void ClockWatch::tellJump(std::chrono::milliseconds by)
{
    const auto now = m_parts.time.monotonic();
    m_reported.removeIf([now](base::MonotonicTime then) { return now - then >= jumpsWithin; });
    if (m_reported.size() >= reportedJumps)
        return;
    m_reported.append(now);
    const auto seconds = std::chrono::round<std::chrono::seconds>(std::chrono::abs(by)).count();
    m_parts.faults.add(
        {base::ErrorCode::Conflict, QStringLiteral("the machine's clock jumped"),
         (by.count() < 0 ? QStringLiteral("back by %1 s") : QStringLiteral("forward by %1 s")).arg(seconds)});
}

} // namespace ironfence::player
