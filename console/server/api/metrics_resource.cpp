// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/api/metrics_resource.h"

namespace ironfence::console::server::api {

http::Response MetricsResource::answer(const http::Request &)
{
    const auto gauges = m_gauges.text();
    if (!gauges)
        return http::problem(gauges.error());
    return {200, "text/plain; version=0.0.4; charset=utf-8", *gauges + m_requests->text(), {}};
}

} // namespace ironfence::console::server::api
