// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/api/api.h"

#include <QLoggingCategory>

namespace ironfence::console::server::api {

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.server.api")

} // namespace

void Api::add(const QString &name, std::unique_ptr<Resource> resource)
{
    m_resources[name] = std::move(resource);
}

http::Response Api::answer(const http::Request &request) const
{
    constexpr int firstServerFault = 500;
    const auto resource = m_resources.find(request.path.value(0));
    if (resource == m_resources.end())
        return http::problem({base::ErrorCode::NotFound, QStringLiteral("no such resource or method"), {}});

    auto response = resource->second->answer(request);
    if (response.status >= firstServerFault)
        qCCritical(log).noquote() << request.method << request.path.join(u'/') << QString::fromUtf8(response.body);
    else if (request.method != QStringLiteral("GET"))
        qCInfo(log).noquote() << request.method << request.path.join(u'/') << response.status;
    return response;
}

} // namespace ironfence::console::server::api
