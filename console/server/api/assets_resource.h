// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/api/resource.h"
#include "console/server/records/records.h"

#include "base/clock.h"
#include "media/store.h"

namespace ironfence::console::server::api {

/// /assets and /assets/<sha256>. The bytes of a PUT are in the store when it arrives here; only the registration is
/// left.
class AssetsResource final : public Resource
{
public:
    AssetsResource(records::Records &records, const media::Store &store, const base::Clock &clock)
        : m_records(&records), m_store(&store), m_clock(&clock)
    {
    }
    [[nodiscard]] http::Response answer(const http::Request &request) override;

private:
    [[nodiscard]] http::Response list(const http::Request &request) const;
    [[nodiscard]] http::Response show(const base::Sha256 &asset) const;
    [[nodiscard]] http::Response put(const base::Sha256 &asset, const http::Request &request);

    records::Records *m_records;
    const media::Store *m_store;
    const base::Clock *m_clock;
};

} // namespace ironfence::console::server::api
