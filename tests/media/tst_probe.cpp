// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "clips.h"
#include "media/probe/probe.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>
#include <algorithm>
#include <cmath>
#include <sys/stat.h>

using namespace ironfence;

/// The real program on real clips, and on what people and attackers call a clip.
class TestProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsWhatPlays_data();
    void knowsWhatPlays();
    void hearsHowLoudItIs_data();
    void hearsHowLoudItIs();
    void tellsHowFarItIs();
    void saysWhyNot_data();
    void saysWhyNot();
    void turnsPhotosUpright();
    void reportsAMissingFile();
    void reportsAMissingProgram();
    void givesDocumentedExitCodes_data();
    void givesDocumentedExitCodes();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void write(const char *name, const QByteArray &bytes) const;
    [[nodiscard]] bool make(const char *name, const QByteArray &description) const;
    [[nodiscard]] QByteArray read(const char *name) const;

    QTemporaryDir m_folder;
};

void TestProbe::write(const char *name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

bool TestProbe::make(const char *name, const QByteArray &description) const
{
    return media::makeClip(QString::fromLatin1(description) + QStringLiteral(" ! filesink location=") + path(name));
}

QByteArray TestProbe::read(const char *name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QByteArray pngChunk(const QByteArray &typeAndData)
{
    quint32 crc = 0xffffffff; // ISO 15948, annex D
    for (const char byte : typeAndData) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xedb88320 : 0);
    }
    QByteArray length(4, '\0');
    QByteArray sum(4, '\0');
    qToBigEndian(static_cast<quint32>(typeAndData.size() - 4), length.data());
    qToBigEndian(~crc, sum.data());
    return length + typeAndData + sum;
}

// A PNG whose header promises what its few bytes cannot hold.
static QByteArray hugePng(quint32 width, quint32 height)
{
    QByteArray header("IHDR" + QByteArray(8, '\0') + QByteArray::fromHex("0802000000")); // 8 bits, RGB
    qToBigEndian(width, header.data() + 4);
    qToBigEndian(height, header.data() + 8);
    const QByteArray data = "IDAT" + QByteArray::fromHex("789c030000000001");
    return QByteArray::fromHex("89504e470d0a1a0a") + pngChunk(header) + pngChunk(data) + pngChunk("IEND");
}

// The track header's matrix says: a quarter turn clockwise (ISO 14496-12, 8.3.2).
static QByteArray turned(QByteArray mp4)
{
    const auto matrix = QByteArray::fromHex("000000000001000000000000ffff000000000000000000000078000000000000"
                                            "40000000");
    return mp4.replace(mp4.indexOf("tkhd") + 44, matrix.size(), matrix);
}

void TestProbe::initTestCase()
{
    constexpr auto picture =
        "videotestsrc num-buffers=20 ! video/x-raw,format=I420,width=160,height=120,framerate=10/1 ";
    const QByteArray h264 = QByteArray(picture) + "! x264enc speed-preset=ultrafast ! video/x-h264 ";
    const QByteArray vp9 = QByteArray(picture) + "! vp9enc deadline=1 ";
    constexpr auto tone = " audiotestsrc num-buffers=86 ! audioconvert ";

    QVERIFY(make("video.mp4", h264 + "! m. " + tone + "! avenc_aac ! m. mp4mux name=m"));
    QVERIFY(make("fast.mp4", h264 + "! mp4mux faststart=true"));
    QVERIFY(make(
        "odd.mp4",
        "videotestsrc num-buffers=1 ! video/x-raw,format=Y444,width=65,height=47,framerate=25/1 ! x264enc ! mp4mux"));
    QVERIFY(make("video.mov", h264 + "! qtmux"));
    QVERIFY(make("video.webm", vp9 + "! m. " + tone + "! opusenc ! m. webmmux name=m"));
    QVERIFY(make("vp8.webm", QByteArray(picture) + "! vp8enc deadline=1 ! webmmux"));
    QVERIFY(make("video.mkv", h264 + "! h264parse ! matroskamux"));
    write("turned.mp4", turned(read("fast.mp4")));
    QVERIFY(make("sound.mp4", QByteArray(tone) + "! avenc_aac ! mp4mux"));
    QVERIFY(make("flac.mkv", vp9 + "! m. " + tone + "! flacenc ! m. matroskamux name=m"));
    QVERIFY(make("jpeg.mov", QByteArray(picture) + "! jpegenc ! qtmux"));
    QVERIFY(make("video.avi", QByteArray(picture) + "! jpegenc ! avimux"));
    QVERIFY(make(
        "wide.webm",
        "videotestsrc num-buffers=1 ! video/x-raw,width=4200,height=64,framerate=1/1 ! vp8enc deadline=1 ! webmmux"));

    QImage image(640, 360, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(path("image.png")));
    QVERIFY(image.save(path("image.jpg")));
    QVERIFY(image.save(path("image.bmp")));
    QVERIFY(image.save(path("image.webp")));
    write("drawing.svg", R"(<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9">)"
                         R"(<rect width="16" height="9" fill="red"/></svg>)");
}

void TestProbe::knowsWhatPlays_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("mediaType");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("durationMs");
    QTest::addColumn<QString>("video"); // how the description begins
    QTest::addColumn<QString>("audio");
    const auto row = [](const char *name, const char *type, QSize size, int durationMs, const char *video,
                        const char *audio) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(type) << size << durationMs
                            << QString::fromLatin1(video) << QString::fromLatin1(audio);
    };
    const QSize clip(160, 120);
    row("video.mp4", "video/mp4", clip, 2000, "H.264", "MPEG-4 AAC");
    row("fast.mp4", "video/mp4", clip, 2000, "H.264", "");
    row("odd.mp4", "video/mp4", QSize(65, 47), 40, "H.264", "");
    row("video.mov", "video/mp4", clip, 2000, "H.264", "");
    row("turned.mp4", "video/mp4", QSize(120, 160), 2000, "H.264", "");
    row("video.webm", "video/webm", clip, 2000, "VP9", "Opus");
    row("vp8.webm", "video/webm", clip, 2000, "VP8", "");
    row("video.mkv", "video/webm", clip, 2000, "H.264", "");
    row("image.png", "image/png", QSize(640, 360), 0, "", "");
    row("image.jpg", "image/jpeg", QSize(640, 360), 0, "", "");
    row("image.webp", "image/webp", QSize(640, 360), 0, "", "");
    row("drawing.svg", "image/svg+xml", QSize(16, 9), 0, "", "");

    // Names lie; bytes do not.
    QVERIFY(QFile::copy(path("image.png"), path("called.mp4")) || QFile::exists(path("called.mp4")));
    row("called.mp4", "image/png", QSize(640, 360), 0, "", "");
    QVERIFY(QFile::link(path("image.jpg"), path("link.jpg")) || QFile::exists(path("link.jpg")));
    row("link.jpg", "image/jpeg", QSize(640, 360), 0, "", "");
}

void TestProbe::knowsWhatPlays()
{
    QFETCH(QString, file);
    QFETCH(QSize, size);
    QFETCH(int, durationMs);
    const auto facts = media::probe(m_folder.filePath(file));
    if (!facts)
        QFAIL(qPrintable(facts.error().line()));

    QTEST(facts->mediaType, "mediaType");
    QCOMPARE(facts->size, size);
    QVERIFY2(std::abs(facts->duration.count() - durationMs) <= 60,
             qPrintable(QString::number(facts->duration.count())));
    QFETCH(QString, video);
    QFETCH(QString, audio);
    QCOMPARE(facts->videoCodec.left(video.size()), video);
    QCOMPARE(facts->audioCodec.left(audio.size()), audio);
    QCOMPARE(facts->videoCodec.isEmpty(), video.isEmpty());
    QCOMPARE(facts->audioCodec.isEmpty(), audio.isEmpty());
}

/// Sines as in EBU Tech 3341, table 1, cases 1 and 2, and what a loudspeaker makes of other channels.
void TestProbe::hearsHowLoudItIs_data()
{
    QTest::addColumn<double>("peak"); // dBFS of each channel; above 0: no sound at all
    QTest::addColumn<int>("channels");
    QTest::addColumn<QByteArray>("container");
    QTest::addColumn<double>("lufs");
    const QByteArray aac = "! avenc_aac bitrate=256000 ! m. mp4mux name=m";
    const QByteArray opus = "! opusenc bitrate=256000 ! m. webmmux name=m";
    QTest::newRow("-23 LUFS") << -23.0 << 2 << aac << -23.0;
    QTest::newRow("-33 LUFS") << -33.0 << 2 << aac << -33.0;
    QTest::newRow("Opus") << -23.0 << 2 << opus << -23.0;
    QTest::newRow("mono, from two loudspeakers") << -23.0 << 1 << aac << -23.0;
    QTest::newRow("loud") << -3.0 << 2 << aac << -3.0;
    QTest::newRow("silence") << -300.0 << 2 << aac << -300.0;
    QTest::newRow("below the gate") << -75.0 << 2 << aac << -300.0;
}

void TestProbe::hearsHowLoudItIs()
{
    QFETCH(double, peak);
    QFETCH(int, channels);
    QFETCH(QByteArray, container);
    QFETCH(double, lufs);
    const bool webm = container.contains("webm");
    const QByteArray picture = "videotestsrc num-buffers=40 ! video/x-raw,width=64,height=64,framerate=2/1 ! ";
    const auto sine = QStringLiteral("audiotestsrc freq=997 samplesperbuffer=4800 num-buffers=200 volume=%1 "
                                     "! audio/x-raw,format=F32LE,rate=48000,channels=%2 ! audioconvert ")
                          .arg(std::pow(10, peak / 20), 0, 'e', 9)
                          .arg(channels);
    const auto *const name = webm ? "sine.webm" : "sine.mp4";
    QVERIFY(make(name, picture +
                           (webm ? "vp8enc deadline=1 ! m. " : "x264enc speed-preset=ultrafast ! video/x-h264 ! m. ") +
                           sine.toLatin1() + container));
    const auto facts = media::probe(path(name));
    if (!facts)
        QFAIL(qPrintable(facts.error().line()));
    QVERIFY(facts->loudness);
    if (lufs < base::Loudness::quietest) {
        QCOMPARE(facts->loudness->lufs, std::nullopt);
        return;
    }
    QVERIFY(facts->loudness->lufs);
    QVERIFY2(std::abs(*facts->loudness->lufs - lufs) <= 0.1, qPrintable(QString::number(*facts->loudness->lufs)));
    // Never less than the sine; more, because codecs ring where it begins at once.
    const auto over = facts->loudness->truePeak - peak;
    QVERIFY2(over >= -0.1 && over <= 2, qPrintable(QString::number(over)));
}

/// A quarter of an hour of sound takes some seconds; these and the verdict come in order.
void TestProbe::tellsHowFarItIs()
{
    QVERIFY(make("long.mp4",
                 "videotestsrc num-buffers=60 ! video/x-raw,width=64,height=64,framerate=1/15 ! x264enc "
                 "speed-preset=ultrafast ! video/x-h264 ! m. audiotestsrc samplesperbuffer=8000 num-buffers=900 ! "
                 "audio/x-raw,format=F32LE,rate=8000,channels=1 ! avenc_aac ! m. mp4mux name=m"));
    QList<int> told;
    const auto facts = media::probe(path("long.mp4"), {[&](int percent) { told.append(percent); }});
    if (!facts)
        QFAIL(qPrintable(facts.error().line()));
    QVERIFY(facts->loudness && facts->loudness->lufs);
    QVERIFY(!told.isEmpty());
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QVERIFY(told.first() >= 0 && told.last() < 100);
}

void TestProbe::saysWhyNot_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("reason"); // what the sentence contains
    const auto row = [](const char *name, const char *reason) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(reason);
    };
    const auto cut = [&](const char *from, const char *to) {
        const auto bytes = read(from);
        write(to, bytes.first(bytes.size() * 2 / 3));
        row(to, "the end of the file is missing");
    };
    cut("video.mp4", "cut.mp4");
    cut("fast.mp4", "cut-fast.mp4"); // opens and plays for a while elsewhere
    cut("video.webm", "cut.webm");
    cut("image.png", "cut.png");
    cut("image.jpg", "cut.jpg");
    cut("image.webp", "cut-picture.webp");

    write("empty.mp4", {});
    row("empty.mp4", "the file is empty");
    write("text.mp4", "Dear colleagues, please find attached.\n");
    row("text.mp4", "a text file");
    write("list.mp4", "#EXTM3U\nhttp://127.0.0.1:9/clip.mp4\n");
    row("list.mp4", "a list of other files");
    write("session.mp4", "v=0\no=- 0 0 IN IP4 127.0.0.1\n");
    row("session.mp4", "session description");
    write("picture.png", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1000000\" height=\"1000000\"/>");
    row("picture.png", "the SVG drawing shows nothing");
    write("script.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><script/></svg>");
    row("script.svg", "script");
    write("page.svg", "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"/>");
    row("page.svg", "no SVG drawing");
    write("animated.png", QByteArray("GIF89a") + QByteArray(100, '\0'));
    row("animated.png", "a GIF picture");
    write("noise.mp4", QByteArray("\x01\x02\x03\x04").repeated(1000));
    row("noise.mp4", "no format that a screen plays");
    write("unfinished.mp4", read("video.mp4").first(32) + QByteArray::fromHex("00000008") + "free");
    row("unfinished.mp4", "");

    // The header of a PNG with some of its pixels damaged: framed well, not decodable.
    auto damaged = read("image.png");
    damaged.replace(damaged.indexOf("IDAT") + 4, 8, QByteArray(8, '\x55'));
    write("damaged.png", damaged);
    row("damaged.png", "damaged");
    write("huge.png", hugePng(60'000, 60'000));
    row("huge.png", "60000");
    write("wide.png", hugePng(8193, 1));
    row("wide.png", "8193");
    row("wide.webm", "at most 4096 a side");

    row("sound.mp4", "only sound");
    row("flac.mkv", "its sound is");
    row("jpeg.mov", "the video is");
    row("video.avi", "an AVI video");
    row("image.bmp", "a BMP picture");

    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("folder.mp4")));
    row("folder.mp4", "folder, pipe or device");
    ::mkfifo(QFile::encodeName(path("pipe.mp4")).constData(), 0600);
    row("pipe.mp4", "folder, pipe or device");
}

void TestProbe::saysWhyNot()
{
    QFETCH(QString, file);
    QFETCH(QString, reason);
    const auto facts = media::probe(m_folder.filePath(file));
    QVERIFY(!facts);
    QCOMPARE(base::nameOf(facts.error().code), QStringLiteral("unsupported"));
    QVERIFY2(facts.error().message.contains(reason), qPrintable(facts.error().message));
    QVERIFY(!facts.error().message.isEmpty());
    QVERIFY2(!facts.error().message.contains(u'\n'), "one sentence");
}

void TestProbe::turnsPhotosUpright()
{
    // EXIF orientation 6: the camera was held upright; the stored picture lies on its side.
    const QByteArray exif = QByteArray::fromHex("ffe1002245786966000049492a000800000001001201030001000000060000000000"
                                                "0000");
    auto photo = read("image.jpg");
    photo.insert(2, exif);
    write("photo.jpg", photo);
    const auto facts = media::probe(path("photo.jpg"));
    if (!facts)
        QFAIL(qPrintable(facts.error().line()));
    QCOMPARE(facts->size, QSize(360, 640));
}

void TestProbe::reportsAMissingFile()
{
    const auto facts = media::probe(path("missing.mp4"));
    QVERIFY(!facts);
    QCOMPARE(base::nameOf(facts.error().code), QStringLiteral("not-found"));
}

void TestProbe::reportsAMissingProgram()
{
    const auto bin = qgetenv("IRONFENCE_BIN");
    qputenv("IRONFENCE_BIN", QFile::encodeName(m_folder.path()));
    const auto facts = media::probe(path("image.png"));
    qputenv("IRONFENCE_BIN", bin);
    QVERIFY(!facts);
    QCOMPARE(base::nameOf(facts.error().code), QStringLiteral("internal"));
}

void TestProbe::givesDocumentedExitCodes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("playable") << QStringList{path("image.png")} << 0;
    QTest::newRow("no arguments") << QStringList{} << 2;
    QTest::newRow("two files") << QStringList{path("image.png"), path("image.jpg")} << 2;
    QTest::newRow("missing") << QStringList{path("missing")} << 4;
    QTest::newRow("refused") << QStringList{path("video.avi")} << 8;
}

void TestProbe::givesDocumentedExitCodes()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    process.start(qEnvironmentVariable("IRONFENCE_BIN") + QStringLiteral("/ironfence-probe"), arguments);
    QVERIFY(process.waitForFinished());
    QTEST(process.exitCode(), "code");
    QCOMPARE(process.readAllStandardOutput().isEmpty(), process.exitCode() != 0);
    QCOMPARE(process.readAllStandardError().isEmpty(), process.exitCode() == 0);
}

QTEST_GUILESS_MAIN(TestProbe)
#include "tst_probe.moc"
