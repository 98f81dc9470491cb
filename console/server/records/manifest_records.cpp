// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/manifest_records.h"

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

} // namespace

Result<ManifestRecord> ManifestRecords::current(const base::AuthorityId &authority) const
{
    auto query =
        m_database->run(QStringLiteral("SELECT payload, envelope, accepted_ms FROM manifests WHERE authority = ? "
                                       "ORDER BY version DESC LIMIT 1"),
                        {authority.text()});
    if (!query)
        return failure(query.error());
    if (!query->next())
        return failure(ErrorCode::NotFound, QStringLiteral("nothing has been published yet"));
    return recordOf(*query);
}

Result<QList<ManifestRecord>> ManifestRecords::currentOfAll() const
{
    auto query =
        m_database->run(QStringLiteral("SELECT payload, envelope, accepted_ms FROM manifests AS m WHERE version = "
                                       "(SELECT max(version) FROM manifests WHERE authority = m.authority)"));
    if (!query)
        return failure(query.error());
    QList<ManifestRecord> records;
    while (query->next()) {
        auto record = recordOf(*query);
        if (!record)
            return failure(record.error());
        records.append(*record);
    }
    return records;
}

Result<void> ManifestRecords::add(const ManifestRecord &manifest)
{
    auto query = m_database->run(
        QStringLiteral(
            "INSERT INTO manifests (authority, version, payload, envelope, accepted_ms) VALUES (?, ?, ?, ?, ?)"),
        {manifest.manifest.authority.text(), manifest.manifest.version, manifest.manifest.serialize(),
         manifest.envelope, manifest.acceptedMs});
    if (!query)
        return failure(query.error());
    return {};
}

} // namespace ironfence::console::server::records
