// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/answer_records.h"

#include "console/server/records/rows.h"

namespace ironfence::console::server::records {

using base::ErrorCode;
using base::failure;
using base::Result;

Result<std::optional<AnswerRecord>> AnswerRecords::find(const QString &key, base::UtcTime now) const
{
    const auto found = allRows(
        m_database->run(
            QStringLiteral("SELECT request, status, type, tag, body FROM answers WHERE key = ? AND stored_ms > ?"),
            {key, base::toUnixMs(now - keptFor)}),
        [&](const QSqlQuery &row) -> Result<AnswerRecord> {
            const auto request = base::Sha256::fromHex(row.value(0).toString());
            if (!request)
                return failure(ErrorCode::Corrupt, QStringLiteral("a damaged row"), QStringLiteral("answers"));
            return AnswerRecord{key,
                                *request,
                                row.value(1).toInt(),
                                row.value(2).toByteArray(),
                                row.value(3).toByteArray(),
                                row.value(4).toByteArray()};
        });
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->constFirst());
}

Result<void> AnswerRecords::put(const AnswerRecord &answer, base::UtcTime now)
{
    return m_database->transaction([&]() -> Result<void> {
        auto stored = done(m_database->run(
            QStringLiteral("INSERT INTO answers (key, request, status, type, tag, body, stored_ms) VALUES (?, ?, ?, ?, "
                           "?, ?, ?) ON CONFLICT (key) DO UPDATE SET request = excluded.request, status = "
                           "excluded.status, type = excluded.type, tag = excluded.tag, body = excluded.body, "
                           "stored_ms = excluded.stored_ms"),
            {answer.key, answer.request.hex(), answer.status, QString::fromLatin1(answer.type),
             QString::fromLatin1(answer.tag), answer.body, base::toUnixMs(now)}));
        if (!stored)
            return stored;
        // Compared with NULL, when there are not so many, nothing is older.
        return done(m_database->run(
            QStringLiteral("DELETE FROM answers WHERE stored_ms <= ? OR stored_ms < (SELECT stored_ms FROM answers "
                           "ORDER BY stored_ms DESC LIMIT 1 OFFSET ?)"),
            {base::toUnixMs(now - keptFor), kept - 1}));
    });
}

} // namespace ironfence::console::server::records
