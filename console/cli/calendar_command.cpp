// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/calendar_page.h"
#include "console/cli/invocation.h"
#include "console/cli/output.h"

namespace ironfence::console::cli {

namespace {

struct CalendarOptions
{
    int year = 0;
    bool json = false;
};

base::Result<ExitCode> showCalendar(const Invocation &, const CalendarOptions &options)
{
    const auto page = CalendarPage::of(options.year);
    if (!page)
        return base::failure(page.error());
    if (options.json)
        print(page->toJson());
    else
        page->print();
    return ExitCode::Ok;
}

} // namespace

void addCalendarCommand(CLI::App &app, Invocation &invocation)
{
    const auto options = std::make_shared<CalendarOptions>();
    // Without a command of its own it reads nothing and asks nobody, so it takes no --operator.
    auto *command = app.add_subcommand(
        "calendar", "print the Chinese calendar of a year: months, festivals and solar terms; import days off");
    command->footer("Example:\n  ironfence calendar --year 2026");
    command->require_subcommand(0, 1);
    command->add_option("--year", options->year, "Gregorian year in which the lunar year begins, 1900-2100")
        ->type_name("YEAR");
    command->add_flag("--json", options->json, "print JSON");
    command->callback([&invocation, options, command] {
        if (!command->get_subcommands().empty())
            return; // which has said what is to be done
        if (command->count("--year") == 0)
            throw CLI::RequiredError("--year");
        invocation.action = [&invocation, options] { return showCalendar(invocation, *options); };
    });
    addNoticeCommands(*command, invocation);
}

} // namespace ironfence::console::cli
