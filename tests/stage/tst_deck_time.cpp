// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/stage/deck_fixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <atomic>

using namespace ironfence;

/// A video in time: joined in its middle, started early or late, and what it has to drop.
class TestDeckTime : public QObject, private tests::DeckFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeClips(); }
    void joinsInTheMiddle();
    void joinsAtTheEnd();
    void startsLongBeforeItsTime();
    void skipsWhatIsOver();
    void countsWhatItDrops();
    void countsNothingThatWasOver();
};

void TestDeckTime::joinsInTheMiddle()
{
    const auto file = m_clips.counting(QStringLiteral("counting.mp4"), 216);
    QVERIFY(!file.isEmpty());
    for (const int frame : {0, 1, 9, 10, 23, 39, 107, 149, 180, 215}) {
        const auto deck = make(Kind::Gst);
        QSignalSpy ready(deck.get(), &stage::Deck::ready);
        auto joined = cue(Kind::Gst, file);
        joined.slot = stage::Slot{{}, {}, base::Milliseconds(frame * 100 + 30)};
        deck->prepare(joined, canvas);
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 10'000);
        const auto middle = deck->frame().picture().pixel(canvas.width() / 2, canvas.height() / 2);
        QCOMPARE(tests::Clips::numberOf(middle), frame);
    }
}

void TestDeckTime::joinsAtTheEnd()
{
    const auto file = m_clips.counting(QStringLiteral("counting.mp4"), 40);
    QVERIFY(!file.isEmpty());
    for (const int offset : {3'999, 4'000, 4'001, 60'000}) {
        const auto deck = make(Kind::Gst);
        QSignalSpy ready(deck.get(), &stage::Deck::ready);
        QSignalSpy failed(deck.get(), &stage::Deck::failed);
        auto joined = cue(Kind::Gst, file);
        joined.slot = stage::Slot{{}, {}, base::Milliseconds(offset)};
        deck->prepare(joined, canvas);
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 10'000);
        const auto middle = deck->frame().picture().pixel(canvas.width() / 2, canvas.height() / 2);
        QCOMPARE(tests::Clips::numberOf(middle), 39);
        QVERIFY(failed.isEmpty());
    }
}

void TestDeckTime::startsLongBeforeItsTime()
{
    const auto file = m_clips.counting(QStringLiteral("counting.mp4"), 10);
    QVERIFY(!file.isEmpty());
    const auto deck = make(Kind::Gst);
    QSignalSpy ready(deck.get(), &stage::Deck::ready);
    QSignalSpy failed(deck.get(), &stage::Deck::failed);
    QSignalSpy ended(deck.get(), &stage::Deck::ended);
    deck->prepare(cue(Kind::Gst, file), canvas);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 10'000);
    deck->start(base::Milliseconds(-5'000)); // a still picture for longer than any that is taken for stuck
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    QVERIFY(failed.isEmpty());
}

void TestDeckTime::skipsWhatIsOver()
{
    const auto file = m_clips.counting(QStringLiteral("counting.mp4"), 30);
    QVERIFY(!file.isEmpty());
    const auto timeToEnd = [&](int late) {
        const auto deck = make(Kind::Gst);
        QSignalSpy ready(deck.get(), &stage::Deck::ready);
        QSignalSpy ended(deck.get(), &stage::Deck::ended);
        deck->prepare(cue(Kind::Gst, file), canvas);
        if (!QTest::qWaitFor([&] { return ready.size() == 1; }, 10'000))
            return qint64{-1};
        QElapsedTimer since;
        since.start();
        deck->start(base::Milliseconds(late));
        return QTest::qWaitFor([&] { return ended.size() == 1; }, 20'000) ? since.elapsed() : -1;
    };
    const auto onTime = timeToEnd(0);
    const auto late = timeToEnd(1500);
    const auto early = timeToEnd(-1500);
    QVERIFY(onTime > 0 && late > 0 && early > 0);
    // Of 3 s: half is over, or half as much again is to come.
    QVERIFY2(late < 0.75 * double(onTime), qPrintable(QStringLiteral("%1 of %2 ms").arg(late).arg(onTime)));
    QVERIFY2(early > 1.25 * double(onTime), qPrintable(QStringLiteral("%1 of %2 ms").arg(early).arg(onTime)));
}

/// Every frame of a real clip is either given or counted, however busy the machine is.
void TestDeckTime::countsWhatItDrops()
{
    constexpr int frames = 30;
    const auto file = m_clips.counting(QStringLiteral("counting.mp4"), frames);
    QVERIFY(!file.isEmpty());
    const auto deck = make(Kind::Gst);
    QSignalSpy ready(deck.get(), &stage::Deck::ready);
    QSignalSpy ended(deck.get(), &stage::Deck::ended);
    deck->prepare(cue(Kind::Gst, file), canvas);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 10'000);
    QCOMPARE(deck->dropped(), 0);

    std::atomic<int> shown = 1;
    const auto slowly = [&] { // on the streaming thread: what follows is late
        ++shown;
        QThread::msleep(shown >= 5 && shown < 12 ? 250 : 0);
    };
    connect(deck.get(), &stage::Deck::frameChanged, deck.get(), slowly, Qt::DirectConnection);
    deck->start(base::Milliseconds{0});
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    QCOMPARE(deck->frame().index + 1 + deck->dropped(), frames);
    QVERIFY2(deck->dropped() >= 5, qPrintable(QString::number(deck->dropped())));
    deck->release();
    QCOMPARE(deck->dropped(), 0);
}

void TestDeckTime::countsNothingThatWasOver()
{
    const auto file = m_clips.counting(QStringLiteral("counting.mp4"), 30);
    QVERIFY(!file.isEmpty());
    const auto deck = make(Kind::Gst);
    QSignalSpy ready(deck.get(), &stage::Deck::ready);
    QSignalSpy ended(deck.get(), &stage::Deck::ended);
    deck->prepare(cue(Kind::Gst, file), canvas);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 10'000);
    deck->start(base::Milliseconds{1'550});
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    // Of 29 frames after the first some 15 were over; if they counted, all 29 would be given or counted.
    const auto told = deck->frame().index + deck->dropped();
    QVERIFY2(told >= 12 && told <= 18, qPrintable(QString::number(told)));
}

QTEST_GUILESS_MAIN(TestDeckTime)
#include "tst_deck_time.moc"
