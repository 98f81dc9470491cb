// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/render/running_order.h"

#include <algorithm>

namespace ironfence::stage::render {

using namespace std::chrono_literals;

RunningOrder::RunningOrder(QList<Cue> cues, base::Milliseconds length) : m_cues(std::move(cues))
{
    base::Milliseconds at = 0ms;
    for (qsizetype next = 0; length > 0ms ? at < length : next < m_cues.size(); ++next) {
        const auto cue = next % m_cues.size();
        auto to = at + m_cues.at(cue).item.length();
        if (length > 0ms)
            to = std::min(to, length);
        m_turns.append({cue, at, to});
        at = to;
    }
}

Cue RunningOrder::cueOf(qsizetype turn) const
{
    const auto &[index, from, to] = m_turns.at(turn);
    auto cue = m_cues.at(index);
    cue.ticket = static_cast<quint64>(turn) + 1;
    // A little less than half: the stage reckons by a real timer, which may have run for some milliseconds.
    constexpr auto margin = 40ms;
    const auto half = std::max((to - from) / 2 - margin, base::Milliseconds(0));
    cue.item.fade = turn == 0 ? 0ms : std::min(cue.item.fade, half);
    return cue;
}

} // namespace ironfence::stage::render
