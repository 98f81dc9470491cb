// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/alert_entry.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace ironfence::console::desktop::alerts {

[[nodiscard]] QString placesOf(const client::AlertEntry &alert); ///< "zj/tonglu, zj/jiande"

/// Alert documents with how far each got: the newest release first. Main thread.
class AlertModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the alerts have it")
    Q_PROPERTY(int live READ live NOTIFY counted)

public:
    enum Role {
        IdentifierRole = Qt::UserRole,
        TypeRole,   ///< "Alert", "Update", "Cancel"
        StatusRole, ///< "Actual", "Exercise", "Test"
        LevelRole,
        HeadlineRole,
        StateRole, ///< waiting, live, cancelled, superseded, expired, ended
        ReleasedRole,
        ExpiresRole,
        PlacesRole,
        TargetedRole,
        ReceivedRole,
        PresentedRole,
        EndedRole,
        RefusedRole,
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int live() const; ///< how many are, and are no cancels

    /// Shows these, the newest first. Those that stay keep their rows.
    void setAll(const QList<client::AlertEntry> &alerts);
    [[nodiscard]] const client::AlertEntry &at(int row) const { return m_alerts.at(row); }

Q_SIGNALS:
    void counted();

private:
    QList<client::AlertEntry> m_alerts;
};

} // namespace ironfence::console::desktop::alerts
