// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/log.h"
#include "console/cli/invocation.h"
#include "console/cli/output.h"

#include <QCoreApplication>
#include <clocale>
#include <csignal>
#include <langinfo.h>

namespace {

using namespace ironfence;
using base::ExitCode;

constexpr const char *footer = "Exit codes:\n"
                               "  0 done              3 invalid input      6 denied or untrusted\n"
                               "  1 failed            4 not found          7 server unavailable\n"
                               "  2 wrong usage       5 conflict           8 refused: not playable, unsupported,\n"
                               "                                             expired or too large\n\n"
                               "Environment: IRONFENCE_OPERATOR (operator's directory), IRONFENCE_PASSPHRASE, NO_COLOR";

/// Qt insists on UTF-8 and says so on stderr when the locale is another; our words are UTF-8 anyway.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

void addCommands(CLI::App &app, console::cli::Invocation &invocation)
{
    app.set_version_flag("--version", "ironfence " IRONFENCE_VERSION, "print the version and exit");
    app.footer(footer);
    app.require_subcommand(1);
    app.add_option("--operator", invocation.operatorDirectory, "the operator's directory, for every command")
        ->type_name("DIR");
    addInitCommand(app, invocation);
    addAuthorityCommand(app, invocation);
    addStatusCommand(app, invocation);
    addScreenCommands(app, invocation);
    addAssetCommands(app, invocation);
    addProgrammeCommands(app, invocation);
    addPackCommands(app, invocation);
    addPublishCommand(app, invocation);
    addManifestCommands(app, invocation);
    addAlertCommands(app, invocation);
    addReceiptsCommand(app, invocation);
    addIncidentsCommand(app, invocation);
    addCalendarCommand(app, invocation);
    addTimelineCommands(app, invocation);
    addPlaysCommand(app, invocation);
    addComplianceCommand(app, invocation);
}

/// Help and version are printed by CLI11; everything else becomes one line.
int parseFailure(const CLI::App &app, const CLI::ParseError &error)
{
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success))
        return app.exit(error);
    const auto unknown = app.remaining(true);
    const auto message =
        unknown.empty()
            ? QString::fromUtf8(error.what()).simplified()
            : QStringLiteral("unknown word on the command line: %1").arg(QString::fromStdString(unknown.front()));
    console::cli::complain({base::ErrorCode::Invalid, message + QStringLiteral(" (try --help)"), {}});
    return static_cast<int>(ExitCode::Usage);
}

} // namespace

int main(int argc, char *argv[])
{
    useUtf8();
    const QCoreApplication application(argc, argv);
    base::installLogging(true);
    std::signal(SIGPIPE, SIG_IGN); // a connection that breaks is an error value, not the end

    console::cli::Invocation invocation;
    CLI::App app("Ironfence from the command line: screens, programmes and alerts of one authority.", "ironfence");
    addCommands(app, invocation);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return parseFailure(app, error);
    }

    const auto done = invocation.action();
    if (!done) {
        console::cli::complain(done.error());
        return static_cast<int>(base::exitCodeOf(done.error().code));
    }
    return static_cast<int>(*done);
}
