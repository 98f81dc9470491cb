// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "tests/bench/figures.h"
#include "tests/support/glass_watch.h"
#include "tests/support/program.h"
#include "tests/support/xvfb.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>
#include <sys/resource.h>

using namespace ironfence;

namespace {

constexpr int seconds = 10;
constexpr int rounds = 3;

struct Player
{
    const char *name;
    QString program;
    QStringList arguments; // the clip comes last
};

QList<Player> players()
{
    const auto ours = [](const QString &renderer) {
        return QStringList{QStringLiteral("--canvas"),   QStringLiteral("1280x720+0+0"),
                           QStringLiteral("--renderer"), renderer,
                           QStringLiteral("--once"),     QStringLiteral("--play")};
    };
    const QString player = support::Program::path(QStringLiteral("ironfence-player"));
    return {{"ironfence-player software", player, ours(QStringLiteral("software"))},
            {"ironfence-player opengl", player, ours(QStringLiteral("opengl"))},
            {"gst-play-1.0 ximagesink",
             QStringLiteral("gst-play-1.0"),
             {QStringLiteral("--no-interactive"), QStringLiteral("--videosink=ximagesink")}}};
}

/// A 720p30 H.264 clip with a noisy corner, so that the decoder has something to do.
bool makeClip(const QString &path)
{
    const QString pipeline =
        QStringLiteral("videotestsrc num-buffers=%1 pattern=smpte ! video/x-raw,width=1280,height=720,"
                       "framerate=30/1 ! x264enc bitrate=4000 speed-preset=veryfast ! h264parse ! mp4mux ! "
                       "filesink location=%2")
            .arg(seconds * 30)
            .arg(path);
    return QProcess::execute(QStringLiteral("gst-launch-1.0"),
                             QStringList{QStringLiteral("-q")} + pipeline.split(u' ')) == 0;
}

double childCpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto of = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

/// Peak resident memory so far, MiB.
double peakMemory(qint64 pid)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

/// When the test card's bright middle came to the glass first; nothing when it never did.
std::optional<qint64> firstPictureUs(const QList<support::GlassWatch::Sight> &sights)
{
    for (const auto &sight : sights) {
        const QColor colour{QRgb(sight.colour)};
        if (colour.red() + colour.green() + colour.blue() > 240)
            return sight.fromUs;
    }
    return {};
}

bool measure(const Player &player, const QString &clip, const QString &folder)
{
    bench::Figures cpu;
    bench::Figures first;
    double memory = 0;
    for (int round = 0; round < rounds; ++round) {
        support::Xvfb display(QSize(1280, 720));
        if (!display.start())
            return false;
        const double before = childCpuSeconds();
        support::GlassWatch glass(display.display(), {640, 200});
        const auto started = base::SystemClock().monotonic();
        {
            support::Program program;
            if (!program.start(
                    player.program, player.arguments + QStringList{clip}, QDir(folder).filePath(QStringLiteral("log")),
                    {QStringLiteral("DISPLAY=") + display.display(), QStringLiteral("QT_QPA_PLATFORM=xcb")})) {
                std::fprintf(stderr, "bench_playback: %s does not start\n", player.name);
                return false;
            }
            const bool ended = QTest::qWaitFor(
                [&] {
                    memory = std::max(memory, peakMemory(program.pid()));
                    return !program.isRunning();
                },
                (seconds + 15) * 1000);
            if (!ended)
                return false;
        }
        cpu.add(childCpuSeconds() - before);
        if (const auto at = firstPictureUs(glass.stop()))
            first.add(static_cast<double>(*at) / 1e3 - static_cast<double>(started.sinceBoot.count()));
    }
    std::printf("%-26s CPU %s\n%-26s start → first picture %s\n%-26s peak RSS %.0f MiB\n", player.name,
                qPrintable(cpu.line(QStringLiteral("s"))), "", qPrintable(first.line(QStringLiteral("ms"))), "",
                memory);
    if (first.count() < rounds)
        std::fprintf(stderr, "bench_playback: %s showed a picture in %lld of %d rounds\n", player.name, first.count(),
                     rounds);
    return first.count() == rounds;
}

} // namespace

/// Prints CPU seconds, first picture and memory for ten seconds of 720p30, beside gst-play-1.0, each from outside on a
/// display of its own. The display's own CPU time is not counted.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    const QString clip = folder.filePath(QStringLiteral("clip.mp4"));
    if (!makeClip(clip)) {
        std::fprintf(stderr, "bench: no clip could be made (gst-launch-1.0, x264enc)\n");
        return 1;
    }
    int failures = 0;
    for (const auto &player : players())
        failures += measure(player, clip, folder.path()) ? 0 : 1;
    return failures;
}
