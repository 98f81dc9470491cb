// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/asset_entry.h"

#include "playlists/playlist.h"

namespace ironfence::console::client {

AssetEntry AssetEntry::read(base::json::Object object)
{
    constexpr qint64 maxAssetBytes = qint64{16} << 30; // docs/wire.md
    AssetEntry entry;
    entry.object = {object.sha256("sha256"), object.integer("length", 1, maxAssetBytes)};
    entry.name = object.text("name", playlists::AssetRef::maxName, 0);
    entry.facts = media::Facts::read(object.object("facts"));
    entry.added = base::fromUnixMs(object.integer("added_ms", 0, INT64_MAX));
    return entry;
}

base::json::Value AssetEntry::toJson() const
{
    using base::json::text;
    return {{"sha256", text(object.sha256.hex())},
            {"length", object.length},
            {"name", text(name)},
            {"facts", facts.toJson()},
            {"added_ms", base::toUnixMs(added)}};
}

} // namespace ironfence::console::client
