// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/editor/rule_fields.h"

#include "console/desktop/editor/weekdays.h"
#include "console/desktop/wording/sayings.h"
#include "playlists/calendar/festivals.h"

#include <QMap>
#include <algorithm>

namespace ironfence::console::desktop::editor {

namespace rules = playlists::rules;
using rules::Recurrence;
using Read = tl::expected<Days, RuleFault>;

namespace {

constexpr int leapYear = 2000;
constexpr int longestMonth = 31;

Recurrence recurring(const QString &rrule)
{
    Recurrence rule;
    rule.rrule = rrule;
    rule.start = wording::beforeEveryProgramme();
    return rule;
}

Read monthly(const RuleFields &fields)
{
    QStringList days;
    for (int day = 1; day <= longestMonth; ++day) {
        if ((fields.monthDays & (1 << (day - 1))) != 0)
            days.append(QString::number(day));
    }
    if (fields.hasLastDay)
        days.append(QStringLiteral("-1"));
    if (days.isEmpty())
        return tl::unexpected(RuleFault::NoDay);
    return recurring(QStringLiteral("FREQ=MONTHLY;BYMONTHDAY=") + days.join(u','));
}

Read yearly(const RuleFields &fields)
{
    if (!QDate::isValid(leapYear, fields.month, fields.day))
        return tl::unexpected(RuleFault::NoSuchDay);
    return recurring(QStringLiteral("FREQ=YEARLY;BYMONTH=%1;BYMONTHDAY=%2").arg(fields.month).arg(fields.day));
}

/// Of the years that documents know.
std::optional<QDate> dayOf(const QString &text)
{
    const auto day = QDate::fromString(text.trimmed(), Qt::ISODate);
    return day.isValid() && day.year() >= 2000 && day.year() <= 2100 ? std::optional(day) : std::nullopt;
}

Read dates(const RuleFields &fields)
{
    const auto from = dayOf(fields.from);
    const auto to = dayOf(fields.to);
    if (!from)
        return tl::unexpected(RuleFault::From);
    if (!to)
        return tl::unexpected(RuleFault::To);
    if (*to < *from)
        return tl::unexpected(RuleFault::EndsFirst);
    return rules::Dates{*from, *to};
}

/// Nothing written is no day; −1: it is no such number.
int daysAround(const QString &text)
{
    bool isNumber = false;
    const int days = text.trimmed().isEmpty() ? 0 : text.toInt(&isNumber);
    return (isNumber || text.trimmed().isEmpty()) && days >= 0 && days <= RuleFields::longestAround ? days : -1;
}

Read festival(const RuleFields &fields)
{
    const auto slug = festivalSlugs().value(fields.festival);
    const int before = daysAround(fields.before);
    const int after = daysAround(fields.after);
    if (slug.isEmpty())
        return tl::unexpected(RuleFault::NoDay);
    if (before < 0)
        return tl::unexpected(RuleFault::Before);
    if (after < 0)
        return tl::unexpected(RuleFault::After);
    return rules::NamedDay{slug, before, after};
}

/// The days of every month that a rule names; false: others than a form has.
bool readMonthDays(const QString &names, RuleFields &fields)
{
    fields.monthDays = 0;
    fields.hasLastDay = false;
    for (const auto &name : names.split(u',')) {
        const int day = name.toInt();
        if (day >= 1 && day <= longestMonth)
            fields.monthDays |= 1 << (day - 1);
        else if (day == -1)
            fields.hasLastDay = true;
        else
            return false;
    }
    return true;
}

std::optional<RuleFields> recurringFields(const Recurrence &rule, RuleFields fields)
{
    if (const auto weekdays = weekdaysOf(rule)) {
        fields.kind = static_cast<int>(RuleKind::Weekdays);
        fields.weekdays = *weekdays;
        return fields;
    }
    QMap<QString, QString> parts;
    for (const auto &part : rule.rrule.split(u';'))
        parts.insert(part.section(u'=', 0, 0), part.section(u'=', 1));
    const auto frequency = parts.take(QStringLiteral("FREQ"));
    // What a rule does not say it has from its start.
    const auto monthDay = parts.contains(QStringLiteral("BYMONTHDAY")) ? parts.take(QStringLiteral("BYMONTHDAY"))
                                                                       : QString::number(rule.start.day());
    const auto month = parts.contains(QStringLiteral("BYMONTH")) ? parts.take(QStringLiteral("BYMONTH"))
                                                                 : QString::number(rule.start.month());
    const bool isMonthly = frequency == QStringLiteral("MONTHLY") && !rule.rrule.contains(QStringLiteral("BYMONTH="));
    if (!parts.isEmpty() || rule.days != 1 || !rule.rdates.isEmpty() || !rule.exdates.isEmpty())
        return std::nullopt;
    if (isMonthly && readMonthDays(monthDay, fields)) {
        fields.kind = static_cast<int>(RuleKind::MonthDays);
        return fields;
    }
    fields.kind = static_cast<int>(RuleKind::YearDay);
    fields.month = month.toInt(); // of several: none
    fields.day = monthDay.toInt();
    const bool isYearly = frequency == QStringLiteral("YEARLY") && QDate::isValid(leapYear, fields.month, fields.day);
    return isYearly ? std::optional(fields) : std::nullopt;
}

/// Fills in the fields of a rule's kind.
struct Showing
{
    RuleFields fields;

    std::optional<RuleFields> operator()(const rules::Dates &dates)
    {
        fields.kind = static_cast<int>(RuleKind::Dates);
        fields.from = dates.from.toString(Qt::ISODate);
        fields.to = dates.to.toString(Qt::ISODate);
        return fields;
    }
    std::optional<RuleFields> operator()(const Recurrence &rule) { return recurringFields(rule, fields); }
    std::optional<RuleFields> operator()(const playlists::calendar::LunarSpan &span)
    {
        fields.kind = static_cast<int>(RuleKind::Lunar);
        fields.lunarMonth = span.from.month;
        fields.lunarDay = span.from.day;
        fields.lunarMonthTo = span.to.month;
        fields.lunarDayTo = span.to.day;
        return fields;
    }
    std::optional<RuleFields> operator()(const rules::NamedDay &named)
    {
        fields.kind = static_cast<int>(RuleKind::Festival);
        fields.festival = static_cast<int>(festivalSlugs().indexOf(named.day));
        fields.before = QString::number(named.before);
        fields.after = QString::number(named.after);
        return fields;
    }
    std::optional<RuleFields> operator()(rules::DayKind kind)
    {
        fields.kind = static_cast<int>(kind == rules::DayKind::Workdays ? RuleKind::Workdays : RuleKind::DaysOff);
        return fields;
    }
};

} // namespace

const QStringList &festivalSlugs()
{
    static const QStringList slugs = [] {
        constexpr int anyYear = 2026;
        QStringList all;
        const auto festivals = playlists::calendar::festivalsOf(anyYear);
        Q_ASSERT(festivals);
        for (const auto &festival : *festivals)
            all.append(festival.slug);
        return all;
    }();
    return slugs;
}

Read daysOf(const RuleFields &fields)
{
    switch (static_cast<RuleKind>(fields.kind)) {
    case RuleKind::Weekdays:
        if ((fields.weekdays & everyDay) == 0)
            return tl::unexpected(RuleFault::NoDay);
        return weeklyOn(fields.weekdays);
    case RuleKind::MonthDays:
        return monthly(fields);
    case RuleKind::YearDay:
        return yearly(fields);
    case RuleKind::Dates:
        return dates(fields);
    case RuleKind::Lunar: // any of 12 months and 30 days is one
        return playlists::calendar::LunarSpan{
            {std::clamp(fields.lunarMonth, 1, 12), std::clamp(fields.lunarDay, 1, 30)},
            {std::clamp(fields.lunarMonthTo, 1, 12), std::clamp(fields.lunarDayTo, 1, 30)}};
    case RuleKind::Festival:
        return festival(fields);
    case RuleKind::Workdays:
        return rules::DayKind::Workdays;
    default:
        return rules::DayKind::DaysOff;
    }
}

std::optional<RuleFields> fieldsOf(const Days &days, RuleFields others)
{
    return std::visit(Showing{std::move(others)}, days);
}

} // namespace ironfence::console::desktop::editor
