// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/time.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace ironfence::base {

QString toRfc3339(UtcTime time)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(toUnixMs(time), Qt::UTC);
    const bool whole = moment.time().msec() == 0;
    return moment.toString(whole ? QStringLiteral("yyyy-MM-ddTHH:mm:ss'Z'")
                                 : QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz'Z'"));
}

Result<UtcTime> fromRfc3339(const QString &text)
{
    // Qt's ISO reader also takes local times, week dates and 24:00; RFC 3339 does not, so the shape is checked first.
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(QStringLiteral(
        "[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})")));
    if (text.size() > 40 || !shape.match(text).hasMatch())
        return failure(ErrorCode::Invalid, QStringLiteral("not an RFC 3339 time with offset or 'Z'"));

    const auto moment = QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
    if (!moment.isValid() || moment.date().year() < 2000 || moment.date().year() > 2199)
        return failure(ErrorCode::Invalid, QStringLiteral("no such time between 2000 and 2199"));
    return fromUnixMs(moment.toMSecsSinceEpoch());
}

} // namespace ironfence::base
