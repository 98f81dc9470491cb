// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/editor/asset_choice.h"

namespace ironfence::console::desktop::editor {

using playlists::AssetRef;
using playlists::Item;

Item itemOf(const client::AssetEntry &asset)
{
    AssetRef ref;
    ref.object = asset.object;
    ref.mediaType = asset.facts.mediaType;
    ref.name = asset.name.left(AssetRef::maxName);
    Item item;
    if (library::kindOf(asset) == library::Kind::Image) {
        item.content = playlists::ImageItem{ref};
        return item;
    }
    if (asset.facts.duration > base::Milliseconds{0})
        ref.duration = asset.facts.duration;
    ref.loudness = asset.facts.loudness;
    item.content = playlists::VideoItem{ref};
    return item;
}

AssetChoice::AssetChoice(ItemDesk &items, library::AssetModel &library, QObject *parent)
    : QObject(parent), m_items(&items), m_library(&library), m_filter(library)
{
}

void AssetChoice::add(const QString &sha256)
{
    const auto hash = base::Sha256::fromHex(sha256);
    const auto *row = hash ? m_library->find(*hash) : nullptr;
    if (row != nullptr)
        m_items->insert(itemOf(row->asset));
}

} // namespace ironfence::console::desktop::editor
