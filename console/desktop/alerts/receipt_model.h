// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/alert_entry.h"
#include "console/desktop/alerts/glass_times.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace ironfence::console::desktop::alerts {

/// What each targeted screen said of one alert, one row each: those that said nothing first, then those that refused
/// it, then the slowest. Nobody is hidden in a sum. Main thread.
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
        ShownRole,     ///< it was on the glass
        SureRole,      ///< its clock was compared with the server's
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void show(const client::AlertReceipts &receipts);
    void clear();

    /// How many screens there are, and how far the alert got on them.
    struct Tally
    {
        int targeted = 0;
        int received = 0;
        int presented = 0;
        int refused = 0;
        int missing = 0;
        int unsure = 0; ///< presented it by a clock that was not compared with the server's: nobody knows how fast
    };
    [[nodiscard]] Tally tally() const;
    [[nodiscard]] GlassTimes times() const; ///< of those that presented it, by a clock that was compared

private:
    struct Row
    {
        QString screen;
        QString stage;
        bool isReceived = false;
        bool wasShown = false;
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
