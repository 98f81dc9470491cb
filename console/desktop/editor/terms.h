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

/// Ways to divide a canvas.
enum class Division {
    Whole,   ///< one playlist on all of it
    Ticker,  ///< texts that pass below it
    Columns, ///< another playlist beside it
    Parts,   ///< both
    Own,     ///< otherwise; not offered
};
Q_ENUM_NS(Division)

/// What a zone's rectangle is made of.
enum class Side { Left, Top, Width, Height };
Q_ENUM_NS(Side)

} // namespace ironfence::console::desktop::editor
