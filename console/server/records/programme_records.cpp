// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/programme_records.h"

#include "console/server/records/rows.h"

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

Result<QList<ProgrammeLine>> ProgrammeRecords::page(const base::ProgrammeId &after, int limit) const
{
    const auto lineOf = [](const QSqlQuery &query) -> Result<ProgrammeLine> {
        const auto id = base::ProgrammeId::parse(query.value(0).toString());
        const auto sha256 = base::Sha256::fromHex(query.value(1).toString());
        if (!id || !sha256)
            return failure(ErrorCode::Corrupt, QStringLiteral("a damaged row"), QStringLiteral("programmes"));
        return ProgrammeLine{*id, *sha256, query.value(2).toLongLong()};
    };
    return allRows(
        m_database->run(QStringLiteral("SELECT id, sha256, added_ms FROM programmes WHERE id > ? ORDER BY id LIMIT ?"),
                        {after.text(), limit}),
        lineOf);
}

Result<ProgrammeRecord> ProgrammeRecords::find(const base::ProgrammeId &programme) const
{
    return oneRow(
        m_database->run(QStringLiteral("SELECT document, added_ms FROM programmes WHERE id = ?"), {programme.text()}),
        recordOf, QStringLiteral("no such programme"), programme.text());
}

Result<void> ProgrammeRecords::remove(const base::ProgrammeId &programme)
{
    return done(m_database->run(QStringLiteral("DELETE FROM programmes WHERE id = ?"), {programme.text()}));
}

Result<void> ProgrammeRecords::put(const ProgrammeRecord &programme)
{
    return done(m_database->run(
        QStringLiteral(
            "INSERT INTO programmes (id, sha256, document, added_ms) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE "
            "SET sha256 = excluded.sha256, document = excluded.document, added_ms = excluded.added_ms"),
        {programme.programme.id.text(), programme.object.sha256.hex(), programme.document, programme.addedMs}));
}

} // namespace ironfence::console::server::records
