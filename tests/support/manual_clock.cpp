// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/manual_clock.h"

namespace ironfence::support {

void ManualClock::advance(base::Milliseconds duration)
{
    m_now += duration;
    m_monotonic = m_monotonic + duration;
}

} // namespace ironfence::support
