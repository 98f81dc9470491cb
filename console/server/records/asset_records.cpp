// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/asset_records.h"

namespace ironfence::console::server::records {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

Result<AssetRecord> recordOf(const QSqlQuery &query)
{
    const auto sha256 = base::Sha256::fromHex(query.value(0).toString());
    const auto facts = base::json::parse(query.value(3).toByteArray());
    if (!sha256 || !facts)
        return failure(ErrorCode::Corrupt, QStringLiteral("a damaged row"), QStringLiteral("assets"));
    return AssetRecord{
        {*sha256, query.value(1).toLongLong()}, query.value(2).toString(), *facts, query.value(4).toLongLong()};
}

} // namespace

Result<QList<AssetRecord>> AssetRecords::all() const
{
    auto query = m_database->run(
        QStringLiteral("SELECT sha256, length, name, facts, added_ms FROM assets ORDER BY added_ms DESC, sha256"));
    if (!query)
        return failure(query.error());
    QList<AssetRecord> records;
    while (query->next()) {
        auto record = recordOf(*query);
        if (!record)
            return failure(record.error());
        records.append(*record);
    }
    return records;
}

Result<AssetRecord> AssetRecords::find(const base::Sha256 &asset) const
{
    auto query = m_database->run(
        QStringLiteral("SELECT sha256, length, name, facts, added_ms FROM assets WHERE sha256 = ?"), {asset.hex()});
    if (!query)
        return failure(query.error());
    if (!query->next())
        return failure(ErrorCode::NotFound, QStringLiteral("no such asset"), asset.hex());
    return recordOf(*query);
}

Result<void> AssetRecords::add(const AssetRecord &asset)
{
    auto query = m_database->run(
        QStringLiteral("INSERT INTO assets (sha256, length, name, facts, added_ms) VALUES (?, ?, ?, ?, ?)"),
        {asset.object.sha256.hex(), asset.object.length, asset.name, base::json::write(asset.facts), asset.addedMs});
    if (!query)
        return failure(query.error());
    return {};
}

} // namespace ironfence::console::server::records
