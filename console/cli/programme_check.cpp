// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/invocation.h"

#include "console/cli/findings.h"
#include "console/cli/output.h"
#include "console/cli/text_width.h"

#include <algorithm>

namespace ironfence::console::cli {

namespace {

using base::ErrorCode;
using base::Result;
using base::json::text;
using base::json::Value;
using playlists::check::Finding;
using playlists::check::Severity;

struct CheckOptions
{
    std::vector<std::string> paths;
    std::vector<std::string> screens;
    std::string authority = "local";
    std::string trust;
    bool strict = false;
    bool json = false;
};

Result<QList<playlists::Screen>> readScreens(const std::vector<std::string> &files)
{
    QList<playlists::Screen> screens;
    for (const auto &file : files) {
        const auto screen = readScreenFile(QString::fromStdString(file));
        if (!screen)
            return base::failure(screen.error());
        screens.append(*screen);
    }
    return screens;
}

QString remedyOf(const base::Error &error)
{
    return error.code == ErrorCode::Conflict
               ? QStringLiteral("give it an id of its own")
               : QStringLiteral("mend the document: docs/wire.md says what may stand there");
}

/// A document that cannot be read is an error like the others.
Finding findingOf(const ProgrammeFiles::Fault &fault)
{
    Finding finding;
    finding.severity = Severity::Error;
    finding.code = QStringLiteral("invalid");
    const bool isPath = fault.error.context.startsWith(u'$');
    finding.path = isPath ? fault.error.context : QStringLiteral("$");
    finding.problem = isPath ? fault.error.message : fault.error.line();
    finding.remedy = remedyOf(fault.error);
    return finding;
}

struct Report
{
    ProgrammeFiles files;
    QList<Finding> findings; ///< those of faults stand apart, in the files

    [[nodiscard]] qsizetype count(Severity severity) const
    {
        const auto found = std::count_if(findings.begin(), findings.end(),
                                         [&](const Finding &finding) { return finding.severity == severity; });
        return found + (severity == Severity::Error ? files.faults.size() : 0);
    }
};

void printJson(const Report &report)
{
    Value list = Value::array();
    for (const auto &fault : report.files.faults) {
        auto json = toJson(findingOf(fault), {});
        json["file"] = text(fault.file);
        list.push_back(std::move(json));
    }
    for (const auto &finding : report.findings)
        list.push_back(toJson(finding, report.files.files));
    print(Value{{"findings", std::move(list)},
                {"programmes", report.files.count() + report.files.faults.size()},
                {"errors", report.count(Severity::Error)},
                {"warnings", report.count(Severity::Warning)}});
}

void printReport(const Report &report)
{
    for (const auto &fault : report.files.faults) {
        const auto finding = findingOf(fault);
        print(coloured(
            printable(
                QStringLiteral("%1: error: %2: %3; %4").arg(fault.file, finding.path, finding.problem, finding.remedy)),
            Colour::Red));
    }
    for (const auto &finding : report.findings)
        print(coloured(lineOf(finding, report.files.files),
                       finding.severity == Severity::Error ? Colour::Red : Colour::Yellow));
    print(QStringLiteral("%1: %2, %3")
              .arg(counted(report.files.count() + report.files.faults.size(), QStringLiteral("programme")),
                   counted(report.count(Severity::Error), QStringLiteral("error")),
                   counted(report.count(Severity::Warning), QStringLiteral("warning"))));
}

Result<ExitCode> checkProgrammes(const Invocation &, const CheckOptions &options)
{
    if (const auto known = playlists::rules::requireTimeZones(); !known)
        return base::failure(known.error());
    const auto authority = base::AuthorityId::parse(QString::fromStdString(options.authority));
    if (!authority)
        return base::failure(authority.error());
    const auto limits = readLimits(QString::fromStdString(options.trust));
    if (!limits)
        return base::failure(limits.error());
    const auto screens = readScreens(options.screens);
    if (!screens)
        return base::failure(screens.error());
    QStringList paths;
    for (const auto &path : options.paths)
        paths.append(QString::fromStdString(path));
    const auto files = ProgrammeFiles::read(paths, *authority, *limits);
    if (!files)
        return base::failure(files.error());

    const Report report{*files, findingsOf(files->authorities, *screens)};
    if (options.json)
        printJson(report);
    else
        printReport(report);
    if (report.count(Severity::Error) > 0)
        return ExitCode::InvalidInput;
    return options.strict && report.count(Severity::Warning) > 0 ? ExitCode::Refused : ExitCode::Ok;
}

} // namespace

void addProgrammeCheck(CLI::App &group, Invocation &invocation)
{
    const auto options = std::make_shared<CheckOptions>();
    // Reads files and asks nobody, so it takes no --operator.
    auto *command =
        group.add_subcommand("check", "say what is wrong with programmes, and how to mend it; asks no server");
    command->footer("Example:\n  ironfence programme check programmes/ --screen lobby-1.json");
    command->add_option("FILE", options->paths, "programme documents, or folders of them (also one for each authority)")
        ->required();
    command->add_option("--screen", options->screens, "a screen document; may be repeated")
        ->type_name("FILE")
        ->allow_extra_args(false);
    command->add_option("--authority", options->authority, "whose the files are (default: local)")->type_name("ID");
    command->add_option("--trust", options->trust, "a trust document with the limits of the authorities")
        ->type_name("FILE");
    command->add_flag("--strict", options->strict, "end with 8 when there are warnings");
    command->add_flag("--json", options->json, "print JSON");
    onCommand(command, invocation, options, checkProgrammes);
}

} // namespace ironfence::console::cli
