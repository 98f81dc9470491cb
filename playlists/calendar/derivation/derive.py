#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Ironfence authors
# SPDX-License-Identifier: Apache-2.0
"""Derives ../year_table.cpp: new moons, solar terms and leap months of 1900-2100.

    derive.py                   writes the table to stdout
    derive.py --check FILE      fails, and shows where, when the file is not what would be written
    derive.py --near SECONDS    lists what happens so close to a midnight of Beijing, and how its day was decided

docs/calendar.md says what it stands on. Needs Debian's python3-erfa and python3-ephem.
"""
import argparse
import datetime
import difflib
import sys

sys.dont_write_bytecode = True  # the source tree stays as it is
import ephemeris  # noqa: E402

FIRST_YEAR, LAST_YEAR = 1900, 2100
TERM_NAMES = (
    "小寒 大寒 立春 雨水 惊蛰 春分 清明 谷雨 立夏 小满 芒种 夏至 "
    "小暑 大暑 立秋 处暑 白露 秋分 寒露 霜降 立冬 小雪 大雪 冬至"
).split()
WINTER_SOLSTICE = TERM_NAMES.index("冬至")

# Where the published calendar (Hong Kong Observatory's conversion tables 1901-2100) differs from what is computed here:
# computed day -> published day. docs/calendar.md has the reason for each.
PUBLISHED_NEW_MOONS = {
    "1906-04-23": "1906-04-24",
    "2057-09-29": "2057-09-28",
    "2097-08-08": "2097-08-07",
}
PUBLISHED_TERMS = {
    ("大寒", "1909-01-20"): "1909-01-21",
    ("立夏", "1911-05-06"): "1911-05-07",
    ("小寒", "1912-01-06"): "1912-01-07",
    ("寒露", "1912-10-08"): "1912-10-09",
    ("小雪", "1912-11-22"): "1912-11-23",
    ("秋分", "1913-09-23"): "1913-09-24",
    ("大寒", "1979-01-20"): "1979-01-21",
    ("春分", "2084-03-20"): "2084-03-19",
}


def date_of(day_number):
    return datetime.date.fromordinal(day_number - 1721425)


class Event:
    """A new moon or a solar term: its instant on Beijing's clocks, the day computed and the day of the calendar."""

    def __init__(self, name, tt, published):
        self.name = name
        self.instant = ephemeris.civil(tt)
        self.computed = date_of(ephemeris.day_of(self.instant))
        key = str(self.computed) if name == "朔" else (name, str(self.computed))
        self.was_published = key in published
        self.day = datetime.date.fromisoformat(published.pop(key)) if self.was_published else self.computed

    def seconds(self):
        return ephemeris.seconds_from_midnight(self.instant)


def events():
    """New moons in order, and the 24 terms of each Gregorian year from the one before to the one after the table."""
    new_moons_left, terms_left = dict(PUBLISHED_NEW_MOONS), dict(PUBLISHED_TERMS)
    moons = [Event("朔", tt, new_moons_left) for tt in ephemeris.new_moons(FIRST_YEAR, LAST_YEAR + 1)]
    rows = ephemeris.solar_terms(FIRST_YEAR - 1, LAST_YEAR + 1)
    terms = {
        FIRST_YEAR - 1 + i: [Event(name, tt, terms_left) for name, tt in zip(TERM_NAMES, row)]
        for i, row in enumerate(rows)
    }
    if new_moons_left or terms_left:
        sys.exit(f"published days that nothing computed corresponds to: {new_moons_left} {terms_left}")
    return moons, terms


def months_between_solstices(first_days, terms, year):
    """(first day, number, leap) of month 11 of `year` and those that follow, up to month 10 of the next.

    GB/T 33661-2017: the solstice lies in month 11; of 13 months the first without a zhongqi is a leap month.
    """
    at = [
        max(i for i, day in enumerate(first_days) if day <= terms[y][WINTER_SOLSTICE].day) for y in (year, year + 1)
    ]
    zhongqi = [event.day for y in (year, year + 1) for event in terms[y][1::2]]
    months, number, leap_is_due = [], 11, at[1] - at[0] == 13
    for i in range(*at):
        empty = not any(first_days[i] <= day < first_days[i + 1] for day in zhongqi)
        leap = leap_is_due and empty and i > at[0]
        if leap:
            leap_is_due = False
        elif i > at[0]:
            number = number % 12 + 1
        months.append((first_days[i], number, leap))
    return months


def lunar_years(moons, terms):
    """By Gregorian year: (first day, number, leap) of the months of the lunar year that begins in it, and of one more."""
    first_days = [event.day for event in moons]
    months = []
    for year in range(FIRST_YEAR - 1, LAST_YEAR + 1):
        months += months_between_solstices(first_days, terms, year)
    starts = [i for i, (_, number, leap) in enumerate(months) if number == 1 and not leap]
    return {months[a][0].year: months[a : b + 1] for a, b in zip(starts, starts[1:])}


def table():
    moons, terms = events()
    years = lunar_years(moons, terms)
    lines = [HEAD]
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        months = years[year]
        first = months[0][0]
        leap = next((number for _, number, is_leap in months if is_leap), 0)
        lengths = "".join("L" if (b[0] - a[0]).days == 30 else "s" for a, b in zip(months, months[1:]))
        quoted = f'"{lengths}",'
        days = ", ".join(f"{event.day.day:2}" for event in terms[year])
        lines.append(f"    {{{year}, {{{first.month}, {first.day:2}}}, {leap:2}, {quoted:17}{{{days}}}}},")
    lines.append(TAIL)
    return "\n".join(lines)


def report(within):
    moons, terms = events()
    everything = moons + [event for year in range(FIRST_YEAR, LAST_YEAR + 1) for event in terms[year]]
    for event in sorted(everything, key=lambda each: each.instant):
        if FIRST_YEAR <= event.day.year <= LAST_YEAR and (abs(event.seconds()) < within or event.was_published):
            how = "published" if event.was_published else "computed"
            print(f"{event.name}  {event.computed}  {event.seconds():+8.1f} s from midnight  {event.day}  {how}")


HEAD = """\
// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
// Written by derivation/derive.py, which also checks it; docs/calendar.md says what it stands on.
#include "playlists/calendar/year_table.h"

namespace ironfence::playlists::calendar {

// A Gregorian year; {month, day} of the first day of the lunar year that begins in it, its leap month (0: none) and the
// lengths of its months in order (L: 30 days, s: 29; the leap month follows the one that it repeats); then the days of
// the Gregorian year's terms, two in each month, from 小寒 to 冬至.
// clang-format off
static constexpr YearRow rows[] = {"""
TAIL = """\
};
// clang-format on

std::span<const YearRow> yearTable()
{
    return rows;
}

} // namespace ironfence::playlists::calendar
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", metavar="FILE")
    parser.add_argument("--near", metavar="SECONDS", type=float)
    arguments = parser.parse_args()
    if arguments.near is not None:
        return report(arguments.near)
    derived = table()
    if arguments.check is None:
        return sys.stdout.write(derived) and None
    with open(arguments.check, encoding="utf-8") as file:
        shipped = file.read()
    lines = shipped.splitlines(), derived.splitlines()
    difference = difflib.unified_diff(*lines, "shipped", "derived", lineterm="", n=0)
    return "\n".join(difference) or None


if __name__ == "__main__":
    sys.exit(main())
