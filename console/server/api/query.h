// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "console/server/http/exchange.h"

#include <QDate>

namespace ironfence::console::server::api {

/// A whole number of a query, within its bounds; `fallback` without it. Errors: Invalid, with the key.
[[nodiscard]] base::Result<qint64> numberOf(const http::Request &request, const QString &key, qint64 min, qint64 max,
                                            qint64 fallback);

/// Days of a query, both included.
struct Days
{
    static constexpr qint64 most = 4'000;
    static constexpr int usual = 30;

    QDate from;
    QDate to;

    /// `from` and `to` as YYYY-MM-DD, of 2000–2199; without them the last `usual` days until `today`. Errors: Invalid.
    [[nodiscard]] static base::Result<Days> of(const http::Request &request, QDate today);
};

} // namespace ironfence::console::server::api
