// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/http/exchange.h"

namespace ironfence::console::server::api {

/// What answers for one kind of thing under /api/1/<name>. Main thread.
class Resource
{
public:
    virtual ~Resource() = default;

    /// `path` begins with the resource's name.
    [[nodiscard]] virtual http::Response answer(const http::Request &request) = 0;

protected:
    [[nodiscard]] static http::Response noSuchResource()
    {
        return http::problem({base::ErrorCode::NotFound, QStringLiteral("no such resource or method"), {}});
    }
};

} // namespace ironfence::console::server::api
