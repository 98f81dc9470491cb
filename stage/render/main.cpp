// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/exit_code.h"
#include "stage/decks/gst/gst_stepped_decks.h"
#include "stage/render/mp4_sink.h"
#include "stage/render/rendering.h"
#include "stage/render/sheet_sink.h"

#include <QFile>
#include <QGuiApplication>
#include <QQuickWindow>
#include <csignal>
#include <cstdio>

namespace {

using namespace ironfence;
using stage::render::FrameSink;
using stage::render::RenderJob;

volatile std::sig_atomic_t stopping = 0;

void stop(int)
{
    stopping = 1;
}

base::Result<RenderJob> readJob()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Io, input.errorString());
    return RenderJob::parse(input.read(RenderJob::maxBytes + 1));
}

/// A line for each frame, for whoever draws a bar of it.
void tell(qint64 done, qint64 all)
{
    std::printf("%lld %lld\n", static_cast<long long>(done), static_cast<long long>(all));
    std::fflush(stdout);
}

base::Result<std::unique_ptr<FrameSink>> sinkFor(const RenderJob &job, const QString &file)
{
    if (job.output.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive))
        return std::make_unique<stage::render::SheetSink>(file, job.rate);
    return stage::render::Mp4Sink::create(file, job.canvas.size, job.rate);
}

/// Into this file, on the application's event loop.
base::Result<bool> renderInto(const QString &file, const RenderJob &job)
{
    stage::render::StepClock clock;
    const auto decks = stage::GstSteppedDecks::create(clock);
    if (!decks)
        return base::failure(decks.error());
    const auto sink = sinkFor(job, file);
    if (!sink)
        return base::failure(sink.error());
    base::Result<bool> whole = false;
    stage::render::Rendering rendering(job, **decks, clock, **sink, [] { return stopping != 0; });
    QObject::connect(&rendering, &stage::render::Rendering::progressed, tell);
    QObject::connect(&rendering, &stage::render::Rendering::finished, [&](const base::Result<bool> &result) {
        whole = result;
        QCoreApplication::quit();
    });
    rendering.start();
    QCoreApplication::exec();
    return whole;
}

/// Whole or not at all: under another name until it is finished.
base::Result<bool> render(const RenderJob &job)
{
    const auto part = job.output + QStringLiteral(".part");
    auto whole = renderInto(part, job);
    if (whole && *whole &&
        std::rename(QFile::encodeName(part).constData(), QFile::encodeName(job.output).constData()) != 0)
        whole = base::failure(base::ErrorCode::Io, QStringLiteral("cannot be renamed"), job.output);
    if (!whole || !*whole)
        QFile::remove(part);
    return whole;
}

} // namespace

int main(int argc, char **argv)
{
    // It needs no display and looks the same on every machine.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    const QGuiApplication application(argc, argv);
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        std::signal(number, stop);
    std::signal(SIGPIPE, SIG_IGN);
    if (argc != 1) {
        std::fprintf(stderr, "usage: ironfence-render < JOB.json\n"
                             "Makes an MP4 film of items; started by `ironfence pack render`.\n");
        return static_cast<int>(base::ExitCode::Usage);
    }

    const auto made = readJob().and_then([](const RenderJob &job) { return render(job); });
    if (!made) {
        std::fprintf(stderr, "ironfence-render: %s\n", qUtf8Printable(made.error().line()));
        return static_cast<int>(base::exitCodeOf(made.error().code));
    }
    return static_cast<int>(*made ? base::ExitCode::Ok : base::ExitCode::Interrupted);
}
