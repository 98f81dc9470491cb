// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/change_records.h"

#include "console/server/records/rows.h"

#include <algorithm>

namespace ironfence::console::server::records {

using base::failure;
using base::Result;

Result<qint64> ChangeRecords::number(const QString &statement, const QVariantList &values) const
{
    auto query = m_database->run(statement, values);
    if (!query)
        return failure(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

Result<qint64> ChangeRecords::newest() const
{
    // Only removals are forgotten for good: what changes again gets a higher number.
    return number(QStringLiteral("SELECT max(number) FROM (SELECT max(number) AS number FROM changes UNION ALL SELECT "
                                 "number FROM changes_forgotten) AS told"));
}

Result<qint64> ChangeRecords::newestOf(const QStringList &kinds) const
{
    qint64 newest = 0;
    for (const auto &kind : kinds) {
        const auto last = number(QStringLiteral("SELECT max(number) FROM changes WHERE kind = ?"), {kind});
        if (!last)
            return last;
        newest = std::max(newest, *last);
    }
    return newest;
}

Result<qint64> ChangeRecords::numberOf(const QString &kind, const QString &id) const
{
    return number(QStringLiteral("SELECT number FROM changes WHERE kind = ? AND id = ?"), {kind, id});
}

Result<QList<Change>> ChangeRecords::after(qint64 number, const QStringList &kinds, int limit) const
{
    QString where = QStringLiteral("number > ?");
    QVariantList values{number};
    if (!kinds.isEmpty()) {
        where += QStringLiteral(" AND kind IN (%1)").arg(QStringList(kinds.size(), QStringLiteral("?")).join(u','));
        values.append(QVariantList(kinds.begin(), kinds.end()));
    }
    values.append(limit);
    return allRows(
        m_database->run(
            QStringLiteral("SELECT number, kind, id, removed FROM changes WHERE %1 ORDER BY number LIMIT ?").arg(where),
            values),
        [](const QSqlQuery &row) -> Result<Change> {
            return Change{row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(),
                          row.value(3).toBool()};
        });
}

Result<bool> ChangeRecords::remembersSince(qint64 number) const
{
    const auto last = newest();
    if (!last)
        return failure(last.error());
    return this->number(QStringLiteral("SELECT number FROM changes_forgotten")).map([&](qint64 forgotten) {
        return number >= forgotten && number <= *last; // beyond: of another database, as after a backup was restored
    });
}

Result<qint64> ChangeRecords::placesVersion() const
{
    return number(QStringLiteral("SELECT number FROM places_version"));
}

Result<void> ChangeRecords::forgetRemovals(int kept)
{
    const auto last = number(
        QStringLiteral("SELECT number FROM changes WHERE removed = 1 ORDER BY number DESC LIMIT 1 OFFSET ?"), {kept});
    if (!last)
        return failure(last.error());
    if (*last == 0)
        return {};
    return m_database->transaction([&]() -> Result<void> {
        auto noted = done(m_database->run(QStringLiteral("UPDATE changes_forgotten SET number = ?"), {*last}));
        if (!noted)
            return noted;
        return done(m_database->run(QStringLiteral("DELETE FROM changes WHERE removed = 1 AND number <= ?"), {*last}));
    });
}

} // namespace ironfence::console::server::records
