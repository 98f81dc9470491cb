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
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

using namespace ironfence;

namespace {

constexpr int seconds = 10;
// Between these, everybody has started and nobody has ended.
constexpr int steadyFromMs = 2'000;
constexpr int steadyToMs = 9'000;
constexpr int startMs = 1'500;   // everybody shows something by then
constexpr int startsARound = 10; // they vary more than the rest

struct Clip
{
    const char *name;
    QSize size;
    int bitrate; ///< kbit/s
    QString file;
};

struct Player
{
    const char *name;
    QString program;
    QStringList arguments; ///< the clip comes last
    const char *peer;      ///< beside whom it is to be seen; empty: it is one
    double bound;          ///< how many times the CPU time of that one it may take while it plays
};

struct Course
{
    bench::Figures steady; ///< CPU seconds per second of playback
    bench::Figures whole;  ///< CPU seconds, start and end included
    bench::Figures first;  ///< ms from the start to the first picture
    bench::Figures memory; ///< peak RSS, MiB
};

QList<Player> players(QSize size)
{
    const auto ours = [&](const QString &renderer) {
        return QStringList{
            QStringLiteral("--canvas"),   QStringLiteral("%1x%2+0+0").arg(size.width()).arg(size.height()),
            QStringLiteral("--renderer"), renderer,
            QStringLiteral("--once"),     QStringLiteral("--play")};
    };
    const QString player = support::Program::path(QStringLiteral("ironfence-player"));
    QList<Player> list{
        {"gst-play-1.0 ximagesink",
         QStringLiteral("gst-play-1.0"),
         {QStringLiteral("--no-interactive"), QStringLiteral("--videosink=ximagesink")},
         "",
         0},
        {"mpv --vo=gpu",
         QStringLiteral("mpv"),
         {QStringLiteral("--no-config"), QStringLiteral("--no-terminal"), QStringLiteral("--vo=gpu"),
          QStringLiteral("--gpu-sw"), QStringLiteral("--fs")},
         "",
         0},
        {"ironfence-player software", player, ours(QStringLiteral("software")), "gst-play-1.0 ximagesink", 1.15},
        {"ironfence-player opengl", player, ours(QStringLiteral("opengl")), "mpv --vo=gpu", 1.0},
    };
    list.removeIf([](const Player &peer) {
        const bool missing = QStandardPaths::findExecutable(peer.program).isEmpty();
        if (missing)
            std::fprintf(stderr, "bench_playback: %s is not installed: left out\n", qPrintable(peer.program));
        return missing;
    });
    return list;
}

/// H.264 as cameras and editors write it, 8 bits 4:2:0, with a noisy corner, so that the decoder has something to do.
bool makeClip(const Clip &clip)
{
    const QString pipeline =
        QStringLiteral("videotestsrc num-buffers=%1 pattern=smpte ! video/x-raw,format=I420,width=%2,height=%3,"
                       "framerate=30/1 ! x264enc bitrate=%4 speed-preset=veryfast ! h264parse ! mp4mux ! "
                       "filesink location=%5")
            .arg(seconds * 30)
            .arg(clip.size.width())
            .arg(clip.size.height())
            .arg(clip.bitrate)
            .arg(clip.file);
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

/// What a process and its threads have taken so far, as proc(5) has it.
double cpuSeconds(qint64 pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = stat.readAll();
    const auto fields = line.mid(line.lastIndexOf(')') + 2).split(' '); // from the third on
    constexpr int userTime = 11;
    return fields.size() > userTime + 1 ? (fields.at(userTime).toDouble() + fields.at(userTime + 1).toDouble()) /
                                              static_cast<double>(sysconf(_SC_CLK_TCK))
                                        : 0;
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

/// A player on a display of its own, looked at from outside. The display's own CPU time is not counted.
class Run
{
public:
    Run(const Player &player, const Clip &clip, const QString &log)
        : m_display(clip.size)
        , m_isUp(m_display.start())
        , m_before(childCpuSeconds())
        , m_glass(m_display.display(), {clip.size.width() / 2, clip.size.height() / 4})
        , m_started(base::SystemClock().monotonic())
    {
        m_isUp = m_isUp && m_program.start(player.program, player.arguments + QStringList{clip.file}, log,
                                           {QStringLiteral("DISPLAY=") + m_display.display(),
                                            QStringLiteral("QT_QPA_PLATFORM=xcb")});
    }

    [[nodiscard]] bool isUp() const { return m_isUp; }
    [[nodiscard]] support::Program &program() { return m_program; }
    /// ms from the start to the first picture; nothing when there was none. Ends the look.
    [[nodiscard]] std::optional<double> first()
    {
        const auto at = firstPictureUs(m_glass.stop());
        return at ? std::optional(static_cast<double>(*at) / 1e3 - static_cast<double>(m_started.sinceBoot.count()))
                  : std::nullopt;
    }
    /// CPU seconds of a player that has ended.
    [[nodiscard]] double cpu() const { return childCpuSeconds() - m_before; }

private:
    support::Xvfb m_display;
    bool m_isUp;
    double m_before;
    support::GlassWatch m_glass;
    base::MonotonicTime m_started;
    support::Program m_program;
};

/// From the beginning of the clip to its end; false when it did not play.
bool play(const Player &player, const Clip &clip, const QString &log, Course &course)
{
    Run run(player, clip, log);
    if (!run.isUp())
        return false;
    auto &program = run.program();
    QTest::qWait(steadyFromMs);
    const double from = cpuSeconds(program.pid());
    QTest::qWait(steadyToMs - steadyFromMs);
    const double to = cpuSeconds(program.pid());
    course.memory.add(peakMemory(program.pid()));
    if (!QTest::qWaitFor([&] { return !program.isRunning(); }, (seconds + 15) * 1000 - steadyToMs) || !run.first() ||
        to <= from)
        return false;
    program.kill(); // it has ended; now it is waited for, and its time counts
    course.whole.add(run.cpu());
    course.steady.add((to - from) * 1e3 / (steadyToMs - steadyFromMs));
    return true;
}

/// Just its start.
bool begin(const Player &player, const Clip &clip, const QString &log, Course &course)
{
    Run run(player, clip, log);
    if (!run.isUp())
        return false;
    QTest::qWait(startMs);
    const auto first = run.first();
    run.program().kill();
    if (first)
        course.first.add(*first);
    return first.has_value();
}

void tell(const QList<Player> &all, const QList<Course> &courses)
{
    const auto median = [](const bench::Figures &figures) { return figures.quantile(0.5); };
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto &course = courses.at(i);
        std::printf("  %-26s first picture %3.0f ms (p90 %3.0f)", all.at(i).name, median(course.first),
                    course.first.quantile(0.9));
        if (course.steady.count() > 0)
            std::printf(", CPU a second %.3f s (whole run %.2f s), peak RSS %3.0f MiB", median(course.steady),
                        median(course.whole), median(course.memory));
        std::printf("\n");
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto peer = std::find_if(all.begin(), all.end(),
                                       [&](const Player &other) { return qstrcmp(other.name, all.at(i).peer) == 0; });
        if (peer == all.end())
            continue;
        const auto &own = courses.at(i);
        const auto &other = courses.at(peer - all.begin());
        const auto later = own.first.less(other.first);
        std::printf("  %-26s beside %s: first picture %+.0f ms (bound 0; p10 %+.0f, p90 %+.0f)", all.at(i).name,
                    peer->name, median(later), later.quantile(0.1), later.quantile(0.9));
        if (own.steady.count() > 0)
            std::printf(", CPU %.2fx (bound %.2f), RSS %.2fx", median(own.steady) / median(other.steady),
                        all.at(i).bound, median(own.memory) / median(other.memory));
        std::printf("\n");
    }
}

bool measure(const Clip &clip, int rounds, bool startsOnly, const QString &folder)
{
    const auto all = players(clip.size);
    QList<Course> courses(all.size());
    const auto log = QDir(folder).filePath(QStringLiteral("log"));
    const auto inTurn = [&](const char *what, const auto &run) { // so that what the machine does meets all alike
        for (qsizetype i = 0; i < all.size(); ++i) {
            std::fprintf(stderr, "\r%s: %s, %-26s", clip.name, what, all.at(i).name);
            if (!run(all.at(i), clip, log, courses[i])) {
                std::fprintf(stderr, "\nbench_playback: %s did not play %s\n", all.at(i).name, clip.name);
                return false;
            }
        }
        return true;
    };
    for (int round = 0; round < rounds; ++round) {
        if (!startsOnly && !inTurn("playing", play))
            return false;
        for (int start = 0; start < startsARound; ++start) {
            if (!inTurn("starting", begin))
                return false;
        }
    }
    std::fprintf(stderr, "\r%70s\r", "");
    std::printf("%s, medians of %d runs and %d starts:\n", clip.name, rounds, rounds * startsARound);
    tell(all, courses);
    return true;
}

} // namespace

/// bench_playback [--starts] [rounds]: CPU, first picture and memory for ten seconds of 720p30 and of 1080p30 on both
/// renderers, beside gst-play-1.0 and mpv, each from outside on a display of its own. The display's own CPU time is not
/// counted. With --starts, the first picture only. The difference of two first pictures is that of neighbours in time.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    auto arguments = QCoreApplication::arguments().mid(1);
    const bool startsOnly = arguments.removeAll(QStringLiteral("--starts")) > 0;
    constexpr int usualRounds = 3;
    constexpr int mostRounds = 100;
    const int rounds = arguments.isEmpty() ? usualRounds : arguments.constFirst().toInt();
    if (arguments.size() > 1 || rounds < 1 || rounds > mostRounds) {
        std::fputs("usage: bench_playback [--starts] [1..100 rounds]\n", stderr);
        return 2;
    }
    const QTemporaryDir folder;
    const QList<Clip> clips{{"720p30", {1280, 720}, 4'000, folder.filePath(QStringLiteral("720.mp4"))},
                            {"1080p30", {1920, 1080}, 8'000, folder.filePath(QStringLiteral("1080.mp4"))}};
    for (const auto &clip : clips) {
        if (!makeClip(clip)) {
            std::fprintf(stderr, "bench_playback: no clip could be made (gst-launch-1.0, x264enc)\n");
            return 1;
        }
        if (!measure(clip, rounds, startsOnly, folder.path()))
            return 1;
    }
    return 0;
}
