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

base::Result<Programme> Programme::parse(QByteArrayView bytes)
{
    const auto document = base::json::parse(bytes);
    if (!document)
        return base::failure(document.error());

    base::json::Reader reader;
    Object object(*document, QStringLiteral("$"), reader);
    object.header("programme");

    Programme programme;
    programme.id = object.id<base::ProgrammeId>("id");
    programme.title = object.text("title", 120);
    if (object.has("rank")) {
        programme.rank = object.oneOf<Rank>("rank", {{"filler", Rank::Filler},
                                                     {"routine", Rank::Routine},
                                                     {"campaign", Rank::Campaign},
                                                     {"mandatory", Rank::Mandatory}});
    }
    if (object.has("audience"))
        programme.audience = Audience::read(object.object("audience"));
    programme.validFrom = object.optionalTime("valid_from");
    programme.validUntil = object.optionalTime("valid_until");
    programme.playlist = Playlist::read(object.object("playlist"));
    programme.extra = object.rest();

    if (programme.validFrom && programme.validUntil && *programme.validFrom >= *programme.validUntil)
        reader.fail(object.pathOf("valid_until"), QStringLiteral("must be later than valid_from"));
    return reader.finish(std::move(programme));
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
    json["playlist"] = playlist.toJson();
    return base::json::write(json);
}

bool Programme::isValidAt(base::UtcTime time) const
{
    return (!validFrom || *validFrom <= time) && (!validUntil || time < *validUntil);
}

QList<AssetRef> Programme::assets() const
{
    QList<AssetRef> assets;
    QSet<base::Sha256> seen;
    for (const Item &item : playlist.items) {
        const AssetRef *asset = item.asset();
        if (asset != nullptr && !seen.contains(asset->object.sha256)) {
            seen.insert(asset->object.sha256);
            assets.append(*asset);
        }
    }
    return assets;
}

} // namespace ironfence::playlists
