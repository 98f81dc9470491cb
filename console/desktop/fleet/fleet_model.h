// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/fleet/glance.h"

#include <QAbstractListModel>
#include <vector>

namespace ironfence::console::desktop::fleet {

/// One screen, as the list needs it.
struct FleetRow
{
    client::ScreenSummary summary;
    Glance glance = Glance::New;
    QString words; ///< what a search looks into, in lower case
    bool isSelected = false;
};

/// Every screen that the console knows, by id. Rows come, change and go one by one, so that a list over it keeps its
/// place and its choice; nothing is ever read anew as a whole. Main thread.
class FleetModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the fleet has it")

public:
    enum Role {
        ScreenRole = Qt::UserRole,
        PlaceRole,
        ProfileRole,
        TagsRole,
        CanvasRole,
        GlanceRole,
        PlayingRole,
        IncidentsRole,
        TroublesRole,
        HeardRole, ///< when it reported last, a QDateTime; invalid: never
        SelectedRole,
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Takes how screens are now: known ones change, others join.
    void put(const QList<client::ScreenSummary> &screens);
    void remove(const base::ScreenId &screen);
    /// Removes all screens but these.
    void keepOnly(const QSet<base::ScreenId> &screens);
    void select(int row, bool isSelected);

    [[nodiscard]] const FleetRow &rowAt(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] const FleetRow *find(const base::ScreenId &screen) const;

Q_SIGNALS:
    /// Told beside the model's own signals, with what is gone and what has come in its place; either may be null.
    void replaced(const ironfence::console::desktop::fleet::FleetRow *before,
                  const ironfence::console::desktop::fleet::FleetRow *now);

private:
    [[nodiscard]] int placeOf(const base::ScreenId &screen) const;
    [[nodiscard]] bool isAt(int row, const base::ScreenId &screen) const;
    void append(const QList<client::ScreenSummary> &screens);
    void putOne(const client::ScreenSummary &screen);

    std::vector<FleetRow> m_rows; ///< by id
};

} // namespace ironfence::console::desktop::fleet
