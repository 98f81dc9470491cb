// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/accounts/archive.h"
#include "console/server/http/exchange.h"
#include "console/server/records/records.h"

#include "base/clock.h"

namespace ironfence::console::server::api {

/// What became of everything that was due on a screen on one day: the account that is kept, or else it is computed. The
/// thread that asked does it, with a connection of its own.
class ScreenCompliance
{
public:
    ScreenCompliance(const records::Records &records, accounts::ArchiveAddress archive, const base::Clock &clock)
        : m_records(&records), m_archive(std::move(archive)), m_clock(&clock)
    {
    }

    /// `day` of the query, of the screen's place; today without it.
    [[nodiscard]] http::Response answer(const base::ScreenId &screen, const http::Request &request) const;

private:
    const records::Records *m_records;
    accounts::ArchiveAddress m_archive;
    const base::Clock *m_clock;
};

} // namespace ironfence::console::server::api
