// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/screen_records.h"

#include "console/server/records/conditions.h"
#include "console/server/records/rows.h"

#include <algorithm>

namespace ironfence::console::server::records {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

const QString columns = QStringLiteral("assignment, envelope, online, online_since_ms, report, report_stored_ms");

Result<ScreenRecord> recordOf(const QSqlQuery &query)
{
    auto assignment = messaging::Assignment::parse(query.value(0).toByteArray());
    if (!assignment)
        return failure(ErrorCode::Corrupt, assignment.error().message, QStringLiteral("screens.assignment"));
    return ScreenRecord{*assignment,
                        query.value(1).toByteArray(),
                        query.value(2).toBool(),
                        query.value(3).toLongLong(),
                        query.value(4).toByteArray(),
                        query.value(5).toLongLong()};
}

} // namespace

Result<QList<ScreenRecord>> ScreenRecords::all() const
{
    return allRows(m_database->run(QStringLiteral("SELECT %1 FROM screens ORDER BY id").arg(columns)), recordOf);
}

Result<ScreenRecord> ScreenRecords::find(const base::ScreenId &screen) const
{
    return oneRow(m_database->run(QStringLiteral("SELECT %1 FROM screens WHERE id = ?").arg(columns), {screen.text()}),
                  recordOf, QStringLiteral("no such screen"), screen.text());
}

Result<QList<ScreenOutline>> ScreenRecords::outlines() const
{
    const auto outlineOf = [](const QSqlQuery &query) -> Result<ScreenOutline> {
        const auto id = base::ScreenId::parse(query.value(0).toString());
        if (!id)
            return failure(ErrorCode::Corrupt, id.error().message, QStringLiteral("screens.id"));
        return ScreenOutline{*id, query.value(1).toLongLong(), query.value(2).toString(), query.value(3).toBool()};
    };
    return allRows(
        m_database->run(QStringLiteral("SELECT id, version, session, report_stored_ms > 0 FROM screens ORDER BY id")),
        outlineOf);
}

Result<qint64> ScreenRecords::count() const
{
    auto query = m_database->run(QStringLiteral("SELECT count(*) FROM screens"));
    if (!query)
        return failure(query.error());
    query->next();
    return query->value(0).toLongLong();
}

Result<qint64> ScreenRecords::versionOf(const base::ScreenId &screen) const
{
    return oneRow(
        m_database->run(QStringLiteral("SELECT version FROM screens WHERE id = ?"), {screen.text()}),
        [](const QSqlQuery &row) -> Result<qint64> { return row.value(0).toLongLong(); },
        QStringLiteral("there is no such screen"), screen.text());
}

Result<QList<ScreenPassword>> ScreenRecords::passwords() const
{
    auto query = m_database->run(QStringLiteral("SELECT id, password_hash FROM screens ORDER BY id"));
    if (!query)
        return failure(query.error());
    QList<ScreenPassword> passwords;
    while (query->next()) {
        if (auto id = base::ScreenId::parse(query->value(0).toString()))
            passwords.append({*id, query->value(1).toString()});
    }
    return passwords;
}

Result<QStringList> ScreenRecords::within(const QList<base::PlacePath> &places, const QString &after,
                                          const QString &until) const
{
    // '0' follows '/': the range holds exactly the places below one. '~' follows whatever an id may hold.
    Conditions ids;
    ids.add(QStringLiteral("id > ?"), {after});
    ids.add(QStringLiteral("id <= ?"), {until.isEmpty() ? QStringLiteral("~") : until});
    QStringList below;
    QVariantList paths;
    for (const auto &place : places) {
        below += QStringLiteral("place = ? OR (place > ? AND place < ?)");
        paths += {place.text(), QString(place.text() + u'/'), QString(place.text() + u'0')};
    }
    if (below.isEmpty())
        return QStringList();
    ids.add(u'(' + below.join(QStringLiteral(" OR ")) + u')', paths);

    auto query = m_database->run(QStringLiteral("SELECT id FROM screens") + ids.clause() + QStringLiteral(" ORDER BY id"),
                                 ids.values);
    if (!query)
        return failure(query.error());
    QStringList found;
    while (query->next())
        found.append(query->value(0).toString());
    return found;
}

Result<qint64> ScreenRecords::countWithin(const QList<base::PlacePath> &places) const
{
    qint64 count = 0;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const auto &place = places[i];
        const auto isCountedBy = [&](const base::PlacePath &other) { // what holds it, or the same once more
            return place.isWithin(other) && (other != place || &other < &place);
        };
        if (std::any_of(places.begin(), places.end(), isCountedBy))
            continue;
        auto query =
            m_database->run(QStringLiteral("SELECT count(*) FROM screens WHERE place = ? OR (place > ? AND place < ?)"),
                            {place.text(), QString(place.text() + u'/'), QString(place.text() + u'0')});
        if (!query)
            return failure(query.error());
        query->next();
        count += query->value(0).toLongLong();
    }
    return count;
}

Result<void> ScreenRecords::add(const messaging::Assignment &assignment, const QByteArray &envelope,
                                const QString &passwordHash)
{
    auto added = done(m_database->run(
        QStringLiteral(
            "INSERT INTO screens (id, place, time_zone, version, assignment, envelope, password_hash) VALUES (?, ?, ?, "
            "?, ?, ?, ?)"),
        {assignment.screen.id.text(), assignment.screen.place.text(), assignment.screen.zone.id(), assignment.version,
         assignment.serialize(), envelope, passwordHash}));
    return added ? rows().put(assignment) : added;
}

Result<void> ScreenRecords::reassign(const messaging::Assignment &assignment, const QByteArray &envelope)
{
    auto changed = done(m_database->run(
        QStringLiteral(
            "UPDATE screens SET place = ?, time_zone = ?, version = ?, assignment = ?, envelope = ? WHERE id = "
            "?"),
        {assignment.screen.place.text(), assignment.screen.zone.id(), assignment.version, assignment.serialize(),
         envelope, assignment.screen.id.text()}));
    return changed ? rows().put(assignment) : changed;
}

Result<void> ScreenRecords::setPassword(const base::ScreenId &screen, const QString &passwordHash)
{
    return done(m_database->run(QStringLiteral("UPDATE screens SET password_hash = ? WHERE id = ?"),
                                {passwordHash, screen.text()}));
}

Result<void> ScreenRecords::setPresence(const base::ScreenId &screen, const QString &session, bool online, qint64 nowMs)
{
    return done(m_database->run(
        QStringLiteral("UPDATE screens SET online_since_ms = CASE WHEN ? = 0 THEN online_since_ms WHEN session = ? AND "
                       "online_since_ms > 0 THEN online_since_ms ELSE ? END, online = ?, session = ? WHERE id = ?"),
        {online, session, nowMs, online, session, screen.text()}));
}

Result<void> ScreenRecords::setReport(const base::ScreenId &screen, const QByteArray &report, qint64 nowMs)
{
    auto set = done(m_database->run(QStringLiteral("UPDATE screens SET report = ?, report_stored_ms = ? WHERE id = ?"),
                                    {report, nowMs, screen.text()}));
    return set ? rows().setReport(screen, report, nowMs) : set;
}

Result<void> ScreenRecords::setAllOffline()
{
    return done(m_database->run(QStringLiteral("UPDATE screens SET online = 0 WHERE online = 1")));
}

} // namespace ironfence::console::server::records
