// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/records/play_chain.h"

namespace ironfence::console::server::records {

/// Walks along the rows of one chain and trusts none: every hash, and where each play stands in time.
class PlayRecords::Auditor
{
public:
    /// Then it is clear that something is wrong.
    static constexpr qsizetype maxFaults = 100;
    /// Rows that are asked for at once: a database may hand over all of an answer.
    static constexpr qint64 atOnce = 10'000;

    Auditor(base::sql::Database &database, const PlayRows &rows, const Chain &chain, PlayAudit &audit)
        : m_database(&database), m_rows(&rows), m_chain(&chain), m_audit(&audit)
    {
    }

    /// Looks at what follows `after`: 0, or where an earlier walk said to go on. Stops at the first anchor behind
    /// `limit` plays and says where.
    [[nodiscard]] base::Result<void> walk(qint64 after, qint64 limit);

private:
    struct Hole
    {
        qint64 last = 0;
        base::Sha256 hash;
    };
    [[nodiscard]] base::Result<void> readMarks();
    [[nodiscard]] base::Result<void> readOrigins();
    [[nodiscard]] base::Result<bool> walkPart(qint64 limit, qint64 &seen);
    void begin(qint64 after);
    void step(const StoredPlay &stored);
    void passOver(qint64 sequence);
    void checkTime(const QSqlQuery &row, const StoredPlay &stored);
    void finish();
    void fault(qint64 sequence, const QString &message);

    base::sql::Database *m_database;
    const PlayRows *m_rows;
    const Chain *m_chain;
    PlayAudit *m_audit;
    QHash<qint64, base::Sha256> m_anchors;
    QHash<qint64, Hole> m_holes;            ///< by the first play that is missing
    QHash<qint64, base::UtcTime> m_origins; ///< of boots
    qint64 m_last = 0;                      ///< the play that was looked at last
    std::optional<base::Sha256> m_hash;     ///< its hash; nothing behind a fault, until the next anchor
};

} // namespace ironfence::console::server::records
