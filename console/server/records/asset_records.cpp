// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/asset_records.h"

#include "console/server/records/conditions.h"
#include "console/server/records/rows.h"

namespace ironfence::console::server::records {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

Result<AssetRecord> recordOf(const QSqlQuery &query)
{
    const auto sha256 = base::Sha256::fromHex(query.value(0).toString());
    const auto facts = base::json::parse(query.value(3).toByteArray());
    const auto tags = media::AssetTags::of(query.value(11).toString().split(u'\n', Qt::SkipEmptyParts));
    if (!sha256 || !facts || !tags)
        return failure(ErrorCode::Corrupt, QStringLiteral("a damaged row"), QStringLiteral("assets"));
    return AssetRecord{{*sha256, query.value(1).toLongLong()},
                       query.value(2).toString(),
                       *facts,
                       query.value(4).toLongLong(),
                       examinationOf(query, 5),
                       query.value(12).toLongLong(),
                       *tags};
}

/// Of ASCII only, as the database has it.
QString lower(QString text)
{
    for (auto &character : text) {
        if (character >= u'A' && character <= u'Z')
            character = QChar(character.unicode() + (u'a' - u'A'));
    }
    return text;
}

QString selection(const QString &rest)
{
    return QStringLiteral(
               "SELECT sha256, length, name, facts, added_ms, verdict, outcome, attempts, examined_ms, "
               "insisted_ms, note, tags, (SELECT made_ms FROM filmstrips WHERE filmstrips.asset = sha256 AND fault "
               "= '') FROM assets LEFT JOIN examinations ON asset = sha256") +
           rest;
}

} // namespace

Result<QList<AssetRecord>> AssetRecords::page(const std::optional<base::Sha256> &after, const Wanted &wanted,
                                              int limit) const
{
    Conditions conditions;
    if (after) {
        const auto last = find(*after);
        if (!last)
            return failure(last.error());
        conditions.add(QStringLiteral("(added_ms < ? OR (added_ms = ? AND sha256 > ?))"),
                       {last->addedMs, last->addedMs, after->hex()});
    }
    if (!wanted.text.isEmpty())
        conditions.add(QStringLiteral("instr(lower(name), ?) > 0"), {lower(wanted.text)});
    if (!wanted.tag.isEmpty())
        conditions.add(QStringLiteral("instr(tags, ?) > 0"), {QString(u'\n' + wanted.tag + u'\n')});
    conditions.values.append(limit);
    return allRows(
        m_database->run(selection(conditions.clause() + QStringLiteral(" ORDER BY added_ms DESC, sha256 LIMIT ?")),
                        conditions.values),
        recordOf);
}

Result<AssetRecord> AssetRecords::find(const base::Sha256 &asset) const
{
    return oneRow(m_database->run(selection(QStringLiteral(" WHERE sha256 = ?")), {asset.hex()}), recordOf,
                  QStringLiteral("no such asset"), asset.hex());
}

Result<void> AssetRecords::add(const AssetRecord &asset)
{
    return done(m_database->run(
        QStringLiteral("INSERT INTO assets (sha256, length, name, facts, added_ms) VALUES (?, ?, ?, ?, ?)"),
        {asset.object.sha256.hex(), asset.object.length, asset.name, base::json::write(asset.facts), asset.addedMs}));
}

Result<void> AssetRecords::setTags(const base::Sha256 &asset, const media::AssetTags &tags)
{
    const auto text = tags.list().isEmpty() ? QStringLiteral("") : QString(u'\n' + tags.list().join(u'\n') + u'\n');
    return done(m_database->run(QStringLiteral("UPDATE assets SET tags = ? WHERE sha256 = ?"), {text, asset.hex()}));
}

} // namespace ironfence::console::server::records
