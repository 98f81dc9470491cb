// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/timetable/timetable.h"

namespace ironfence::console::desktop::fleet {

/// What one programme has of a stretch of time.
struct PlanPart
{
    playlists::timeline::Shows shows = playlists::timeline::Shows::SafeLoop;
    QString programme;                                                   ///< empty of what is none
    playlists::timeline::Right right = playlists::timeline::Right::None; ///< by which it is there, when it first is
    double share = 0;                                                    ///< of the time, 0–1

    bool operator==(const PlanPart &) const = default;
};

/// A stretch of time in which the same programmes take turns.
struct PlanBlock
{
    base::UtcTime from;
    base::UtcTime to;
    QList<PlanPart> parts; ///< the largest first, at least one
    QStringList displaced; ///< programmes that apply and are outranked, at most timetable::Entry::maxDisplaced

    bool operator==(const PlanBlock &) const = default;
};

/// What a screen shows over a day, told in stretches that people can look at instead of thousands of items: cut at
/// every quarter of an hour, and neighbours with the same programmes put together. Of a layout's zones the leading one
/// counts. Pure.
[[nodiscard]] QList<PlanBlock> planOf(const timetable::Timetable &timetable);

} // namespace ironfence::console::desktop::fleet
