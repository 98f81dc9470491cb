// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/rules/when.h"

#include <QRegularExpression>
#include <algorithm>

namespace ironfence::playlists::rules {

using base::json::Object;
using base::json::Value;

namespace {

constexpr int minutesPerDay = 1440;

/// "08:30" in minutes after 00:00; "24:00" is the end of the day.
int readTimeOfDay(Object &object, const char *key)
{
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(QStringLiteral("([01]\\d|2[0-3]):([0-5]\\d)|24:00")));
    const auto text = object.text(key, 5);
    const auto match = shape.match(text);
    if (!match.hasMatch()) {
        object.reader().fail(object.pathOf(key), QStringLiteral("must be a time of day from 00:00 to 24:00"));
        return 0;
    }
    return match.hasCaptured(1) ? match.captured(1).toInt() * 60 + match.captured(2).toInt() : minutesPerDay;
}

Value timeOfDayToJson(int minute)
{
    return base::json::text(
        QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0')));
}

Daypart readDaypart(Object object)
{
    Daypart part{readTimeOfDay(object, "from"), readTimeOfDay(object, "to")};
    part.extra = object.rest();
    if (part.from == minutesPerDay)
        object.reader().fail(object.pathOf("from"), QStringLiteral("must be before 24:00"));
    else if (part.to == part.from)
        object.reader().fail(object.pathOf("to"),
                             QStringLiteral("must be later than from; a whole day is 00:00 to 24:00"));
    return part;
}

QList<DayRule> readRules(Object &object, const char *key)
{
    QList<DayRule> rules;
    object.each(key, When::maxRules, [&](const Value &value, const QString &path) {
        if (!object.reader().failed()) // a rule can take a while to be judged
            rules.append(DayRule::read(Object(value, path, object.reader())));
    });
    return rules;
}

Value rulesToJson(const QList<DayRule> &rules)
{
    Value json = Value::array();
    for (const auto &rule : rules)
        json.push_back(rule.toJson());
    return json;
}

/// In order, and joined where they touch.
QList<Window> joined(QList<Window> windows)
{
    std::sort(windows.begin(), windows.end(), [](const Window &a, const Window &b) { return a.from < b.from; });
    QList<Window> apart;
    for (const auto &window : std::as_const(windows)) {
        if (window.from == window.to)
            continue;
        if (!apart.isEmpty() && window.from <= apart.constLast().to)
            apart.last().to = std::max(apart.constLast().to, window.to);
        else
            apart.append(window);
    }
    return apart;
}

} // namespace

QList<Daypart> readDayparts(Object &object, const char *key)
{
    QList<Daypart> dayparts;
    object.each(key, When::maxDayparts, [&](const Value &value, const QString &path) {
        dayparts.append(readDaypart(Object(value, path, object.reader())));
    });
    return dayparts;
}

Value daypartsToJson(const QList<Daypart> &dayparts)
{
    Value json = Value::array();
    for (const auto &part : dayparts) {
        Value times = part.extra;
        times["from"] = timeOfDayToJson(part.from);
        times["to"] = timeOfDayToJson(part.to);
        json.push_back(std::move(times));
    }
    return json;
}

When When::read(Object object)
{
    When when;
    when.on = readRules(object, "on");
    when.except = readRules(object, "except");
    when.dayparts = readDayparts(object, "dayparts");
    when.extra = object.rest();
    return when;
}

Value When::toJson() const
{
    Value json = extra;
    if (!on.isEmpty())
        json["on"] = rulesToJson(on);
    if (!except.isEmpty())
        json["except"] = rulesToJson(except);
    if (!dayparts.isEmpty())
        json["dayparts"] = daypartsToJson(dayparts);
    return json;
}

DaySet When::daysIn(const DayRange &range, const calendar::Workdays &workdays) const
{
    DaySet set(range, on.isEmpty());
    for (const auto &rule : on)
        set.unite(rule.daysIn(range, workdays));
    for (const auto &rule : except)
        set.subtract(rule.daysIn(range, workdays));
    return set;
}

QList<Window> When::windowsIn(const DayRange &range, const TimeZone &zone, const calendar::Workdays &workdays,
                              int shift) const
{
    const auto set = daysIn(range, workdays);
    const auto parts = dayparts.isEmpty() ? QList<Daypart>{Daypart{}} : dayparts;
    const auto moved = dayparts.isEmpty() ? 0 : shift;
    // A shift can move a part to the day before.
    const auto instantOf = [&](QDate day, int minute) {
        return minute < 0 ? zone.instantOf(day.addDays(-1), minute + minutesPerDay) : zone.instantOf(day, minute);
    };
    QList<Window> windows;
    for (int index = 0; index < range.count; ++index) {
        if (!set.at(index))
            continue;
        for (const auto &part : parts)
            windows.append(
                {instantOf(range.dayAt(index), part.from + moved), instantOf(range.dayAt(index), part.end() + moved)});
    }
    return joined(std::move(windows));
}

} // namespace ironfence::playlists::rules
