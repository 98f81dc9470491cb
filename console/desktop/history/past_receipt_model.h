// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/screen_receipt.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace ironfence::console::desktop::history {

/// What a screen reported on alerts, the newest first. Main thread.
class PastReceiptModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a screen's history has it")

public:
    enum Role {
        AlertRole = Qt::UserRole, ///< identifier; empty: the document could not be read
        TypeRole,                 ///< "Alert", "Update", "Cancel"; empty: the server released no such document
        StatusRole,               ///< "Actual", "Exercise", "Test"
        LevelRole,                ///< 1-4
        HeadlineRole,
        StageRole,     ///< client::furthestStageOf()
        GlassTimeRole, ///< ms from release to glass; −1: it was not there, or nobody knows when it was released
        ReasonRole,    ///< of a refusal, or of the end
        ShownRole,     ///< it was on the glass
        SureRole,      ///< the screen's clock was compared with the server's
        StoredRole,    ///< when the server heard of it last
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void show(const QList<client::AlertReceipt> &receipts);

private:
    QList<client::AlertReceipt> m_receipts;
};

} // namespace ironfence::console::desktop::history
