// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/deployment/server_config.h"
#include "console/server/api/resource.h"
#include "console/server/records/records.h"

#include "base/clock.h"
#include "messaging/broker.h"

namespace ironfence::console::server::api {

/// /status: who this server is and how it fares.
class StatusResource final : public Resource
{
public:
    StatusResource(const deployment::ServerConfig &config, records::Records &records, const messaging::Broker &broker,
                   const base::Clock &clock);
    [[nodiscard]] http::Response answer(const http::Request &request) override;

private:
    const deployment::ServerConfig *m_config;
    records::Records *m_records;
    const messaging::Broker *m_broker;
    const base::Clock *m_clock;
};

} // namespace ironfence::console::server::api
