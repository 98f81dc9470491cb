// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sql/engine.h"
#include "base/sql/statement.h"

#include <functional>
#include <optional>

namespace ironfence::base::sql {

/// One connection to one database, on one thread: what was committed is on the disk, references hold, numbered
/// migrations. Create, use and destroy it on the same thread.
class Database
{
public:
    /// Opens it, makes a file that is missing, and brings it to the newest version. Nobody else writes to it.
    /// Migrations are resources named "<migrations>/0001.sql", "0002.sql" … without gaps, those for PostgreSQL in the
    /// folder "postgresql" there; each runs in one transaction and is remembered. Statements are separated by a line
    /// that ends in ';'. Errors: Io, Full, Corrupt, Unsupported (made by a newer program; a server that cannot keep
    /// what is promised), Unavailable (it does not answer), Conflict (somebody else writes), Denied.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const Address &address, const QString &migrations);
    /// Opens what is there to read it, also on a disk that takes no writes: nothing is made, changed or migrated. Where
    /// not even SQLite's shared memory can be had, what the write-ahead log holds is left out. Errors: Io, Corrupt,
    /// Unavailable.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openToRead(const Address &address);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Prepares, binds and runs one statement; the query is positioned before its first row. A text is never NULL, not
    /// even a null QString; an empty QVariant is. Conditions are numbers: 1 or 0.
    [[nodiscard]] Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {});
    /// For what is run many times; values are given to Statement::run().
    [[nodiscard]] Result<Statement> prepare(const QString &statement);
    /// Runs the work in one transaction that nobody else writes beside: committed when it succeeds, rolled back when it
    /// fails.
    [[nodiscard]] Result<void> transaction(const std::function<Result<void>()> &work);

    /// Runs work that only reads in one transaction: all of it sees the same state, and keeps no writer waiting.
    [[nodiscard]] Result<void> snapshot(const std::function<Result<void>()> &work);

    [[nodiscard]] Result<Sizes> sizes();
    [[nodiscard]] const Address &address() const { return m_address; }
    [[nodiscard]] bool isReadOnly() const { return m_access == Access::Read; }
    /// Told once, from within the call that noticed, when the other side has gone: this connection is of no use any
    /// more, and whether the last transaction holds is not known.
    void whenLost(std::function<void(const Error &)> tell) { m_tellLost = std::move(tell); }

private:
    friend class Statement;
    Database(Address address, Access access);
    [[nodiscard]] static Result<std::unique_ptr<Database>> connect(const Address &address, Access access);
    Result<void> enclosed(const QString &beginning, const std::function<Result<void>()> &work);
    Result<void> migrate(const QString &migrations);
    Result<void> migrateTo(int version, const QString &file);
    Result<void> run(QSqlQuery &query, const QVariantList &values);
    tl::unexpected<Error> failed(const Error &error);

    Address m_address;
    Access m_access;
    std::unique_ptr<Engine> m_engine;
    QSqlDatabase m_connection;
    std::optional<Error> m_spoilt; ///< what the transaction that is open cannot be kept for
    std::function<void(const Error &)> m_tellLost;
};

} // namespace ironfence::base::sql
