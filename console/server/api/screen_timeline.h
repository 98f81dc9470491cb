// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/desk/manifest_desk.h"
#include "console/server/http/exchange.h"

namespace ironfence::console::server::api {

/// What a screen shows and why, by the one scheduler and from the programmes that are live. Only the copies are made on
/// the main thread; reading and composing them is left to the thread that asked.
class ScreenTimeline
{
public:
    ScreenTimeline(const records::Records &records, const desk::ManifestDesk &manifests, const base::Clock &clock)
        : m_records(&records), m_manifests(&manifests), m_clock(&clock)
    {
    }

    [[nodiscard]] http::Response timeline(const base::ScreenId &screen, const http::Request &request) const;
    [[nodiscard]] http::Response why(const base::ScreenId &screen, const http::Request &request) const;

private:
    const records::Records *m_records;
    const desk::ManifestDesk *m_manifests;
    const base::Clock *m_clock;
};

} // namespace ironfence::console::server::api
