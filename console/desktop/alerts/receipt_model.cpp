// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/alerts/receipt_model.h"

#include "console/client/screen_receipt.h"

#include <QHash>
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
    case ShownRole:
        return row.wasShown;
    case SureRole:
        return row.isSure;
    default:
        return {};
    }
}

QHash<int, QByteArray> ReceiptModel::roleNames() const
{
    return {{ScreenRole, "screen"}, {StageRole, "stage"},    {PresentedRole, "presented"},
            {ReasonRole, "reason"}, {ShownRole, "wasShown"}, {SureRole, "isSure"}};
}

void ReceiptModel::show(const client::AlertReceipts &receipts)
{
    QList<Row> rows;
    for (const auto &screen : receipts.missing) {
        Row none;
        none.screen = screen;
        none.stage = QStringLiteral("missing");
        rows.append(none);
    }
    QHash<QString, qsizetype> places;
    for (const auto &receipt : receipts.receipts) {
        // A screen that was set up anew reports an alert again: its furthest receipt counts.
        const auto row = rowOf(receipt, receipts.alert.released);
        const auto known = places.constFind(row.screen);
        if (known == places.constEnd()) {
            places.insert(row.screen, rows.size());
            rows.append(row);
        } else if (urgencyOf(rows.at(*known)) < urgencyOf(row)) {
            rows[*known] = row;
        }
    }
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
    Row row;
    row.screen = receipt.screen.text();
    row.stage = client::furthestStageOf(said);
    row.isReceived = said.received.has_value();
    row.wasShown = said.presented.has_value();
    row.presented = time ? time->count() : -1;
    row.reason = said.refused ? said.reason : said.endCause;
    row.isSure = said.clock.synchronised;
    return row;
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
        if (row.presented >= 0 && row.isSure)
            times.append(row.presented);
    }
    return GlassTimes(std::move(times));
}

ReceiptModel::Tally ReceiptModel::tally() const
{
    Tally tally;
    tally.targeted = rowCount();
    for (const auto &row : m_rows) {
        tally.received += row.isReceived ? 1 : 0;
        tally.presented += row.wasShown ? 1 : 0;
        tally.refused += row.stage == QStringLiteral("refused") ? 1 : 0;
        tally.missing += row.stage == QStringLiteral("missing") ? 1 : 0;
        tally.unsure += row.wasShown && (!row.isSure || row.presented < 0) ? 1 : 0;
    }
    return tally;
}

} // namespace ironfence::console::desktop::alerts
