// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/editor/weekdays.h"

#include "console/desktop/wording/sayings.h"

namespace ironfence::console::desktop::editor {

using playlists::rules::DayRule;
using playlists::rules::Recurrence;
using playlists::rules::When;

namespace {

const QStringList &names()
{
    static const QStringList all = {QStringLiteral("MO"), QStringLiteral("TU"), QStringLiteral("WE"),
                                    QStringLiteral("TH"), QStringLiteral("FR"), QStringLiteral("SA"),
                                    QStringLiteral("SU")};
    return all;
}

/// Of "FREQ=WEEKLY;BYDAY=MO,FR"; nothing of any other rule.
std::optional<int> daysOf(const QString &rrule)
{
    static const QString beginning = QStringLiteral("FREQ=WEEKLY;BYDAY=");
    if (!rrule.startsWith(beginning))
        return std::nullopt;
    int days = 0;
    for (const auto &name : rrule.mid(beginning.size()).split(u',')) {
        const auto day = names().indexOf(name);
        if (day < 0)
            return std::nullopt;
        days |= 1 << day;
    }
    return days;
}

QString ruleOf(int days)
{
    QStringList chosen;
    for (qsizetype day = 0; day < names().size(); ++day) {
        if ((days & (1 << day)) != 0)
            chosen.append(names().at(day));
    }
    return QStringLiteral("FREQ=WEEKLY;BYDAY=") + chosen.join(u',');
}

} // namespace

Recurrence weeklyOn(int days)
{
    Recurrence rule;
    rule.rrule = ruleOf(days & everyDay);
    rule.start = wording::beforeEveryProgramme(); // a week has no beginning
    return rule;
}

std::optional<int> weekdaysOf(const Recurrence &rule)
{
    const bool isPlain = rule.days == 1 && rule.rdates.isEmpty() && rule.exdates.isEmpty();
    return isPlain ? daysOf(rule.rrule) : std::nullopt;
}

std::optional<int> weekdaysOf(const When &when)
{
    if (when.on.isEmpty())
        return everyDay;
    const auto *rule = std::get_if<Recurrence>(&when.on.constFirst().days);
    return when.on.size() == 1 && rule != nullptr ? weekdaysOf(*rule) : std::nullopt;
}

When withWeekdays(When when, int days)
{
    if (!weekdaysOf(when) || (days & everyDay) == 0)
        return when;
    // A rule with members that this version does not know stays one.
    if ((days & everyDay) == everyDay && (when.on.isEmpty() || when.on.constFirst().extra.empty())) {
        when.on.clear();
        return when;
    }
    if (when.on.isEmpty())
        when.on.append(DayRule{weeklyOn(days)});
    std::get<Recurrence>(when.on.first().days).rrule = ruleOf(days & everyDay);
    return when;
}

} // namespace ironfence::console::desktop::editor
