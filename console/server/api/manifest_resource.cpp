// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/api/manifest_resource.h"

namespace ironfence::console::server::api {

ManifestResource::ManifestResource(base::AuthorityId authority, records::Records &records, desk::ManifestDesk &desk)
    : m_authority(std::move(authority)), m_records(&records), m_desk(&desk)
{
}

http::Response ManifestResource::answer(const http::Request &request)
{
    if (request.path.size() != 1)
        return noSuchResource();
    if (request.method == QStringLiteral("GET")) {
        const auto current = m_records->manifests.current(m_authority);
        return current ? http::Response{200, "application/json", current->envelope} : http::problem(current.error());
    }
    if (request.method != QStringLiteral("PUT"))
        return noSuchResource();
    const auto version = m_desk->accept(request.body);
    return version ? http::jsonResponse(200, {{"version", *version}}) : http::problem(version.error());
}

} // namespace ironfence::console::server::api
