// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/play_chain.h"

#include "console/server/records/rows.h"

// The part of PlayRecords that drops what is old.
namespace ironfence::console::server::records {

using base::ErrorCode;
using base::failure;
using base::Result;

/// Drops the plays of a chain up to one whose hash is known; their sums stay and know how many.
Result<qint64> PlayRecords::drop(qint64 chain, qint64 through, const QString &hash)
{
    auto counted = done(m_database->run(
        QStringLiteral(
            "UPDATE play_sums SET dropped = dropped + gone.plays FROM (SELECT c.screen AS screen, p.day AS day, "
            "coalesce(p.authority, 0) AS authority, coalesce(p.item, 0) AS item, count(*) AS plays FROM plays AS p "
            "JOIN play_chains AS c ON c.number = p.chain WHERE p.chain = ? AND p.sequence <= ? AND p.kind = ? GROUP BY "
            "1, "
            "2, 3, 4) AS gone WHERE play_sums.screen = gone.screen AND play_sums.day = gone.day AND "
            "play_sums.authority = "
            "gone.authority AND play_sums.item = gone.item"),
        {chain, through, static_cast<int>(messaging::PlayKind::Item)}));
    if (!counted)
        return failure(counted.error());
    auto gone =
        m_database->run(QStringLiteral("DELETE FROM plays WHERE chain = ? AND sequence <= ?"), {chain, through});
    if (!gone)
        return failure(gone.error());
    const qint64 plays = gone->numRowsAffected();
    auto anchors = done(m_database->run(QStringLiteral("DELETE FROM play_anchors WHERE chain = ? AND sequence <= ?"),
                                        {chain, through}));
    auto noted = done(m_database->run(
        QStringLiteral("UPDATE play_chains SET kept_after = ?, kept_hash = ?, kept = kept - ? WHERE number = ?"),
        {through, hash, plays, chain}));
    if (!anchors || !noted)
        return failure(!anchors ? anchors.error() : noted.error());
    return plays;
}

/// What stands before the oldest anchors of which the condition holds, until there were `limit` plays.
Result<qint64> PlayRecords::dropOldest(const QString &condition, const QVariantList &values, qint64 limit)
{
    qint64 plays = 0;
    while (plays < limit) {
        auto oldest = m_database->run(QStringLiteral("SELECT chain, sequence, hash FROM play_anchors WHERE %1 ORDER BY "
                                                     "stored_ms, chain, sequence LIMIT 1")
                                          .arg(condition),
                                      values);
        if (!oldest)
            return failure(oldest.error());
        if (!oldest->next())
            break;
        const auto chain = oldest->value(0).toLongLong();
        const auto sequence = oldest->value(1).toLongLong();
        const auto hash = oldest->value(2).toString();
        oldest->finish();
        const auto dropped = drop(chain, sequence, hash);
        if (!dropped)
            return dropped;
        plays += *dropped;
    }
    return plays;
}

/// The ends of chains in which nothing happens any more: no anchor comes behind them.
Result<qint64> PlayRecords::dropEnds(qint64 before, qint64 limit)
{
    qint64 plays = 0;
    while (plays < limit) {
        auto ended =
            m_database->run(QStringLiteral("SELECT number, through, head_hash FROM play_chains WHERE stored_ms "
                                           "< ? AND kept > 0 ORDER BY stored_ms LIMIT 1"),
                            {before});
        if (!ended)
            return failure(ended.error());
        if (!ended->next())
            break;
        const auto chain = ended->value(0).toLongLong();
        const auto through = ended->value(1).toLongLong();
        const auto hash = ended->value(2).toString();
        ended->finish();
        const auto dropped = drop(chain, through, hash);
        if (!dropped)
            return dropped;
        if (*dropped == 0)
            return failure(ErrorCode::Corrupt, QStringLiteral("a chain without its plays"), QString::number(chain));
        plays += *dropped;
    }
    return plays;
}

/// Chains of which nothing is left, but for the newest of each screen: it says until when the screen is known.
Result<void> PlayRecords::dropChains(qint64 before)
{
    const auto empty = QStringLiteral("SELECT number FROM play_chains AS c WHERE stored_ms < ? AND kept = 0 AND EXISTS "
                                      "(SELECT 1 FROM play_chains WHERE screen = c.screen AND number > c.number)");
    for (const auto &table : {QStringLiteral("play_boots"), QStringLiteral("play_holes")}) {
        auto dropped =
            done(m_database->run(QStringLiteral("DELETE FROM %1 WHERE chain IN (%2)").arg(table, empty), {before}));
        if (!dropped)
            return dropped;
    }
    return done(m_database->run(QStringLiteral("DELETE FROM play_chains WHERE number IN (%1)").arg(empty), {before}));
}

Result<qint64> PlayRecords::forgetBefore(base::UtcTime time, qint64 limit)
{
    const auto before = base::toUnixMs(time);
    qint64 plays = 0;
    auto dropped = m_database->transaction([&]() -> Result<void> {
        const auto old = dropOldest(QStringLiteral("stored_ms < ?"), {before}, limit);
        if (!old)
            return failure(old.error());
        plays = *old;
        if (plays >= limit)
            return {};
        const auto ends = dropEnds(before, limit - plays);
        if (!ends)
            return failure(ends.error());
        plays += *ends;
        return dropChains(before);
    });
    if (!dropped)
        return failure(dropped.error());
    return plays;
}

} // namespace ironfence::console::server::records
