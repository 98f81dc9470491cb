// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/editor/terms.h"
#include "playlists/rules/day_rule.h"

#include <tl/expected.hpp>

namespace ironfence::console::desktop::editor {

/// What a person fills in: of every kind, whatever the kind is now, so that trying another one loses nothing. A value.
class RuleFields
{
    Q_GADGET
    QML_VALUE_TYPE(ruleFields)
    Q_PROPERTY(int kind MEMBER kind)
    Q_PROPERTY(bool isExcept MEMBER isExcept)
    Q_PROPERTY(int weekdays MEMBER weekdays)
    Q_PROPERTY(int monthDays MEMBER monthDays)
    Q_PROPERTY(bool hasLastDay MEMBER hasLastDay)
    Q_PROPERTY(int month MEMBER month)
    Q_PROPERTY(int day MEMBER day)
    Q_PROPERTY(QString from MEMBER from)
    Q_PROPERTY(QString to MEMBER to)
    Q_PROPERTY(int lunarMonth MEMBER lunarMonth)
    Q_PROPERTY(int lunarDay MEMBER lunarDay)
    Q_PROPERTY(int lunarMonthTo MEMBER lunarMonthTo)
    Q_PROPERTY(int lunarDayTo MEMBER lunarDayTo)
    Q_PROPERTY(int festival MEMBER festival)
    Q_PROPERTY(QString before MEMBER before)
    Q_PROPERTY(QString after MEMBER after)

public:
    static constexpr int longestAround = 60; ///< days before and after a festival

    int kind = static_cast<int>(RuleKind::Weekdays);
    bool isExcept = false;   ///< it does not play on these days
    int weekdays = 0x1f;     ///< bits from Monday on
    int monthDays = 0;       ///< bits from the 1st on
    bool hasLastDay = false; ///< and the last day of the month
    int month = 1;           ///< 1–12, of the year
    int day = 1;             ///< 1–31
    QString from;            ///< "2026-12-28"
    QString to;              ///< and with this day
    int lunarMonth = 1;      ///< 1–12
    int lunarDay = 1;        ///< 1–30
    int lunarMonthTo = 1;    ///< and with this day; one that comes earlier is of the next year
    int lunarDayTo = 1;
    int festival = 0; ///< in festivalSlugs()
    QString before = QStringLiteral("0");
    QString after = QStringLiteral("0");

    bool operator==(const RuleFields &) const = default;
};

/// The named days of the calendar in the order of the lunar year.
[[nodiscard]] const QStringList &festivalSlugs();

using Days = decltype(playlists::rules::DayRule::days);
/// What the fields of the kind say, or what is wrong with them.
[[nodiscard]] tl::expected<Days, RuleFault> daysOf(const RuleFields &fields);
/// What a form shows of a rule, the other kinds as in `others`. Nothing: no form says as much as it does.
[[nodiscard]] std::optional<RuleFields> fieldsOf(const Days &days, RuleFields others = {});

} // namespace ironfence::console::desktop::editor
