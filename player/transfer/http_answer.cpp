// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/transfer/http_answer.h"

#include <QRegularExpression>

namespace ironfence::player {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

tl::unexpected<base::Error> otherLength(const QString &given, const base::ObjectRef &object)
{
    return failure(ErrorCode::Corrupt,
                   QStringLiteral("the server has %1 bytes instead of %2").arg(given).arg(object.length));
}

// RFC 9110, 14.4: "bytes 200-999/1000"; the whole length may be "*".
Result<qint64> rangeStart(const QNetworkReply &reply, const base::ObjectRef &object, qint64 offset)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("bytes (\\d{1,18})-(\\d{1,18})/(\\d{1,18}|\\*)")));
    const auto range = form.match(QString::fromLatin1(reply.rawHeader("Content-Range")));
    if (!range.hasMatch() || range.captured(1).toLongLong() != offset)
        return failure(ErrorCode::Unavailable, QStringLiteral("the server answered with another range than asked"));
    const auto whole = range.captured(3);
    if (whole != QStringLiteral("*") && whole.toLongLong() != object.length)
        return otherLength(whole, object);
    return offset;
}

} // namespace

Result<qint64> bodyOffset(const QNetworkReply &reply, const base::ObjectRef &object, qint64 offset)
{
    constexpr int ok = 200;
    constexpr int partial = 206;
    constexpr int notFound = 404;

    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == partial && offset > 0)
        return rangeStart(reply, object, offset);
    if (status == ok) {
        const auto length = reply.header(QNetworkRequest::ContentLengthHeader);
        if (length.isValid() && length.toLongLong() != object.length)
            return otherLength(length.toString(), object);
        return 0;
    }
    if (status == notFound)
        return failure(ErrorCode::NotFound, QStringLiteral("the server does not have it"));
    return failure(ErrorCode::Unavailable, QStringLiteral("the server answered with status %1").arg(status));
}

} // namespace ironfence::player
