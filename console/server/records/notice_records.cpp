// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/notice_records.h"

#include "console/server/records/rows.h"

namespace ironfence::console::server::records {

using base::ErrorCode;
using base::failure;
using base::Result;
using playlists::calendar::WorkdaysNotice;

namespace {

Result<NoticeRecord> recordOf(const QSqlQuery &query)
{
    const auto payload = query.value(0).toByteArray();
    auto notice = WorkdaysNotice::parse(payload);
    if (!notice)
        return failure(ErrorCode::Corrupt, notice.error().message, QStringLiteral("notices.payload"));
    return NoticeRecord{*notice, payload, query.value(1).toByteArray(), query.value(2).toLongLong()};
}

} // namespace

Result<QList<NoticeRecord>> NoticeRecords::all() const
{
    return allRows(m_database->run(QStringLiteral("SELECT payload, envelope, added_ms FROM notices ORDER BY year")),
                   recordOf);
}

Result<NoticeRecord> NoticeRecords::find(int year) const
{
    return oneRow(
        m_database->run(QStringLiteral("SELECT payload, envelope, added_ms FROM notices WHERE year = ?"), {year}),
        recordOf, QStringLiteral("no notice of that year was imported"), QString::number(year));
}

Result<void> NoticeRecords::put(const NoticeRecord &record)
{
    return done(m_database->run(
        QStringLiteral("INSERT INTO notices (year, payload, envelope, added_ms) VALUES (?, ?, ?, ?) ON CONFLICT (year) "
                       "DO UPDATE SET payload = excluded.payload, envelope = excluded.envelope, added_ms = "
                       "excluded.added_ms"),
        {record.notice.year, record.payload, record.envelope, record.addedMs}));
}

Result<void> NoticeRecords::remove(int year)
{
    return done(m_database->run(QStringLiteral("DELETE FROM notices WHERE year = ?"), {year}));
}

} // namespace ironfence::console::server::records
