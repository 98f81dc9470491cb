// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/play_chain.h"

#include "console/server/records/rows.h"

// The part of PlayRecords that knows chains: where they stand, where they have holes, and whether they are whole.
namespace ironfence::console::server::records {

using base::ErrorCode;
using base::failure;
using base::Result;
using messaging::PlayBatch;
using playlists::rules::TimeZone;

Result<PlayRecords::Chain> PlayRecords::chainOf(const PlayBatch &batch)
{
    auto row = m_database->run(
        QStringLiteral("SELECT number, through, head_hash, broken FROM play_chains WHERE screen = ? AND name = ?"),
        {batch.screen.text(), batch.chain.text()});
    if (!row)
        return failure(row.error());
    if (row->next()) {
        const auto head = base::Sha256::fromHex(row->value(2).toString());
        if (!head)
            return failure(ErrorCode::Corrupt, head.error().message, QStringLiteral("play_chains.head_hash"));
        return Chain{row->value(0).toLongLong(), batch.screen, batch.chain,
                     row->value(1).toLongLong(), *head,        row->value(3).toBool()};
    }

    auto count =
        m_database->run(QStringLiteral("SELECT count(*) FROM play_chains WHERE screen = ?"), {batch.screen.text()});
    if (!count)
        return failure(count.error());
    count->next();
    if (count->value(0).toInt() >= maxChains)
        return failure(ErrorCode::Invalid, QStringLiteral("the screen has begun too many chains"), batch.screen.text());
    const auto beginning = messaging::beginningOf(batch.chain, batch.screen);
    auto added = m_database->run(QStringLiteral("INSERT INTO play_chains (screen, name, head_hash) VALUES (?, ?, ?)"),
                                 {batch.screen.text(), batch.chain.text(), beginning.hex()});
    if (!added)
        return failure(added.error());
    return Chain{added->lastInsertId().toLongLong(), batch.screen, batch.chain, 0, beginning, false};
}

Result<void> PlayRecords::save(const Chain &chain)
{
    auto saved = done(m_database->run(
        QStringLiteral("UPDATE play_chains SET through = ?, head_hash = ?, broken = ? WHERE number = ?"),
        {chain.through, chain.head.hex(), chain.broken, chain.number}));
    if (!saved || chain.through == 0)
        return saved;
    auto newest =
        m_database->run(QStringLiteral("SELECT max(sequence) FROM play_anchors WHERE chain = ?"), {chain.number});
    if (!newest)
        return failure(newest.error());
    newest->next();
    if (chain.through < newest->value(0).toLongLong() + anchored)
        return {};
    return done(
        m_database->run(QStringLiteral("INSERT OR IGNORE INTO play_anchors (chain, sequence, hash) VALUES (?, ?, ?)"),
                        {chain.number, chain.through, chain.head.hex()}));
}

Result<void> PlayRecords::noteHole(const Chain &chain, const PlayBatch &batch)
{
    auto before =
        m_database->run(QStringLiteral("SELECT began_ms + duration_ms FROM plays WHERE chain = ? AND sequence = ?"),
                        {chain.number, chain.through});
    if (!before)
        return failure(before.error());
    const auto to = base::toUnixMs(batch.plays.constFirst().began.at);
    const auto from = before->next() ? before->value(0).toLongLong() : to;
    auto noted = done(m_database->run(
        QStringLiteral("INSERT INTO play_holes (chain, first, last, from_ms, to_ms) VALUES (?, ?, ?, ?, ?)"),
        {chain.number, chain.through + 1, batch.first() - 1, from, to}));
    if (!noted)
        return noted;
    return done(
        m_database->run(QStringLiteral("INSERT OR REPLACE INTO play_anchors (chain, sequence, hash) VALUES (?, ?, ?)"),
                        {chain.number, batch.first() - 1, batch.after.hex()}));
}

} // namespace ironfence::console::server::records
