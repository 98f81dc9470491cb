// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/alerts/receipt_model.h"

#include "console/client/screen_receipt.h"

#include <algorithm>

namespace ironfence::console::desktop::alerts {

int ReceiptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ReceiptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case ScreenRole:
        return row.screen;
    case StageRole:
        return row.stage;
    case PresentedRole:
        return row.presented;
    case ReasonRole:
        return row.reason;
    case SureRole:
        return row.isSure;
    default:
        return {};
    }
}

QHash<int, QByteArray> ReceiptModel::roleNames() const
{
    return {{ScreenRole, "screen"},
            {StageRole, "stage"},
            {PresentedRole, "presented"},
            {ReasonRole, "reason"},
            {SureRole, "isSure"}};
}

void ReceiptModel::show(const client::AlertReceipts &receipts)
{
    QList<Row> rows;
    for (const auto &screen : receipts.missing)
        rows.append({screen, QStringLiteral("missing"), -1, {}, true});
    for (const auto &receipt : receipts.receipts)
        rows.append(rowOf(receipt, receipts.alert.released));
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        const int left = urgencyOf(a);
        const int right = urgencyOf(b);
        return left != right ? left < right : a.presented > b.presented;
    });
    put(rows);
}

/// Rows change in their places: a reset would take whoever reads the list back to its top.
void ReceiptModel::put(const QList<Row> &rows)
{
    const auto before = m_rows.size();
    const auto common = std::min(before, rows.size());
    if (common < before) {
        beginRemoveRows({}, static_cast<int>(common), static_cast<int>(before) - 1);
        m_rows.resize(common);
        endRemoveRows();
    }
    std::copy_n(rows.cbegin(), common, m_rows.begin());
    if (common > 0)
        Q_EMIT dataChanged(index(0), index(static_cast<int>(common) - 1));
    if (common < rows.size()) {
        beginInsertRows({}, static_cast<int>(common), static_cast<int>(rows.size()) - 1);
        m_rows.append(rows.mid(common));
        endInsertRows();
    }
}

void ReceiptModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

ReceiptModel::Row ReceiptModel::rowOf(const client::ScreenReceipt &receipt, base::UtcTime released)
{
    const auto &said = receipt.receipt;
    const auto time = client::glassTimeOf(said, released);
    return {receipt.screen.text(), client::furthestStageOf(said), time ? time->count() : -1,
            said.refused ? said.reason : said.endCause, said.clock.synchronised};
}

int ReceiptModel::urgencyOf(const Row &row)
{
    static const QStringList order = {QStringLiteral("missing"), QStringLiteral("refused"), QStringLiteral("received"),
                                      QStringLiteral("verified")};
    const auto place = order.indexOf(row.stage);
    return static_cast<int>(place < 0 ? order.size() : place);
}

GlassTimes ReceiptModel::times() const
{
    QList<qint64> times;
    for (const auto &row : m_rows) {
        if (row.presented >= 0)
            times.append(row.presented);
    }
    return GlassTimes(std::move(times));
}

int ReceiptModel::missing() const
{
    // They stand first.
    const auto said = std::find_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return urgencyOf(row) > 0; });
    return static_cast<int>(said - m_rows.cbegin());
}

} // namespace ironfence::console::desktop::alerts
