// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sha256.h"

#include <QByteArray>
#include <QList>

namespace ironfence::console::server::http {

/// Who may pass: the proxy by its per-start secret, an operator by a bearer token. Comparisons take the same time
/// whatever was given. A value; any thread.
class Gate
{
public:
    Gate(const QString &proxySecret, QList<base::Sha256> operatorTokens);

    [[nodiscard]] bool isProxy(QByteArrayView secret) const;
    /// The value of an Authorization header: "Bearer <token>".
    [[nodiscard]] bool isOperator(QByteArrayView authorization) const;

private:
    base::Sha256 m_proxySecret;
    QList<base::Sha256> m_operatorTokens;
};

} // namespace ironfence::console::server::http
