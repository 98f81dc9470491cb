// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "console/cli/desk.h"
#include "console/cli/invocation.h"
#include "console/cli/output.h"

namespace ironfence::console::cli {

namespace {

struct StatusOptions
{
    bool json = false;
};

void printStatus(const client::ServerStatus &status)
{
    const auto ahead = base::SystemClock().now() - status.time;
    const auto line = [](const char *name, const QString &value) {
        print(QStringLiteral("%1 %2").arg(QLatin1String(name), -10).arg(value));
    };
    line("server", QStringLiteral("%1, ironfence %2").arg(status.playerUrl.toString(), status.software));
    line("authority", status.authority.text());
    line("clock", QStringLiteral("%1 (this machine %2 ms ahead)").arg(localTime(status.time)).arg(ahead.count()));
    line("broker", QStringLiteral("%1:%2, %3")
                       .arg(status.brokerHost)
                       .arg(status.brokerPort)
                       .arg(status.brokerConnected ? QStringLiteral("connected")
                                                   : coloured(QStringLiteral("not connected"), Colour::Red)));
    line("manifest", status.manifestVersion > 0 ? QString::number(status.manifestVersion) : QStringLiteral("none yet"));
    line("alerts", QStringLiteral("the next one is number %1").arg(status.nextAlertNumber));
    line("screens", QString::number(status.screens));
    line("incidents",
         status.incidentsOpen == 0
             ? QStringLiteral("none open")
             : coloured(QStringLiteral("%1 open: ironfence incidents").arg(status.incidentsOpen), Colour::Yellow));
}

base::Result<ExitCode> showStatus(const Invocation &invocation, const StatusOptions &options)
{
    const auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return base::failure(desk.error());
    const auto status = desk->server();
    if (!status)
        return base::failure(status.error());

    if (options.json)
        print(status->toJson());
    else
        printStatus(*status);
    return ExitCode::Ok;
}

} // namespace

void addStatusCommand(CLI::App &app, Invocation &invocation)
{
    const auto options = std::make_shared<StatusOptions>();
    auto *command = addCommand(app, invocation, "status", "say how the server is", "ironfence status --json");
    command->add_flag("--json", options->json, "print JSON");
    onCommand(command, invocation, options, showStatus);
}

} // namespace ironfence::console::cli
