// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/invocation.h"
#include "console/cli/screen_add.h"

#include "console/cli/desk.h"
#include "console/cli/output.h"
#include "console/cli/table.h"

namespace ironfence::console::cli {

namespace {

struct ListOptions
{
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

base::Result<ExitCode> listScreens(const Invocation &invocation, const ListOptions &options)
{
    const auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return base::failure(desk.error());
    const auto screens = desk->api().screens();
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
        note(QStringLiteral("no screens yet: ironfence screen add"));
    else
        table.print();
    return ExitCode::Ok;
}

QString videosOf(const messaging::PictureVitals &picture)
{
    constexpr double milli = 1'000;
    auto text = QStringLiteral("%1 shown, %2 dropped")
                    .arg(counted(picture.videoFrames, QStringLiteral("frame")))
                    .arg(picture.droppedFrames);
    if (picture.repeatedFrames)
        text += QStringLiteral(", %1 repeated").arg(*picture.repeatedFrames);
    text += QStringLiteral(", %1").arg(counted(picture.decoderFaults, QStringLiteral("decoder fault")));
    if (picture.presentedFpsMilli)
        text += QStringLiteral(", %1 a second").arg(static_cast<double>(*picture.presentedFpsMilli) / milli, 0, 'f', 1);
    return text;
}

QString storeOf(const messaging::StoreVitals &store)
{
    auto text = QStringLiteral("%1, %2").arg(counted(store.objects, QStringLiteral("object")), byteCount(store.bytes));
    if (store.quotaBytes)
        text += QStringLiteral(" of %1").arg(byteCount(*store.quotaBytes));
    if (store.missingBytes.value_or(0) > 0)
        text += QStringLiteral(", %1 missing").arg(byteCount(*store.missingBytes));
    if (store.shortBytes.value_or(0) > 0)
        text += QStringLiteral(", short of %1").arg(byteCount(*store.shortBytes));
    return text;
}

QString machineOf(const messaging::MachineVitals &machine)
{
    constexpr double milli = 1'000;
    QStringList parts;
    if (machine.temperatureMilliC)
        parts.append(QStringLiteral("%1 °C").arg(static_cast<double>(*machine.temperatureMilliC) / milli, 0, 'f', 1));
    if (machine.memoryBytes)
        parts.append(QStringLiteral("player holds %1").arg(byteCount(*machine.memoryBytes)));
    return parts.isEmpty() ? QStringLiteral("tells nothing") : parts.join(QStringLiteral(", "));
}

QString clockOf(const messaging::Report &report)
{
    const auto timekeeping = report.timekeeping.value_or(messaging::Timekeeping{});
    QStringList parts;
    if (report.clock.synchronised)
        parts.append(QStringLiteral("%1 ms off the server's, known to %2 ms")
                         .arg(report.clock.offset.count())
                         .arg(report.clock.uncertainty.count()));
    else
        parts.append(QStringLiteral("not compared with the server's"));
    if (timekeeping.source == messaging::TimeSource::Floor)
        parts.append(QStringLiteral("has lost the time"));
    if (timekeeping.isServerDoubted)
        parts.append(QStringLiteral("the server's time is not believed"));
    if (timekeeping.jumps > 0)
        parts.append(QStringLiteral("jumped %1").arg(counted(timekeeping.jumps, QStringLiteral("time"))));
    return parts.join(QStringLiteral(", "));
}

void printReport(const messaging::Report &report)
{
    const auto line = [](const char *name, const QString &value) {
        print(QStringLiteral("%1 %2").arg(QLatin1String(name), -11).arg(value));
    };
    line("playing", report.playing);
    line("shown", QStringLiteral("%1, %2").arg(counted(report.presentedItems, QStringLiteral("item")),
                                               counted(report.presentedFrames, QStringLiteral("frame"))));
    line("missing", counted(report.itemsMissing, QStringLiteral("item")));
    if (report.itemsQuarantined.value_or(0) > 0)
        line("resting", QStringLiteral("%1 that could not be shown")
                            .arg(counted(*report.itemsQuarantined, QStringLiteral("item"))));
    for (auto it = report.manifests.begin(); it != report.manifests.end(); ++it)
        line("manifest", QStringLiteral("%1 %2").arg(it.key().text()).arg(it.value()));
    if (report.picture)
        line("videos", videosOf(*report.picture));
    if (report.store)
        line("store", storeOf(*report.store));
    const bool sizeKnown = report.machine && report.machine->diskTotalBytes;
    line("disk free",
         byteCount(report.diskFreeBytes) +
             (sizeKnown ? QStringLiteral(" of %1").arg(byteCount(*report.machine->diskTotalBytes)) : QString()));
    if (report.machine)
        line("machine", machineOf(*report.machine));
    line("clock", clockOf(report));
    line("software", report.software);

    if (report.faults.isEmpty())
        return;
    Table faults({QStringLiteral("FAULT AT"), QStringLiteral("KIND"), QStringLiteral("WHAT"), QStringLiteral("WHERE")});
    for (const auto &fault : report.faults)
        faults.add({localTime(fault.at), fault.code, fault.message, fault.context});
    print(QString());
    faults.print();
}

/// "07:30-12:00, 13:00-22:00"
QString daypartsText(const QList<playlists::rules::Daypart> &dayparts)
{
    const auto clock = [](int minute) {
        return QStringLiteral("%1:%2")
            .arg(minute / 60, 2, 10, QLatin1Char('0'))
            .arg(minute % 60, 2, 10, QLatin1Char('0'));
    };
    QStringList parts;
    for (const auto &part : dayparts)
        parts.append(clock(part.from) + u'-' + clock(part.to));
    return parts.join(QStringLiteral(", "));
}

/// Day rules are only said to be there.
QString hoursOf(const playlists::rules::When &hours)
{
    const auto times = hours.dayparts.isEmpty() ? QStringLiteral("all day") : daypartsText(hours.dayparts);
    return hours.on.isEmpty() && hours.except.isEmpty() ? times : times + QStringLiteral(", on certain days");
}

QString downloadsOf(const playlists::Downloads &downloads)
{
    const auto hours = hoursOf(downloads.hours);
    return downloads.rateKibS ? hours + QStringLiteral(", at most %1 KiB/s").arg(*downloads.rateKibS) : hours;
}

void printScreen(const client::ScreenEntry &entry)
{
    const auto line = [](const char *name, const QString &value) {
        print(QStringLiteral("%1 %2").arg(QLatin1String(name), -11).arg(value));
    };
    const auto &screen = entry.screen;
    line("screen", screen.id.text());
    line("place", screen.place.text());
    line("profile", playlists::nameOf(screen.profile));
    line("tags", screen.tags.isEmpty() ? QStringLiteral("-") : screen.tags.join(QStringLiteral(", ")));
    line("canvas", screen.canvas.text());
    line("time zone", screen.zone.id());
    line("lit", hoursOf(screen.hours));
    if (!screen.quiet.isEmpty())
        line("mute", daypartsText(screen.quiet));
    for (const auto &shift : screen.shifts)
        line("shift", QStringLiteral("%1/%2 by %3 minutes")
                          .arg(shift.authority.text(), shift.programme.text())
                          .arg(shift.minutes));
    if (screen.downloads != playlists::Downloads{})
        line("downloads", downloadsOf(screen.downloads));
    line("assignment", QString::number(entry.assignment));
    const auto since = entry.onlineSince ? QStringLiteral(" since ") + localTime(*entry.onlineSince) : QString();
    line("state", entry.online ? QStringLiteral("online") + since : QStringLiteral("offline"));
    const auto how =
        entry.reportState == client::ReportState::Unreadable ? QStringLiteral(", cannot be read") : QString();
    line("reported", entry.reportStored ? localTime(*entry.reportStored) + how : QStringLiteral("never"));
    if (entry.report)
        printReport(*entry.report);
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
    command->add_option("--canvas", options->canvas, "its pixels")->required()->type_name("WxH[+X+Y]");
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
    auto *group = app.add_subcommand("screen", "screens: add, list, show");
    group->require_subcommand(1);
    addAdd(*group, invocation);

    const auto list = std::make_shared<ListOptions>();
    auto *listCommand = addCommand(*group, invocation, "list", "list every screen", "ironfence screen list --json");
    listCommand->add_flag("--json", list->json, "print JSON");
    onCommand(listCommand, invocation, list, listScreens);

    const auto show = std::make_shared<ShowOptions>();
    auto *showCommand = addCommand(*group, invocation, "show", "show one screen with its newest report",
                                   "ironfence screen show lobby-1");
    showCommand->add_option("ID", show->id, "the screen's id")->required();
    showCommand->add_flag("--json", show->json, "print JSON");
    onCommand(showCommand, invocation, show, showScreen);
}

} // namespace ironfence::console::cli
