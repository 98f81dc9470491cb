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

/// A member that names something; empty without it. Errors: Invalid, with the key.
template <typename Id>
[[nodiscard]] base::Result<QString> nameOf(const http::Request &request, const char *key)
{
    const auto given = request.query.constFind(QLatin1String(key));
    if (given == request.query.constEnd())
        return QString();
    const auto id = Id::parse(*given);
    if (!id)
        return base::failure(id.error().code, id.error().message, QLatin1String(key));
    return id->text();
}

/// A day of 2000–2199 as YYYY-MM-DD; `fallback` without it. Errors: Invalid, with the key.
[[nodiscard]] base::Result<QDate> dayOf(const http::Request &request, const QString &key, QDate fallback);

/// Which part of a list: behind what, and how much of it.
struct Page
{
    static constexpr int usual = 500;
    static constexpr int largest = 1'000;

    QString after; ///< as the answer before said in `next`; empty: from the beginning
    int limit = usual;

    /// Errors: Invalid, with the key.
    [[nodiscard]] static base::Result<Page> of(const http::Request &request, int usual = Page::usual,
                                               int largest = Page::largest);
};

/// What is looked for in names: at most 64 characters. Errors: TooLarge.
[[nodiscard]] base::Result<QString> textOf(const http::Request &request);

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
