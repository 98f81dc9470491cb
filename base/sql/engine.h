// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/sql/address.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariantList>
#include <memory>
#include <optional>

namespace ironfence::base::sql {

enum class Access { Write, Read };

/// How large a database is, in bytes.
struct Sizes
{
    qint64 database = 0;
    std::optional<qint64> log; ///< of SQLite: the write-ahead log beside it
};

/// What differs between the databases that a Database can be. One for each connection, on its thread.
class Engine
{
public:
    [[nodiscard]] static std::unique_ptr<Engine> of(const Address &address);
    virtual ~Engine() = default;
    Q_DISABLE_COPY_MOVE(Engine)

    /// Qt's name of its driver.
    [[nodiscard]] virtual QString driver() const = 0;
    /// Opens a connection of that driver with everything that is promised of it.
    [[nodiscard]] virtual Result<void> open(QSqlDatabase &connection, Access access) const = 0;
    /// The folder of its migrations, of the folder of all.
    [[nodiscard]] virtual QString migrationsIn(const QString &folder) const = 0;
    [[nodiscard]] virtual Result<int> version(const QSqlDatabase &connection) const = 0;
    /// Part of the transaction that is open.
    [[nodiscard]] virtual Result<void> setVersion(const QSqlDatabase &connection, int version) const = 0;
    /// How a transaction begins.
    [[nodiscard]] virtual QString beginning(Access access) const = 0;
    [[nodiscard]] virtual Result<Sizes> sizes(const QSqlDatabase &connection) const = 0;
    [[nodiscard]] virtual Error errorOf(const QSqlError &error) const = 0;
    /// Whether nothing of a transaction can be kept once one of its statements has failed.
    [[nodiscard]] virtual bool isSpoiltByErrors() const = 0;
    /// Whether rows can be fetched one by one while other statements run.
    [[nodiscard]] virtual bool isForwardOnly() const = 0;

    /// As it is bound: a text is never NULL, not even a null QString; an empty QVariant is. Errors: Invalid (the
    /// database cannot hold it).
    [[nodiscard]] virtual Result<QVariant> bound(const QVariant &value) const;
    [[nodiscard]] Result<QSqlQuery> prepare(const QSqlDatabase &connection, const QString &statement) const;
    [[nodiscard]] virtual Result<QSqlQuery> run(const QSqlDatabase &connection, const QString &statement,
                                                const QVariantList &values = {}) const;
    /// A query that was prepared.
    [[nodiscard]] Result<void> run(QSqlQuery &query, const QVariantList &values) const;

protected:
    Engine() = default;
};

} // namespace ironfence::base::sql
