// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/invocation.h"

#include "console/cli/desk.h"
#include "console/cli/output.h"
#include "console/cli/table.h"

#include <vector>

namespace ironfence::console::cli {

namespace {

using base::Result;
using client::IncidentEntry;

struct ListOptions
{
    std::string screen;
    bool all = false;
    bool json = false;
};

struct AckOptions
{
    std::vector<qint64> ids;
    std::string note;
    bool json = false;
};

Colour colourOf(const IncidentEntry &incident)
{
    if (incident.recovered)
        return Colour::Plain;
    return incident.severity == QStringLiteral("critical") ? Colour::Red : Colour::Yellow;
}

/// "open", and how it came to its state.
QString stateOf(const IncidentEntry &incident)
{
    auto state = incident.state;
    if (incident.recovered)
        state += QStringLiteral(" ") + localTime(*incident.recovered);
    return incident.times > 1 ? state + QStringLiteral(" (%1 times)").arg(incident.times) : state;
}

Result<ExitCode> listIncidents(const Invocation &invocation, const ListOptions &options)
{
    client::IncidentQuery query;
    query.alsoRecovered = options.all;
    if (!options.screen.empty()) {
        const auto screen = base::ScreenId::parse(QString::fromStdString(options.screen));
        if (!screen)
            return base::failure(screen.error());
        query.screen = *screen;
    }
    const auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return base::failure(desk.error());
    const auto incidents = desk->api().incidents(query);
    if (!incidents)
        return base::failure(incidents.error());

    if (options.json) {
        printList("incidents", *incidents);
        return ExitCode::Ok;
    }
    Table table({QStringLiteral("ID"), QStringLiteral("SCREEN"), QStringLiteral("SEVERITY"), QStringLiteral("KIND"),
                 QStringLiteral("OPENED"), QStringLiteral("STATE"), QStringLiteral("WHAT"), QStringLiteral("NOTE")});
    for (const auto &incident : *incidents) {
        table.add({QString::number(incident.id), incident.screen.text(), incident.severity, incident.kind,
                   localTime(incident.opened), stateOf(incident), incident.text, incident.note},
                  colourOf(incident));
    }
    if (table.isEmpty())
        note(options.all ? QStringLiteral("no incidents") : QStringLiteral("no open incidents"));
    else
        table.print();
    return ExitCode::Ok;
}

Result<ExitCode> acknowledgeIncidents(const Invocation &invocation, const AckOptions &options)
{
    const auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return base::failure(desk.error());
    QList<IncidentEntry> acknowledged;
    for (const auto id : options.ids) {
        const auto incident =
            desk->api().acknowledge(id, QString::fromStdString(options.note), client::Expected::anything());
        if (!incident)
            return base::failure(incident.error());
        if (!options.json)
            print(QStringLiteral("%1  %2 %3, %4")
                      .arg(incident->id)
                      .arg(incident->screen.text(), incident->kind, incident->state));
        acknowledged.append(*incident);
    }
    if (options.json)
        printList("incidents", acknowledged);
    return ExitCode::Ok;
}

} // namespace

void addIncidentsCommand(CLI::App &app, Invocation &invocation)
{
    const auto list = std::make_shared<ListOptions>();
    auto *listing = addCommand(app, invocation, "incidents", "list what is wrong with screens, the newest first",
                               "ironfence incidents --screen lobby-1 --all");
    listing->add_option("--screen", list->screen, "only of this screen")->type_name("ID");
    listing->add_flag("--all", list->all, "also what has recovered");
    listing->add_flag("--json", list->json, "print JSON");
    listing->require_subcommand(0, 1);

    const auto ack = std::make_shared<AckOptions>();
    auto *acknowledging =
        addCommand(*listing, invocation, "ack", "acknowledge incidents: somebody has seen them and takes care",
                   "ironfence incidents ack 17 18 --note \"power cut in the street\"");
    acknowledging->add_option("ID", ack->ids, "the incident's number")->required()->check(CLI::PositiveNumber);
    acknowledging->add_option("--note", ack->note, "one line of at most 200 characters; no names of persons")
        ->type_name("TEXT");
    acknowledging->add_flag("--json", ack->json, "print JSON");
    onCommand(acknowledging, invocation, ack, acknowledgeIncidents);

    // CLI11 calls a command's own callback after those of its subcommands: it must not take their place.
    listing->callback([&invocation, list, listing] {
        if (listing->get_subcommands().empty())
            invocation.action = [&invocation, list] { return listIncidents(invocation, *list); };
    });
}

} // namespace ironfence::console::cli
