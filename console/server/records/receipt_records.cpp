// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/receipt_records.h"

#include "console/server/records/rows.h"

namespace ironfence::console::server::records {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

QString columns()
{
    return QStringLiteral("screen, id, alert, document, body, stored_ms");
}

Result<ReceiptRecord> recordOf(const QSqlQuery &row)
{
    const auto screen = base::ScreenId::parse(row.value(0).toString());
    const auto document = base::Sha256::fromHex(row.value(3).toString());
    if (!screen || !document)
        return failure(ErrorCode::Corrupt, QStringLiteral("a damaged row"), QStringLiteral("receipts"));
    return ReceiptRecord{*screen,   row.value(1).toString(),    row.value(2).toString(),
                         *document, row.value(4).toByteArray(), row.value(5).toLongLong()};
}

} // namespace

Result<void> ReceiptRecords::store(const base::ScreenId &screen, const messaging::Receipt &receipt, qint64 nowMs)
{
    return done(m_database->run(
        QStringLiteral(
            "INSERT INTO receipts (screen, id, revision, alert, document, received, presented, ended, refused, body, "
            "stored_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (screen, id) DO UPDATE SET "
            "revision = excluded.revision, alert = excluded.alert, document = excluded.document, "
            "received = excluded.received, presented = excluded.presented, ended = excluded.ended, "
            "refused = excluded.refused, body = excluded.body, stored_ms = excluded.stored_ms "
            "WHERE excluded.revision > receipts.revision"),
        {screen.text(), receipt.id, receipt.revision, receipt.alert.isNull() ? QStringLiteral("") : receipt.alert,
         receipt.document.hex(), receipt.received.has_value(), receipt.presented.has_value(), receipt.ended.has_value(),
         receipt.refused.has_value(), base::json::write(receipt.toJson()), nowMs}));
}

Result<QList<ReceiptRecord>> ReceiptRecords::of(const QString &alert, const base::Sha256 &document,
                                                const base::ScreenId &after, int screens) const
{
    return allRows(
        m_database->run(
            QStringLiteral("SELECT %1 FROM receipts WHERE alert = ? AND document = ? AND screen > ? AND screen <= "
                           "coalesce((SELECT DISTINCT screen FROM receipts WHERE alert = ? AND document = ? AND "
                           "screen > ? ORDER BY screen LIMIT 1 OFFSET ?), '~') ORDER BY screen, id")
                .arg(columns()),
            {alert, document.hex(), after.text(), alert, document.hex(), after.text(), screens - 1}),
        recordOf);
}

Result<QList<ReceiptRecord>> ReceiptRecords::newestOf(const base::ScreenId &screen,
                                                      const std::optional<ReceiptCursor> &after, int limit) const
{
    const auto from = after.value_or(ReceiptCursor{INT64_MAX, QStringLiteral("~")}); // behind every id
    return allRows(m_database->run(QStringLiteral("SELECT %1 FROM receipts WHERE screen = ? AND (stored_ms, id) < "
                                                  "(?, ?) ORDER BY stored_ms DESC, id DESC LIMIT ?")
                                       .arg(columns()),
                                   {screen.text(), from.storedMs, from.id, limit}),
                   recordOf);
}

Result<ReceiptCounts> ReceiptRecords::counts(const QString &alert, const base::Sha256 &document) const
{
    auto query = m_database->run(
        QStringLiteral(
            "SELECT count(DISTINCT CASE WHEN received = 1 THEN screen END), count(DISTINCT CASE WHEN presented = 1 "
            "THEN "
            "screen END), count(DISTINCT CASE WHEN ended = 1 THEN screen END), count(DISTINCT CASE WHEN refused = 1 "
            "THEN screen END) FROM receipts WHERE alert = ? AND document = ?"),
        {alert, document.hex()});
    if (!query)
        return failure(query.error());
    query->next();
    return ReceiptCounts{query->value(0).toLongLong(), query->value(1).toLongLong(), query->value(2).toLongLong(),
                         query->value(3).toLongLong()};
}

Result<qint64> ReceiptRecords::forgetBefore(base::UtcTime time, int limit)
{
    const auto before = base::toUnixMs(time);
    const auto query = m_database->run(
        QStringLiteral(
            "DELETE FROM receipts WHERE (screen, id) IN (SELECT screen, id FROM receipts WHERE stored_ms < ? "
            "AND NOT EXISTS (SELECT 1 FROM alerts WHERE identifier = receipts.alert AND expires_ms >= ?) "
            "LIMIT ?)"),
        {before, before, limit});
    if (!query)
        return failure(query.error());
    return query->numRowsAffected();
}

Result<void> ReceiptRecords::keepNewest(const base::ScreenId &screen, int count)
{
    // Compared with NULL, when there are not so many, nothing is older.
    return done(m_database->run(
        QStringLiteral(
            "DELETE FROM receipts WHERE screen = ? AND (stored_ms, id) < (SELECT stored_ms, id FROM receipts "
            "WHERE screen = ? ORDER BY stored_ms DESC, id DESC LIMIT 1 OFFSET ?)"),
        {screen.text(), screen.text(), count - 1}));
}

} // namespace ironfence::console::server::records
