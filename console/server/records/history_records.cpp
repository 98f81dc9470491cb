// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/history_records.h"

#include "console/server/records/account_records.h"
#include "console/server/records/rows.h"

namespace ironfence::console::server::records {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

Result<ManifestInForce> manifestOf(const QSqlQuery &row)
{
    const auto authority = base::AuthorityId::parse(row.value(0).toString());
    if (!authority)
        return failure(ErrorCode::Corrupt, authority.error().message, QStringLiteral("manifests.authority"));
    return ManifestInForce{*authority, row.value(1).toLongLong(), base::fromUnixMs(row.value(2).toLongLong()),
                           row.value(3).toByteArray()};
}

Result<AssignmentInForce> assignmentOf(const QSqlQuery &row)
{
    return AssignmentInForce{row.value(0).toLongLong(), base::fromUnixMs(row.value(1).toLongLong()),
                             row.value(2).toByteArray()};
}

Result<base::Sha256> hashOf(const QSqlQuery &row)
{
    auto hash = base::Sha256::fromHex(row.value(0).toString());
    if (!hash)
        return failure(ErrorCode::Corrupt, hash.error().message, QStringLiteral("manifest_programmes.sha256"));
    return hash;
}

} // namespace

Result<void> HistoryRecords::note(const messaging::Assignment &assignment, base::UtcTime now)
{
    auto noted = done(m_database->run(
        QStringLiteral(
            "INSERT INTO assignments (screen, version, payload, accepted_ms) VALUES (?, ?, ?, ?) ON CONFLICT "
            "DO NOTHING"),
        {assignment.screen.id.text(), assignment.version, assignment.serialize(), base::toUnixMs(now)}));
    if (!noted)
        return noted;
    return AccountRecords(*m_database).assigned(assignment.screen.id, assignment.screen.zone.id(), now);
}

Result<void> HistoryRecords::note(const playlists::Manifest &manifest)
{
    for (const auto &entry : manifest.programmes) {
        auto noted = done(m_database->run(
            QStringLiteral("INSERT INTO manifest_programmes (authority, version, sha256) VALUES (?, ?, ?) ON CONFLICT "
                           "DO NOTHING"),
            {manifest.authority.text(), manifest.version, entry.object.sha256.hex()}));
        if (!noted)
            return noted;
    }
    return {};
}

Result<QList<AssignmentInForce>> HistoryRecords::assignmentsOf(const base::ScreenId &screen, base::UtcTime from,
                                                               base::UtcTime to) const
{
    return allRows(m_database->run(QStringLiteral("SELECT version, accepted_ms, payload FROM assignments AS a WHERE "
                                                  "screen = ? AND accepted_ms < ? AND NOT EXISTS (SELECT 1 FROM "
                                                  "assignments WHERE screen = a.screen AND version > a.version AND "
                                                  "accepted_ms <= ?) ORDER BY version"),
                                   {screen.text(), base::toUnixMs(to), base::toUnixMs(from)}),
                   assignmentOf);
}

Result<QList<ManifestInForce>> HistoryRecords::manifests(base::UtcTime from, base::UtcTime to) const
{
    return allRows(
        m_database->run(
            QStringLiteral("SELECT authority, version, accepted_ms, payload FROM manifests AS m WHERE accepted_ms < ? "
                           "AND NOT EXISTS (SELECT 1 FROM manifests WHERE authority = m.authority AND version > "
                           "m.version AND accepted_ms <= ?) ORDER BY authority, version"),
            {base::toUnixMs(to), base::toUnixMs(from)}),
        manifestOf);
}

Result<ManifestInForce> HistoryRecords::manifest(const base::AuthorityId &authority, qint64 version) const
{
    return oneRow(m_database->run(QStringLiteral("SELECT authority, version, accepted_ms, payload FROM manifests WHERE "
                                                 "authority = ? AND version = ?"),
                                  {authority.text(), version}),
                  manifestOf, QStringLiteral("there was no such manifest"));
}

Result<QSet<base::Sha256>> HistoryRecords::programmesSince(base::UtcTime time) const
{
    const auto hashes = allRows(
        m_database->run(
            QStringLiteral("SELECT DISTINCT sha256 FROM manifest_programmes AS p WHERE NOT EXISTS (SELECT 1 FROM "
                           "manifests WHERE authority = p.authority AND version > p.version AND accepted_ms <= ?)"),
            {base::toUnixMs(time)}),
        hashOf);
    return hashes.map([](const QList<base::Sha256> &list) { return QSet<base::Sha256>(list.begin(), list.end()); });
}

Result<void> HistoryRecords::forgetBefore(base::UtcTime time)
{
    return done(m_database->run(QStringLiteral("DELETE FROM assignments AS a WHERE EXISTS (SELECT 1 FROM assignments "
                                               "WHERE screen = a.screen AND version > a.version AND accepted_ms <= ?)"),
                                {base::toUnixMs(time)}));
}

} // namespace ironfence::console::server::records
