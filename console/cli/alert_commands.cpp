// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/invocation.h"

#include "console/cli/alert_sequel.h"
#include "console/cli/alert_raise.h"
#include "console/cli/desk.h"
#include "console/cli/output.h"
#include "console/cli/table.h"

namespace ironfence::console::cli {

namespace {

using base::Result;
using client::AlertEntry;

struct ListOptions
{
    bool json = false;
};

Colour colourOfState(const QString &state)
{
    return state == QStringLiteral("live") ? Colour::Red : Colour::Plain;
}

QString describeKind(const AlertEntry &entry)
{
    const auto kind = playlists::nameOf(entry.messageType).toLower();
    return entry.status == playlists::AlertStatus::Actual
               ? kind
               : QStringLiteral("%1 (%2)").arg(kind, playlists::nameOf(entry.status).toLower());
}

Result<ExitCode> listAlerts(const Invocation &invocation, const ListOptions &options)
{
    const auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return base::failure(desk.error());
    const auto alerts = desk->api().alerts();
    if (!alerts)
        return base::failure(alerts.error());

    if (options.json) {
        printList("alerts", *alerts);
        return ExitCode::Ok;
    }
    Table table({QStringLiteral("ALERT"), QStringLiteral("KIND"), QStringLiteral("LEVEL"), QStringLiteral("STATE"),
                 QStringLiteral("RELEASED"), QStringLiteral("EXPIRES"), QStringLiteral("PRESENTED"),
                 QStringLiteral("HEADLINE")});
    for (const auto &entry : *alerts) {
        table.add({entry.identifier, describeKind(entry),
                   QStringLiteral("%1 %2").arg(entry.level).arg(colourOf(entry.level)), entry.state,
                   localTime(entry.released), localTime(entry.expires),
                   QStringLiteral("%1/%2").arg(entry.presented).arg(entry.targeted), entry.headline},
                  colourOfState(entry.state));
    }
    if (table.isEmpty())
        note(QStringLiteral("no alerts yet"));
    else
        table.print();
    return ExitCode::Ok;
}

void addRaise(CLI::App &group, Invocation &invocation)
{
    const auto options = std::make_shared<AlertRaiseOptions>();
    auto *command = addCommand(
        group, invocation, "raise", "sign an alert and put it on the screens at once",
        "ironfence alert raise --exercise --level 1 --headline '谨防冒充公检法诈骗' --place zj/tonglu --for 30m");
    command->add_option("--headline", options->headline, "the message, up to 60 characters")
        ->required()
        ->type_name("TEXT");
    command->add_option("--description", options->description, "what happens, up to 300 characters")->type_name("TEXT");
    command->add_option("--instruction", options->instruction, "what to do, up to 300 characters")->type_name("TEXT");
    command
        ->add_option("--level", options->level,
                     "1 red: the whole screen; 2 orange: all but a quarter; 3 yellow: its lower third; 4 blue: "
                     "a line at its foot; of an LED strip each takes all (default: 1)")
        ->check(CLI::Range(1, 4));
    command->add_option("--place", options->places, "where; may be repeated (default: every screen)")
        ->type_name("PLACE")
        ->allow_extra_args(false);
    command->add_option("--for", options->lifetime, "how long, 10s to 72h (default: 2h)")->type_name("TIME");
    auto *exercise = command->add_flag("--exercise", options->exercise, "mark it as an exercise");
    command->add_flag("--test", options->test, "mark it as a test")->excludes(exercise);
    command->add_option("--sender", options->sender, "who says it, up to 40 characters (default: of client.ini)")
        ->type_name("NAME");
    addClockFlag(command, invocation);
    command->add_flag("--json", options->json, "print the alert as JSON");
    onCommand(command, invocation, options, raiseAlert);
}

void addUpdate(CLI::App &group, Invocation &invocation)
{
    const auto options = std::make_shared<AlertUpdateOptions>();
    auto *command = addCommand(group, invocation, "update", "say something else in the place of a live alert",
                               "ironfence alert update county-police-12 --level 1 --headline '三人已被骗：立即停止转账'");
    command->add_option("ALERT", options->identifier, "the alert's identifier, or that of its newest update")->required();
    command->add_option("--headline", options->headline, "the message (what is not given stays as it was)")
        ->type_name("TEXT");
    command->add_option("--description", options->description, "what happens")->type_name("TEXT");
    command->add_option("--instruction", options->instruction, "what to do")->type_name("TEXT");
    command->add_option("--level", options->level, "1 red, 2 orange, 3 yellow, 4 blue")->check(CLI::Range(1, 4));
    command->add_option("--place", options->places, "also there; may be repeated. No place is left out again")
        ->type_name("PLACE")
        ->allow_extra_args(false);
    command->add_option("--for", options->lifetime, "how long from now; it never ends earlier than it was to")
        ->type_name("TIME");
    command->add_option("--sender", options->sender, "who says it")->type_name("NAME");
    addClockFlag(command, invocation);
    command->add_flag("--json", options->json, "print the update as JSON");
    onCommand(command, invocation, options, updateAlert);
}

} // namespace

void addAlertCommands(CLI::App &app, Invocation &invocation)
{
    auto *group = app.add_subcommand("alert", "alerts: raise, update, cancel, list");
    group->require_subcommand(1);
    addRaise(*group, invocation);
    addUpdate(*group, invocation);

    const auto cancel = std::make_shared<AlertCancelOptions>();
    auto *cancelling = addCommand(*group, invocation, "cancel", "end an alert and show the all-clear",
                                  "ironfence alert cancel county-police-12");
    cancelling->add_option("ALERT", cancel->identifier, "the alert's identifier")->required();
    cancelling->add_option("--sender", cancel->sender, "who says it (default: of client.ini)")->type_name("NAME");
    addClockFlag(cancelling, invocation);
    cancelling->add_flag("--json", cancel->json, "print the cancel as JSON");
    onCommand(cancelling, invocation, cancel, cancelAlert);

    const auto list = std::make_shared<ListOptions>();
    auto *listing = addCommand(*group, invocation, "list", "list alerts, newest first", "ironfence alert list --json");
    listing->add_flag("--json", list->json, "print JSON");
    onCommand(listing, invocation, list, listAlerts);
}

} // namespace ironfence::console::cli
