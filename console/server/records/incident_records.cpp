// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/incident_records.h"

#include "console/server/records/rows.h"

#include <limits>

namespace ironfence::console::server::records {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

const QString selection = QStringLiteral("SELECT id, screen, kind, severity, opened_ms, acknowledged_ms, recovered_ms, "
                                         "times, text, note, figures FROM incidents ");

std::optional<base::UtcTime> timeOf(const QVariant &ms)
{
    return ms.toLongLong() > 0 ? std::optional(base::fromUnixMs(ms.toLongLong())) : std::nullopt;
}

qint64 msOf(const std::optional<base::UtcTime> &time)
{
    return time ? base::toUnixMs(*time) : 0;
}

Result<IncidentRecord> recordOf(const QSqlQuery &query)
{
    const auto screen = base::ScreenId::parse(query.value(1).toString());
    if (!screen)
        return failure(ErrorCode::Corrupt, screen.error().message, QStringLiteral("incidents.screen"));
    return IncidentRecord{query.value(0).toLongLong(),
                          *screen,
                          query.value(2).toString(),
                          query.value(3).toString(),
                          base::fromUnixMs(query.value(4).toLongLong()),
                          timeOf(query.value(5)),
                          timeOf(query.value(6)),
                          query.value(7).toLongLong(),
                          query.value(8).toString(),
                          query.value(9).toString(),
                          query.value(10).toString().toUtf8()};
}

} // namespace

Result<QList<IncidentRecord>> IncidentRecords::page(const IncidentPage &page) const
{
    QString where = QStringLiteral("WHERE id < ?");
    QVariantList values{page.after > 0 ? page.after : std::numeric_limits<qint64>::max()};
    if (page.onlyOpen)
        where += QStringLiteral(" AND recovered_ms = 0");
    if (!page.screen.isEmpty()) {
        where += QStringLiteral(" AND screen = ?");
        values.append(page.screen.text());
    }
    values.append(page.limit);
    return allRows(m_database->run(selection + where + QStringLiteral(" ORDER BY id DESC LIMIT ?"), values), recordOf);
}

Result<IncidentRecord> IncidentRecords::find(qint64 id) const
{
    return oneRow(m_database->run(selection + QStringLiteral("WHERE id = ?"), {id}), recordOf,
                  QStringLiteral("no such incident"), QString::number(id));
}

Result<std::optional<IncidentRecord>> IncidentRecords::newest(const base::ScreenId &screen, const QString &kind) const
{
    const auto rows =
        allRows(m_database->run(selection + QStringLiteral("WHERE screen = ? AND kind = ? ORDER BY id DESC LIMIT 1"),
                                {screen.text(), kind}),
                recordOf);
    if (!rows)
        return failure(rows.error());
    return rows->isEmpty() ? std::nullopt : std::optional(rows->constFirst());
}

Result<QList<IncidentRecord>> IncidentRecords::open() const
{
    return allRows(m_database->run(selection + QStringLiteral("WHERE recovered_ms = 0 ORDER BY id")), recordOf);
}

Result<qint64> IncidentRecords::countOpen() const
{
    auto query = m_database->run(QStringLiteral("SELECT count(*) FROM incidents WHERE recovered_ms = 0"));
    if (!query)
        return failure(query.error());
    query->next();
    return query->value(0).toLongLong();
}

Result<qint64> IncidentRecords::add(const IncidentRecord &incident)
{
    return newNumber(m_database->run(
        QStringLiteral(
            "INSERT INTO incidents (screen, kind, severity, opened_ms, acknowledged_ms, recovered_ms, times, "
            "text, note, figures) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"),
        {incident.screen.text(), incident.kind, incident.severity, base::toUnixMs(incident.opened),
         msOf(incident.acknowledged), msOf(incident.recovered), incident.times, incident.text, incident.note,
         QString::fromUtf8(incident.figures)}));
}

Result<void> IncidentRecords::put(const IncidentRecord &incident)
{
    return done(m_database->run(
        QStringLiteral("UPDATE incidents SET severity = ?, opened_ms = ?, acknowledged_ms = ?, recovered_ms = ?, "
                       "times = ?, text = ?, note = ?, figures = ? WHERE id = ?"),
        {incident.severity, base::toUnixMs(incident.opened), msOf(incident.acknowledged), msOf(incident.recovered),
         incident.times, incident.text, incident.note, QString::fromUtf8(incident.figures), incident.id}));
}

Result<qint64> IncidentRecords::forgetBefore(base::UtcTime time, int limit)
{
    const auto query = m_database->run(
        QStringLiteral("DELETE FROM incidents WHERE id IN (SELECT id FROM incidents WHERE recovered_ms > 0 AND "
                       "recovered_ms < ? LIMIT ?)"),
        {base::toUnixMs(time), limit});
    if (!query)
        return failure(query.error());
    return query->numRowsAffected();
}

Result<void> IncidentRecords::keepNewest(const base::ScreenId &screen, int count)
{
    // Compared with NULL, when there are not so many, nothing is older.
    return done(m_database->run(
        QStringLiteral("DELETE FROM incidents WHERE screen = ? AND recovered_ms > 0 AND id < (SELECT id FROM incidents "
                       "WHERE screen = ? ORDER BY id DESC LIMIT 1 OFFSET ?)"),
        {screen.text(), screen.text(), count - 1}));
}

} // namespace ironfence::console::server::records
