// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

/// One programme being edited. In QML, `Terms.RuleKind.Lunar` and the others.
namespace ironfence::console::desktop::editor {
Q_NAMESPACE
QML_NAMED_ELEMENT(Terms)

/// The ways to say on which days something plays that there is a form for.
enum class RuleKind { Weekdays, MonthDays, YearDay, Dates, Lunar, Festival, Workdays, DaysOff };
Q_ENUM_NS(RuleKind)

/// What keeps the fields of a form from being a rule.
enum class RuleFault {
    None,
    NoDay,     ///< no day is chosen
    NoSuchDay, ///< of the year: the 30th of February
    From,      ///< is no day
    To,
    EndsFirst, ///< before it begins
    Before,    ///< is no number of days
    After,
    Full, ///< there are as many rules as a document holds
};
Q_ENUM_NS(RuleFault)

} // namespace ironfence::console::desktop::editor
