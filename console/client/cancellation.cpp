// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/cancellation.h"

namespace ironfence::console::client {

Cancellation::Stoppable::Stoppable(Cancellation *cancellation, std::function<void()> stop)
    : m_cancellation(cancellation)
{
    if (m_cancellation == nullptr)
        return;
    const std::lock_guard lock(m_cancellation->m_mutex);
    m_place = m_cancellation->m_stops.insert(m_cancellation->m_stops.end(), std::move(stop));
}

Cancellation::Stoppable::~Stoppable()
{
    if (m_cancellation == nullptr)
        return;
    const std::lock_guard lock(m_cancellation->m_mutex);
    m_cancellation->m_stops.erase(m_place);
}

void Cancellation::cancel()
{
    const std::lock_guard lock(m_mutex);
    m_isCancelled = true;
    m_rang.notify_all();
    for (const auto &stop : m_stops)
        stop();
}

bool Cancellation::isCancelled() const
{
    const std::lock_guard lock(m_mutex);
    return m_isCancelled;
}

bool Cancellation::wait(base::Milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return !m_rang.wait_for(lock, time, [this] { return m_isCancelled; });
}

} // namespace ironfence::console::client
