// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/sql/database.h"
#include "base/sql/postgresql_engine.h"
#include "tests/support/postgresql_fixture.h"

#include <QRegularExpression>
#include <QtTest>

using namespace ironfence;
using namespace ironfence::base;
using sql::Address;
using sql::Database;

namespace {

const auto good = QStringLiteral(":/tst_postgresql/good");
const auto older = QStringLiteral(":/tst_postgresql/older");
const auto broken = QStringLiteral(":/tst_postgresql/broken");

qint64 numberOf(Database &database, const QString &statement, const QVariantList &values = {})
{
    auto query = database.run(statement, values);
    return query && query->next() ? query->value(0).toLongLong() : -1;
}

Result<void> insert(Database &database, const QString &name)
{
    return database.run(QStringLiteral("INSERT INTO item (name) VALUES (?)"), {name}).map([](const QSqlQuery &) {});
}

qint64 countItems(Database &database)
{
    return numberOf(database, QStringLiteral("SELECT count(*) FROM item"));
}

} // namespace

/// What a Database promises, kept by PostgreSQL.
class TestPostgresql : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }

    void init()
    {
        const auto name = QStringLiteral("test_%1").arg(++m_count);
        QVERIFY(m_server.run(QStringLiteral("CREATE SCHEMA ") + name));
        m_address = Address::postgresql(m_server.address() + QStringLiteral(" options='-c search_path=%1'").arg(name));
    }

    void migratesWhatIsThere()
    {
        {
            const auto database = Database::open(m_address, older);
            QVERIFY2(database, database ? "" : qPrintable(database.error().line()));
            QVERIFY(insert(**database, QStringLiteral("kept")));
        }
        const auto database = Database::open(m_address, good);
        QVERIFY(database);
        QCOMPARE(numberOf(**database, QStringLiteral("SELECT count(*) FROM item WHERE note = ''")), 1);
        QCOMPARE(numberOf(**database, QStringLiteral("SELECT number FROM schema_version")), 2);
        QCOMPARE((*database)->address(), m_address);
        QVERIFY((*database)->sizes()->database > 0);
    }

    void refusesWhatANewerProgramMade()
    {
        QVERIFY(Database::open(m_address, good));
        QCOMPARE(Database::open(m_address, older).error().code, ErrorCode::Unsupported);
    }

    void aBrokenMigrationChangesNothing()
    {
        QCOMPARE(Database::open(m_address, broken).error().code, ErrorCode::Internal);
        const auto database = Database::open(m_address, older);
        QVERIFY(database);
        QCOMPARE(numberOf(**database, QStringLiteral("SELECT count(*) FROM pg_class WHERE oid = to_regclass('first')")),
                 0);
    }

    void oneWritesAtATime()
    {
        {
            const auto one = Database::open(m_address, good);
            QVERIFY(one);
            const auto other = Database::open(m_address, good); // waits for a while: the first may be about to end
            QCOMPARE(other.error().code, ErrorCode::Conflict);
            QVERIFY(other.error().message.contains(QStringLiteral("another server")));
            QVERIFY(Database::openToRead(m_address));
        }
        QVERIFY(Database::open(m_address, good));
    }

    void readersChangeNothing()
    {
        const auto writer = *Database::open(m_address, good);
        QVERIFY(insert(*writer, QStringLiteral("a")));
        const auto reader = *Database::openToRead(m_address);
        QVERIFY(reader->isReadOnly());
        QCOMPARE(countItems(*reader), 1);
        QVERIFY(!insert(*reader, QStringLiteral("b")));
        QCOMPARE(countItems(*reader), 1);
    }

    void readsOneStateInASnapshot()
    {
        const auto writer = *Database::open(m_address, good);
        QVERIFY(insert(*writer, QStringLiteral("before")));
        const auto reader = *Database::openToRead(m_address);
        const auto done = reader->snapshot([&]() -> Result<void> {
            if (countItems(*reader) != 1)
                return failure(ErrorCode::Internal, QStringLiteral("nothing to begin with"));
            if (auto inserted = insert(*writer, QStringLiteral("meanwhile")); !inserted) // it does not wait
                return inserted;
            return countItems(*reader) == 1
                       ? Result<void>()
                       : failure(ErrorCode::Internal, QStringLiteral("two states in one snapshot"));
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().line()));
        QCOMPARE(countItems(*reader), 2);
    }

    void transactionsHoldOrLeaveNothing()
    {
        const auto database = *Database::open(m_address, good);
        QVERIFY(database->transaction([&] { return insert(*database, QStringLiteral("a")); }));
        const auto dropped = database->transaction([&]() -> Result<void> {
            (void)insert(*database, QStringLiteral("b"));
            return failure(ErrorCode::Expired, QStringLiteral("changed my mind"));
        });
        QCOMPARE(dropped.error().code, ErrorCode::Expired);
        const auto overlooked = database->transaction([&]() -> Result<void> {
            (void)insert(*database, QStringLiteral("c"));
            (void)insert(*database, QStringLiteral("a")); // PostgreSQL keeps nothing now, and would not say so
            return {};
        });
        QCOMPARE(overlooked.error().code, ErrorCode::Conflict);
        QCOMPARE(countItems(*database), 1);
        QVERIFY2(insert(*database, QStringLiteral("d")), "the connection is usable afterwards");
    }

    void runsAPreparedStatementAgain()
    {
        const auto database = *Database::open(m_address, good);
        auto statement = database->prepare(QStringLiteral("INSERT INTO item (name) VALUES (?)"));
        QVERIFY(statement);
        for (const auto &name : {QStringLiteral("a"), QString(), QStringLiteral("b")}) // a text is never NULL
            QVERIFY(statement->run({name}));
        QCOMPARE(numberOf(*database, QStringLiteral("SELECT count(*) FROM item WHERE name = ?"), {QString()}), 1);
        QCOMPARE(statement->run({QVariant()}).error().code, ErrorCode::Conflict);
        QVERIFY(statement->run({QStringLiteral("c")})); // a failure does not spoil it
    }

    /// Prepared statements of the server are taken back when they are too many; those that wait go on.
    void manyStatementsAreAsked()
    {
        const auto database = *Database::open(m_address, good);
        auto waiting = database->prepare(QStringLiteral("INSERT INTO item (name) VALUES (?)"));
        QVERIFY(waiting && waiting->run({QStringLiteral("a")}));
        for (int n = 0; n < 1'200; ++n)
            QCOMPARE(numberOf(*database, QStringLiteral("SELECT ?::integer + %1").arg(n), {1}), n + 1);
        QVERIFY(waiting->run({QStringLiteral("b")}));
        const auto kept = numberOf(*database, QStringLiteral("SELECT count(*) FROM pg_prepared_statements"));
        QVERIFY2(kept > 0 && kept <= 502, qPrintable(QString::number(kept)));
    }

    void valuesComeBackAsTheyWere()
    {
        const auto database = *Database::open(m_address, good);
        QVERIFY(database->run(QStringLiteral("CREATE TABLE value (text TEXT, bytes BYTEA, number BIGINT)")));
        const auto text = QStringLiteral("x'); DROP TABLE item; -- \\ ? 防骗 \U0001F6A8");
        const auto bytes = QByteArray("\x00\x01'\\\xff", 5);
        QVERIFY(database->run(QStringLiteral("INSERT INTO value VALUES (?, ?, ?)"),
                              {text, bytes, std::numeric_limits<qint64>::max()}));
        QVERIFY(database->run(QStringLiteral("INSERT INTO value VALUES (?, ?, ?)"), {QString(), QByteArray(), true}));
        auto rows = database->run(QStringLiteral("SELECT text, bytes, number FROM value ORDER BY number DESC"));
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->value(0).toString(), text);
        QCOMPARE(rows->value(1).toByteArray(), bytes);
        QCOMPARE(rows->value(2).toLongLong(), std::numeric_limits<qint64>::max());
        QVERIFY(rows->next());
        QVERIFY(!rows->value(0).isNull() && rows->value(1).isNull());
        QCOMPARE(rows->value(2).toLongLong(), 1);
        const auto refused = insert(*database, QString(QChar::Null));
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
        QCOMPARE(countItems(*database), 0);
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QVariantList>("values");
        QTest::addColumn<int>("code");
        QTest::newRow("no such table") << QStringLiteral("SELECT * FROM nothing") << QVariantList{}
                                       << static_cast<int>(ErrorCode::Internal);
        QTest::newRow("not SQL") << QStringLiteral("SELEKT 1") << QVariantList{}
                                 << static_cast<int>(ErrorCode::Internal);
        QTest::newRow("values are missing") << QStringLiteral("INSERT INTO item (name) VALUES (?)") << QVariantList{}
                                            << static_cast<int>(ErrorCode::Internal);
        QTest::newRow("a broken reference") << QStringLiteral("INSERT INTO part (item) VALUES (?)") << QVariantList{99}
                                            << static_cast<int>(ErrorCode::Conflict);
    }

    void mistakesAreNamed()
    {
        QFETCH(QString, statement);
        QFETCH(QVariantList, values);
        QFETCH(int, code);
        const auto database = *Database::open(m_address, good);
        const auto result = database->run(statement, values);
        QVERIFY(!result);
        QCOMPARE(static_cast<int>(result.error().code), code);
        QVERIFY(!result.error().message.isEmpty());
    }

    void faultsOfTheServerAreNamed_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const char *state, ErrorCode code) {
            QTest::newRow(name) << QString::fromLatin1(state) << static_cast<int>(code);
        };
        row("disk full", "53100", ErrorCode::Full);
        row("out of memory", "53200", ErrorCode::Unavailable);
        row("corrupt", "XX001", ErrorCode::Corrupt);
        row("an index is corrupt", "XX002", ErrorCode::Corrupt);
        row("a disk fails", "58030", ErrorCode::Io);
        row("shut down", "57P01", ErrorCode::Unavailable);
        row("lost", "", ErrorCode::Unavailable);
        row("a deadlock", "40P01", ErrorCode::Unavailable);
        row("a lock", "55P03", ErrorCode::Unavailable);
        row("not allowed", "42501", ErrorCode::Denied);
        row("twice", "23505", ErrorCode::Conflict);
    }

    void faultsOfTheServerAreNamed()
    {
        QFETCH(QString, state);
        QFETCH(int, code);
        const auto error = sql::PostgresqlEngine(QString()).errorOf(
            {QString(), QStringLiteral("it went wrong"), QSqlError::StatementError, state});
        QCOMPARE(static_cast<int>(error.code), code);
        QVERIFY(error.line().contains(QStringLiteral("it went wrong")));
    }

    void whoIsNotThereIsSaid()
    {
        const auto nowhere = Database::open(Address::postgresql(QStringLiteral("host=/nowhere dbname=x")), good);
        QCOMPARE(nowhere.error().code, ErrorCode::Unavailable);
        QVERIFY2(nowhere.error().line().contains(QStringLiteral("/nowhere")), qPrintable(nowhere.error().line()));
    }

    void aLostServerIsToldOnce()
    {
        const auto database = *Database::open(m_address, good);
        QList<Error> told;
        database->whenLost([&](const Error &error) { told.append(error); });
        QVERIFY(!insert(*database, QString(QChar::Null))); // that is another matter
        QCOMPARE(told.size(), 0);
        m_server.stop();
        const auto done = database->transaction([&] { return insert(*database, QStringLiteral("a")); });
        QCOMPARE(done.error().code, ErrorCode::Unavailable);
        QVERIFY(!insert(*database, QStringLiteral("b")));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.constFirst().code, ErrorCode::Unavailable);
        QVERIFY(m_server.start());
        QVERIFY(!insert(*database, QStringLiteral("c"))); // it stays lost
        const auto again = Database::open(m_address, good);
        QVERIFY(again);
        QCOMPARE(countItems(**again), 0);
    }

private:
    support::PostgresqlFixture m_server;
    Address m_address;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestPostgresql)
#include "tst_postgresql.moc"
