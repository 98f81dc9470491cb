// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/http/gate.h"

#include <openssl/crypto.h>

namespace ironfence::console::server::http {

namespace {

// Hashes are compared, so neither length nor content of the secret shows in the time it takes.
bool isSame(const base::Sha256 &a, const base::Sha256 &b)
{
    return CRYPTO_memcmp(a.digest().data(), b.digest().data(), a.digest().size()) == 0;
}

} // namespace

Gate::Gate(const QString &proxySecret, QList<base::Sha256> operatorTokens)
    : m_proxySecret(base::Sha256::of(proxySecret.toUtf8())), m_operatorTokens(std::move(operatorTokens))
{
}

bool Gate::isProxy(QByteArrayView secret) const
{
    return isSame(base::Sha256::of(secret), m_proxySecret);
}

bool Gate::isOperator(QByteArrayView authorization) const
{
    constexpr QByteArrayView scheme("Bearer ");
    if (!authorization.startsWith(scheme))
        return false;
    const auto given = base::Sha256::of(authorization.sliced(scheme.size()));
    bool found = false;
    for (const auto &token : m_operatorTokens)
        found = isSame(given, token) || found;
    return found;
}

} // namespace ironfence::console::server::http
