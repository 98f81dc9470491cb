// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/invocation.h"

#include "console/cli/desk.h"
#include "console/cli/output.h"
#include "console/cli/programme_intake.h"
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

Assets wantedBy(const AddOptions &options)
{
    if (!options.withAssets)
        return Assets::MustBeThere;
    return options.despiteFindings ? Assets::UploadDespiteFindings : Assets::Upload;
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

    const auto programme =
        resolveOnServer(desk->api(), *source, wantedBy(options), [](const QString &line) { print(line); });
    if (!programme) { // a path into the document, or a file that has its name already
        const auto &error = programme.error();
        return base::failure(error.context.startsWith(u'$') ? inFile(file, error) : error);
    }
    const auto present = desk->api().presentDraft(programme->id);
    if (!present)
        return base::failure(present.error());
    const auto stored = desk->api().putProgramme(programme->id, programme->serialize(), *present);
    if (!stored)
        return base::failure(stored.error());

    print(QStringLiteral("%1  %2, %3").arg(programme->id.text(), programme->title, contentOf(*programme)));
    if (const auto noted = noteFindingsOf(*desk, {*programme}, *stored, {{{desk->authority(), programme->id}, file}});
        !noted)
        return base::failure(noted.error());
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
        const auto present = desk->api().presentDraft(id);
        if (!present)
            return base::failure(present.error());
        const auto removed = desk->api().removeProgramme(id, *present);
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
