// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/history/past_receipt_model.h"

#include "console/desktop/link/local_time.h"

namespace ironfence::console::desktop::history {

int PastReceiptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_receipts.size());
}

QVariant PastReceiptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &one = m_receipts.at(index.row());
    const auto released = one.released.value_or(client::AlertReceipt::Released{});
    switch (role) {
    case Qt::DisplayRole:
    case AlertRole:
        return one.receipt.alert.isNull() ? QStringLiteral("") : one.receipt.alert;
    case TypeRole:
        return one.released ? playlists::nameOf(released.messageType) : QStringLiteral("");
    case StatusRole:
        return playlists::nameOf(released.status);
    case LevelRole:
        return released.level;
    case HeadlineRole:
        return released.headline.isNull() ? QStringLiteral("") : released.headline;
    case StageRole:
        return client::furthestStageOf(one.receipt);
    case GlassTimeRole: {
        const auto time = client::glassTimeOf(one.receipt, released.at);
        return time && one.released ? static_cast<qint64>(time->count()) : qint64{-1};
    }
    case ReasonRole: {
        const auto &reason = one.receipt.refused ? one.receipt.reason : one.receipt.endCause;
        return reason.isNull() ? QStringLiteral("") : reason;
    }
    case ShownRole:
        return one.receipt.presented.has_value();
    case SureRole:
        return one.receipt.clock.synchronised;
    case StoredRole:
        return link::localTime(one.stored);
    default:
        return {};
    }
}

QHash<int, QByteArray> PastReceiptModel::roleNames() const
{
    return {{AlertRole, "alert"},       {TypeRole, "messageType"}, {StatusRole, "status"},       {LevelRole, "level"},
            {HeadlineRole, "headline"}, {StageRole, "stage"},      {GlassTimeRole, "glassTime"}, {ReasonRole, "reason"},
            {ShownRole, "wasShown"},    {SureRole, "isSure"},      {StoredRole, "stored"}};
}

void PastReceiptModel::show(const QList<client::AlertReceipt> &receipts)
{
    if (receipts == m_receipts)
        return;
    beginResetModel();
    m_receipts = receipts;
    endResetModel();
}

} // namespace ironfence::console::desktop::history
