// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/fleet/fleet_model.h"

#include <QAbstractListModel>
#include <QTimer>
#include <map>

namespace ironfence::console::desktop::fleet {

/// The tree of places with how many screens stand at and below each, and how many of them in each state: as a list of
/// what is unfolded, the way people read it. Counts follow the fleet; what changed is shown ten times a second at
/// most. Main thread.
class Places : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the fleet has it")

public:
    enum Role {
        PlaceRole = Qt::UserRole, ///< its path
        NameRole,                 ///< the last part of it
        DepthRole,                ///< 0 for what stands outermost
        HasPartsRole,             ///< there are places below
        UnfoldedRole,
        ScreensRole, ///< there and below
        AmissRole,   ///< of them, frozen, offline, stale, late or troubled
        GravestRole, ///< Glance of the gravest of them
    };
    Q_ENUM(Role)

    static constexpr std::chrono::milliseconds period{100};

    explicit Places(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// As FleetModel::replaced tells it.
    void replace(const FleetRow *before, const FleetRow *now);

    Q_INVOKABLE void unfold(int row, bool isUnfolded);
    /// The row of a place, -1 while one above it is folded.
    Q_INVOKABLE int rowOf(const QString &place) const;
    /// Whether screens stand there or below.
    [[nodiscard]] bool has(const QString &place) const;

private:
    /// A place, known by its path, which a map keeps in the order of reading: a place before its parts.
    struct Node
    {
        std::array<int, glances.size()> counts{};
        bool isUnfolded = true;
        int parts = 0; ///< places right below
    };
    using Nodes = std::map<QString, Node>;

    void count(const FleetRow &row, int by);
    void show();
    [[nodiscard]] QList<QString> unfolded() const;
    [[nodiscard]] static int total(const Node &node);

    Nodes m_nodes;
    QList<QString> m_rows; ///< paths of what is unfolded
    QTimer m_timer;
};

} // namespace ironfence::console::desktop::fleet
