// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/paho/backoff.h"

#include <algorithm>

namespace ironfence::messaging {

std::chrono::milliseconds Backoff::next()
{
    const std::chrono::milliseconds delay{m_random.bounded(static_cast<int>(m_bound.count()) + 1)};
    m_bound = std::min(m_bound * 2, cap);
    return delay;
}

} // namespace ironfence::messaging
