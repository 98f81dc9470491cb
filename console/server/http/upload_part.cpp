// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/http/upload_part.h"

#include <QRegularExpression>
#include <algorithm>

namespace ironfence::console::server::http {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

tl::unexpected<base::Error> wrongRange(const QString &message)
{
    return failure(ErrorCode::Invalid, message, QStringLiteral("Content-Range"));
}

/// How long the body is. Digits only: what a number may look like elsewhere, with signs and spaces, is no length.
Result<qint64> bodyOf(const QByteArrayList &lengths)
{
    constexpr qsizetype longest = 18; // digits, which never overflow
    const auto digits = lengths.size() == 1 ? lengths.constFirst() : QByteArray();
    const bool isNumber = !digits.isEmpty() && digits.size() <= longest &&
                          std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    const qint64 length = isNumber ? digits.toLongLong() : 0;
    if (length < 1)
        return failure(ErrorCode::Invalid, QStringLiteral("an asset has a Content-Length of at least 1"));
    return length;
}

/// What "bytes 100-999/1000" says, for a body of this length.
Result<UploadPart> partOf(const QByteArray &range, qint64 body)
{
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(QStringLiteral("bytes ([0-9]{1,18})-([0-9]{1,18})/([0-9]{1,18})")),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(QString::fromLatin1(range));
    if (!match.hasMatch())
        return wrongRange(QStringLiteral("is written like bytes 100-999/1000"));
    const qint64 first = match.captured(1).toLongLong();
    const qint64 last = match.captured(2).toLongLong();
    const qint64 length = match.captured(3).toLongLong();
    if (first > last || last != length - 1)
        return wrongRange(QStringLiteral("names everything from one byte to the end of the asset"));
    if (body != length - first)
        return wrongRange(QStringLiteral("names another number of bytes than Content-Length"));
    return UploadPart{length, first};
}

} // namespace

Result<UploadPart> UploadPart::of(const QByteArrayList &lengths, const QByteArrayList &ranges)
{
    const auto body = bodyOf(lengths);
    if (!body)
        return failure(body.error());
    if (ranges.size() > 1)
        return wrongRange(QStringLiteral("is said once"));
    const auto part = ranges.isEmpty() ? Result<UploadPart>(UploadPart{*body, {}}) : partOf(ranges.constFirst(), *body);
    if (part && part->length > largestAsset)
        return failure(ErrorCode::TooLarge, QStringLiteral("an asset has at most 16 GiB"));
    return part;
}

qint64 UploadPart::goesOnAt(qint64 kept, qint64 length)
{
    return kept > length ? 0 : std::min(kept, length - 1);
}

} // namespace ironfence::console::server::http
