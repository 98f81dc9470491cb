// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/api/resource.h"
#include "console/server/desk/manifest_desk.h"

namespace ironfence::console::server::api {

/// /manifests and what is below it: every version of what the server's own authority published, to look at and to
/// return to.
class ManifestsResource final : public Resource
{
public:
    static constexpr int usualPage = 50;
    static constexpr int largestPage = 100; ///< each may name 200 programmes

    ManifestsResource(base::AuthorityId authority, records::Records &records, const desk::ManifestDesk &desk);
    [[nodiscard]] http::Response answer(const http::Request &request) override;

private:
    [[nodiscard]] http::Response list(const http::Request &request) const;
    [[nodiscard]] http::Response show(const records::ManifestLine &line) const;
    [[nodiscard]] http::Response programme(const http::Request &request, const playlists::Manifest &manifest) const;
    [[nodiscard]] http::Response findings(const QByteArray &document) const;
    [[nodiscard]] base::Result<base::json::Value> keptOf(const playlists::ManifestEntry &entry) const;

    base::AuthorityId m_authority;
    records::Records *m_records;
    const desk::ManifestDesk *m_desk;
};

} // namespace ironfence::console::server::api
