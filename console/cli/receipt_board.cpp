// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/receipt_board.h"

#include <QMap>
#include <algorithm>

namespace ironfence::console::cli {

namespace {

using messaging::Receipt;

/// How one receipt stands to the goal, worst first.
enum class Standing { Refused, Open, Reached };

Standing standingOf(const Receipt &receipt, Goal goal)
{
    if (goal == Goal::Ended ? receipt.ended.has_value() : receipt.presented.has_value())
        return Standing::Reached;
    const bool never = receipt.refused.has_value() || receipt.ended.has_value();
    return never ? Standing::Refused : Standing::Open;
}

QString after(const std::optional<messaging::StageTime> &stage, base::UtcTime released)
{
    if (!stage)
        return QStringLiteral("-");
    const auto ms = (stage->at - released).count();
    return QStringLiteral("%1%2 ms").arg(ms < 0 ? QString() : QStringLiteral("+")).arg(ms);
}

QString remark(const Receipt &receipt)
{
    QStringList remarks;
    if (receipt.refused)
        remarks.append(QStringLiteral("refused: %1").arg(receipt.reason));
    if (!receipt.endCause.isEmpty())
        remarks.append(receipt.endCause);
    if (!receipt.clock.synchronised)
        remarks.append(QStringLiteral("its clock was not compared with the server's"));
    else if (receipt.clock.uncertainty.count() > 0)
        remarks.append(QStringLiteral("±%1 ms").arg(receipt.clock.uncertainty.count()));
    return remarks.join(QStringLiteral(", "));
}

} // namespace

Progress progressOf(const client::AlertReceipts &receipts, Goal goal)
{
    Progress progress;
    progress.open = receipts.missing.size();
    // A screen that was set up anew reports an alert again: its furthest receipt counts.
    QMap<base::ScreenId, Standing> screens;
    for (const auto &one : receipts.receipts) {
        auto &best = screens.insert(one.screen, screens.value(one.screen, Standing::Refused)).value();
        best = std::max(best, standingOf(one.receipt, goal));
    }
    progress.reached = std::count(screens.cbegin(), screens.cend(), Standing::Reached);
    progress.refused = std::count(screens.cbegin(), screens.cend(), Standing::Refused);
    progress.open += std::count(screens.cbegin(), screens.cend(), Standing::Open);
    return progress;
}

QList<QStringList> rowsOf(const client::AlertReceipts &receipts)
{
    const auto released = receipts.alert.released;
    QList<QStringList> rows;
    for (const auto &one : receipts.receipts) {
        const auto &receipt = one.receipt;
        rows.append({one.screen.text(), after(receipt.received, released), after(receipt.verified, released),
                     after(receipt.presented, released), after(receipt.ended, released), remark(receipt)});
    }
    for (const auto &screen : receipts.missing) {
        const auto none = QStringLiteral("-");
        rows.append({screen, none, none, none, none, QStringLiteral("no receipt yet")});
    }
    return rows;
}

} // namespace ironfence::console::cli
