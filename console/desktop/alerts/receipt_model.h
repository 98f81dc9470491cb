// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/alert_entry.h"
#include "console/desktop/alerts/glass_times.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace ironfence::console::desktop::alerts {

/// What each targeted screen said of one alert: those that said nothing first, then those that refused it, then the
/// slowest. Nobody is hidden in a sum. Main thread.
class ReceiptModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the alerts have it")

public:
    enum Role {
        ScreenRole = Qt::UserRole,
        StageRole,     ///< "missing", "refused", "received", "verified", "presented", "ended": the furthest
        PresentedRole, ///< ms from release to glass, by the server's clock as the screen knows it; −1: not yet
        ReasonRole,    ///< of a refusal, or of the end
        SureRole,      ///< its clock was compared with the server's
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void show(const client::AlertReceipts &receipts);
    void clear();

    [[nodiscard]] GlassTimes times() const;
    [[nodiscard]] int missing() const; ///< how many screens said nothing

private:
    struct Row
    {
        QString screen;
        QString stage;
        qint64 presented = -1;
        QString reason;
        bool isSure = true;
    };
    [[nodiscard]] static Row rowOf(const client::ScreenReceipt &receipt, base::UtcTime released);
    [[nodiscard]] static int urgencyOf(const Row &row);
    void put(const QList<Row> &rows);

    QList<Row> m_rows;
};

} // namespace ironfence::console::desktop::alerts
