// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/invocation.h"

#include "console/cli/desk.h"
#include "console/cli/play_sheet.h"
#include "console/cli/screen_choice.h"

namespace ironfence::console::cli {

namespace {

using base::ErrorCode;
using base::failure;
using base::Result;
using base::json::Value;
using client::PlayQuestion;
using client::PlayRow;

struct PlaysOptions
{
    std::string screen;
    std::string place;
    std::string programme;
    std::string from;
    std::string to;
    std::string by = "programme";
    bool csv = false;
    bool json = false;
    bool records = false;
    bool verify = false;
};

Result<QDate> dayOf(const std::string &given, QDate fallback)
{
    if (given.empty())
        return fallback;
    const auto text = QString::fromStdString(given);
    const auto day = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (!day.isValid() || day.year() < 2000 || day.year() > 2199)
        return failure(ErrorCode::Invalid, QStringLiteral("a day is written like 2026-11-23"), text);
    return day;
}

template <typename T>
Result<std::optional<T>> optionalOf(const std::string &given)
{
    if (given.empty())
        return std::optional<T>();
    const auto text = QString::fromStdString(given);
    const auto parsed = T::parse(text);
    if (!parsed)
        return failure(parsed.error().code, parsed.error().message, text);
    return std::optional<T>(*parsed);
}

/// "county-police/starter", "county-police/" or "starter".
Result<void> askForProgramme(const std::string &given, PlayQuestion &question)
{
    const auto slash = given.find('/');
    const auto authority = slash == std::string::npos ? std::string() : given.substr(0, slash);
    const auto name = slash == std::string::npos ? given : given.substr(slash + 1);
    const auto speaker = optionalOf<base::AuthorityId>(authority);
    const auto programme = optionalOf<base::ProgrammeId>(name);
    if (!speaker || !programme)
        return failure(!speaker ? speaker.error() : programme.error());
    question.authority = *speaker;
    question.programme = *programme;
    return {};
}

/// Days that are not given are the last thirty on this machine's clock.
Result<PlayQuestion> questionOf(const PlaysOptions &options)
{
    constexpr int usualDays = 30;
    PlayQuestion question;
    const auto screen = optionalOf<base::ScreenId>(options.screen);
    const auto place = optionalOf<base::PlacePath>(options.place);
    if (!screen || !place)
        return failure(!screen ? screen.error() : place.error());
    question.screen = *screen;
    question.place = *place;
    if (auto asked = askForProgramme(options.programme, question); !asked)
        return failure(asked.error());
    const auto to = dayOf(options.to, QDate::currentDate());
    if (!to)
        return failure(to.error());
    const auto from = dayOf(options.from, to->addDays(1 - usualDays));
    if (!from)
        return failure(from.error());
    if (*from > *to)
        return failure(ErrorCode::Invalid, QStringLiteral("the first day is after the last"),
                       from->toString(Qt::ISODate));
    question.from = *from;
    question.to = *to;
    question.by = QString::fromStdString(options.by).split(u',');
    for (const auto &group : std::as_const(question.by)) {
        if (!PlayRow::groups.contains(group)) {
            return failure(ErrorCode::Invalid,
                           QStringLiteral("plays are grouped by %1").arg(PlayRow::groups.join(QStringLiteral(", "))),
                           group);
        }
    }
    return question;
}

Result<ExitCode> showSums(const client::ApiClient &api, const PlayQuestion &question, const PlaysOptions &options)
{
    const auto rows = api.plays(question);
    if (!rows)
        return failure(rows.error());
    PlayRow total;
    for (const auto &row : *rows)
        total += row;
    const PlaySheet sheet(question.by);
    if (options.json) {
        auto json = client::PlayRowPage{*rows, {}}.toJson();
        json["from"] = base::json::text(question.from.toString(Qt::ISODate));
        json["to"] = base::json::text(question.to.toString(Qt::ISODate));
        json["total"] = total.toJson();
        print(json);
        return ExitCode::Ok;
    }
    if (options.csv) {
        printCsv(sheet.csvHead());
        for (const auto &row : *rows)
            printCsv(sheet.csvCells(row));
        return ExitCode::Ok;
    }
    Table table(sheet.head());
    for (const auto &row : *rows)
        table.add(sheet.cells(row));
    if (table.isEmpty()) {
        note(QStringLiteral("no plays from %1 to %2")
                 .arg(question.from.toString(Qt::ISODate), question.to.toString(Qt::ISODate)));
        return ExitCode::Ok;
    }
    table.add(sheet.total(total), Colour::Bold);
    table.print();
    return ExitCode::Ok;
}

/// CSV goes out page by page; what has to be whole before it is printed is bounded.
Result<ExitCode> showRecords(const client::ApiClient &api, const PlayQuestion &question, const PlaysOptions &options)
{
    constexpr qsizetype most = 100'000;
    Table table(play_records::head());
    auto list = Value::array();
    qsizetype count = 0;
    if (options.csv)
        printCsv(play_records::csvHead());
    const auto shown =
        api.playsOf(*question.screen, question.from, question.to, [&](const client::PlayPage &page) -> Result<void> {
            const auto zone = playlists::rules::TimeZone::parse(page.zone);
            if (!zone)
                return failure(zone.error());
            count += page.plays.size();
            if (count > most && !options.csv)
                return failure(ErrorCode::TooLarge,
                               QStringLiteral("more than %1 plays: ask for fewer days, or for --csv").arg(most));
            for (const auto &entry : page.plays) {
                if (options.csv)
                    printCsv(play_records::csvCells(*question.screen, entry, *zone));
                else if (options.json)
                    list.push_back(entry.toJson());
                else
                    table.add(play_records::cells(entry, *zone),
                              entry.play.cut.isEmpty() ? Colour::Plain : Colour::Yellow);
            }
            return {};
        });
    if (!shown)
        return failure(shown.error());
    if (options.json)
        print(Value{{"screen", base::json::text(question.screen->text())}, {"plays", std::move(list)}});
    else if (!options.csv && table.isEmpty())
        note(QStringLiteral("no plays in these days"));
    else if (!options.csv)
        table.print();
    return ExitCode::Ok;
}

Result<ExitCode> verify(const client::ApiClient &api, const PlayQuestion &question, const PlaysOptions &options)
{
    const auto screens = screensOf(api, question.screen, question.place);
    if (!screens)
        return failure(screens.error());
    auto list = Value::array();
    qsizetype faults = 0;
    for (const auto &screen : *screens) {
        const auto audit = api.verifyPlays(screen);
        if (!audit)
            return failure(audit.error());
        faults += audit->faults.size();
        list.push_back(audit->toJson());
        if (options.json)
            continue;
        print(QStringLiteral("%1: %2").arg(
            screen.text(), audit->faults.isEmpty()
                               ? QStringLiteral("sound, %1").arg(counted(audit->plays, QStringLiteral("play")))
                               : QStringLiteral("NOT SOUND")));
        for (const auto &fault : audit->faults)
            print(QStringLiteral("  %1 %2: %3")
                      .arg(fault.chain.isEmpty() ? QStringLiteral("sums") : fault.chain,
                           fault.sequence > 0 ? QString::number(fault.sequence) : QStringLiteral("-"), fault.message));
    }
    if (options.json)
        print(Value{{"screens", std::move(list)}});
    if (faults == 0)
        return ExitCode::Ok;
    return failure(ErrorCode::Untrusted,
                   QStringLiteral("%1 found in what is stored of plays").arg(counted(faults, QStringLiteral("fault"))));
}

Result<ExitCode> showPlays(const Invocation &invocation, const PlaysOptions &options)
{
    const auto question = questionOf(options);
    if (!question)
        return failure(question.error());
    const auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return failure(desk.error());
    if (options.verify)
        return verify(desk->api(), *question, options);
    return options.records ? showRecords(desk->api(), *question, options) : showSums(desk->api(), *question, options);
}

} // namespace

void addPlaysCommand(CLI::App &app, Invocation &invocation)
{
    const auto options = std::make_shared<PlaysOptions>();
    auto *command =
        addCommand(app, invocation, "plays", "what was on the glass: sums, single records, and their proof",
                   "ironfence plays --place zj/tonglu --from 2026-11-01 --to 2026-11-30 --by screen,day --csv");
    auto *screen = command->add_option("--screen", options->screen, "of this screen only")->type_name("ID");
    auto *place =
        command->add_option("--place", options->place, "of screens at this place or below")->type_name("PLACE");
    auto *programme =
        command
            ->add_option("--programme", options->programme, "of this programme only; AUTHORITY/ stands for all of one")
            ->type_name("[AUTHORITY/]ID");
    command->add_option("--from", options->from, "the first day, on the clock of each screen (default: 30 days in all)")
        ->type_name("DAY");
    command->add_option("--to", options->to, "the last day (default: today)")->type_name("DAY");
    auto *by = command
                   ->add_option("--by", options->by,
                                "groups, with a comma between: screen, place, day, programme (default), item")
                   ->type_name("GROUPS");
    auto *csv = command->add_flag("--csv", options->csv, "print CSV (RFC 4180)");
    auto *json = command->add_flag("--json", options->json, "print JSON");
    auto *records = command->add_flag("--records", options->records, "print every single play of one screen");
    auto *verifying = command->add_flag("--verify", options->verify,
                                        "have the server prove hashes and sums; exit 6 when they are not sound");
    csv->excludes(json);
    records->needs(screen)->excludes(by)->excludes(place)->excludes(programme);
    verifying->excludes(records)->excludes(csv)->excludes(by)->excludes(programme);
    onCommand(command, invocation, options, showPlays);
}

} // namespace ironfence::console::cli
