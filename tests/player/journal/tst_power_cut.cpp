// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/journal/journal_file.h"
#include "tests/player/journal/samples.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

namespace ironfence::player {

/// A process is killed while it writes; whatever it had said to be durable is there, and nothing is there by halves.
class TestPowerCut : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killedAtAnyMoment();
    void killedWhileGivingUp();

private:
    /// Lets the writer promise some numbers, kills it, and answers the last one.
    static qint64 promisedBeforeTheCut(const QStringList &arguments);
};

qint64 TestPowerCut::promisedBeforeTheCut(const QStringList &arguments)
{
    QProcess writer;
    writer.start(QCoreApplication::applicationDirPath() + QStringLiteral("/journal_writer"), arguments);
    const int lines = 1 + QRandomGenerator::global()->bounded(25);
    qint64 promised = 0;
    for (int line = 0; line < lines; ++line) {
        if (!QTest::qWaitFor([&] { return writer.canReadLine() || writer.waitForReadyRead(10); }, 20'000))
            return -1;
        promised = writer.readLine().trimmed().toLongLong();
    }
    writer.kill(); // SIGKILL
    if (!writer.waitForFinished() || writer.exitStatus() != QProcess::CrashExit)
        return -1;
    while (writer.canReadLine())
        promised = writer.readLine().trimmed().toLongLong();
    return promised;
}

void TestPowerCut::killedAtAnyMoment()
{
    QTemporaryDir directory;
    const auto path = directory.filePath(QStringLiteral("journal.sqlite"));
    qint64 sequence = 0;
    for (int round = 0; round < 8; ++round) {
        const auto promised = promisedBeforeTheCut({path});
        QVERIFY(promised > 0);

        const auto opened = JournalFile::open(path, base::fromUnixMs(1'795'400'000'000));
        QVERIFY(opened);
        const auto &content = opened->content;
        QVERIFY2(!content.fault, content.fault ? qPrintable(content.fault->line()) : "");
        QCOMPARE(content.manifests.size(), 1);
        const auto version = content.manifests.first().version;
        QVERIFY(version == promised || version == promised + 1);
        QCOMPARE(content.manifests.first(), testing::manifestOf(version));
        QVERIFY(content.highestManifests.value(testing::police()) >= version);
        // Each third one stood.
        QVERIFY(content.predecessors.size() <= 1);
        if (content.predecessors.isEmpty()) {
            QVERIFY(version % 3 == 0 || (version < 3 && content.firsts == QSet{testing::police()}));
        } else {
            const auto good = content.predecessors.first().version;
            QCOMPARE(good, (version - 1) / 3 * 3);
            QCOMPARE(content.predecessors.first(), testing::manifestOf(good));
        }
        const auto last = content.receipts.last().receipt.id.section(u'-', -1).toLongLong();
        QVERIFY(last == promised || last == promised + 1);
        QCOMPARE(content.receipts.last().receipt, testing::receiptOf(last));
        QVERIFY(content.sequence > sequence);
        sequence = content.sequence;
    }
}

void TestPowerCut::killedWhileGivingUp()
{
    QTemporaryDir directory;
    const auto path = directory.filePath(QStringLiteral("journal.sqlite"));
    int returned = 0;
    for (int round = 0; round < 12; ++round) {
        const auto promised = promisedBeforeTheCut({path, QStringLiteral("give up")});
        QVERIFY(promised > 0);
        const auto opened = JournalFile::open(path, base::fromUnixMs(1'795'400'000'000));
        QVERIFY(opened && !opened->content.fault);
        const auto &content = opened->content;
        QCOMPARE(content.manifests.size(), 1); // the good one, or one on trial above it
        const auto version = content.manifests.first().version;
        QCOMPARE(content.manifests.first(), testing::manifestOf(version));
        const auto abandoned = content.abandonedManifests.value(testing::police());
        if (version == 1) {
            QVERIFY(content.predecessors.isEmpty());
            QVERIFY(abandoned == promised || abandoned == promised + 1 || promised == 1);
            ++returned;
        } else {
            QVERIFY(version == promised || version == promised + 1);
            QCOMPARE(content.predecessors, QList{testing::manifestOf(1)});
            QCOMPARE(abandoned, 0);
        }
    }
    qInfo("%d of 12 cuts came after a return", returned);
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestPowerCut)
#include "tst_power_cut.moc"
