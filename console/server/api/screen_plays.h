// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "console/server/http/exchange.h"
#include "console/server/records/records.h"

namespace ironfence::console::server::api {

/// The single plays of a screen, and whether they are as they were stored. Read by another connection, on the thread
/// that asked.
class ScreenPlays
{
public:
    static constexpr int usualPage = 500;
    static constexpr int largestPage = 2'000;

    ScreenPlays(records::Records &records, const base::Clock &clock) : m_records(&records), m_clock(&clock) {}

    [[nodiscard]] http::Response plays(const base::ScreenId &screen, const http::Request &request) const;
    [[nodiscard]] http::Response verify(const base::ScreenId &screen, const http::Request &request) const;

private:
    records::Records *m_records;
    const base::Clock *m_clock;
};

} // namespace ironfence::console::server::api
