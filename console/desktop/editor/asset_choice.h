// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/editor/item_desk.h"
#include "console/desktop/library/asset_filter.h"

namespace ironfence::console::desktop::editor {

/// An item that shows an asset, as the server knows it: a video plays to its end, a picture for its usual time.
[[nodiscard]] playlists::Item itemOf(const client::AssetEntry &asset);

/// The assets of the library, to make items of. Its search is its own. Main thread.
class AssetChoice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the editor has it")
    Q_PROPERTY(ironfence::console::desktop::library::AssetFilter *assets READ assets CONSTANT)

public:
    AssetChoice(ItemDesk &items, library::AssetModel &library, QObject *parent = nullptr);

    [[nodiscard]] library::AssetFilter *assets() { return &m_filter; }

    Q_INVOKABLE void add(const QString &sha256); ///< behind the current item; of one that is not there nothing comes

private:
    ItemDesk *m_items;
    library::AssetModel *m_library;
    library::AssetFilter m_filter;
};

} // namespace ironfence::console::desktop::editor
