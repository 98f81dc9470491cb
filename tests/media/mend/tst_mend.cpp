// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/mend/mend.h"
#include "media/preflight/preflight.h"
#include "media/probe/probe.h"
#include "tests/media/clips.h"
#include "tests/media/turned.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace ironfence;

/// Films that spoil a screen's picture, made anew by the real program, and looked at by the real probe.
class TestMend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
    void makesWhatScreensPlay_data();
    void makesWhatScreensPlay();
    void turnsFilmsUpright();
    void keepsTimeAndPictures();
    void tellsHowFarItIs();
    void leavesNothingBehind();
    void givesDocumentedExitCodes_data();
    void givesDocumentedExitCodes();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QString make(const char *name, const QByteArray &clip) const;

    QTemporaryDir m_folder;
};

/// Empty when it cannot be made.
QString TestMend::make(const char *name, const QByteArray &clip) const
{
    const auto file = path(name);
    const auto pipeline = QString::fromLatin1(clip) + QStringLiteral(" ! filesink location=") + file;
    return QFile::exists(file) || media::makeClip(pipeline) ? file : QString();
}

void TestMend::fits_data()
{
    QTest::addColumn<QSize>("picture");
    QTest::addColumn<QSize>("largest");
    QTest::addColumn<QSize>("size");
    const QSize hd(1920, 1080);
    QTest::newRow("as it is") << QSize(1280, 720) << hd << QSize(1280, 720);
    QTest::newRow("4K") << QSize(3840, 2160) << hd << hd;
    QTest::newRow("upright 4K") << QSize(2160, 3840) << hd << QSize(1080, 1920);
    QTest::newRow("wide") << QSize(4096, 1716) << hd << QSize(1920, 804);
    QTest::newRow("high") << QSize(1920, 1200) << hd << QSize(1728, 1080);
    QTest::newRow("odd") << QSize(65, 47) << hd << QSize(64, 46);
    QTest::newRow("tiny") << QSize(4, 300) << hd << QSize(16, 300);
    QTest::newRow("square") << QSize(2000, 2000) << hd << QSize(1080, 1080);
}

void TestMend::fits()
{
    QFETCH(QSize, picture);
    QFETCH(QSize, largest);
    QTEST(media::MendRequest::fitting(picture, largest), "size");
}

void TestMend::makesWhatScreensPlay_data()
{
    QTest::addColumn<QByteArray>("clip");
    QTest::addColumn<bool>("sound");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("rate");
    const QByteArray tone = " audiotestsrc num-buffers=86 ! audioconvert ! audioresample ";
    const auto picture = [](const char *format, int frames, int rate) {
        return QStringLiteral(
                   "videotestsrc num-buffers=%1 ! video/x-raw,format=%2,width=640,height=480,framerate=%3/1 ! ")
            .arg(frames)
            .arg(QLatin1String(format))
            .arg(rate)
            .toLatin1();
    };
    QTest::newRow("VP9 and Opus") << picture("I420", 48, 24) + "vp9enc deadline=1 cpu-used=8 ! m." + tone +
                                         "! opusenc ! m. webmmux name=m"
                                  << true << QSize(640, 480) << 24.0;
    QTest::newRow("4:4:4") << picture("Y444", 48, 24) + "x264enc speed-preset=ultrafast ! m." + tone +
                                  "! avenc_aac ! m. mp4mux name=m"
                           << true << QSize(640, 480) << 24.0;
    QTest::newRow("without sound, smaller")
        << picture("I420", 48, 24) + "x264enc speed-preset=ultrafast ! mp4mux" << false << QSize(320, 240) << 24.0;
    QTest::newRow("too many pictures") << picture("I420", 240, 120) + "x264enc speed-preset=ultrafast ! mp4mux" << false
                                       << QSize(320, 240) << 60.0;
}

void TestMend::makesWhatScreensPlay()
{
    QFETCH(QByteArray, clip);
    QFETCH(bool, sound);
    QFETCH(QSize, size);
    QFETCH(double, rate);
    QVERIFY(QFile::remove(path("clip")) || !QFile::exists(path("clip")));
    const auto file = make("clip", clip);
    QVERIFY(!file.isEmpty());
    const auto mended = path("mended.mp4");
    const auto done = media::mend(file, {size, rate < 60 ? 0 : 60, sound, mended});
    if (!done)
        QFAIL(qPrintable(done.error().line()));
    const auto facts = media::probe(mended);
    if (!facts)
        QFAIL(qPrintable(facts.error().line()));
    QCOMPARE(facts->mediaType, QStringLiteral("video/mp4"));
    QCOMPARE(facts->videoCodec, QStringLiteral("H.264 (High Profile)"));
    QCOMPARE(facts->audioCodec.isEmpty(), !sound);
    QCOMPARE(facts->size, size);
    QVERIFY2(std::abs(facts->framesPerSecond - rate) < 1, qPrintable(QString::number(facts->framesPerSecond)));
    QVERIFY2(std::abs(facts->duration.count() - 2'000) <= 100, qPrintable(QString::number(facts->duration.count())));
}

void TestMend::turnsFilmsUpright()
{
    QFile film(make("lying.mp4",
                    "videotestsrc num-buffers=25 ! video/x-raw,format=I420,width=320,height=180,framerate=25/1 "
                    "! x264enc speed-preset=ultrafast ! mp4mux"));
    QVERIFY(film.open(QIODevice::ReadOnly));
    const auto bytes = media::turned(film.readAll());
    QFile upright(path("turned.mp4"));
    QVERIFY(upright.open(QIODevice::WriteOnly) && upright.write(bytes) == bytes.size());
    upright.close();
    QCOMPARE(media::probe(upright.fileName())->size, QSize(180, 320));
    const auto mended = path("upright.mp4");
    const auto done = media::mend(upright.fileName(), {QSize(90, 160), 0, false, mended});
    if (!done)
        QFAIL(qPrintable(done.error().line()));
    // It is stored so: there is no turn left that a player has to know of.
    const auto facts = media::probe(mended);
    QVERIFY(facts);
    QCOMPARE(facts->size, QSize(90, 160));
    QFile stored(mended);
    QVERIFY(stored.open(QIODevice::ReadOnly));
    const auto whole = stored.readAll();
    const auto unturned = QByteArray::fromHex("00010000000000000000000000000000000100000000000000000000");
    QCOMPARE(whole.mid(whole.indexOf("tkhd") + 44, unturned.size()), unturned);
}

void TestMend::keepsTimeAndPictures()
{
    const QByteArray picture =
        "videotestsrc num-buffers=75 ! video/x-raw,format=I420,width=320,height=180,framerate=25/1 ! ";
    for (const auto &file : {make("whole.mp4", picture + "x264enc speed-preset=ultrafast ! mp4mux"),
                             make("whole.webm", picture + "vp9enc deadline=1 cpu-used=8 ! webmmux")}) {
        const auto mended = path("kept.mp4");
        QVERIFY(media::mend(file, {QSize(320, 180), 0, false, mended}));
        const auto before = media::preflight(file, {});
        const auto after = media::preflight(mended, {});
        QVERIFY(before && after);
        QCOMPARE(after->frames, before->frames);
        QVERIFY(std::abs((after->length - before->length).count()) <= 2);
        QVERIFY(after->complete && !after->damaged);
    }
}

void TestMend::tellsHowFarItIs()
{
    const auto file = make("long.mp4", "videotestsrc num-buffers=300 ! video/x-raw,format=I420,width=1280,height=720,"
                                       "framerate=25/1 ! x264enc speed-preset=ultrafast ! mp4mux");
    QList<int> told;
    QVERIFY(
        media::mend(file, {QSize(1280, 720), 0, false, path("told.mp4")}, [&](int percent) { told.append(percent); }));
    QVERIFY(!told.isEmpty());
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QVERIFY(told.first() >= 0 && told.last() < 100);
}

void TestMend::leavesNothingBehind()
{
    QFile text(path("letter.mp4"));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("Dear colleagues") > 0);
    text.close();
    const auto refused = media::mend(text.fileName(), {QSize(320, 180), 0, false, path("letter-mended.mp4")});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::Unsupported);
    const auto film = make("whole.mp4", "");
    const auto nowhere = media::mend(film, {QSize(320, 180), 0, false, path("missing/mended.mp4")});
    QVERIFY(!nowhere);
    QVERIFY2(nowhere.error().message.contains(QStringLiteral("cannot be written")),
             qPrintable(nowhere.error().message));
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("letter-mended*"), QStringLiteral("*.part")}),
             QStringList());
}

void TestMend::givesDocumentedExitCodes_data()
{
    QTest::addColumn<QString>("words"); // after the file
    QTest::addColumn<int>("code");
    const auto output = QStringLiteral(" --output ") + path("codes.mp4");
    QTest::newRow("nothing") << QString() << 2;
    QTest::newRow("no output") << QStringLiteral("--size 320x180 --rate 25") << 2;
    for (const char *size : {"0x0", "321x180", "320x4098", "320", "320x180x2", "-320x180"})
        QTest::newRow(size) << QStringLiteral("--rate 25 --size %1").arg(QLatin1String(size)) + output << 2;
    for (const char *rate : {"0", "61", "many"})
        QTest::newRow(rate) << QStringLiteral("--size 320x180 --rate %1").arg(QLatin1String(rate)) + output << 2;
    QTest::newRow("good") << QStringLiteral("--size 320x180") + output << 0;
    QTest::newRow("with a rate") << QStringLiteral("--size 320x180 --rate 10") + output << 0;
}

void TestMend::givesDocumentedExitCodes()
{
    QFETCH(QString, words);
    const auto file = make("whole.mp4", "");
    QProcess process;
    process.start(qEnvironmentVariable("IRONFENCE_BIN") + QStringLiteral("/ironfence-mend"),
                  QStringList{file} + words.split(u' ', Qt::SkipEmptyParts));
    QVERIFY(process.waitForFinished(60'000));
    QTEST(process.exitCode(), "code");
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
}

QTEST_GUILESS_MAIN(TestMend)
#include "tst_mend.moc"
