// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/server_time.h"

namespace ironfence::player {

namespace {

constexpr base::Milliseconds jump{500}; // what NTP slews in 5 s is less

} // namespace

ServerTime::ServerTime(const base::Clock &clock, std::chrono::milliseconds lookout) : m_clock(clock), m_origin(origin())
{
    m_lookout.setInterval(lookout);
    connect(&m_lookout, &QTimer::timeout, this, &ServerTime::lookForJump);
}

base::UtcTime ServerTime::origin() const
{
    return m_clock.now() - (m_clock.monotonic() - base::MonotonicTime{});
}

void ServerTime::lookForJump()
{
    const auto before = std::exchange(m_origin, origin());
    if (std::chrono::abs(m_origin - before) > jump)
        Q_EMIT changed();
}

base::UtcTime ServerTime::at(base::MonotonicTime instant) const
{
    if (m_synchronised)
        return m_anchor + (instant - m_anchoredAt);
    return m_clock.now() + (instant - m_clock.monotonic());
}

messaging::StageTime ServerTime::stamp() const
{
    return stamp(m_clock.monotonic());
}

messaging::ClockEstimate ServerTime::estimate() const
{
    if (!m_synchronised)
        return {};
    return {true, now() - m_clock.now(), m_uncertainty};
}

void ServerTime::measured(const messaging::ClockEstimate &estimate)
{
    m_anchor = m_clock.now() + estimate.offset;
    m_anchoredAt = m_clock.monotonic();
    m_uncertainty = estimate.uncertainty;
    m_synchronised = true;
    m_lookout.stop();
    m_settled = true;
    Q_EMIT changed();
}

void ServerTime::unreachable()
{
    if (m_settled)
        return;
    m_settled = true;
    m_origin = origin();
    m_lookout.start();
    Q_EMIT changed();
}

} // namespace ironfence::player
