// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/decks/gst/gst_deck_factory.h"
#include "stage/decks/image_deck.h"
#include "tests/stage/clips.h"
#include "tests/stage/fake_deck.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <atomic>
#include <sys/stat.h>

using namespace ironfence;
using namespace std::chrono_literals;

namespace {

enum class Kind { Fake, Gst, Undrawn, Image };
constexpr QSize canvas(384, 64); // not the clips' shape: borders

} // namespace

Q_DECLARE_METATYPE(Kind)
Q_DECLARE_METATYPE(std::optional<base::Milliseconds>)

/// One suite for the interface, run against the fake and both real decks.
class TestDeck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void playsFromReadyToEnd_data();
    void playsFromReadyToEnd();
    void undrawnFramesHaveTheSameColours();
    void joinsInTheMiddle();
    void joinsAtTheEnd();
    void startsLongBeforeItsTime();
    void skipsWhatIsOver();
    void countsWhatItDrops();
    void countsNothingThatWasOver();
    void noticesWhatStandsStill();
    void goesOnWithWhatIsOnlySlow();
    void noticesWhatEndsTooEarly_data();
    void noticesWhatEndsTooEarly();
    void refusesWhatItCannotShow_data();
    void refusesWhatItCannotShow();
    void playsWhatWasChecked_data() { kinds(); }
    void playsWhatWasChecked();
    void refusesWhatWasSwapped_data();
    void refusesWhatWasSwapped();
    void preparingAgainDropsTheOld_data() { kinds(); }
    void preparingAgainDropsTheOld();
    void releaseEmpties_data() { kinds(); }
    void releaseEmpties();
    void fits_data();
    void fits();
    void showsARotatedPictureUpright();
    void refusesAHugePictureBeforeDecoding();
    void mayGoWhileItsPictureIsDecoded();

private:
    void kinds();
    [[nodiscard]] std::unique_ptr<stage::Deck> make(Kind kind);
    [[nodiscard]] static stage::Cue cue(Kind kind, const QString &file, playlists::Fit fit = playlists::Fit::Contain);

    tests::Clips m_clips;
    QThreadPool m_workers;
    std::unique_ptr<stage::GstDeckFactory> m_factory, m_undrawn;
    QString m_fake, m_silent, m_loud, m_webm, m_png;
};

void TestDeck::initTestCase()
{
    for (const bool undrawn : {false, true}) {
        auto factory = stage::GstDeckFactory::create([undrawn] { return undrawn; });
        QVERIFY2(factory, factory ? "" : qUtf8Printable(factory.error().line()));
        (undrawn ? m_undrawn : m_factory) = std::move(*factory);
    }
    m_fake = m_clips.file(QStringLiteral("fake"), "fake");
    m_silent = m_clips.h264(QStringLiteral("silent.mp4"), 0xff0000, 15);
    m_loud = m_clips.h264(QStringLiteral("loud.mp4"), 0x00ff00, 15, true);
    m_webm = m_clips.vp9(QStringLiteral("clip.webm"), 0x0000ff, 15);
    m_png = m_clips.png(QStringLiteral("picture.png"), 0xffffff);
    for (const QString &file : {m_fake, m_silent, m_loud, m_webm, m_png})
        QVERIFY(!file.isEmpty());
}

std::unique_ptr<stage::Deck> TestDeck::make(Kind kind)
{
    switch (kind) {
    case Kind::Fake:
        return std::make_unique<tests::FakeDeck>();
    case Kind::Gst:
        return m_factory->makeVideoDeck();
    case Kind::Undrawn:
        return m_undrawn->makeVideoDeck();
    case Kind::Image:
        return std::make_unique<stage::ImageDeck>(m_workers);
    }
    return {};
}

stage::Cue TestDeck::cue(Kind kind, const QString &file, playlists::Fit fit)
{
    playlists::Item item;
    if (kind == Kind::Image) {
        item.content = playlists::ImageItem{{}, fit};
        item.duration = 1s;
    } else {
        item.content = playlists::VideoItem{{}, fit};
    }
    return {QStringLiteral("test/1"), item, file};
}

void TestDeck::kinds()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("file");
    QTest::newRow("fake") << Kind::Fake << m_fake;
    QTest::newRow("gst") << Kind::Gst << m_silent;
    QTest::newRow("gst, undrawn") << Kind::Undrawn << m_silent;
    QTest::newRow("image") << Kind::Image << m_png;
}

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

void TestDeck::undrawnFramesHaveTheSameColours()
{
    const auto file = m_clips.bars(QStringLiteral("bars.mp4"), 3);
    QVERIFY(!file.isEmpty());
    const auto first = [&](Kind kind, QSize size) {
        const auto deck = make(kind);
        QSignalSpy ready(deck.get(), &stage::Deck::ready);
        deck->prepare(cue(kind, file), size);
        [&] { QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 10'000); }();
        return deck->frame();
    };
    const QSize own(322, 182); // no multiple of what processors like
    const auto undrawn = first(Kind::Undrawn, own);
    QVERIFY(undrawn.pixels && undrawn.image.isNull());
    QCOMPARE(undrawn.pixels->size(), own);
    QCOMPARE(undrawn.picture(), first(Kind::Gst, own).image);

    const auto scaled = first(Kind::Undrawn, own * 2); // which is the pipeline's work
    QVERIFY(!scaled.pixels);
    QCOMPARE(scaled.image, first(Kind::Gst, own * 2).image);
}

void TestDeck::joinsInTheMiddle()
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

void TestDeck::joinsAtTheEnd()
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

void TestDeck::startsLongBeforeItsTime()
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

void TestDeck::skipsWhatIsOver()
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
void TestDeck::countsWhatItDrops()
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

void TestDeck::countsNothingThatWasOver()
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

/// A pipeline in which nothing moves any more, in the middle of the file.
void TestDeck::noticesWhatStandsStill()
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
void TestDeck::goesOnWithWhatIsOnlySlow()
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

void TestDeck::noticesWhatEndsTooEarly_data()
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

void TestDeck::noticesWhatEndsTooEarly()
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

void TestDeck::refusesWhatItCannotShow_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("file");
    QFile whole(m_silent);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QString truncated = m_clips.file(QStringLiteral("truncated.mp4"), whole.read(whole.size() / 2));
    const QString garbage = m_clips.file(QStringLiteral("garbage.mp4"), QByteArray(20'000, '\x5a'));
    const QString text = m_clips.file(QStringLiteral("list.mp4"), "#EXTM3U\nhttp://127.0.0.1:9/a.mp4\n");
    const QString empty = m_clips.file(QStringLiteral("empty.mp4"), {});
    const QString pipe = m_clips.path(QStringLiteral("pipe.mp4"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const QString link = m_clips.path(QStringLiteral("link.mp4"));
    QVERIFY(QFile::link(m_silent, link));
    const QString missing = m_clips.path(QStringLiteral("missing.mp4"));

    for (const auto &[kind, name] :
         {std::pair(Kind::Fake, "fake"), std::pair(Kind::Gst, "gst"), std::pair(Kind::Image, "image")}) {
        QTest::addRow("%s garbage", name) << kind << garbage;
        QTest::addRow("%s text", name) << kind << text;
        QTest::addRow("%s empty", name) << kind << empty;
        QTest::addRow("%s missing", name) << kind << missing;
        QTest::addRow("%s truncated", name) << kind << truncated;
        if (kind != Kind::Fake) {
            QTest::addRow("%s pipe", name) << kind << pipe;
            QTest::addRow("%s link", name) << kind << link;
        }
    }
    QTest::newRow("gst picture") << Kind::Gst << m_png;
    const QByteArray svg =
        R"(<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"><path d="M0 0h9v9"/>%1</svg>)";
    const auto drawing = [&](const char *name, const QByteArray &body) {
        const auto file =
            m_clips.file(QLatin1String(name) + QStringLiteral(".svg"), QByteArray(svg).replace("%1", body));
        QTest::addRow("image drawing with %s", name) << Kind::Image << file;
    };
    drawing("script", "<script>1</script>");
    drawing("reference", "<image href='other.png'/>");
    drawing("nothing", "</svg>"); // two roots
    QTest::newRow("image video") << Kind::Image << m_silent;
}

void TestDeck::refusesWhatItCannotShow()
{
    QFETCH(Kind, kind);
    QFETCH(QString, file);
    const auto deck = make(kind);
    QSignalSpy ready(deck.get(), &stage::Deck::ready);
    QSignalSpy failed(deck.get(), &stage::Deck::failed);

    deck->prepare(cue(kind, file), canvas);
    QCOMPARE(failed.size(), 0); // never from inside prepare()
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 10'000);
    QCOMPARE(ready.size(), 0);
    QVERIFY(deck->frame().picture().isNull());
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

void TestDeck::refusesWhatWasSwapped_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("how");
    for (const auto &[kind, file, name] :
         {std::tuple(Kind::Fake, m_fake, "fake"), std::tuple(Kind::Gst, m_silent, "gst"),
          std::tuple(Kind::Image, m_png, "image")}) {
        for (const auto *how : {"another file", "a line appended", "the same bytes elsewhere"})
            QTest::addRow("%s %s", name, how) << kind << file << QString::fromLatin1(how);
    }
}

/// Every one of these could be played: only nobody has looked at its bytes.
void TestDeck::refusesWhatWasSwapped()
{
    QFETCH(Kind, kind);
    QFETCH(QString, file);
    QFETCH(QString, how);
    const QString here = m_clips.path(QStringLiteral("checked"));
    const QString there = m_clips.path(QStringLiteral("swapped"));
    QFile::remove(here);
    QFile::remove(there);
    QVERIFY(QFile::copy(file, here) && QFile::copy(file, there));
    auto checked = cue(kind, here);
    checked.stamp = media::FileStamp::of(here);
    if (how == u"a line appended") {
        QFile grown(here);
        QVERIFY(grown.open(QIODevice::Append) && grown.write("\n") == 1);
    } else if (how == u"another file") {
        QCOMPARE(::rename(QFile::encodeName(there).constData(), QFile::encodeName(here).constData()), 0);
    } else {
        checked.stamp = media::FileStamp::of(there);
    }

    const auto deck = make(kind);
    QSignalSpy ready(deck.get(), &stage::Deck::ready);
    QSignalSpy failed(deck.get(), &stage::Deck::failed);
    deck->prepare(checked, canvas);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 10'000);
    QCOMPARE(failed.first().first().value<base::Error>().code, base::ErrorCode::Corrupt);
    QCOMPARE(ready.size(), 0);
    QVERIFY(deck->frame().picture().isNull());
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

void TestDeck::fits_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("file");
    QTest::newRow("gst") << Kind::Gst << m_silent;
    QTest::newRow("gst, undrawn") << Kind::Undrawn << m_silent;
    QTest::newRow("image") << Kind::Image << m_png;
    const QString webp = m_clips.path(QStringLiteral("picture.webp"));
    QVERIFY(QImage(m_png).save(webp, "WEBP"));
    QTest::newRow("webp") << Kind::Image << webp;
    QTest::newRow("svg") << Kind::Image
                         << m_clips.file(QStringLiteral("drawing.svg"),
                                         R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9">)"
                                         R"(<rect width="16" height="9" fill="white"/></svg>)");
}

void TestDeck::fits()
{
    QFETCH(Kind, kind);
    QFETCH(QString, file);
    for (const auto fit : {playlists::Fit::Contain, playlists::Fit::Cover}) {
        const auto deck = make(kind);
        QSignalSpy ready(deck.get(), &stage::Deck::ready);
        deck->prepare(cue(kind, file, fit), canvas);
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 10'000);
        const QImage image = deck->frame().image;
        QVERIFY2(qRed(image.pixel(canvas.width() / 2, canvas.height() / 2)) > 200, "the middle is the picture");
        QCOMPARE(qRed(image.pixel(4, 32)) > 200, fit == playlists::Fit::Cover);
    }
}

void TestDeck::showsARotatedPictureUpright()
{
    // A JPEG of 40×20 pixels, left half white, whose EXIF data says: turn by 90 degrees (orientation 6).
    QImage stored(40, 20, QImage::Format_RGB32);
    stored.fill(Qt::black);
    for (int y = 0; y < 20; ++y)
        std::fill_n(reinterpret_cast<QRgb *>(stored.scanLine(y)), 20, qRgb(255, 255, 255));
    const QString file = m_clips.path(QStringLiteral("turned.jpg"));
    QVERIFY(stored.save(file, "JPEG"));
    QFile jpeg(file);
    QVERIFY(jpeg.open(QIODevice::ReadWrite));
    QByteArray bytes = jpeg.readAll();
    bytes.insert(2, QByteArray::fromHex("ffe10022457869660000"
                                        "4d4d002a00000008"
                                        "0001"
                                        "0112000300000001"
                                        "00060000"
                                        "00000000"));
    jpeg.seek(0);
    jpeg.write(bytes);
    jpeg.close();

    const auto deck = make(Kind::Image);
    QSignalSpy ready(deck.get(), &stage::Deck::ready);
    deck->prepare(cue(Kind::Image, file), {100, 200});
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 10'000);
    QVERIFY(qRed(deck->frame().picture().pixel(50, 40)) > 200);
    QVERIFY(qRed(deck->frame().picture().pixel(50, 160)) < 50);
}

void TestDeck::refusesAHugePictureBeforeDecoding()
{
    const QString file = m_clips.png(QStringLiteral("wide.png"), 0xffffff, {8193, 2});
    const auto deck = make(Kind::Image);
    QSignalSpy failed(deck.get(), &stage::Deck::failed);
    deck->prepare(cue(Kind::Image, file), canvas);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<base::Error>().code, base::ErrorCode::TooLarge);
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
