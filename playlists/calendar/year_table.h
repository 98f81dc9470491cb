// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace ironfence::playlists::calendar {

struct MonthAndDay
{
    int month; ///< 1–12
    int day;   ///< 1–31
};

/// One year of the shipped table, as derivation/derive.py writes it.
struct YearRow
{
    int year;                 ///< Gregorian
    MonthAndDay newYear;      ///< first day of the lunar year that begins in it
    int leapMonth;            ///< 2–11, 0 for none: the month that is repeated
    std::string_view lengths; ///< of the lunar year's 12 or 13 months in order: L has 30 days, s has 29
    /// Days of the month of the Gregorian year's solar terms: two in each month, from 小寒 in January.
    std::array<std::uint8_t, 24> termDays;
};

/// One row a year, from firstYear to lastYear.
[[nodiscard]] std::span<const YearRow> yearTable();

} // namespace ironfence::playlists::calendar
