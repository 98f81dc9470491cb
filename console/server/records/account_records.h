// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sql/database.h"
#include "console/compliance/day_account.h"
#include "playlists/rules/time_zone.h"

namespace ironfence::console::server::records {

/// Accounts of screens and finished days. What is here holds: records that accounts are made of (plays, assignments,
/// manifests) remove them in the transactions in which they change. What only reads may also be asked of an
/// AccountRecords that another thread makes for a reading connection of its own.
class AccountRecords
{
public:
    /// An account that was computed, or why it cannot be.
    struct Computed
    {
        compliance::DayAccount day;
        bool isLoose = false; ///< a play went by a manifest that the server does not know: it may come yet
        QString fault;        ///< empty: it was computed
        QString stamp;        ///< stampOf() when what it was made of was read
    };
    struct Job
    {
        base::ScreenId screen;
        QDate day;
    };
    /// A screen of which accounts are not kept that should be.
    struct Gap
    {
        base::ScreenId screen;
        base::PlacePath place;
        QDate first; ///< day that is missing
        QDate last;
        qint64 days = 0; ///< how many of them
        QString fault;   ///< of the first that cannot be computed
    };
    struct Gaps
    {
        QDate keptFrom;         ///< of no day before this one there are accounts
        QList<Gap> screens;     ///< by id, the first `maxGaps`
        qint64 screenCount = 0; ///< with those that are not listed
        qint64 days = 0;        ///< of all screens
        qint64 unfinished = 0;  ///< days of screens that are not over yet: not missing
    };
    /// Which accounts are meant.
    struct Scope
    {
        QString screen;                       ///< empty: all
        std::optional<base::PlacePath> place; ///< and everything below it
        QDate from;                           ///< both included
        QDate to;
    };
    struct Page
    {
        QList<compliance::DayAccount> days;
        bool isMore = false;
    };
    static constexpr qsizetype maxGaps = 1'000;
    /// Days before today of which accounts are computed: for a little less than what they are made of is kept.
    static constexpr qint64 daysBack = 398;

    explicit AccountRecords(base::sql::Database &database) : m_database(&database) {}

    /// By which rules and limits accounts are computed from now on: removes those that were computed by others.
    [[nodiscard]] base::Result<void> adopt(const QString &basis);
    /// Keeps it, unless something that it was made of has changed since it was read; answers whether. Part of the
    /// transaction that is open.
    [[nodiscard]] base::Result<bool> keep(const Computed &computed);
    /// What changes whenever the account of any day of a screen may.
    [[nodiscard]] base::Result<QString> stampOf(const base::ScreenId &screen) const;
    /// Nothing: it is not kept, or cannot be computed. Its place is the screen's of today.
    [[nodiscard]] base::Result<std::optional<compliance::DayAccount>> find(const base::ScreenId &screen,
                                                                           QDate day) const;

    /// What was shown from one instant to another is told otherwise now. Part of the transaction that is open, as all
    /// that follow.
    [[nodiscard]] base::Result<void> forget(const base::ScreenId &screen, base::UtcTime from, base::UtcTime to);
    /// An assignment came.
    [[nodiscard]] base::Result<void> assigned(const base::ScreenId &screen, const QString &zone, base::UtcTime now);
    /// A manifest came.
    [[nodiscard]] base::Result<void> published(base::UtcTime now);
    /// Drops the accounts of days before this one, about `limit` of them, and answers how many.
    [[nodiscard]] base::Result<qint64> forgetBefore(QDate day, qint64 limit);
    /// Those that could not be computed: they are tried again.
    [[nodiscard]] base::Result<void> forgetFaults();

    /// Whole accounts that deviate, by screen and day, of those behind `after`: until there are `limit` deviations.
    [[nodiscard]] base::Result<Page> withDeviations(const Scope &scope, const std::optional<Job> &after,
                                                    qint64 limit) const;
    struct Place
    {
        base::PlacePath place;
        playlists::rules::TimeZone zone;
    };
    /// Where a screen is now. Errors: NotFound.
    [[nodiscard]] base::Result<Place> placeOf(const base::ScreenId &screen) const;
    /// The first day of which there are accounts.
    [[nodiscard]] static QDate keptFrom(base::UtcTime now);
    /// What ought to be kept now and is not.
    [[nodiscard]] base::Result<Gaps> gaps(const Scope &scope, base::UtcTime now) const;
    /// The accounts to compute next, the newest days first; at most `limit`.
    [[nodiscard]] base::Result<QList<Job>> toCompute(base::UtcTime now, int limit) const;

private:
    [[nodiscard]] static qint64 dayAt(base::UtcTime time); ///< in UTC, as a number of PlaySums
    /// A screen, and which days of it there may be.
    struct Span
    {
        QString screen;
        QString place;
        qint64 from = 0; ///< the day on which it was added, or the first that is kept; numbers of PlaySums
        qint64 to = 0;   ///< the last that is over
        qint64 kept = 0;
        qint64 faults = 0;
        std::optional<base::UtcTime> settlesFrom; ///< the last day has only just ended: here
    };
    [[nodiscard]] base::Result<QList<Span>> spans(const Scope &scope, base::UtcTime now) const;
    [[nodiscard]] base::Result<bool> isWorthIt(const Span &span, qint64 day) const;
    [[nodiscard]] base::Result<Gap> gapOf(const Span &span, qint64 from, qint64 to) const;
    [[nodiscard]] base::Result<qint64> programmeOf(const QString &name);
    [[nodiscard]] base::Result<void> addSum(const compliance::DayAccount &day, qint64 programme,
                                            const compliance::Tally &tally);
    [[nodiscard]] base::Result<void> erase(base::Result<QSqlQuery> accounts);

    base::sql::Database *m_database;
};

} // namespace ironfence::console::server::records
