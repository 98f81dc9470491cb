// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/calendar/solar_terms.h"

#include "playlists/calendar/lunar_date.h"
#include "playlists/calendar/year_table.h"

#include <QStringList>

namespace ironfence::playlists::calendar {

base::Result<QList<SolarTerm>> termsOf(int gregorianYear)
{
    static const QStringList names = QStringLiteral("小寒 大寒 立春 雨水 惊蛰 春分 清明 谷雨 立夏 小满 芒种 夏至 "
                                                    "小暑 大暑 立秋 处暑 白露 秋分 寒露 霜降 立冬 小雪 大雪 冬至")
                                         .split(u' ');

    if (const auto known = checkYear(gregorianYear); !known)
        return base::failure(known.error());
    const auto &days = yearTable()[static_cast<std::size_t>(gregorianYear - firstYear)].termDays;
    QList<SolarTerm> terms;
    for (int i = 0; i < names.size(); ++i) {
        const int month = i / 2 + 1;
        terms.append({names.at(i), QDate(gregorianYear, month, days.at(static_cast<std::size_t>(i)))});
    }
    return terms;
}

} // namespace ironfence::playlists::calendar
