// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sha256.h"
#include "playlists/card.h"

#include <optional>
#include <variant>

namespace ironfence::playlists {

/// How a picture of another shape fills the canvas.
enum class Fit { Contain, Cover };

/// Immutable bytes that an item shows: 1 byte to 16 GiB.
struct AssetRef
{
    static constexpr qsizetype maxName = 255;

    base::ObjectRef object;
    QString mediaType; ///< IANA media type: video/mp4, video/webm, image/png, image/jpeg
    QString name;      ///< file name given by the operator, for people only; up to maxName characters
    base::json::Value extra = base::json::Value::object();

    bool operator==(const AssetRef &) const = default;
};

struct VideoItem
{
    AssetRef asset;
    Fit fit = Fit::Contain;
    bool operator==(const VideoItem &) const = default;
};

struct ImageItem
{
    AssetRef asset;
    Fit fit = Fit::Contain;
    bool operator==(const ImageItem &) const = default;
};

struct CardItem
{
    Card card;
    bool operator==(const CardItem &) const = default;
};

/// One thing shown for a while.
struct Item
{
    std::variant<VideoItem, ImageItem, CardItem> content = CardItem{};
    /// How long, 1–3600 s; a video without it plays to its end, an image or card without it is shown for 10 s.
    std::optional<std::chrono::seconds> duration;
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static Item read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;
    [[nodiscard]] const AssetRef *asset() const; ///< null for cards
    bool operator==(const Item &) const = default;
};

/// Ordered items, 1–500; the title has up to 120 characters.
struct Playlist
{
    QString title;
    QList<Item> items;
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static Playlist read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;
    /// A playlist document of its own (with header), as operators write and exchange it. Errors: Invalid, TooLarge,
    /// Unsupported.
    [[nodiscard]] static base::Result<Playlist> parse(QByteArrayView bytes);

    bool operator==(const Playlist &) const = default;
};

} // namespace ironfence::playlists
