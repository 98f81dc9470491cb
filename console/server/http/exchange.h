// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/parse.h"
#include "base/sha256.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>
#include <chrono>
#include <functional>

namespace ironfence::console::server::http {

/// One question to the operator API, after its sender was authenticated.
struct Request
{
    QString method;               ///< "GET", "PUT", "POST" …
    QStringList path;             ///< the segments after /api/1/
    bool isBeside = false;        ///< of /healthz and /metrics, which stand beside /api/1/: the segments after /
    QMap<QString, QString> query; ///< decoded
    QByteArray body;              ///< at most 64 KiB
    qint64 stored = -1;           ///< length of the body that went into the store instead; -1 when none did
    QByteArray ifMatch{};         ///< these three as they were sent; empty: they were not
    QByteArray ifNoneMatch{};
    QByteArray idempotencyKey{};
};

/// Its answer.
struct Response
{
    int status = 200;
    QByteArray type = "application/json";
    QByteArray body;
    /// If set, it makes the answer instead: on the thread that asked, so that what takes long keeps nobody else
    /// waiting. It owns all that it needs, and is called once.
    std::function<Response()> later{};
    std::chrono::seconds retryAfter{0}; ///< when to ask again; 0: not said
    QByteArray tag{};                   ///< entity tag; without one a GET gets that of its bytes
    /// Positive: there is no news; it is asked again when there may be, and this is the answer after so long.
    std::chrono::milliseconds patience{0};
};

/// An answer that is still to be computed, from copies of what it needs.
[[nodiscard]] Response computed(std::function<Response()> later);
[[nodiscard]] Response jsonResponse(int status, const base::json::Value &value);

/// Problems that are HTTP's own: their error codes tell less than they do.
enum class Problem { PreconditionFailed, PreconditionRequired, KeyReused };

/// RFC 9457 problem document with the status that docs/wire.md gives the code; its type is the code's.
[[nodiscard]] Response problem(const base::Error &error);
[[nodiscard]] Response problem(Problem kind, const base::Error &error);
/// That an upload goes on elsewhere than its sender believes: `offset` says where.
[[nodiscard]] Response offsetMismatch(const base::ObjectRef &object, qint64 offset);

} // namespace ironfence::console::server::http
