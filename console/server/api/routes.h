// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/http/exchange.h"

#include <QList>
#include <optional>

namespace ironfence::console::server::api {

/// One thing that can be asked.
struct Route
{
    const char *method;
    const char *path; ///< below /api/1/, or from / on; with names in braces: "screens/{id}", "/metrics"

    bool operator==(const Route &other) const;
};

/// Everything that the operator API answers: what is not here is not there, whatever a resource would make of it. The
/// OpenAPI file lists the same, and a test compares them.
[[nodiscard]] const QList<Route> &routes();
/// The one that a request takes.
[[nodiscard]] std::optional<Route> routeOf(const http::Request &request);

} // namespace ironfence::console::server::api
