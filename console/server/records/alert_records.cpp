// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/alert_records.h"

#include "console/server/records/rows.h"

namespace ironfence::console::server::records {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

// A later cancel of the story counts at once, a later update from its effective time on (docs/wire.md).
const QString isCancelled =
    QStringLiteral("EXISTS (SELECT 1 FROM alerts AS b WHERE b.story = a.story AND b.authority = a.authority "
                   "AND b.number > a.number AND b.msg_type = 'Cancel')");
const QString isSuperseded = // takes a bound value: now
    QStringLiteral("EXISTS (SELECT 1 FROM alerts AS b WHERE b.story = a.story AND b.authority = a.authority "
                   "AND b.number > a.number AND b.msg_type = 'Update' AND b.effective_ms <= ?)");
const QString selection =
    QStringLiteral("SELECT a.payload, a.document, a.envelope, a.released_ms, %1, %2 ").arg(isCancelled, isSuperseded);

Result<AlertRecord> recordOf(const QSqlQuery &query)
{
    auto alert = playlists::Alert::parse(query.value(0).toByteArray());
    const auto document = base::Sha256::fromHex(query.value(1).toString());
    if (!alert || !document)
        return failure(ErrorCode::Corrupt, QStringLiteral("a damaged row"), QStringLiteral("alerts"));
    return AlertRecord{*alert,
                       *document,
                       query.value(2).toByteArray(),
                       base::fromUnixMs(query.value(3).toLongLong()),
                       query.value(4).toBool(),
                       query.value(5).toBool()};
}

} // namespace

Result<QList<AlertRecord>> AlertRecords::page(const QString &after, int limit, base::UtcTime now) const
{
    const auto order = QStringLiteral("ORDER BY a.released_ms DESC, a.number DESC, a.identifier DESC LIMIT ?");
    if (after.isEmpty())
        return allRows(
            m_database->run(selection + QStringLiteral("FROM alerts AS a ") + order, {base::toUnixMs(now), limit}),
            recordOf);
    const auto last = find(after, now);
    if (!last)
        return failure(last.error());
    return allRows(
        m_database->run(
            selection + QStringLiteral("FROM alerts AS a WHERE (a.released_ms, a.number, a.identifier) < (?, ?, ?) ") +
                order,
            {base::toUnixMs(now), base::toUnixMs(last->released), last->alert.number, after, limit}),
        recordOf);
}

Result<qint64> AlertRecords::countLive(base::UtcTime now) const
{
    const auto ms = base::toUnixMs(now);
    auto query = m_database->run(
        QStringLiteral("SELECT count(*) FROM alerts AS a WHERE a.expires_ms > ? AND a.effective_ms <= ? AND "
                       "a.msg_type <> 'Cancel' AND NOT %1 AND NOT %2")
            .arg(isCancelled, isSuperseded),
        {ms, ms, ms});
    if (!query)
        return failure(query.error());
    query->next();
    return query->value(0).toLongLong();
}

Result<AlertRecord> AlertRecords::find(const QString &identifier, base::UtcTime now) const
{
    const auto records = allRows(m_database->run(selection + QStringLiteral("FROM alerts AS a WHERE a.identifier = ?"),
                                                 {base::toUnixMs(now), identifier}),
                                 recordOf);
    if (!records)
        return failure(records.error());
    if (records->isEmpty())
        return failure(ErrorCode::NotFound, QStringLiteral("no such alert"), identifier);
    return records->first();
}

Result<QList<AlertRecord>> AlertRecords::story(const QString &identifier, base::UtcTime now) const
{
    return allRows(m_database->run(selection + QStringLiteral("FROM alerts AS a WHERE a.story = ? ORDER BY a.number"),
                                   {base::toUnixMs(now), identifier}),
                   recordOf);
}

Result<qint64> AlertRecords::highestNumber(const base::AuthorityId &authority) const
{
    auto query = m_database->run(QStringLiteral("SELECT coalesce(max(number), 0) FROM alerts WHERE authority = ?"),
                                 {authority.text()});
    if (!query)
        return failure(query.error());
    query->next();
    return query->value(0).toLongLong();
}

Result<QList<AlertLine>> AlertRecords::at(const base::PlacePath &place, base::UtcTime since, base::UtcTime now) const
{
    auto query = m_database->run(
        QStringLiteral("SELECT a.identifier, a.expires_ms, length(a.envelope), %1 OR %2 FROM alert_places AS p "
                       "JOIN alerts AS a ON a.identifier = p.identifier WHERE p.place = ? AND a.expires_ms > ? "
                       "ORDER BY a.released_ms, a.number")
            .arg(isCancelled, isSuperseded),
        {base::toUnixMs(now), place.text(), base::toUnixMs(since)});
    if (!query)
        return failure(query.error());
    QList<AlertLine> lines;
    while (query->next())
        lines.append({query->value(0).toString(), base::fromUnixMs(query->value(1).toLongLong()),
                      query->value(2).toLongLong(), query->value(3).toBool()});
    return lines;
}

Result<QList<QByteArray>> AlertRecords::envelopes(const QStringList &identifiers) const
{
    QList<QByteArray> found;
    for (const auto &identifier : identifiers) {
        auto query = m_database->run(QStringLiteral("SELECT envelope FROM alerts WHERE identifier = ?"), {identifier});
        if (!query)
            return failure(query.error());
        if (!query->next())
            return failure(ErrorCode::NotFound, QStringLiteral("no such alert"), identifier);
        found.append(query->value(0).toByteArray());
    }
    return found;
}

Result<std::optional<base::UtcTime>> AlertRecords::nextChange(base::UtcTime now) const
{
    auto query = m_database->run(
        QStringLiteral("SELECT min(t) FROM (SELECT min(expires_ms) AS t FROM alerts WHERE expires_ms > ? "
                       "UNION ALL SELECT min(effective_ms) FROM alerts WHERE effective_ms > ?) AS next"),
        {base::toUnixMs(now), base::toUnixMs(now)});
    if (!query)
        return failure(query.error());
    if (!query->next() || query->value(0).isNull())
        return std::optional<base::UtcTime>{};
    return std::optional<base::UtcTime>{base::fromUnixMs(query->value(0).toLongLong())};
}

Result<void> AlertRecords::add(const AlertRecord &record, const QByteArray &payload)
{
    const auto &alert = record.alert;
    auto added = done(m_database->run(
        QStringLiteral("INSERT INTO alerts (identifier, authority, number, msg_type, story, effective_ms, expires_ms, "
                       "released_ms, document, payload, envelope) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {alert.identifier, alert.authority.text(), alert.number, nameOf(alert.messageType),
         alert.references.isEmpty() ? alert.identifier : alert.references, base::toUnixMs(alert.effective),
         base::toUnixMs(alert.expires), base::toUnixMs(record.released), record.document.hex(), payload,
         record.envelope}));
    if (!added)
        return added;
    for (const auto &place : alert.places) {
        auto placed = done(
            m_database->run(QStringLiteral("INSERT INTO alert_places (identifier, place) VALUES (?, ?) ON CONFLICT "
                                           "DO NOTHING"),
                            {alert.identifier, place.text()}));
        if (!placed)
            return placed;
    }
    return {};
}

Result<QMap<base::PlacePath, AlertSetRecord>> AlertRecords::sets() const
{
    auto query = m_database->run(QStringLiteral("SELECT place, version, documents, changed_ms FROM alert_sets"));
    if (!query)
        return failure(query.error());
    QMap<base::PlacePath, AlertSetRecord> sets;
    while (query->next()) {
        const auto place = base::PlacePath::parse(query->value(0).toString());
        if (!place)
            return failure(ErrorCode::Corrupt, place.error().message, QStringLiteral("alert_sets.place"));
        sets.insert(*place,
                    {*place, query->value(1).toLongLong(), query->value(2).toString().split(u',', Qt::SkipEmptyParts),
                     base::fromUnixMs(query->value(3).toLongLong())});
    }
    return sets;
}

Result<void> AlertRecords::putSet(const AlertSetRecord &set)
{
    // An empty list joins to a null text, which the column refuses.
    const QString documents = set.documents.isEmpty() ? QStringLiteral("") : set.documents.join(u',');
    return done(m_database->run(
        QStringLiteral(
            "INSERT INTO alert_sets (place, version, documents, changed_ms) VALUES (?, ?, ?, ?) ON CONFLICT (place) "
            "DO UPDATE SET version = excluded.version, documents = excluded.documents, "
            "changed_ms = excluded.changed_ms"),
        {set.place.text(), set.version, documents, base::toUnixMs(set.changed)}));
}

} // namespace ironfence::console::server::records
