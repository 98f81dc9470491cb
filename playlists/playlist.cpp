// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/playlist.h"

namespace ironfence::playlists {

using base::json::Object;
using base::json::Value;

namespace {

constexpr qsizetype maxItems = 500;
constexpr qint64 maxAssetBytes = 16LL * 1024 * 1024 * 1024;

enum class Kind { Video, Image, Card };
enum class MediaType { Mp4, Webm, Png, Jpeg };

AssetRef readAsset(Object object, Kind kind)
{
    AssetRef asset;
    asset.object.sha256 = object.sha256("sha256");
    asset.object.length = object.integer("length", 1, maxAssetBytes);
    if (kind == Kind::Video)
        (void)object.oneOf<MediaType>("media_type", {{"video/mp4", MediaType::Mp4}, {"video/webm", MediaType::Webm}});
    else
        (void)object.oneOf<MediaType>("media_type", {{"image/png", MediaType::Png}, {"image/jpeg", MediaType::Jpeg}});
    asset.mediaType = object.text("media_type", 64);
    asset.name = object.textOr("name", AssetRef::maxName);
    asset.extra = object.rest();
    return asset;
}

Value assetToJson(const AssetRef &asset)
{
    Value json = asset.extra;
    json["sha256"] = base::json::text(asset.object.sha256.hex());
    json["length"] = asset.object.length;
    json["media_type"] = base::json::text(asset.mediaType);
    if (!asset.name.isEmpty())
        json["name"] = base::json::text(asset.name);
    return json;
}

Fit readFit(Object &object)
{
    return object.has("fit") ? object.oneOf<Fit>("fit", {{"contain", Fit::Contain}, {"cover", Fit::Cover}})
                             : Fit::Contain;
}

void writePicture(Value &json, const char *kind, const AssetRef &asset, Fit fit)
{
    json["kind"] = kind;
    json["asset"] = assetToJson(asset);
    if (fit == Fit::Cover)
        json["fit"] = "cover";
}

} // namespace

const AssetRef *Item::asset() const
{
    if (const auto *video = std::get_if<VideoItem>(&content))
        return &video->asset;
    if (const auto *image = std::get_if<ImageItem>(&content))
        return &image->asset;
    return nullptr;
}

Item Item::read(Object object)
{
    Item item;
    switch (object.oneOf<Kind>("kind", {{"card", Kind::Card}, {"video", Kind::Video}, {"image", Kind::Image}})) {
    case Kind::Video: {
        const AssetRef asset = readAsset(object.object("asset"), Kind::Video);
        item.content = VideoItem{asset, readFit(object)};
        break;
    }
    case Kind::Image: {
        const AssetRef asset = readAsset(object.object("asset"), Kind::Image);
        item.content = ImageItem{asset, readFit(object)};
        break;
    }
    case Kind::Card:
        item.content = CardItem{Card::read(object.object("card"))};
        break;
    }
    if (object.has("duration_s"))
        item.duration = std::chrono::seconds(object.integer("duration_s", 1, 3600));
    item.extra = object.rest();
    return item;
}

Value Item::toJson() const
{
    Value json = extra;
    if (const auto *video = std::get_if<VideoItem>(&content)) {
        writePicture(json, "video", video->asset, video->fit);
    } else if (const auto *image = std::get_if<ImageItem>(&content)) {
        writePicture(json, "image", image->asset, image->fit);
    } else {
        json["kind"] = "card";
        json["card"] = std::get<CardItem>(content).card.toJson();
    }
    if (duration)
        json["duration_s"] = duration->count();
    return json;
}

Playlist Playlist::read(Object object)
{
    Playlist playlist;
    playlist.title = object.textOr("title", 120);
    object.each("items", maxItems, [&](const Value &value, const QString &path) {
        playlist.items.append(Item::read(Object(value, path, object.reader())));
    });
    if (playlist.items.isEmpty())
        object.reader().fail(object.pathOf("items"), QStringLiteral("must have at least one item"));
    playlist.extra = object.rest();
    return playlist;
}

Value Playlist::toJson() const
{
    Value json = extra;
    if (!title.isEmpty())
        json["title"] = base::json::text(title);
    Value array = Value::array();
    for (const Item &item : items)
        array.push_back(item.toJson());
    json["items"] = array;
    return json;
}

base::Result<Playlist> Playlist::parse(QByteArrayView bytes)
{
    const auto document = base::json::parse(bytes);
    if (!document)
        return base::failure(document.error());

    base::json::Reader reader;
    Object object(*document, QStringLiteral("$"), reader);
    object.header("playlist");
    return reader.finish(read(object));
}

} // namespace ironfence::playlists
