// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/http/conversion.h"

#include "console/server/http/preconditions.h"

namespace ironfence::console::server::http {

void send(httplib::Response &out, const Response &response)
{
    out.status = response.status;
    if (response.retryAfter.count() > 0)
        out.set_header("Retry-After", std::to_string(response.retryAfter.count()));
    if (!response.tag.isEmpty()) {
        out.set_header("ETag", response.tag.toStdString());
        out.set_header("Cache-Control", "private, no-cache"); // kept by who asked, and asked about each time
    }
    if (response.status == 304)
        return; // nothing is sent of it
    out.set_content(response.body.toStdString(), response.type.toStdString());
}

bool hasBody(const httplib::Request &request)
{
    return request.has_header("Content-Length") || request.has_header("Transfer-Encoding");
}

BodySource sourceOf(const httplib::ContentReader &reader)
{
    return [&reader](const std::function<bool(QByteArrayView)> &sink) {
        return reader([&](const char *data, size_t size) { return sink({data, static_cast<qsizetype>(size)}); });
    };
}

Request requestOf(const httplib::Request &in)
{
    constexpr qsizetype prefixSegments = 3; // "", "api", "1"
    constexpr const char *prefix = "/api/1/";
    Request request;
    request.method = QString::fromStdString(in.method);
    if (request.method == QStringLiteral("HEAD"))
        request.method = QStringLiteral("GET"); // the library sends the same header and no body (RFC 9110, 9.3.2)
    request.isBeside = in.path.rfind(prefix, 0) != 0;
    request.path = QString::fromStdString(in.path).split(u'/').mid(request.isBeside ? 1 : prefixSegments);
    for (const auto &[key, value] : in.params)
        request.query.insert(QString::fromStdString(key), QString::fromStdString(value));
    const auto header = [&](const char *name) { return QByteArray::fromStdString(in.get_header_value(name)); };
    request.ifMatch = header("If-Match");
    request.ifNoneMatch = header("If-None-Match");
    request.idempotencyKey = header("Idempotency-Key");
    return request;
}

base::Result<UploadPart> partOf(const httplib::Request &in)
{
    const auto all = [&](const char *name) {
        QByteArrayList values;
        const auto [begin, end] = in.headers.equal_range(name);
        for (auto header = begin; header != end; ++header)
            values.append(QByteArray::fromStdString(header->second));
        return values;
    };
    return UploadPart::of(all("Content-Length"), all("Content-Range"));
}

Response tagged(const Request &request, Response response)
{
    if (request.method != QStringLiteral("GET") || response.status != 200)
        return response;
    if (response.tag.isEmpty())
        response.tag = strongTag(base::Sha256::of(response.body));
    return isKnown(request, response.tag) ? notModified(response.tag) : response;
}

bool isExpected(const httplib::Request &in)
{
    if (in.method == "GET" || in.method == "HEAD")
        return true; // their bodies are not read
    const bool isApi = in.path.rfind("/api/1/", 0) == 0 && in.path.find_first_of("\r\n") == std::string::npos;
    if (in.method == "DELETE")
        return isApi && !hasBody(in);
    return isApi && (in.method == "PUT" || in.method == "POST");
}

} // namespace ironfence::console::server::http
