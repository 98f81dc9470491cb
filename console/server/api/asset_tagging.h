// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/http/exchange.h"
#include "console/server/records/records.h"

namespace ironfence::console::server::api {

/// /assets/<sha256>/tags: what operators call an asset by, read and replaced.
class AssetTagging
{
public:
    explicit AssetTagging(records::Records &records) : m_records(&records) {}

    [[nodiscard]] http::Response answer(const base::Sha256 &asset, const http::Request &request);
    /// The tag that a list is asked by, as it is kept; empty without it. Errors: Invalid, with the key.
    [[nodiscard]] static base::Result<QString> tagOf(const http::Request &request);

private:
    [[nodiscard]] http::Response put(const records::AssetRecord &asset, const http::Request &request);

    records::Records *m_records;
};

} // namespace ironfence::console::server::api
