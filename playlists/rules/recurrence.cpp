// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/rules/recurrence.h"

#include "playlists/rules/dates.h"

#include <QMap>
#include <QRegularExpression>
#include <algorithm>
#include <libical/ical.h>
#include <memory>

namespace ironfence::playlists::rules {

using base::json::Object;
using base::json::Value;

namespace {

constexpr int maxExceptions = 366;
constexpr int maxCount = 1000;
const QDate endOfTime(2100, 12, 31); // of our calendars

struct FreeIterator
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};
using Iterator = std::unique_ptr<icalrecur_iterator, FreeIterator>;

icaltimetype toIcal(QDate day)
{
    icaltimetype time{}; // libical's own null date has an hour of -1, on which weekly rules hang
    time.is_date = 1;
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

using Parts = QMap<QString, QString>;

/// The parts of a rule by their names; empty when there is one that is not of whole days, or there twice.
Parts partsOf(const QString &rrule)
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(QStringLiteral(
        "(?:(FREQ)=(?:DAILY|WEEKLY|MONTHLY|YEARLY)|(UNTIL)=\\d{8}|(COUNT|INTERVAL)=[1-9]\\d{0,3}|(WKST)=[A-Z]{2}"
        "|(BYDAY)=[-+0-9A-Z,]+|(BYMONTHDAY|BYYEARDAY|BYWEEKNO|BYMONTH|BYSETPOS)=[-+0-9,]+)")));
    Parts parts;
    for (const auto &part : rrule.split(u';')) {
        const auto name = part.section(u'=', 0, 0);
        if (!shape.match(part).hasMatch() || parts.contains(name))
            return {};
        parts.insert(name, part.section(u'=', 1));
    }
    return parts;
}

/// BYSETPOS among weekdays of months and years, as far as these surely come: libical ignores it for weeks, and looks
/// seconds long for what is not there.
bool canChoose(const Parts &parts)
{
    const auto days = parts.value(QStringLiteral("BYDAY"));
    const auto positions = parts.value(QStringLiteral("BYSETPOS")).split(u',');
    const auto sure = days.isEmpty() ? 0 : 4 * days.split(u',').size();
    return !parts.contains(QStringLiteral("BYMONTHDAY")) && !parts.contains(QStringLiteral("BYYEARDAY")) &&
           !parts.contains(QStringLiteral("BYWEEKNO")) &&
           std::all_of(positions.cbegin(), positions.cend(),
                       [&](const QString &position) { return std::abs(position.toInt()) <= sure; });
}

/// BYWEEKNO with weekdays, and none of the weeks in which two years meet: libical has other days then.
bool canCountWeeks(const Parts &parts)
{
    const auto weeks = parts.value(QStringLiteral("BYWEEKNO")).split(u',');
    return parts.contains(QStringLiteral("BYDAY")) &&
           std::all_of(weeks.cbegin(), weeks.cend(), [](const QString &week) {
               const int number = std::abs(week.toInt());
               return number >= 2 && number <= 51;
           });
}

/// What libical is given: parts of whole days only, each once (it hangs on finer ones that never come true), and none
/// that it would take for something else.
bool isWellFormed(const QString &rrule)
{
    static const QRegularExpression digit(QStringLiteral("\\d"));
    const auto parts = partsOf(rrule);
    const auto has = [&](const char *name) { return parts.contains(QString::fromLatin1(name)); };
    const auto until = parts.value(QStringLiteral("UNTIL"));
    if (has("UNTIL") && (has("COUNT") || !QDate::fromString(until, QStringLiteral("yyyyMMdd")).isValid()))
        return false;
    // RFC 5545 §3.3.10: "2MO" is of months and years. What is neither the 2nd Monday nor the 20th is never.
    const auto freq = parts.value(QStringLiteral("FREQ"));
    const bool coarse = freq == QStringLiteral("MONTHLY") || freq == QStringLiteral("YEARLY");
    const bool counted = parts.value(QStringLiteral("BYDAY")).contains(digit);
    if (counted && (!coarse || has("BYWEEKNO") || has("BYMONTHDAY") || has("BYYEARDAY") || has("BYSETPOS")))
        return false;
    if (has("BYWEEKNO") && !canCountWeeks(parts))
        return false;
    // libical takes the first for the start's month only, and loses days of the second.
    if ((freq == QStringLiteral("YEARLY") && has("BYMONTHDAY") && !has("BYMONTH")) ||
        (has("BYYEARDAY") && has("BYMONTH")))
        return false;
    return has("FREQ") && (!has("BYSETPOS") || (coarse && canChoose(parts)));
}

icalrecurrencetype parsed(const QString &rrule)
{
    return icalrecurrencetype_from_string(rrule.toLatin1().constData());
}

/// A later start that gives the same occurrences from `from` on: whole intervals further, and one to spare. libical can
/// skip ahead itself, but ignores the end of monthly rules then and looks for them up to the year 20000 (3.0.16).
QDate laterStart(const icalrecurrencetype &rule, QDate start, QDate from)
{
    const auto skipped = [&](qint64 units) {
        return units > rule.interval ? static_cast<int>((units / rule.interval - 1) * rule.interval) : 0;
    };
    // Not every month has a 29th to 31st: back to one that has. Qt would take its last day, and rules without days of
    // their own would go on with that.
    const auto onSameDay = [&](int units, auto add) {
        while (add(units).day() != start.day())
            units -= rule.interval;
        return add(units);
    };
    switch (rule.freq) {
    case ICAL_DAILY_RECURRENCE:
        return start.addDays(skipped(start.daysTo(from)));
    case ICAL_WEEKLY_RECURRENCE:
        return start.addDays(7LL * skipped(start.daysTo(from) / 7));
    case ICAL_MONTHLY_RECURRENCE:
        return onSameDay(skipped((from.year() - start.year()) * 12 + from.month() - start.month()),
                         [&](int months) { return start.addMonths(months); });
    default:
        return onSameDay(skipped(from.year() - start.year()), [&](int years) { return start.addYears(years); });
    }
}

/// The first day of a weekly rule. Given a start on another day, libical 3.0.16 takes "every other Sunday" for the
/// other Sundays.
QDate firstOfWeeks(const icalrecurrencetype &rule, QDate start)
{
    const auto offset = [&](int day) { return (day - static_cast<int>(rule.week_start) + 7) % 7; }; // Sunday is 1
    const auto week = start.addDays(-offset(start.dayOfWeek() % 7 + 1));
    QDate first;
    for (int i = 0; i < ICAL_BY_DAY_SIZE && rule.by_day[i] != ICAL_RECURRENCE_ARRAY_MAX; ++i) {
        auto day = week.addDays(offset(icalrecurrencetype_day_day_of_week(rule.by_day[i])));
        if (day < start)
            day = day.addDays(7LL * rule.interval);
        if (!first.isValid() || day < first)
            first = day;
    }
    return first.isValid() ? first : start;
}

/// Walks the occurrences from `from` on, or from a little earlier, to `until`. Null: the rule never comes true.
Iterator iterate(icalrecurrencetype rule, QDate start, QDate from, QDate until)
{
    // An end of our own: libical looks for days that never come up to the year 20000.
    if (icaltime_is_null_time(rule.until) || icaltime_compare(rule.until, toIcal(until)) > 0)
        rule.until = toIcal(until);
    if (rule.freq == ICAL_WEEKLY_RECURRENCE)
        start = firstOfWeeks(rule, start);
    // What is counted has to be counted from the first.
    const auto begin = rule.count == 0 ? laterStart(rule, start, from) : start;
    return Iterator(icalrecur_iterator_new(rule, toIcal(begin)));
}

QDate nextOf(const Iterator &iterator)
{
    if (!iterator)
        return {};
    const auto time = icalrecur_iterator_next(iterator.get());
    return icaltime_is_null_time(time) ? QDate() : QDate(time.year, time.month, time.day);
}

/// Finds out what a rule comes to; false when it never comes true.
bool settle(Recurrence &recurrence, const icalrecurrencetype &rule)
{
    const auto iterator = iterate(rule, recurrence.start, recurrence.start, endOfTime);
    auto day = nextOf(iterator);
    if (!day.isValid())
        return false;
    for (; rule.count > 0 && day.isValid(); day = nextOf(iterator))
        recurrence.last = day;
    return true;
}

} // namespace

Recurrence Recurrence::read(Object &object)
{
    Recurrence recurrence;
    recurrence.rrule = object.text("rrule", 200);
    recurrence.start = readDate(object, "start");
    recurrence.days = static_cast<int>(object.integerOr("days", 1, maxDays, 1));
    recurrence.rdates = readDates(object, "rdates", maxExceptions);
    recurrence.exdates = readDates(object, "exdates", maxExceptions);
    if (object.reader().failed())
        return recurrence;

    if (!isWellFormed(recurrence.rrule)) {
        object.reader().fail(
            object.pathOf("rrule"),
            QStringLiteral("must be a recurrence rule of RFC 5545, FREQ=DAILY or coarser, each part once"));
        return recurrence;
    }
    const auto rule = parsed(recurrence.rrule);
    if (rule.freq == ICAL_NO_RECURRENCE || rule.count > maxCount) {
        object.reader().fail(object.pathOf("rrule"),
                             QStringLiteral("is no rule of RFC 5545, or has a COUNT over %1").arg(maxCount));
    } else if (!settle(recurrence, rule)) {
        object.reader().fail(object.pathOf("rrule"), QStringLiteral("never comes true"));
    }
    return recurrence;
}

void Recurrence::write(Value &json) const
{
    json["rrule"] = base::json::text(rrule);
    json["start"] = dateToJson(start);
    if (days != 1)
        json["days"] = days;
    if (!rdates.isEmpty())
        json["rdates"] = datesToJson(rdates);
    if (!exdates.isEmpty())
        json["exdates"] = datesToJson(exdates);
}

DaySet Recurrence::daysIn(const DayRange &range) const
{
    DaySet set(range);
    const auto from = range.first.addDays(1 - days);
    const auto add = [&](QDate day) {
        if (day >= from && day <= range.last() && !exdates.contains(day))
            set.select(day, day.addDays(days - 1));
    };
    for (const auto &day : rdates)
        add(day);
    if (range.last() < start)
        return set;

    auto rule = parsed(rrule);
    if (rule.count > 0) { // counted when it was read: now it can be entered anywhere
        rule.count = 0;
        rule.until = toIcal(last);
    }
    const auto iterator = iterate(rule, start, from, range.last());
    for (auto day = nextOf(iterator); day.isValid() && day <= range.last(); day = nextOf(iterator)) {
        if (day >= start) // RFC 5545 §3.8.5.3: DTSTART is the first
            add(day);
    }
    return set;
}

} // namespace ironfence::playlists::rules
