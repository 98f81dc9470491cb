// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/soak/size_course.h"
#include "tests/support/program.h"
#include "tests/support/xvfb.h"
#include "tests/transitions/numbered_clips.h"

#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>

using namespace ironfence;
using namespace ironfence::tests;
using namespace std::chrono_literals;
using support::Program;
using support::Xvfb;

/// A real player goes round through every kind of item, each for a second at most, and must not grow. How long, says
/// IRONFENCE_SOAK_MINUTES: 3 without it, 30 or 1440 before a release; half of that on each renderer.
class TestSoak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void staysAsItIs_data();
    void staysAsItIs();

private:
    [[nodiscard]] QStringList makeItems() const;
    [[nodiscard]] bool watch(Program &player, SizeCourse &course) const;
    static void tell(const QString &renderer, const SizeCourse &course, const QByteArray &log,
                     std::chrono::seconds length);

    const QSize m_canvas{640, 360};
    QTemporaryDir m_folder;
    Xvfb m_display{m_canvas};
    QStringList m_files;
    std::chrono::seconds m_length = 90s; ///< of each renderer
};

namespace {

constexpr auto warmUp = 60s;
// Between the two means of ten seconds each, which twenty apart had a standard deviation of 3 MiB, 0.8 threads and 1.1
// handles with nothing lost, and were at most 8, 1.9 and 2.9 apart (77 pairs on each renderer, beside other work). One
// lost frame an item would be some 25 MiB, one lost thread or handle an item 30.
constexpr ProcessSize allowed{12, 4, 5};

} // namespace

void TestSoak::initTestCase()
{
    bool isNumber = false;
    const double minutes = qEnvironmentVariable("IRONFENCE_SOAK_MINUTES").toDouble(&isNumber);
    if (isNumber)
        m_length = std::chrono::seconds(static_cast<qint64>(minutes * 30));
    QVERIFY2(m_length >= warmUp + 30s, "too short to say anything after the first minute");
    QVERIFY2(m_display.start(), "Xvfb does not start");
    m_files = makeItems();
    for (const auto &file : std::as_const(m_files))
        QVERIFY2(!file.isEmpty(), "an item cannot be made");
}

/// Short ones, so that many decks come and go.
QStringList TestSoak::makeItems() const
{
    const auto folder = m_folder.path();
    const auto h264 = QStringLiteral("x264enc speed-preset=ultrafast key-int-max=30 ! h264parse");
    const auto vp9 = QStringLiteral("vp9enc deadline=1 cpu-used=8 target-bitrate=1000000");
    const auto aac = QStringLiteral("audioconvert ! avenc_aac");
    const VideoMake landscape{QStringLiteral("sound.mp4"), {1280, 720}, 15, h264, QStringLiteral("mp4mux"), aac};
    const VideoMake portrait{QStringLiteral("silent.webm"), {360, 640}, 20, vp9, QStringLiteral("webmmux"), {}};
    const auto path = [&](const char *name) { return m_folder.filePath(QLatin1String(name)); };
    const auto write = [&](const char *name, const QByteArray &bytes) {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    };
    const auto save = [&](const char *name) {
        QImage image(800, 600, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        return image.save(path(name)) ? path(name) : QString();
    };
    const auto sound = makeVideo(folder, landscape, 1, 400ms).file;
    const auto silent = makeVideo(folder, portrait, 2, 300ms).file;
    const auto drawing = write("drawing.svg", R"(<svg xmlns="http://www.w3.org/2000/svg" width="160" height="90">)"
                                              R"(<circle cx="80" cy="45" r="40" fill="#2a7"/></svg>)");
    const auto card = write("card.json", R"({"type":"card","spec_version":"1.0","template":"slogan",)"
                                         R"("title":"反诈提示","slogan":"不轻信，不透露，不转账"})");
    return {sound, save("picture.png"), silent, sound, drawing, silent, sound, save("picture.webp"), silent, card};
}

void TestSoak::staysAsItIs_data()
{
    QTest::addColumn<QString>("renderer");
    QTest::newRow("software") << QStringLiteral("software");
    QTest::newRow("opengl") << QStringLiteral("opengl");
}

/// False when it ended.
bool TestSoak::watch(Program &player, SizeCourse &course) const
{
    // So often that the means are made of many, and so seldom that a day is not too many.
    const auto tick = std::clamp<std::chrono::milliseconds>(m_length / 450, 200ms, 5s);
    QElapsedTimer since;
    since.start();
    while (!since.hasExpired(std::chrono::milliseconds(m_length).count())) {
        QTest::qWait(static_cast<int>(tick.count()));
        const auto size = ProcessSize::of(player.pid());
        if (!player.isRunning() || !size)
            return false;
        course.add(std::chrono::milliseconds(since.elapsed()), *size);
    }
    return true;
}

/// For whoever collects figures: one line.
void TestSoak::tell(const QString &renderer, const SizeCourse &course, const QByteArray &log,
                    std::chrono::seconds length)
{
    const base::json::Value line{{"renderer", renderer.toStdString()}, {"seconds", length.count()},
                                 {"items", log.count("presented ")},   {"skipped", log.count("skipped ")},
                                 {"start", course.start().toJson()},   {"warm", course.warm().toJson()},
                                 {"end", course.end().toJson()},       {"growth", course.growth().toJson()}};
    std::printf("%s\n", base::json::write(line).constData());
    std::fflush(stdout);
}

void TestSoak::staysAsItIs()
{
    QFETCH(QString, renderer);
    Program player;
    QVERIFY(player.start(Program::path(QStringLiteral("ironfence-player")),
                         QStringList{QStringLiteral("--image-seconds"), QStringLiteral("1"),
                                     QStringLiteral("--renderer"), renderer, QStringLiteral("--play")} +
                             m_files,
                         m_folder.filePath(renderer + QStringLiteral(".log")),
                         {QStringLiteral("DISPLAY=") + m_display.display(), QStringLiteral("QT_QPA_PLATFORM=xcb")}));
    SizeCourse course(warmUp);
    QVERIFY2(watch(player, course), player.log().right(2'000).constData());
    const auto log = player.log();
    tell(renderer, course, log, m_length);

    for (qsizetype i = 0; i < m_files.size(); ++i) { // on a busy machine some come late and are skipped
        const auto times = log.count("presented " + QByteArray::number(i + 1) + '/');
        QVERIFY2(times >= m_length / 30s, qPrintable(m_files.at(i) + QString::fromUtf8(log.right(2'000))));
    }
    QVERIFY2(course.samplesEach() >= 20, "this machine is too busy to look at the player");
    const auto growth = course.growth();
    QVERIFY2(growth.residentMib <= allowed.residentMib, qPrintable(QString::number(growth.residentMib)));
    QVERIFY2(growth.threads <= allowed.threads, qPrintable(QString::number(growth.threads)));
    QVERIFY2(growth.handles <= allowed.handles, qPrintable(QString::number(growth.handles)));
    QCOMPARE(player.terminate(), 0);
}

QTEST_GUILESS_MAIN(TestSoak)
#include "tst_soak.moc"
