// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/calendar/lunar_date.h"

#include <utility>

namespace ironfence::playlists::calendar {

/// A day that comes every lunar year, in the ordinary month and not in the leap month that repeats it. Where the month
/// has 29 days, day 30 is its last one: {12, 30} is always 除夕.
struct LunarDay
{
    int month = 1; ///< 1–12
    int day = 1;   ///< 1–30

    auto operator<=>(const LunarDay &) const = default;
};

/// The days from one to another of every lunar year, both included. When `to` comes before `from` in the year it is of
/// the next year: {{12, 23}, {1, 15}} is 腊月廿三 to 正月十五.
struct LunarSpan
{
    LunarDay from;
    LunarDay to;

    bool operator==(const LunarSpan &) const = default;
};

/// The day in a lunar year. Errors: Invalid for an unknown year, or when no year has such a day.
[[nodiscard]] base::Result<QDate> dateOf(const LunarDay &day, int lunarYear);

/// First and last day of the span that begins in a lunar year. Errors: Invalid also when it ends beyond the table.
[[nodiscard]] base::Result<std::pair<QDate, QDate>> datesOf(const LunarSpan &span, int lunarYear);

/// Whether the day lies in the span of its year or in the one that began the year before. Errors: as lunarOf() and
/// dateOf().
[[nodiscard]] base::Result<bool> contains(const LunarSpan &span, QDate date);

} // namespace ironfence::playlists::calendar
