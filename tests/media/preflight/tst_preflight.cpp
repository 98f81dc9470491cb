// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/preflight/preflight.h"
#include "tests/media/clips.h"
#include "tests/media/flashing_clip.h"
#include "tests/media/turned.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace ironfence;

namespace {

constexpr double monitor = 500; // cd/m²
constexpr double wall = 5000;

constexpr auto h264 = "x264enc speed-preset=ultrafast ! video/x-h264 ! mp4mux";

} // namespace

/// The real program on real films.
class TestPreflight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsFlashes_data();
    void findsFlashes();
    void saysWhenAndHowMuch();
    void writesTheWorstFrame();
    void writesItUpright();
    void writesNothingWithoutFlashes();
    void tellsHowFarItIs();
    void tellsDamage();
    void saysWhyNot_data();
    void saysWhyNot();
    void givesDocumentedExitCodes_data();
    void givesDocumentedExitCodes();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QString make(const char *name, const QByteArray &description) const;

    QTemporaryDir m_folder;
};

/// Empty when it cannot be made.
QString TestPreflight::make(const char *name, const QByteArray &description) const
{
    const auto file = path(name);
    const auto pipeline = QString::fromLatin1(description) + QStringLiteral(" ! filesink location=\"%1\"").arg(file);
    return QFile::exists(file) || media::makeClip(pipeline) ? file : QString();
}

void TestPreflight::findsFlashes_data()
{
    QTest::addColumn<QByteArray>("film");
    QTest::addColumn<QStringList>("rules");
    const QStringList none;
    const QStringList all{QStringLiteral("general"), QStringLiteral("absolute@500"), QStringLiteral("absolute@5000")};
    using media::black, media::dim, media::greyAsRed, media::red, media::white;
    QTest::newRow("4 Hz on 30 %") << media::flashingClip(4, white, black, 96, h264) << all;
    QTest::newRow("4 Hz on 20 %") << media::flashingClip(4, white, black, 64, h264) << none;
    QTest::newRow("2 Hz") << media::flashingClip(2, white, black, 320, h264) << none;
    QTest::newRow("3 Hz") << media::flashingClip(3, white, black, 320, h264) << none;
    QTest::newRow("12 Hz") << media::flashingClip(12, white, black, 320, h264) << all;
    QTest::newRow("4 Hz of red") << media::flashingClip(4, red, greyAsRed, 320, h264)
                                 << QStringList{QStringLiteral("red")};
    QTest::newRow("2 Hz of red") << media::flashingClip(2, red, greyAsRed, 320, h264) << none;
    QTest::newRow("on a wall only") << media::flashingClip(4, dim, black, 320, h264)
                                    << QStringList{QStringLiteral("absolute@5000")};
    QTest::newRow("WebM") << media::flashingClip(4, white, black, 96, "vp9enc deadline=1 cpu-used=8 ! webmmux") << all;
    QTest::newRow("4:4:4") << media::flashingClip(4, white, black, 96,
                                                  "videoconvert ! video/x-raw,format=Y444 ! x264enc ! mp4mux")
                           << all;
    QTest::newRow("a moving picture") << QByteArray("videotestsrc pattern=ball num-buffers=120 ! "
                                                    "video/x-raw,width=320,height=180,framerate=24/1 ! ") +
                                             h264
                                      << none;
    QTest::newRow("a test card with noise") << QByteArray("videotestsrc num-buffers=120 ! "
                                                          "video/x-raw,width=640,height=360,framerate=24/1 ! ") +
                                                   h264
                                            << none;
    QTest::newRow("a pattern that moves along a strip")
        << QByteArray("videotestsrc pattern=checkers-8 horizontal-speed=4 num-buffers=120 ! "
                      "video/x-raw,width=384,height=64,framerate=30/1 ! ") +
               h264
        << none;
    QTest::newRow("one picture") << QByteArray("videotestsrc num-buffers=1 ! "
                                               "video/x-raw,width=320,height=180,framerate=24/1 ! ") +
                                        h264
                                 << none;
}

void TestPreflight::findsFlashes()
{
    QFETCH(QByteArray, film);
    const auto file = make(QTest::currentDataTag(), film);
    QVERIFY(!file.isEmpty());
    const auto report = media::preflight(file, {{monitor, wall}, {}});
    if (!report)
        QFAIL(qPrintable(report.error().line()));
    QVERIFY(report->complete);
    QVERIFY(!report->damaged);
    QStringList rules;
    for (const auto &flash : report->flashes) {
        auto rule = nameOf(flash.rule);
        if (flash.peakLuminance > 0)
            rule += QStringLiteral("@%1").arg(flash.peakLuminance);
        rules.append(rule);
    }
    QTEST(rules, "rules");
}

void TestPreflight::saysWhenAndHowMuch()
{
    const auto file = make("4 Hz on 30 %", media::flashingClip(4, media::white, media::black, 96, h264));
    const auto report = media::preflight(file, {{monitor, wall}, {}});
    if (!report)
        QFAIL(qPrintable(report.error().line()));
    QVERIFY2(std::abs(report->length.count() - 5'000) <= 125, qPrintable(QString::number(report->length.count())));
    QVERIFY(!report->flashes.isEmpty());
    const auto flash = report->flashes.first();
    QCOMPARE(flash.flashesPerSecond, 4.0);
    QVERIFY2(flash.area > 0.28 && flash.area < 0.34, qPrintable(QString::number(flash.area)));
    QVERIFY(flash.from < base::Milliseconds(300));
    QVERIFY(flash.to > base::Milliseconds(4'800));
    QVERIFY(std::abs(flash.worst.count() - flash.worstFrame * 1000 / 24) <= 2);
}

void TestPreflight::writesTheWorstFrame()
{
    const auto file = make("4 Hz on 30 %", media::flashingClip(4, media::white, media::black, 96, h264));
    const auto picture = path("worst.png");
    const auto report = media::preflight(file, {{monitor}, picture});
    if (!report)
        QFAIL(qPrintable(report.error().line()));
    const QImage image(picture);
    QCOMPARE(image.size(), QSize(320, 180));
    // A bright one of the two.
    QVERIFY(qGray(image.pixel(48, 90)) > 240);
    QVERIFY(qGray(image.pixel(200, 90)) < 16);
    const auto nowhere = media::preflight(file, {{monitor}, path("missing/worst.png")});
    QVERIFY(!nowhere);
}

void TestPreflight::writesItUpright()
{
    QFile file(make("4 Hz on 30 %", media::flashingClip(4, media::white, media::black, 96, h264)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto bytes = media::turned(file.readAll());
    QFile turned(path("turned.mp4"));
    QVERIFY(turned.open(QIODevice::WriteOnly) && turned.write(bytes) == bytes.size());
    turned.close();
    const auto picture = path("upright.png");
    const auto report = media::preflight(turned.fileName(), {{monitor}, picture});
    if (!report)
        QFAIL(qPrintable(report.error().line()));
    const QImage image(picture);
    QCOMPARE(image.size(), QSize(180, 320));
    QVERIFY(qGray(image.pixel(90, 48)) > 240);
    QVERIFY(qGray(image.pixel(90, 200)) < 16);
}

void TestPreflight::writesNothingWithoutFlashes()
{
    const auto file = make("2 Hz", media::flashingClip(2, media::white, media::black, 320, h264));
    const auto picture = path("none.png");
    QVERIFY(media::preflight(file, {{monitor}, picture}));
    QVERIFY(!QFile::exists(picture));
}

void TestPreflight::tellsHowFarItIs()
{
    const auto file = make("long.mp4", "videotestsrc pattern=ball num-buffers=400 ! "
                                       "video/x-raw,width=1920,height=1080,framerate=24/1 ! " +
                                           QByteArray(h264));
    QVERIFY(!file.isEmpty());
    QList<int> told;
    const auto report = media::preflight(file, {{}, {}}, {[&](int percent) { told.append(percent); }});
    if (!report)
        QFAIL(qPrintable(report.error().line()));
    QCOMPARE(report->frames, 400);
    QVERIFY(std::abs(report->length.count() - 400 * 1000 / 24) <= 2);
    QVERIFY(!told.isEmpty());
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QVERIFY(told.first() >= 0 && told.last() < 100);
}

void TestPreflight::tellsDamage()
{
    const auto good =
        make("whole.mp4", "videotestsrc num-buffers=240 ! video/x-raw,width=320,height=180,framerate=24/1 ! "
                          "x264enc speed-preset=ultrafast key-int-max=24 ! video/x-h264 ! mp4mux");
    QFile file(good);
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto bytes = file.readAll();
    const auto middle = bytes.size() / 2;
    bytes.replace(middle, 400, QByteArray(400, '\x2a'));
    QFile damaged(path("damaged.mp4"));
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(bytes) == bytes.size());
    damaged.close();
    const auto report = media::preflight(damaged.fileName(), {{monitor}, {}});
    if (!report)
        QFAIL(qPrintable(report.error().line()));
    QVERIFY(report->damaged);
    QVERIFY2(*report->damaged > base::Milliseconds(3'000) && *report->damaged < base::Milliseconds(7'000),
             qPrintable(QString::number(report->damaged->count())));
}

void TestPreflight::saysWhyNot_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const auto good = make("2 Hz", media::flashingClip(2, media::white, media::black, 320, h264));
    QFile file(good);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto film = file.readAll();
    QTest::newRow("cut") << film.first(film.size() / 2) << QStringLiteral("the end of the file is missing");
    QTest::newRow("text") << QByteArray("Dear colleagues") << QStringLiteral("a text file");
    QTest::newRow("list") << QByteArray("#EXTM3U\nhttp://127.0.0.1:9/clip.mp4\n")
                          << QStringLiteral("a list of other files");
    QTest::newRow("picture") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>") << QStringLiteral("no film");
    auto empty = film;
    const auto data = empty.indexOf("mdat") + 4;
    empty.replace(data, 2000, QByteArray(2000, '\0'));
    QTest::newRow("pictures of nothing") << empty.first(data + 2000) + film.mid(data + 2000) << QString();
}

void TestPreflight::saysWhyNot()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    QFile file(path("refused.mp4"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const auto report = media::preflight(file.fileName(), {{monitor}, {}});
    if (reason.isEmpty() && report) {
        QVERIFY(report->damaged || !report->complete);
        return;
    }
    QVERIFY(!report);
    QCOMPARE(report.error().code, base::ErrorCode::Unsupported);
    QVERIFY2(report.error().message.contains(reason), qPrintable(report.error().message));
}

void TestPreflight::givesDocumentedExitCodes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const auto good = make("2 Hz", media::flashingClip(2, media::white, media::black, 320, h264));
    const auto peak = QStringLiteral("--peak-luminance");
    QTest::newRow("film") << QStringList{good, peak, QStringLiteral("500")} << 0;
    QTest::newRow("no arguments") << QStringList{} << 2;
    QTest::newRow("two files") << QStringList{good, good} << 2;
    QTest::newRow("an option that it does not know") << QStringList{good, QStringLiteral("--faster")} << 2;
    for (const char *value : {"0", "-5", "nan", "inf", "100001", "bright", ""})
        QTest::newRow(qPrintable(QStringLiteral("peak %1").arg(QLatin1String(value))))
            << QStringList{good, peak, QString::fromLatin1(value)} << 2;
    QStringList many{good};
    for (int i = 0; i < 9; ++i)
        many += {peak, QString::number(500 + i)};
    QTest::newRow("too many peaks") << many << 2;
    QTest::newRow("missing") << QStringList{path("missing")} << 4;
    QTest::newRow("a folder") << QStringList{m_folder.path()} << 8;
}

void TestPreflight::givesDocumentedExitCodes()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    process.start(qEnvironmentVariable("IRONFENCE_BIN") + QStringLiteral("/ironfence-preflight"), arguments);
    QVERIFY(process.waitForFinished());
    QTEST(process.exitCode(), "code");
    QCOMPARE(process.readAllStandardOutput().isEmpty(), process.exitCode() != 0);
    QCOMPARE(process.readAllStandardError().isEmpty(), process.exitCode() == 0);
}

QTEST_GUILESS_MAIN(TestPreflight)
#include "tst_preflight.moc"
