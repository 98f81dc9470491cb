// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/api/resource.h"
#include "console/server/metrics/gauges.h"
#include "console/server/metrics/request_figures.h"

namespace ironfence::console::server::api {

/// /metrics: figures for Prometheus.
class MetricsResource final : public Resource
{
public:
    MetricsResource(metrics::Gauges gauges, const metrics::RequestFigures &requests)
        : m_gauges(std::move(gauges)), m_requests(&requests)
    {
    }
    [[nodiscard]] http::Response answer(const http::Request &request) override;

private:
    metrics::Gauges m_gauges;
    const metrics::RequestFigures *m_requests;
};

} // namespace ironfence::console::server::api
