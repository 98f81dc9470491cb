// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/cli/csv.h"
#include "console/client/compliance_row.h"
#include "console/client/deviation_entry.h"
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
/// Of one screen on one day.
[[nodiscard]] QStringList deviationCells(const client::DeviationEntry &entry);

[[nodiscard]] QList<CsvCell> csvHead();
[[nodiscard]] QList<CsvCell> csvCells(const compliance::DayAccount &day, const QString &what,
                                      const compliance::Tally &tally);

/// Sums of accounts: the groups, then what was counted.
class Sums
{
public:
    /// `by`: of client::ComplianceRow::groups.
    explicit Sums(const QStringList &by);

    [[nodiscard]] QStringList head() const; ///< of the table
    [[nodiscard]] QStringList cells(const client::ComplianceRow &row) const;
    [[nodiscard]] QStringList total(const QString &what, const compliance::Tally &tally) const;
    [[nodiscard]] QList<CsvCell> csvHead() const;
    [[nodiscard]] QList<CsvCell> csvCells(const client::ComplianceRow &row) const;

private:
    struct Group
    {
        QString name; ///< in CSV
        QString client::ComplianceRow::*member;
    };
    QList<Group> m_groups;
};

} // namespace compliance_sheet

} // namespace ironfence::console::cli
