// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/calendar/lunar_date.h"

#include "playlists/calendar/year_table.h"

#include <algorithm>

namespace ironfence::playlists::calendar {

using base::ErrorCode;

namespace {

const YearRow &rowOf(int year)
{
    return yearTable()[static_cast<std::size_t>(year - firstYear)];
}

QDate newYearOf(const YearRow &row)
{
    return {row.year, row.newYear.month, row.newYear.day};
}

int daysOf(char length)
{
    return length == 'L' ? 30 : 29;
}

QList<LunarMonth> monthsIn(const YearRow &row)
{
    QList<LunarMonth> months;
    QDate firstDay = newYearOf(row);
    int month = 0;
    for (const char length : row.lengths) {
        const bool leap = month > 0 && month == row.leapMonth && !months.back().leap;
        month += leap ? 0 : 1;
        months.append({month, leap, firstDay, daysOf(length)});
        firstDay = firstDay.addDays(daysOf(length));
    }
    return months;
}

QDate firstDay()
{
    return newYearOf(yearTable().front());
}

QDate lastDay()
{
    const auto last = monthsIn(yearTable().back()).back();
    return last.firstDay.addDays(last.days - 1);
}

base::Result<LunarMonth> monthOf(int year, int month, bool leap)
{
    if (const auto known = checkYear(year); !known)
        return base::failure(known.error());
    for (const auto &each : monthsIn(rowOf(year))) {
        if (each.month == month && each.leap == leap)
            return each;
    }
    return base::failure(ErrorCode::Invalid, QStringLiteral("the lunar year %1 has no %2month %3")
                                                 .arg(year)
                                                 .arg(leap ? QStringLiteral("leap ") : QString())
                                                 .arg(month));
}

} // namespace

base::Result<void> checkYear(int year)
{
    if (year >= firstYear && year <= lastYear)
        return {};
    return base::failure(
        ErrorCode::Invalid,
        QStringLiteral("the Chinese calendar is known for the years %1 to %2").arg(firstYear).arg(lastYear));
}

base::Result<LunarDate> lunarOf(QDate date)
{
    if (!date.isValid())
        return base::failure(ErrorCode::Invalid, QStringLiteral("there is no such day"));
    if (date < firstDay() || date > lastDay()) {
        return base::failure(ErrorCode::Invalid,
                             QStringLiteral("the Chinese calendar is known from %1 to %2")
                                 .arg(firstDay().toString(Qt::ISODate), lastDay().toString(Qt::ISODate)));
    }
    int year = std::min(date.year(), lastYear);
    if (date < newYearOf(rowOf(year)))
        --year;
    LunarDate lunar{year};
    for (const auto &month : monthsIn(rowOf(year))) {
        if (month.firstDay <= date)
            lunar = {year, month.month, month.leap, static_cast<int>(month.firstDay.daysTo(date)) + 1};
    }
    return lunar;
}

base::Result<QDate> gregorianOf(const LunarDate &date)
{
    const auto month = monthOf(date.year, date.month, date.leap);
    if (!month)
        return base::failure(month.error());
    if (date.day < 1 || date.day > month->days) {
        return base::failure(ErrorCode::Invalid,
                             QStringLiteral("that lunar month has the days 1 to %1").arg(month->days));
    }
    return month->firstDay.addDays(date.day - 1);
}

base::Result<int> daysInMonth(int year, int month, bool leap)
{
    return monthOf(year, month, leap).map([](const LunarMonth &found) { return found.days; });
}

base::Result<int> leapMonthOf(int year)
{
    return checkYear(year).map([year] { return rowOf(year).leapMonth; });
}

base::Result<QList<LunarMonth>> monthsOf(int year)
{
    return checkYear(year).map([year] { return monthsIn(rowOf(year)); });
}

} // namespace ironfence::playlists::calendar
