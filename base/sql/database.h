// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>
#include <functional>

namespace ironfence::base::sql {

/// A statement that is run again and again with other values, without being read anew. Must not outlive its database.
class Statement
{
public:
    /// Binds as Database::run() does; for statements that answer nothing.
    [[nodiscard]] Result<void> run(const QVariantList &values);

private:
    friend class Database;
    Statement(QSqlQuery query, QString file) : m_query(std::move(query)), m_file(std::move(file)) {}

    QSqlQuery m_query;
    QString m_file;
};

/// One SQLite database file on one thread: write-ahead log, synchronous=FULL, foreign keys on, numbered migrations.
/// Create, use and destroy it on the same thread.
class Database
{
public:
    /// Opens or creates the file and brings it to the newest version. Migrations are resources named
    /// "<migrations>/0001.sql", "0002.sql" … without gaps; each runs in one transaction and is remembered in
    /// user_version. Statements are separated by a line that ends in ';'. Errors: Io, Full, Corrupt, Unsupported (made
    /// by a newer program).
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file, const QString &migrations);
    /// Opens an existing file to read what is in it, also on a disk that takes no writes: nothing is made, changed or
    /// migrated. Where not even SQLite's shared memory can be had, what the write-ahead log holds is left out. Errors:
    /// Io, Corrupt.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openToRead(const QString &file);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Prepares, binds and runs one statement; the query is positioned before its first row. A text is never NULL, not
    /// even a null QString; an empty QVariant is.
    [[nodiscard]] Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {});
    /// For what is run many times; values are given to Statement::run().
    [[nodiscard]] Result<Statement> prepare(const QString &statement);
    /// Runs the work in one IMMEDIATE transaction: committed when it succeeds, rolled back when it fails.
    [[nodiscard]] Result<void> transaction(const std::function<Result<void>()> &work);

    /// Runs work that only reads in one transaction: all of it sees the same state, and keeps no writer waiting.
    [[nodiscard]] Result<void> snapshot(const std::function<Result<void>()> &work);

    [[nodiscard]] QString file() const { return m_file; }

private:
    explicit Database(QString file);
    Result<void> enclosed(const QString &beginning, const std::function<Result<void>()> &work);
    Result<void> configure();
    Result<void> migrate(const QString &migrations);

    QString m_file;
    QSqlDatabase m_connection;
};

} // namespace ironfence::base::sql
