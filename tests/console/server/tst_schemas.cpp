// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/records.h"
#include "media/sql/sql_store.h"
#include "tests/support/postgresql_fixture.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace ironfence;
using namespace ironfence::console::server::records;

namespace {

using Names = QMap<QString, QStringList>;

Names read(base::sql::Database &database, const QString &statement)
{
    Names names;
    auto rows = database.run(statement);
    if (!rows)
        qFatal("%s", qPrintable(rows.error().line()));
    while (rows->next())
        names[rows->value(0).toString()].append(rows->value(1).toString());
    for (auto &each : names)
        each.sort();
    return names;
}

} // namespace

/// The two schemas side by side: whoever writes a migration writes it twice.
class SchemasTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_sqlite = *Records::open(m_folder.filePath(QStringLiteral("database.sqlite")));
        auto postgresql = Records::open(base::sql::Address::postgresql(m_server.address()));
        QVERIFY2(postgresql, postgresql ? "" : qPrintable(postgresql.error().line()));
        m_postgresql = std::move(*postgresql);
        for (const auto &records : {m_sqlite.get(), m_postgresql.get()})
            QVERIFY(media::SqlStore::open(records->database()));
    }

    void columnsAreTheSame()
    {
        const auto sqlite =
            read(m_sqlite->database(),
                 QStringLiteral("SELECT t.name, c.name || ' ' || c.\"notnull\" FROM sqlite_master AS t, "
                                "pragma_table_info(t.name) AS c WHERE t.type = 'table' AND t.name NOT "
                                "IN ('sqlite_sequence') AND c.pk = 0"));
        const auto postgresql =
            read(m_postgresql->database(),
                 QStringLiteral(
                     "SELECT t.relname, c.attname || ' ' || c.attnotnull::integer FROM pg_class AS t JOIN "
                     "pg_attribute AS c ON c.attrelid = t.oid WHERE t.relkind = 'r' AND t.relnamespace = "
                     "current_schema()::regnamespace AND t.relname <> 'schema_version' AND c.attnum > 0 AND NOT "
                     "EXISTS (SELECT 1 FROM pg_index AS i WHERE i.indrelid = t.oid AND i.indisprimary AND c.attnum = "
                     "ANY (i.indkey))"));
        QVERIFY(sqlite.size() > 20);
        QCOMPARE(postgresql.keys(), sqlite.keys());
        for (auto table = sqlite.begin(); table != sqlite.end(); ++table)
            QCOMPARE(table.key() + postgresql.value(table.key()).join(u','), table.key() + table->join(u','));
    }

    void keysAreTheSame()
    {
        const auto sqlite =
            read(m_sqlite->database(),
                 QStringLiteral("SELECT t.name, c.name FROM sqlite_master AS t, pragma_table_info(t.name) "
                                "AS c WHERE t.type = 'table' AND c.pk > 0"));
        const auto postgresql = read(
            m_postgresql->database(),
            QStringLiteral("SELECT t.relname, c.attname FROM pg_class AS t JOIN pg_index AS i ON i.indrelid = t.oid "
                           "AND i.indisprimary JOIN pg_attribute AS c ON c.attrelid = t.oid AND c.attnum = ANY "
                           "(i.indkey) WHERE t.relnamespace = current_schema()::regnamespace"));
        QCOMPARE(postgresql, sqlite);
    }

    void indexesAreTheSame()
    {
        const auto sqlite =
            read(m_sqlite->database(),
                 QStringLiteral("SELECT tbl_name, name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"));
        const auto postgresql =
            read(m_postgresql->database(),
                 QStringLiteral("SELECT t.relname, x.relname FROM pg_index AS i JOIN pg_class AS x ON x.oid = "
                                "i.indexrelid JOIN pg_class AS t ON t.oid = i.indrelid WHERE t.relnamespace = "
                                "current_schema()::regnamespace AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE "
                                "conindid = x.oid)"));
        QCOMPARE(postgresql, sqlite);
    }

    /// Texts are ordered by their bytes in every column, and numbers have room for milliseconds of centuries.
    void columnsOfPostgresqlAreWideAndPlain()
    {
        const auto wrong = read(
            m_postgresql->database(),
            QStringLiteral("SELECT t.relname, c.attname FROM pg_class AS t JOIN pg_attribute AS c ON c.attrelid = "
                           "t.oid JOIN pg_type AS y ON y.oid = c.atttypid WHERE t.relkind = 'r' AND t.relnamespace "
                           "= current_schema()::regnamespace AND t.relname <> 'schema_version' AND c.attnum > 0 "
                           "AND (y.typname NOT IN ('plain_text', 'blob', 'int8', 'int4') OR y.typname = 'int4' AND "
                           "c.attname ~ '_ms|number|version|sequence|day')"));
        QCOMPARE(wrong, Names());
    }

private:
    QTemporaryDir m_folder;
    support::PostgresqlFixture m_server;
    std::unique_ptr<Records> m_sqlite;
    std::unique_ptr<Records> m_postgresql;
};

QTEST_GUILESS_MAIN(SchemasTest)
#include "tst_schemas.moc"
