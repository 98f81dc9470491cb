// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QDate>
#include <QList>
#include <compare>

namespace ironfence::playlists::calendar {

/// The lunar years that the shipped table knows, named by the Gregorian year in which they begin. They run from
/// 1900-01-31 to 2101-01-28. docs/calendar.md says where the table comes from.
inline constexpr int firstYear = 1900;
inline constexpr int lastYear = 2100;

/// A day of the Chinese calendar (农历, GB/T 33661-2017). Ordered as time is.
struct LunarDate
{
    int year = firstYear; ///< the Gregorian year in which the lunar year begins
    int month = 1;        ///< 1–12
    bool leap = false;    ///< of the month that repeats `month`, and follows it
    int day = 1;          ///< 1–30

    auto operator<=>(const LunarDate &) const = default;
};

/// A month of the Chinese calendar.
struct LunarMonth
{
    int month = 1; ///< 1–12
    bool leap = false;
    QDate firstDay;
    int days = 29; ///< 29 or 30

    bool operator==(const LunarMonth &) const = default;
};

/// The lunar date of a day. Errors: Invalid when the day does not exist or the table does not know it.
[[nodiscard]] base::Result<LunarDate> lunarOf(QDate date);
/// Errors: Invalid when there is no such day: unknown year, a leap month that the year has not, day 30 of a month
/// of 29.
[[nodiscard]] base::Result<QDate> gregorianOf(const LunarDate &date);

/// 29 or 30. Errors: Invalid when there is no such month.
[[nodiscard]] base::Result<int> daysInMonth(int year, int month, bool leap = false);
/// The month that is repeated, 0 when none is. Errors: Invalid for an unknown year.
[[nodiscard]] base::Result<int> leapMonthOf(int year);
/// The 12 or 13 months of a lunar year in order. Errors: Invalid for an unknown year.
[[nodiscard]] base::Result<QList<LunarMonth>> monthsOf(int year);

/// Fails with Invalid for years outside firstYear–lastYear.
[[nodiscard]] base::Result<void> checkYear(int year);

} // namespace ironfence::playlists::calendar
