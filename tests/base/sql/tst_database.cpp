// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/sql/database.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace ironfence::base;
using sql::Address;
using sql::Database;

namespace {

const auto good = QStringLiteral(":/tst_database/good");
const auto older = QStringLiteral(":/tst_database/older");
const auto broken = QStringLiteral(":/tst_database/broken");

int numberOf(Database &database, const QString &statement, const QVariantList &values = {})
{
    auto query = database.run(statement, values);
    return query && query->next() ? query->value(0).toInt() : -1;
}

int versionOf(Database &database)
{
    return numberOf(database, QStringLiteral("PRAGMA user_version"));
}

Result<QSqlQuery> insert(Database &database, const QString &name)
{
    return database.run(QStringLiteral("INSERT INTO item (name) VALUES (?)"), {name});
}

int countItems(Database &database)
{
    return numberOf(database, QStringLiteral("SELECT count(*) FROM item"));
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_file = m_directory->filePath(QStringLiteral("test.sqlite"));
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    }

    void readsOneStateInASnapshot()
    {
        const auto writer = *Database::open(m_file, good);
        QVERIFY(insert(*writer, QStringLiteral("before")));
        const auto reader = *Database::openToRead(m_file);
        const auto done = reader->snapshot([&]() -> Result<void> {
            if (countItems(*reader) != 1)
                return failure(ErrorCode::Internal, QStringLiteral("nothing to begin with"));
            if (auto inserted = insert(*writer, QStringLiteral("meanwhile")); !inserted) // it does not wait
                return failure(inserted.error());
            return countItems(*reader) == 1
                       ? Result<void>()
                       : failure(ErrorCode::Internal, QStringLiteral("two states in one snapshot"));
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().line()));
        QCOMPARE(countItems(*reader), 2);
        QCOMPARE(reader->snapshot([]() -> Result<void> { return failure(ErrorCode::NotFound, QStringLiteral("x")); })
                     .error()
                     .code,
                 ErrorCode::NotFound);
        QVERIFY(reader->snapshot([]() -> Result<void> { return {}; })); // the one before has ended
    }

    void runsAPreparedStatementAgain()
    {
        const auto database = *Database::open(m_file, good);
        auto statement = database->prepare(QStringLiteral("INSERT INTO item (name) VALUES (?)"));
        QVERIFY(statement);
        for (const auto &name : {QStringLiteral("a"), QString(), QStringLiteral("b")}) // a text is never NULL
            QVERIFY(statement->run({name}));
        QCOMPARE(countItems(*database), 3);
        QCOMPARE(numberOf(*database, QStringLiteral("SELECT count(*) FROM item WHERE name = ?"), {QString()}), 1);
        QCOMPARE(statement->run({QVariant()}).error().code, ErrorCode::Conflict);
        QVERIFY(statement->run({QStringLiteral("c")})); // a failure does not spoil it
        QCOMPARE(countItems(*database), 4);
        QCOMPARE(database->prepare(QStringLiteral("INSERT INTO nothing VALUES (?)")).error().code, ErrorCode::Internal);
    }

    void opensAsPromised()
    {
        const auto database = Database::open(m_file, good);
        QVERIFY2(database.has_value(), database ? "" : qPrintable(database.error().line()));
        QCOMPARE(versionOf(**database), 2);
        QCOMPARE((*database)->address(), Address(m_file));
        QCOMPARE(numberOf(**database, QStringLiteral("PRAGMA synchronous")), 2); // FULL
        QCOMPARE(numberOf(**database, QStringLiteral("PRAGMA foreign_keys")), 1);
        auto mode = (*database)->run(QStringLiteral("PRAGMA journal_mode"));
        QVERIFY(mode && mode->next());
        QCOMPARE(mode->value(0).toString(), QStringLiteral("wal"));
    }

    void migratesWhatIsThere()
    {
        {
            const auto database = Database::open(m_file, older);
            QCOMPARE(versionOf(**database), 1);
            QVERIFY(insert(**database, QStringLiteral("kept")));
        }
        const auto database = Database::open(m_file, good);
        QVERIFY(database.has_value());
        QCOMPARE(versionOf(**database), 2);
        QCOMPARE(numberOf(**database, QStringLiteral("SELECT count(*) FROM item WHERE note = ''")), 1);
    }

    void refusesWhatANewerProgramMade()
    {
        QVERIFY(Database::open(m_file, good).has_value());
        const auto database = Database::open(m_file, older);
        QCOMPARE(database.error().code, ErrorCode::Unsupported);
        QCOMPARE(database.error().context, m_file);
    }

    void aBrokenMigrationChangesNothing()
    {
        const auto failed = Database::open(m_file, broken);
        QVERIFY(!failed.has_value());
        QCOMPARE(failed.error().code, ErrorCode::Internal);

        const auto database = Database::open(m_file, older);
        QVERIFY2(database.has_value(), database ? "" : qPrintable(database.error().line()));
        QCOMPARE(versionOf(**database), 1);
        QCOMPARE(numberOf(**database, QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = 'first'")), 0);
    }

    void filesThatAreNone_data()
    {
        QTest::addColumn<bool>("isDirectory");
        QTest::addColumn<int>("code");
        QTest::newRow("garbage") << false << static_cast<int>(ErrorCode::Corrupt);
        QTest::newRow("a directory") << true << static_cast<int>(ErrorCode::Io);
    }

    void filesThatAreNone()
    {
        QFETCH(bool, isDirectory);
        QFETCH(int, code);
        if (isDirectory) {
            QVERIFY(QDir().mkpath(m_file));
        } else {
            QFile file(m_file);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(8192, 'x'));
        }
        const auto database = Database::open(m_file, good);
        QVERIFY(!database.has_value());
        QCOMPARE(static_cast<int>(database.error().code), code);
        QCOMPARE(database.error().context, m_file);
    }

    void transactionsHoldOrLeaveNothing()
    {
        auto database = std::move(*Database::open(m_file, good));
        const auto kept = database->transaction([&]() -> Result<void> {
            if (auto inserted = insert(*database, QStringLiteral("a")); !inserted)
                return failure(inserted.error());
            return {};
        });
        QVERIFY(kept.has_value());

        const auto dropped = database->transaction([&]() -> Result<void> {
            (void)insert(*database, QStringLiteral("b"));
            return failure(ErrorCode::Expired, QStringLiteral("changed my mind"));
        });
        QCOMPARE(dropped.error().code, ErrorCode::Expired);

        const auto collided = database->transaction([&]() -> Result<void> {
            (void)insert(*database, QStringLiteral("c"));
            if (auto again = insert(*database, QStringLiteral("a")); !again)
                return failure(again.error());
            return {};
        });
        QCOMPARE(collided.error().code, ErrorCode::Conflict);
        QCOMPARE(countItems(*database), 1);
        QVERIFY2(insert(*database, QStringLiteral("d")), "the connection is usable afterwards");
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
        auto database = std::move(*Database::open(m_file, good));
        const auto result = database->run(statement, values);
        QVERIFY(!result.has_value());
        QCOMPARE(static_cast<int>(result.error().code), code);
        QVERIFY(!result.error().message.isEmpty());
    }

    void valuesAreNeverStatements()
    {
        auto database = std::move(*Database::open(m_file, good));
        const auto evil = QStringLiteral("x'); DROP TABLE item; --");
        QVERIFY(insert(*database, evil));
        QCOMPARE(numberOf(*database, QStringLiteral("SELECT count(*) FROM item WHERE name = ?"), {evil}), 1);
    }

    void aNullTextIsAnEmptyText()
    {
        auto database = std::move(*Database::open(m_file, good));
        QVERIFY(insert(*database, QString()));
        QCOMPARE(numberOf(*database, QStringLiteral("SELECT count(*) FROM item WHERE name = ''")), 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
