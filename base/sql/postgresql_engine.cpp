// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/sql/postgresql_engine.h"

#include <QSqlDriver>
#include <QSqlField>

namespace ironfence::base::sql {

namespace {

// What is not told otherwise: a server that has gone is noticed within half a minute, also behind a wire that was cut.
const QString defaults = QStringLiteral(
    "application_name=ironfence connect_timeout=5 keepalives_idle=10 keepalives_interval=5 keepalives_count=3 "
    "tcp_user_timeout=20000 ");
const QString context = QStringLiteral("PostgreSQL"); // an address is nobody's business

/// https://www.postgresql.org/docs/15/errcodes-appendix.html
ErrorCode kindOf(const QString &state)
{
    struct Kind
    {
        const char *beginning;
        ErrorCode code;
    };
    constexpr Kind kinds[] = {
        {"08", ErrorCode::Unavailable},    // connection exception
        {"23", ErrorCode::Conflict},       // integrity constraint violation
        {"28", ErrorCode::Denied},         // invalid authorization specification
        {"40", ErrorCode::Unavailable},    // transaction rollback: serialization failure, deadlock
        {"42501", ErrorCode::Denied},      // insufficient privilege
        {"53100", ErrorCode::Full},        // disk full
        {"53", ErrorCode::Unavailable},    // insufficient resources
        {"55P03", ErrorCode::Unavailable}, // lock not available
        {"57P", ErrorCode::Unavailable},   // the server shuts down, has crashed or is starting
        {"58", ErrorCode::Io},             // system error
        {"XX001", ErrorCode::Corrupt},     // data corrupted
        {"XX002", ErrorCode::Corrupt},     // index corrupted
    };
    if (state.isEmpty())
        return ErrorCode::Unavailable; // nobody is there to give one
    for (const auto &kind : kinds) {
        if (state.startsWith(QLatin1String(kind.beginning)))
            return kind.code;
    }
    return ErrorCode::Internal;
}

/// With $1, $2 … where a value belongs.
QString numbered(const QString &statement)
{
    QString text;
    bool isQuoted = false;
    int count = 0;
    for (const auto character : statement) {
        isQuoted = isQuoted != (character == u'\'');
        if (character == u'?' && !isQuoted)
            text += u'$' + QString::number(++count);
        else
            text += character;
    }
    return text;
}

/// As Qt's driver writes it.
QString literalOf(const QSqlDriver &driver, const QVariant &value)
{
    QSqlField field(QString(), value.metaType());
    const bool isNull = value.isNull() || (value.userType() == QMetaType::QByteArray && value.toByteArray().isNull());
    if (!isNull)
        field.setValue(value);
    return driver.formatValue(field);
}

} // namespace

Result<void> PostgresqlEngine::open(QSqlDatabase &connection, Access access) const
{
    connection.setNumericalPrecisionPolicy(QSql::LowPrecisionInt64); // sums of whole numbers are "numeric"
    connection.setConnectOptions(defaults + m_address);
    if (!connection.open())
        return failure(errorOf(connection.lastError()));
    // Together: every question is a journey.
    const auto common = QStringLiteral("SET client_min_messages = warning; SET synchronous_commit = on; "
                                       "SET lock_timeout = 5000; SET default_transaction_read_only = %1");
    const auto readOnly = access == Access::Read ? QStringLiteral("on") : QStringLiteral("off");
    if (auto set = run(connection, common.arg(readOnly)); !set)
        return failure(set.error());
    if (access == Access::Read)
        return {};
    if (auto right = requireServer(connection); !right)
        return right;
    return becomeTheWriter(connection);
}

/// What cannot be promised is refused.
Result<void> PostgresqlEngine::requireServer(const QSqlDatabase &connection) const
{
    constexpr int oldest = 150'000;
    auto row =
        run(connection,
            QStringLiteral("SELECT current_setting('server_version_num')::integer, current_setting('server_encoding'), "
                           "current_setting('fsync'), current_setting('full_page_writes'), pg_is_in_recovery(), "
                           "current_schema()"));
    if (!row)
        return failure(row.error());
    if (!row->next())
        return failure(ErrorCode::Internal, QStringLiteral("no answer"), context);
    const auto refuse = [](const QString &why) { return failure(ErrorCode::Unsupported, why, context); };
    if (row->value(0).toInt() < oldest)
        return refuse(QStringLiteral("version 15 or newer is needed"));
    if (row->value(1).toString() != QStringLiteral("UTF8"))
        return refuse(QStringLiteral("the database must be made with ENCODING 'UTF8'"));
    if (row->value(2).toString() != QStringLiteral("on") || row->value(3).toString() != QStringLiteral("on"))
        return refuse(QStringLiteral("fsync and full_page_writes must be on: a power cut must take nothing"));
    if (row->value(4).toBool())
        return failure(ErrorCode::Unavailable, QStringLiteral("the server is a standby and takes no writes"), context);
    if (row->value(5).isNull())
        return refuse(QStringLiteral("the search_path names no schema that is there"));
    return {};
}

Result<void> PostgresqlEngine::becomeTheWriter(const QSqlDatabase &connection) const
{
    // The first number is ours alone; the lock ends with the connection, of which the server learns a moment later.
    auto locked = run(connection, QStringLiteral("SELECT pg_advisory_lock(1769104230, hashtext(current_schema()))"));
    if (locked)
        return {};
    if (locked.error().code != ErrorCode::Unavailable)
        return failure(locked.error());
    return failure(ErrorCode::Conflict, QStringLiteral("another server works with this database"), context);
}

QString PostgresqlEngine::migrationsIn(const QString &folder) const
{
    return folder + QStringLiteral("/postgresql");
}

Result<int> PostgresqlEngine::version(const QSqlDatabase &connection) const
{
    const auto numberOf = [&](const QString &statement) -> Result<int> {
        auto row = run(connection, statement);
        if (!row)
            return failure(row.error());
        return row->next() ? row->value(0).toInt() : 0;
    };
    const auto isThere =
        numberOf(QStringLiteral("SELECT count(*) FROM pg_class WHERE oid = to_regclass('schema_version')"));
    if (!isThere || *isThere == 0)
        return isThere;
    return numberOf(QStringLiteral("SELECT number FROM schema_version"));
}

Result<void> PostgresqlEngine::setVersion(const QSqlDatabase &connection, int version) const
{
    for (const auto &statement : {QStringLiteral("CREATE TABLE IF NOT EXISTS schema_version (number INTEGER NOT NULL)"),
                                  QStringLiteral("DELETE FROM schema_version")}) {
        if (auto done = run(connection, statement); !done)
            return failure(done.error());
    }
    return run(connection, QStringLiteral("INSERT INTO schema_version (number) VALUES (?)"), {version})
        .map([](const QSqlQuery &) {});
}

QString PostgresqlEngine::beginning(Access access) const
{
    return access == Access::Write ? QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE")
                                   : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

Result<Sizes> PostgresqlEngine::sizes(const QSqlDatabase &connection) const
{
    auto row = run(connection, QStringLiteral("SELECT pg_database_size(current_database())"));
    if (!row)
        return failure(row.error());
    return Sizes{row->next() ? row->value(0).toLongLong() : 0, std::nullopt};
}

Error PostgresqlEngine::errorOf(const QSqlError &error) const
{
    const auto kind = kindOf(error.nativeErrorCode());
    auto text = (error.databaseText().isEmpty() ? error.text() : error.databaseText()).simplified();
    if (text.endsWith(QStringLiteral(" ()"))) // where Qt puts the code
        text.chop(3);
    if (error.nativeErrorCode().isEmpty()) // it was not the server that said so
        text = text.isEmpty() ? QStringLiteral("the connection is lost") : QStringLiteral("no connection: ") + text;
    return {kind, text, context};
}

Result<QString> PostgresqlEngine::nameOf(const QSqlDatabase &connection, const QString &statement) const
{
    constexpr qsizetype most = 500; // they live in the server's memory; some are made anew for each number of values
    if (const auto known = m_names.constFind(statement); known != m_names.constEnd())
        return *known;
    if (m_names.size() >= most) {
        QStringList all;
        for (const auto &name : std::as_const(m_names))
            all.append(QStringLiteral("DEALLOCATE ") + name);
        if (auto gone = run(connection, all.join(u';')); !gone)
            return failure(gone.error());
        m_names.clear();
    }
    const auto name = QStringLiteral("asked_%1").arg(m_names.size() + 1);
    if (auto made = run(connection, QStringLiteral("PREPARE %1 AS %2").arg(name, numbered(statement))); !made)
        return failure(made.error());
    m_names.insert(statement, name);
    return name;
}

Result<QSqlQuery> PostgresqlEngine::run(const QSqlDatabase &connection, const QString &statement,
                                        const QVariantList &values) const
{
    if (values.isEmpty())
        return Engine::run(connection, statement);
    QStringList literals;
    for (const auto &value : values) {
        const auto given = bound(value);
        if (!given)
            return failure(given.error());
        literals.append(literalOf(*connection.driver(), *given));
    }
    const auto name = nameOf(connection, statement);
    if (!name)
        return failure(name.error());
    return Engine::run(connection, QStringLiteral("EXECUTE %1 (%2)").arg(*name, literals.join(u',')));
}

Result<QVariant> PostgresqlEngine::bound(const QVariant &value) const
{
    if (value.userType() == QMetaType::QString && value.toString().contains(QChar::Null))
        return failure(ErrorCode::Invalid, QStringLiteral("a text with U+0000 cannot be stored"), context);
    return Engine::bound(value);
}

} // namespace ironfence::base::sql
