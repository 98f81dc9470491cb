// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sql/database.h"
#include "playlists/calendar/workdays_notice.h"

namespace ironfence::console::server::records {

/// An imported notice of days off, signed: exactly the bytes that the operator sent.
struct NoticeRecord
{
    playlists::calendar::WorkdaysNotice notice;
    QByteArray payload;
    QByteArray envelope;
    qint64 addedMs = 0;
};

/// Imported notices, one a year.
class NoticeRecords
{
public:
    explicit NoticeRecords(base::sql::Database &database) : m_database(&database) {}

    [[nodiscard]] base::Result<QList<NoticeRecord>> all() const;      ///< by year
    [[nodiscard]] base::Result<NoticeRecord> find(int year) const;    ///< NotFound
    [[nodiscard]] base::Result<void> put(const NoticeRecord &record); ///< replaces the one of the same year
    [[nodiscard]] base::Result<void> remove(int year);                ///< removing what is not there succeeds

private:
    base::sql::Database *m_database;
};

} // namespace ironfence::console::server::records
