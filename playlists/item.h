// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/loudness.h"
#include "base/sha256.h"
#include "playlists/card.h"
#include "playlists/standing.h"

#include <memory>
#include <optional>
#include <variant>

namespace ironfence::playlists {

struct Playlist;

/// How a picture of another shape fills the canvas.
enum class Fit { Contain, Cover };

/// Immutable bytes that an item shows: 1 byte to 16 GiB.
struct AssetRef
{
    static constexpr qsizetype maxName = 255;

    base::ObjectRef object;
    QString mediaType; ///< IANA media type, of those in docs/wire.md
    QString name;      ///< file name given by the operator, for people only; up to maxName characters
    std::optional<base::Milliseconds> duration{}; ///< of a video, as probed: 1 ms to 24 h
    std::optional<base::Loudness> loudness{};     ///< of a video's sound, as probed
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

/// A playlist in a playlist: whenever its turn comes, it gives its next items and goes on from there the next time.
struct NestedItem
{
    std::shared_ptr<const Playlist> playlist; ///< never null; shared because items are copied and this never changes
    int take = 0;                             ///< items a turn, 1–500; 0: all of them

    bool operator==(const NestedItem &other) const;
};

/// One thing shown for a while.
struct Item
{
    static constexpr base::Milliseconds longestFade{2'000};

    std::variant<VideoItem, ImageItem, CardItem, NestedItem> content = CardItem{};
    /// How long, 1–3600 s; a video without it plays to its end, an image without it is shown for 10 s, a card as long
    /// as it takes to read where it is shown (standingTime()), 10 s at least. A nested playlist has none.
    std::optional<std::chrono::seconds> duration;
    /// What the timeline may make of the duration to fit items together: dwell_min ≤ duration ≤ dwell_max, each 1–3600
    /// s. Without them the duration is exact.
    std::optional<std::chrono::seconds> dwellMin{};
    std::optional<std::chrono::seconds> dwellMax{};
    int weight = 1; ///< times in each round of its playlist, 1–20, spread evenly
    /// Over how long the picture before it fades into it, 0–2000 ms; 0: a cut. Not for nested playlists.
    base::Milliseconds fade{0};
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static Item read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;
    [[nodiscard]] const AssetRef *asset() const;    ///< null for cards and nested playlists
    [[nodiscard]] const NestedItem *nested() const; ///< null for all others
    /// How long it is to be shown to somebody, at least a second; a longer video never longer than it is. Not for
    /// nested playlists.
    [[nodiscard]] base::Milliseconds length(const Viewer &viewer = {}) const;
    [[nodiscard]] base::Milliseconds shortest(const Viewer &viewer = {}) const;
    [[nodiscard]] base::Milliseconds longest(const Viewer &viewer = {}) const;
    bool operator==(const Item &) const = default;

private:
    void readDwell(base::json::Object &object);
    [[nodiscard]] base::Milliseconds usual(const Viewer &viewer) const; ///< of what says no duration
    [[nodiscard]] base::Milliseconds bounded(std::optional<std::chrono::seconds> wanted, const Viewer &viewer) const;
};

} // namespace ironfence::playlists
