// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/api/repetition.h"
#include "console/server/api/resource.h"

#include <map>
#include <memory>

namespace ironfence::console::server::api {

/// Finds the resource for a request. Main thread.
class Api
{
public:
    Api(records::Records &records, const base::Clock &clock) : m_repetition(records, clock) {}

    /// `name` is the first segment after /api/1/.
    void add(const QString &name, std::unique_ptr<Resource> resource);
    [[nodiscard]] http::Response answer(const http::Request &request);

private:
    [[nodiscard]] http::Response answerOnce(Resource &resource, const http::Request &request);

    Repetition m_repetition;
    std::map<QString, std::unique_ptr<Resource>> m_resources;
};

} // namespace ironfence::console::server::api
