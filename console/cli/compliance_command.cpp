// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/invocation.h"

#include "console/cli/compliance_sheet.h"
#include "console/cli/desk.h"
#include "console/cli/screen_choice.h"
#include "console/cli/table.h"

namespace ironfence::console::cli {

namespace {

using base::ErrorCode;
using base::failure;
using base::Result;
using compliance::DayAccount;
using compliance::Tally;

struct ComplianceOptions
{
    std::string screen;
    std::string place;
    std::string day;
    bool csv = false;
    bool json = false;
};

/// A value that may be absent.
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

/// Darkness, every programme, and what they come to.
template <typename F>
void eachLine(const DayAccount &day, F &&line)
{
    const auto &account = day.account;
    for (auto it = account.programmes.begin(); it != account.programmes.end(); ++it)
        line(it.key(), *it);
    if (account.dark.due.count() > 0)
        line(QStringLiteral("dark"), account.dark);
}

void printTables(const QList<DayAccount> &days)
{
    Table table(compliance_sheet::head());
    Table deviations(compliance_sheet::deviationHead());
    Tally total;
    qint64 unlisted = 0;
    for (const auto &day : days) {
        eachLine(day, [&](const QString &what, const Tally &tally) {
            table.add(compliance_sheet::cells(day, what, tally),
                      tally.due == tally.shown ? Colour::Plain : Colour::Yellow);
        });
        total += day.account.items;
        for (const auto &deviation : day.account.deviations)
            deviations.add(compliance_sheet::deviationCells(day, deviation));
        unlisted += day.account.deviationCount - day.account.deviations.size();
    }
    if (table.isEmpty()) {
        note(QStringLiteral("nothing was due"));
        return;
    }
    DayAccount all;
    auto cells = compliance_sheet::cells(all, QStringLiteral("all programmes"), total);
    cells[0] = QStringLiteral("total");
    table.add(cells, Colour::Bold);
    table.print();
    if (!deviations.isEmpty()) {
        print(QString());
        deviations.print();
    }
    if (unlisted > 0)
        note(QStringLiteral("%1 more are counted, not listed: ask for one screen").arg(unlisted));
}

Result<ExitCode> showCompliance(const Invocation &invocation, const ComplianceOptions &options)
{
    const auto text = QString::fromStdString(options.day);
    const auto day = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (!options.day.empty() && !day.isValid())
        return failure(ErrorCode::Invalid, QStringLiteral("a day is written like 2026-11-23"), text);
    const auto screen = optionalOf<base::ScreenId>(options.screen);
    const auto place = optionalOf<base::PlacePath>(options.place);
    if (!screen || !place)
        return failure(!screen ? screen.error() : place.error());
    const auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return failure(desk.error());
    const auto screens = screensOf(desk->api(), *screen, *place);
    if (!screens)
        return failure(screens.error());

    const bool showsProgress = errorsGoToTerminal() && screens->size() > 1;
    QList<DayAccount> days;
    if (options.csv)
        printCsv(compliance_sheet::csvHead());
    for (qsizetype i = 0; i < screens->size(); ++i) {
        if (showsProgress)
            std::fprintf(stderr, "\r  %lld of %lld screens", static_cast<long long>(i + 1),
                         static_cast<long long>(screens->size()));
        const auto account = desk->api().compliance(screens->at(i), day);
        if (!account)
            return failure(account.error());
        if (options.csv)
            eachLine(*account, [&](const QString &what, const Tally &tally) {
                printCsv(compliance_sheet::csvCells(*account, what, tally));
            });
        else
            days.append(*account);
    }
    if (showsProgress)
        std::fprintf(stderr, "\r\033[K");
    if (options.json)
        printList("screens", days);
    else if (!options.csv)
        printTables(days);
    return ExitCode::Ok;
}

} // namespace

void addComplianceCommand(CLI::App &app, Invocation &invocation)
{
    const auto options = std::make_shared<ComplianceOptions>();
    auto *command = addCommand(app, invocation, "compliance", "what screens should have shown and did not, and why",
                               "ironfence compliance --place zj/tonglu --day 2026-11-23");
    auto *screen = command->add_option("--screen", options->screen, "of this screen only")->type_name("ID");
    command->add_option("--place", options->place, "of screens at this place or below")
        ->type_name("PLACE")
        ->excludes(screen);
    command->add_option("--day", options->day, "on the clock of each screen (default: today, so far)")
        ->type_name("DAY");
    auto *csv = command->add_flag("--csv", options->csv, "print CSV (RFC 4180), a line for each screen and programme");
    command->add_flag("--json", options->json, "print JSON, with every deviation")->excludes(csv);
    onCommand(command, invocation, options, showCompliance);
}

} // namespace ironfence::console::cli
