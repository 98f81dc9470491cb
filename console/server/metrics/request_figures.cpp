// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/metrics/request_figures.h"

#include <prometheus/counter.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

namespace ironfence::console::server::metrics {

struct RequestFigures::Families
{
    prometheus::Registry registry;
    prometheus::Family<prometheus::Counter> &requests = prometheus::BuildCounter()
                                                            .Name("ironfence_http_requests_total")
                                                            .Help("Requests of the operator API, by route and status.")
                                                            .Register(registry);
    prometheus::Family<prometheus::Histogram> &durations =
        prometheus::BuildHistogram()
            .Name("ironfence_http_request_duration_seconds")
            .Help("From when a request was read until its answer was made; of changes, with the wait for them.")
            .Register(registry);
};

RequestFigures::RequestFigures() : m_families(std::make_unique<Families>()) {}

RequestFigures::~RequestFigures() = default;

void RequestFigures::count(const QByteArray &method, const QByteArray &route, int status,
                           std::chrono::nanoseconds duration)
{
    static const prometheus::Histogram::BucketBoundaries seconds = {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05,
                                                                    0.1,   0.25,   0.5,   1,    2.5,   10};
    const auto methodName = method.toStdString();
    const auto routeName = route.toStdString();
    m_families->requests.Add({{"method", methodName}, {"route", routeName}, {"status", std::to_string(status)}})
        .Increment();
    m_families->durations.Add({{"method", methodName}, {"route", routeName}}, seconds)
        .Observe(std::chrono::duration<double>(duration).count());
}

QByteArray RequestFigures::text() const
{
    return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(m_families->registry.Collect()));
}

} // namespace ironfence::console::server::metrics
