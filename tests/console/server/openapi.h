// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/parse.h"

#include <QStringList>

namespace ironfence::console::server {

/// docs/openapi.yaml as a test reads it.
class OpenApi
{
public:
    OpenApi();

    /// "GET /api/1/screens/{id}", in order.
    [[nodiscard]] QStringList operations() const;
    /// Whether a bearer token is needed.
    [[nodiscard]] bool isGuarded(const QString &operation) const;
    /// What the file has against an answer: an undocumented status or type, or a body that breaks the schema, in which
    /// no member may be that the file does not name. Empty when it fits.
    [[nodiscard]] QString complaintOf(const QString &operation, int status, const QString &type,
                                      const QByteArray &body) const;

private:
    [[nodiscard]] base::json::Value operationOf(const QString &operation) const;
    [[nodiscard]] base::json::Value resolved(base::json::Value value) const;

    base::json::Value m_document;
};

} // namespace ironfence::console::server
