// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/http/exchange.h"

namespace ironfence::console::server::http {

using base::ErrorCode;

namespace {

struct Status
{
    int number;
    const char *title;
};

// Names of problems, not addresses: nothing lies behind them (RFC 9457, 3.1.1).
constexpr const char *typePrefix = "urn:ironfence:problem:";

Response documentOf(const Status &status, const std::string &type, const base::Error &error,
                    const base::json::Value &extension = base::json::Value::object())
{
    base::json::Value document = {{"type", typePrefix + type},
                                  {"title", status.title},
                                  {"status", status.number},
                                  {"detail", base::json::text(error.message)},
                                  {"code", base::json::text(nameOf(error.code))},
                                  {"context", base::json::text(error.context)}};
    document.update(extension); // RFC 9457, 3.2
    return {status.number, "application/problem+json", base::json::write(document), {}};
}

Status statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid:
        return {400, "Bad Request"};
    case ErrorCode::Denied:
        return {401, "Unauthorized"};
    case ErrorCode::NotFound:
        return {404, "Not Found"};
    case ErrorCode::Conflict:
    case ErrorCode::Replayed:
        return {409, "Conflict"};
    case ErrorCode::TooLarge:
        return {413, "Payload Too Large"};
    case ErrorCode::Expired:
    case ErrorCode::Untrusted:
    case ErrorCode::Unsupported:
        return {422, "Unprocessable Content"};
    case ErrorCode::Unavailable:
        return {503, "Service Unavailable"};
    case ErrorCode::Full:
        return {507, "Insufficient Storage"};
    case ErrorCode::Corrupt:
    case ErrorCode::Io:
    case ErrorCode::Internal:
        break;
    }
    return {500, "Internal Server Error"};
}

} // namespace

Response computed(std::function<Response()> later)
{
    Response response;
    response.later = std::move(later);
    return response;
}

Response jsonResponse(int status, const base::json::Value &value)
{
    return {status, "application/json", base::json::write(value), {}};
}

Response problem(const base::Error &error)
{
    return documentOf(statusOf(error.code), nameOf(error.code).toStdString(), error);
}

Response problem(Problem kind, const base::Error &error)
{
    switch (kind) {
    case Problem::PreconditionFailed:
        return documentOf({412, "Precondition Failed"}, "precondition-failed", error);
    case Problem::PreconditionRequired:
        return documentOf({428, "Precondition Required"}, "precondition-required", error);
    case Problem::KeyReused:
        return documentOf({422, "Unprocessable Content"}, "idempotency-key-reused", error);
    }
    Q_UNREACHABLE();
}

Response offsetMismatch(const base::ObjectRef &object, qint64 offset)
{
    const auto message = QStringLiteral("the upload goes on at byte %1 of %2: send what lies behind it");
    return documentOf({409, "Conflict"}, "offset-mismatch",
                      {ErrorCode::Conflict, message.arg(offset).arg(object.length), object.sha256.hex()},
                      {{"offset", offset}});
}

} // namespace ironfence::console::server::http
