// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/api/resource.h"
#include "console/server/records/records.h"

#include "base/clock.h"

namespace ironfence::console::server::api {

/// /compliance: what became of everything that was due on many screens and days, from the accounts that are kept;
/// /compliance/deviations: every deviation of them. What is not kept is named, never guessed.
class ComplianceResource final : public Resource
{
public:
    ComplianceResource(records::Records &records, const base::Clock &clock) : m_records(&records), m_clock(&clock) {}

    [[nodiscard]] http::Response answer(const http::Request &request) override;

private:
    [[nodiscard]] http::Response sums(const http::Request &request) const;
    [[nodiscard]] http::Response deviations(const http::Request &request) const;

    records::Records *m_records;
    const base::Clock *m_clock;
};

} // namespace ironfence::console::server::api
