// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/sql/database.h"

#include <QFile>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <memory>

namespace ironfence::base::sql {

namespace {

Error errorOf(const QSqlError &error, const QString &context)
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
    return {kind, error.databaseText().isEmpty() ? error.text() : error.databaseText(), context};
}

/// Qt binds a null QString as NULL, although it is an equal of the empty text everywhere else; NULL is an empty
/// QVariant here.
QVariant bound(const QVariant &value)
{
    const bool isText = value.userType() == QMetaType::QString;
    return isText && value.toString().isNull() ? QVariant(QStringLiteral("")) : value;
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &file, const QString &migrations)
{
    auto database = std::unique_ptr<Database>(new Database(file));
    if (!database->m_connection.open())
        return failure(errorOf(database->m_connection.lastError(), file));
    if (auto prepared = database->configure(); !prepared)
        return failure(prepared.error());
    if (auto migrated = database->migrate(migrations); !migrated)
        return failure(migrated.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::openToRead(const QString &file)
{
    const auto tryMode = [&](const QString &query) -> Result<std::unique_ptr<Database>> {
        auto url = QUrl::fromLocalFile(file);
        url.setQuery(query);
        auto database = std::unique_ptr<Database>(new Database(url.toString(QUrl::FullyEncoded)));
        database->m_connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"));
        if (!database->m_connection.open())
            return failure(errorOf(database->m_connection.lastError(), file));
        if (auto read = database->run(QStringLiteral("PRAGMA schema_version")); !read) // opening touches no file
            return failure(read.error());
        return database;
    };
    auto database = tryMode(QStringLiteral("mode=ro"));
    return database ? std::move(database) : tryMode(QStringLiteral("immutable=1"));
}

// Nobody else may hold a QSqlDatabase of this name: it would keep removeDatabase() from working.
Database::Database(QString file)
    : m_file(std::move(file))
    , m_connection(
          QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QUuid::createUuid().toString(QUuid::WithoutBraces)))
{
    m_connection.setDatabaseName(m_file);
}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
}

Result<void> Database::configure()
{
    for (const auto &pragma : {QStringLiteral("PRAGMA journal_mode=WAL"), QStringLiteral("PRAGMA synchronous=FULL"),
                               QStringLiteral("PRAGMA foreign_keys=ON"), QStringLiteral("PRAGMA busy_timeout=5000")}) {
        if (auto result = run(pragma); !result)
            return failure(result.error());
    }
    return {};
}

Result<void> Database::migrate(const QString &migrations)
{
    auto current = run(QStringLiteral("PRAGMA user_version"));
    if (!current)
        return failure(current.error());
    current->next();
    int version = current->value(0).toInt();
    current->finish();

    const auto fileOf = [&](int number) {
        return QStringLiteral("%1/%2.sql").arg(migrations).arg(number, 4, 10, QLatin1Char('0'));
    };
    if (version > 0 && !QFile::exists(fileOf(version)))
        return failure(ErrorCode::Unsupported, QStringLiteral("the database was made by a newer program"), m_file);

    while (QFile::exists(fileOf(version + 1))) {
        QFile script(fileOf(++version));
        if (!script.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Internal, QStringLiteral("unreadable migration"), script.fileName());
        const auto statements = QString::fromUtf8(script.readAll()).split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
        auto applied = transaction([&]() -> Result<void> {
            for (const auto &statement : statements) {
                if (statement.trimmed().isEmpty())
                    continue;
                if (auto result = run(statement); !result)
                    return failure(result.error());
            }
            // PRAGMA takes no bound values; the number is ours.
            if (auto result = run(QStringLiteral("PRAGMA user_version=%1").arg(version)); !result)
                return failure(result.error());
            return {};
        });
        if (!applied)
            return applied;
    }
    return {};
}

Result<Statement> Database::prepare(const QString &statement)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return failure(errorOf(query.lastError(), m_file));
    return Statement(std::move(query), m_file);
}

Result<void> Statement::run(const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(static_cast<int>(i), bound(values[i]));
    if (!m_query.exec())
        return failure(errorOf(m_query.lastError(), m_file));
    return {};
}

Result<QSqlQuery> Database::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return failure(errorOf(query.lastError(), m_file));
    for (const auto &value : values)
        query.addBindValue(bound(value));
    if (!query.exec())
        return failure(errorOf(query.lastError(), m_file));
    return query;
}

Result<void> Database::transaction(const std::function<Result<void>()> &work)
{
    return enclosed(QStringLiteral("BEGIN IMMEDIATE"), work);
}

Result<void> Database::snapshot(const std::function<Result<void>()> &work)
{
    return enclosed(QStringLiteral("BEGIN"), work);
}

Result<void> Database::enclosed(const QString &beginning, const std::function<Result<void>()> &work)
{
    if (auto begun = run(beginning); !begun)
        return failure(begun.error());

    auto result = work();
    if (result) {
        if (auto committed = run(QStringLiteral("COMMIT")); committed)
            return {};
        else
            result = failure(committed.error());
    }
    // The rollback may fail because the engine already rolled back; the first error is the one that matters.
    (void)run(QStringLiteral("ROLLBACK"));
    return result;
}

} // namespace ironfence::base::sql
