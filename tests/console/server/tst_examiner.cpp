// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/json/reader.h"
#include "console/server/examination/examiner.h"
#include "tests/media/clips.h"
#include "tests/media/flashing_clip.h"
#include "tests/support/manual_clock.h"

#include <QTemporaryDir>
#include <QtTest>
#include <atomic>
#include <thread>

using namespace ironfence;
using namespace ironfence::console::server;
using console::preflight::Finding;
using console::preflight::Report;
using console::preflight::Verdict;
using examination::Examiner;
using records::ExaminationRecord;
using records::Outcome;

namespace {

constexpr auto calm = "videotestsrc pattern=blue num-buffers=48 ! video/x-raw,format=I420,width=320,height=180,"
                      "framerate=24/1 ! x264enc speed-preset=ultrafast ! video/x-h264 ! mp4mux";

Examiner::Examination passing()
{
    return {media::Facts{}, Report{{Finding{QStringLiteral("decoding"), Verdict::Pass, QStringLiteral("well")}}}};
}

base::Result<media::Filmstrip> strip()
{
    media::StripCells cells;
    cells.cell = {64, 36};
    cells.times = {base::Milliseconds(0)};
    return media::Filmstrip{cells, QByteArray("\xff\xd8\xff\xe0")};
}

base::Result<media::Filmstrip> noStrip(const QString &, const std::stop_token &)
{
    return base::failure(base::ErrorCode::Unsupported, QStringLiteral("nobody asks for it"));
}

/// Lives as long as its examination is not to stop.
base::Result<Examiner::Examination> untilStopped(const QString &, const std::stop_token &stop)
{
    while (!stop.stop_requested())
        std::this_thread::yield();
    return base::failure(base::ErrorCode::Conflict, QStringLiteral("the examination was broken off"));
}

} // namespace

/// Every asset is examined, one after the other, whatever becomes of server and programs meanwhile.
class ExaminerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = *media::DiskStore::open(m_folder->filePath(QStringLiteral("content")));
        open();
    }

    void cleanup() { qputenv("IRONFENCE_BIN", m_programs); }

    void examinesInTheOrderInWhichTheyCame()
    {
        QList<base::Sha256> expected;
        for (const char *bytes : {"one", "two", "three"})
            expected.append(add(bytes));
        QStringList files; // of the examiner's thread until it has stopped
        const auto work = [&](const QString &file, const std::stop_token &) {
            files.append(QFileInfo(file).fileName());
            return passing();
        };
        Examiner examiner(*m_records, *m_store, m_clock, work, noStrip);
        QList<base::Sha256> told;
        connect(&examiner, &Examiner::examined, this, [&](const base::Sha256 &asset) { told.append(asset); });
        const auto before = *m_records->changes.newestOf({QStringLiteral("asset")});
        QVERIFY(examiner.start());
        QTRY_COMPARE(told, expected);
        const auto last = add("four");
        examiner.look();
        QTRY_COMPARE(told, expected + QList{last});
        examiner.stop();
        QCOMPARE(files.size(), 4);
        QCOMPARE(files.constFirst(), expected.constFirst().hex());
        QCOMPARE(stateOf(last).verdict, QStringLiteral("pass"));
        QCOMPARE(stateOf(last).examinedMs, base::toUnixMs(m_clock.now()));
        // Whoever watches assets hears of each end, and of nothing else.
        QCOMPARE(*m_records->changes.newestOf({QStringLiteral("asset")}), before + 5);
    }

    void judgesRealFiles_data()
    {
        QTest::addColumn<QByteArray>("clip");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("rule"); // that refuses it
        QTest::newRow("calm, and lying for a kiosk") << QByteArray(calm) << QStringLiteral("warning") << QString();
        QTest::newRow("flashing") << media::flashingClip(4, media::white, media::black, 320)
                                  << QStringLiteral("refusal") << QStringLiteral("flash");
        QTest::newRow("broken") << QByteArray() << QStringLiteral("refusal") << QStringLiteral("decoding");
    }

    void judgesRealFiles()
    {
        QFETCH(QByteArray, clip);
        QFETCH(QString, verdict);
        QFETCH(QString, rule);
        const auto asset = add(clip.isEmpty() ? QByteArray(5'000, 'x') : bytesOf(clip));
        QVERIFY(examine());
        QCOMPARE(stateOf(asset).verdict, verdict);
        QCOMPARE(stateOf(asset).outcome, clip.isEmpty() ? Outcome::Unplayable : Outcome::Judged);
        QCOMPARE(refusingRule(asset), rule);
        if (rule == QStringLiteral("flash"))
            QVERIFY(!reportOf(asset).findings.constLast().stretches.isEmpty());
    }

    void breaksOffAndGoesOnAtTheNextStart()
    {
        const auto asset = add("long");
        {
            Examiner first(*m_records, *m_store, m_clock, untilStopped);
            QVERIFY(first.start());
            QTRY_COMPARE(stateOf(asset).attempts, 1);
        }
        QVERIFY(stateOf(asset).isWaiting());
        QCOMPARE(stateOf(asset).attempts, 0);
        open();
        QVERIFY(examine([](const QString &, const std::stop_token &) { return passing(); }));
        QCOMPARE(stateOf(asset).verdict, QStringLiteral("pass"));
    }

    /// As a server that was killed leaves it.
    void triesTwiceWhatTakesTheServerWithIt()
    {
        const auto asset = add("deadly");
        const auto next = add("harmless");
        const auto work = [](const QString &, const std::stop_token &) { return passing(); };
        QVERIFY(m_records->examinations.begin(asset));
        open();
        QCOMPARE(m_records->examinations.waiting()->size(), 2);
        QVERIFY(m_records->examinations.begin(asset));
        open();
        QVERIFY(examine(work));
        QCOMPARE(stateOf(asset).verdict, QStringLiteral("refusal"));
        QCOMPARE(refusingRule(asset), QStringLiteral("examination"));
        QCOMPARE(stateOf(next).verdict, QStringLiteral("pass"));
        QVERIFY(examine(work));
        QCOMPARE(stateOf(asset).attempts, 2); // and that is all
    }

    void aProgramThatIsKilledIsTriedOnceMore()
    {
        const auto asset = add(bytesOf(calm));
        useProbe("kill -9 $$");
        QVERIFY(examine());
        QCOMPARE(stateOf(asset).verdict, QStringLiteral("refusal"));
        QCOMPARE(refusingRule(asset), QStringLiteral("decoding"));
        QVERIFY(examine());
        QCOMPARE(stateOf(asset).attempts, 2);
        QVERIFY(examine());
        QCOMPARE(stateOf(asset).attempts, 2);

        const auto other = add(bytesOf(media::flashingClip(1, media::white, media::black, 96)));
        useProbe("echo nonsense");
        QVERIFY(examine());
        QCOMPARE(refusingRule(other), QStringLiteral("examination"));
        qputenv("IRONFENCE_BIN", m_programs);
        QVERIFY(examine());
        QVERIFY(stateOf(other).verdict != QStringLiteral("refusal"));
    }

    void endsItsProgramsWhenItStopsAndGivesWay()
    {
        const auto asset = add("slow");
        const auto told = m_folder->filePath(QStringLiteral("told"));
        useProbe("echo $(nice) $$ > " + told.toUtf8() + "~; mv " + told.toUtf8() + "~ " + told.toUtf8() +
                 "; exec sleep 100");
        Examiner examiner(*m_records, *m_store, m_clock);
        QVERIFY(examiner.start());
        QTRY_VERIFY(QFile::exists(told));
        examiner.stop();
        QCOMPARE(stateOf(asset).attempts, 0);
        QFile file(told);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto words = file.readAll().simplified().split(' ');
        QProcess own;
        own.start(QStringLiteral("nice"), QStringList());
        QVERIFY(own.waitForFinished());
        QCOMPARE(words.value(0).toInt(), qMin(19, own.readAll().trimmed().toInt() + 5));
        QVERIFY(!QFile::exists(QStringLiteral("/proc/") + QString::fromUtf8(words.value(1))));
    }

    void waitsForBytesThatAreMissing()
    {
        const auto lost = base::Sha256::of("lost");
        enter({lost, 4});
        const auto there = add("there");
        Examiner examiner(
            *m_records, *m_store, m_clock, [](const QString &, const std::stop_token &) { return passing(); }, noStrip);
        QVERIFY(examiner.start());
        QTRY_VERIFY(!stateOf(there).isWaiting());
        QVERIFY(stateOf(lost).isWaiting());
        QVERIFY(media::put(*m_store, "lost"));
        examiner.look();
        QTRY_VERIFY(!stateOf(lost).isWaiting());
    }

    void namesAProgramThatIsMissing()
    {
        QVERIFY(console::examination::requirePrograms());
        qputenv("IRONFENCE_BIN", m_folder->path().toUtf8());
        const auto missing = console::examination::requirePrograms();
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, base::ErrorCode::NotFound);
        QVERIFY(missing.error().message.contains(QStringLiteral("ironfence-probe")));
    }

    /// A database of before: all of its assets are examined, in the order in which they came.
    void examinesWhatWasThereBefore()
    {
        const auto one = add("one");
        const auto two = add("two");
        auto &database = m_records->database();
        QVERIFY(database.run(QStringLiteral("DROP TABLE filmstrips")));
        QVERIFY(database.run(QStringLiteral("DROP TABLE examinations")));
        QVERIFY(database.run(QStringLiteral("ALTER TABLE incidents DROP COLUMN figures"))); // came later, too
        QVERIFY(database.run(QStringLiteral("DROP TRIGGER asset_tagged")));
        QVERIFY(database.run(QStringLiteral("ALTER TABLE assets DROP COLUMN tags")));
        QVERIFY(database.run(QStringLiteral("PRAGMA user_version = 8")));
        open();
        const auto waiting = *m_records->examinations.waiting();
        QCOMPARE(waiting.size(), 2);
        QCOMPARE(waiting.at(0).sha256, one);
        QCOMPARE(waiting.at(1).sha256, two);
        QVERIFY(m_records->assets.find(one)->examination.isWaiting());
    }

    /// The newest first, once nothing waits to be examined.
    void makesStripsOfWhatCanBeDecoded()
    {
        const auto one = add("one");
        const auto bad = add("bad");
        const auto two = add("two");
        QList<QByteArray> made; // of the examiner's thread until it has stopped
        const auto work = [](const QString &file, const std::stop_token &) {
            auto found = passing();
            if (file.endsWith(base::Sha256::of("bad").hex()))
                found.facts.reset(); // no screen can play it
            return found;
        };
        Examiner examiner(*m_records, *m_store, m_clock, work, [&](const QString &file, const std::stop_token &) {
            made.append(QFileInfo(file).fileName().toLatin1());
            return strip();
        });
        QVERIFY(examiner.start());
        QTRY_VERIFY(m_records->filmstrips.find(one));
        examiner.stop();
        QCOMPARE(made, (QList{two.hex().toLatin1(), one.hex().toLatin1()}));
        const auto kept = m_records->filmstrips.find(two);
        QVERIFY(kept);
        QCOMPARE(kept->strip, *strip());
        QCOMPARE(kept->madeMs, base::toUnixMs(m_clock.now()));
        QCOMPARE(m_records->assets.find(two)->filmstripMs, kept->madeMs);
        QCOMPARE(m_records->filmstrips.find(bad).error().code, base::ErrorCode::NotFound);
        // The next start examines once more what cannot be played, and makes nothing anew.
        Examiner again(*m_records, *m_store, m_clock, work,
                       [](const QString &, const std::stop_token &) -> base::Result<media::Filmstrip> {
                           qFatal("they are there");
                       });
        QVERIFY(again.start());
        QTRY_COMPARE(stateOf(bad).attempts, 2);
        QTRY_VERIFY(!stateOf(bad).isWaiting());
        QVERIFY(m_records->filmstrips.waiting()->isEmpty());
    }

    /// An upgrade brings them to what was examined before, without examining it anew.
    void makesStripsOfWhatWasThereBefore()
    {
        const auto asset = add("one");
        QVERIFY(examine([](const QString &, const std::stop_token &) { return passing(); }));
        auto &database = m_records->database();
        QVERIFY(database.run(QStringLiteral("DROP TABLE filmstrips")));
        QVERIFY(database.run(QStringLiteral("DROP TRIGGER asset_tagged"))); // these two came later
        QVERIFY(database.run(QStringLiteral("ALTER TABLE assets DROP COLUMN tags")));
        QVERIFY(database.run(QStringLiteral("PRAGMA user_version = 10")));
        open();
        Examiner examiner(
            *m_records, *m_store, m_clock,
            [](const QString &, const std::stop_token &) -> base::Result<Examiner::Examination> {
                qFatal("it was examined");
            },
            [](const QString &, const std::stop_token &) { return strip(); });
        QVERIFY(examiner.start());
        QTRY_VERIFY(m_records->filmstrips.find(asset));
        QCOMPARE(stateOf(asset).attempts, 1);
    }

    /// That none can be made refuses nothing; it is tried at two starts, and never again.
    void remembersWhatHasNoStrip()
    {
        const auto asset = add("one");
        int tries = 0;
        const auto fail = [&](const QString &, const std::stop_token &) -> base::Result<media::Filmstrip> {
            ++tries;
            return base::failure(base::ErrorCode::Unsupported, QStringLiteral("it shows nothing"));
        };
        const auto before = *m_records->changes.newestOf({QStringLiteral("asset")});
        for (const int expected : {1, 2, 2}) {
            QVERIFY(examineAndMake(fail));
            QCOMPARE(tries, expected);
            open();
        }
        QVERIFY(!stateOf(asset).isRefused());
        QCOMPARE(m_records->assets.find(asset)->filmstripMs, 0);
        QCOMPARE(*m_records->changes.newestOf({QStringLiteral("asset")}), before + 1); // of its examination
    }

    void aStripThatIsBrokenOffIsMadeAtTheNextStart()
    {
        const auto asset = add("one");
        {
            Examiner first(
                *m_records, *m_store, m_clock, [](const QString &, const std::stop_token &) { return passing(); },
                [](const QString &, const std::stop_token &stop) -> base::Result<media::Filmstrip> {
                    while (!stop.stop_requested())
                        std::this_thread::yield();
                    return base::failure(base::ErrorCode::Conflict, QStringLiteral("it was broken off"));
                });
            QVERIFY(first.start());
            QTRY_COMPARE(*m_records->filmstrips.attempts(asset), 1);
        }
        QCOMPARE(*m_records->filmstrips.attempts(asset), 0);
        QCOMPARE(stateOf(asset).attempts, 1); // which ended, and is not taken back
        QVERIFY(examineAndMake([](const QString &, const std::stop_token &) { return strip(); }));
        QVERIFY(m_records->filmstrips.find(asset));
    }

    /// What comes while one is made is examined all the same, and nothing is made round and round.
    void aStripThatCannotBeStoredKeepsNobodyWaiting()
    {
        const auto asset = add("one");
        std::atomic<bool> isUnderWay = false;
        std::atomic<bool> goesOn = false;
        const auto tooLarge = [&](const QString &, const std::stop_token &stop) {
            isUnderWay = true;
            while (!goesOn && !stop.stop_requested())
                std::this_thread::yield();
            auto large = strip();
            large->jpeg.resize(media::Filmstrip::mostBytes + 1);
            return large;
        };
        Examiner examiner(
            *m_records, *m_store, m_clock, [](const QString &, const std::stop_token &) { return passing(); },
            tooLarge);
        QVERIFY(examiner.start());
        QTRY_VERIFY(isUnderWay);
        const auto later = add("two");
        examiner.look(); // as an upload has it do
        goesOn = true;
        QTRY_VERIFY(!stateOf(later).isWaiting());
        QCOMPARE(m_records->filmstrips.find(asset).error().code, base::ErrorCode::NotFound);
        QCOMPARE(*m_records->filmstrips.attempts(asset), 1);
        QCOMPARE(*m_records->filmstrips.attempts(later), 0);
    }

    void twiceAServerIsTakenByAStripAndNoMore()
    {
        const auto asset = add("deadly");
        QVERIFY(examine([](const QString &, const std::stop_token &) { return passing(); }));
        QVERIFY(m_records->filmstrips.begin(asset));
        auto &database = m_records->database(); // as a server that was killed twice leaves it
        QVERIFY(database.run(QStringLiteral("UPDATE filmstrips SET made_ms = 0, fault = '', attempts = 2")));
        QVERIFY(examineAndMake([](const QString &, const std::stop_token &) -> base::Result<media::Filmstrip> {
            qFatal("it is deadly");
        }));
        QVERIFY(!m_records->filmstrips.find(asset));
        QVERIFY(m_records->filmstrips.waiting()->isEmpty());
    }

    void makesStripsOfRealFiles()
    {
        const auto asset = add(bytesOf(calm));
        QVERIFY(examineAndMake(Examiner::makeStrip));
        const auto kept = m_records->filmstrips.find(asset);
        QVERIFY(kept);
        QCOMPARE(kept->strip.cells.count(), 4); // of two seconds
    }

    void insistingIsKept()
    {
        const auto asset = add(QByteArray(5'000, 'x'));
        QVERIFY(examine());
        QVERIFY(stateOf(asset).isRefused() && !stateOf(asset).isPlayable());
        QVERIFY(m_records->examinations.insist(asset, 7, QStringLiteral("seen")));
        open();
        QVERIFY(!stateOf(asset).isRefused());
        QCOMPARE(m_records->assets.find(asset)->examination.note, QStringLiteral("seen"));
        QVERIFY(m_records->examinations.tryAgain());
        QVERIFY(!stateOf(asset).isWaiting()); // only what nobody insists on is tried again
    }

private:
    void open()
    {
        m_records.reset();
        m_records = *records::Records::open(m_folder->filePath(QStringLiteral("database.sqlite")));
    }

    void enter(const base::ObjectRef &object)
    {
        records::AssetRecord asset;
        asset.object = object;
        asset.addedMs = ++m_added;
        QVERIFY(m_records->assets.add(asset));
    }

    base::Sha256 add(const QByteArray &bytes)
    {
        const auto object = media::put(*m_store, bytes);
        if (!object)
            qFatal("cannot store");
        enter(*object);
        return object->sha256;
    }

    QByteArray bytesOf(const QByteArray &clip) const
    {
        const auto path = m_folder->filePath(QStringLiteral("clip.mp4"));
        if (!media::makeClip(QString::fromLatin1(clip) + QStringLiteral(" ! filesink location=") + path))
            qFatal("no clip");
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// One run of the server, until nothing waits to be examined or made.
    bool examineAndMake(const Examiner::Making &making)
    {
        Examiner examiner(
            *m_records, *m_store, m_clock, [](const QString &, const std::stop_token &) { return passing(); }, making);
        return examiner.start() && QTest::qWaitFor(
                                       [&] {
                                           return m_records->examinations.waiting()->isEmpty() &&
                                                  m_records->filmstrips.waiting()->isEmpty();
                                       },
                                       30'000);
    }

    /// One run of the server, until nothing waits to be examined.
    bool examine(const Examiner::Work &work = Examiner::examineForAll)
    {
        Examiner examiner(*m_records, *m_store, m_clock, work, noStrip);
        return examiner.start() &&
               QTest::qWaitFor([&] { return m_records->examinations.waiting()->isEmpty(); }, 30'000);
    }

    void useProbe(const QByteArray &script)
    {
        QFile file(m_folder->filePath(QStringLiteral("ironfence-probe")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("#!/bin/sh\n" + script + '\n');
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("IRONFENCE_BIN", m_folder->path().toUtf8());
    }

    ExaminationRecord stateOf(const base::Sha256 &asset) const { return *m_records->examinations.find(asset); }

    Report reportOf(const base::Sha256 &asset) const
    {
        const auto stored = m_records->examinations.report(asset);
        base::json::Reader reader;
        return *reader.finish(Report::read(base::json::Object(*stored, QStringLiteral("$"), reader)));
    }

    QString refusingRule(const base::Sha256 &asset) const
    {
        for (const auto &finding : reportOf(asset).findings) {
            if (finding.verdict == Verdict::Refusal)
                return finding.rule;
        }
        return {};
    }

    const QByteArray m_programs = qgetenv("IRONFENCE_BIN");
    support::ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<media::DiskStore> m_store;
    std::unique_ptr<records::Records> m_records;
    qint64 m_added = 0;
};

QTEST_GUILESS_MAIN(ExaminerTest)
#include "tst_examiner.moc"
