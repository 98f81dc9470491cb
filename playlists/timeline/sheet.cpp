// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/timeline/sheet.h"

#include "playlists/timeline/companions.h"
#include "playlists/timeline/composer.h"

#include <algorithm>

namespace ironfence::playlists::timeline {

Sheet::Sheet(const Roster &roster, const calendar::Workdays &workdays, QDate day) : m_plan(roster, workdays, {day, 1})
{
    for (const auto &set : m_plan.sets())
        m_compositions.append(Composition::of(roster, set));
    m_lead = Composer(roster, m_plan, m_compositions, static_cast<quint64>(day.toJulianDay())).compose();
    m_beside = besideOf(roster, m_plan, m_lead, static_cast<quint64>(day.toJulianDay()));
}

const Composition &Sheet::compositionOf(const Stretch &stretch) const
{
    return m_compositions.at(stretch.set);
}

const Segment &Sheet::at(base::UtcTime time) const
{
    Q_ASSERT(time >= from() && time < to());
    const auto after = std::upper_bound(m_lead.begin(), m_lead.end(), time,
                                        [](base::UtcTime t, const Segment &segment) { return t < segment.from; });
    return *std::prev(after);
}

} // namespace ironfence::playlists::timeline
