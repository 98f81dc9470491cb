// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/rules/day_rule.h"

#include "playlists/calendar/festivals.h"
#include "playlists/rules/dates.h"

namespace ironfence::playlists::rules {

using base::json::Object;
using base::json::Value;

namespace {

constexpr int maxAround = 60;

enum class Kind { Dates, Recurrence, Lunar, Named, Workdays, DaysOff };

Dates readDates(Object &object)
{
    const Dates dates{readDate(object, "from"), readDate(object, "to")};
    if (dates.to < dates.from)
        object.reader().fail(object.pathOf("to"), QStringLiteral("must not be earlier than from"));
    return dates;
}

/// What is unknown in it is kept with the rule.
calendar::LunarDay readLunarDay(Object &rule, const char *key, Value &extra)
{
    auto object = rule.object(key);
    const calendar::LunarDay day{static_cast<int>(object.integer("month", 1, 12)),
                                 static_cast<int>(object.integer("day", 1, 30))};
    if (auto rest = object.rest(); !rest.empty())
        extra[key] = std::move(rest);
    return day;
}

NamedDay readNamedDay(Object &object)
{
    NamedDay named{object.text("day", 48), static_cast<int>(object.integerOr("before", 0, maxAround, 0)),
                   static_cast<int>(object.integerOr("after", 0, maxAround, 0))};
    if (!calendar::festivalDate(calendar::firstYear, named.day))
        object.reader().fail(object.pathOf("day"), QStringLiteral("is no named day of the calendar"));
    return named;
}

void writeLunarDay(const calendar::LunarDay &day, Value &json)
{
    json["month"] = day.month;
    json["day"] = day.day;
}

// How each kind of rule is written …
struct Writer
{
    Value &json;

    void operator()(const Dates &dates) const
    {
        json["kind"] = "dates";
        json["from"] = dateToJson(dates.from);
        json["to"] = dateToJson(dates.to);
    }
    void operator()(const Recurrence &recurrence) const
    {
        json["kind"] = "recurrence";
        recurrence.write(json);
    }
    void operator()(const calendar::LunarSpan &span) const
    {
        json["kind"] = "lunar";
        writeLunarDay(span.from, json["from"]);
        writeLunarDay(span.to, json["to"]);
    }
    void operator()(const NamedDay &named) const
    {
        json["kind"] = "named";
        json["day"] = base::json::text(named.day);
        if (named.before != 0)
            json["before"] = named.before;
        if (named.after != 0)
            json["after"] = named.after;
    }
    void operator()(DayKind kind) const { json["kind"] = kind == DayKind::Workdays ? "workdays" : "days-off"; }
};

// … and which days it selects.
struct Selector
{
    const DayRange &range;
    const calendar::Workdays &workdays;

    DaySet operator()(const Dates &dates) const
    {
        DaySet set(range);
        set.select(dates.from, dates.to);
        return set;
    }
    DaySet operator()(const Recurrence &recurrence) const { return recurrence.daysIn(range); }
    DaySet operator()(const calendar::LunarSpan &span) const
    {
        DaySet set(range);
        // A lunar year begins at most 51 days after the Gregorian one, and a span lasts less than a year.
        for (int year = range.first.year() - 2; year <= range.last().year(); ++year) {
            if (const auto dates = calendar::datesOf(span, year))
                set.select(dates->first, dates->second);
        }
        return set;
    }
    DaySet operator()(const NamedDay &named) const
    {
        DaySet set(range);
        for (int year = range.first.year() - 2; year <= range.last().year() + 1; ++year) {
            if (const auto day = calendar::festivalDate(year, named.day))
                set.select(day->addDays(-named.before), day->addDays(named.after));
        }
        return set;
    }
    DaySet operator()(DayKind kind) const
    {
        DaySet set(range);
        for (int index = 0; index < range.count; ++index) {
            const auto day = range.dayAt(index);
            if (workdays.isWorkday(day) == (kind == DayKind::Workdays))
                set.select(day, day);
        }
        return set;
    }
};

} // namespace

DayRule DayRule::read(Object object)
{
    DayRule rule;
    Value extra = Value::object(); // of its parts
    switch (object.oneOf<Kind>("kind", {{"dates", Kind::Dates},
                                        {"recurrence", Kind::Recurrence},
                                        {"lunar", Kind::Lunar},
                                        {"named", Kind::Named},
                                        {"workdays", Kind::Workdays},
                                        {"days-off", Kind::DaysOff}})) {
    case Kind::Dates:
        rule.days = readDates(object);
        break;
    case Kind::Recurrence:
        rule.days = Recurrence::read(object);
        break;
    case Kind::Lunar:
        rule.days = calendar::LunarSpan{readLunarDay(object, "from", extra), readLunarDay(object, "to", extra)};
        break;
    case Kind::Named:
        rule.days = readNamedDay(object);
        break;
    case Kind::Workdays:
        rule.days = DayKind::Workdays;
        break;
    case Kind::DaysOff:
        rule.days = DayKind::DaysOff;
        break;
    }
    rule.extra = object.rest();
    rule.extra.update(extra);
    return rule;
}

Value DayRule::toJson() const
{
    Value json = extra;
    std::visit(Writer{json}, days);
    return json;
}

DaySet DayRule::daysIn(const DayRange &range, const calendar::Workdays &workdays) const
{
    return std::visit(Selector{range, workdays}, days);
}

} // namespace ironfence::playlists::rules
