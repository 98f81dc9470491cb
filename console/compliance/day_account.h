// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "console/compliance/account.h"

#include <QDate>

namespace ironfence::console::compliance {

/// One screen's account of one day of its place, as the operator API tells it.
struct DayAccount
{
    base::ScreenId screen;
    base::PlacePath place;
    QString zone; ///< of the place
    QDate day;
    base::UtcTime from; ///< the day's first instant; later for a screen that was added during it
    base::UtcTime to;   ///< its end, or the present
    Account account;

    [[nodiscard]] static DayAccount read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const DayAccount &) const = default;
};

} // namespace ironfence::console::compliance
