// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/cli/csv.h"
#include "console/compliance/day_account.h"

#include <QStringList>

namespace ironfence::console::cli {

/// Accounts of a day as people and spreadsheets read them.
namespace compliance_sheet {

/// "99.98 %"; never rounded up to the whole.
[[nodiscard]] QString coverageText(const compliance::Tally &tally);
/// "alert 40 s, offline 2 h"; "-" when nothing was missed.
[[nodiscard]] QString missedText(const compliance::Tally &tally);

[[nodiscard]] QStringList head();
/// One programme of a screen, or darkness, or all of it.
[[nodiscard]] QStringList cells(const compliance::DayAccount &day, const QString &what, const compliance::Tally &tally);
[[nodiscard]] QStringList deviationHead();
[[nodiscard]] QStringList deviationCells(const compliance::DayAccount &day, const compliance::Deviation &deviation);

[[nodiscard]] QList<CsvCell> csvHead();
[[nodiscard]] QList<CsvCell> csvCells(const compliance::DayAccount &day, const QString &what,
                                      const compliance::Tally &tally);

} // namespace compliance_sheet

} // namespace ironfence::console::cli
