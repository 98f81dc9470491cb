// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/incident_entry.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace ironfence::console::desktop::incidents {

/// What is wrong with screens, or was: the newest first. Main thread.
class IncidentModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("whoever shows incidents has one")
    Q_PROPERTY(int count READ count NOTIFY counted)
    Q_PROPERTY(int critical READ critical NOTIFY counted)

public:
    enum Role {
        NumberRole = Qt::UserRole,
        ScreenRole,
        KindRole,     ///< of docs/incidents.md
        SeverityRole, ///< "critical", "warning", "notice"
        StateRole,    ///< "open", "acknowledged", "recovered"
        OpenedRole,   ///< QDateTime
        TextRole,     ///< what is wrong, as the server found it
        NoteRole,     ///< of whoever acknowledged it
        TimesRole,
        FiguresRole, ///< of what is wrong: QVariantMap, by the names of docs/incidents.md
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] int critical() const;

    /// Shows these and no others; the newest first. Those that stay keep their rows.
    void setAll(const QList<client::IncidentEntry> &incidents);
    void put(const client::IncidentEntry &incident);
    void remove(qint64 number);
    [[nodiscard]] const client::IncidentEntry &at(int row) const { return m_incidents.at(row); }

Q_SIGNALS:
    void counted();

private:
    [[nodiscard]] qsizetype placeOf(qint64 number) const;
    [[nodiscard]] bool isAt(qsizetype row, qint64 number) const;

    QList<client::IncidentEntry> m_incidents; ///< by number, the highest first
};

} // namespace ironfence::console::desktop::incidents
