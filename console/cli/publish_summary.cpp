// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/publish_summary.h"

#include "console/cli/output.h"
#include "console/cli/table.h"

#include <algorithm>

namespace ironfence::console::cli {

using publication::Change;
using publication::Draft;
using publication::Publication;
using publication::PublicationLine;

namespace {

struct Look
{
    const char *word;
    Colour colour;
};

Look lookOf(Change change)
{
    switch (change) {
    case Change::Added:
        return {"added", Colour::Green};
    case Change::Changed:
        return {"changed", Colour::Yellow};
    case Change::Removed:
        return {"removed", Colour::Red};
    case Change::Unchanged:
        return {"unchanged", Colour::Plain};
    }
    return {"", Colour::Plain};
}

const Draft *draftOf(const PublicationLine &line, const Publication &publication, const QList<Draft> &drafts)
{
    const auto entry = std::find_if(publication.entries.begin(), publication.entries.end(),
                                    [&](const playlists::ManifestEntry &one) { return one.id == line.id; });
    if (entry == publication.entries.end())
        return nullptr;
    const auto draft =
        std::find_if(drafts.begin(), drafts.end(), [&](const Draft &one) { return one.object == entry->object; });
    return draft == drafts.end() ? nullptr : &*draft;
}

} // namespace

QString contentOf(const playlists::Programme &programme)
{
    int videos = 0;
    int images = 0;
    int cards = 0;
    const auto count = [&](const playlists::Playlist &playlist) {
        for (const auto &leaf : playlist.leaves()) {
            videos += std::holds_alternative<playlists::VideoItem>(leaf.item->content) ? 1 : 0;
            images += std::holds_alternative<playlists::ImageItem>(leaf.item->content) ? 1 : 0;
            cards += std::holds_alternative<playlists::CardItem>(leaf.item->content) ? 1 : 0;
        }
    };
    QStringList parts;
    if (const auto *layout = programme.layout()) {
        parts.append(counted(layout->zones.size(), QStringLiteral("zone")));
        for (const auto &zone : layout->zones) {
            if (zone.playlist)
                count(*zone.playlist);
        }
    } else {
        count(programme.playlist());
    }
    for (const auto &[number, what] :
         {std::pair(videos, "video"), std::pair(images, "image"), std::pair(cards, "card")}) {
        if (number > 0)
            parts.append(counted(number, QLatin1String(what)));
    }
    return parts.join(QStringLiteral(", "));
}

void printSummary(const playlists::Manifest &manifest, const Publication &next, const QList<Draft> &drafts,
                  const QList<playlists::Screen> &screens)
{
    print(QStringLiteral("manifest %1 of %2, valid until %3")
              .arg(manifest.version)
              .arg(manifest.authority.text(), localTime(manifest.expires)));
    Table table({QStringLiteral("CHANGE"), QStringLiteral("PROGRAMME"), QStringLiteral("TITLE"), QStringLiteral("RANK"),
                 QStringLiteral("CONTENT"), QStringLiteral("SCREENS")});
    for (const auto &line : next.lines) {
        const auto look = lookOf(line.change);
        const auto word = QString::fromLatin1(look.word);
        const Draft *draft = draftOf(line, next, drafts);
        if (draft == nullptr) {
            table.add({word, line.id.text(), {}, {}, {}, {}}, look.colour);
            continue;
        }
        const auto &programme = draft->programme;
        const auto reached = std::count_if(screens.begin(), screens.end(), [&](const playlists::Screen &screen) {
            return programme.audience.includes(screen);
        });
        table.add({word, line.id.text(), programme.title, playlists::nameOf(programme.rank), contentOf(programme),
                   QString::number(reached)},
                  look.colour);
    }
    table.print();
    QStringList counts;
    for (const auto change : {Change::Added, Change::Changed, Change::Removed, Change::Unchanged}) {
        if (const auto count = next.count(change); count > 0)
            counts.append(QStringLiteral("%1 %2").arg(count).arg(QLatin1String(lookOf(change).word)));
    }
    print(counts.join(QStringLiteral(", ")));
    print(QStringLiteral("reaches %1 of %2 screens").arg(next.reached(screens)).arg(screens.size()));
}

} // namespace ironfence::console::cli
