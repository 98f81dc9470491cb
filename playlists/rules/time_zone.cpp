// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/rules/time_zone.h"

#include <QDateTime>
#include <QRegularExpression>

namespace ironfence::playlists::rules {

using std::chrono::days;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

const QDate epoch(1970, 1, 1);

} // namespace

TimeZone::TimeZone() : TimeZone(QTimeZone("Asia/Shanghai")) {}

TimeZone::TimeZone(const QTimeZone &zone) : m_zone(zone), m_id(QString::fromLatin1(zone.id())) {}

base::Result<TimeZone> TimeZone::parse(const QString &id)
{
    // Qt also takes POSIX rules, files beside the database, and names that mean something else on every machine.
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(
        QStringLiteral("[A-Z][A-Za-z]{1,15}(?:/[A-Za-z][A-Za-z0-9_+-]{0,31}){1,2}|UTC")));
    const QTimeZone zone(id.left(64).toLatin1());
    if (!shape.match(id).hasMatch() || !zone.isValid())
        return base::failure(base::ErrorCode::Invalid, QStringLiteral("is no IANA time zone of this machine"));
    return TimeZone(zone);
}

base::Result<void> requireTimeZones(const QString &zone)
{
    if (TimeZone::parse(zone))
        return {};
    return base::failure(base::ErrorCode::Unsupported,
                         QStringLiteral("this machine does not know the time zone: install tzdata"), zone);
}

seconds TimeZone::offsetAt(base::UtcTime time) const
{
    return seconds(m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(base::toUnixMs(time), Qt::UTC)));
}

base::UtcTime TimeZone::instantOf(QDate day, int minute) const
{
    // The local time read as if it were UTC; a day before and after it are the only offsets that can apply.
    const auto local = base::UtcTime(days(epoch.daysTo(day))) + minutes(minute);
    const auto before = offsetAt(local - days(1));
    const auto after = offsetAt(local + days(1));
    const auto first = local - before;
    if (before == after || offsetAt(first) == before)
        return first;
    const auto second = local - after;
    if (offsetAt(second) == after)
        return second;

    const auto from = QDateTime::fromMSecsSinceEpoch(base::toUnixMs(second) - 1, Qt::UTC);
    return base::fromUnixMs(m_zone.nextTransition(from).atUtc.toMSecsSinceEpoch());
}

QDate TimeZone::dayOf(base::UtcTime time) const
{
    const auto day = epoch.addDays(std::chrono::floor<days>(time + offsetAt(time)).time_since_epoch().count());
    // Where the clock was set back over midnight, the new day has begun all the same.
    return time < instantOf(day, 24 * 60) ? day : day.addDays(1);
}

} // namespace ironfence::playlists::rules
