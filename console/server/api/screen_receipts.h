// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "console/server/http/exchange.h"
#include "console/server/records/records.h"

namespace ironfence::console::server::api {

/// What a screen reported on alert documents, the newest first.
class ScreenReceipts
{
public:
    static constexpr int usualPage = 20;
    static constexpr int largestPage = 100;

    ScreenReceipts(records::Records &records, const base::Clock &clock) : m_records(&records), m_clock(&clock) {}

    [[nodiscard]] http::Response answer(const base::ScreenId &screen, const http::Request &request) const;

private:
    [[nodiscard]] base::Result<base::json::Value> entryOf(const records::ReceiptRecord &record) const;

    records::Records *m_records;
    const base::Clock *m_clock;
};

} // namespace ironfence::console::server::api
