// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/item.h"

#include "playlists/playlist.h"

#include <algorithm>

namespace ironfence::playlists {

using base::json::Object;
using base::json::Value;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr qint64 maxAssetBytes = 16LL * 1024 * 1024 * 1024;
constexpr qint64 maxVideoMs = 24LL * 3600 * 1000;
constexpr qint64 maxSeconds = 3600;
constexpr seconds usualStand{10}; // of a picture that says nothing
constexpr seconds shortestVideo{1};

enum class Kind { Video, Image, Card, Playlist };
enum class MediaType { Mp4, Webm, Png, Jpeg, Webp, Svg };

AssetRef readAsset(Object object, Kind kind)
{
    AssetRef asset;
    asset.object.sha256 = object.sha256("sha256");
    asset.object.length = object.integer("length", 1, maxAssetBytes);
    if (kind == Kind::Video) {
        (void)object.oneOf<MediaType>("media_type", {{"video/mp4", MediaType::Mp4}, {"video/webm", MediaType::Webm}});
        if (object.has("duration_ms"))
            asset.duration = milliseconds(object.integer("duration_ms", 1, maxVideoMs));
        if (object.has("loudness"))
            asset.loudness = base::Loudness::read(object.object("loudness"));
    } else {
        (void)object.oneOf<MediaType>("media_type", {{"image/png", MediaType::Png},
                                                     {"image/jpeg", MediaType::Jpeg},
                                                     {"image/webp", MediaType::Webp},
                                                     {"image/svg+xml", MediaType::Svg}});
    }
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
    if (asset.duration)
        json["duration_ms"] = asset.duration->count();
    if (asset.loudness)
        json["loudness"] = asset.loudness->toJson();
    return json;
}

Fit readFit(Object &object)
{
    return object.has("fit") ? object.oneOf<Fit>("fit", {{"contain", Fit::Contain}, {"cover", Fit::Cover}})
                             : Fit::Contain;
}

NestedItem readNested(Object &object)
{
    NestedItem nested;
    nested.playlist = std::make_shared<const Playlist>(Playlist::read(object.object("playlist")));
    nested.take = static_cast<int>(object.integerOr("take", 1, Playlist::maxItems, 0));
    for (const char *key : {"duration_s", "dwell_min_s", "dwell_max_s", "fade_ms"}) {
        if (object.has(key))
            object.reader().fail(object.pathOf(key), QStringLiteral("belongs to the items of the nested playlist"));
    }
    return nested;
}

void writePicture(Value &json, const char *kind, const AssetRef &asset, Fit fit)
{
    json["kind"] = kind;
    json["asset"] = assetToJson(asset);
    if (fit == Fit::Cover)
        json["fit"] = "cover";
}

// How each kind of content is written.
struct Writer
{
    Value &json;

    void operator()(const VideoItem &video) const { writePicture(json, "video", video.asset, video.fit); }
    void operator()(const ImageItem &image) const { writePicture(json, "image", image.asset, image.fit); }
    void operator()(const CardItem &card) const
    {
        json["kind"] = "card";
        json["card"] = card.card.toJson();
    }
    void operator()(const NestedItem &nested) const
    {
        json["kind"] = "playlist";
        json["playlist"] = nested.playlist->toJson();
        if (nested.take != 0)
            json["take"] = nested.take;
    }
};

} // namespace

bool NestedItem::operator==(const NestedItem &other) const
{
    return take == other.take && (playlist == other.playlist || *playlist == *other.playlist);
}

const AssetRef *Item::asset() const
{
    if (const auto *video = std::get_if<VideoItem>(&content))
        return &video->asset;
    if (const auto *image = std::get_if<ImageItem>(&content))
        return &image->asset;
    return nullptr;
}

const NestedItem *Item::nested() const
{
    return std::get_if<NestedItem>(&content);
}

milliseconds Item::usual(const Viewer &viewer) const
{
    const auto *card = std::get_if<CardItem>(&content);
    if (card == nullptr)
        return usualStand;
    // Whole seconds, as if an operator had said it.
    const auto standing = standingTime(card->card, viewer);
    return std::clamp(std::chrono::ceil<seconds>(standing), usualStand, seconds(maxSeconds));
}

milliseconds Item::bounded(std::optional<seconds> wanted, const Viewer &viewer) const
{
    const auto *video = std::get_if<VideoItem>(&content);
    if (video == nullptr || !video->asset.duration)
        return wanted ? milliseconds(*wanted) : usual(viewer);
    // A single frame is a video as well: its last picture stands until a second is over.
    const auto longest = std::max<milliseconds>(*video->asset.duration, shortestVideo);
    return wanted ? std::min<milliseconds>(*wanted, longest) : longest;
}

milliseconds Item::length(const Viewer &viewer) const
{
    const auto own = bounded(duration, viewer);
    const auto most = dwellMax ? bounded(dwellMax, viewer) : own;
    return std::max(std::min(own, most), dwellMin ? bounded(dwellMin, viewer) : milliseconds{0});
}

milliseconds Item::shortest(const Viewer &viewer) const
{
    return dwellMin ? bounded(dwellMin, viewer) : length(viewer);
}

milliseconds Item::longest(const Viewer &viewer) const
{
    return dwellMax ? bounded(dwellMax, viewer) : length(viewer);
}

void Item::readDwell(Object &object)
{
    const auto optional = [&](const char *key) -> std::optional<seconds> {
        if (!object.has(key))
            return std::nullopt;
        return seconds(object.integer(key, 1, maxSeconds));
    };
    duration = optional("duration_s");
    dwellMin = optional("dwell_min_s");
    dwellMax = optional("dwell_max_s");
    const auto *video = std::get_if<VideoItem>(&content);
    if (video != nullptr && !duration && !video->asset.duration) {
        object.reader().fail(object.pathOf("asset") + QStringLiteral(".duration_ms"),
                             QStringLiteral("must say how long the video is, unless duration_s does"));
    }
    if (dwellMin && bounded(dwellMin, {}) > bounded(duration, {}))
        object.reader().fail(object.pathOf("dwell_min_s"), QStringLiteral("must not be longer than the item"));
    if (dwellMax && bounded(dwellMax, {}) < bounded(duration, {}))
        object.reader().fail(object.pathOf("dwell_max_s"), QStringLiteral("must not be shorter than the item"));
}

Item Item::read(Object object)
{
    Item item;
    switch (object.oneOf<Kind>(
        "kind", {{"card", Kind::Card}, {"video", Kind::Video}, {"image", Kind::Image}, {"playlist", Kind::Playlist}})) {
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
    case Kind::Playlist:
        item.content = readNested(object);
        break;
    }
    if (item.nested() == nullptr) {
        item.readDwell(object);
        item.fade = milliseconds(object.integerOr("fade_ms", 0, longestFade.count(), 0));
    }
    item.weight = static_cast<int>(object.integerOr("weight", 1, 20, 1));
    item.extra = object.rest();
    return item;
}

Value Item::toJson() const
{
    Value json = extra;
    std::visit(Writer{json}, content);
    if (duration)
        json["duration_s"] = duration->count();
    if (dwellMin)
        json["dwell_min_s"] = dwellMin->count();
    if (dwellMax)
        json["dwell_max_s"] = dwellMax->count();
    if (weight != 1)
        json["weight"] = weight;
    if (fade > milliseconds{0})
        json["fade_ms"] = fade.count();
    return json;
}

} // namespace ironfence::playlists
