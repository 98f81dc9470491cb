// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/play_chain.h"

#include "console/server/records/rows.h"

// The part of PlayRecords that knows chains: where they stand, and where they have holes.
namespace ironfence::console::server::records {

using base::ErrorCode;
using base::failure;
using base::Result;
using messaging::PlayBatch;

namespace {

const QString chainColumns =
    QStringLiteral("number, name, through, head_hash, broken, kept_after, kept_hash, kept, longest_ms, until_ms");

} // namespace

Result<PlayRecords::Chain> PlayRecords::readChain(const base::ScreenId &screen, const QSqlQuery &row)
{
    const auto name = messaging::ChainName::parse(row.value(1).toString());
    const auto head = base::Sha256::fromHex(row.value(3).toString());
    const auto keptHash = base::Sha256::fromHex(row.value(6).toString());
    if (!name || !head || !keptHash)
        return failure(ErrorCode::Corrupt, QStringLiteral("a damaged row"), QStringLiteral("play_chains"));
    return Chain{row.value(0).toLongLong(),
                 screen,
                 *name,
                 row.value(2).toLongLong(),
                 *head,
                 row.value(4).toBool(),
                 row.value(5).toLongLong(),
                 *keptHash,
                 row.value(7).toLongLong(),
                 base::Milliseconds{row.value(8).toLongLong()},
                 base::fromUnixMs(row.value(9).toLongLong())};
}

Result<QList<PlayRecords::Chain>> PlayRecords::chainsOf(const base::ScreenId &screen) const
{
    return allRows(
        m_database->run(QStringLiteral("SELECT %1 FROM play_chains WHERE screen = ? ORDER BY number").arg(chainColumns),
                        {screen.text()}),
        [&](const QSqlQuery &row) { return readChain(screen, row); });
}

Result<PlayRecords::Chain> PlayRecords::chainOf(const PlayBatch &batch, base::UtcTime now)
{
    auto row =
        m_database->run(QStringLiteral("SELECT %1 FROM play_chains WHERE screen = ? AND name = ?").arg(chainColumns),
                        {batch.screen.text(), batch.chain.text()});
    if (!row)
        return failure(row.error());
    return row->next() ? readChain(batch.screen, *row) : addChain(batch, now);
}

Result<PlayRecords::Chain> PlayRecords::addChain(const PlayBatch &batch, base::UtcTime now)
{
    auto count =
        m_database->run(QStringLiteral("SELECT count(*) FROM play_chains WHERE screen = ?"), {batch.screen.text()});
    if (!count)
        return failure(count.error());
    count->next();
    if (count->value(0).toInt() >= maxChains)
        return failure(ErrorCode::Invalid, QStringLiteral("the screen has begun too many chains"), batch.screen.text());
    const auto beginning = messaging::beginningOf(batch.chain, batch.screen);
    const auto added = newNumber(m_database->run(
        QStringLiteral(
            "INSERT INTO play_chains (screen, name, head_hash, kept_hash, stored_ms) VALUES (?, ?, ?, ?, ?) RETURNING "
            "number"),
        {batch.screen.text(), batch.chain.text(), beginning.hex(), beginning.hex(), base::toUnixMs(now)}));
    if (!added)
        return failure(added.error());
    Chain chain;
    chain.number = *added;
    chain.screen = batch.screen;
    chain.name = batch.chain;
    chain.head = chain.keptHash = beginning;
    return chain;
}

Result<void> PlayRecords::save(const Chain &chain, base::UtcTime now)
{
    return done(m_database->run(
        QStringLiteral("UPDATE play_chains SET through = ?, head_hash = ?, broken = ?, kept = ?, longest_ms = ?, "
                       "until_ms = ?, stored_ms = ? WHERE number = ?"),
        {chain.through, chain.head.hex(), chain.broken, chain.kept, static_cast<qint64>(chain.longest.count()),
         base::toUnixMs(chain.until), base::toUnixMs(now), chain.number}));
}

/// Keeps the hash of the newest play now and then, and drops the oldest of a screen that has sent too many.
Result<void> PlayRecords::anchor(const Chain &chain, base::UtcTime now)
{
    auto newest =
        m_database->run(QStringLiteral("SELECT max(sequence) FROM play_anchors WHERE chain = ?"), {chain.number});
    if (!newest)
        return failure(newest.error());
    newest->next();
    if (chain.through < std::max(newest->value(0).toLongLong(), chain.keptAfter) + anchored)
        return {};
    auto kept = done(m_database->run(
        QStringLiteral("INSERT INTO play_anchors (chain, sequence, hash, stored_ms) VALUES (?, ?, ?, ?)"),
        {chain.number, chain.through, chain.head.hex(), base::toUnixMs(now)}));
    if (!kept)
        return kept;
    auto rows =
        m_database->run(QStringLiteral("SELECT sum(kept) FROM play_chains WHERE screen = ?"), {chain.screen.text()});
    if (!rows)
        return failure(rows.error());
    rows->next();
    const auto tooMany = rows->value(0).toLongLong() - maxRows;
    if (tooMany <= 0)
        return {};
    const auto dropped = dropOldest(QStringLiteral("chain IN (SELECT number FROM play_chains WHERE screen = ?)"),
                                    {chain.screen.text()}, tooMany);
    return dropped ? Result<void>() : failure(dropped.error());
}

Result<int> PlayRecords::holesIn(const Chain &chain) const
{
    auto count = m_database->run(QStringLiteral("SELECT count(*) FROM play_holes WHERE chain = ?"), {chain.number});
    if (!count)
        return failure(count.error());
    count->next();
    return count->value(0).toInt();
}

Result<void> PlayRecords::noteHole(const Chain &chain, const PlayBatch &batch)
{
    const auto to = batch.plays.constFirst().began.at;
    const auto from = chain.through > 0 ? chain.until : to;
    if (auto forgotten = m_accounts.forget(chain.screen, std::min(from, to), std::max(from, to)); !forgotten)
        return forgotten;
    return done(m_database->run(
        QStringLiteral("INSERT INTO play_holes (chain, first, last, hash, from_ms, to_ms) VALUES (?, ?, ?, ?, ?, ?)"),
        {chain.number, chain.through + 1, batch.first() - 1, batch.after.hex(), base::toUnixMs(from),
         base::toUnixMs(to)}));
}

Result<QList<PlayHole>> PlayRecords::holes(const base::ScreenId &screen) const
{
    return allRows(
        m_database->run(QStringLiteral("SELECT h.first, h.last, h.from_ms, h.to_ms FROM play_holes AS h JOIN "
                                       "play_chains AS c ON c.number = h.chain WHERE c.screen = ? ORDER BY "
                                       "h.from_ms"),
                        {screen.text()}),
        [](const QSqlQuery &row) -> Result<PlayHole> {
            return PlayHole{row.value(0).toLongLong(), row.value(1).toLongLong(),
                            base::fromUnixMs(row.value(2).toLongLong()), base::fromUnixMs(row.value(3).toLongLong())};
        });
}

} // namespace ironfence::console::server::records
