// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/calendar/lunar_span.h"
#include "playlists/calendar/workdays.h"
#include "playlists/rules/recurrence.h"

#include <variant>

namespace ironfence::playlists::rules {

/// Every day from `from` to `to`, both included: a campaign's window.
struct Dates
{
    QDate from;
    QDate to;

    bool operator==(const Dates &) const = default;
};

/// A festival or solar term of the calendar with the days around it.
struct NamedDay
{
    QString day;    ///< slug: "spring-festival"
    int before = 0; ///< days before it, 0–60
    int after = 0;  ///< days after it, 0–60

    bool operator==(const NamedDay &) const = default;
};

/// Days by what people do on them: as the statutory table says, else Monday to Friday.
enum class DayKind { Workdays, DaysOff };

/// One way to select days of the local calendar.
struct DayRule
{
    std::variant<Dates, Recurrence, calendar::LunarSpan, NamedDay, DayKind> days = DayKind::Workdays;
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static DayRule read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;
    /// The days of the range that it selects. Lunar and named days that the table does not know (docs/calendar.md) are
    /// not selected.
    [[nodiscard]] DaySet daysIn(const DayRange &range, const calendar::Workdays &workdays) const;

    bool operator==(const DayRule &) const = default;
};

} // namespace ironfence::playlists::rules
