// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/filmstrip/filmstrip.h"
#include "media/glimpse/glimpse.h"
#include "tests/media/clips.h"
#include "tests/media/turned.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace ironfence;
using media::Filmstrip;
using media::filmstripOf;
using media::StripCells;

namespace {

/// A film of four parts, one after the other in red, green, blue and white, each so many seconds long at ten pictures a
/// second.
QString colours(int seconds, const QString &encoder, const QString &file)
{
    auto description =
        QStringLiteral("concat name=all ! videoconvert ! %1 ! filesink location=\"%2\" ").arg(encoder, file);
    for (const char *colour : {"red", "green", "blue", "white"}) {
        description += QStringLiteral(" videotestsrc pattern=%1 num-buffers=%2 ! video/x-raw,format=I420,width=160,"
                                      "height=90,framerate=10/1 ! all. ")
                           .arg(QLatin1String(colour))
                           .arg(10 * seconds);
    }
    return description;
}

QString h264(int keyDistance)
{
    return QStringLiteral(
               "x264enc speed-preset=ultrafast key-int-max=%1 option-string=scenecut=0 ! video/x-h264 ! mp4mux")
        .arg(keyDistance);
}

/// r, g, b, w; black is "-".
QChar nameOf(const QColor &colour)
{
    const bool red = colour.red() > 128;
    const bool green = colour.green() > 100;
    const bool blue = colour.blue() > 128;
    if (red && green && blue)
        return u'w';
    return red ? u'r' : green ? u'g' : blue ? u'b' : u'-';
}

} // namespace

/// The real program on real files; what it makes is read by the program that consoles read it with.
class TestFilmstrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesThroughAFilm_data();
    void goesThroughAFilm();
    void isShortOfShortFilms_data();
    void isShortOfShortFilms();
    void standsUpright();
    void beginsBehindTheFade();
    void believesNoLength();
    void looksAtImages_data();
    void looksAtImages();
    void saysWhyNot_data();
    void saysWhyNot();
    void givesDocumentedExitCodes();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;
    /// The colours of its pictures, in their order; empty when it is none.
    [[nodiscard]] static QString coloursOf(const Filmstrip &strip);

    QTemporaryDir m_folder;
};

QString TestFilmstrip::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
    return file.fileName();
}

QString TestFilmstrip::coloursOf(const Filmstrip &strip)
{
    const auto whole = media::glimpseOf(strip.jpeg);
    if (!whole || whole->size() != strip.cells.whole())
        return {};
    QString names;
    for (int i = 0; i < strip.cells.count(); ++i)
        names += nameOf(whole->pixelColor(strip.cells.place(i).center()));
    return names;
}

void TestFilmstrip::goesThroughAFilm_data()
{
    QTest::addColumn<QString>("encoder");
    QTest::addColumn<int>("seconds"); // of each colour
    QTest::newRow("key pictures to go to") << h264(10) << 15;
    QTest::newRow("too few of them") << h264(130) << 15;
    QTest::newRow("one of them") << h264(10'000) << 15;
    QTest::newRow("a short film") << h264(10) << 4;
    QTest::newRow("WebM") << QStringLiteral("vp8enc deadline=1 cpu-used=8 keyframe-max-dist=20 ! webmmux") << 15;
    QTest::newRow("WebM without an index")
        << QStringLiteral("vp8enc deadline=1 cpu-used=8 ! webmmux streamable=true") << 15;
}

void TestFilmstrip::goesThroughAFilm()
{
    QFETCH(QString, encoder);
    QFETCH(int, seconds);
    const auto file = path(QStringLiteral("film"));
    QVERIFY(media::makeClip(colours(seconds, encoder, file)));
    const auto strip = filmstripOf(file);
    QVERIFY2(strip, strip ? "" : qPrintable(strip.error().line()));
    if (encoder.contains(QStringLiteral("streamable"))) { // it says that it is somewhat shorter
        QCOMPARE(strip->cells.count(), StripCells::most);
        const auto found = coloursOf(*strip);
        QVERIFY2(QRegularExpression(QStringLiteral("^r{5,}g{5,}b{5,}w+$")).match(found).hasMatch(), qPrintable(found));
        return;
    }
    QCOMPARE(coloursOf(*strip), QStringLiteral("rrrrrgggggbbbbbwwwww"));
    const int part = seconds * 4'000 / 20;
    for (int i = 0; i < strip->cells.count(); ++i) { // each is of its own part
        const auto time = strip->cells.times.at(i).count();
        QVERIFY2(time >= i * part && time < (i + 1) * part, qPrintable(QString::number(time)));
    }
}

void TestFilmstrip::isShortOfShortFilms_data()
{
    QTest::addColumn<QByteArray>("film");
    QTest::addColumn<int>("count");
    QTest::addColumn<QSize>("cell");
    QTest::newRow("one picture") << QByteArray("num-buffers=1 ! video/x-raw,width=1280,height=720,framerate=10/1") << 1
                                 << QSize(640, 360);
    QTest::newRow("two seconds") << QByteArray("num-buffers=20 ! video/x-raw,width=1280,height=720,framerate=10/1") << 4
                                 << QSize(480, 270);
    QTest::newRow("slides") << QByteArray("num-buffers=5 ! video/x-raw,width=320,height=180,framerate=1/2") << 5
                            << QSize(240, 135);
    QTest::newRow("a strip of LEDs") << QByteArray("num-buffers=200 ! video/x-raw,width=384,height=64,framerate=10/1")
                                     << 20 << QSize(384, 64);
    QTest::newRow("pixels that are not square")
        << QByteArray("num-buffers=10 ! video/x-raw,width=360,height=576,framerate=10/1,pixel-aspect-ratio=2/1") << 2
        << QSize(600, 480);
}

void TestFilmstrip::isShortOfShortFilms()
{
    QFETCH(QByteArray, film);
    QFETCH(int, count);
    QFETCH(QSize, cell);
    const auto file = path(QStringLiteral("short.mp4"));
    QVERIFY(media::makeClip(QStringLiteral("videotestsrc %1 ! %2 ! filesink location=\"%3\"")
                                .arg(QString::fromLatin1(film), h264(10), file)));
    const auto strip = filmstripOf(file);
    QVERIFY2(strip, strip ? "" : qPrintable(strip.error().line()));
    QCOMPARE(strip->cells.count(), count);
    // Films a pixel wider or narrower than their shape says are nobody's fault.
    const auto off = strip->cells.cell - cell;
    QVERIFY2(qAbs(off.width()) <= 20 && qAbs(off.height()) <= 12,
             qPrintable(QStringLiteral("%1x%2").arg(strip->cells.cell.width()).arg(strip->cells.cell.height())));
    QVERIFY(!coloursOf(*strip).isEmpty());
}

void TestFilmstrip::standsUpright()
{
    const auto lying = path(QStringLiteral("lying.mp4"));
    QVERIFY(media::makeClip(
        QStringLiteral("videotestsrc num-buffers=20 ! video/x-raw,width=320,height=180,framerate=10/1 ! %1 ! filesink "
                       "location=\"%2\"")
            .arg(h264(10), lying)));
    QFile file(lying);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto strip = filmstripOf(write(QStringLiteral("turned.mp4"), media::turned(file.readAll())));
    QVERIFY2(strip, strip ? "" : qPrintable(strip.error().line()));
    QVERIFY(strip->cells.cell.height() > strip->cells.cell.width());
}

void TestFilmstrip::beginsBehindTheFade()
{
    const auto file = path(QStringLiteral("fade.mp4"));
    const auto caps = QStringLiteral("video/x-raw,format=I420,width=320,height=180,framerate=10/1");
    QVERIFY(media::makeClip(
        QStringLiteral("concat name=all ! %1 ! filesink location=\"%2\" videotestsrc pattern=black num-buffers=30 ! %3 "
                       "! all. videotestsrc num-buffers=70 ! %3 ! all.")
            .arg(h264(10), file, caps)));
    const auto strip = filmstripOf(file);
    QVERIFY2(strip, strip ? "" : qPrintable(strip.error().line()));
    QVERIFY(strip->cells.times.at(strip->cells.poster).count() >= 3'000);
}

/// A film that says it is an hour long is shown by what is in it.
void TestFilmstrip::believesNoLength()
{
    const auto honest = path(QStringLiteral("honest.mp4"));
    QVERIFY(media::makeClip(colours(3, h264(10), honest)));
    QFile file(honest);
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto bytes = file.readAll();
    // ISO 14496-12: mvhd and mdhd of version 0 hold a time scale and, behind it, the duration.
    for (const char *box : {"mvhd", "mdhd"}) {
        const auto at = bytes.indexOf(box);
        QVERIFY(at > 0);
        const auto scale = qFromBigEndian<quint32>(bytes.constData() + at + 16);
        qToBigEndian<quint32>(3'600 * scale, bytes.data() + at + 20);
    }
    const auto strip = filmstripOf(write(QStringLiteral("boasting.mp4"), bytes));
    QVERIFY2(strip, strip ? "" : qPrintable(strip.error().line()));
    QCOMPARE(coloursOf(*strip), QStringLiteral("rrrrrgggggbbbbbwwwww"));
}

void TestFilmstrip::looksAtImages_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QSize>("cell");
    QTest::newRow("PNG") << QStringLiteral("PNG") << QSize(1920, 1080) << QSize(640, 360);
    QTest::newRow("JPEG") << QStringLiteral("JPEG") << QSize(1080, 1920) << QSize(360, 640);
    QTest::newRow("WebP") << QStringLiteral("WEBP") << QSize(800, 800) << QSize(640, 640);
    QTest::newRow("small") << QStringLiteral("PNG") << QSize(64, 16) << QSize(64, 16);
    QTest::newRow("a single pixel") << QStringLiteral("PNG") << QSize(1, 1) << QSize(1, 1);
    QTest::newRow("thin") << QStringLiteral("PNG") << QSize(2, 4000) << QSize(1, 640);
    QTest::newRow("SVG") << QString() << QSize(40, 20) << QSize(640, 320); // it has no size of its own
}

void TestFilmstrip::looksAtImages()
{
    QFETCH(QString, format);
    QFETCH(QSize, size);
    QFETCH(QSize, cell);
    auto file = path(QStringLiteral("image"));
    if (format.isEmpty()) {
        (void)write(QStringLiteral("image"),
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\"><rect "
                    "width=\"40\" height=\"20\" fill=\"blue\"/></svg>");
    } else {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QVERIFY(image.save(file, qPrintable(format)));
    }
    const auto strip = filmstripOf(file);
    QVERIFY2(strip, strip ? "" : qPrintable(strip.error().line()));
    QCOMPARE(strip->cells.cell, cell);
    QCOMPARE(strip->cells.times, QList{base::Milliseconds(0)});
    QCOMPARE(coloursOf(*strip), QStringLiteral("b"));
}

void TestFilmstrip::saysWhyNot_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    QTest::newRow("text") << QByteArray("hello") << QStringLiteral("a text file");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("a head of a PNG") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(40, 'x') << QString();
    QTest::newRow("a drawing that loads") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"><image "
                                                        "href=\"file:///etc/passwd\"/></svg>")
                                          << QStringLiteral("outside");
}

void TestFilmstrip::saysWhyNot()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, why);
    const auto strip = filmstripOf(write(QStringLiteral("bad"), bytes));
    QVERIFY(!strip);
    QCOMPARE(strip.error().code, base::ErrorCode::Unsupported);
    QVERIFY2(!strip.error().message.isEmpty() && strip.error().message.contains(why),
             qPrintable(strip.error().message));
}

void TestFilmstrip::givesDocumentedExitCodes()
{
    const auto codeOf = [](const QStringList &arguments) {
        QProcess process;
        process.start(qEnvironmentVariable("IRONFENCE_BIN") + QStringLiteral("/ironfence-filmstrip"), arguments);
        return process.waitForFinished() ? process.exitCode() : -1;
    };
    QCOMPARE(codeOf({}), 2);
    QCOMPARE(codeOf({QStringLiteral("--help")}), 2);
    QCOMPARE(codeOf({path(QStringLiteral("nobody.mp4"))}), 4);
    QCOMPARE(codeOf({m_folder.path()}), 8);
    QCOMPARE(codeOf({write(QStringLiteral("notes.mp4"), "hello")}), 8);
}

QTEST_GUILESS_MAIN(TestFilmstrip)
#include "tst_filmstrip.moc"
