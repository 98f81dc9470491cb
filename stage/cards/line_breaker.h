// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/cards/text_units.h"

#include <QStringList>
#include <functional>

namespace ironfence::stage::cards {

/// One paragraph, broken.
struct BrokenLines
{
    QStringList lines; ///< without spaces at their ends
    /// 160 for each divided word or orphan, 50 for each stub after a pause, 24 for each broken phrase, 30 more where it
    /// is of a short clause, 24 for each two characters that a line leaves alone.
    double penalty = 0;

    /// No word was divided and no line holds a single character.
    [[nodiscard]] bool clean() const { return penalty < 160; }
};

/// Width of a text in em, blanks and all.
using Measure = std::function<double(const QString &)>;

/// Fills in the widths of the units: once for all sizes, since outlines scale.
void measureUnits(QList<TextUnit> &units, const Measure &measure);

/// Breaks a measured paragraph into lines no wider than `width` em and of lengths as even as the words allow: the
/// fewest lines that read well, else the fewest at all. Empty `lines` when more than `maximumLines` were needed or a
/// unit is wider than the line.
[[nodiscard]] BrokenLines breakLines(const QList<TextUnit> &units, double width, int maximumLines);

} // namespace ironfence::stage::cards
