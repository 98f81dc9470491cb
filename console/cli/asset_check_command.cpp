// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/invocation.h"

#include "console/cli/asset_check.h"
#include "console/cli/output.h"

namespace ironfence::console::cli {

namespace {

using base::ErrorCode;
using base::Result;
using base::json::Value;
using preflight::Verdict;

struct CheckOptions
{
    std::vector<std::string> files;
    ScreensAsked screens;
    std::string worstFrame;
    bool strict = false;
    bool json = false;
};

/// What was found in all files.
struct Tally
{
    Value files = Value::array();
    qsizetype refused = 0;
    qsizetype warned = 0;
};

void tell(const AssetCheck &check, const QString &path, bool json, Tally &tally)
{
    const auto verdict = check.report.verdict();
    tally.refused += verdict == Verdict::Refusal ? 1 : 0;
    tally.warned += verdict == Verdict::Warning ? 1 : 0;
    if (json) {
        auto entry = check.report.toJson();
        entry["file"] = base::json::text(path);
        if (check.facts)
            entry["facts"] = check.facts->toJson();
        tally.files.push_back(std::move(entry));
        return;
    }
    for (const auto &finding : check.report.findings)
        print(coloured(lineOf(finding, path), colourOf(finding.verdict)));
}

Result<ExitCode> checkAssets(const Invocation &, const CheckOptions &options)
{
    const auto asked = options.screens.requirements();
    if (!asked)
        return base::failure(asked.error());
    if (!options.worstFrame.empty() && options.files.size() > 1)
        return base::failure(ErrorCode::Invalid, QStringLiteral("--worst-frame takes one file at a time"));

    Tally tally;
    for (const auto &given : options.files) {
        const auto path = QString::fromStdString(given);
        const auto check = AssetCheck::of(path, *asked, QString::fromStdString(options.worstFrame));
        if (!check)
            return base::failure(check.error().code, check.error().message, path);
        tell(*check, path, options.json, tally);
    }
    if (options.json) {
        print(Value{{"files", std::move(tally.files)}, {"refused", tally.refused}, {"warned", tally.warned}});
    } else {
        print(QStringLiteral("%1: %2 refused, %3 with warnings")
                  .arg(counted(static_cast<qsizetype>(options.files.size()), QStringLiteral("file")))
                  .arg(tally.refused)
                  .arg(tally.warned));
    }
    const bool bad = tally.refused > 0 || (options.strict && tally.warned > 0);
    return bad ? ExitCode::Refused : ExitCode::Ok;
}

} // namespace

void addAssetCheck(CLI::App &group, Invocation &invocation)
{
    const auto options = std::make_shared<CheckOptions>();
    // Reads files and asks nobody, so it takes no --operator.
    auto *command = group.add_subcommand(
        "check", "say whether screens can show files, and whether they flash or are too loud; asks no server");
    command->footer("Example:\n  ironfence asset check clips/three-steps.mp4 --profile led --worst-frame worst.png");
    command->add_option("FILE", options->files, "MP4, WebM, PNG, JPEG, WebP or SVG")->required();
    options->screens.addOptions(command);
    command->add_option("--worst-frame", options->worstFrame, "where to write the picture that flashes worst, as PNG")
        ->type_name("PNG");
    command->add_flag("--strict", options->strict, "end with 8 when there are warnings");
    command->add_flag("--json", options->json, "print JSON");
    onCommand(command, invocation, options, checkAssets);
}

} // namespace ironfence::console::cli
