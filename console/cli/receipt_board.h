// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/alert_entry.h"

#include <QStringList>

namespace ironfence::console::cli {

/// Which stage of an alert a person waits for.
enum class Goal { Presented, Ended };

/// How far an alert is from its goal over all screens that it concerns.
struct Progress
{
    qsizetype reached = 0;
    qsizetype refused = 0; ///< these will never reach it
    qsizetype open = 0;    ///< these still may

    bool operator==(const Progress &) const = default;
};

[[nodiscard]] Progress progressOf(const client::AlertReceipts &receipts, Goal goal);

/// One row per screen: screen, received, verified, presented, ended as milliseconds after the release, and what else is
/// to say. The times are the server's clock as the screen estimates it.
[[nodiscard]] QList<QStringList> rowsOf(const client::AlertReceipts &receipts);

} // namespace ironfence::console::cli
