// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/sql/sqlite_engine.h"

#include <QFileInfo>
#include <QUrl>

namespace ironfence::base::sql {

Result<void> SqliteEngine::open(QSqlDatabase &connection, Access access) const
{
    if (access == Access::Write)
        return openToWrite(connection);
    auto opened = openToRead(connection, QStringLiteral("mode=ro"));
    return opened ? opened : openToRead(connection, QStringLiteral("immutable=1"));
}

Result<void> SqliteEngine::openToWrite(QSqlDatabase &connection) const
{
    connection.setDatabaseName(m_file);
    if (!connection.open())
        return failure(errorOf(connection.lastError()));
    for (const auto &pragma : {QStringLiteral("PRAGMA journal_mode=WAL"), QStringLiteral("PRAGMA synchronous=FULL"),
                               QStringLiteral("PRAGMA foreign_keys=ON"), QStringLiteral("PRAGMA busy_timeout=5000")}) {
        if (auto set = run(connection, pragma); !set)
            return failure(set.error());
    }
    return {};
}

Result<void> SqliteEngine::openToRead(QSqlDatabase &connection, const QString &mode) const
{
    auto url = QUrl::fromLocalFile(m_file);
    url.setQuery(mode);
    connection.close();
    connection.setDatabaseName(url.toString(QUrl::FullyEncoded));
    connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"));
    if (!connection.open())
        return failure(errorOf(connection.lastError()));
    if (auto read = run(connection, QStringLiteral("PRAGMA schema_version")); !read) // opening touches no file
        return failure(read.error());
    return {};
}

Result<int> SqliteEngine::version(const QSqlDatabase &connection) const
{
    auto row = run(connection, QStringLiteral("PRAGMA user_version"));
    if (!row)
        return failure(row.error());
    return row->next() ? row->value(0).toInt() : 0;
}

Result<void> SqliteEngine::setVersion(const QSqlDatabase &connection, int version) const
{
    // PRAGMA takes no bound values; the number is ours.
    return run(connection, QStringLiteral("PRAGMA user_version=%1").arg(version)).map([](const QSqlQuery &) {});
}

QString SqliteEngine::beginning(Access access) const
{
    return access == Access::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN");
}

Result<Sizes> SqliteEngine::sizes(const QSqlDatabase & /*connection*/) const
{
    return Sizes{QFileInfo(m_file).size(), QFileInfo(m_file + QStringLiteral("-wal")).size()};
}

Error SqliteEngine::errorOf(const QSqlError &error) const
{
    // SQLite's primary result codes: https://www.sqlite.org/rescode.html
    const int code = error.nativeErrorCode().toInt() & 0xff;
    constexpr int sqliteError = 1;
    constexpr int sqliteCorrupt = 11;
    constexpr int sqliteFull = 13;
    constexpr int sqliteConstraint = 19;
    constexpr int sqliteNotADatabase = 26;

    const bool foundByQt = code == 0 && error.type() == QSqlError::StatementError; // a wrong number of values
    ErrorCode kind = ErrorCode::Io;
    if (foundByQt || code == sqliteError)
        kind = ErrorCode::Internal;
    else if (code == sqliteFull)
        kind = ErrorCode::Full;
    else if (code == sqliteCorrupt || code == sqliteNotADatabase)
        kind = ErrorCode::Corrupt;
    else if (code == sqliteConstraint)
        kind = ErrorCode::Conflict;
    return {kind, error.databaseText().isEmpty() ? error.text() : error.databaseText(), m_file};
}

} // namespace ironfence::base::sql
