// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/enrol/times_desk.h"

#include "console/enrolment/screen_words.h"

#include <QTimeZone>

namespace ironfence::console::desktop::enrol {

using playlists::rules::TimeZone;

namespace {

/// "7:30" and what a Chinese input method makes of it as "07:30"; anything else as it is.
QString clockOf(const QString &typed)
{
    auto text = typed.trimmed();
    text.replace(u'：', u':');
    return text.indexOf(u':') == 1 ? u'0' + text : text;
}

QString partOf(const QString &from, const QString &to)
{
    return clockOf(from) + u'-' + clockOf(to);
}

} // namespace

TimesDesk::TimesDesk(QObject *parent) : QObject(parent)
{
    clear();
}

QString TimesDesk::usualZone()
{
    const auto here = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    // A machine that is set to UTC says nothing about where it stands.
    const bool isPlace = here.contains(u'/') && !here.startsWith(QStringLiteral("Etc/"));
    return isPlace && TimeZone::parse(here) ? here : TimeZone().id();
}

bool TimesDesk::isZoneAmiss() const
{
    return !TimeZone::parse(m_zone.trimmed());
}

bool TimesDesk::areHoursAmiss() const
{
    return m_hasHours && !enrolment::daypartOf(partOf(m_litFrom, m_litTo));
}

bool TimesDesk::isQuietAmiss() const
{
    return m_hasQuiet && !enrolment::daypartOf(partOf(m_muteFrom, m_muteTo));
}

QStringList TimesDesk::hours() const
{
    return m_hasHours ? QStringList{partOf(m_litFrom, m_litTo)} : QStringList();
}

QStringList TimesDesk::quiet() const
{
    return m_hasQuiet ? QStringList{partOf(m_muteFrom, m_muteTo)} : QStringList();
}

bool TimesDesk::isUsual() const
{
    return !m_hasHours && !m_hasQuiet && m_zone == usualZone();
}

void TimesDesk::clear()
{
    m_zone = usualZone();
    m_hasHours = false;
    m_litFrom = QStringLiteral("07:30");
    m_litTo = QStringLiteral("22:00");
    m_hasQuiet = false;
    m_muteFrom = QStringLiteral("22:00");
    m_muteTo = QStringLiteral("07:00");
    Q_EMIT changed();
}

} // namespace ironfence::console::desktop::enrol
