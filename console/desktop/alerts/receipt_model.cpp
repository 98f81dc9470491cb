// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/alerts/receipt_model.h"

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
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
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
    const auto stage = said.refused     ? QStringLiteral("refused")
                       : said.ended     ? QStringLiteral("ended")
                       : said.presented ? QStringLiteral("presented")
                       : said.verified  ? QStringLiteral("verified")
                                        : QStringLiteral("received");
    const double presented = said.presented ? static_cast<double>((said.presented->at - released).count()) : -1;
    return {receipt.screen.text(), stage, presented, said.refused ? said.reason : said.endCause,
            said.clock.synchronised};
}

int ReceiptModel::urgencyOf(const Row &row)
{
    static const QStringList order = {QStringLiteral("missing"), QStringLiteral("refused"), QStringLiteral("received"),
                                      QStringLiteral("verified")};
    const auto place = order.indexOf(row.stage);
    return static_cast<int>(place < 0 ? order.size() : place);
}

ReceiptModel::Spread ReceiptModel::spread() const
{
    std::vector<double> times;
    for (const auto &row : m_rows) {
        if (row.presented >= 0)
            times.push_back(row.presented);
    }
    if (times.empty())
        return {};
    std::sort(times.begin(), times.end());
    return {times.front(), times[times.size() / 2], times.back()};
}

} // namespace ironfence::console::desktop::alerts
