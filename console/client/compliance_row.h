// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "console/compliance/account.h"

#include <QDate>
#include <optional>

namespace ironfence::console::client {

/// What is asked of the accounts that the server keeps. Empty members do not restrict.
struct ComplianceQuestion
{
    std::optional<base::ScreenId> screen;
    std::optional<base::PlacePath> place; ///< and everything below it
    QDate from;                           ///< both included, of each screen's own place
    QDate to;
    QStringList by; ///< of ComplianceRow::groups
};

/// What became of what was due. What it was not grouped by is empty.
struct ComplianceRow
{
    /// What accounts can be grouped by; "programme" comes with its authority.
    static const QStringList groups; ///< screen, place, day, programme

    QString screen;
    QString place;
    QString day; ///< YYYY-MM-DD
    QString authority;
    QString programme;
    bool isDark = false; ///< of darkness, which is no programme's
    compliance::Tally tally;

    [[nodiscard]] static ComplianceRow read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const ComplianceRow &) const = default;
};

/// A screen of which accounts are missing: its days are in no row.
struct MissingAccounts
{
    QString screen;
    QString place;
    qint64 days = 0;
    QDate first;
    QDate last;
    QString fault; ///< why the first of them cannot be computed; empty: they will be

    [[nodiscard]] static MissingAccounts read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const MissingAccounts &) const = default;
};

/// What the rows of an answer do not tell of.
struct ComplianceGaps
{
    QDate keptFrom;            ///< of no day before this one there are accounts
    qint64 unfinishedDays = 0; ///< of screens, that are not over
    qint64 missingDays = 0;
    qint64 missingScreens = 0;
    QList<MissingAccounts> missing; ///< by screen, the first 1,000

    [[nodiscard]] static ComplianceGaps read(base::json::Object &object);
    void writeTo(base::json::Value &json) const;

    bool operator==(const ComplianceGaps &) const = default;
};

/// A part of an answer, in the order of the groups.
struct ComplianceRowPage
{
    QList<ComplianceRow> rows;
    std::optional<ComplianceGaps> gaps; ///< with the first page
    QString next;                       ///< ask for what follows; empty on the last page

    [[nodiscard]] static ComplianceRowPage read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const ComplianceRowPage &) const = default;
};

} // namespace ironfence::console::client
