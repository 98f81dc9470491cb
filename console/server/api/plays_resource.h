// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "console/server/api/resource.h"
#include "console/server/records/records.h"

namespace ironfence::console::server::api {

/// /plays: how much was shown, from the sums. Read by another connection, on the thread that asked.
class PlaysResource final : public Resource
{
public:
    PlaysResource(records::Records &records, const base::Clock &clock) : m_records(&records), m_clock(&clock) {}
    [[nodiscard]] http::Response answer(const http::Request &request) override;

private:
    records::Records *m_records;
    const base::Clock *m_clock;
};

} // namespace ironfence::console::server::api
