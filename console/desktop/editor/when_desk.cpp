// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/editor/when_desk.h"

#include "console/desktop/editor/weekdays.h"
#include "console/desktop/wording/occurrences.h"

#include <QDateTime>
#include <QRegularExpression>

namespace ironfence::console::desktop::editor {

using playlists::rules::Daypart;
using playlists::rules::TimeZone;
using playlists::rules::When;

namespace {

constexpr int wholeDay = 1440;

QString clockText(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

/// "8:30", "08:30", "0830", full-width colons as well; −1: it is no time of day.
int minuteOf(const QString &text)
{
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(QStringLiteral("(\\d{1,2})[:：]?(\\d{2})")));
    const auto match = shape.match(text.trimmed());
    const int minute = match.captured(1).toInt() * 60 + match.captured(2).toInt();
    return match.hasMatch() && match.captured(2).toInt() < 60 && minute <= wholeDay ? minute : -1;
}

QString instantText(const std::optional<base::UtcTime> &time)
{
    if (!time)
        return {};
    const TimeZone zone;
    const auto day = zone.dayOf(*time);
    const auto minute = std::chrono::duration_cast<std::chrono::minutes>(*time - zone.instantOf(day, 0)).count();
    return day.toString(Qt::ISODate) + u' ' + clockText(static_cast<int>(minute));
}

/// The same of an end: midnight ends the day before it.
QString endText(const std::optional<base::UtcTime> &time)
{
    const TimeZone zone;
    const auto day = time ? zone.dayOf(*time) : QDate();
    if (!time || *time != zone.instantOf(day, 0))
        return instantText(time);
    return day.addDays(-1).toString(Qt::ISODate) + u' ' + clockText(wholeDay);
}

/// The instant of "2026-12-01 08:00"; without a time the beginning of the day, or its end.
std::optional<base::UtcTime> instantOf(const QString &text, bool isEnd)
{
    const auto parts = text.simplified().split(u' ');
    const auto day = QDate::fromString(parts.constFirst(), Qt::ISODate);
    const int minute = parts.size() > 1 ? minuteOf(parts.at(1)) : isEnd ? wholeDay : 0;
    const bool isKnown = day.isValid() && day.year() >= 2000 && day.year() <= 2100 && minute >= 0 && parts.size() <= 2;
    return isKnown ? std::optional(TimeZone().instantOf(day, minute)) : std::nullopt;
}

} // namespace

WhenDesk::WhenDesk(Document &document, wording::ExampleScreen &example, base::AuthorityId authority,
                   const base::Clock &clock, QObject *parent)
    : QObject(parent), m_document(&document), m_example(&example), m_authority(std::move(authority)), m_clock(&clock)
{
    connect(&document, &Document::changed, this, &WhenDesk::show);
    connect(&example, &wording::ExampleScreen::changed, this, &WhenDesk::fillDays);
}

void WhenDesk::show()
{
    const auto &programme = m_document->value();
    const Rules asked{programme.when, programme.validFrom, programme.validUntil, programme.audience};
    if (m_shown == asked) { // what else is typed costs nothing here
        Q_EMIT changed();
        return;
    }
    m_shown = asked;
    m_example->follow(programme.audience);
    fillDays();
}

void WhenDesk::fillDays()
{
    m_days = wording::nextDaysSaid(m_document->value(), m_authority, m_example->screen(), m_clock->now(), daysShown);
    Q_EMIT changed();
}

QString WhenDesk::example() const
{
    return m_example->screen().id.text();
}

QString WhenDesk::from() const
{
    return instantText(m_document->value().validFrom);
}

QString WhenDesk::until() const
{
    return endText(m_document->value().validUntil);
}

QStringList WhenDesk::beginnings() const
{
    QStringList texts;
    for (const auto &part : m_document->value().when.dayparts)
        texts.append(clockText(part.from));
    return texts;
}

QStringList WhenDesk::ends() const
{
    QStringList texts;
    for (const auto &part : m_document->value().when.dayparts)
        texts.append(clockText(part.to));
    return texts;
}

bool WhenDesk::isWeekly() const
{
    return weekdaysOf(m_document->value().when).has_value();
}

int WhenDesk::weekdays() const
{
    return weekdaysOf(m_document->value().when).value_or(0);
}

bool WhenDesk::setFrom(const QString &text)
{
    const auto time = instantOf(text, false);
    if (!text.trimmed().isEmpty() && !time)
        return false;
    auto programme = m_document->value();
    if (instantText(programme.validFrom) != instantText(time)) // seconds that nobody sees stay
        programme.validFrom = time;
    m_document->apply(programme, QStringLiteral("from"));
    return true;
}

bool WhenDesk::setUntil(const QString &text)
{
    const auto time = instantOf(text, true);
    if (!text.trimmed().isEmpty() && !time)
        return false;
    auto programme = m_document->value();
    if (instantText(programme.validUntil) != instantText(time))
        programme.validUntil = time;
    m_document->apply(programme, QStringLiteral("until"));
    return true;
}

void WhenDesk::change(const When &when, const QString &field)
{
    auto programme = m_document->value();
    programme.when = when;
    m_document->apply(programme, field);
}

bool WhenDesk::setPart(int part, const QString &time, int Daypart::*member, int least, int most)
{
    auto when = m_document->value().when;
    const int minute = minuteOf(time);
    if (part < 0 || part >= when.dayparts.size() || minute < least || minute > most)
        return false;
    when.dayparts[part].*member = minute;
    change(when, QStringLiteral("daypart/%1").arg(part));
    return true;
}

bool WhenDesk::setBeginning(int part, const QString &time)
{
    return setPart(part, time, &Daypart::from, 0, wholeDay - 1);
}

bool WhenDesk::setEnd(int part, const QString &time)
{
    return setPart(part, time, &Daypart::to, 0, wholeDay);
}

void WhenDesk::addPart()
{
    constexpr int opening = 8 * 60 + 30;
    constexpr int closing = 17 * 60 + 30;
    auto when = m_document->value().when;
    if (when.dayparts.size() < When::maxDayparts)
        when.dayparts.append(Daypart{opening, closing});
    change(when);
}

void WhenDesk::removePart(int part)
{
    auto when = m_document->value().when;
    if (part >= 0 && part < when.dayparts.size())
        when.dayparts.removeAt(part);
    change(when);
}

void WhenDesk::toggleWeekday(int day)
{
    const auto &when = m_document->value().when;
    if (const auto days = weekdaysOf(when))
        change(withWeekdays(when, *days ^ (1 << day)));
}

} // namespace ironfence::console::desktop::editor
