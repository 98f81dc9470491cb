// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/decks/image_deck.h"
#include "tests/stage/deck_fixture.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace ironfence;

/// One suite for the interface, run against the fake and every real deck.
class TestDeck : public QObject, private tests::DeckFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeClips(); }
    void playsFromReadyToEnd_data();
    void playsFromReadyToEnd();
    void playsWhatWasChecked_data() { kinds(); }
    void playsWhatWasChecked();
    void preparingAgainDropsTheOld_data() { kinds(); }
    void preparingAgainDropsTheOld();
    void releaseEmpties_data() { kinds(); }
    void releaseEmpties();
    void mayGoWhileItsPictureIsDecoded();
};

void TestDeck::playsFromReadyToEnd_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("frames"); // at least; a loaded machine may drop some of a video's
    QTest::newRow("fake") << Kind::Fake << m_fake << 5;
    QTest::newRow("h264 without sound") << Kind::Gst << m_silent << 5;
    QTest::newRow("h264 and aac") << Kind::Gst << m_loud << 5;
    QTest::newRow("vp9") << Kind::Gst << m_webm << 5;
    QTest::newRow("h264, undrawn") << Kind::Undrawn << m_loud << 5;
    QTest::newRow("vp9, undrawn") << Kind::Undrawn << m_webm << 5;
    QTest::newRow("png") << Kind::Image << m_png << 1;
}

void TestDeck::playsFromReadyToEnd()
{
    QFETCH(Kind, kind);
    QFETCH(QString, file);
    QFETCH(int, frames);
    const auto deck = make(kind);
    QSignalSpy ready(deck.get(), &stage::Deck::ready);
    QSignalSpy ended(deck.get(), &stage::Deck::ended);
    QSignalSpy failed(deck.get(), &stage::Deck::failed);
    QList<qint64> indices;
    connect(deck.get(), &stage::Deck::frameChanged, this, [&] {
        indices.append(deck->frame().index);
        QCOMPARE(deck->frame().picture().size(), canvas);
        QCOMPARE(deck->frame().picture().format(), QImage::Format_RGB32);
    });

    deck->prepare(cue(kind, file), canvas);
    QCOMPARE(ready.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 10'000);
    QCOMPARE(deck->frame().index, 0);
    QCOMPARE(deck->frame().picture().size(), canvas);
    QCOMPARE(ended.size(), 0);

    deck->start(base::Milliseconds{0});
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 10'000);
    QCOMPARE(ready.size(), 1);
    QCOMPARE(failed.size(), 0);
    QVERIFY(deck->frame().index + 1 >= frames);
    QVERIFY(std::is_sorted(indices.begin(), indices.end()));
    QVERIFY2(!deck->frame().picture().isNull(), "the last picture stays until release");
}

void TestDeck::playsWhatWasChecked()
{
    QFETCH(Kind, kind);
    QFETCH(QString, file);
    const auto deck = make(kind);
    QSignalSpy ready(deck.get(), &stage::Deck::ready);
    auto checked = cue(kind, file);
    checked.stamp = media::FileStamp::of(file);
    QVERIFY(checked.stamp);
    deck->prepare(checked, canvas);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 10'000);
}

void TestDeck::preparingAgainDropsTheOld()
{
    QFETCH(Kind, kind);
    QFETCH(QString, file);
    const auto deck = make(kind);
    QSignalSpy ready(deck.get(), &stage::Deck::ready);
    QSignalSpy failed(deck.get(), &stage::Deck::failed);

    deck->prepare(cue(kind, m_clips.path(QStringLiteral("missing.mp4"))), canvas);
    deck->prepare(cue(kind, file), canvas);
    deck->prepare(cue(kind, file), canvas / 2);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 10'000);
    QCOMPARE(deck->frame().picture().size(), canvas / 2);
    QCOMPARE(failed.size(), 0);
}

void TestDeck::releaseEmpties()
{
    QFETCH(Kind, kind);
    QFETCH(QString, file);
    const auto deck = make(kind);
    QSignalSpy ready(deck.get(), &stage::Deck::ready);
    QSignalSpy ended(deck.get(), &stage::Deck::ended);

    deck->prepare(cue(kind, file), canvas);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 10'000);
    deck->start(base::Milliseconds{0});
    const QImage kept = deck->frame().image; // its memory outlives the deck
    deck->release();
    QVERIFY(deck->frame().picture().isNull());
    QVERIFY(!ended.wait(1200));
    QCOMPARE(kept.size(), canvas);
    QVERIFY(qAlpha(kept.pixel(0, 0)) == 255);
}

void TestDeck::mayGoWhileItsPictureIsDecoded()
{
    QThreadPool worker;
    worker.setMaxThreadCount(1);
    QSemaphore gate;
    worker.start([&gate] { gate.acquire(); });
    auto deck = std::make_unique<stage::ImageDeck>(worker);
    deck->prepare(cue(Kind::Image, m_png), canvas);
    deck.reset();
    gate.release();
    QVERIFY(worker.waitForDone(10'000));
    QCoreApplication::sendPostedEvents(); // and nothing comes after it
}

QTEST_GUILESS_MAIN(TestDeck)
#include "tst_deck.moc"
