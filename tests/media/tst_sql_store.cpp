// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/sql/sql_store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ironfence;
using base::ErrorCode;
using base::sql::Database;
using media::SqlStore;

/// What only a store inside somebody's database can do.
class TestSqlStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void followsTheOwnersTransaction_data();
    void followsTheOwnersTransaction();
    void holdsSmallObjectsOnly();
    void boundsUnfinishedObjects();
    void passesErrorsOn();

private:
    QTemporaryDir m_folder;
    int m_number = 0;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqlStore> m_store;
};

void TestSqlStore::init()
{
    m_store.reset();
    m_database.reset();
    m_database =
        Database::open(m_folder.filePath(QStringLiteral("%1.sqlite").arg(++m_number)), QStringLiteral(":/none"))
            .value();
    m_store = SqlStore::open(*m_database).value();
    QVERIFY(m_database->run(QStringLiteral("CREATE TABLE version (number INTEGER)")));
}

void TestSqlStore::followsTheOwnersTransaction_data()
{
    QTest::addColumn<bool>("succeeds");
    QTest::newRow("commit") << true;
    QTest::newRow("rollback") << false;
}

void TestSqlStore::followsTheOwnersTransaction()
{
    QFETCH(bool, succeeds);
    const QByteArray bytes("a programme");
    const base::ObjectRef object{base::Sha256::of(bytes), bytes.size()};
    const auto done = m_database->transaction([&]() -> base::Result<void> {
        if (auto put = media::put(*m_store, bytes); !put)
            return base::failure(put.error());
        if (auto row = m_database->run(QStringLiteral("INSERT INTO version VALUES (7)")); !row)
            return base::failure(row.error());
        if (!succeeds)
            return base::failure(ErrorCode::Conflict, QStringLiteral("changed our mind"));
        return {};
    });
    QCOMPARE(done.has_value(), succeeds);
    QCOMPARE(m_store->contains(object), succeeds);
    QCOMPARE(m_database->run(QStringLiteral("SELECT number FROM version"))->next(), succeeds);
}

void TestSqlStore::holdsSmallObjectsOnly()
{
    const QByteArray most(SqlStore::maxObjectBytes, 'm');
    QVERIFY(media::put(*m_store, most));
    const auto refused = media::put(*m_store, most + 'x');
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
}

void TestSqlStore::boundsUnfinishedObjects()
{
    constexpr int many = 100;
    int kept = 0;
    QList<base::ObjectRef> objects;
    for (int i = 0; i < many; ++i) {
        const base::ObjectRef object{base::Sha256::of(QByteArray::number(i)), 1000};
        objects.append(object);
        QVERIFY((*m_store->write(object))->append("begun"));
    }
    for (const auto &object : objects)
        kept += (*m_store->write(object))->offset() > 0 ? 1 : 0;
    QVERIFY(kept >= 1);
    QVERIFY2(kept <= 16, qPrintable(QString::number(kept)));
}

void TestSqlStore::passesErrorsOn()
{
    QVERIFY(m_database->run(QStringLiteral("DROP TABLE media_object")));
    const auto put = media::put(*m_store, "bytes");
    QVERIFY(!put);
    QVERIFY(!put.error().message.isEmpty());
    QVERIFY(!m_store->list());
    QVERIFY(!m_store->remove(base::Sha256::of("bytes")));
}

QTEST_GUILESS_MAIN(TestSqlStore)
#include "tst_sql_store.moc"
