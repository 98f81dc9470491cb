// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/journal/journal_file.h"

// What JournalFile knows of contents that rest.
namespace ironfence::player {

using base::failure;
using base::Result;

Result<void> JournalFile::quarantine(const QuarantineRecord &record)
{
    return m_database->transaction([&]() -> Result<void> {
        auto added = m_database->run(
            QStringLiteral(
                "INSERT OR REPLACE INTO quarantine (content, since_ms, software, reason) VALUES (?, ?, ?, ?)"),
            {record.content.hex(), base::toUnixMs(record.since), record.software, record.reason});
        if (!added)
            return failure(added.error());
        auto pruned = m_database->run(QStringLiteral("DELETE FROM quarantine WHERE rowid NOT IN (SELECT rowid FROM "
                                                     "quarantine ORDER BY rowid DESC LIMIT ?)"),
                                      {keptInQuarantine});
        if (!pruned)
            return failure(pruned.error());
        return {};
    });
}

Result<void> JournalFile::release(const QList<base::Sha256> &contents)
{
    return m_database->transaction([&]() -> Result<void> {
        for (const auto &content : contents) {
            if (auto gone =
                    m_database->run(QStringLiteral("DELETE FROM quarantine WHERE content = ?"), {content.hex()});
                !gone)
                return failure(gone.error());
        }
        return {};
    });
}

Result<void> JournalFile::loadQuarantine(JournalContent &content)
{
    if (!has(QStringLiteral("quarantine")))
        return {};
    auto rows =
        m_database->run(QStringLiteral("SELECT content, since_ms, software, reason FROM quarantine ORDER BY rowid"));
    if (!rows)
        return failure(rows.error());
    while (rows->next()) {
        const auto hash = base::Sha256::fromHex(rows->value(0).toString());
        if (!hash)
            return failure(hash.error());
        content.quarantine.append(QuarantineRecord{*hash, base::fromUnixMs(rows->value(1).toLongLong()),
                                                   rows->value(2).toString(), rows->value(3).toString()});
    }
    return {};
}

} // namespace ironfence::player
