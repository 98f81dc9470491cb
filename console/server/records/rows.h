// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/sha256.h"

#include <QList>
#include <QSqlQuery>
#include <type_traits>

namespace ironfence::console::server::records {

/// Every row of an answered query as a record; the first damaged row is the error.
template <typename F>
[[nodiscard]] auto allRows(base::Result<QSqlQuery> query, F &&recordOf)
    -> base::Result<QList<typename std::invoke_result_t<F, const QSqlQuery &>::value_type>>
{
    if (!query)
        return base::failure(query.error());
    QList<typename std::invoke_result_t<F, const QSqlQuery &>::value_type> records;
    while (query->next()) {
        auto record = recordOf(*query);
        if (!record)
            return base::failure(record.error());
        records.append(*record);
    }
    return records;
}

/// The one row of an answered query, or NotFound with this message.
template <typename F>
[[nodiscard]] auto oneRow(base::Result<QSqlQuery> query, F &&recordOf, const QString &missing,
                          const QString &context = {}) -> std::invoke_result_t<F, const QSqlQuery &>
{
    if (!query)
        return base::failure(query.error());
    if (!query->next())
        return base::failure(base::ErrorCode::NotFound, missing, context);
    return recordOf(*query);
}

/// The number that a row got: of a statement that ends in RETURNING.
[[nodiscard]] inline base::Result<qint64> newNumber(base::Result<QSqlQuery> query)
{
    return oneRow(
        std::move(query), [](const QSqlQuery &row) -> base::Result<qint64> { return row.value(0).toLongLong(); },
        QStringLiteral("no number was given"));
}

/// An asset of a row of "SELECT sha256, length FROM assets".
[[nodiscard]] inline base::Result<base::ObjectRef> assetOf(const QSqlQuery &query)
{
    const auto sha256 = base::Sha256::fromHex(query.value(0).toString());
    if (!sha256)
        return base::failure(base::ErrorCode::Corrupt, QStringLiteral("a damaged row"), QStringLiteral("assets"));
    return base::ObjectRef{*sha256, query.value(1).toLongLong()};
}

/// Success or failure of a statement that answers nothing.
[[nodiscard]] inline base::Result<void> done(const base::Result<QSqlQuery> &query)
{
    if (!query)
        return base::failure(query.error());
    return {};
}

} // namespace ironfence::console::server::records
