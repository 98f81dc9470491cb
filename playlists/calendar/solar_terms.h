// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QDate>
#include <QList>

namespace ironfence::playlists::calendar {

/// One of the 24 solar terms (二十四节气): the day on which the sun's apparent longitude reaches a multiple of 15°.
struct SolarTerm
{
    QString name; ///< in Chinese, two characters: 清明
    QDate date;   ///< in China

    bool operator==(const SolarTerm &) const = default;
};

/// The 24 terms of a Gregorian year, from 小寒 in January to 冬至 in December. Errors: Invalid for an unknown year.
[[nodiscard]] base::Result<QList<SolarTerm>> termsOf(int gregorianYear);

} // namespace ironfence::playlists::calendar
