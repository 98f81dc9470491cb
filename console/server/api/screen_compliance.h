// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/desk/history.h"
#include "console/server/http/exchange.h"

namespace ironfence::console::server::api {

/// What became of everything that was due on a screen on one day: the timeline of then, computed again by the one
/// scheduler, and the plays that are stored. Only copies are made on the main thread; the comparison is left to the
/// thread that asked.
class ScreenCompliance
{
public:
    ScreenCompliance(const records::Records &records, const desk::History &history, const base::Clock &clock)
        : m_records(&records), m_history(&history), m_clock(&clock)
    {
    }

    /// `day` of the query, of the screen's place; today without it.
    [[nodiscard]] http::Response answer(const base::ScreenId &screen, const http::Request &request) const;

private:
    const records::Records *m_records;
    const desk::History *m_history;
    const base::Clock *m_clock;
};

} // namespace ironfence::console::server::api
