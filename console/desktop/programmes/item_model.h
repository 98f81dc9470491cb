// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/wording/phrases.h"
#include "playlists/check/finding.h"
#include "playlists/programme.h"

#include <QAbstractListModel>

namespace ironfence::console::desktop::programmes {

/// What a programme shows, in the order written: its items, those of nested lists too, zone after zone. Main thread.
class ItemModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a programme has it")

public:
    enum Role {
        NameRole = Qt::UserRole,
        KindRole,     ///< "video", "image", "card", "ticker"
        ZoneRole,     ///< its id; empty without a layout
        SecondsRole,  ///< how long it stands on a page of full size; −1: as long as its texts take
        FindingsRole, ///< Phrases
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Shows another programme, without findings.
    void show(const playlists::Programme &programme);
    void setFindings(const QList<playlists::check::Finding> &findings);
    [[nodiscard]] QStringList paths() const; ///< of all items, into the document
    /// Findings as they are said where the items do not stand beside them: each with the name of the item that it is
    /// about.
    [[nodiscard]] wording::Phrases named(const QList<playlists::check::Finding> &findings) const;
    /// The card of a row; nothing for other items.
    [[nodiscard]] std::optional<playlists::Card> cardAt(int row) const;
    [[nodiscard]] int firstCard() const; ///< its row; −1: there is none

private:
    struct Row
    {
        QString path;
        QString zone;
        QString name;
        QString kind;
        double seconds = -1;
        std::optional<playlists::Card> card{};
        wording::Phrases findings{};
    };

    void add(const playlists::Playlist &playlist, const QString &path, const QString &zone);
    void addZones(const playlists::Layout &layout);

    QList<Row> m_rows;
};

} // namespace ironfence::console::desktop::programmes
