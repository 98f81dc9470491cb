// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/invocation.h"

#include "console/cli/asset_check.h"
#include "console/cli/metered.h"
#include "console/cli/output.h"
#include "console/cli/upload_meter.h"
#include "media/mend/mend.h"

#include <QFileInfo>

namespace ironfence::console::cli {

namespace {

using base::ErrorCode;
using base::Result;
using preflight::Verdict;

struct MendOptions
{
    std::string file;
    std::string profile;
    std::string output;
};

media::MendRequest requestFor(const media::Facts &facts, const preflight::Requirements &requirements)
{
    media::MendRequest request;
    request.size = media::MendRequest::fitting(facts.size, requirements.largest);
    if (facts.framesPerSecond > preflight::mostFramesPerSecond)
        request.framesPerSecond = static_cast<int>(preflight::mostFramesPerSecond);
    request.sound = !facts.audioCodec.isEmpty();
    return request;
}

/// What is wrong with the new film all the same.
Result<ExitCode> tellWhatIsLeft(const QString &output, const QList<preflight::Requirements> &asked)
{
    const auto check = AssetCheck::of(output, asked);
    if (!check)
        return base::failure(check.error());
    print(QStringLiteral("%1  %2").arg(output, byteCount(QFileInfo(output).size())));
    for (const auto &finding : check->report.findings) {
        if (finding.verdict != Verdict::Pass)
            print(
                coloured(lineOf(finding, output), finding.verdict == Verdict::Refusal ? Colour::Red : Colour::Yellow));
    }
    return check->report.verdict() == Verdict::Refusal ? ExitCode::Refused : ExitCode::Ok;
}

Result<ExitCode> mendAsset(const Invocation &, const MendOptions &options)
{
    const auto file = QString::fromStdString(options.file);
    const auto output = QString::fromStdString(options.output);
    const auto asked = ScreensAsked{{options.profile}, {}}.requirements();
    if (!asked)
        return base::failure(asked.error());
    if (QFileInfo::exists(output))
        return base::failure(ErrorCode::Conflict, QStringLiteral("is there already; give another name"), output);
    const auto facts = examineMetered(file);
    if (!facts)
        return base::failure(facts.error().code, facts.error().message, file);
    if (!facts->mediaType.startsWith(QStringLiteral("video/")))
        return base::failure(ErrorCode::Unsupported, QStringLiteral("is a picture; only films are mended"), file);

    auto request = requestFor(*facts, asked->first());
    request.output = output;
    {
        UploadMeter meter(QStringLiteral("mending ") + QFileInfo(file).fileName());
        if (const auto done = media::mend(file, request, [&](int percent) { meter.show(percent); }); !done)
            return base::failure(done.error().code, done.error().message, file);
    }
    return tellWhatIsLeft(output, *asked);
}

} // namespace

void addAssetMend(CLI::App &group, Invocation &invocation)
{
    const auto options = std::make_shared<MendOptions>();
    // Works on files and asks nobody, so it takes no --operator.
    auto *command =
        group.add_subcommand("mend", "make of a film one that the screens of a profile show with ease; asks no server");
    command->footer("Example:\n  ironfence asset mend wide.webm --profile atm --output wide-atm.mp4");
    command->add_option("FILE", options->file, "a film that screens can play")->required();
    command->add_option("--profile", options->profile, "lobby, led, atm, kiosk, counter or hall")
        ->type_name("PROFILE")
        ->required();
    command->add_option("--output", options->output, "where to write the new film, an MP4")
        ->type_name("FILE")
        ->required();
    onCommand(command, invocation, options, mendAsset);
}

} // namespace ironfence::console::cli
