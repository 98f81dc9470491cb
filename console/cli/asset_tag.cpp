// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/invocation.h"

#include "console/cli/asset_choice.h"
#include "console/cli/desk.h"
#include "console/cli/output.h"
#include "console/client/tag_change.h"

namespace ironfence::console::cli {

namespace {

struct TagOptions
{
    std::string asset;
    std::vector<std::string> added;
    std::vector<std::string> removed;
    bool json = false;
};

QStringList textsOf(const std::vector<std::string> &given)
{
    QStringList texts;
    for (const auto &text : given)
        texts.append(QString::fromStdString(text));
    return texts;
}

base::Result<client::TagOutcome> change(const client::ApiClient &api, const base::Sha256 &asset,
                                        const TagOptions &options)
{
    const auto now = api.tags(asset);
    if (!now)
        return base::failure(now.error());
    if (options.added.empty() && options.removed.empty())
        return client::TagOutcome{*now};
    return changeTags(api, asset, *now, {textsOf(options.added), textsOf(options.removed)});
}

base::Result<ExitCode> tagAsset(const Invocation &invocation, const TagOptions &options)
{
    const auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return base::failure(desk.error());
    const auto asset = findAsset(desk->api(), QString::fromStdString(options.asset));
    if (!asset)
        return base::failure(asset.error());
    const auto outcome = change(desk->api(), *asset, options);
    if (!outcome)
        return base::failure(outcome.error());

    if (outcome->wasMerged)
        note(QStringLiteral("somebody else changed its tags meanwhile: what he did is kept"));
    if (options.json)
        print(base::json::Value{{"sha256", base::json::text(asset->hex())}, {"tags", outcome->tags.toJson()}});
    else if (outcome->tags.list().isEmpty())
        note(QStringLiteral("it has no tags: --add TAG"));
    else
        for (const auto &tag : outcome->tags.list())
            print(tag);
    return ExitCode::Ok;
}

} // namespace

void addAssetTag(CLI::App &group, Invocation &invocation)
{
    const auto options = std::make_shared<TagOptions>();
    auto *command =
        addCommand(group, invocation, "tag", "show or change the tags of an asset",
                   "ironfence asset tag three-steps.mp4 --add elderly --add \"Spring Festival\" --remove draft");
    command->add_option("ASSET", options->asset, assetArgument)->required();
    command->add_option("--add", options->added, "a word of your own choice, as often as wanted; no names of persons")
        ->type_name("TAG")
        ->allow_extra_args(false);
    command->add_option("--remove", options->removed, "one that it is not to have, as often as wanted")
        ->type_name("TAG")
        ->allow_extra_args(false);
    command->add_flag("--json", options->json, "print JSON");
    onCommand(command, invocation, options, tagAsset);
}

} // namespace ironfence::console::cli
