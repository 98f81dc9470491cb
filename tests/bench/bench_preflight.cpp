// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/figures.h"
#include "tests/support/program.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <cstdio>
#include <sys/resource.h>

using namespace ironfence;

namespace {

constexpr int seconds = 20;
constexpr int rounds = 5;
constexpr double bound = 0.5; // of the film's own length, on two processors

struct Clip
{
    const char *name;
    const char *pattern;
    int bitrate; ///< kbit/s
};

struct Contender
{
    const char *name;
    QString program;
    QStringList arguments; ///< "@" stands for the clip
};

struct Course
{
    bench::Figures wall;      ///< seconds
    bench::Figures processor; ///< seconds
};

double childProcessorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto of = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

bool runQuietly(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    return process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

/// 1080p30 with sound, as cameras and editors write it.
bool makeClip(const Clip &clip, const QString &file)
{
    const auto pipeline =
        QStringLiteral(
            "videotestsrc num-buffers=%1 %2 ! video/x-raw,format=I420,width=1920,height=1080,framerate=30/1 ! "
            "x264enc bitrate=%3 speed-preset=veryfast ! h264parse ! m. audiotestsrc samplesperbuffer=4800 "
            "num-buffers=%4 volume=0.2 ! audio/x-raw,rate=48000,channels=2 ! audioconvert ! avenc_aac ! m. "
            "mp4mux name=m ! filesink location=%5")
            .arg(seconds * 30)
            .arg(QLatin1String(clip.pattern))
            .arg(clip.bitrate)
            .arg(seconds * 10)
            .arg(file);
    return runQuietly(QStringLiteral("gst-launch-1.0"),
                      QStringList{QStringLiteral("-q")} + pipeline.split(u' ', Qt::SkipEmptyParts));
}

QList<Contender> contenders()
{
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    const auto own = [](const char *name) { return support::Program::path(QString::fromLatin1(name)); };
    return {
        {"bare decode", QStringLiteral("gst-launch-1.0"),
         words("-q filesrc location=@ ! qtdemux ! h264parse ! avdec_h264 ! fakesink sync=false")},
        {"ironfence-preflight", own("ironfence-preflight"), words("@ --peak-luminance 500 --peak-luminance 5000")},
        {"ironfence asset check", own("ironfence"), words("asset check @")},
    };
}

bool measure(const Contender &contender, const QString &file, Course &course)
{
    auto arguments = contender.arguments;
    for (auto &argument : arguments)
        argument.replace(u'@', file);
    QElapsedTimer took;
    const double before = childProcessorSeconds();
    took.start();
    if (!runQuietly(contender.program, arguments)) {
        std::fprintf(stderr, "bench_preflight: %s failed\n", contender.name);
        return false;
    }
    course.wall.add(static_cast<double>(took.nsecsElapsed()) / 1e9);
    course.processor.add(childProcessorSeconds() - before);
    return true;
}

void print(const Contender &contender, const Course &course, const Course &bare)
{
    const double wall = course.wall.quantile(0.5);
    std::printf("  %-22s wall %s, %.2f of the film's length, %.2f of the bare decode; processor %s, %.2f of it\n",
                contender.name, qPrintable(course.wall.line(QStringLiteral("s"))), wall / seconds,
                wall / bare.wall.quantile(0.5), qPrintable(course.processor.line(QStringLiteral("s"))),
                course.processor.quantile(0.5) / bare.processor.quantile(0.5));
}

} // namespace

/// What looking at every picture costs beside decoding it alone.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("clip.mp4"));
    const auto list = contenders();
    for (const Clip &clip : {Clip{"test card, 8 Mbit/s", "pattern=smpte", 8'000},
                             Clip{"moving zone plate, 20 Mbit/s", "pattern=zone-plate kx2=12 ky2=12 kt=8", 20'000}}) {
        if (!makeClip(clip, file)) {
            std::fprintf(stderr, "bench_preflight: cannot make a clip\n");
            return 1;
        }
        QList<Course> courses(list.size());
        for (int round = 0; round < rounds; ++round) {
            for (qsizetype i = 0; i < list.size(); ++i) {
                if (!measure(list.at(i), file, courses[i]))
                    return 1;
            }
        }
        std::printf("1080p30, %d s, %s, %d rounds in turns, wanted: at most %.1f of its length\n", seconds, clip.name,
                    rounds, bound);
        for (qsizetype i = 0; i < list.size(); ++i)
            print(list.at(i), courses.at(i), courses.first());
    }
    return 0;
}
