// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "messaging/play.h"

#include <QMap>

namespace ironfence::e2e {

/// What a screen wrote down of its plays, read from its own file while it may be writing.
struct PlayBook
{
    QMap<QString, QList<QByteArray>> chains; ///< JSON of every play in order, by the chain's name
    QMap<QString, qint64> acknowledged;      ///< by the chain's name

    /// Empty when there is none.
    [[nodiscard]] static PlayBook read(const QString &stateDirectory);
    /// What is on the glass, as it was last confirmed.
    [[nodiscard]] static std::optional<messaging::Play> runningIn(const QString &stateDirectory);
    [[nodiscard]] qsizetype count() const;
    [[nodiscard]] qsizetype acknowledgedCount() const;
    /// How many ended so ("interrupted", "stopped" …).
    [[nodiscard]] qsizetype cut(const QString &how) const;
    /// There are plays, and the server has acknowledged every one.
    [[nodiscard]] bool isDelivered() const;
};

/// The server's plays of a screen are those of its book, each once, from the first to at least the last that is
/// acknowledged, sound in their chains, with sums that are theirs; and its receipts are those of the screen's journal.
/// Empty, or what is wrong.
[[nodiscard]] QString faultBetween(const QString &stateDirectory, const QString &serverDatabase,
                                   const base::ScreenId &screen);
/// The screen's receipts that the server has not acknowledged; -1 when they cannot be read.
[[nodiscard]] int waitingReceipts(const QString &stateDirectory);

} // namespace ironfence::e2e
