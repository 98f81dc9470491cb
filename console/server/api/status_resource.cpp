// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/api/status_resource.h"

namespace ironfence::console::server::api {

using base::json::text;

StatusResource::StatusResource(const deployment::ServerConfig &config, records::Records &records,
                               const messaging::Broker &broker, const base::Clock &clock)
    : m_config(&config), m_records(&records), m_broker(&broker), m_clock(&clock)
{
}

http::Response StatusResource::answer(const http::Request &request)
{
    if (request.method != QStringLiteral("GET") || request.path.size() != 1)
        return noSuchResource();
    const auto manifest = m_records->manifests.current(m_config->authority);
    const auto highest = m_records->alerts.highestNumber(m_config->authority);
    const auto screens = m_records->screens.count();
    const auto states = m_records->screens.rows().count();
    if (!manifest && manifest.error().code != base::ErrorCode::NotFound)
        return http::problem(manifest.error());
    if (!highest)
        return http::problem(highest.error());
    if (!screens || !states)
        return http::problem(screens ? states.error() : screens.error());
    const auto incidents = m_records->incidents.countOpen();
    if (!incidents)
        return http::problem(incidents.error());

    base::json::Value byState = base::json::Value::object();
    for (size_t i = 0; i < records::screenStates.size(); ++i)
        byState[records::nameOf(records::screenStates[i]).toStdString()] = states->at(i);
    return http::jsonResponse(
        200, {{"authority", text(m_config->authority.text())},
              {"software", IRONFENCE_VERSION},
              {"time_ms", base::toUnixMs(m_clock->now())},
              {"manifest_version", manifest ? manifest->manifest.version : 0},
              {"next_alert_number", *highest + 1},
              {"broker_connected", m_broker->isConnected()},
              {"screens", *screens},
              {"screens_by_state", std::move(byState)},
              {"incidents_open", *incidents},
              {"player_url", text(m_config->httpUrl().toString())},
              {"broker", {{"host", text(m_config->broker.address)}, {"port", m_config->broker.port}}}});
}

} // namespace ironfence::console::server::api
