// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/timeline/roster.h"

#include <QBitArray>

namespace ironfence::playlists::timeline {

/// A time in which the same programmes apply.
struct Stretch
{
    base::UtcTime from;
    base::UtcTime to;
    bool dark = false; ///< outside the screen's hours
    int set = 0;       ///< index into Plan::sets(): which candidates apply

    bool operator==(const Stretch &) const = default;
};

/// Which programmes apply when, over some days: the windows of all candidates laid over each other. Every instant
/// from the first midnight to the last is in exactly one stretch. Costs grow with programmes × days.
class Plan
{
public:
    static constexpr int maxDays = 400;

    /// 1 to maxDays days. A day that a change of the zone left out has no stretch.
    Plan(const Roster &roster, const calendar::Workdays &workdays, const rules::DayRange &days);

    [[nodiscard]] base::UtcTime from() const { return m_from; }
    [[nodiscard]] base::UtcTime to() const { return m_to; }
    [[nodiscard]] const QList<Stretch> &stretches() const { return m_stretches; }
    /// Each different set of candidates once.
    [[nodiscard]] const QList<QBitArray> &sets() const { return m_sets; }
    /// The index of the stretch that an instant of the plan lies in.
    [[nodiscard]] int indexAt(base::UtcTime time) const;

private:
    struct Edge
    {
        base::UtcTime at;
        int candidate; ///< -1: the screen's hours
        bool begins;
    };
    void addEdges(std::vector<Edge> &edges, int candidate, const rules::Window &window) const;
    void addWindows(std::vector<Edge> &edges, int candidate, const QList<rules::Window> &windows) const;
    void sweep(const std::vector<Edge> &edges, qsizetype candidates);

    base::UtcTime m_from;
    base::UtcTime m_to;
    QList<Stretch> m_stretches;
    QList<QBitArray> m_sets;
};

} // namespace ironfence::playlists::timeline
