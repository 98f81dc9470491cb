// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sql/database.h"

#include <QStringList>

namespace ironfence::console::server::records {

/// That a record was made, changed or removed; of several changes of one record only the newest is kept.
struct Change
{
    qint64 number = 0; ///< grows with every change, of whatever kind
    QString kind;      ///< "screen", "asset", "programme", "manifest", "alert", "incident", "notice"
    QString id;        ///< within its kind
    bool isRemoved = false;

    bool operator==(const Change &) const = default;
};

/// What has changed, as triggers of the database note it in the transaction of the change itself. As many rows as there
/// are records, so nothing grows with time; what was removed is remembered for a while.
class ChangeRecords
{
public:
    static constexpr int keptRemovals = 10'000;

    explicit ChangeRecords(base::sql::Database &database) : m_database(&database) {}

    [[nodiscard]] base::Result<qint64> newest() const; ///< the number of the last change; 0 before the first
    /// The number of the last change of any of these kinds; 0 when there is none.
    [[nodiscard]] base::Result<qint64> newestOf(const QStringList &kinds) const;
    /// The number of a record's last change; 0 when there never was one.
    [[nodiscard]] base::Result<qint64> numberOf(const QString &kind, const QString &id) const;
    /// The next `limit` changes behind this number, of these kinds (all of them when there is none), in order.
    [[nodiscard]] base::Result<QList<Change>> after(qint64 number, const QStringList &kinds, int limit) const;
    /// Whether all that was removed behind this number is still known.
    [[nodiscard]] base::Result<bool> remembersSince(qint64 number) const;
    /// Grows whenever a screen comes, goes or moves.
    [[nodiscard]] base::Result<qint64> placesVersion() const;

    /// Forgets removals, but for the newest `kept`.
    [[nodiscard]] base::Result<void> forgetRemovals(int kept = keptRemovals);

private:
    [[nodiscard]] base::Result<qint64> number(const QString &statement, const QVariantList &values = {}) const;

    base::sql::Database *m_database;
};

} // namespace ironfence::console::server::records
