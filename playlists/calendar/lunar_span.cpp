// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/calendar/lunar_span.h"

#include <algorithm>

namespace ironfence::playlists::calendar {

namespace {

/// Where the day is in that year, as a lunar date.
base::Result<LunarDate> placeOf(const LunarDay &day, int lunarYear)
{
    if (day.day < 1 || day.day > 30)
        return base::failure(base::ErrorCode::Invalid, QStringLiteral("a day of a lunar month is 1 to 30"));
    const auto days = daysInMonth(lunarYear, day.month);
    if (!days)
        return base::failure(days.error());
    return LunarDate{lunarYear, day.month, false, std::min(day.day, *days)};
}

bool crossesTheYearsEnd(const LunarSpan &span)
{
    return span.to < span.from;
}

} // namespace

base::Result<QDate> dateOf(const LunarDay &day, int lunarYear)
{
    return placeOf(day, lunarYear).and_then([](const LunarDate &place) { return gregorianOf(place); });
}

base::Result<std::pair<QDate, QDate>> datesOf(const LunarSpan &span, int lunarYear)
{
    const auto first = dateOf(span.from, lunarYear);
    if (!first)
        return base::failure(first.error());
    const auto last = dateOf(span.to, lunarYear + (crossesTheYearsEnd(span) ? 1 : 0));
    if (!last)
        return base::failure(last.error());
    return std::pair{*first, *last};
}

base::Result<bool> contains(const LunarSpan &span, QDate date)
{
    const auto lunar = lunarOf(date);
    if (!lunar)
        return base::failure(lunar.error());
    const auto from = placeOf(span.from, lunar->year);
    if (!from)
        return base::failure(from.error());
    const auto to = placeOf(span.to, lunar->year);
    if (!to)
        return base::failure(to.error());
    return crossesTheYearsEnd(span) ? *lunar >= *from || *lunar <= *to : *lunar >= *from && *lunar <= *to;
}

} // namespace ironfence::playlists::calendar
