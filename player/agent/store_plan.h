// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "player/agent/need.h"

#include <QList>

namespace ironfence::player {

/// What lies in the store of one object.
struct Stock
{
    base::Sha256 object;
    qint64 bytes = 0;
    bool isWhole = true; ///< else a part that a transfer brought

    bool operator==(const Stock &) const = default;
};

/// What may come into the store, and what goes for it: a pure function of what lies there, who needs what, and the
/// quota. Never goes: what is needed before `soon`, and what is kept. What does not fit beside that is not begun.
struct StorePlan
{
    /// Who needs what.
    struct Demand
    {
        QHash<base::ObjectRef, base::UtcTime> wanted; ///< with its first use
        QSet<base::Sha256> kept;                      ///< stays as far as it is there, and is not missed otherwise
        base::UtcTime soon;                           ///< in 7 days
    };

    QSet<base::ObjectRef> welcome; ///< is not there, and may come
    /// What may go to make room, the first first: parts that nobody needs, whole objects that nobody needs, then what
    /// is due furthest in the future. As many as are too much for the quota with all that is welcome are enough.
    QList<Stock> going;
    qint64 missingBytes = 0; ///< that are wanted and not there
    qint64 shortBytes = 0;   ///< by so much the quota is too small for all that is needed soon or kept

    [[nodiscard]] static StorePlan of(const QList<Stock> &stock, const Demand &demand, qint64 quotaBytes);

    bool operator==(const StorePlan &) const = default;
};

} // namespace ironfence::player
