// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/api/routes.h"

#include <algorithm>
#include <cstring>

namespace ironfence::console::server::api {

namespace {

bool fits(const Route &route, const http::Request &request)
{
    if (request.method != QLatin1String(route.method))
        return false;
    const bool isBeside = *route.path == '/';
    if (isBeside != request.isBeside)
        return false;
    const auto segments = QString::fromLatin1(route.path + (isBeside ? 1 : 0)).split(u'/');
    return segments.size() == request.path.size() && std::equal(segments.begin(), segments.end(), request.path.begin(),
                                                                [](const QString &ours, const QString &theirs) {
                                                                    return ours.startsWith(u'{') ? !theirs.isEmpty()
                                                                                                 : ours == theirs;
                                                                });
}

} // namespace

bool Route::operator==(const Route &other) const
{
    return std::strcmp(method, other.method) == 0 && std::strcmp(path, other.path) == 0;
}

const QList<Route> &routes()
{
    static const QList<Route> all = {
        {"GET", "/healthz"},
        {"GET", "/metrics"},
        {"GET", "status"},
        {"GET", "changes"},
        {"GET", "screens"},
        {"GET", "screens/{id}"},
        {"PUT", "screens/{id}"},
        {"GET", "screens/{id}/assignment"},
        {"PUT", "screens/{id}/assignment"},
        {"POST", "screens/{id}/commands"},
        {"GET", "screens/{id}/commands/{nonce}"},
        {"GET", "screens/{id}/screenshot"},
        {"GET", "screens/{id}/timeline"},
        {"GET", "screens/{id}/why"},
        {"GET", "screens/{id}/plays"},
        {"GET", "screens/{id}/plays/verify"},
        {"GET", "screens/{id}/receipts"},
        {"GET", "screens/{id}/compliance"},
        {"GET", "plays"},
        {"GET", "compliance"},
        {"GET", "compliance/deviations"},
        {"GET", "assets"},
        {"GET", "assets/{sha256}"},
        {"PUT", "assets/{sha256}"},
        {"GET", "assets/{sha256}/upload"},
        {"GET", "assets/{sha256}/tags"},
        {"PUT", "assets/{sha256}/tags"},
        {"POST", "assets/{sha256}/insist"},
        {"GET", "assets/{sha256}/filmstrip"},
        {"GET", "programmes"},
        {"GET", "programmes/{id}"},
        {"PUT", "programmes/{id}"},
        {"DELETE", "programmes/{id}"},
        {"GET", "programmes/{id}/findings"},
        {"GET", "manifest"},
        {"PUT", "manifest"},
        {"GET", "manifests"},
        {"GET", "manifests/{version}"},
        {"GET", "manifests/{version}/programmes/{id}"},
        {"GET", "manifests/{version}/programmes/{id}/findings"},
        {"GET", "calendar/notices"},
        {"GET", "calendar/notices/{year}"},
        {"PUT", "calendar/notices/{year}"},
        {"DELETE", "calendar/notices/{year}"},
        {"GET", "alerts"},
        {"POST", "alerts"},
        {"GET", "alerts/{identifier}/receipts"},
        {"GET", "incidents"},
        {"GET", "incidents/{id}"},
        {"POST", "incidents/{id}/acknowledge"},
    };
    return all;
}

std::optional<Route> routeOf(const http::Request &request)
{
    const auto &all = routes();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Route &route) { return fits(route, request); });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace ironfence::console::server::api
