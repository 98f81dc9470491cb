// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/library/examination_state.h"
#include "console/desktop/search/search_text.h"

#include <QAbstractListModel>
#include <QMap>
#include <QSet>
#include <vector>

namespace ironfence::console::desktop::library {

/// One asset, as the list needs it.
struct AssetRow
{
    client::AssetEntry asset; ///< without findings
    Kind kind = Kind::Image;
    State state = State::Unexamined;
    search::SearchText words; ///< what a search looks into: name, kind and tags, and how its hash begins
};

/// Every asset of the server, the newest first. Rows come and change one by one, so that a list over it keeps its
/// place; nothing is ever read anew as a whole. Main thread.
class AssetModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the library has it")

public:
    enum Role {
        Sha256Role = Qt::UserRole, ///< 64 hexadecimal digits
        NameRole,
        MediaTypeRole,
        KindRole,  ///< a Kind
        WidthRole, ///< pixels, as shown upright; so is the height
        HeightRole,
        DurationRole, ///< milliseconds, a number; 0: it is an image
        SizeRole,     ///< bytes, a number
        AddedRole,    ///< a QDateTime
        StateRole,    ///< a State
        LoudnessRole, ///< LUFS, a number; invalid: it has no sound, or nobody could measure it
        TagsRole,     ///< a QStringList
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Takes how assets are now: known ones change, others join.
    void put(const QList<client::AssetEntry> &assets);
    void remove(const base::Sha256 &asset);
    /// Removes all assets but these.
    void keepOnly(const QSet<base::Sha256> &assets);

    [[nodiscard]] const AssetRow &rowAt(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowOf(const base::Sha256 &asset) const; ///< -1: it is not here
    [[nodiscard]] const AssetRow *find(const base::Sha256 &asset) const;
    /// How many assets have each tag that there is.
    [[nodiscard]] const QMap<QString, int> &tags() const { return m_tags; }

Q_SIGNALS:
    /// Told beside the model's own signals, with what is gone and what has come in its place; either may be null.
    void replaced(const ironfence::console::desktop::library::AssetRow *before,
                  const ironfence::console::desktop::library::AssetRow *now);

private:
    [[nodiscard]] int placeOf(base::UtcTime added, const base::Sha256 &asset) const;
    void append(const QList<client::AssetEntry> &assets);
    void putOne(client::AssetEntry asset);
    void tell(const AssetRow *before, const AssetRow *now);

    std::vector<AssetRow> m_rows;                ///< the newest first, of the same instant by hash
    QHash<base::Sha256, base::UtcTime> m_places; ///< when each of them was added, by which it is found
    QMap<QString, int> m_tags;                   ///< how many rows have it, at least one
};

} // namespace ironfence::console::desktop::library
