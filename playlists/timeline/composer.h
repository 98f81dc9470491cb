// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/timeline/plan.h"
#include "playlists/timeline/pool.h"
#include "playlists/timeline/reel.h"
#include "playlists/timeline/segment.h"
#include "playlists/timeline/share_ledger.h"

namespace ironfence::playlists::timeline {

/// Plays a day out, item after item, as docs/decisions/0007-timeline.md says. Used once.
class Composer
{
public:
    /// All are borrowed; `compositions` are those of the plan's sets, `day` turns the playlists.
    Composer(const Roster &roster, const Plan &plan, const QList<Composition> &compositions, quint64 day);

    [[nodiscard]] std::vector<Segment> compose();

    /// How many shares are looked at where the one that is due would break others.
    static constexpr std::size_t maxConsidered = 64;
    /// How often it was weighed whether somebody may come: what a day costs, at most maxConsidered + 2 a segment.
    [[nodiscard]] qint64 considered() const { return m_considered; }

private:
    /// Who comes next, and for how long.
    struct Choice
    {
        int candidate = -1;
        Right right = Right::None;
        base::Milliseconds length{0};
        Cut cut = Cut::None;
    };
    /// A candidate's playlist on its way through the day.
    struct Course
    {
        QList<Leaf> leaves;
        Reel reel;
        Viewer viewer;
    };

    void stand(Shows shows);
    void play();
    [[nodiscard]] Choice choose();
    [[nodiscard]] Choice due();
    [[nodiscard]] Choice better();
    [[nodiscard]] std::vector<int> pressing() const;
    [[nodiscard]] Choice divided();
    [[nodiscard]] Choice offer(int candidate, Right right);
    [[nodiscard]] Choice fitted(Choice choice);
    [[nodiscard]] base::UtcTime edgeOf(int candidate, base::UtcTime until) const;
    [[nodiscard]] Course &courseOf(int candidate);
    [[nodiscard]] const Item &nextOf(int candidate);
    [[nodiscard]] const Viewer &viewerOf(int candidate) { return courseOf(candidate).viewer; }
    [[nodiscard]] const Composition &composition() const { return *m_sections.at(m_stretch).composition; }
    void advanceTo(base::UtcTime time);

    const Roster &m_roster;
    const Plan &m_plan;
    const quint64 m_day;
    const Composition m_nothing{};
    QList<Section> m_sections; // one for each stretch
    ShareLedger m_ledger;
    Pool m_pool;
    std::vector<std::unique_ptr<Course>> m_courses; // by candidate, made when it first comes
    std::vector<Segment> m_segments;
    qsizetype m_stretch = 0;
    qint64 m_considered = 0;
};

} // namespace ironfence::playlists::timeline
