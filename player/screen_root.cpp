// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/screen_root.h"

#include "messaging/paho/paho_broker.h"
#include "player/kiosk/termination.h"
#include "player/screen_app.h"
#include "stage/decks/gst/gst_deck_factory.h"

#include <QCoreApplication>
#include <cstdio>

namespace ironfence::player {

namespace {

/// The exit codes of all programs of the project.
int exitCodeOf(base::ErrorCode code)
{
    switch (code) {
    case base::ErrorCode::Invalid:
        return 3;
    case base::ErrorCode::NotFound:
        return 4;
    case base::ErrorCode::Conflict:
    case base::ErrorCode::Replayed:
        return 5;
    case base::ErrorCode::Denied:
    case base::ErrorCode::Untrusted:
        return 6;
    case base::ErrorCode::Unavailable:
        return 7;
    case base::ErrorCode::Unsupported:
    case base::ErrorCode::Expired:
    case base::ErrorCode::TooLarge:
        return 8;
    default:
        return 1;
    }
}

int refuse(const base::Error &error)
{
    std::fputs(qUtf8Printable(QStringLiteral("ironfence-player: %1\n").arg(error.line())), stderr);
    return exitCodeOf(error.code);
}

} // namespace

int runScreen(const QString &configFile)
{
    const Termination termination;
    auto foundation = ScreenFoundation::lay(configFile);
    if (!foundation)
        return refuse(foundation.error());

    const auto decks = stage::GstDeckFactory::create();
    if (!decks)
        return refuse(decks.error());

    messaging::PahoBroker broker(foundation->config.broker);
    ScreenApp app(std::move(*foundation), broker, **decks);
    QObject::connect(&termination, &Termination::requested, qApp, &QCoreApplication::quit);
    QObject::connect(
        &app, &ScreenApp::impossible, qApp, [](const base::Error &error) { QCoreApplication::exit(refuse(error)); },
        Qt::QueuedConnection);
    app.start();
    return QCoreApplication::exec();
}

} // namespace ironfence::player
