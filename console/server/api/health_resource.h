// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/api/resource.h"
#include "console/server/records/records.h"

#include "messaging/broker.h"

namespace ironfence::console::server::api {

/// /healthz: whether the server does its work: it answers, its database can be read and the broker is there. For
/// whatever watches it, without a token; it tells nothing else.
class HealthResource final : public Resource
{
public:
    HealthResource(records::Records &records, const messaging::Broker &broker) : m_records(&records), m_broker(&broker)
    {
    }
    [[nodiscard]] http::Response answer(const http::Request &request) override;

private:
    records::Records *m_records;
    const messaging::Broker *m_broker;
};

} // namespace ironfence::console::server::api
