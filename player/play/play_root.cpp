// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/play/play_root.h"

#include "player/kiosk/kiosk_window.h"
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

playlists::Canvas wholeOutput()
{
    const auto *primary = QGuiApplication::primaryScreen();
    const QRect output = primary != nullptr ? primary->geometry() : QRect(0, 0, 1920, 1080); // no output yet
    return {output.size(), output.topLeft()};
}

} // namespace

int runPlay(const PlayOptions &options)
{
    Termination termination;
    auto source = FileSource::open(options.files, options.imageDuration, options.once);
    if (!source)
        return refuse(source.error());
    const auto decks = stage::GstDeckFactory::create();
    if (!decks)
        return refuse(decks.error());

    selectRenderer(options.renderer);
    const base::SystemClock clock;
    KioskWindow window(QStringLiteral("play"), options.canvas.value_or(wholeOutput()));
    stage::Stage stage(window, *source, **decks, clock);
    const PlaySession session(stage, source->size(), options.once);
    QObject::connect(
        &session, &PlaySession::over, qApp, [](int exitCode) { QCoreApplication::exit(exitCode); },
        Qt::QueuedConnection);
    QObject::connect(&termination, &Termination::requested, qApp, &QCoreApplication::quit);
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
