// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/disk_store.h"
#include "player/journal/journal_file.h"
#include "player/journal/play_file.h"
#include "tests/faults/disk_work.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace ironfence;
using namespace ironfence::testing;

/// The disk fails at every single call that changes something, one process each: full, broken, or cut off in the middle
/// of a write. The next start finds the old or the new, everything that was promised, and nothing by halves.
class TestFailingDisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCall_data();
    void everyCall();

private:
    struct Run
    {
        int exitCode = -1;
        QHash<QByteArray, int> promised; ///< newest round that was done, by what
        bool journalKept = false;
        bool playsKept = false;
        long calls = 0;
    };
    /// In memory where there is such a folder: what is tested is what is made of the calls, not how long they take.
    static QString place()
    {
        const auto memory = QStringLiteral("/dev/shm");
        return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/failing-disk-XXXXXX");
    }
    Run work(const QString &folder, long at, const QString &how, bool stays) const;
    static QString fault(const QString &folder, const Run &run);
    static QString faultOfJournal(const QString &folder, const Run &run);
    static QString faultOfTimes(const player::JournalContent &content, const Run &run);
    static QString faultOfPlays(const QString &folder, const Run &run);
    static QString faultOfStore(const QString &folder, const Run &run);
};

TestFailingDisk::Run TestFailingDisk::work(const QString &folder, long at, const QString &how, bool stays) const
{
    const QTemporaryDir aside;
    const auto here = QCoreApplication::applicationDirPath();
    const auto counted = aside.filePath(QStringLiteral("calls"));
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), here + QStringLiteral("/failing_disk.so"));
    environment.insert(QStringLiteral("FAILING_DISK_ROOT"), folder);
    environment.insert(QStringLiteral("FAILING_DISK_AT"), QString::number(at));
    environment.insert(QStringLiteral("FAILING_DISK_HOW"), how);
    environment.insert(QStringLiteral("FAILING_DISK_STAYS"), QString::number(int(stays)));
    environment.insert(QStringLiteral("FAILING_DISK_COUNT"), counted);
    environment.insert(QStringLiteral("ASAN_OPTIONS"),
                       environment.value(QStringLiteral("ASAN_OPTIONS")) + QStringLiteral(":verify_asan_link_order=0"));
    QProcess worker;
    worker.setProcessEnvironment(environment);
    worker.setProcessChannelMode(QProcess::SeparateChannels);
    worker.start(here + QStringLiteral("/disk_worker"), {folder});
    Run run;
    if (!worker.waitForFinished(60'000) || worker.exitStatus() != QProcess::NormalExit)
        return run;
    run.exitCode = worker.exitCode();
    while (worker.canReadLine()) {
        const auto words = worker.readLine().trimmed().split(' ');
        if (words.at(2) != "done")
            continue;
        if (words.at(0) == "journal")
            run.journalKept = true;
        else if (words.at(0) == "plays")
            run.playsKept = true;
        else
            run.promised[words.at(0)] = words.at(1).toInt();
    }
    QFile calls(counted);
    if (calls.open(QIODevice::ReadOnly))
        run.calls = calls.readAll().trimmed().toLong();
    return run;
}

QString TestFailingDisk::faultOfJournal(const QString &folder, const Run &run)
{
    const auto opened = player::JournalFile::open(journalOf(folder), base::fromUnixMs(1'795'400'000'000));
    if (!opened || opened->content.fault)
        return QStringLiteral("the journal: ") + (opened ? opened->content.fault->line() : opened.error().line());
    const auto &content = opened->content;
    const qint64 version = content.manifests.isEmpty() ? 0 : content.manifests.constFirst().version;
    if (version > 0 && content.manifests.constFirst() != player::testing::manifestOf(version))
        return QStringLiteral("a manifest by halves");
    if (run.journalKept && version < run.promised.value("manifest"))
        return QStringLiteral("a manifest was promised and is gone");
    for (const auto &record : content.receipts) {
        const auto number = record.receipt.id.section(u'-', -1).toLongLong();
        if (record.receipt != player::testing::receiptOf(number))
            return QStringLiteral("a receipt by halves");
    }
    const auto last =
        content.receipts.isEmpty() ? 0 : content.receipts.constLast().receipt.id.section(u'-', -1).toInt();
    if (run.journalKept && last < run.promised.value("receipt"))
        return QStringLiteral("a receipt was promised and is gone");
    return faultOfTimes(content, run);
}

QString TestFailingDisk::faultOfTimes(const player::JournalContent &content, const Run &run)
{
    const auto &floor = content.timeFloor;
    const auto round = floor.told() ? static_cast<int>(base::toUnixMs(*floor.told()) % 1000) : 0;
    if (floor != (round > 0 ? floorOf(round) : player::TimeFloor()))
        return QStringLiteral("a floor of the time by halves");
    if (run.journalKept && round < run.promised.value("time"))
        return QStringLiteral("a floor of the time was promised and is gone");
    if (content.alerts.isEmpty())
        return run.journalKept && run.promised.contains("run") ? QStringLiteral("an alert is gone") : QString();
    const auto ran = std::chrono::duration_cast<std::chrono::seconds>(content.alerts.constFirst().ran.time).count();
    if (content.alerts != QList{alertOf(static_cast<int>(ran))})
        return QStringLiteral("an alert by halves");
    if (run.journalKept && ran < run.promised.value("run"))
        return QStringLiteral("an alert has forgotten how long it ran");
    return {};
}

QString TestFailingDisk::faultOfPlays(const QString &folder, const Run &run)
{
    const auto opened =
        player::PlayFile::open(playsOf(folder), player::testing::lobby(), base::fromUnixMs(1'795'400'000'000));
    if (!opened || opened->fault)
        return QStringLiteral("the plays: ") + (opened ? opened->fault->line() : opened.error().line());
    const auto check = opened->file->check({}, 1000);
    if (!check || check->broken)
        return QStringLiteral("the chain: ") + (check ? check->broken->line() : check.error().line());
    const auto batch = opened->file->unsent();
    if (!batch)
        return batch.error().line();
    auto plays = *batch ? (*batch)->plays : QList<messaging::Play>();
    // The last one may be what ran when the worker ended, without a word.
    if (!plays.isEmpty() && !plays.constLast().cut.isEmpty())
        plays.removeLast();
    for (qsizetype i = 0; i < plays.size(); ++i) {
        if (plays[i] != player::testing::playOf(i + 1))
            return QStringLiteral("play %1 is lost, doubled or another").arg(i + 1);
    }
    if (run.playsKept && plays.size() < 2 * run.promised.value("play"))
        return QStringLiteral("a play was promised and is gone");
    return {};
}

QString TestFailingDisk::faultOfStore(const QString &folder, const Run &run)
{
    const auto store = media::DiskStore::open(contentOf(folder));
    if (!store)
        return store.error().line();
    const auto objects = (*store)->list();
    if (!objects)
        return objects.error().line();
    for (const auto &object : *objects) {
        if (auto whole = (*store)->verify(object); !whole)
            return QStringLiteral("an object by halves: ") + whole.error().line();
    }
    if (run.promised.contains("object") && !(*store)->contains(refOf(run.promised.value("object"))))
        return QStringLiteral("an object was promised and is gone");
    // And it takes what could not be stored then.
    for (int round = 1; round <= rounds; ++round) {
        if (!media::put(**store, objectOf(round)))
            return QStringLiteral("the store no longer takes object %1").arg(round);
    }
    return {};
}

QString TestFailingDisk::fault(const QString &folder, const Run &run)
{
    for (const auto &look :
         {&TestFailingDisk::faultOfJournal, &TestFailingDisk::faultOfPlays, &TestFailingDisk::faultOfStore}) {
        if (auto fault = look(folder, run); !fault.isEmpty())
            return fault;
    }
    return {};
}

void TestFailingDisk::everyCall_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<bool>("stays");
    QTest::newRow("full once") << QStringLiteral("ENOSPC") << false;
    QTest::newRow("full from then on") << QStringLiteral("ENOSPC") << true;
    QTest::newRow("broken once") << QStringLiteral("EIO") << false;
    QTest::newRow("broken from then on") << QStringLiteral("EIO") << true;
    QTest::newRow("cut off") << QStringLiteral("cut") << false;
}

void TestFailingDisk::everyCall()
{
    QFETCH(QString, how);
    QFETCH(bool, stays);
    long calls = 0;
    {
        const QTemporaryDir folder(place());
        const auto run = work(folder.path(), 0, how, false);
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.journalKept && run.playsKept);
        for (const auto *what : {"manifest", "receipt", "time", "run", "play", "object"})
            QCOMPARE(run.promised.value(what), rounds);
        QCOMPARE(fault(folder.path(), run), QString());
        calls = run.calls;
        QVERIFY(calls > 50);
    }
    for (long at = 1; at <= calls; ++at) {
        const QTemporaryDir folder(place());
        const auto run = work(folder.path(), at, how, stays);
        const auto where = QStringLiteral("call %1 of %2: ").arg(at).arg(calls);
        const bool ended = run.exitCode == 0 || (how == u"cut" && run.exitCode == 137);
        QVERIFY2(ended, qPrintable(where + QStringLiteral("exit %1").arg(run.exitCode)));
        const auto wrong = fault(folder.path(), run);
        QVERIFY2(wrong.isEmpty(), qPrintable(where + wrong));
    }
    qInfo("%ld calls, %s%s", calls, qPrintable(how), stays ? ", from then on" : "");
}

QTEST_GUILESS_MAIN(TestFailingDisk)
#include "tst_failing_disk.moc"
