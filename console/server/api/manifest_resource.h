// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/api/resource.h"
#include "console/server/desk/manifest_desk.h"

namespace ironfence::console::server::api {

/// /manifest: what the server's own authority has published.
class ManifestResource final : public Resource
{
public:
    ManifestResource(base::AuthorityId authority, records::Records &records, desk::ManifestDesk &desk);
    [[nodiscard]] http::Response answer(const http::Request &request) override;

private:
    /// `current` is the tag of what is published; empty before the first.
    [[nodiscard]] http::Response put(const http::Request &request, const QByteArray &current);

    base::AuthorityId m_authority;
    records::Records *m_records;
    desk::ManifestDesk *m_desk;
};

} // namespace ironfence::console::server::api
