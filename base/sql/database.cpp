// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/sql/database.h"

#include <QFile>
#include <QUuid>

namespace ironfence::base::sql {

Result<std::unique_ptr<Database>> Database::open(const Address &address, const QString &migrations)
{
    auto database = connect(address, Access::Write);
    if (!database)
        return database;
    if (auto migrated = (*database)->migrate(migrations); !migrated)
        return failure(migrated.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::openToRead(const Address &address)
{
    return connect(address, Access::Read);
}

Result<std::unique_ptr<Database>> Database::connect(const Address &address, Access access)
{
    auto database = std::unique_ptr<Database>(new Database(address, access));
    if (auto opened = database->m_engine->open(database->m_connection, access); !opened)
        return failure(opened.error());
    return database;
}

// Nobody else may hold a QSqlDatabase of this name: it would keep removeDatabase() from working.
Database::Database(Address address, Access access)
    : m_address(std::move(address))
    , m_access(access)
    , m_engine(Engine::of(m_address))
    , m_connection(QSqlDatabase::addDatabase(m_engine->driver(), QUuid::createUuid().toString(QUuid::WithoutBraces)))
{
}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
}

Result<void> Database::migrate(const QString &migrations)
{
    const auto current = m_engine->version(m_connection);
    if (!current)
        return failure(current.error());
    int version = *current;
    const auto fileOf = [folder = m_engine->migrationsIn(migrations)](int number) {
        return QStringLiteral("%1/%2.sql").arg(folder).arg(number, 4, 10, QLatin1Char('0'));
    };
    if (version > 0 && !QFile::exists(fileOf(version))) {
        return failure(ErrorCode::Unsupported, QStringLiteral("the database was made by a newer program"),
                       m_address.kind == Address::Kind::Sqlite ? m_address.where : QStringLiteral("PostgreSQL"));
    }
    while (QFile::exists(fileOf(version + 1))) {
        ++version;
        if (auto applied = migrateTo(version, fileOf(version)); !applied)
            return applied;
    }
    return {};
}

Result<void> Database::migrateTo(int version, const QString &file)
{
    QFile script(file);
    if (!script.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, QStringLiteral("unreadable migration"), file);
    const auto statements = QString::fromUtf8(script.readAll()).split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
    return transaction([&]() -> Result<void> {
        for (const auto &statement : statements) {
            if (statement.trimmed().isEmpty())
                continue;
            if (auto result = run(statement); !result)
                return failure(result.error());
        }
        return m_engine->setVersion(m_connection, version);
    });
}

Result<Statement> Database::prepare(const QString &statement)
{
    auto query = m_engine->prepare(m_connection, statement);
    if (!query)
        return failed(query.error());
    return Statement(std::move(*query), *this);
}

Result<QSqlQuery> Database::run(const QString &statement, const QVariantList &values)
{
    auto query = m_engine->run(m_connection, statement, values);
    if (!query)
        return failed(query.error());
    return query;
}

Result<void> Database::run(QSqlQuery &query, const QVariantList &values)
{
    if (auto done = m_engine->run(query, values); !done)
        return failed(done.error());
    return {};
}

Result<Sizes> Database::sizes()
{
    auto sizes = m_engine->sizes(m_connection);
    if (!sizes)
        return failed(sizes.error());
    return sizes;
}

tl::unexpected<Error> Database::failed(const Error &error)
{
    const bool isRefusedUnasked = error.code == ErrorCode::Invalid; // the engine was not asked
    if (!m_spoilt && !isRefusedUnasked && m_engine->isSpoiltByErrors())
        m_spoilt = error;
    if (m_tellLost && !m_connection.isOpen())
        std::exchange(m_tellLost, {})(error);
    return failure(error);
}

Result<void> Database::transaction(const std::function<Result<void>()> &work)
{
    return enclosed(m_engine->beginning(Access::Write), work);
}

Result<void> Database::snapshot(const std::function<Result<void>()> &work)
{
    return enclosed(m_engine->beginning(Access::Read), work);
}

Result<void> Database::enclosed(const QString &beginning, const std::function<Result<void>()> &work)
{
    if (auto begun = run(beginning); !begun)
        return failure(begun.error());

    m_spoilt.reset();
    auto result = work();
    if (result && m_spoilt)
        result = failure(*m_spoilt); // a COMMIT would answer that all is well, and keep nothing
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
