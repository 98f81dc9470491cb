// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/api/health_resource.h"

namespace ironfence::console::server::api {

http::Response HealthResource::answer(const http::Request &)
{
    if (const auto newest = m_records->changes.newest(); !newest) {
        return http::problem(
            {base::ErrorCode::Unavailable, QStringLiteral("the database cannot be read: look at the log"), {}});
    }
    if (!m_broker->isConnected())
        return http::problem({base::ErrorCode::Unavailable, QStringLiteral("the broker is not connected"), {}});
    return http::jsonResponse(200, {{"status", "ok"}});
}

} // namespace ironfence::console::server::api
