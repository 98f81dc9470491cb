// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/server/test_database.h"

#include "tests/support/postgresql_fixture.h"

#include <QCoreApplication>
#include <QTest>
#include <memory>

namespace ironfence::console::server::testing {

namespace {

const QString postgresql = QStringLiteral("postgresql");
bool isTurnTaken = false;

/// Started for the first that asks, and stopped with the application.
support::PostgresqlFixture &cluster()
{
    static std::unique_ptr<support::PostgresqlFixture> running;
    if (!running) {
        running = std::make_unique<support::PostgresqlFixture>();
        if (!running->start())
            qFatal("the tests need a PostgreSQL of their own");
        qAddPostRoutine([] { running.reset(); });
    }
    return *running;
}

/// A schema is as empty as a database, and made faster.
base::sql::Address newSchema()
{
    static int count = 0;
    const auto name = QStringLiteral("test_%1").arg(++count);
    if (!cluster().run(QStringLiteral("CREATE SCHEMA ") + name))
        qFatal("no schema for the test");
    return base::sql::Address::postgresql(cluster().address() +
                                          QStringLiteral(" options='-c search_path=%1'").arg(name));
}

} // namespace

void onEveryDatabase()
{
    isTurnTaken = true;
    QTest::addColumn<QString>("database");
    QTest::newRow("sqlite") << QStringLiteral("sqlite");
    QTest::newRow("postgresql") << postgresql;
}

bool isPostgresql()
{
    if (!isTurnTaken)
        return false;
    QFETCH_GLOBAL(QString, database);
    return database == postgresql;
}

TestDatabase::TestDatabase()
    : m_address(isPostgresql() ? newSchema() : base::sql::Address(m_folder.filePath(QStringLiteral("database.sqlite"))))
{
}

} // namespace ironfence::console::server::testing
