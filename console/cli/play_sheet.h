// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/cli/csv.h"
#include "console/cli/table.h"
#include "console/client/play_entry.h"
#include "console/client/play_row.h"
#include "playlists/rules/time_zone.h"

namespace ironfence::console::cli {

/// Sums of plays as rows of a table and of CSV: the groups, then what was counted.
class PlaySheet
{
public:
    /// `by`: of client::PlayRow::groups.
    explicit PlaySheet(const QStringList &by);

    [[nodiscard]] QStringList head() const; ///< of the table
    [[nodiscard]] QStringList cells(const client::PlayRow &row) const;
    [[nodiscard]] QStringList total(const client::PlayRow &sum) const;
    [[nodiscard]] QList<CsvCell> csvHead() const;
    [[nodiscard]] QList<CsvCell> csvCells(const client::PlayRow &row) const;

private:
    struct Group
    {
        QString title;
        QString name; ///< in CSV
        QString client::PlayRow::*member;
    };
    QList<Group> m_groups;
};

/// Single plays as rows.
namespace play_records {

[[nodiscard]] QStringList head();
/// `zone`: the clock of the screen's place.
[[nodiscard]] QStringList cells(const client::PlayEntry &entry, const playlists::rules::TimeZone &zone);
[[nodiscard]] QList<CsvCell> csvHead();
[[nodiscard]] QList<CsvCell> csvCells(const base::ScreenId &screen, const client::PlayEntry &entry,
                                      const playlists::rules::TimeZone &zone);

} // namespace play_records

} // namespace ironfence::console::cli
