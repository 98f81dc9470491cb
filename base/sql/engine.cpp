// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/sql/engine.h"

#include "base/sql/postgresql_engine.h"
#include "base/sql/sqlite_engine.h"

namespace ironfence::base::sql {

std::unique_ptr<Engine> Engine::of(const Address &address)
{
    if (address.kind == Address::Kind::Postgresql)
        return std::make_unique<PostgresqlEngine>(address.where);
    return std::make_unique<SqliteEngine>(address.where);
}

Result<QVariant> Engine::bound(const QVariant &value) const
{
    // Qt binds a null QString as NULL, although it is an equal of the empty text everywhere else; and what is true or
    // not stands in a column of whole numbers.
    switch (value.userType()) {
    case QMetaType::QString:
        return value.toString().isNull() ? QVariant(QStringLiteral("")) : value;
    case QMetaType::Bool:
        return QVariant(value.toBool() ? 1 : 0);
    default:
        return value;
    }
}

Result<QSqlQuery> Engine::prepare(const QSqlDatabase &connection, const QString &statement) const
{
    QSqlQuery query(connection);
    query.setForwardOnly(isForwardOnly());
    if (!query.prepare(statement))
        return failure(errorOf(query.lastError()));
    return query;
}

Result<QSqlQuery> Engine::run(const QSqlDatabase &connection, const QString &statement,
                              const QVariantList &values) const
{
    if (values.isEmpty()) { // not everything can be prepared, for one thing BEGIN
        QSqlQuery query(connection);
        query.setForwardOnly(isForwardOnly());
        if (!query.exec(statement))
            return failure(errorOf(query.lastError()));
        return query;
    }
    auto query = prepare(connection, statement);
    if (!query)
        return query;
    if (auto done = run(*query, values); !done)
        return failure(done.error());
    return query;
}

Result<void> Engine::run(QSqlQuery &query, const QVariantList &values) const
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto value = bound(values[i]);
        if (!value)
            return failure(value.error());
        query.bindValue(static_cast<int>(i), *value);
    }
    if (!query.exec())
        return failure(errorOf(query.lastError()));
    return {};
}

} // namespace ironfence::base::sql
