// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/layout.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace ironfence::console::desktop::editor {

/// The zones of a programme in their order. Main thread.
class ZoneModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the editor has it")
    Q_PROPERTY(int count READ count NOTIFY counted)

public:
    enum Role {
        NameRole = Qt::UserRole, ///< its id
        TickerRole,              ///< texts pass in it; else it has items
        PartsRole,               ///< how many of these
        PixelsRole,              ///< its rectangle is measured in pixels, not in parts of the canvas
        LeftRole,                ///< of its rectangle
        TopRole,
        AcrossRole,
        DownRole,
        LayerRole, ///< a higher one covers a lower one
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }

    /// As many zones as before stay where they are.
    void show(const QList<playlists::Zone> &zones);

Q_SIGNALS:
    void counted();

private:
    QList<playlists::Zone> m_zones;
};

} // namespace ironfence::console::desktop::editor
