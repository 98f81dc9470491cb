// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/invocation.h"

#include "console/cli/desk.h"
#include "console/cli/output.h"
#include "console/cli/publish_summary.h"
#include "console/cli/table.h"
#include "console/publication/earlier.h"

#include <algorithm>

namespace ironfence::console::cli {

namespace {

using base::Result;
using playlists::Manifest;
using playlists::ManifestEntry;
using publication::Earlier;

struct ListOptions
{
    bool json = false;
};

struct ShowOptions
{
    qint64 version = 0;
    bool json = false;
};

Result<Manifest> currentOf(const Desk &desk)
{
    const auto keyring = desk.keyring();
    return keyring ? publication::currentManifest(desk.api(), *keyring, desk.authority())
                   : base::failure(keyring.error());
}

QString untilOf(const std::optional<base::UtcTime> &replaced)
{
    return replaced ? localTime(*replaced) : QStringLiteral("now");
}

Result<ExitCode> listManifests(const Invocation &invocation, const ListOptions &options)
{
    const auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return base::failure(desk.error());
    const auto manifests = desk->api().manifests();
    if (!manifests)
        return base::failure(manifests.error());
    if (options.json) {
        printList("manifests", *manifests);
        return ExitCode::Ok;
    }
    const auto current = currentOf(*desk);
    if (!current)
        return base::failure(current.error());
    Table table({QStringLiteral("MANIFEST"), QStringLiteral("LIVE FROM"), QStringLiteral("UNTIL"),
                 QStringLiteral("PROGRAMMES"), QStringLiteral("OTHER THAN NOW")});
    for (const auto &one : *manifests) {
        table.add({QString::number(one.version), localTime(one.accepted), untilOf(one.replaced),
                   QString::number(one.programmes.size()),
                   QString::number(publication::countDifferences(current->programmes, one.programmes))},
                  one.replaced ? Colour::Plain : Colour::Bold);
    }
    if (table.isEmpty())
        note(QStringLiteral("nothing was published yet"));
    else
        table.print();
    return ExitCode::Ok;
}

/// How a programme of then stands now.
QString nowOf(const ManifestEntry &then, const Manifest &current)
{
    const auto &all = current.programmes;
    const auto now =
        std::find_if(all.begin(), all.end(), [&](const ManifestEntry &entry) { return entry.id == then.id; });
    if (now == all.end())
        return QStringLiteral("not live");
    return now->object == then.object ? QStringLiteral("as then") : QStringLiteral("other");
}

void printProgrammes(const Earlier &earlier, const Manifest &current)
{
    Table table({QStringLiteral("PROGRAMME"), QStringLiteral("TITLE"), QStringLiteral("RANK"),
                 QStringLiteral("CONTENT"), QStringLiteral("NOW")});
    for (const auto &entry : earlier.manifest.programmes) {
        const auto draft = std::find_if(earlier.programmes.begin(), earlier.programmes.end(),
                                        [&](const auto &one) { return one.object == entry.object; });
        const auto lack = std::find_if(earlier.lacking.begin(), earlier.lacking.end(),
                                       [&](const auto &one) { return one.id == entry.id; });
        if (draft != earlier.programmes.end()) {
            const auto &programme = draft->programme;
            table.add({entry.id.text(), programme.title, playlists::nameOf(programme.rank), contentOf(programme),
                       nowOf(entry, current)});
        } else if (lack != earlier.lacking.end()) {
            table.add({entry.id.text(), lack->title, {}, publication::reasonOf(*lack), nowOf(entry, current)},
                      Colour::Red);
        }
    }
    table.print();
}

Result<ExitCode> showManifest(const Invocation &invocation, const ShowOptions &options)
{
    const auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return base::failure(desk.error());
    if (options.json) {
        const auto version = desk->api().manifestVersion(options.version);
        if (!version)
            return base::failure(version.error());
        print(version->toJson());
        return ExitCode::Ok;
    }
    const auto current = currentOf(*desk);
    if (!current)
        return base::failure(current.error());
    const auto keyring = desk->keyring();
    if (!keyring)
        return base::failure(keyring.error());
    const auto earlier = Earlier::read(desk->api(), *keyring, desk->authority(), options.version);
    if (!earlier)
        return base::failure(earlier.error());
    print(QStringLiteral("manifest %1, live from %2 until %3")
              .arg(earlier->manifest.version)
              .arg(localTime(earlier->accepted), untilOf(earlier->replaced)));
    printProgrammes(*earlier, *current);
    QStringList others;
    for (const auto &entry : current->programmes) {
        if (!earlier->contains(entry.id))
            others.append(entry.id.text());
    }
    if (!others.isEmpty())
        print(QStringLiteral("live now and not in it: ") + others.join(u' '));
    if (earlier->replaced)
        print(QStringLiteral("next  ironfence publish --from %1").arg(options.version));
    return ExitCode::Ok;
}

} // namespace

void addManifestCommands(CLI::App &app, Invocation &invocation)
{
    auto *group = app.add_subcommand("manifest", "what was ever published: list, show; publish --from returns to it");
    group->require_subcommand(1);

    const auto list = std::make_shared<ListOptions>();
    auto *listing = addCommand(*group, invocation, "list", "list every version that was published, the newest first",
                               "ironfence manifest list");
    listing->add_flag("--json", list->json, "print JSON");
    onCommand(listing, invocation, list, listManifests);

    const auto show = std::make_shared<ShowOptions>();
    auto *showing = addCommand(*group, invocation, "show", "show the programmes of a version, and how they stand now",
                               "ironfence manifest show 7");
    showing->add_option("VERSION", show->version, "as manifest list has it")->required()->check(CLI::PositiveNumber);
    showing->add_flag("--json", show->json, "print JSON");
    onCommand(showing, invocation, show, showManifest);
}

} // namespace ironfence::console::cli
