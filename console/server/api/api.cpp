// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/api/api.h"

#include "console/server/api/routes.h"

#include <QLoggingCategory>

namespace ironfence::console::server::api {

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.server.api")

} // namespace

void Api::add(const QString &name, std::unique_ptr<Resource> resource)
{
    m_resources[name] = std::move(resource);
}

http::Response Api::answerOnce(Resource &resource, const http::Request &request)
{
    const bool isRepeatable = request.method == QStringLiteral("POST") && !request.idempotencyKey.isEmpty();
    return isRepeatable ? m_repetition.answer(request, [&] { return resource.answer(request); })
                        : resource.answer(request);
}

http::Response Api::answer(const http::Request &request)
{
    constexpr int firstServerFault = 500;
    const auto resource = m_resources.find(request.path.value(0));
    if (resource == m_resources.end() || !routeOf(request))
        return http::problem({base::ErrorCode::NotFound, QStringLiteral("no such resource or method"), {}});

    auto response = answerOnce(*resource->second, request);
    if (response.status >= firstServerFault)
        qCCritical(log).noquote() << request.method << request.path.join(u'/') << QString::fromUtf8(response.body);
    else if (request.method != QStringLiteral("GET"))
        qCInfo(log).noquote() << request.method << request.path.join(u'/') << response.status;
    return response;
}

} // namespace ironfence::console::server::api
