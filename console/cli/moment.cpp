// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/moment.h"

#include "console/cli/lifetime.h"

#include <QDateTime>
#include <QRegularExpression>

namespace ironfence::console::cli {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

QDateTime localOf(const playlists::rules::TimeZone &zone, base::UtcTime time)
{
    const auto offset = static_cast<int>(zone.offsetAt(time).count());
    return QDateTime::fromMSecsSinceEpoch(base::toUnixMs(time), Qt::OffsetFromUTC, offset);
}

} // namespace

Result<base::UtcTime> momentOf(const QString &text, const playlists::rules::TimeZone &zone)
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(
        QStringLiteral("([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?")));
    const auto match = shape.match(text);
    if (!match.hasMatch()) {
        auto time = base::fromRfc3339(text);
        if (!time) {
            return failure(ErrorCode::Invalid,
                           QStringLiteral("a time is written like 2026-11-23T08:00 (the clock at the screen) or "
                                          "2026-11-23T08:00:00+08:00"),
                           text);
        }
        return time;
    }
    const auto day = QDate::fromString(match.captured(1), Qt::ISODate);
    const int hour = match.captured(2).toInt();
    const int minute = match.captured(3).toInt();
    const int second = match.captured(4).toInt();
    if (!day.isValid() || day.year() < 2000 || day.year() > 2100 || hour > 23 || minute > 59 || second > 59)
        return failure(ErrorCode::Invalid, QStringLiteral("there is no such time"), text);
    return zone.instantOf(day, hour * 60 + minute) + std::chrono::seconds(second);
}

Result<std::chrono::seconds> spanOf(const QString &text)
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(QStringLiteral("([0-9]{1,3})d(.*)")));
    const auto match = shape.match(text);
    const auto days = std::chrono::days(match.captured(1).toInt());
    const auto rest = match.hasMatch() ? match.captured(2) : text;
    const auto span = match.hasMatch() && rest.isEmpty() ? Result<std::chrono::seconds>(std::chrono::seconds(0))
                                                         : parseLifetime(rest);
    if (!span || days + *span < std::chrono::seconds(1))
        return failure(ErrorCode::Invalid, QStringLiteral("a span is written like 7d, 24h, 90m or 1d12h"), text);
    return days + *span;
}

QString clockText(const playlists::rules::TimeZone &zone, base::UtcTime time)
{
    const bool isWhole = base::toUnixMs(time) % 1000 == 0;
    return localOf(zone, time).toString(isWhole ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm:ss.zzz"));
}

QString dayText(const playlists::rules::TimeZone &zone, base::UtcTime time)
{
    return localOf(zone, time).toString(QStringLiteral("yyyy-MM-dd"));
}

} // namespace ironfence::console::cli
