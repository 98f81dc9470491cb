// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/reader.h"
#include "playlists/rules/day_range.h"

namespace ironfence::playlists::rules {

/// A recurrence rule of RFC 5545 over whole days: RRULE with DTSTART, RDATE, EXDATE, and how many days each
/// occurrence lasts. libical knows the rules; it is given nothing finer than DAILY. Refused as well, because libical
/// 3.0.16 goes wrong or takes seconds: counted weekdays ("2MO") together with BYMONTHDAY, BYYEARDAY, BYWEEKNO or
/// BYSETPOS; BYSETPOS for anything but the first or last of plain weekdays in months and years, up to four times as
/// many as there are; BYWEEKNO without BYDAY, or in the first and the last two weeks of years.
struct Recurrence
{
    static constexpr int maxDays = 366;

    QString rrule;        ///< "FREQ=MONTHLY;BYMONTHDAY=-1": up to 200 characters; UNTIL is a date
    QDate start;          ///< DTSTART, 2000–2100
    int days = 1;         ///< 1–366, from each occurrence on
    QList<QDate> rdates;  ///< occurrences besides; at most 366
    QList<QDate> exdates; ///< occurrences left out; at most 366
    QDate last;           ///< of a rule with COUNT: its last occurrence, found while reading; not written

    [[nodiscard]] static Recurrence read(base::json::Object &object);
    void write(base::json::Value &json) const;

    /// The days of the range on which an occurrence begins or goes on. Costs grow with the range, hardly with the time
    /// since `start`.
    [[nodiscard]] DaySet daysIn(const DayRange &range) const;

    bool operator==(const Recurrence &) const = default;
};

} // namespace ironfence::playlists::rules
