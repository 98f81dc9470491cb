// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/item.h"

namespace ironfence::playlists {

/// In which order a playlist is gone through: as written, or every round in another order (the same on every screen).
enum class Order { Sequence, Shuffle };

/// An item that is shown, found in a playlist: `path` is its index, "2", or those of the lists around it, "2.0".
struct Leaf
{
    QString path;
    const Item *item = nullptr; ///< of the playlist
};

/// Items, 1–500; the title has up to 120 characters. Playlists nest up to maxDepth deep.
struct Playlist
{
    static constexpr int maxItems = 500;
    static constexpr int maxDepth = 4;

    QString title;
    Order order = Order::Sequence;
    QList<Item> items;
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static Playlist read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;
    /// A playlist document of its own (with header), as operators write and exchange it. Errors: Invalid, TooLarge,
    /// Unsupported.
    [[nodiscard]] static base::Result<Playlist> parse(QByteArrayView bytes);

    /// Every item that is no playlist, in the order written. Borrows this playlist.
    [[nodiscard]] QList<Leaf> leaves() const;

    bool operator==(const Playlist &) const = default;
};

} // namespace ironfence::playlists
