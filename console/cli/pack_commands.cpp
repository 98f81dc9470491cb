// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/invocation.h"

#include "console/cli/output.h"
#include "console/cli/pack_folder.h"
#include "console/cli/pack_install.h"
#include "console/cli/table.h"

#include <numeric>

namespace ironfence::console::cli {

namespace {

using base::Result;
using base::json::text;
using base::json::Value;
using pack::Pack;
using pack::PackProgramme;

struct PackOptions
{
    std::string folder;
    std::string address; ///< of QR codes
    bool json = false;
};

struct ShowOptions : PackOptions
{
    std::string programme;
};

struct InstallOptions : PackOptions
{
    std::vector<std::string> only;
    bool replace = false;
};

/// The pack that is asked for, its codes leading where it was said.
Result<Pack> packOf(const PackOptions &options)
{
    auto pack = readPack(options.folder);
    if (!pack || options.address.empty())
        return pack;
    if (const auto set = pack->setAddress(QString::fromStdString(options.address)); !set)
        return base::failure(set.error());
    return pack;
}

QString describe(const playlists::Audience &audience)
{
    QStringList parts;
    for (const auto profile : audience.profiles)
        parts.append(playlists::nameOf(profile));
    for (const auto &tag : audience.allTags)
        parts.append(u'+' + tag);
    for (const auto &tag : audience.noneTags)
        parts.append(u'-' + tag);
    return parts.join(u' ');
}

Value toJson(const PackProgramme &programme)
{
    Value json{{"id", text(programme.id.text())},
               {"version", programme.version},
               {"title", text(programme.title)},
               {"gloss", text(programme.gloss)},
               {"rank", text(playlists::nameOf(programme.rank))},
               {"audience", programme.audience.toJson()}};
    if (!programme.season.isEmpty())
        json["season"] = text(programme.season);
    return json;
}

/// {"draft": 180}: how far the words of the campaign have come.
Value reviewsOf(const Pack &pack)
{
    Value json = Value::object();
    const auto reviews = pack.library.reviews();
    for (auto each = reviews.cbegin(); each != reviews.cend(); ++each)
        json[nameOf(each.key()).toStdString()] = each.value();
    return json;
}

Result<ExitCode> listPack(const Invocation &, const PackOptions &options)
{
    const auto pack = readPack(options.folder);
    if (!pack)
        return base::failure(pack.error());
    if (options.json) {
        Value list = Value::array();
        for (const auto &programme : pack->programmes)
            list.push_back(toJson(programme));
        print(Value{{"programmes", std::move(list)}, {"words", reviewsOf(*pack)}});
        return ExitCode::Ok;
    }
    Table table({QStringLiteral("PROGRAMME"), QStringLiteral("VERSION"), QStringLiteral("TITLE"),
                 QStringLiteral("SCREENS"), QStringLiteral("SEASON"), QStringLiteral("WHAT")});
    for (const auto &programme : pack->programmes) {
        table.add({programme.id.text(), QString::number(programme.version), programme.title,
                   describe(programme.audience), programme.season, programme.gloss});
    }
    table.print();
    const auto reviews = pack->library.reviews();
    const int approved = reviews.value(media::campaign::Review::Approved);
    const int all = std::accumulate(reviews.begin(), reviews.end(), 0);
    if (approved < all)
        note(QStringLiteral("%1 of %2 texts are approved: have the others read before you publish")
                 .arg(approved)
                 .arg(all));
    return ExitCode::Ok;
}

/// One line for each item: how long it stands and what it says; those of a list in a list further in.
void printItems(const Value &playlist, const QString &indent)
{
    for (const auto &item : playlist.at("items")) {
        if (item.contains("playlist")) {
            print(QStringLiteral("%1%2 a turn of:").arg(indent).arg(item.value("take", 0)));
            printItems(item.at("playlist"), indent + QStringLiteral("  "));
        } else if (item.contains("card")) {
            print(QStringLiteral("%1%2 s  %3  %4")
                      .arg(indent)
                      .arg(item.value("duration_s", 0), 3)
                      .arg(QString::fromStdString(item.at("card").value("template", "")), -9)
                      .arg(QString::fromStdString(item.at("card").value("title", ""))));
        } else {
            print(
                QStringLiteral("%1film   %2").arg(indent, QString::fromStdString(item.at("asset").value("file", ""))));
        }
    }
}

Result<ExitCode> showProgramme(const Invocation &, const ShowOptions &options)
{
    const auto pack = packOf(options);
    if (!pack)
        return base::failure(pack.error());
    const auto chosen = pack->chosen({QString::fromStdString(options.programme)});
    if (!chosen)
        return base::failure(chosen.error());
    const auto &programme = chosen->constFirst();
    const auto document = programme.expand(pack->library);
    if (!document)
        return base::failure(document.error());
    if (options.json) {
        print(*document);
        return ExitCode::Ok;
    }
    print(coloured(QStringLiteral("%1  %2").arg(programme.id.text(), programme.title), Colour::Bold));
    print(
        QStringLiteral("%1; %2; version %3").arg(programme.gloss, describe(programme.audience)).arg(programme.version));
    printItems(document->at("playlist"), QStringLiteral("  "));
    return ExitCode::Ok;
}

Result<ExitCode> installPack(const Invocation &invocation, const InstallOptions &options)
{
    const auto pack = packOf(options);
    if (!pack)
        return base::failure(pack.error());
    QStringList ids;
    for (const auto &id : options.only)
        ids.append(QString::fromStdString(id));
    const auto chosen = pack->chosen(ids);
    if (!chosen)
        return base::failure(chosen.error());
    const auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return base::failure(desk.error());
    const auto installation = install(*desk, *pack, *chosen, options.replace);
    if (!installation)
        return base::failure(installation.error());
    if (options.json)
        print(installation->toJson());
    else
        installation->print();
    return installation->conclusion();
}

/// A command that reads files and asks nobody, so it takes no --operator.
CLI::App *addReading(CLI::App &group, const std::string &name, const std::string &description,
                     const std::string &example)
{
    auto *command = group.add_subcommand(name, description);
    command->footer("Example:\n  " + example);
    return command;
}

void addAddressOption(CLI::App *command, PackOptions &options)
{
    command
        ->add_option(
            "--qr", options.address,
            "where QR codes lead: your anti-fraud centre's page, https; without it the cards that have one are "
            "left out")
        ->type_name("URL");
}

void addPackOptions(CLI::App *command, PackOptions &options)
{
    command->add_option("--pack", options.folder, "the pack's folder (default: the one shipped with this program)")
        ->type_name("DIR");
    command->add_flag("--json", options.json, "print JSON");
}

} // namespace

void addPackCommands(CLI::App &app, Invocation &invocation)
{
    auto *group = app.add_subcommand("pack", "the shipped campaign: list, show, install, gallery, render");
    group->require_subcommand(1);

    const auto list = std::make_shared<PackOptions>();
    auto *listing = addReading(*group, "list", "list the ready programmes; asks no server", "ironfence pack list");
    addPackOptions(listing, *list);
    onCommand(listing, invocation, list, listPack);

    const auto show = std::make_shared<ShowOptions>();
    auto *showing = addReading(*group, "show", "say what a ready programme shows, and for how long; asks no server",
                               "ironfence pack show campaign-lobby");
    showing->add_option("ID", show->programme, "the programme's id")->required();
    addAddressOption(showing, *show);
    addPackOptions(showing, *show);
    onCommand(showing, invocation, show, showProgramme);

    const auto installation = std::make_shared<InstallOptions>();
    auto *installing = addCommand(*group, invocation, "install",
                                  "store ready programmes with their films as drafts; screens see them after publish",
                                  "ironfence pack install --only campaign-lobby --only campaign-led");
    installing->add_option("--only", installation->only, "this programme and no other; may be repeated")
        ->type_name("ID")
        ->allow_extra_args(false);
    installing->add_flag("--replace", installation->replace, "put the pack's in the place of drafts that differ");
    addAddressOption(installing, *installation);
    addPackOptions(installing, *installation);
    onCommand(installing, invocation, installation, installPack);

    addPackGallery(*group, invocation);
    addPackRender(*group, invocation);
}

} // namespace ironfence::console::cli
