// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/publication/holdings.h"

#include <QDate>

namespace ironfence::console::desktop::today {

/// A live programme that plays today again after a week or more, or for the last time for a week or more.
struct Turn
{
    /// So many days without it make a beginning or an end: what plays every weekend neither begins on each Saturday
    /// nor ends on each Sunday.
    static constexpr int restDays = 7;

    QString programme; ///< its id
    QString title;
    bool begins = false;
    bool ends = false; ///< both: this one day only
    QString parts;     ///< of today, "08:30–11:30"; empty: the whole day

    bool operator==(const Turn &) const = default;
};

/// Those of today, first what begins, then what ends, each in the order of what is live. Days are those of the clock
/// and the days off that a screen of the county has.
[[nodiscard]] QList<Turn> turnsOf(const publication::Holdings &holdings, const base::AuthorityId &authority,
                                  base::UtcTime now);

} // namespace ironfence::console::desktop::today
