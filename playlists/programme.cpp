// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/programme.h"

#include <QSet>

namespace ironfence::playlists {

using base::json::Object;
using base::json::Value;

QString nameOf(Rank rank)
{
    switch (rank) {
    case Rank::Filler:
        return QStringLiteral("filler");
    case Rank::Routine:
        return QStringLiteral("routine");
    case Rank::Campaign:
        return QStringLiteral("campaign");
    case Rank::Mandatory:
        return QStringLiteral("mandatory");
    }
    Q_UNREACHABLE();
}

base::Result<Rank> rankOf(const QString &name)
{
    for (const Rank rank : {Rank::Filler, Rank::Routine, Rank::Campaign, Rank::Mandatory}) {
        if (nameOf(rank) == name)
            return rank;
    }
    return base::failure(base::ErrorCode::Invalid, QStringLiteral("a rank is filler, routine, campaign or mandatory"));
}

namespace {

Rank readRank(Object &object)
{
    if (!object.has("rank"))
        return Rank::Routine;
    const auto rank = rankOf(object.text("rank", 16));
    if (!rank)
        object.reader().fail(object.pathOf("rank"), rank.error().message);
    return rank.value_or(Rank::Routine);
}

std::variant<Playlist, Layout> readContent(Object &object)
{
    if (!object.has("layout"))
        return Playlist::read(object.object("playlist"));
    if (object.has("playlist"))
        object.reader().fail(object.pathOf("layout"),
                             QStringLiteral("stands in the place of a playlist: give one of them"));
    return Layout::read(object.object("layout"));
}

} // namespace

Programme Programme::read(Object object)
{
    Programme programme;
    programme.id = object.id<base::ProgrammeId>("id");
    programme.title = object.text("title", maxTitle);
    programme.rank = readRank(object);
    if (object.has("audience"))
        programme.audience = Audience::read(object.object("audience"));
    programme.validFrom = object.optionalTime("valid_from");
    programme.validUntil = object.optionalTime("valid_until");
    if (object.has("when"))
        programme.when = rules::When::read(object.object("when"));
    programme.shiftMinutes = static_cast<int>(object.integerOr("shift_minutes", 0, maxShiftMinutes, 0));
    programme.share = static_cast<int>(object.integerOr("share_percent", 1, 100, 0));
    programme.content = readContent(object);
    programme.extra = object.rest();

    if (programme.validFrom && programme.validUntil && *programme.validFrom >= *programme.validUntil)
        object.reader().fail(object.pathOf("valid_until"), QStringLiteral("must be later than valid_from"));
    return programme;
}

base::Result<Programme> Programme::parse(QByteArrayView bytes)
{
    const auto document = base::json::parse(bytes);
    if (!document)
        return base::failure(document.error());

    base::json::Reader reader;
    Object object(*document, QStringLiteral("$"), reader);
    object.header("programme");
    return reader.finish(read(object));
}

QByteArray Programme::serialize() const
{
    Value json = base::json::document("programme", extra);
    json["id"] = base::json::text(id.text());
    json["title"] = base::json::text(title);
    if (rank != Rank::Routine)
        json["rank"] = base::json::text(nameOf(rank));
    if (audience != Audience{})
        json["audience"] = audience.toJson();
    if (validFrom)
        json["valid_from"] = base::json::text(base::toRfc3339(*validFrom));
    if (validUntil)
        json["valid_until"] = base::json::text(base::toRfc3339(*validUntil));
    if (when != rules::When{})
        json["when"] = when.toJson();
    if (shiftMinutes != 0)
        json["shift_minutes"] = shiftMinutes;
    if (share != 0)
        json["share_percent"] = share;
    if (const auto *zones = layout())
        json["layout"] = zones->toJson();
    else
        json["playlist"] = playlist().toJson();
    return base::json::write(json);
}

const Playlist &Programme::playlist() const
{
    const auto *zones = layout();
    return zones != nullptr ? *zones->zones.constFirst().playlist : std::get<Playlist>(content);
}

Playlist &Programme::playlist()
{
    auto *zones = std::get_if<Layout>(&content);
    return zones != nullptr ? *zones->zones.first().playlist : std::get<Playlist>(content); // first() detaches
}

bool Programme::isValidAt(base::UtcTime time) const
{
    return (!validFrom || *validFrom <= time) && (!validUntil || time < *validUntil);
}

QList<AssetRef> Programme::assets() const
{
    QList<AssetRef> assets;
    QSet<base::Sha256> seen;
    const auto addAll = [&](const Playlist &list) {
        for (const auto &leaf : list.leaves()) {
            const AssetRef *asset = leaf.item->asset();
            if (asset != nullptr && !seen.contains(asset->object.sha256)) {
                seen.insert(asset->object.sha256);
                assets.append(*asset);
            }
        }
    };
    if (const auto *zones = layout()) {
        for (const auto &zone : zones->zones) {
            if (zone.playlist)
                addAll(*zone.playlist);
        }
    } else {
        addAll(playlist());
    }
    return assets;
}

} // namespace ironfence::playlists
