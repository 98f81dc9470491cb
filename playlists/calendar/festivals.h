// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QDate>
#include <QList>

namespace ironfence::playlists::calendar {

/// A named day of one lunar year.
struct Festival
{
    QString slug; ///< stable, for documents: spring-festival
    QString name; ///< in Chinese: 春节
    QDate date;

    bool operator==(const Festival &) const = default;
};

/// The named days of a lunar year in the order of time: 春节, 元宵, 龙抬头, 清明, 端午, 七夕, 中元, 中秋, 重阳, 寒衣,
/// 冬至, 腊八, 小年 (as the north keeps it, 腊月廿三) and 除夕, the last day of the year; the last three mostly fall in
/// the next Gregorian year. None is repeated in a leap month. Errors: Invalid for an unknown year.
[[nodiscard]] base::Result<QList<Festival>> festivalsOf(int lunarYear);

/// The day of a festival by its slug. Errors: Invalid for an unknown year, NotFound for an unknown slug.
[[nodiscard]] base::Result<QDate> festivalDate(int lunarYear, const QString &slug);

} // namespace ironfence::playlists::calendar
