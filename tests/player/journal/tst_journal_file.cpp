// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/journal/journal_file.h"
#include "tests/player/journal/samples.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace ironfence::player {

using testing::manifestOf;
using testing::police;
using testing::receiptOf;

class TestJournalFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void goesOnFromWhatWasWritten();
    void switchesWhole();
    void keepsTheNewestRevision();
    void keepsTheFloorOfTheTime();
    void keepsHowLongAlertsRan();
    void forgetsAcknowledgedReceiptsFirst();
    void neverGivesANumberTwice();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void keepsFewAsides();
    void livesInMemoryWhenItMust();
    void keepsAFileThatCannotBeOpened();
    void readsWhatCannotBeWritten();

private:
    [[nodiscard]] JournalFile::Opened open(base::UtcTime now = base::fromUnixMs(1'795'400'000'000));

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

void TestJournalFile::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(QStringLiteral("journal.sqlite"));
}

JournalFile::Opened TestJournalFile::open(base::UtcTime now)
{
    auto opened = JournalFile::open(m_path, now);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().line()));
    return std::move(*opened);
}

void TestJournalFile::goesOnFromWhatWasWritten()
{
    const AlertRecord alert{base::Sha256::of("a"),
                            "envelope",
                            playlists::AlertState::Ended,
                            playlists::AlertEnd::Superseded,
                            base::fromUnixMs(1'795'400'000'123),
                            {base::Milliseconds{61'000}, base::Milliseconds{1'000}}};
    {
        auto [file, content] = open();
        QVERIFY(!content.fault);
        QVERIFY(content.manifests.isEmpty());
        QVERIFY(file->noteManifest(police(), 9));
        QVERIFY(file->noteManifest(police(), 8));
        QVERIFY(file->accept(manifestOf(7)));
        QVERIFY(file->saveAssignment({3, "assignment"}));
        QVERIFY(file->saveAlerts({alert}, {}));
        QVERIFY(file->saveReceipts({receiptOf(1), receiptOf(2)}));
        QVERIFY(file->acknowledge({{QStringLiteral("lobby-1-2"), 1}, {QStringLiteral("unknown-1"), 5}}));
    }
    const auto [file, content] = open();
    QCOMPARE(content.manifests, QList{manifestOf(7)});
    QCOMPARE(content.highestManifests.value(police()), 9);
    QCOMPARE(content.assignment, std::optional(StoredAssignment{3, "assignment"}));
    QCOMPARE(content.alerts, QList{alert});
    QCOMPARE(content.receipts, (QList<ReceiptRecord>{{receiptOf(1), 0}, {receiptOf(2), 1}}));
}

void TestJournalFile::switchesWhole()
{
    {
        auto [file, content] = open();
        QVERIFY(file->accept(manifestOf(6)));
        QVERIFY(file->accept(manifestOf(8)));
        QVERIFY(file->saveAlerts({{base::Sha256::of("a"), "e", playlists::AlertState::Live, {}, {}}}, {}));
        QVERIFY(file->saveAlerts({}, {base::Sha256::of("a")}));
    }
    const auto [file, content] = open();
    QCOMPARE(content.manifests, QList{manifestOf(8)});
    QVERIFY(content.alerts.isEmpty());
}

void TestJournalFile::keepsTheNewestRevision()
{
    {
        auto [file, content] = open();
        QVERIFY(file->saveReceipts({receiptOf(1, 3)}));
        QVERIFY(file->saveReceipts({receiptOf(1, 2)}));
        QVERIFY(file->acknowledge({{receiptOf(1).id, 3}}));
        QVERIFY(file->acknowledge({{receiptOf(1).id, 1}}));
    }
    const auto [file, content] = open();
    QCOMPARE(content.receipts, (QList<ReceiptRecord>{{receiptOf(1, 3), 3}}));
}

void TestJournalFile::keepsTheFloorOfTheTime()
{
    const auto at = [](int second) { return base::fromUnixMs(1'795'400'000'000 + second * 1000); };
    const TimeFloor floor({{QStringLiteral("a"), at(1)}, {QStringLiteral("b"), at(2)}}, at(3));
    {
        auto [file, content] = open();
        QCOMPARE(content.timeFloor, TimeFloor());
        QVERIFY(file->saveTimeFloor(floor));
    }
    {
        auto [file, content] = open();
        QCOMPARE(content.timeFloor, floor);
        QVERIFY(file->saveTimeFloor(TimeFloor({{QStringLiteral("b"), at(9)}}, {})));
    }
    QCOMPARE(open().content.timeFloor, TimeFloor({{QStringLiteral("b"), at(9)}}, {}));
}

void TestJournalFile::keepsHowLongAlertsRan()
{
    const AlertRecord alert{base::Sha256::of("a"), "envelope", playlists::AlertState::Live, {}, {}};
    const playlists::AlertRun ran{base::Milliseconds{30'000}, base::Milliseconds{2'000}};
    {
        auto [file, content] = open();
        QVERIFY(file->saveAlerts({alert}, {}));
        QVERIFY(file->saveAlertRuns({{alert.document, ran}, {base::Sha256::of("forgotten"), ran}}));
    }
    auto expected = alert;
    expected.ran = ran;
    QCOMPARE(open().content.alerts, QList{expected});
}

void TestJournalFile::forgetsAcknowledgedReceiptsFirst()
{
    auto [file, content] = open();
    QList<messaging::Receipt> many;
    QList<messaging::Ack::Stored> stored;
    for (qint64 i = 0; i < JournalFile::keptReceipts + 10; ++i) {
        many.append(receiptOf(i));
        if (i != 3)
            stored.append({many.last().id, 1});
    }
    QVERIFY(file->saveReceipts(many));
    QVERIFY(file->acknowledge(stored));
    QVERIFY(file->saveReceipts({receiptOf(5000)}));
    file.reset();

    const auto again = open();
    const auto &kept = again.content.receipts;
    QCOMPARE(kept.size(), JournalFile::keptReceipts + 1); // the one that nobody acknowledged is not lost
    QCOMPARE(kept.first().receipt.id, receiptOf(3).id);
    QCOMPARE(kept.last().receipt.id, receiptOf(5000).id);
}

void TestJournalFile::neverGivesANumberTwice()
{
    auto first = open();
    const auto more = first.file->reserve(JournalFile::reservation, {});
    QVERIFY(more);
    QVERIFY(*more >= first.content.sequence + JournalFile::reservation);
    first.file.reset();

    const auto second = open();
    QVERIFY(second.content.sequence >= *more + JournalFile::reservation);
    QVERIFY(QFile::remove(m_path)); // lost with its numbers: a later life begins above them
    QFile::remove(m_path + QStringLiteral("-wal"));
    QFile::remove(m_path + QStringLiteral("-shm"));
    const auto third = open(base::fromUnixMs(1'795'400'000'000) + std::chrono::hours{1});
    QVERIFY(third.content.sequence >= second.content.sequence + JournalFile::reservation);
}

void TestJournalFile::setsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("not a database") << QByteArray() << QByteArray(8192, 'x');
    QTest::newRow("overwritten in the middle") << QByteArray() << QByteArray();
    QTest::newRow("made by a newer program") << QByteArray("PRAGMA user_version=99") << QByteArray();
    QTest::newRow("a migration is missing its table") << QByteArray("DROP TABLE alerts") << QByteArray();
    QTest::newRow("an unreadable receipt")
        << QByteArray("INSERT INTO receipts (id, document, revision, body) VALUES ('x', 'y', 1, '{')") << QByteArray();
    QTest::newRow("an unreadable hash in the quarantine")
        << QByteArray("INSERT INTO quarantine VALUES ('0g', 0, '1.0', 'broken')") << QByteArray();
    QTest::newRow("an unknown alert state") << QByteArray("INSERT INTO alerts (document, envelope, state, end_cause, "
                                                          "since_ms) VALUES ('00', 'e', 'sleeping', NULL, 0)")
                                            << QByteArray();
}

void TestJournalFile::setsADamagedFileAside()
{
    QFETCH(QByteArray, statement);
    QFETCH(QByteArray, bytes);
    {
        auto [file, content] = open();
        for (qint64 i = 0; i < 50; ++i)
            QVERIFY(file->saveReceipts({receiptOf(i)}));
    }
    if (!statement.isEmpty()) {
        auto database = base::sql::Database::open(m_path, QStringLiteral(":/ironfence/player/journal"));
        QVERIFY(database);
        QVERIFY((*database)->run(QString::fromUtf8(statement)));
    } else {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const auto size = file.size();
        if (bytes.isEmpty()) {
            file.seek(4096);
            bytes = QByteArray(size - 4096, '\x7f');
        }
        file.write(bytes);
    }

    const auto [file, content] = open();
    QVERIFY(content.fault);
    QVERIFY(content.receipts.isEmpty());
    QVERIFY(content.sequence > 0);
    QVERIFY(file->saveReceipts({receiptOf(1)}));
    const auto asides = QDir(m_directory->path()).entryList({QStringLiteral("journal.sqlite.aside-*")}, QDir::Files);
    QVERIFY(!asides.isEmpty());
    const auto again = open();
    QVERIFY(!again.content.fault);
    QCOMPARE(again.content.receipts.size(), 1);
}

void TestJournalFile::keepsFewAsides()
{
    for (int i = 0; i < 6; ++i) {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        QVERIFY(open(base::fromUnixMs(1'795'400'000'000) + std::chrono::minutes{i}).content.fault);
    }
    const auto asides = QDir(m_directory->path()).entryList({QStringLiteral("*.aside-*Z")}, QDir::Files);
    QCOMPARE(asides.size(), JournalFile::keptAsides);
}

void TestJournalFile::livesInMemoryWhenItMust()
{
    m_path = m_directory->filePath(QStringLiteral("missing/journal.sqlite"));
    auto [file, content] = open();
    QVERIFY(content.fault);
    QVERIFY(file->accept(manifestOf(1)));
}

void TestJournalFile::keepsAFileThatCannotBeOpened()
{
    qint64 sequence = 0;
    {
        auto [file, content] = open();
        QVERIFY(file->accept(manifestOf(1)));
        sequence = content.sequence;
    }
    const auto beside = m_path + QStringLiteral("-wal"); // what SQLite needs beside the file cannot be had
    QVERIFY(QDir().mkdir(beside));
    {
        auto [file, content] = open();
        QVERIFY(content.fault);
        QCOMPARE(content.manifests, {manifestOf(1)}); // the last known good still plays
        QVERIFY(content.sequence >= sequence + JournalFile::reservation);
        QVERIFY(file->accept(manifestOf(2)));
    }
    QVERIFY(QDir(m_directory->path()).entryList({QStringLiteral("*.aside-*")}).isEmpty());
    QVERIFY(QDir().rmdir(beside));
    const auto again = open();
    QVERIFY(!again.content.fault);
    QCOMPARE(again.content.manifests, {manifestOf(1)});
}

void TestJournalFile::readsWhatCannotBeWritten()
{
    {
        auto [file, content] = open();
        QVERIFY(file->accept(manifestOf(1)));
    }
    auto other = base::sql::Database::open(m_path, QStringLiteral(":/ironfence/player/journal"));
    QVERIFY(other);
    QVERIFY((*other)->run(QStringLiteral("BEGIN IMMEDIATE"))); // nobody else can write now
    {
        auto [file, content] = open();
        QVERIFY(content.fault);
        QCOMPARE(content.manifests, {manifestOf(1)});
        QVERIFY((*other)->run(QStringLiteral("ROLLBACK")));
        QVERIFY(file->accept(manifestOf(2))); // and now it can be written again
    }
    other->reset();
    QCOMPARE(open().content.manifests, {manifestOf(2)});
    QVERIFY(QDir(m_directory->path()).entryList({QStringLiteral("*.aside-*")}).isEmpty());
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestJournalFile)
#include "tst_journal_file.moc"
