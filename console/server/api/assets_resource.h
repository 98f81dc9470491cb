// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/api/resource.h"
#include "console/server/records/records.h"

#include "base/clock.h"
#include "media/store.h"

namespace ironfence::console::server::api {

/// /assets, /assets/<sha256> and what lies below: insist, upload, tags and filmstrip. The bytes of a PUT are in the
/// store when it arrives here; only the registration is left.
class AssetsResource final : public Resource
{
public:
    /// `arrived` is told that bytes of an asset came.
    AssetsResource(records::Records &records, const media::Store &store, const base::Clock &clock,
                   std::function<void()> arrived)
        : m_records(&records), m_store(&store), m_clock(&clock), m_arrived(std::move(arrived))
    {
    }
    [[nodiscard]] http::Response answer(const http::Request &request) override;

private:
    [[nodiscard]] http::Response list(const http::Request &request) const;
    [[nodiscard]] http::Response show(const base::Sha256 &asset) const;
    [[nodiscard]] http::Response tell(const records::AssetRecord &asset) const;
    [[nodiscard]] http::Response upload(const base::Sha256 &asset, const http::Request &request) const;
    [[nodiscard]] http::Response filmstrip(const base::Sha256 &asset, const http::Request &request) const;
    [[nodiscard]] http::Response insist(const base::Sha256 &asset, const QByteArray &body);
    [[nodiscard]] http::Response put(const base::Sha256 &asset, const http::Request &request);

    records::Records *m_records;
    const media::Store *m_store;
    const base::Clock *m_clock;
    std::function<void()> m_arrived;
};

} // namespace ironfence::console::server::api
