// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/check/finding.h"
#include "playlists/timeline/composition.h"
#include "playlists/timeline/plan.h"

#include <functional>

namespace ironfence::playlists::check {

/// A year of one screen, from which one can see what its programmes make of each other.
class YearCheck
{
public:
    /// Copies what it needs; composes the next 366 days without their items.
    YearCheck(const QList<timeline::AuthorityProgrammes> &authorities, const Screen &screen,
              base::UtcTime now);

    /// What is wrong with programmes that have shares at the same time.
    struct Clash
    {
        Finding finding;
        QStringList partners; ///< all programmes in it
    };
    /// Shares that are more than the hour, or more than their authority may hold, among those that the ladder reaches.
    [[nodiscard]] QList<Clash> clashes() const;
    /// The first day on which a share has to be divided from something else: the day on which cuts() begins.
    [[nodiscard]] std::optional<QDate> firstDivided() const;
    /// Items that are cut for the shares in a week from that day on, as it is played out: a hundred times as dear as
    /// the rest.
    [[nodiscard]] QList<Finding> cuts(QDate first) const;
    /// Times of which no programme makes anything, while the screen is lit.
    [[nodiscard]] QList<Finding> gaps() const;

    /// What became of a programme that concerns the screen.
    struct Fate
    {
        base::AuthorityId authority;
        base::ProgrammeId programme;
        bool applies = false;  ///< at some time
        bool isShown = false;  ///< at some time
        bool isDark = false;   ///< it applies only while the screen is dark
        bool isCapped = false; ///< of one that is never shown: its authority's cap leaves its share nothing
        QString by;            ///< of one that is never shown: the programmes that outrank it
    };
    /// Of all programmes that concern the screen.
    [[nodiscard]] QList<Fate> fates() const;

private:
    struct Time
    {
        base::UtcTime from;
        base::UtcTime to;
    };
    using Each = std::function<void(const timeline::Stretch &, const QBitArray &, const timeline::Composition &)>;
    void eachLit(const Each &each) const;
    [[nodiscard]] QString nameOf(int candidate) const;
    [[nodiscard]] QString windowText(const timeline::Stretch &stretch) const;
    [[nodiscard]] Finding finding(const char *code, int candidate) const;
    [[nodiscard]] QList<int> holdersOf(const QBitArray &applies) const;
    [[nodiscard]] bool isCapped(int candidate, const timeline::Composition &composition) const;
    [[nodiscard]] std::optional<Finding> overCap(int authority, const QList<int> &holders, const QString &where) const;

    timeline::Roster m_roster;
    calendar::Workdays m_workdays;
    timeline::Plan m_plan;
    QList<timeline::Composition> m_compositions; // by set of the plan
};

} // namespace ironfence::playlists::check
