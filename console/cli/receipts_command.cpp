// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/invocation.h"

#include "console/cli/desk.h"
#include "console/cli/output.h"
#include "console/cli/receipt_board.h"
#include "console/cli/table.h"

#include <QElapsedTimer>
#include <thread>

namespace ironfence::console::cli {

namespace {

using base::Result;
using client::AlertReceipts;

struct ReceiptsOptions
{
    std::string identifier;
    int waitSeconds = 0;
    std::string until = "presented";
    bool json = false;
};

Goal goalOf(const ReceiptsOptions &options)
{
    return options.until == "ended" ? Goal::Ended : Goal::Presented;
}

/// Asks until every screen has reached the goal or never will, or the time is over.
Result<AlertReceipts> collect(const client::ApiClient &api, const ReceiptsOptions &options)
{
    constexpr std::chrono::milliseconds pause{200};
    QElapsedTimer waiting;
    waiting.start();
    for (;;) {
        auto receipts = api.receipts(QString::fromStdString(options.identifier));
        if (!receipts || progressOf(*receipts, goalOf(options)).open == 0)
            return receipts;
        if (waiting.elapsed() + pause.count() > options.waitSeconds * 1000LL)
            return receipts;
        std::this_thread::sleep_for(pause);
    }
}

void printBoard(const AlertReceipts &receipts)
{
    const auto &alert = receipts.alert;
    print(QStringLiteral("%1 %2, %3, released %4: %5")
              .arg(alert.identifier, playlists::nameOf(alert.messageType).toLower(), alert.state,
                   localTime(alert.released), alert.headline));
    Table table({QStringLiteral("SCREEN"), QStringLiteral("RECEIVED"), QStringLiteral("VERIFIED"),
                 QStringLiteral("PRESENTED"), QStringLiteral("ENDED"), QStringLiteral("REMARK")});
    for (const auto &row : rowsOf(receipts))
        table.add(row, row[3] == QStringLiteral("-") ? Colour::Yellow : Colour::Plain);
    if (table.isEmpty())
        note(QStringLiteral("no screen is concerned"));
    else
        table.print();
}

/// Without --wait the question was "how far is it": any answer is a success.
ExitCode verdict(const AlertReceipts &receipts, const ReceiptsOptions &options)
{
    if (options.waitSeconds == 0)
        return ExitCode::Ok;
    const auto progress = progressOf(receipts, goalOf(options));
    if (progress.open == 0 && progress.refused == 0)
        return ExitCode::Ok;
    const auto total = progress.reached + progress.refused + progress.open;
    complain({base::ErrorCode::Internal,
              QStringLiteral("%1 on %2 of %3 screens")
                  .arg(QString::fromStdString(options.until))
                  .arg(progress.reached)
                  .arg(total),
              receipts.alert.identifier});
    return progress.open == 0 ? ExitCode::Refused : ExitCode::Failed;
}

Result<ExitCode> showReceipts(const Invocation &invocation, const ReceiptsOptions &options)
{
    const auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return base::failure(desk.error());
    const auto receipts = collect(desk->api(), options);
    if (!receipts)
        return base::failure(receipts.error());

    if (options.json)
        print(receipts->toJson());
    else
        printBoard(*receipts);
    return verdict(*receipts, options);
}

} // namespace

void addReceiptsCommand(CLI::App &app, Invocation &invocation)
{
    const auto options = std::make_shared<ReceiptsOptions>();
    auto *command =
        addCommand(app, invocation, "receipts", "show per screen when an alert arrived, was on the glass, and ended",
                   "ironfence receipts county-police-12 --wait 10");
    command->add_option("ALERT", options->identifier, "the alert's identifier")->required();
    command
        ->add_option("--wait", options->waitSeconds,
                     "wait until every screen has presented it; exit 1 when one has not, 8 when one refused")
        ->check(CLI::Range(1, 86400))
        ->type_name("SECONDS");
    command->add_option("--until", options->until, "what to wait for: presented (default) or ended")
        ->check(CLI::IsMember({"presented", "ended"}));
    command->add_flag("--json", options->json, "print JSON");
    onCommand(command, invocation, options, showReceipts);
}

} // namespace ironfence::console::cli
