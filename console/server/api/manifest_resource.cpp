// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/api/manifest_resource.h"

#include "console/server/http/preconditions.h"

namespace ironfence::console::server::api {

namespace {

QByteArray tagOf(qint64 version)
{
    return http::strongTag(QByteArray::number(version));
}

} // namespace

ManifestResource::ManifestResource(base::AuthorityId authority, records::Records &records, desk::ManifestDesk &desk)
    : m_authority(std::move(authority)), m_records(&records), m_desk(&desk)
{
}

http::Response ManifestResource::answer(const http::Request &request)
{
    if (request.path.size() != 1)
        return noSuchResource();
    const auto current = m_records->manifests.current(m_authority);
    if (!current && current.error().code != base::ErrorCode::NotFound)
        return http::problem(current.error());
    if (request.method == QStringLiteral("PUT"))
        return put(request, current ? tagOf(current->manifest.version) : QByteArray());
    if (!current)
        return http::problem(current.error());
    http::Response response{200, "application/json", current->envelope, {}};
    response.tag = tagOf(current->manifest.version);
    return response;
}

http::Response ManifestResource::put(const http::Request &request, const QByteArray &current)
{
    if (auto refused = http::refuseUnlessExpected(request, current))
        return *refused;
    const auto published = m_desk->accept(request.body);
    if (!published)
        return http::problem(published.error());
    auto response =
        http::jsonResponse(200, {{"version", published->version}, {"findings", toJson(published->findings)}});
    response.tag = tagOf(published->version);
    return response;
}

} // namespace ironfence::console::server::api
