// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/programme_records.h"

namespace ironfence::console::server::records {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

Result<ProgrammeRecord> recordOf(const QSqlQuery &query)
{
    const auto document = query.value(0).toByteArray();
    auto programme = playlists::Programme::parse(document);
    if (!programme)
        return failure(ErrorCode::Corrupt, programme.error().message, QStringLiteral("programmes.document"));
    return ProgrammeRecord{
        *programme, {base::Sha256::of(document), document.size()}, document, query.value(1).toLongLong()};
}

} // namespace

Result<QList<ProgrammeRecord>> ProgrammeRecords::all() const
{
    auto query = m_database->run(QStringLiteral("SELECT document, added_ms FROM programmes ORDER BY id"));
    if (!query)
        return failure(query.error());
    QList<ProgrammeRecord> records;
    while (query->next()) {
        auto record = recordOf(*query);
        if (!record)
            return failure(record.error());
        records.append(*record);
    }
    return records;
}

Result<ProgrammeRecord> ProgrammeRecords::find(const base::ProgrammeId &programme) const
{
    auto query =
        m_database->run(QStringLiteral("SELECT document, added_ms FROM programmes WHERE id = ?"), {programme.text()});
    if (!query)
        return failure(query.error());
    if (!query->next())
        return failure(ErrorCode::NotFound, QStringLiteral("no such programme"), programme.text());
    return recordOf(*query);
}

Result<void> ProgrammeRecords::put(const ProgrammeRecord &programme)
{
    auto query = m_database->run(
        QStringLiteral(
            "INSERT INTO programmes (id, sha256, document, added_ms) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE "
            "SET sha256 = excluded.sha256, document = excluded.document, added_ms = excluded.added_ms"),
        {programme.programme.id.text(), programme.object.sha256.hex(), programme.document, programme.addedMs});
    if (!query)
        return failure(query.error());
    return {};
}

} // namespace ironfence::console::server::records
