// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/problem.h"

#include "base/json/reader.h"

namespace ironfence::console::client {

namespace {

using base::ErrorCode;

base::Error guess(const HttpAnswer &answer, const QUrl &server)
{
    const auto where = server.toString();
    switch (answer.status) {
    case 401:
    case 403:
        return {ErrorCode::Denied, QStringLiteral("%1 does not accept this operator's token").arg(where), {}};
    case 413:
        return {ErrorCode::TooLarge, QStringLiteral("%1 does not take that many bytes").arg(where), {}};
    case 502:
    case 503:
    case 504:
        return {ErrorCode::Unavailable,
                QStringLiteral("the server behind %1 does not answer: try again in a moment").arg(where),
                {}};
    default:
        return {ErrorCode::Internal,
                QStringLiteral("%1 answered with status %2 and no explanation: is it an Ironfence server?")
                    .arg(where)
                    .arg(answer.status),
                {}};
    }
}

} // namespace

base::Error problemOf(const HttpAnswer &answer, const QUrl &server)
{
    if (answer.contentType != "application/problem+json")
        return guess(answer, server);
    const auto value = base::json::parse(answer.body);
    if (!value)
        return guess(answer, server);

    base::json::Reader reader;
    base::json::Object problem(*value, QStringLiteral("$"), reader);
    const auto detail = problem.text("detail", 1000);
    const auto code = problem.text("code", 64);
    const auto context = problem.textOr("context", 1000);
    if (reader.failed())
        return guess(answer, server);
    return {base::errorCodeOf(code), detail, context};
}

} // namespace ironfence::console::client
