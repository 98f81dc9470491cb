// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/play/play_root.h"

#include "player/kiosk/kiosk_window.h"
#include "player/kiosk/renderer.h"
#include "player/kiosk/termination.h"
#include "player/play/file_source.h"
#include "player/play/play_session.h"
#include "player/play/play_stats.h"
#include "stage/decks/gst/gst_deck_factory.h"

#include <QGuiApplication>
#include <QScreen>
#include <cstdio>

namespace ironfence::player {

namespace {

int refuse(const base::Error &error)
{
    std::fputs(qUtf8Printable(QStringLiteral("ironfence-player: %1\n").arg(error.line())), stderr);
    switch (error.code) {
    case base::ErrorCode::NotFound:
        return 4;
    case base::ErrorCode::Invalid:
        return 3;
    default:
        return 1;
    }
}

/// Empty: there is none now.
QRect wholeOutput()
{
    const auto *primary = QGuiApplication::primaryScreen();
    return primary != nullptr ? primary->geometry() : QRect();
}

playlists::Canvas canvasOf(const PlayOptions &options)
{
    const auto output = wholeOutput();
    const playlists::Canvas whole = output.isEmpty() ? playlists::Canvas{{1920, 1080}, {0, 0}} // until there is one
                                                     : playlists::Canvas{output.size(), output.topLeft()};
    return options.canvas.value_or(whole);
}

/// Who asked for the whole output means it as it is now; what plays begins anew in its size.
void followOutput(KioskWindow &window, stage::Stage &stage)
{
    QObject::connect(&window, &KioskWindow::outputsChanged, &stage, [&window, &stage] {
        const auto output = wholeOutput();
        if (output.isEmpty() || output == window.place())
            return;
        window.moveTo(output);
        stage.setCanvas({output.size(), output.topLeft()});
        stage.play();
    });
}

} // namespace

int runPlay(const PlayOptions &options)
{
    Termination termination;
    auto source = FileSource::open(options.files, options.imageDuration, options.once);
    if (!source)
        return refuse(source.error());
    const auto decks = stage::GstDeckFactory::create(drawsInMemory);
    if (!decks)
        return refuse(decks.error());

    selectRenderer(options.renderer);
    const base::SystemClock clock;
    const auto canvas = canvasOf(options);
    KioskWindow window(QStringLiteral("play"), canvas);
    stage::Stage stage(window, canvas, *source, **decks, clock);
    const PlaySession session(stage, source->size(), options.once);
    QObject::connect(
        &session, &PlaySession::over, qApp, [](int exitCode) { QCoreApplication::exit(exitCode); },
        Qt::QueuedConnection);
    QObject::connect(&termination, &Termination::requested, qApp, &QCoreApplication::quit);
    if (!options.canvas)
        followOutput(window, stage);
    PlayStats stats;
    QObject::connect(&stage, &stage::Stage::presented, qApp,
                     [&](const stage::Presented &presented) { stats.presented(presented, stage.motion()); });
    QObject::connect(&stage, &stage::Stage::failed, qApp,
                     [&](const QString &id, const base::Error &error) { stats.failed(id, error); });
    stage.play();
    if (const auto opened = stage.open(); !opened)
        return refuse(opened.error());
    window.show();
    const int exitCode = QCoreApplication::exec();
    if (options.stats) {
        const auto json = stats.toJson(clock.monotonic(), stage.motion(), stage.presentedFrames());
        std::printf("%s\n", base::json::write(json).constData());
    }
    return exitCode;
}

} // namespace ironfence::player
