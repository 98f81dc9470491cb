// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/render/rendering.h"

#include "stage/cards/card_printer.h"
#include "stage/cards/cards.h"
#include "stage/decks/gst/gst_stepped_decks.h"
#include "stage/render/mp4_sink.h"
#include "stage/render/sheet_sink.h"
#include "tests/stage/clips.h"
#include "tests/stage/render/decoding.h"

#include <QQmlEngine>
#include <QQuickWindow>
#include <QTest>

using namespace ironfence;
using namespace std::chrono_literals;
using stage::Cue;
using stage::render::Rendering;
using stage::render::RenderJob;

/// Films of short playlists, decoded again.
class TestRendering : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void showsCardsAsTheyStand_data();
    void showsCardsAsTheyStand();
    void isTheSameTwice();
    void marqueeMovesEvenly();
    void showsEveryFrameOfAVideo();
    void showsAnImage();
    void saysWhichItemIsBroken();
    void stopsWhenAsked();
    void makesASheet();
    void saysWhereItCannotWrite();

private:
    [[nodiscard]] base::Result<bool> render(const RenderJob &job, const QString &file, qint64 stopAfter = -1);
    [[nodiscard]] base::Result<bool> renderInto(stage::render::FrameSink &sink, const RenderJob &job,
                                                qint64 stopAfter = -1);
    [[nodiscard]] QList<QImage> film(const RenderJob &job);

    tests::Clips m_clips;
    qint64 m_frames = 0;
};

namespace {

constexpr double codec = 3; // mean difference that encoding flat colours and type leaves

Cue cardCue(const char *json, std::chrono::seconds duration, base::Milliseconds fade = 0ms)
{
    base::json::Reader reader;
    const auto value = base::json::parse(json).value();
    Cue cue;
    cue.item.content =
        playlists::CardItem{playlists::Card::read(base::json::Object(value, QStringLiteral("$"), reader))};
    if (reader.failed())
        qFatal("%s", qPrintable(reader.fault().line()));
    cue.item.duration = duration;
    cue.item.fade = fade;
    return cue;
}

Cue scene()
{
    return cardCue(
        R"({"template":"scene","title":"不转账","lines":["当面问清之前"],"illustration":"transfer","step":3})", 4s);
}

Cue slogan(base::Milliseconds fade = 0ms)
{
    return cardCue(R"({"template":"slogan","title":"反诈","slogan":"先核实"})", 2s, fade);
}

RenderJob jobOf(QSize size, const QList<Cue> &cues)
{
    RenderJob job;
    job.canvas.size = size;
    job.rate = 10;
    job.cues = cues;
    for (qsizetype i = 0; i < cues.size(); ++i)
        job.cues[i].id = QString::number(i);
    return job;
}

QImage still(const Cue &cue, QSize size)
{
    QQmlEngine engine;
    stage::cards::install(engine);
    stage::cards::CardPrinter printer(engine);
    return printer.print(std::get<playlists::CardItem>(cue.item.content).card, size).value();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A video or a picture whose hash nobody asks for.
Cue fileCue(const QString &file, bool isVideo, std::chrono::seconds duration)
{
    Cue cue;
    if (isVideo)
        cue.item.content = playlists::VideoItem{{{}, QStringLiteral("video/mp4"), {}}};
    else
        cue.item.content = playlists::ImageItem{{{}, QStringLiteral("image/png"), {}}};
    cue.item.duration = duration;
    cue.file = file;
    return cue;
}

} // namespace

void TestRendering::initTestCase()
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

base::Result<bool> TestRendering::render(const RenderJob &job, const QString &file, qint64 stopAfter)
{
    const auto sink = stage::render::Mp4Sink::create(file, job.canvas.size, job.rate);
    return sink ? renderInto(**sink, job, stopAfter) : base::failure(sink.error());
}

base::Result<bool> TestRendering::renderInto(stage::render::FrameSink &sink, const RenderJob &job, qint64 stopAfter)
{
    stage::render::StepClock clock;
    const auto decks = stage::GstSteppedDecks::create(clock);
    if (!decks)
        return base::failure(decks.error());
    m_frames = 0;
    Rendering rendering(job, **decks, clock, sink, [&] { return m_frames == stopAfter; });
    std::optional<base::Result<bool>> whole;
    connect(&rendering, &Rendering::progressed, this, [this](qint64 done) { m_frames = done; });
    connect(&rendering, &Rendering::finished, this, [&](const base::Result<bool> &result) { whole = result; });
    rendering.start();
    if (!QTest::qWaitFor([&] { return whole.has_value(); }, 120'000))
        return base::failure(base::ErrorCode::Unavailable, QStringLiteral("is not finished"));
    return *whole;
}

QList<QImage> TestRendering::film(const RenderJob &job)
{
    const auto file = m_clips.path(QStringLiteral("film.mp4"));
    const auto whole = render(job, file);
    if (!whole || !*whole) {
        qWarning().noquote() << (whole ? QStringLiteral("stopped") : whole.error().line());
        return {};
    }
    double rate = 0;
    auto pictures = tests::picturesOf(file, rate);
    return rate == job.rate ? pictures : QList<QImage>();
}

void TestRendering::showsCardsAsTheyStand_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("strip") << QSize(384, 64);
    QTest::newRow("page") << QSize(1280, 720);
}

/// At rest they are what everybody looked at; before that they move, and between them one fades into the other.
void TestRendering::showsCardsAsTheyStand()
{
    QFETCH(QSize, size);
    const auto pictures = film(jobOf(size, {scene(), slogan(500ms)}));
    QCOMPARE(pictures.size(), 60);
    const auto first = still(scene(), size);
    const auto second = still(slogan(), size);
    QCOMPARE(pictures.first().size(), size);
    QVERIFY2(tests::apart(pictures.at(39), first) < codec,
             qPrintable(QString::number(tests::apart(pictures.at(39), first))));
    QVERIFY2(tests::apart(pictures.at(59), second) < codec,
             qPrintable(QString::number(tests::apart(pictures.at(59), second))));
    QVERIFY(tests::apart(first, second) > 3 * codec);
    QVERIFY(tests::apart(pictures.at(3), first) >
            2 * tests::apart(pictures.at(39), first)); // the hand is not there yet
    const auto &between = pictures.at(42);
    QVERIFY(tests::apart(between, first) > codec);
    QVERIFY(tests::apart(between, second) > codec);
    QVERIFY(tests::apart(pictures.at(40), first) < tests::apart(pictures.at(42), first));
    QVERIFY(tests::apart(pictures.at(42), first) < tests::apart(pictures.at(44), first));
}

void TestRendering::isTheSameTwice()
{
    const auto job =
        jobOf({384, 64},
              {scene(), slogan(500ms),
               cardCue(R"({"template":"slogan","title":"一条很长很长的话，长得要从右往左走过整块条屏才读得完"})", 5s)});
    QByteArray before;
    for (const auto *name : {"one.mp4", "two.mp4"}) {
        const auto file = m_clips.path(QLatin1String(name));
        const auto whole = render(job, file);
        QVERIFY2(whole && *whole, whole ? "" : qPrintable(whole.error().line()));
        QVERIFY(!QFile::exists(file + QStringLiteral(".mdat")));
        const auto bytes = bytesOf(file);
        QVERIFY(bytes.size() > 5'000);
        QVERIFY(before.isEmpty() || bytes == before);
        before = bytes;
        QTest::qSleep(1100); // another second of the day
    }
}

/// Each frame the same number of pixels, whatever it took to draw.
void TestRendering::marqueeMovesEvenly()
{
    auto job = jobOf({64, 16}, {cardCue(R"({"template":"slogan","title":"请先核实再转账不要着急"})", 6s)});
    job.rate = 25;
    const auto pictures = film(job);
    QCOMPARE(pictures.size(), 150);
    // From when it moves, what is seen is what was seen five frames before, so many pixels further to the left.
    constexpr int moves = 40; // frames: it stood for 1.5 s
    const auto movedBy = [](const QImage &from, const QImage &to, int pixels) {
        return tests::apart(from.copy(pixels, 0, from.width() - pixels, from.height()),
                            to.copy(0, 0, to.width() - pixels, to.height()));
    };
    int pace = 0;
    for (int pixels = 1; pixels < 16 && pace == 0; ++pixels)
        pace = movedBy(pictures.at(moves), pictures.at(moves + 5), pixels) < 12 ? pixels : 0;
    QVERIFY(pace > 0);
    for (int at = moves + 5; at < 105; at += 5)
        QVERIFY2(movedBy(pictures.at(at), pictures.at(at + 5), pace) < 12, qPrintable(QString::number(at)));
}

void TestRendering::showsEveryFrameOfAVideo()
{
    const auto clip = m_clips.counting(QStringLiteral("counting.mp4"), 30);
    const auto pictures = film(jobOf({320, 180}, {fileCue(clip, true, 3s), slogan()}));
    QCOMPARE(pictures.size(), 50);
    for (int frame = 0; frame < 30; ++frame)
        QCOMPARE(tests::Clips::numberOf(pictures.at(frame).pixel(160, 90)), frame);
    QVERIFY(tests::apart(pictures.at(49), still(slogan(), {320, 180})) < codec);
}

void TestRendering::showsAnImage()
{
    const auto file = m_clips.png(QStringLiteral("amber.png"), 0xffc53d, {320, 180});
    const auto pictures = film(jobOf({320, 180}, {fileCue(file, false, 1s)}));
    QCOMPARE(pictures.size(), 10);
    QImage amber(320, 180, QImage::Format_RGB32);
    amber.fill(0xffc53d);
    QVERIFY(tests::apart(pictures.at(0), amber) < codec);
    QVERIFY(tests::apart(pictures.at(9), amber) < codec);
}

void TestRendering::saysWhichItemIsBroken()
{
    const auto broken = m_clips.file(QStringLiteral("broken.mp4"), QByteArray(4000, 'x'));
    const auto file = m_clips.path(QStringLiteral("never.mp4"));
    const auto whole = render(jobOf({320, 180}, {slogan(), fileCue(broken, true, 3s)}), file);
    QVERIFY(!whole);
    QCOMPARE(whole.error().code, base::ErrorCode::Unsupported);
    QVERIFY2(whole.error().line().startsWith(QStringLiteral("item 1: ")), qPrintable(whole.error().line()));
}

void TestRendering::stopsWhenAsked()
{
    const auto file = m_clips.path(QStringLiteral("stopped.mp4"));
    const auto whole = render(jobOf({384, 64}, {scene()}), file, 7);
    QVERIFY(whole);
    QVERIFY(!*whole);
    QCOMPARE(m_frames, 7);
    QVERIFY(!QFile::exists(file + QStringLiteral(".mdat")));
}

/// Four pictures of six seconds, the strip's pixel by pixel.
void TestRendering::makesASheet()
{
    const auto file = m_clips.path(QStringLiteral("sheet.png"));
    stage::render::SheetSink sink(file, 10);
    const auto whole = renderInto(sink, jobOf({384, 64}, {scene(), slogan(500ms)}));
    QVERIFY2(whole && *whole, whole ? "" : qPrintable(whole.error().line()));
    const auto sheet = QImage(file).convertToFormat(QImage::Format_RGB32);
    QCOMPARE(sheet.size(), QSize(12 + 4 * 396, 12 + 76));
    QVERIFY(tests::apart(sheet.copy(12 + 3 * 396, 12, 384, 64), still(slogan(), {384, 64})) < 1);
}

void TestRendering::saysWhereItCannotWrite()
{
    const auto whole = render(jobOf({384, 64}, {scene()}), m_clips.path(QStringLiteral("no/such/folder.mp4")));
    QVERIFY(!whole);
    QCOMPARE(whole.error().code, base::ErrorCode::Io);
}

QTEST_MAIN(TestRendering)
#include "tst_rendering.moc"
