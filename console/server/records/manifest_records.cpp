// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/manifest_records.h"

#include "console/server/records/account_records.h"
#include "console/server/records/rows.h"

namespace ironfence::console::server::records {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

Result<ManifestRecord> recordOf(const QSqlQuery &query)
{
    auto manifest = playlists::Manifest::parse(query.value(0).toByteArray());
    if (!manifest)
        return failure(ErrorCode::Corrupt, manifest.error().message, QStringLiteral("manifests.payload"));
    return ManifestRecord{*manifest, query.value(1).toByteArray(), query.value(2).toLongLong()};
}

/// Of version numbers of one authority; a condition and an order follow.
const QString linesOfAuthority =
    QStringLiteral("SELECT payload, envelope, accepted_ms, (SELECT accepted_ms FROM manifests WHERE authority = "
                   "m.authority AND version > m.version ORDER BY version LIMIT 1) FROM manifests AS m WHERE "
                   "authority = ? AND ");

Result<ManifestLine> lineOf(const QSqlQuery &query)
{
    auto record = recordOf(query);
    if (!record)
        return failure(record.error());
    const auto replaced = query.value(3);
    return ManifestLine{std::move(*record), replaced.isNull() ? std::nullopt : std::optional(replaced.toLongLong())};
}

} // namespace

Result<ManifestRecord> ManifestRecords::current(const base::AuthorityId &authority) const
{
    return oneRow(
        m_database->run(QStringLiteral("SELECT payload, envelope, accepted_ms FROM manifests WHERE authority = ? "
                                       "ORDER BY version DESC LIMIT 1"),
                        {authority.text()}),
        recordOf, QStringLiteral("nothing has been published yet"));
}

Result<QList<ManifestRecord>> ManifestRecords::currentOfAll() const
{
    return allRows(
        m_database->run(QStringLiteral("SELECT payload, envelope, accepted_ms FROM manifests AS m WHERE version = "
                                       "(SELECT max(version) FROM manifests WHERE authority = m.authority)")),
        recordOf);
}

Result<QList<ManifestLine>> ManifestRecords::page(const base::AuthorityId &authority, qint64 before, int limit) const
{
    return allRows(m_database->run(linesOfAuthority + QStringLiteral("version < ? ORDER BY version DESC LIMIT ?"),
                                   {authority.text(), before, limit}),
                   lineOf);
}

Result<ManifestLine> ManifestRecords::find(const base::AuthorityId &authority, qint64 version) const
{
    return oneRow(m_database->run(linesOfAuthority + QStringLiteral("version = ?"), {authority.text(), version}),
                  lineOf, QStringLiteral("there was no such manifest"));
}

Result<void> ManifestRecords::add(const ManifestRecord &manifest)
{
    auto added = done(m_database->run(
        QStringLiteral(
            "INSERT INTO manifests (authority, version, payload, envelope, accepted_ms) VALUES (?, ?, ?, ?, ?)"),
        {manifest.manifest.authority.text(), manifest.manifest.version, manifest.manifest.serialize(),
         manifest.envelope, manifest.acceptedMs}));
    if (!added)
        return added;
    return AccountRecords(*m_database).published(base::fromUnixMs(manifest.acceptedMs));
}

} // namespace ironfence::console::server::records
