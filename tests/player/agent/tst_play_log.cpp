// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/play_log.h"
#include "tests/support/manual_clock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;

namespace ironfence::player {

using messaging::Play;
using messaging::PlayKind;

namespace {

/// A stage of which a test says what it presents, and a journal that is real.
struct Glass
{
    Glass() : time(clock), path(directory.filePath(QStringLiteral("plays.sqlite"))) { start(); }

    void start()
    {
        journal = std::make_unique<PlayJournal>(path, *base::ScreenId::parse(QStringLiteral("lobby-1")), clock);
        log = std::make_unique<PlayLog>(PlayLog::Parts{*journal, time, cues,
                                                       [this] {
                                                           return messaging::PlayContent{3, {}};
                                                       },
                                                       [this] { return frame; }, QStringLiteral("boot")});
    }
    void stop()
    {
        log.reset();
        journal.reset();
    }

    /// The stage presents this now.
    void show(const QString &id, quint64 ticket = 0)
    {
        ++frame;
        log->presented({id, frame, clock.monotonic(), ticket});
    }
    quint64 offer(const QString &item, base::Milliseconds length, base::Milliseconds offset = 0ms)
    {
        return cues.enter({QStringLiteral("county-police"), item,
                           stage::Slot{clock.monotonic(), clock.monotonic() + length, offset}});
    }
    void pass(base::Milliseconds length, qint64 frames)
    {
        clock.advance(length);
        frame += frames;
    }
    /// What the journal holds after an orderly end.
    QList<Play> plays()
    {
        stop();
        start();
        std::optional<QList<Play>> plays;
        journal->unsent([&](const auto &batch) { plays = batch && *batch ? (*batch)->plays : QList<Play>(); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(plays, 30'000); }();
        return plays.value_or(QList<Play>());
    }

    QTemporaryDir directory;
    support::ManualClock clock;
    ServerTime time;
    CueLedger cues;
    qint64 frame = 0;
    QString path;
    std::unique_ptr<PlayJournal> journal;
    std::unique_ptr<PlayLog> log;
};

} // namespace

class TestPlayLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWholeItem();
    void leavesNoTimeBetweenPlays();
    void goesOnBesideAnAlert();
    void saysWhyAnItemWasCut_data();
    void saysWhyAnItemWasCut();
    void tellsWhatWasDueInstead_data();
    void tellsWhatWasDueInstead();
    void theSafeLoopSaysWhatItStandsFor_data();
    void theSafeLoopSaysWhatItStandsFor();
    void durationsKnowNothingOfTheCivilClock();
    void keepsPlaysForADiskThatTakesNone();
};

void TestPlayLog::aWholeItem()
{
    Glass glass;
    const auto began = glass.clock.now();
    glass.show(QStringLiteral("starter/2"), glass.offer(QStringLiteral("starter/2"), 10s));
    glass.pass(10s, 249);
    glass.show(QStringLiteral("starter/3"), glass.offer(QStringLiteral("starter/3"), 10s));
    const auto play = glass.plays().constFirst();
    QCOMPARE(play.kind, PlayKind::Item);
    QCOMPARE(play.authority, QStringLiteral("county-police"));
    QCOMPARE(play.item, QStringLiteral("starter/2"));
    QCOMPARE(play.began.at, began);
    QCOMPARE(play.duration, 10s);
    QCOMPARE(play.offset, 0s);
    QCOMPARE(play.frames, 250);
    QCOMPARE(play.cut, QString());
    QCOMPARE(play.content.assignment, 3);
    QCOMPARE(play.boot, QStringLiteral("boot"));
    QVERIFY(!play.instead && !play.clock.synchronised);
}

void TestPlayLog::leavesNoTimeBetweenPlays()
{
    Glass glass;
    glass.show(QStringLiteral("safe-loop"));
    glass.pass(600ms, 30);
    for (const auto &id : {QStringLiteral("starter/0"), QStringLiteral("dark"), QStringLiteral("starter/1")}) {
        glass.show(id, glass.offer(id, 7s));
        glass.pass(7s, 100);
    }
    glass.show(QStringLiteral("alert:county-police-12"));
    glass.pass(40s, 1000);
    glass.show(QStringLiteral("all-clear:county-police-12"));
    glass.pass(30s, 10);
    const auto plays = glass.plays();
    const QList<PlayKind> kinds{PlayKind::SafeLoop, PlayKind::Item,  PlayKind::Dark,
                                PlayKind::Item,     PlayKind::Alert, PlayKind::AllClear};
    QCOMPARE(plays.size(), kinds.size());
    for (qsizetype i = 0; i < plays.size(); ++i) {
        QCOMPARE(plays[i].kind, kinds[i]);
        QCOMPARE(plays[i].sequence, i + 1);
        if (i > 0)
            QCOMPARE(plays[i].began.monotonic, plays[i - 1].began.monotonic + plays[i - 1].duration);
    }
    QCOMPARE(plays[4].alert, QStringLiteral("county-police-12"));
    QCOMPARE(plays[5].cut, QStringLiteral("stopped"));
}

/// An alert that takes only a part of the canvas ends no play.
void TestPlayLog::goesOnBesideAnAlert()
{
    Glass glass;
    glass.show(QStringLiteral("starter/2"), glass.offer(QStringLiteral("starter/2"), 10s));
    glass.pass(4s, 100);
    glass.log->presented({QStringLiteral("alert:county-police-1"), ++glass.frame, glass.clock.monotonic(), 0, true});
    glass.pass(6s, 149);
    glass.show(QStringLiteral("starter/3"), glass.offer(QStringLiteral("starter/3"), 10s));
    const auto plays = glass.plays();
    QCOMPARE(plays.constFirst().item, QStringLiteral("starter/2"));
    QCOMPARE(plays.constFirst().duration, 10s);
    QCOMPARE(plays.constFirst().frames, 251);
    QCOMPARE(plays.constFirst().cut, QString());
    for (const auto &play : plays)
        QVERIFY(play.kind == PlayKind::Item);
}

void TestPlayLog::saysWhyAnItemWasCut_data()
{
    QTest::addColumn<int>("lateMs");   // after the beginning of its slot
    QTest::addColumn<int>("offsetMs"); // of its slot
    QTest::addColumn<int>("shownMs");
    QTest::addColumn<bool>("breaks");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("cut");
    QTest::addColumn<int>("toldOffsetMs");
    const QString item = QStringLiteral("starter/1");
    const QString alert = QStringLiteral("alert:county-police-1");
    QTest::newRow("to its end") << 20 << 0 << 9'980 << false << item << QString() << 0;
    QTest::newRow("to its end, and an alert") << 20 << 0 << 9'980 << false << alert << QString() << 0;
    QTest::newRow("a little early") << 0 << 0 << 9'700 << false << item << QString() << 0;
    QTest::newRow("stands longer") << 0 << 0 << 11'500 << false << item << QString() << 0;
    QTest::newRow("alert") << 0 << 0 << 4'000 << false << alert << QStringLiteral("alert") << 0;
    QTest::newRow("replaced") << 0 << 0 << 4'000 << false << item << QStringLiteral("replaced") << 0;
    QTest::newRow("failed") << 0 << 0 << 4'000 << true << item << QStringLiteral("failed") << 0;
    QTest::newRow("failed at its end") << 0 << 0 << 10'000 << true << item << QString() << 0;
    QTest::newRow("joined") << 0 << 5'000 << 10'000 << false << item << QStringLiteral("joined") << 5'000;
    QTest::newRow("after an alert") << 4'000 << 0 << 6'000 << false << item << QStringLiteral("joined") << 4'000;
    QTest::newRow("joined and cut") << 4'000 << 0 << 2'000 << false << alert << QStringLiteral("alert") << 4'000;
}

void TestPlayLog::saysWhyAnItemWasCut()
{
    QFETCH(int, lateMs);
    QFETCH(int, offsetMs);
    QFETCH(int, shownMs);
    QFETCH(bool, breaks);
    QFETCH(QString, next);
    QFETCH(QString, cut);
    QFETCH(int, toldOffsetMs);
    Glass glass;
    const auto ticket = glass.offer(QStringLiteral("starter/0"), 10s, base::Milliseconds{offsetMs});
    glass.pass(base::Milliseconds{lateMs}, 0);
    glass.show(QStringLiteral("starter/0"), ticket);
    if (breaks)
        glass.log->failed(QStringLiteral("starter/0"), {base::ErrorCode::Corrupt, QStringLiteral("no frame"), {}});
    glass.log->failed(QStringLiteral("starter/9"), {base::ErrorCode::Corrupt, QStringLiteral("another"), {}});
    glass.pass(base::Milliseconds{shownMs}, 100);
    glass.show(next, next.startsWith(u's') ? glass.offer(next, 10s) : 0);
    const auto play = glass.plays().constFirst();
    QCOMPARE(play.cut, cut);
    QCOMPARE(play.offset, base::Milliseconds{toldOffsetMs});
    QCOMPARE(play.duration, base::Milliseconds{shownMs});
    QCOMPARE(play.fault.isEmpty(), cut != QStringLiteral("failed"));
}

void TestPlayLog::tellsWhatWasDueInstead_data()
{
    QTest::addColumn<QString>("why");
    for (const auto *why : {"missing", "resting", "failed"})
        QTest::newRow(why) << QString::fromLatin1(why);
}

void TestPlayLog::tellsWhatWasDueInstead()
{
    QFETCH(QString, why);
    Glass glass;
    const auto slot = stage::Slot{glass.clock.monotonic(), glass.clock.monotonic() + 10s, 0ms};
    const auto ticket = glass.cues.enter({QStringLiteral("county-police"), QStringLiteral("starter/1"), slot,
                                          QStringLiteral("bank"), QStringLiteral("loans/0"), why});
    glass.show(QStringLiteral("starter/1"), ticket);
    glass.pass(10s, 1);
    const auto play = glass.plays().constFirst();
    QCOMPARE(play.item, QStringLiteral("starter/1"));
    const messaging::PlayInstead instead{QStringLiteral("bank"), QStringLiteral("loans/0"), why};
    QCOMPARE(play.instead, instead);
}

void TestPlayLog::theSafeLoopSaysWhatItStandsFor_data()
{
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("why");
    QTest::addColumn<bool>("offered");
    QTest::addColumn<QString>("told");
    QTest::newRow("nothing is due") << QStringLiteral("safe-loop") << QString() << false << QString();
    QTest::newRow("missing") << QStringLiteral("starter/1") << QStringLiteral("missing") << false
                             << QStringLiteral("starter/1 missing");
    QTest::newRow("resting") << QStringLiteral("starter/1") << QStringLiteral("resting") << false
                             << QStringLiteral("starter/1 resting");
    QTest::newRow("not ready") << QStringLiteral("starter/1") << QString() << true << QStringLiteral("starter/1 late");
}

void TestPlayLog::theSafeLoopSaysWhatItStandsFor()
{
    QFETCH(QString, due);
    QFETCH(QString, why);
    QFETCH(bool, offered);
    QFETCH(QString, told);
    Glass glass;
    if (offered)
        glass.offer(due, 10s);
    else
        glass.cues.enter({{}, QStringLiteral("safe-loop"), {}, QStringLiteral("county-police"), due, why});
    glass.show(QStringLiteral("safe-loop"));
    glass.pass(10s, 1);
    const auto play = glass.plays().constFirst();
    QCOMPARE(play.kind, PlayKind::SafeLoop);
    QCOMPARE(play.instead ? play.instead->item + u' ' + play.instead->why : QString(), told);
}

void TestPlayLog::durationsKnowNothingOfTheCivilClock()
{
    Glass glass;
    glass.show(QStringLiteral("starter/0"), glass.offer(QStringLiteral("starter/0"), 10s));
    glass.pass(4s, 100);
    glass.clock.setNow(glass.clock.now() - std::chrono::days{365});
    glass.pass(6s, 100);
    glass.show(QStringLiteral("safe-loop"));
    const auto play = glass.plays().constFirst();
    QCOMPARE(play.duration, 10s);
    QCOMPARE(play.cut, QString());
}

void TestPlayLog::keepsPlaysForADiskThatTakesNone()
{
    Glass glass;
    glass.show(QStringLiteral("starter/0"), glass.offer(QStringLiteral("starter/0"), 10s));
    bool written = false; // its requests are answered in order
    glass.journal->unsent([&](const auto & /*batch*/) { written = true; });
    QTRY_VERIFY_WITH_TIMEOUT(written, 20'000);
    // Somebody else holds the file for longer than SQLite waits.
    QSignalSpy failed(glass.journal.get(), &PlayJournal::failed);
    const QSignalSpy stored(glass.log.get(), &PlayLog::stored);
    auto other = base::sql::Database::open(glass.path, QStringLiteral(":/ironfence/player/plays"));
    QVERIFY(other);
    QVERIFY((*other)->run(QStringLiteral("BEGIN IMMEDIATE")));
    for (int i = 1; i <= 3; ++i) {
        glass.pass(10s, 1);
        glass.show(QStringLiteral("starter/%1").arg(i), glass.offer(QStringLiteral("starter/%1").arg(i), 10s));
    }
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), 20'000);
    QVERIFY(stored.isEmpty());
    QVERIFY((*other)->run(QStringLiteral("ROLLBACK")));
    other->reset();

    glass.pass(10s, 1);
    glass.show(QStringLiteral("starter/4"), glass.offer(QStringLiteral("starter/4"), 10s)); // the next play tries again
    QTRY_VERIFY_WITH_TIMEOUT(!stored.isEmpty(), 20'000);
    const auto plays = glass.plays();
    QCOMPARE(plays.size(), 5); // the last one stopped
    for (qsizetype i = 0; i < plays.size(); ++i)
        QCOMPARE(plays[i].item, QStringLiteral("starter/%1").arg(i));
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestPlayLog)
#include "tst_play_log.moc"
