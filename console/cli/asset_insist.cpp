// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/invocation.h"

#include "console/cli/asset_check.h"
#include "console/cli/asset_choice.h"
#include "console/cli/desk.h"
#include "console/cli/examination_wait.h"
#include "console/cli/output.h"

namespace ironfence::console::cli {

namespace {

using base::Result;
using client::AssetEntry;

struct ShowOptions
{
    std::string asset;
    bool json = false;
};

struct InsistOptions
{
    std::string asset;
    std::string note;
    bool json = false;
};

QString stateOf(const AssetEntry &entry)
{
    if (!entry.examination)
        return QStringLiteral("not examined by this server");
    const auto &examination = *entry.examination;
    if (examination.isWaiting)
        return QStringLiteral("waits to be examined");
    auto state = QStringLiteral("examined %1: %2").arg(localTime(examination.examined), nameOf(examination.verdict));
    if (examination.insisted)
        state += QStringLiteral("; insisted on %1: %2").arg(localTime(*examination.insisted), examination.note);
    return state;
}

void tell(const AssetEntry &entry, bool json)
{
    if (json) {
        print(entry.toJson());
        return;
    }
    print(QStringLiteral("%1  %2, %3  %4")
              .arg(entry.name, entry.facts.mediaType, byteCount(entry.object.length), entry.object.sha256.hex()));
    if (entry.examination) {
        for (const auto &finding : entry.examination->report.findings)
            print(coloured(lineOf(finding, entry.name), colourOf(finding.verdict)));
    }
    print(stateOf(entry));
}

Result<ExitCode> showAsset(const Invocation &invocation, const ShowOptions &options)
{
    const auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return base::failure(desk.error());
    const auto entry = findAsset(desk->api(), QString::fromStdString(options.asset)).and_then([&](const auto &sha256) {
        return desk->api().asset(sha256);
    });
    if (!entry)
        return base::failure(entry.error());
    tell(*entry, options.json);
    return ExitCode::Ok;
}

Result<ExitCode> insistOnAsset(const Invocation &invocation, const InsistOptions &options)
{
    const auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return base::failure(desk.error());
    const auto entry = findAsset(desk->api(), QString::fromStdString(options.asset)).and_then([&](const auto &sha256) {
        return insistOn(desk->api(), sha256, QString::fromStdString(options.note));
    });
    if (!entry)
        return base::failure(entry.error());
    tell(*entry, options.json);
    return ExitCode::Ok;
}

} // namespace

void addAssetInsist(CLI::App &group, Invocation &invocation)
{
    const auto show = std::make_shared<ShowOptions>();
    auto *showing = addCommand(group, invocation, "show", "show what pre-flight on the server says of an asset",
                               "ironfence asset show three-steps.mp4");
    showing->add_option("ASSET", show->asset, "its name, or how its SHA-256 begins (8 digits or more)")->required();
    showing->add_flag("--json", show->json, "print JSON");
    onCommand(showing, invocation, show, showAsset);

    const auto insist = std::make_shared<InsistOptions>();
    auto *insisting = addCommand(
        group, invocation, "insist", "let an asset onto screens although pre-flight on the server refuses it",
        "ironfence asset insist three-steps.mp4 --note \"seen in full; the flash is a corner\"");
    insisting->add_option("ASSET", insist->asset, "its name, or how its SHA-256 begins (8 digits or more)")->required();
    insisting->add_option("--note", insist->note, "why: one line of at most 200 characters; no names of persons")
        ->type_name("TEXT")
        ->required();
    insisting->add_flag("--json", insist->json, "print JSON");
    onCommand(insisting, invocation, insist, insistOnAsset);
}

} // namespace ironfence::console::cli
