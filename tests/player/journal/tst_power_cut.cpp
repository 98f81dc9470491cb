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
};

void TestPowerCut::killedAtAnyMoment()
{
    QTemporaryDir directory;
    const auto path = directory.filePath(QStringLiteral("journal.sqlite"));
    qint64 sequence = 0;
    for (int round = 0; round < 8; ++round) {
        QProcess writer;
        writer.start(QCoreApplication::applicationDirPath() + QStringLiteral("/journal_writer"), {path});
        const int lines = 1 + QRandomGenerator::global()->bounded(25);
        qint64 promised = 0;
        for (int line = 0; line < lines; ++line) {
            QTRY_VERIFY_WITH_TIMEOUT(writer.canReadLine() || writer.waitForReadyRead(10), 20'000);
            promised = writer.readLine().trimmed().toLongLong();
        }
        writer.kill(); // SIGKILL
        QVERIFY(writer.waitForFinished());
        while (writer.canReadLine())
            promised = writer.readLine().trimmed().toLongLong();

        const auto opened = JournalFile::open(path, base::fromUnixMs(1'795'400'000'000));
        QVERIFY(opened);
        const auto &content = opened->content;
        QVERIFY2(!content.fault, content.fault ? qPrintable(content.fault->line()) : "");
        QCOMPARE(content.manifests.size(), 1);
        const auto version = content.manifests.first().version;
        QVERIFY(version == promised || version == promised + 1);
        QCOMPARE(content.manifests.first(), testing::manifestOf(version));
        QVERIFY(content.highestManifests.value(testing::police()) >= version);
        const auto last = content.receipts.last().receipt.id.section(u'-', -1).toLongLong();
        QVERIFY(last == promised || last == promised + 1);
        QCOMPARE(content.receipts.last().receipt, testing::receiptOf(last));
        QVERIFY(content.sequence > sequence);
        sequence = content.sequence;
    }
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestPowerCut)
#include "tst_power_cut.moc"
