// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/invocation.h"

#include "console/cli/asset_check.h"
#include "console/cli/desk.h"
#include "console/cli/findings.h"
#include "console/cli/notices.h"
#include "console/cli/output.h"
#include "console/cli/programme_source.h"
#include "console/cli/publish_summary.h"
#include "console/cli/table.h"

#include <QFileInfo>

namespace ironfence::console::cli {

namespace {

using base::ErrorCode;
using base::Result;

struct AddOptions
{
    std::string file;
    bool withAssets = false;
    bool despiteFindings = false;
};

struct RemoveOptions
{
    std::vector<std::string> ids;
};

struct ListOptions
{
    bool json = false;
};

/// What the server has of the files, bringing the others when asked to. The names of those that are not there go to
/// `missing`.
Result<ProgrammeSource::Known> findAssets(const client::ApiClient &api, const ProgrammeSource &source,
                                          const AddOptions &options, QStringList &missing)
{
    const auto asked = ScreensAsked{source.profiles(), {}}.requirements();
    if (!asked)
        return base::failure(asked.error());
    ProgrammeSource::Known known;
    auto &assets = known.files;
    for (const auto &given : source.fileAssets()) {
        if (assets.contains(given.file) || missing.contains(given.file))
            continue;
        const auto file = AssetFile::open(given.file);
        if (!file)
            return base::failure(file.error());
        const auto there = file->onServer(api);
        if (!there)
            return base::failure(there.error());
        if (*there) {
            assets.insert(given.file, **there);
        } else if (options.withAssets) {
            const auto added = addChecked(*file, api, *asked, options.despiteFindings);
            if (!added)
                return base::failure(added.error());
            print(QStringLiteral("%1  added as %2, %3")
                      .arg(file->name(), added->mediaType, byteCount(added->object.length)));
            assets.insert(given.file, *added);
        } else {
            missing.append(given.file);
        }
    }
    for (const auto &video : source.unknownVideos()) {
        const auto entry = api.asset(video);
        if (!entry && entry.error().code != ErrorCode::NotFound)
            return base::failure(entry.error());
        const auto length = entry ? lengthOf(entry->facts) : std::nullopt;
        if (length)
            known.lengths.insert(video, *length);
        if (entry && entry->facts.loudness)
            known.loudnesses.insert(video, *entry->facts.loudness);
    }
    return known;
}

base::Error tellMissing(const QStringList &missing)
{
    QStringList quoted;
    for (const auto &file : missing)
        quoted.append(file.contains(u' ') ? QStringLiteral("'%1'").arg(file) : file);
    return {
        ErrorCode::NotFound,
        QStringLiteral("%1 not on the server; add first: ironfence asset add %2 (or give --with-assets)")
            .arg(missing.size() == 1 ? QStringLiteral("1 file is") : QStringLiteral("%1 files are").arg(missing.size()),
                 quoted.join(u' ')),
        {}};
}

Result<ExitCode> addProgramme(const Invocation &invocation, const AddOptions &options)
{
    const auto file = QString::fromStdString(options.file);
    const auto source = ProgrammeSource::read(file);
    if (!source)
        return base::failure(inFile(file, source.error()));
    const auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return base::failure(desk.error());

    QStringList missing;
    const auto assets = findAssets(desk->api(), *source, options, missing);
    if (!assets)
        return base::failure(assets.error());
    if (!missing.isEmpty())
        return base::failure(tellMissing(missing));
    const auto programme = source->resolve(*assets);
    if (!programme)
        return base::failure(inFile(file, programme.error()));
    if (const auto stored = desk->api().putProgramme(programme->id, programme->serialize()); !stored)
        return base::failure(stored.error());

    print(QStringLiteral("%1  %2, %3").arg(programme->id.text(), programme->title, contentOf(*programme)));
    const auto limits = desk->keyring().map(Limits::of);
    if (!limits)
        note(QStringLiteral("the limits of %1 were not looked at: %2")
                 .arg(desk->authority().text(), limits.error().line()));
    const auto own = limits.value_or(Limits::none()).bound(desk->authority(), {*programme});
    const auto notices = noticesOf(*desk);
    if (!notices)
        return base::failure(notices.error());
    noteFindings(findingsOf({own}, {}, *notices), {{{own.authority, programme->id}, file}});
    print(QStringLiteral("next  ironfence publish"));
    return ExitCode::Ok;
}

QString describe(const playlists::Audience &audience)
{
    QStringList parts;
    for (const auto &place : audience.places)
        parts.append(place.text());
    for (const auto profile : audience.profiles)
        parts.append(playlists::nameOf(profile));
    return parts.isEmpty() ? QStringLiteral("everyone") : parts.join(u' ');
}

Result<ExitCode> listProgrammes(const Invocation &invocation, const ListOptions &options)
{
    const auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return base::failure(desk.error());
    const auto programmes = desk->api().programmes();
    if (!programmes)
        return base::failure(programmes.error());

    if (options.json) {
        printList("programmes", *programmes);
        return ExitCode::Ok;
    }
    Table table({QStringLiteral("PROGRAMME"), QStringLiteral("TITLE"), QStringLiteral("RANK"), QStringLiteral("ITEMS"),
                 QStringLiteral("AUDIENCE"), QStringLiteral("STATE"), QStringLiteral("ADDED")});
    for (const auto &entry : *programmes) {
        table.add({entry.id.text(), entry.title, playlists::nameOf(entry.rank), QString::number(entry.items),
                   describe(entry.audience), entry.live ? QStringLiteral("live") : QStringLiteral("draft"),
                   localTime(entry.added)},
                  entry.live ? Colour::Plain : Colour::Yellow);
    }
    if (table.isEmpty())
        note(QStringLiteral("no programmes yet: ironfence programme add FILE.json"));
    else
        table.print();
    return ExitCode::Ok;
}

Result<ExitCode> removeProgrammes(const Invocation &invocation, const RemoveOptions &options)
{
    QList<base::ProgrammeId> ids;
    for (const auto &given : options.ids) {
        const auto id = base::ProgrammeId::parse(QString::fromStdString(given));
        if (!id)
            return base::failure(id.error().code, id.error().message, QString::fromStdString(given));
        ids.append(*id);
    }
    const auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return base::failure(desk.error());

    QStringList published;
    for (const auto &id : ids) {
        const auto removed = desk->api().removeProgramme(id);
        if (!removed)
            return base::failure(removed.error());
        print(QStringLiteral("%1  %2, removed").arg(id.text(), removed->title));
        if (removed->live)
            published.append(QStringLiteral("--remove ") + id.text());
    }
    if (!published.isEmpty())
        print(QStringLiteral("next  ironfence publish %1  (screens still play what is published)")
                  .arg(published.join(u' ')));
    return ExitCode::Ok;
}

} // namespace

void addProgrammeCommands(CLI::App &app, Invocation &invocation)
{
    auto *group = app.add_subcommand("programme", "programmes: add, check, list, remove");
    group->require_subcommand(1);

    const auto add = std::make_shared<AddOptions>();
    auto *addition =
        addCommand(*group, invocation, "add", "check a programme and store it as a draft; screens see it after publish",
                   "ironfence programme add starter.json --with-assets");
    addition->add_option("FILE", add->file, "a programme document; assets may be {\"file\": \"relative/path\"}")
        ->required();
    addition->add_flag("--with-assets", add->withAssets, "upload the files it names that the server has not got");
    addition->add_flag("--despite-findings", add->despiteFindings,
                       "also those that pre-flight refuses but screens can play");
    onCommand(addition, invocation, add, addProgramme);

    addProgrammeCheck(*group, invocation);

    const auto list = std::make_shared<ListOptions>();
    auto *listing = addCommand(*group, invocation, "list", "list every programme", "ironfence programme list --json");
    listing->add_flag("--json", list->json, "print JSON");
    onCommand(listing, invocation, list, listProgrammes);

    const auto remove = std::make_shared<RemoveOptions>();
    auto *removal = addCommand(*group, invocation, "remove", "remove drafts, so that publish does not bring them back",
                               "ironfence programme remove summer");
    removal->add_option("ID", remove->ids, "the programme's id")->required();
    onCommand(removal, invocation, remove, removeProgrammes);
}

} // namespace ironfence::console::cli
