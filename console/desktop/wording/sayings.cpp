// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/wording/sayings.h"

#include "playlists/check/finding.h"

#include <QMap>

namespace ironfence::console::desktop::wording {

namespace rules = playlists::rules;

namespace {

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// "MO,WE,FR" as "1 3 5"; nothing for counted weekdays ("2MO").
QString weekdaysOf(const QString &names)
{
    static const QStringList known = {QStringLiteral("MO"), QStringLiteral("TU"), QStringLiteral("WE"),
                                      QStringLiteral("TH"), QStringLiteral("FR"), QStringLiteral("SA"),
                                      QStringLiteral("SU")};
    QStringList numbers;
    for (const auto &name : names.split(u',')) {
        const auto number = known.indexOf(name);
        if (number < 0)
            return {};
        numbers.append(QString::number(number + 1));
    }
    return numbers.join(u' ');
}

/// The same day of every year, as "03-15": that of its start, or one that it names; nothing for several days.
QString yearDayOf(const rules::Recurrence &recurrence, const QString &byMonth, const QString &byMonthDay)
{
    constexpr int leapYear = 2000;
    const auto day = byMonth.isEmpty() && byMonthDay.isEmpty() ? recurrence.start
                                                               : QDate(leapYear, byMonth.toInt(), byMonthDay.toInt());
    return day.toString(QStringLiteral("MM-dd"));
}

/// A rule in the words of people as long as it is one of those that people have words for.
Phrase phraseOf(const rules::Recurrence &recurrence)
{
    QMap<QString, QString> parts;
    for (const auto &part : recurrence.rrule.split(u';'))
        parts.insert(part.section(u'=', 0, 0), part.section(u'=', 1));
    const auto frequency = parts.take(QStringLiteral("FREQ"));
    const int every = std::max(1, parts.take(QStringLiteral("INTERVAL")).toInt());
    // Of every second week it is the beginning that says which.
    const bool isSinceEver = recurrence.start <= beforeEveryProgramme() && every == 1;
    const auto start = isSinceEver ? QString() : dayText(recurrence.start);
    const Phrase byRule{Saying::ByRule, start, recurrence.rrule};
    const auto byDay = parts.take(QStringLiteral("BYDAY"));
    const auto byMonthDay = parts.take(QStringLiteral("BYMONTHDAY"));
    const auto byMonth = parts.take(QStringLiteral("BYMONTH"));
    // What ends it, or lasts longer than its day, or makes exceptions, is told by the rule and the days themselves.
    if (!parts.isEmpty() || recurrence.days != 1 || !recurrence.rdates.isEmpty() || !recurrence.exdates.isEmpty())
        return byRule;
    if (frequency == QStringLiteral("YEARLY") && byDay.isEmpty()) {
        const auto day = yearDayOf(recurrence, byMonth, byMonthDay);
        return day.isEmpty() ? byRule : Phrase{Saying::EveryYear, start, day, every};
    }
    if (!byMonth.isEmpty())
        return byRule;
    if (frequency == QStringLiteral("DAILY") && byDay.isEmpty() && byMonthDay.isEmpty())
        return {Saying::EveryDays, start, {}, every};
    if (frequency == QStringLiteral("WEEKLY") && byMonthDay.isEmpty()) {
        const auto days = byDay.isEmpty() ? QString::number(recurrence.start.dayOfWeek()) : weekdaysOf(byDay);
        return days.isEmpty() ? byRule : Phrase{Saying::EveryWeeks, start, days, every};
    }
    if (frequency == QStringLiteral("MONTHLY") && byDay.isEmpty()) {
        auto days = byMonthDay.isEmpty() ? QString::number(recurrence.start.day()) : byMonthDay;
        return {Saying::EveryMonth, start, days.replace(u',', u' '), every};
    }
    return byRule;
}

QString lunarText(const playlists::calendar::LunarDay &day)
{
    return QStringLiteral("%1-%2").arg(day.month).arg(day.day);
}

Phrase phraseOf(const rules::DayRule &rule, bool isExcept)
{
    struct Telling
    {
        Phrase operator()(const rules::Dates &dates) const
        {
            return {Saying::Between, dayText(dates.from), dayText(dates.to)};
        }
        Phrase operator()(const rules::Recurrence &recurrence) const { return phraseOf(recurrence); }
        Phrase operator()(const playlists::calendar::LunarSpan &span) const
        {
            return {Saying::Lunar, lunarText(span.from), lunarText(span.to)};
        }
        Phrase operator()(const rules::NamedDay &named) const
        {
            return {Saying::Festival, named.day, {}, named.before, named.after};
        }
        Phrase operator()(rules::DayKind kind) const
        {
            return {kind == rules::DayKind::Workdays ? Saying::Workdays : Saying::DaysOff};
        }
    };
    auto phrase = std::visit(Telling{}, rule.days);
    phrase.isExcept = isExcept;
    return phrase;
}

void addTags(QList<Phrase> &phrases, Saying saying, const QStringList &tags)
{
    if (!tags.isEmpty())
        phrases.append({saying, tags.join(QStringLiteral(" "))});
}

} // namespace

QDate beforeEveryProgramme()
{
    return {2024, 1, 1};
}

Phrases rulesOf(const rules::When &when)
{
    QList<Phrase> phrases;
    for (const auto &rule : when.on)
        phrases.append(phraseOf(rule, false));
    for (const auto &rule : when.except)
        phrases.append(phraseOf(rule, true));
    return phrases;
}

Phrases whenOf(const playlists::Programme &programme)
{
    QList<Phrase> phrases;
    if (programme.validFrom && programme.validUntil)
        phrases.append({Saying::Between, momentOf(programme.validFrom), endOf(programme.validUntil)});
    else if (programme.validFrom)
        phrases.append({Saying::Since, momentOf(programme.validFrom)});
    else if (programme.validUntil)
        phrases.append({Saying::Until, {}, endOf(programme.validUntil)});
    phrases.append(rulesOf(programme.when).all());
    for (const auto &daypart : programme.when.dayparts)
        phrases.append({Saying::Daypart, timeOfDay(daypart.from), timeOfDay(daypart.to)});
    if (phrases.isEmpty())
        phrases.append({Saying::Always});
    return phrases;
}

Phrases whereOf(const playlists::Audience &audience)
{
    QList<Phrase> phrases;
    QStringList names;
    for (const auto &place : audience.places)
        names.append(place.text());
    if (!names.isEmpty())
        phrases.append({Saying::Places, names.join(QStringLiteral(", "))});
    names.clear();
    for (const auto profile : audience.profiles)
        names.append(playlists::nameOf(profile));
    if (!names.isEmpty())
        phrases.append({Saying::Profiles, names.join(u' ')});
    addTags(phrases, Saying::AllTags, audience.allTags);
    addTags(phrases, Saying::AnyTags, audience.anyTags);
    addTags(phrases, Saying::NoneTags, audience.noneTags);
    if (phrases.isEmpty())
        phrases.append({Saying::Everywhere});
    return phrases;
}

QString momentOf(const std::optional<base::UtcTime> &time)
{
    if (!time)
        return {};
    const auto text = playlists::check::localText(rules::TimeZone(), *time);
    return text.endsWith(QStringLiteral(" 00:00")) ? text.left(10) : text;
}

QString endOf(const std::optional<base::UtcTime> &time)
{
    const auto text = momentOf(time);
    const auto day = QDate::fromString(text, QStringLiteral("yyyy-MM-dd")); // not of a text with a time of day
    return day.isValid() ? dayText(day.addDays(-1)) : text;
}

QString daypartsOf(const QList<rules::Daypart> &dayparts)
{
    QStringList texts;
    for (const auto &daypart : dayparts)
        texts.append(timeOfDay(daypart.from) + u'–' + timeOfDay(daypart.to));
    return texts.join(QStringLiteral(", "));
}

QString timeOfDay(int minutes)
{
    const int within = minutes <= 1440 ? minutes : minutes - 1440;
    return QStringLiteral("%1:%2").arg(within / 60, 2, 10, QLatin1Char('0')).arg(within % 60, 2, 10, QLatin1Char('0'));
}

} // namespace ironfence::console::desktop::wording
