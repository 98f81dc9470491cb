// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/invocation.h"

#include "console/cli/asset_check.h"
#include "console/cli/desk.h"
#include "console/cli/examination_wait.h"
#include "console/cli/output.h"
#include "console/cli/table.h"

#include <QFileInfo>
#include <vector>

namespace ironfence::console::cli {

namespace {

struct AddOptions
{
    std::vector<std::string> files;
    ScreensAsked screens;
    bool despiteFindings = false;
};

struct ListOptions
{
    std::string tag; ///< empty: all
    bool json = false;
};

/// One file; the answer says what became of it.
base::Result<QString> addAsset(const client::ApiClient &api, const QString &path,
                               const QList<preflight::Requirements> &asked, bool despiteFindings)
{
    const auto file = intake::AssetFile::open(path);
    if (!file)
        return base::failure(file.error());
    const auto known = file->onServer(api);
    if (!known)
        return base::failure(known.error());
    if (*known && despiteFindings) {
        if (const auto insisted = insistOn(api, file->object().sha256); !insisted)
            return base::failure(insisted.error());
    }
    if (*known)
        return QStringLiteral("there already");
    const auto added = addChecked(*file, api, asked, despiteFindings);
    if (!added)
        return base::failure(added.error());
    return QStringLiteral("added as %1, %2").arg(added->mediaType, byteCount(added->object.length));
}

base::Result<ExitCode> summarise(const QStringList &refused, qsizetype files)
{
    if (refused.isEmpty())
        return ExitCode::Ok;
    return base::failure(base::ErrorCode::Unsupported,
                         QStringLiteral("%1 of %2 were refused: %3")
                             .arg(refused.size())
                             .arg(counted(files, QStringLiteral("file")), refused.join(QStringLiteral("; "))));
}

base::Result<ExitCode> addAssets(const Invocation &invocation, const AddOptions &options)
{
    const auto asked = options.screens.requirements();
    if (!asked)
        return base::failure(asked.error());
    const auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return base::failure(desk.error());

    QStringList refused;
    for (const auto &given : options.files) {
        const auto path = QString::fromStdString(given);
        const auto done = addAsset(desk->api(), path, *asked, options.despiteFindings);
        if (done) {
            print(QStringLiteral("%1  %2").arg(path, *done));
            continue;
        }
        if (options.files.size() == 1 || !intake::concernsOneFile(done.error()))
            return base::failure(done.error().code, done.error().message, path);
        refused.append(QStringLiteral("%1: %2").arg(path, done.error().message));
        note(QStringLiteral("%1  refused: %2").arg(path, done.error().message));
    }
    return summarise(refused, static_cast<qsizetype>(options.files.size()));
}

QString duration(base::Milliseconds time)
{
    return time.count() == 0 ? QStringLiteral("-")
                             : QStringLiteral("%1 s").arg(static_cast<double>(time.count()) / 1000, 0, 'f', 1);
}

base::Result<ExitCode> listAssets(const Invocation &invocation, const ListOptions &options)
{
    const auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return base::failure(desk.error());
    const auto assets = desk->api().assets(QString::fromStdString(options.tag));
    if (!assets)
        return base::failure(assets.error());

    if (options.json) {
        printList("assets", *assets);
        return ExitCode::Ok;
    }
    Table table({QStringLiteral("NAME"), QStringLiteral("TYPE"), QStringLiteral("SIZE"), QStringLiteral("PIXELS"),
                 QStringLiteral("LENGTH"), QStringLiteral("ADDED"), QStringLiteral("PRE-FLIGHT"),
                 QStringLiteral("TAGS"), QStringLiteral("SHA-256")});
    for (const auto &entry : *assets) {
        const auto pixels = QStringLiteral("%1x%2").arg(entry.facts.size.width()).arg(entry.facts.size.height());
        table.add({entry.name, entry.facts.mediaType, byteCount(entry.object.length), pixels,
                   duration(entry.facts.duration), localTime(entry.added),
                   entry.examination ? entry.examination->state() : QStringLiteral("-"),
                   entry.tags.list().join(QStringLiteral(", ")), entry.object.sha256.hex().left(12)});
    }
    if (table.isEmpty())
        note(options.tag.empty() ? QStringLiteral("no assets yet: ironfence asset add FILE")
                                 : QStringLiteral("no asset has this tag: ironfence asset tag ASSET --add TAG"));
    else
        table.print();
    return ExitCode::Ok;
}

} // namespace

void addAssetCommands(CLI::App &app, Invocation &invocation)
{
    auto *group = app.add_subcommand("asset", "videos and pictures: check, mend, add, tag, list");
    group->require_subcommand(1);

    const auto add = std::make_shared<AddOptions>();
    auto *addition = addCommand(*group, invocation, "add", "check files and upload those that screens can show",
                                "ironfence asset add clips/three-steps.mp4 pictures/*.png");
    addition->add_option("FILE", add->files, "MP4, WebM, PNG, JPEG, WebP or SVG")->required();
    add->screens.addOptions(addition);
    addition->add_flag("--despite-findings", add->despiteFindings,
                       "add also what pre-flight refuses but screens can play");
    onCommand(addition, invocation, add, addAssets);
    addAssetCheck(*group, invocation);
    addAssetMend(*group, invocation);
    addAssetInsist(*group, invocation);
    addAssetTag(*group, invocation);
    addAssetStrip(*group, invocation);

    const auto list = std::make_shared<ListOptions>();
    auto *listing = addCommand(*group, invocation, "list", "list assets", "ironfence asset list --tag elderly --json");
    listing->add_option("--tag", list->tag, "only those that have this tag")->type_name("TAG");
    listing->add_flag("--json", list->json, "print JSON");
    onCommand(listing, invocation, list, listAssets);
}

} // namespace ironfence::console::cli
