// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/journal/play_file.h"
#include "tests/player/journal/play_samples.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace ironfence::player {

using base::ErrorCode;
using messaging::Play;
using messaging::PlayBatch;
using messaging::PlaysStored;
using testing::lobby;
using testing::playOf;

class TestPlayFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void numbersAndChainsWhatItIsGiven();
    void sendsInPiecesUntilAcknowledged();
    void goesBackWithTheServer();
    void anEndWithoutAWordIsAPlay();
    void dropsTheOldestAndSaysWhatWasLost_data();
    void dropsTheOldestAndSaysWhatWasLost();
    void sendsWithAHole();
    void everyChangeOfARowIsFound_data();
    void everyChangeOfARowIsFound();
    void whatIsSoundIsStillSent();
    void aServerThatFindsItBrokenGetsAnotherChain();
    void aCorruptFileIsSetAside();
    void livesInMemoryOnADiskThatTakesNothing();
    void boundsOfABatchHold();

private:
    std::unique_ptr<PlayFile> open(PlayFile::Bounds bounds = {})
    {
        auto opened = PlayFile::open(m_path, lobby(), base::fromUnixMs(testing::playsBegan), bounds);
        if (!opened)
            return nullptr;
        m_fault = opened->fault;
        return std::move(opened->file);
    }
    static void fill(PlayFile &file, qint64 first, qint64 last)
    {
        QList<Play> plays;
        for (qint64 n = first; n <= last; ++n)
            plays.append(playOf(n));
        QVERIFY(file.write(plays, {}));
    }
    /// All plays that a server would have after acknowledging batch after batch; checks each batch as it would.
    static QList<qint64> sendAll(PlayFile &file)
    {
        QList<qint64> sent;
        base::Sha256 head;
        while (true) {
            const auto batch = file.unsent();
            if (!batch || !*batch)
                return sent;
            if (!sent.isEmpty() && (*batch)->first() == sent.constLast() + 1 && (*batch)->after != head)
                return {};
            for (const auto &play : (*batch)->plays)
                sent.append(play.sequence);
            head = (*batch)->head();
            if (!file.acknowledge({(*batch)->chain, (*batch)->last(), false}))
                return {};
        }
    }
    static PlayFile::Check checkAll(PlayFile &file, int step)
    {
        PlayFile::Check check;
        std::optional<base::Error> broken;
        while (!check.isDone) {
            const auto next = file.check(check, step);
            if (!next)
                return check;
            check = *next;
            broken = check.broken ? check.broken : broken;
        }
        check.broken = broken;
        return check;
    }
    void tamper(const QString &statement) const
    {
        const auto database = base::sql::Database::open(m_path, QStringLiteral(":/ironfence/player/plays"));
        QVERIFY(database);
        const auto done = (*database)->run(statement);
        QVERIFY2(done, done ? "" : qPrintable(done.error().line()));
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
    std::optional<base::Error> m_fault;
};

void TestPlayFile::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(QStringLiteral("plays.sqlite"));
}

void TestPlayFile::numbersAndChainsWhatItIsGiven()
{
    const auto file = open();
    QVERIFY(file && !m_fault);
    QVERIFY(!file->unsent()->has_value());
    fill(*file, 1, 3);
    const auto batch = file->unsent();
    QVERIFY(batch && *batch);
    QCOMPARE((*batch)->screen, lobby());
    QCOMPARE((*batch)->plays, (QList<Play>{playOf(1), playOf(2), playOf(3)}));
    QCOMPARE((*batch)->after, messaging::beginningOf((*batch)->chain, lobby()));
    QCOMPARE((*batch)->missingFrom, 0);
    QVERIFY(PlayBatch::parse((*batch)->serialize()).has_value());
}

void TestPlayFile::sendsInPiecesUntilAcknowledged()
{
    {
        const auto file = open();
        fill(*file, 1, 450);
        const auto first = *file->unsent();
        QCOMPARE(first->plays.size(), PlayBatch::maxPlays);
        QCOMPARE(*file->unsent(), first); // nobody acknowledged it
        QVERIFY(file->acknowledge({first->chain, first->last(), false}));
    }
    const auto file = open(); // goes on where it was
    QList<qint64> rest;
    for (qint64 n = PlayBatch::maxPlays + 1; n <= 450; ++n)
        rest.append(n);
    QCOMPARE(sendAll(*file), rest);
    QVERIFY(!file->unsent()->has_value());
    QVERIFY(file->acknowledge({messaging::ChainName::random(), 7, false})); // of a file that is gone
    fill(*file, 451, 451);
    const auto beyond = file->acknowledge({(*file->unsent())->chain, 9999, false});
    QVERIFY(!beyond && beyond.error().code == ErrorCode::Invalid);
}

void TestPlayFile::goesBackWithTheServer()
{
    const auto file = open();
    fill(*file, 1, 10);
    const auto chain = (*file->unsent())->chain;
    QVERIFY(file->acknowledge({chain, 10, false}));
    QVERIFY(file->acknowledge({chain, 4, false})); // its database came from a backup
    QCOMPARE(sendAll(*file), (QList<qint64>{5, 6, 7, 8, 9, 10}));
}

void TestPlayFile::anEndWithoutAWordIsAPlay()
{
    auto running = playOf(3);
    {
        const auto file = open();
        QVERIFY(file->write({playOf(1), playOf(2)}, playOf(3)));
        running.duration = base::Milliseconds{4'000};
        running.frames = 100;
        QVERIFY(file->confirm(running));
    }
    running.cut = QStringLiteral("interrupted");
    for (int start = 0; start < 2; ++start) { // the second start adds nothing
        const auto file = open();
        const auto batch = *file->unsent();
        QCOMPARE(batch->plays.size(), 3);
        QCOMPARE(batch->plays.constLast(), running);
    }
    {
        const auto file = open();
        QVERIFY(file->write({playOf(4)}, {})); // an orderly end
    }
    QCOMPARE((*open()->unsent())->last(), 4);
}

void TestPlayFile::dropsTheOldestAndSaysWhatWasLost_data()
{
    QTest::addColumn<qint64>("most");
    QTest::addColumn<int>("acknowledged");
    QTest::addColumn<int>("days"); // from the first play to the time of pruning
    QTest::addColumn<qint64>("lost");
    QTest::addColumn<qint64>("firstKept");
    QTest::newRow("nothing to drop") << qint64(100) << 0 << 1 << qint64(0) << qint64(1);
    QTest::newRow("too many, acknowledged") << qint64(60) << 100 << 1 << qint64(0) << qint64(41);
    QTest::newRow("too many, some acknowledged") << qint64(60) << 30 << 1 << qint64(10) << qint64(41);
    QTest::newRow("too many, none acknowledged") << qint64(60) << 0 << 1 << qint64(40) << qint64(41);
    QTest::newRow("too old, acknowledged") << qint64(100) << 100 << 91 << qint64(0) << qint64(0);
    QTest::newRow("too old, none acknowledged") << qint64(100) << 0 << 91 << qint64(100) << qint64(0);
}

void TestPlayFile::dropsTheOldestAndSaysWhatWasLost()
{
    QFETCH(qint64, most);
    QFETCH(int, acknowledged);
    QFETCH(int, days);
    QFETCH(qint64, lost);
    QFETCH(qint64, firstKept);
    const auto file = open({most, std::chrono::days{90}});
    fill(*file, 1, 100);
    const auto chain = (*file->unsent())->chain;
    QVERIFY(file->acknowledge({chain, acknowledged, false}));
    const auto now = base::fromUnixMs(testing::playsBegan) + std::chrono::days{days};
    QCOMPARE(*file->prune(now), lost);
    QCOMPARE(*file->prune(now), 0);

    QVERIFY(file->acknowledge({chain, 0, false})); // what is still there is sent again
    const auto batch = *file->unsent();
    QCOMPARE(batch ? batch->first() : 0, firstKept);
    QVERIFY(!checkAll(*file, 7).broken);
    fill(*file, 101, 101); // the chain goes on
    QVERIFY(!checkAll(*file, 7).broken);
}

void TestPlayFile::sendsWithAHole()
{
    const auto file = open({5, std::chrono::days{90}});
    fill(*file, 1, 12);
    const auto chain = (*file->unsent())->chain;
    QVERIFY(file->acknowledge({chain, 3, false}));
    QCOMPARE(*file->prune(base::fromUnixMs(testing::playsBegan)), 4);
    const auto batch = *file->unsent();
    QCOMPARE(batch->missingFrom, 4);
    QCOMPARE(batch->first(), 8);
    auto hash = messaging::beginningOf(chain, lobby());
    for (qint64 n = 1; n <= 7; ++n)
        hash = messaging::linkOf(hash, playOf(n).serialize());
    QCOMPARE(batch->after, hash);
    QVERIFY(PlayBatch::parse(batch->serialize()).has_value());
}

void TestPlayFile::everyChangeOfARowIsFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<qint64>("first"); // that does not fit
    const auto row = [](const char *name, const char *statement, qint64 first) {
        QTest::newRow(name) << QString::fromLatin1(statement) << first;
    };
    row("altered", "UPDATE plays SET body = replace(body, '10000', '10001') WHERE sequence = 17", 17);
    row("altered, with its hash", "UPDATE plays SET body = '{}', hash = hex(zeroblob(32)) WHERE sequence = 17", 17);
    row("first deleted", "DELETE FROM plays WHERE sequence = 1", 1);
    row("one deleted", "DELETE FROM plays WHERE sequence = 17", 17);
    row("last deleted", "DELETE FROM plays WHERE sequence = 40", 40);
    row("many deleted", "DELETE FROM plays WHERE sequence > 20", 21);
    row("all deleted", "DELETE FROM plays", 1);
    row("moved", "UPDATE plays SET sequence = CASE sequence WHEN 17 THEN 1018 ELSE 1017 END WHERE sequence IN (17, 18)",
        17);
    row("exchanged",
        "UPDATE plays SET body = (SELECT body FROM plays AS o WHERE o.sequence = 35 - plays.sequence), hash = (SELECT "
        "hash FROM plays AS o WHERE o.sequence = 35 - plays.sequence) WHERE sequence IN (17, 18)",
        17);
    row("a later hash", "UPDATE plays SET hash = hex(zeroblob(32)) WHERE sequence = 30", 30);
}

void TestPlayFile::everyChangeOfARowIsFound()
{
    QFETCH(QString, statement);
    QFETCH(qint64, first);
    {
        const auto file = open();
        fill(*file, 1, 40);
        QVERIFY(!checkAll(*file, 7).broken);
    }
    tamper(statement);
    const auto file = open();
    const auto check = checkAll(*file, 7);
    QVERIFY(check.broken);
    QCOMPARE(check.broken->code, ErrorCode::Corrupt);
    QCOMPARE(check.broken->context.section(u' ', 1), QString::number(first));
    QVERIFY(!checkAll(*file, 100).broken); // said once
    QVERIFY(file->prune(base::fromUnixMs(testing::playsBegan) + std::chrono::days{91}));
    QVERIFY(!checkAll(*open(), 100).broken);
}

void TestPlayFile::whatIsSoundIsStillSent()
{
    {
        const auto file = open();
        fill(*file, 1, 40);
    }
    tamper(QStringLiteral("UPDATE plays SET body = replace(body, '10000', '10001') WHERE sequence = 17"));
    const auto file = open();
    QVERIFY(checkAll(*file, 1000).broken);
    fill(*file, 1, 2); // of another chain
    QList<qint64> expected;
    for (qint64 n = 1; n <= 16; ++n)
        expected.append(n);
    QCOMPARE(sendAll(*file), expected + (QList<qint64>{1, 2}));
}

void TestPlayFile::aServerThatFindsItBrokenGetsAnotherChain()
{
    const auto file = open();
    fill(*file, 1, 4);
    const auto chain = (*file->unsent())->chain;
    QVERIFY(file->acknowledge({chain, 2, true}));
    QVERIFY(!file->unsent()->has_value());
    fill(*file, 1, 1);
    const auto batch = *file->unsent();
    QVERIFY(batch->chain != chain);
    QCOMPARE(batch->first(), 1);
}

void TestPlayFile::aCorruptFileIsSetAside()
{
    {
        QFile junk(m_path);
        QVERIFY(junk.open(QIODevice::WriteOnly));
        junk.write(QByteArray(8192, 'x'));
    }
    const auto file = open();
    QVERIFY(file && m_fault);
    QVERIFY(m_fault->message.contains(QStringLiteral("set aside")));
    QCOMPARE(QDir(m_directory->path()).entryList({QStringLiteral("*.aside-*")}, QDir::Files).size(), 1);
    fill(*file, 1, 1);
    QVERIFY(open() && !m_fault);
}

void TestPlayFile::livesInMemoryOnADiskThatTakesNothing()
{
    m_path = QStringLiteral("/proc/self/nowhere/plays.sqlite");
    const auto file = open();
    QVERIFY(file && m_fault);
    QVERIFY(m_fault->message.contains(QStringLiteral("memory")));
    fill(*file, 1, 3);
    QCOMPARE(sendAll(*file), (QList<qint64>{1, 2, 3}));
}

void TestPlayFile::boundsOfABatchHold()
{
    const auto file = open();
    QList<Play> plays;
    for (qint64 n = 1; n <= 150; ++n) {
        plays.append(playOf(n));
        plays.back().fault = QString(Play::maxFault, QChar(0x9a97)); // three bytes each
        plays.back().extra["later"] = std::string(2000, 'x');
    }
    QVERIFY(file->write(plays, {}));
    const auto batch = *file->unsent();
    QVERIFY(batch->plays.size() < 150);
    QVERIFY(batch->serialize().size() <= PlayBatch::maxBytes);
    QVERIFY(PlayBatch::parse(batch->serialize()).has_value());
    QCOMPARE(sendAll(*file).size(), 150);
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestPlayFile)
#include "tst_play_file.moc"
