// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/poison/poison_course.h"

#include <algorithm>

namespace ironfence::tests {

void PoisonCourse::begin(base::MonotonicTime at, const stage::Cue &substitute)
{
    m_cues.clear();
    m_failed.clear();
    m_end = at;
    m_substitute = substitute;
    m_substitute.id = QLatin1String(substituteId);
}

void PoisonCourse::append(stage::Cue cue, base::Milliseconds length)
{
    cue.slot = stage::Slot{m_end, m_end + length};
    m_end = cue.slot->to;
    m_cues.append(cue);
}

std::optional<stage::Cue> PoisonCourse::next(const std::optional<base::MonotonicTime> &from)
{
    const auto at = from.value_or(m_clock.monotonic());
    const auto due =
        std::find_if(m_cues.cbegin(), m_cues.cend(), [at](const stage::Cue &cue) { return cue.slot->to > at; });
    if (due == m_cues.cend())
        return std::nullopt;
    if (!m_failed.contains(due->id))
        return *due;
    auto other = m_substitute;
    other.slot = stage::Slot{std::max(at, due->slot->from), due->slot->to};
    return other;
}

} // namespace ironfence::tests
