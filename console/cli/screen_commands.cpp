// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/invocation.h"
#include "console/cli/screen_add.h"
#include "console/cli/screen_orders.h"
#include "console/cli/screen_page.h"

#include "console/cli/desk.h"
#include "console/cli/output.h"
#include "console/cli/table.h"

namespace ironfence::console::cli {

namespace {

struct ListOptions
{
    std::string place;
    std::string state;
    std::string profile;
    std::string tag;
    std::string text;
    bool json = false;
};

struct ShowOptions
{
    std::string id;
    bool json = false;
};

QString playing(const client::ScreenSummary &entry)
{
    switch (entry.reportState) {
    case client::ReportState::None:
        return QStringLiteral("-");
    case client::ReportState::Stored:
        return entry.playing;
    case client::ReportState::Unreadable:
        return QStringLiteral("(unreadable report)");
    }
    Q_UNREACHABLE();
}

QString presence(const client::ScreenSummary &entry)
{
    return entry.online ? QStringLiteral("online") : QStringLiteral("offline");
}

base::Result<client::ScreenQuery> queryOf(const ListOptions &options)
{
    client::ScreenQuery query{.state = QString::fromStdString(options.state),
                              .profile = QString::fromStdString(options.profile),
                              .tag = QString::fromStdString(options.tag),
                              .text = QString::fromStdString(options.text),
                              .isFull = options.json};
    if (options.place.empty())
        return query;
    const auto place = base::PlacePath::parse(QString::fromStdString(options.place));
    if (!place)
        return base::failure(place.error());
    query.place = *place;
    return query;
}

bool isFiltered(const ListOptions &options)
{
    return !(options.place + options.state + options.profile + options.tag + options.text).empty();
}

base::Result<ExitCode> listScreens(const Invocation &invocation, const ListOptions &options)
{
    const auto query = queryOf(options);
    if (!query)
        return base::failure(query.error());
    const auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return base::failure(desk.error());
    const auto screens = desk->api().screens(*query);
    if (!screens)
        return base::failure(screens.error());

    if (options.json) {
        printList("screens", *screens);
        return ExitCode::Ok;
    }
    Table table({QStringLiteral("SCREEN"), QStringLiteral("PLACE"), QStringLiteral("PROFILE"), QStringLiteral("CANVAS"),
                 QStringLiteral("STATE"), QStringLiteral("PLAYING"), QStringLiteral("FAULTS")});
    for (const auto &entry : *screens) {
        table.add(
            {entry.screen.id.text(), entry.screen.place.text(), playlists::nameOf(entry.screen.profile),
             entry.screen.canvas.text(), presence(entry), playing(entry),
             entry.reportState == client::ReportState::Stored ? QString::number(entry.faults) : QStringLiteral("-")},
            entry.online ? Colour::Plain : Colour::Yellow);
    }
    if (table.isEmpty())
        note(isFiltered(options) ? QStringLiteral("no such screens")
                                 : QStringLiteral("no screens yet: ironfence screen add"));
    else
        table.print();
    return ExitCode::Ok;
}

base::Result<ExitCode> showScreen(const Invocation &invocation, const ShowOptions &options)
{
    const auto id = base::ScreenId::parse(QString::fromStdString(options.id));
    if (!id)
        return base::failure(id.error());
    const auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return base::failure(desk.error());
    const auto entry = desk->api().screen(*id);
    if (!entry)
        return base::failure(entry.error());

    if (options.json)
        print(entry->toJson());
    else
        printScreen(*entry);
    return ExitCode::Ok;
}

void addAdd(CLI::App &group, Invocation &invocation)
{
    const auto options = std::make_shared<ScreenAddOptions>();
    auto *command = addCommand(
        group, invocation, "add", "sign a screen's assignment and write its player's directory",
        "ironfence screen add lobby-1 --place zj/tonglu/icbc-main --profile lobby --canvas 1280x720 --out lobby-1");
    command->add_option("ID", options->id, "the screen's id, e.g. lobby-1")->required();
    command->add_option("--place", options->place, "where it hangs, e.g. zj/tonglu/icbc-main")
        ->required()
        ->type_name("PLACE");
    command->add_option("--profile", options->profile, "lobby, led, atm, kiosk, counter or hall")
        ->required()
        ->type_name("PROFILE");
    command->add_option("--tag", options->tags, "a tag, e.g. elderly; may be repeated")
        ->type_name("TAG")
        ->allow_extra_args(false);
    command->add_option("--canvas", options->canvas, "its pixels")->required()->type_name("WxH[+X+Y][/ROWS][@DEGREES]");
    command->add_option("--time-zone", options->timeZone, "the clock of its place (default: Asia/Shanghai)")
        ->type_name("ZONE");
    command->add_option("--hours", options->hours, "when it is lit, else always; may be repeated, e.g. 07:30-22:00")
        ->type_name("HH:MM-HH:MM")
        ->allow_extra_args(false);
    command->add_option("--quiet", options->quiet, "when it is mute, else never; may be repeated, e.g. 22:00-07:00")
        ->type_name("HH:MM-HH:MM")
        ->allow_extra_args(false);
    command
        ->add_option(
            "--shift", options->shifts,
            "by how many minutes its place moves a programme's dayparts; may be repeated, e.g. bank/morning=-15")
        ->type_name("AUTHORITY/PROGRAMME=MINUTES")
        ->allow_extra_args(false);
    command
        ->add_option("--download-hours", options->downloadHours,
                     "when it fetches what is not due yet, else always; may be repeated, e.g. 01:00-05:00")
        ->type_name("HH:MM-HH:MM")
        ->allow_extra_args(false);
    command
        ->add_option("--download-rate", options->downloadRate,
                     "how fast it fetches assets at most, else as fast as it can")
        ->type_name("KIB_S");
    command->add_option("--out", options->out, "the player's directory, to be made or updated")
        ->required()
        ->type_name("DIR");
    command->add_option("--renderer", options->renderer, "auto, opengl or software")
        ->check(CLI::IsMember({"auto", "opengl", "software"}));
    onCommand(command, invocation, options, addScreen);
}

} // namespace

void addScreenCommands(CLI::App &app, Invocation &invocation)
{
    auto *group = app.add_subcommand("screen", "screens: add, list, show, and what they are ordered to do");
    group->require_subcommand(1);
    addAdd(*group, invocation);

    const auto list = std::make_shared<ListOptions>();
    auto *listCommand = addCommand(*group, invocation, "list", "list screens",
                                   "ironfence screen list --place zj/tonglu --state troubled");
    listCommand->add_option("--place", list->place, "only those there or below")->type_name("PLACE");
    listCommand
        ->add_option("--state", list->state,
                     "only new (never reported), offline, troubled (with an incident) or well ones")
        ->check(CLI::IsMember({"new", "offline", "troubled", "well"}));
    listCommand->add_option("--profile", list->profile, "only lobby, led, atm, kiosk, counter or hall")
        ->check(CLI::IsMember({"lobby", "led", "atm", "kiosk", "counter", "hall"}));
    listCommand->add_option("--tag", list->tag, "only with this tag")->type_name("TAG");
    listCommand->add_option("--text", list->text, "only with this in the id or the place")->type_name("TEXT");
    listCommand->add_flag("--json", list->json, "print JSON");
    onCommand(listCommand, invocation, list, listScreens);

    const auto show = std::make_shared<ShowOptions>();
    auto *showCommand = addCommand(*group, invocation, "show", "show one screen with its newest report",
                                   "ironfence screen show lobby-1");
    showCommand->add_option("ID", show->id, "the screen's id")->required();
    showCommand->add_flag("--json", show->json, "print JSON");
    onCommand(showCommand, invocation, show, showScreen);

    addScreenOrders(*group, invocation);
}

} // namespace ironfence::console::cli
