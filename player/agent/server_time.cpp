// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/server_time.h"

namespace ironfence::player {

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
    m_settled = true;
    Q_EMIT changed();
}

void ServerTime::unreachable()
{
    if (m_settled)
        return;
    m_settled = true;
    Q_EMIT changed();
}

} // namespace ironfence::player
