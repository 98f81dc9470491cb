// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/screen_root.h"

#include "base/exit_code.h"
#include "messaging/paho/paho_broker.h"
#include "player/kiosk/renderer.h"
#include "player/kiosk/termination.h"
#include "player/screen_app.h"
#include "playlists/rules/time_zone.h"
#include "stage/decks/gst/gst_deck_factory.h"

#include <QCoreApplication>
#include <cstdio>

namespace ironfence::player {

namespace {

int refuse(const base::Error &error)
{
    std::fputs(qUtf8Printable(QStringLiteral("ironfence-player: %1\n").arg(error.line())), stderr);
    return static_cast<int>(base::exitCodeOf(error.code));
}

} // namespace

int runScreen(const QString &configFile)
{
    if (const auto known = playlists::rules::requireTimeZones(); !known)
        return refuse(known.error());
    const Termination termination;
    auto foundation = ScreenFoundation::lay(configFile);
    if (!foundation)
        return refuse(foundation.error());

    const auto decks = stage::GstDeckFactory::create(drawsInMemory);
    if (!decks)
        return refuse(decks.error());

    messaging::PahoBroker broker(foundation->config.broker);
    ScreenApp app(std::move(*foundation), broker, **decks);
    QObject::connect(&(*decks)->sound(), &stage::SoundDevice::lost, &app, &ScreenApp::note);
    QObject::connect(&termination, &Termination::requested, qApp, &QCoreApplication::quit);
    QObject::connect(
        &app, &ScreenApp::impossible, qApp, [](const base::Error &error) { QCoreApplication::exit(refuse(error)); },
        Qt::QueuedConnection);
    QObject::connect(&app, &ScreenApp::restartNeeded, qApp,
                     [] { QCoreApplication::exit(static_cast<int>(base::ExitCode::Restart)); });
    app.start();
    return QCoreApplication::exec();
}

} // namespace ironfence::player
