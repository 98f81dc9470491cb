// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/calendar_page.h"

#include "console/cli/table.h"
#include "playlists/calendar/lunar_text.h"

namespace ironfence::console::cli {

namespace calendar = playlists::calendar;
using base::json::Value;

namespace {

QString dateText(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString lunarText(QDate date)
{
    return calendar::lunarOf(date).map(calendar::chineseText).value_or(QString());
}

template <typename Days>
Value datesByName(const Days &days)
{
    auto json = Value::object();
    for (const auto &day : days)
        json[day.name.toStdString()] = base::json::text(dateText(day.date));
    return json;
}

} // namespace

base::Result<CalendarPage> CalendarPage::of(int year)
{
    const auto months = calendar::monthsOf(year);
    if (!months)
        return base::failure(months.error());
    const auto festivals = calendar::festivalsOf(year);
    if (!festivals)
        return base::failure(festivals.error());
    const auto terms = calendar::termsOf(year);
    if (!terms)
        return base::failure(terms.error());
    return CalendarPage{year, *months, *festivals, *terms};
}

Value CalendarPage::toJson() const
{
    Value json;
    json["year"] = year;
    json["leap_month"] = nullptr;
    json["months"] = Value::array();
    for (const auto &month : months) {
        json["months"].push_back({{"month", month.month},
                                  {"leap", month.leap},
                                  {"first_day", base::json::text(dateText(month.firstDay))},
                                  {"days", month.days}});
        if (month.leap)
            json["leap_month"] = month.month;
    }
    json["festivals"] = datesByName(festivals);
    json["terms"] = datesByName(terms);
    return json;
}

void CalendarPage::print() const
{
    cli::print(coloured(QStringLiteral("%1  %2").arg(year).arg(calendar::chineseYear(year)), Colour::Bold));
    cli::print(QString());

    Table monthTable({QStringLiteral("month"), QStringLiteral("first day"), QStringLiteral("days")});
    for (const auto &month : months) {
        monthTable.add(
            {calendar::chineseMonth(month.month, month.leap), dateText(month.firstDay), QString::number(month.days)});
    }
    monthTable.print();
    cli::print(QString());

    Table festivalTable({QStringLiteral("festival"), QStringLiteral("date"), QStringLiteral("lunar date")});
    for (const auto &festival : festivals)
        festivalTable.add({festival.name, dateText(festival.date), lunarText(festival.date)});
    festivalTable.print();
    cli::print(QString());

    // The two terms of a Gregorian month side by side.
    Table termTable({QStringLiteral("term"), QStringLiteral("date"), QStringLiteral("term"), QStringLiteral("date")});
    for (qsizetype i = 0; i + 1 < terms.size(); i += 2)
        termTable.add({terms[i].name, dateText(terms[i].date), terms[i + 1].name, dateText(terms[i + 1].date)});
    termTable.print();
}

} // namespace ironfence::console::cli
