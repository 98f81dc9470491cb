// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/http/preconditions.h"

#include <algorithm>

namespace ironfence::console::server::http {

using base::ErrorCode;

namespace {

/// Tags of a header that lists them; ours hold no comma.
bool lists(const QByteArray &header, QByteArrayView tag, bool weakly)
{
    constexpr QByteArrayView weak("W/");
    const auto opaque = [&](QByteArrayView given) {
        return weakly && given.startsWith(weak) ? given.sliced(weak.size()) : given;
    };
    const auto tags = header.split(',');
    return std::any_of(tags.begin(), tags.end(), [&](const QByteArray &given) {
        const auto trimmed = given.trimmed();
        return trimmed == "*" || opaque(trimmed) == opaque(tag);
    });
}

Response failed(const QString &message)
{
    return problem(Problem::PreconditionFailed, {ErrorCode::Conflict, message, {}});
}

} // namespace

QByteArray strongTag(const QByteArray &value)
{
    return '"' + value + '"';
}

QByteArray strongTag(const base::Sha256 &bytes)
{
    return strongTag(bytes.hex().toLatin1());
}

QByteArray weakTag(qint64 number)
{
    return "W/" + strongTag(QByteArray::number(number));
}

bool isKnown(const Request &request, QByteArrayView tag)
{
    return !request.ifNoneMatch.isEmpty() && lists(request.ifNoneMatch, tag, true);
}

Response notModified(const QByteArray &tag)
{
    Response response;
    response.status = 304;
    response.tag = tag;
    return response;
}

std::optional<Response> refuseUnlessExpected(const Request &request, QByteArrayView current)
{
    const bool isThere = !current.isEmpty();
    if (!request.ifMatch.isEmpty()) {
        if (!isThere)
            return failed(QStringLiteral("it is not there any more: somebody else removed it"));
        if (!lists(request.ifMatch, current, false))
            return failed(QStringLiteral("somebody else changed it meanwhile: read it again, then change it"));
        return {};
    }
    if (!request.ifNoneMatch.isEmpty()) {
        if (isThere && lists(request.ifNoneMatch, current, true))
            return failed(QStringLiteral("it is there already: read it, then change it"));
        return {};
    }
    if (!isThere)
        return {};
    return problem(Problem::PreconditionRequired,
                   {ErrorCode::Invalid,
                    QStringLiteral("it is there already: say what you change, with If-Match and the ETag you read"),
                    {}});
}

} // namespace ironfence::console::server::http
