// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/api/repetition.h"

#include <algorithm>

namespace ironfence::console::server::api {

using base::ErrorCode;

namespace {

bool isKey(const QByteArray &key)
{
    const auto isPrintable = [](char c) { return c > ' ' && c < '\x7f'; };
    return key.size() <= Repetition::longestKey && std::all_of(key.begin(), key.end(), isPrintable);
}

base::Sha256 hashOf(const http::Request &request)
{
    return base::Sha256::of(request.method.toUtf8() + ' ' + request.path.join(u'/').toUtf8() + '\n' + request.body);
}

} // namespace

http::Response Repetition::answer(const http::Request &request, const std::function<http::Response()> &work)
{
    constexpr int firstRefusal = 300;
    const auto &key = request.idempotencyKey;
    if (!isKey(key)) {
        return http::problem({ErrorCode::Invalid,
                              QStringLiteral("a key has at most %1 printable characters").arg(longestKey),
                              QStringLiteral("Idempotency-Key")});
    }
    const auto hash = hashOf(request);
    const auto known = m_records->answers.find(QString::fromLatin1(key), m_clock->now());
    if (!known)
        return http::problem(known.error());
    if (*known && (*known)->request != hash) {
        return http::problem(
            http::Problem::KeyReused,
            {ErrorCode::Conflict, QStringLiteral("the key was used for another request"), QString::fromLatin1(key)});
    }
    if (*known) {
        http::Response again{(*known)->status, (*known)->type, (*known)->body, {}};
        again.tag = (*known)->tag;
        return again;
    }
    auto response = work();
    if (response.later || response.status >= firstRefusal)
        return response; // nothing was done: it may succeed the next time
    auto kept = m_records->answers.put(
        {QString::fromLatin1(key), hash, response.status, response.type, response.tag, response.body}, m_clock->now());
    return kept ? response : http::problem(kept.error());
}

} // namespace ironfence::console::server::api
