// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/playlist.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace ironfence::console::desktop::editor {

/// The items of the playlist in their order; a nested playlist is one row. Rows that stay keep their place. Main
/// thread.
class ItemModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the editor has it")
    Q_PROPERTY(int count READ count NOTIFY counted)

public:
    enum Role {
        KindRole = Qt::UserRole, ///< "card", "video", "image", "playlist"
        TitleRole,               ///< a card's title, a file's name, a list's title; may be empty
        DesignRole,              ///< a card's template
        SecondsRole,             ///< how long it is shown, to a tenth; of a nested playlist 0
        OwnRole,                 ///< that length is said in it, and not found by itself
        WeightRole,              ///< how often it comes in each round
        PartsRole,               ///< items of a nested playlist
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }

    /// Shows these, as that viewer gets to see them.
    void show(const QList<playlists::Item> &items, const playlists::Viewer &viewer);

Q_SIGNALS:
    void counted();

private:
    void replace(qsizetype from, qsizetype before, const QList<playlists::Item> &now);
    [[nodiscard]] bool move(qsizetype from, qsizetype before, const QList<playlists::Item> &now);

    QList<playlists::Item> m_items;
    playlists::Viewer m_viewer;
};

} // namespace ironfence::console::desktop::editor
