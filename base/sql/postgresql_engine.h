// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sql/engine.h"

#include <QHash>

namespace ironfence::base::sql {

/// PostgreSQL 15 or newer by libpq. Whoever opens to write is the only one: a lock of the session keeps everybody else
/// from it, so that a transaction sees nothing change but by itself, as in SQLite. A connection that was lost stays
/// lost.
class PostgresqlEngine final : public Engine
{
public:
    /// Key words and values of libpq: https://www.postgresql.org/docs/15/libpq-connect.html
    explicit PostgresqlEngine(QString connection) : m_address(std::move(connection)) {}

    [[nodiscard]] QString driver() const override { return QStringLiteral("QPSQL"); }
    [[nodiscard]] Result<void> open(QSqlDatabase &connection, Access access) const override;
    [[nodiscard]] QString migrationsIn(const QString &folder) const override;
    [[nodiscard]] Result<int> version(const QSqlDatabase &connection) const override;
    [[nodiscard]] Result<void> setVersion(const QSqlDatabase &connection, int version) const override;
    [[nodiscard]] QString beginning(Access access) const override;
    [[nodiscard]] Result<Sizes> sizes(const QSqlDatabase &connection) const override;
    [[nodiscard]] Error errorOf(const QSqlError &error) const override;
    /// What was asked before is neither read nor planned anew, and takes one journey: Qt's driver makes three.
    [[nodiscard]] Result<QSqlQuery> run(const QSqlDatabase &connection, const QString &statement,
                                        const QVariantList &values = {}) const override;
    using Engine::run;
    [[nodiscard]] Result<QVariant> bound(const QVariant &value) const override;
    [[nodiscard]] bool isSpoiltByErrors() const override { return true; }
    [[nodiscard]] bool isForwardOnly() const override { return false; } // the next statement would drop its rows

private:
    [[nodiscard]] Result<QString> nameOf(const QSqlDatabase &connection, const QString &statement) const;
    [[nodiscard]] Result<void> requireServer(const QSqlDatabase &connection) const;
    [[nodiscard]] Result<void> becomeTheWriter(const QSqlDatabase &connection) const;

    QString m_address;
    mutable QHash<QString, QString> m_names; ///< of statements that the server has prepared
};

} // namespace ironfence::base::sql
