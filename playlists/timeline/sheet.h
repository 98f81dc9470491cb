// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/timeline/composition.h"
#include "playlists/timeline/plan.h"
#include "playlists/timeline/segment.h"

namespace ironfence::playlists::timeline {

/// One local day of a screen, played out: the leading zone's segments without gap or overlap from midnight to midnight,
/// and what stands beside them. A value; a function of its arguments alone.
class Sheet
{
public:
    Sheet(const Roster &roster, const calendar::Workdays &workdays, QDate day);

    [[nodiscard]] base::UtcTime from() const { return m_plan.from(); }
    [[nodiscard]] base::UtcTime to() const { return m_plan.to(); }
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    /// What the programmes of a stretch came to.
    [[nodiscard]] const Composition &compositionOf(const Stretch &stretch) const;
    [[nodiscard]] const std::vector<Segment> &lead() const { return m_lead; }
    /// Segments of other zones, ordered by time, then zone.
    [[nodiscard]] const std::vector<Segment> &beside() const { return m_beside; }
    /// The leading segment at an instant of the day.
    [[nodiscard]] const Segment &at(base::UtcTime time) const;

private:
    Plan m_plan;
    QList<Composition> m_compositions; // by set of the plan
    std::vector<Segment> m_lead;
    std::vector<Segment> m_beside;
};

} // namespace ironfence::playlists::timeline
