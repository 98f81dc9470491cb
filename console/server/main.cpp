// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/log.h"
#include "console/server/server_root.h"
#include "console/server/supervision/termination.h"
#include "playlists/rules/time_zone.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <cstdio>
#include <sys/stat.h>

using namespace ironfence;
using console::deployment::ServerConfig;
using console::server::ServerRoot;

namespace {

/// The exit codes of docs/wire.md's programs, as far as a server can end with them.
int refuse(const base::Error &error)
{
    std::fprintf(stderr, "ironfence-server: %s\n", qUtf8Printable(error.line()));
    switch (error.code) {
    case base::ErrorCode::Invalid:
        return 3;
    case base::ErrorCode::NotFound:
        return 4;
    case base::ErrorCode::Conflict:
        return 5;
    case base::ErrorCode::Unavailable:
        return 7;
    case base::ErrorCode::Unsupported:
    case base::ErrorCode::TooLarge:
        return 8;
    default:
        return 1;
    }
}

} // namespace

int main(int argc, char **argv)
{
    ::umask(077); // what the server writes is the server's
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ironfence-server"));
    QCoreApplication::setApplicationVersion(QStringLiteral(IRONFENCE_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("The server of an Ironfence deployment, made by `ironfence init`."));
    const QCommandLineOption directory(QStringLiteral("dir"), QStringLiteral("The server's directory."),
                                       QStringLiteral("DIR"));
    const QCommandLineOption quiet(QStringLiteral("quiet"), QStringLiteral("Log warnings and errors only."));
    parser.addOptions({directory, quiet});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    if (!parser.isSet(directory) || !parser.positionalArguments().isEmpty()) {
        std::fprintf(stderr, "usage: ironfence-server --dir DIR [--quiet]\n");
        return 2;
    }
    base::installLogging(parser.isSet(quiet));

    if (const auto known = playlists::rules::requireTimeZones(); !known)
        return refuse(known.error());
    const console::server::supervision::Termination termination; // before any other thread
    const auto config = ServerConfig::read(parser.value(directory));
    if (!config)
        return refuse(config.error());
    const auto server = ServerRoot::create(*config);
    if (!server)
        return refuse(server.error());

    QObject::connect(&termination, &console::server::supervision::Termination::requested, &application,
                     &QCoreApplication::quit);
    QObject::connect(server->get(), &ServerRoot::ready, &application, [](const QUrl &address) {
        std::printf("ready %s\n", qUtf8Printable(address.toString()));
        std::fflush(stdout);
    });
    QObject::connect(server->get(), &ServerRoot::failed, &application,
                     [](const base::Error &error) { QCoreApplication::exit(refuse(error)); });
    if (auto started = (*server)->start(); !started)
        return refuse(started.error());
    return QCoreApplication::exec();
}
