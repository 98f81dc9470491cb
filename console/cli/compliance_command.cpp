// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/invocation.h"

#include "console/cli/compliance_report.h"
#include "console/cli/compliance_sheet.h"
#include "console/cli/desk.h"
#include "console/cli/screen_choice.h"
#include "console/cli/table.h"

namespace ironfence::console::cli {

namespace {

using base::ErrorCode;
using base::failure;
using base::Result;
using client::ComplianceQuestion;
using client::ComplianceRow;
using compliance::DayAccount;
using compliance::Tally;

struct ComplianceOptions
{
    std::string screen;
    std::string place;
    std::string day;
    std::string from;
    std::string to;
    std::string by;
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
            deviations.add(
                compliance_sheet::deviationCells({day.screen.text(), day.place.text(), day.zone, day.day, deviation}));
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

/// A day; an invalid one when none is given.
Result<QDate> dayOf(const std::string &given)
{
    if (given.empty())
        return QDate();
    const auto text = QString::fromStdString(given);
    const auto day = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (!day.isValid() || day.year() < 2000 || day.year() > 2199)
        return failure(ErrorCode::Invalid, QStringLiteral("a day is written like 2026-11-23"), text);
    return day;
}

/// What is asked of the accounts that are kept: 30 days until yesterday on this machine's clock, unless days are given.
Result<ComplianceQuestion> questionOf(const ComplianceOptions &options)
{
    constexpr int usualDays = 30;
    ComplianceQuestion question;
    const auto screen = optionalOf<base::ScreenId>(options.screen);
    const auto place = optionalOf<base::PlacePath>(options.place);
    if (!screen || !place)
        return failure(!screen ? screen.error() : place.error());
    const auto from = dayOf(options.from);
    const auto to = dayOf(options.to);
    if (!from || !to)
        return failure(!from ? from.error() : to.error());
    question.screen = *screen;
    question.place = *place;
    question.to = to->isValid() ? *to : QDate::currentDate().addDays(-1);
    question.from = from->isValid() ? *from : question.to.addDays(1 - usualDays);
    if (question.from > question.to)
        return failure(ErrorCode::Invalid, QStringLiteral("the first day is after the last"),
                       question.from.toString(Qt::ISODate));
    const auto by = options.by.empty() ? QStringLiteral("screen,programme") : QString::fromStdString(options.by);
    question.by = by.split(u',');
    for (const auto &group : std::as_const(question.by)) {
        if (!ComplianceRow::groups.contains(group)) {
            return failure(
                ErrorCode::Invalid,
                QStringLiteral("accounts are grouped by %1").arg(ComplianceRow::groups.join(QStringLiteral(", "))),
                group);
        }
    }
    return question;
}

/// One day, screen by screen: what is not kept is computed.
Result<ExitCode> showDay(const client::ApiClient &api, const ComplianceQuestion &question,
                         const ComplianceOptions &options)
{
    const auto day = dayOf(options.day);
    if (!day)
        return failure(day.error());
    const auto screens = screensOf(api, question.screen, question.place);
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
        const auto account = api.compliance(screens->at(i), *day);
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

Result<ExitCode> showCompliance(const Invocation &invocation, const ComplianceOptions &options)
{
    const auto question = questionOf(options);
    if (!question)
        return failure(question.error());
    const auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return failure(desk.error());
    if (options.from.empty() && options.to.empty() && options.by.empty())
        return showDay(desk->api(), *question, options);
    return reportCompliance(desk->api(), *question,
                            options.csv    ? Format::Csv
                            : options.json ? Format::Json
                                           : Format::Table);
}

} // namespace

void addComplianceCommand(CLI::App &app, Invocation &invocation)
{
    const auto options = std::make_shared<ComplianceOptions>();
    auto *command = addCommand(app, invocation, "compliance", "what screens should have shown and did not, and why",
                               "ironfence compliance --place zj/tonglu --from 2026-11-01 --to 2026-11-30");
    auto *screen = command->add_option("--screen", options->screen, "of this screen only")->type_name("ID");
    command->add_option("--place", options->place, "of screens at this place or below")
        ->type_name("PLACE")
        ->excludes(screen);
    auto *day = command->add_option("--day", options->day, "on the clock of each screen (default: today, so far)")
                    ->type_name("DAY");
    command->add_option("--from", options->from, "of days that are over: the first (default: 30 in all)")
        ->type_name("DAY")
        ->excludes(day);
    command->add_option("--to", options->to, "the last (default: yesterday)")->type_name("DAY")->excludes(day);
    command
        ->add_option("--by", options->by,
                     "groups of days that are over, with a comma between: screen, place, day, programme "
                     "(default: screen,programme)")
        ->type_name("GROUPS")
        ->excludes(day);
    auto *csv = command->add_flag("--csv", options->csv,
                                  "print CSV (RFC 4180), a line for each screen and programme, or group");
    command->add_flag("--json", options->json, "print JSON, with deviations")->excludes(csv);
    onCommand(command, invocation, options, showCompliance);
}

} // namespace ironfence::console::cli
