// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/decks/gst/stall_watch.h"

#include <utility>

namespace ironfence::stage {

namespace {

constexpr int workingShare = 20; // a twentieth of a core: far more than a still scene takes

} // namespace

bool StallWatch::look(const Look &look)
{
    const auto used = look.processor - std::exchange(m_processor, look.processor);
    const bool moved = std::exchange(m_activity, look.activity) != look.activity;
    if (moved || !look.due) {
        m_quiet = m_busy = base::Milliseconds{0};
        return false;
    }
    const bool inTime = look.since < 2 * tick;
    if (inTime)
        (used * workingShare >= look.since ? m_busy : m_quiet) += look.since;
    return m_quiet >= m_limit || m_quiet + m_busy >= std::max(busyLimit, m_limit);
}

} // namespace ironfence::stage
