// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/api/query.h"

namespace ironfence::console::server::api {

using base::ErrorCode;
using base::failure;
using base::Result;

Result<QDate> dayOf(const http::Request &request, const QString &key, QDate fallback)
{
    const auto given = request.query.constFind(key);
    if (given == request.query.constEnd())
        return fallback;
    const auto day = QDate::fromString(*given, QStringLiteral("yyyy-MM-dd"));
    if (!day.isValid() || day.year() < 2000 || day.year() > 2199)
        return failure(ErrorCode::Invalid, QStringLiteral("must be a day of 2000-2199, like 2026-11-23"), key);
    return day;
}

Result<qint64> numberOf(const http::Request &request, const QString &key, qint64 min, qint64 max, qint64 fallback)
{
    const auto given = request.query.constFind(key);
    if (given == request.query.constEnd())
        return fallback;
    bool isNumber = false;
    const auto number = given->toLongLong(&isNumber);
    if (!isNumber || number < min || number > max)
        return failure(ErrorCode::Invalid, QStringLiteral("must be from %1 to %2").arg(min).arg(max), key);
    return number;
}

Result<Page> Page::of(const http::Request &request, int usual, int largest)
{
    constexpr qsizetype longest = 128;
    const auto limit = numberOf(request, QStringLiteral("limit"), 1, largest, usual);
    if (!limit)
        return failure(limit.error());
    const auto after = request.query.value(QStringLiteral("after"));
    if (after.size() > longest)
        return failure(ErrorCode::TooLarge, QStringLiteral("is not what an answer said"), QStringLiteral("after"));
    return Page{after, static_cast<int>(*limit)};
}

Result<QString> textOf(const http::Request &request)
{
    constexpr qsizetype longest = 64;
    const QString key = QStringLiteral("text");
    const auto given = request.query.value(key);
    if (given.size() > longest)
        return failure(ErrorCode::TooLarge, QStringLiteral("has at most %1 characters").arg(longest), key);
    return given;
}

Result<Days> Days::of(const http::Request &request, QDate today)
{
    const auto to = dayOf(request, QStringLiteral("to"), today);
    if (!to)
        return failure(to.error());
    const auto from = dayOf(request, QStringLiteral("from"), to->addDays(1 - usual));
    if (!from)
        return failure(from.error());
    if (*from > *to || from->daysTo(*to) >= most) {
        return failure(ErrorCode::Invalid,
                       QStringLiteral("must not be after to, nor more than %1 days in all").arg(most),
                       QStringLiteral("from"));
    }
    return Days{*from, *to};
}

} // namespace ironfence::console::server::api
