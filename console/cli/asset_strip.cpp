// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/invocation.h"

#include "console/cli/asset_choice.h"
#include "console/cli/desk.h"
#include "console/cli/output.h"
#include "media/filmstrip/filmstrip.h"

#include <QFileInfo>
#include <QSaveFile>

namespace ironfence::console::cli {

namespace {

using base::ErrorCode;
using base::Result;

struct StripOptions
{
    std::string asset;
    std::string file;
    std::string to;
    bool force = false;
    bool json = false;
};

/// As the server has it.
Result<media::Filmstrip> keptStrip(const Invocation &invocation, const std::string &asset)
{
    const auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return base::failure(desk.error());
    return findAsset(desk->api(), QString::fromStdString(asset)).and_then([&](const auto &sha256) {
        return desk->api().filmstrip(sha256);
    });
}

Result<void> save(const QByteArray &jpeg, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(jpeg) != jpeg.size() || !file.commit())
        return base::failure(ErrorCode::Io, file.errorString(), path);
    return {};
}

void tell(const media::Filmstrip &strip, const QString &path, bool json)
{
    if (json) {
        auto facts = strip.cells.toJson();
        facts["file"] = base::json::text(path);
        facts["bytes"] = strip.jpeg.size();
        print(facts);
        return;
    }
    const auto whole = strip.cells.whole();
    print(QStringLiteral("%1  %2 in %3x%4 pixels, %5")
              .arg(path, counted(strip.cells.count(), QStringLiteral("picture")), QString::number(whole.width()),
                   QString::number(whole.height()), byteCount(strip.jpeg.size())));
}

Result<ExitCode> saveStrip(const Invocation &invocation, const StripOptions &options)
{
    const auto path = QString::fromStdString(options.to);
    if (QFileInfo::exists(path) && !options.force)
        return base::failure(ErrorCode::Conflict, QStringLiteral("is there already; --force replaces it"), path);
    const auto strip = options.file.empty() ? keptStrip(invocation, options.asset)
                                            : media::filmstripOf(QString::fromStdString(options.file));
    if (!strip)
        return base::failure(strip.error());
    if (const auto saved = save(strip->jpeg, path); !saved)
        return base::failure(saved.error());
    tell(*strip, path, options.json);
    return ExitCode::Ok;
}

} // namespace

void addAssetStrip(CLI::App &group, Invocation &invocation)
{
    const auto options = std::make_shared<StripOptions>();
    auto *command = addCommand(group, invocation, "strip", "a few pictures of an asset in one, as the library shows it",
                               "ironfence asset strip three-steps.mp4 --to three-steps.jpg");
    auto *source = command->add_option_group("of what")->require_option(1);
    source->add_option("ASSET", options->asset, assetArgument);
    source->add_option("--file", options->file, "make it here, of this file, and ask no server")->type_name("FILE");
    command->add_option("--to", options->to, "the picture, JPEG, to be made")->type_name("FILE")->required();
    command->add_flag("--force", options->force, "replace a file that is there");
    command->add_flag("--json", options->json, "print how the pictures lie in it, as JSON");
    onCommand(command, invocation, options, saveStrip);
}

} // namespace ironfence::console::cli
