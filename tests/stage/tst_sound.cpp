// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/decks/gst/gst_deck_factory.h"
#include "tests/stage/clips.h"
#include "tests/stage/recording.h"

#include <QSignalSpy>
#include <QTest>
#include <cmath>

using namespace ironfence;
using namespace std::chrono_literals;

using tests::Recording;

constexpr int frames = 60; // 2.4 s

/// The sound of a deck, as a device gets it: a file that takes it at its time.
class TestSound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void neverClicks_data();
    void neverClicks();
    void isAsLoudAsTold();
    void movesInTwoHundredMilliseconds();
    void staysMute();
    void deviceMayFail_data();
    void deviceMayFail();

private:
    void make(const QByteArray &sink);
    [[nodiscard]] std::unique_ptr<stage::Deck> prepared(double gain = 0, base::Milliseconds offset = 0ms);
    /// Everything is taken down, so that the device has got all it will get.
    [[nodiscard]] QList<float> finish(std::unique_ptr<stage::Deck> deck);

    tests::Clips m_clips;
    QString m_loud;
    std::optional<Recording> m_recording;
    std::unique_ptr<stage::GstDeckFactory> m_factory;
};

void TestSound::initTestCase()
{
    make("fakesink"); // starts GStreamer
    m_loud = m_clips.h264(QStringLiteral("loud.mp4"), 0x00ff00, frames, true);
    QVERIFY(!m_loud.isEmpty());
    m_recording.emplace(m_clips.path(QStringLiteral("heard.f32")));
}

void TestSound::make(const QByteArray &sink)
{
    auto factory = stage::GstDeckFactory::create([] { return false; }, sink);
    QVERIFY2(factory, factory ? "" : qUtf8Printable(factory.error().line()));
    m_factory = std::move(*factory);
}

std::unique_ptr<stage::Deck> TestSound::prepared(double gain, base::Milliseconds offset)
{
    auto deck = m_factory->makeVideoDeck();
    QSignalSpy ready(deck.get(), &stage::Deck::ready);
    stage::Cue cue{QStringLiteral("test/1"), {}, m_loud};
    cue.item.content = playlists::VideoItem{};
    cue.gain = gain;
    if (offset > 0ms)
        cue.slot = stage::Slot{{}, {}, offset};
    deck->prepare(cue, QSize(64, 64));
    return QTest::qWaitFor([&] { return ready.size() == 1; }, 10'000) ? std::move(deck) : nullptr;
}

QList<float> TestSound::finish(std::unique_ptr<stage::Deck> deck)
{
    deck.reset();
    m_factory.reset();
    return m_recording->samples();
}

void TestSound::neverClicks_data()
{
    QTest::addColumn<int>("offsetMs");
    QTest::addColumn<int>("lateMs");
    QTest::addColumn<int>("bufferedMs");
    QTest::addColumn<QString>("end");
    for (const auto *end : {"played", "released", "prepared again"}) {
        QTest::addRow("on time, %s", end) << 0 << 0 << 0 << QString::fromLatin1(end);
        QTest::addRow("late, %s", end) << 0 << 333 << 0 << QString::fromLatin1(end);
        QTest::addRow("early, %s", end) << 0 << -200 << 0 << QString::fromLatin1(end);
        QTest::addRow("joined, %s", end) << 407 << 0 << 0 << QString::fromLatin1(end);
        QTest::addRow("buffered, %s", end) << 0 << 0 << 40 << QString::fromLatin1(end);
    }
}

void TestSound::neverClicks()
{
    QFETCH(int, offsetMs);
    QFETCH(int, lateMs);
    QFETCH(int, bufferedMs);
    QFETCH(QString, end);
    make(m_recording->sink(base::Milliseconds(bufferedMs)));
    auto deck = prepared(0, base::Milliseconds(offsetMs));
    QVERIFY(deck);
    QSignalSpy ended(deck.get(), &stage::Deck::ended);
    QSignalSpy failed(deck.get(), &stage::Deck::failed);
    deck->start(base::Milliseconds(lateMs));
    if (end == u"played")
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    else
        QTRY_VERIFY_WITH_TIMEOUT(m_recording->seconds() > 0.3, 20'000);
    if (end == u"prepared again")
        deck->prepare({QStringLiteral("test/2"), {}, m_clips.path(QStringLiteral("missing.mp4"))}, QSize(64, 64));
    else
        QCOMPARE(failed.size(), 0);

    const auto samples = finish(std::move(deck));
    QVERIFY2(samples.size() > Recording::rate / 10, qPrintable(QString::number(samples.size())));
    QVERIFY(Recording::loudest(samples) > Recording::volume / 2);
    QVERIFY2(Recording::largestStep(samples) < 1.3 * Recording::steepest,
             qPrintable(QString::number(Recording::largestStep(samples))));
}

void TestSound::isAsLoudAsTold()
{
    QList<double> peaks;
    for (const double gain : {0.0, -12.0, -40.0}) {
        make(m_recording->sink());
        auto deck = prepared(gain);
        QVERIFY(deck);
        QSignalSpy ended(deck.get(), &stage::Deck::ended);
        deck->start(0ms);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
        const auto heard = Recording::peaks(finish(std::move(deck)));
        QVERIFY(heard.size() > 20);
        peaks.append(20 * std::log10(heard.at(heard.size() / 2))); // far from where the codec rings
    }
    QVERIFY(std::abs(peaks[1] - peaks[0] + 12) < 0.1);
    QVERIFY(std::abs(peaks[2] - peaks[0] + 40) < 0.1);
}

void TestSound::movesInTwoHundredMilliseconds()
{
    make(m_recording->sink());
    auto deck = prepared();
    QVERIFY(deck);
    QSignalSpy ended(deck.get(), &stage::Deck::ended);
    deck->start(0ms);
    QTRY_VERIFY_WITH_TIMEOUT(m_recording->seconds() > 0.3, 20'000);
    deck->setVolume(0.1, 200ms);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    const auto samples = finish(std::move(deck));
    QVERIFY(Recording::largestStep(samples) < 1.3 * Recording::steepest);

    auto peaks = Recording::peaks(samples);
    peaks = peaks.mid(20, peaks.size() - 40);
    const auto loud = peaks.first();
    QVERIFY2(std::abs(20 * std::log10(peaks.last() / loud) + 20) < 0.5, qPrintable(QString::number(peaks.last())));
    const auto between = std::count_if(peaks.begin(), peaks.end(),
                                       [&](double peak) { return peak < 0.95 * loud && peak > 0.15 * loud; });
    QVERIFY2(between >= 30 && between <= 40, qPrintable(QString::number(between))); // some 85 % of 40 windows
}

void TestSound::staysMute()
{
    make(m_recording->sink());
    auto deck = prepared();
    QVERIFY(deck);
    QSignalSpy ended(deck.get(), &stage::Deck::ended);
    deck->setVolume(0, 0ms);
    deck->start(0ms);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    const auto samples = finish(std::move(deck));
    QVERIFY(samples.size() > Recording::rate);
    QCOMPARE(Recording::loudest(samples), 0);
}

void TestSound::deviceMayFail_data()
{
    QTest::addColumn<QByteArray>("sink");
    QTest::newRow("there is no such element") << QByteArray("nosuchsink");
    QTest::newRow("it does not open") << QByteArray("fakesink state-error=null-to-ready");
    QTest::newRow("it does not take the format") << QByteArray("fakesink state-error=ready-to-paused");
    QTest::newRow("it does not start") << QByteArray("fakesink state-error=paused-to-playing");
    QTest::newRow("it vanishes at once") << QByteArray("identity error-after=1 ! fakesink sync=true");
    QTest::newRow("it vanishes in the middle") << QByteArray("identity error-after=25 ! fakesink sync=true");
    QTest::newRow("it hangs") << QByteArray("identity sleep-time=4000000 ! fakesink sync=true");
}

/// Whatever becomes of the sound, the picture goes on to its end, and it is told once.
void TestSound::deviceMayFail()
{
    QFETCH(QByteArray, sink);
    make(sink);
    QSignalSpy lost(&m_factory->sound(), &stage::SoundDevice::lost);
    auto deck = prepared();
    QVERIFY(deck);
    QSignalSpy ended(deck.get(), &stage::Deck::ended);
    QSignalSpy failed(deck.get(), &stage::Deck::failed);
    deck->start(0ms);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    QCOMPARE(deck->frame().index + 1 + deck->dropped(), frames);
    QCOMPARE(failed.size(), 0);
    QTRY_COMPARE(lost.size(), 1);
    QVERIFY(m_factory->sound().sink().isEmpty());

    // The next one is played without.
    auto next = prepared();
    QVERIFY(next);
    QSignalSpy nextEnded(next.get(), &stage::Deck::ended);
    next->start(0ms);
    QTRY_COMPARE_WITH_TIMEOUT(nextEnded.size(), 1, 20'000);
    QCOMPARE(lost.size(), 1);
}

QTEST_GUILESS_MAIN(TestSound)
#include "tst_sound.moc"
