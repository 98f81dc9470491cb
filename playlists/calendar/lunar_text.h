// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/calendar/lunar_date.h"

namespace ironfence::playlists::calendar {

/// As calendars in China print it, without the year: 腊月廿三, 闰十一月初一.
[[nodiscard]] QString chineseText(const LunarDate &date);
/// For people who read no Chinese, without the year: "day 23 of month 12", "day 1 of leap month 11".
[[nodiscard]] QString englishText(const LunarDate &date);

/// 正月, 二月 … 十一月, 腊月; 闰六月.
[[nodiscard]] QString chineseMonth(int month, bool leap);
/// 初一 … 三十; 1–30.
[[nodiscard]] QString chineseDay(int day);
/// Stem, branch and animal of a lunar year: 丙午马年.
[[nodiscard]] QString chineseYear(int year);

} // namespace ironfence::playlists::calendar
