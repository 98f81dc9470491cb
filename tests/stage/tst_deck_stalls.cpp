// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/stage/deck_fixture.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <atomic>
#include <optional>

using namespace ironfence;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(std::optional<base::Milliseconds>)

/// A video that stands still or ends before its time is told from one that is only slow.
class TestDeckStalls : public QObject, private tests::DeckFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeClips(); }
    void noticesWhatStandsStill();
    void goesOnWithWhatIsOnlySlow();
    void noticesWhatEndsTooEarly_data();
    void noticesWhatEndsTooEarly();
};

/// A pipeline in which nothing moves any more, in the middle of the file.
void TestDeckStalls::noticesWhatStandsStill()
{
    const auto file = m_clips.counting(QStringLiteral("counting.mp4"), 40);
    QVERIFY(!file.isEmpty());
    const auto deck = make(Kind::Gst);
    QSignalSpy ready(deck.get(), &stage::Deck::ready);
    QSignalSpy failed(deck.get(), &stage::Deck::failed);
    deck->prepare(cue(Kind::Gst, file), canvas);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 10'000);

    QSemaphore gate;
    QElapsedTimer since;
    std::atomic<qint64> stoodFor = -1;
    const auto block = [&] { // on the streaming thread
        if (deck->frame().index < 10)
            return;
        since.start();
        gate.acquire();
    };
    connect(deck.get(), &stage::Deck::frameChanged, deck.get(), block, Qt::DirectConnection);
    connect(deck.get(), &stage::Deck::failed, deck.get(), [&] { stoodFor = since.elapsed(); });
    deck->start(base::Milliseconds{0});
    const bool noticed = QTest::qWaitFor([&] { return !failed.isEmpty(); }, 20'000);
    gate.release(1'000);
    QVERIFY(noticed);
    const auto error = failed.first().first().value<base::Error>();
    QCOMPARE(error.code, base::ErrorCode::Unavailable);
    const auto place = error.context.mid(error.context.lastIndexOf(QStringLiteral("#t=")) + 3).toDouble();
    QVERIFY2(place >= 1 && place < 2.5, qPrintable(error.context));
    qInfo() << "noticed after" << stoodFor << "ms, of which 100 are the frame's own";
    QVERIFY(stoodFor >= 400);
}

/// Four frames a second of ten: late, but on its way.
void TestDeckStalls::goesOnWithWhatIsOnlySlow()
{
    const auto file = m_clips.counting(QStringLiteral("counting.mp4"), 40);
    QVERIFY(!file.isEmpty());
    const auto deck = make(Kind::Gst);
    QSignalSpy ready(deck.get(), &stage::Deck::ready);
    QSignalSpy failed(deck.get(), &stage::Deck::failed);
    QSignalSpy ended(deck.get(), &stage::Deck::ended);
    deck->prepare(cue(Kind::Gst, file), canvas);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 10'000);
    connect(
        deck.get(), &stage::Deck::frameChanged, deck.get(), [] { QThread::msleep(250); }, Qt::DirectConnection);
    deck->start(base::Milliseconds{0});
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    QVERIFY(failed.isEmpty());
}

void TestDeckStalls::noticesWhatEndsTooEarly_data()
{
    QTest::addColumn<std::optional<base::Milliseconds>>("length"); // as probed; the file has 2 s
    QTest::addColumn<std::optional<base::Milliseconds>>("slot");
    QTest::addColumn<int>("offset"); // ms
    QTest::addColumn<bool>("early");
    using Time = std::optional<base::Milliseconds>;
    QTest::newRow("half of it") << Time(4s) << Time(10s) << 0 << true;
    QTest::newRow("joined in the middle") << Time(4s) << Time(10s) << 1'000 << true;
    QTest::newRow("a second") << Time(3s) << Time(3s) << 0 << true;
    QTest::newRow("rounding") << Time(2'300ms) << Time(10s) << 0 << false;
    QTest::newRow("whole") << Time(2s) << Time(10s) << 0 << false;
    QTest::newRow("the slot is over as well") << Time(4s) << Time(2'200ms) << 0 << false;
    QTest::newRow("nobody waits") << Time(4s) << Time() << 0 << false;
    QTest::newRow("nobody knows") << Time() << Time(10s) << 0 << false;
}

void TestDeckStalls::noticesWhatEndsTooEarly()
{
    QFETCH(std::optional<base::Milliseconds>, length);
    QFETCH(std::optional<base::Milliseconds>, slot);
    QFETCH(int, offset);
    QFETCH(bool, early);
    const auto file = m_clips.counting(QStringLiteral("counting.mp4"), 20);
    QVERIFY(!file.isEmpty());
    const auto deck = make(Kind::Gst);
    QSignalSpy ready(deck.get(), &stage::Deck::ready);
    QSignalSpy failed(deck.get(), &stage::Deck::failed);
    QSignalSpy ended(deck.get(), &stage::Deck::ended);
    auto played = cue(Kind::Gst, file);
    std::get<playlists::VideoItem>(played.item.content).asset.duration = length;
    if (slot)
        played.slot = stage::Slot{{}, {*slot}, base::Milliseconds(offset)};
    deck->prepare(played, canvas);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 10'000);
    deck->start(base::Milliseconds{0});
    QTRY_COMPARE_WITH_TIMEOUT(ended.size() + failed.size(), 1, 20'000);
    QCOMPARE(failed.size(), early ? 1 : 0);
    if (early) {
        QCOMPARE(failed.first().first().value<base::Error>().code, base::ErrorCode::Corrupt);
        QVERIFY(!deck->frame().picture().isNull()); // stands until something else does
    }
}

QTEST_GUILESS_MAIN(TestDeckStalls)
#include "tst_deck_stalls.moc"
