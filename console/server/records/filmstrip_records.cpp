// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/filmstrip_records.h"

#include "console/server/records/rows.h"

namespace ironfence::console::server::records {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

QString missing()
{
    return QStringLiteral("there is no filmstrip of it");
}

Result<FilmstripRecord> recordOf(const QSqlQuery &query)
{
    const auto cells = base::json::parse(query.value(1).toByteArray());
    if (!cells)
        return failure(ErrorCode::Corrupt, QStringLiteral("a damaged row"), QStringLiteral("filmstrips"));
    base::json::Reader reader;
    FilmstripRecord record{{media::StripCells::read(base::json::Object(*cells, QStringLiteral("$"), reader)),
                            query.value(2).toByteArray()},
                           query.value(0).toLongLong()};
    if (reader.failed())
        return failure(ErrorCode::Corrupt, QStringLiteral("a damaged row"), QStringLiteral("filmstrips"));
    return record;
}

} // namespace

Result<QList<base::ObjectRef>> FilmstripRecords::waiting() const
{
    return allRows(m_database->run(QStringLiteral(
                       "SELECT sha256, length FROM assets JOIN examinations ON examinations.asset = sha256 LEFT JOIN "
                       "filmstrips ON filmstrips.asset = sha256 WHERE outcome = 'judged' AND examined_ms > 0 AND "
                       "coalesce(made_ms, 0) = 0 ORDER BY added_ms DESC, sha256")),
                   assetOf);
}

Result<int> FilmstripRecords::attempts(const base::Sha256 &asset) const
{
    auto query = m_database->run(QStringLiteral("SELECT attempts FROM filmstrips WHERE asset = ?"), {asset.hex()});
    if (!query)
        return failure(query.error());
    return query->next() ? query->value(0).toInt() : 0;
}

Result<void> FilmstripRecords::begin(const base::Sha256 &asset)
{
    return done(m_database->run(QStringLiteral("INSERT INTO filmstrips (asset, attempts) VALUES (?, 1) ON CONFLICT "
                                               "(asset) DO UPDATE SET attempts = filmstrips.attempts + 1"),
                                {asset.hex()}));
}

Result<void> FilmstripRecords::takeBack(const base::Sha256 &asset)
{
    return done(
        m_database->run(QStringLiteral("UPDATE filmstrips SET attempts = attempts - 1 WHERE asset = ? AND made_ms = 0"),
                        {asset.hex()}));
}

Result<void> FilmstripRecords::put(const base::Sha256 &asset, const FilmstripRecord &record)
{
    if (record.strip.jpeg.size() > media::Filmstrip::mostBytes)
        return failure(ErrorCode::Invalid, QStringLiteral("the filmstrip is too large"), asset.hex());
    return done(m_database->run(
        QStringLiteral("UPDATE filmstrips SET made_ms = ?, fault = '', cells = ?, jpeg = ? WHERE asset = ?"),
        {record.madeMs, QString::fromUtf8(base::json::write(record.strip.cells.toJson())), record.strip.jpeg,
         asset.hex()}));
}

Result<void> FilmstripRecords::fail(const base::Sha256 &asset, const QString &fault, qint64 nowMs)
{
    constexpr qsizetype longest = 500;
    return done(m_database->run(QStringLiteral("UPDATE filmstrips SET made_ms = ?, fault = ? WHERE asset = ?"),
                                {nowMs, fault.left(longest), asset.hex()}));
}

Result<void> FilmstripRecords::tryAgain()
{
    return done(m_database->run(
        QStringLiteral("UPDATE filmstrips SET made_ms = 0 WHERE fault <> '' AND attempts < ? AND made_ms > 0"),
        {mostAttempts}));
}

Result<qint64> FilmstripRecords::madeMs(const base::Sha256 &asset) const
{
    return oneRow(
        m_database->run(QStringLiteral("SELECT made_ms FROM filmstrips WHERE asset = ? AND made_ms > 0 AND fault = ''"),
                        {asset.hex()}),
        [](const QSqlQuery &query) -> Result<qint64> { return query.value(0).toLongLong(); }, missing(), asset.hex());
}

Result<FilmstripRecord> FilmstripRecords::find(const base::Sha256 &asset) const
{
    return oneRow(m_database->run(QStringLiteral("SELECT made_ms, cells, jpeg FROM filmstrips WHERE asset = ? AND "
                                                 "made_ms > 0 AND fault = ''"),
                                  {asset.hex()}),
                  recordOf, missing(), asset.hex());
}

} // namespace ironfence::console::server::records
