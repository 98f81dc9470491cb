// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/journal/play_chains.h"

namespace ironfence::player {

using base::ErrorCode;
using base::failure;
using base::Result;
using messaging::ChainName;

namespace {

Result<base::Sha256> hashOf(const QVariant &value)
{
    auto hash = base::Sha256::fromHex(value.toString());
    if (!hash)
        return failure(ErrorCode::Corrupt, QStringLiteral("a hash cannot be read"));
    return hash;
}

Result<PlayChain> chainOf(const QSqlQuery &row)
{
    const auto name = ChainName::parse(row.value(1).toString());
    const auto headHash = hashOf(row.value(3));
    const auto droppedHash = hashOf(row.value(5));
    if (!name || !headHash || !droppedHash)
        return failure(ErrorCode::Corrupt, QStringLiteral("a chain of plays cannot be read"));
    return PlayChain{row.value(0).toLongLong(), *name,        row.value(2).toLongLong(), *headHash,
                     row.value(4).toLongLong(), *droppedHash, row.value(6).toLongLong(), row.value(7).toLongLong()};
}

} // namespace

Result<QList<PlayChain>> PlayChains::all() const
{
    auto rows = m_database.run(QStringLiteral("SELECT number, name, head, head_hash, dropped, dropped_hash, "
                                              "acknowledged, broken FROM chains ORDER BY number"));
    if (!rows)
        return failure(rows.error());
    QList<PlayChain> chains;
    while (rows->next()) {
        const auto chain = chainOf(*rows);
        if (!chain)
            return failure(chain.error().code, chain.error().message, m_database.address().where);
        chains.append(*chain);
    }
    return chains;
}

Result<std::optional<PlayChain>> PlayChains::current() const
{
    return all().map([](const QList<PlayChain> &chains) -> std::optional<PlayChain> {
        if (chains.isEmpty() || chains.constLast().broken > 0)
            return std::nullopt;
        return chains.constLast();
    });
}

Result<std::optional<PlayChain>> PlayChains::find(const ChainName &name) const
{
    return all().map([&](const QList<PlayChain> &chains) -> std::optional<PlayChain> {
        for (const auto &chain : chains) {
            if (chain.name == name)
                return chain;
        }
        return std::nullopt;
    });
}

Result<void> PlayChains::begin(const base::ScreenId &screen)
{
    const auto name = ChainName::random();
    const auto hash = messaging::beginningOf(name, screen).hex();
    auto begun = m_database.run(QStringLiteral("INSERT INTO chains (name, head_hash, dropped_hash) VALUES (?, ?, ?)"),
                                {name.text(), hash, hash});
    if (!begun)
        return failure(begun.error());
    return {};
}

Result<void> PlayChains::save(const PlayChain &chain)
{
    auto saved = m_database.run(
        QStringLiteral("UPDATE chains SET head = ?, head_hash = ?, dropped = ?, dropped_hash = ?, acknowledged = ?, "
                       "broken = ? WHERE number = ?"),
        {chain.head, chain.headHash.hex(), chain.dropped, chain.droppedHash.hex(), chain.acknowledged, chain.broken,
         chain.number});
    if (!saved)
        return failure(saved.error());
    return {};
}

Result<base::Sha256> PlayChains::hashAt(const PlayChain &chain, qint64 sequence) const
{
    if (sequence == chain.dropped)
        return chain.droppedHash;
    auto row = m_database.run(QStringLiteral("SELECT hash FROM plays WHERE chain = ? AND sequence = ?"),
                              {chain.number, sequence});
    if (!row)
        return failure(row.error());
    if (!row->next())
        return failure(ErrorCode::Corrupt, QStringLiteral("a play is not there"),
                       QStringLiteral("%1 %2").arg(chain.name.text()).arg(sequence));
    return hashOf(row->value(0));
}

Result<qint64> PlayChains::lastBefore(const PlayChain &chain, base::UtcTime time) const
{
    auto row = m_database.run(
        QStringLiteral("SELECT sequence FROM plays WHERE chain = ? AND began_ms >= ? ORDER BY sequence LIMIT 1"),
        {chain.number, base::toUnixMs(time)});
    if (!row)
        return failure(row.error());
    return row->next() ? row->value(0).toLongLong() - 1 : chain.head;
}

Result<void> PlayChains::drop(PlayChain chain, qint64 through)
{
    // Behind a break nothing is sent or checked any more, and the row may be one of those that are gone.
    auto hash = through > chain.sound() ? Result<base::Sha256>(chain.droppedHash) : hashAt(chain, through);
    if (!hash)
        return failure(hash.error());
    auto gone =
        m_database.run(QStringLiteral("DELETE FROM plays WHERE chain = ? AND sequence <= ?"), {chain.number, through});
    if (!gone)
        return failure(gone.error());
    chain.dropped = through;
    chain.droppedHash = *hash;
    return save(chain);
}

Result<PlayChains::Walk> PlayChains::walk(const PlayChain &chain, qint64 sequence, const base::Sha256 &hash,
                                          int plays) const
{
    Walk walk{sequence, hash, false};
    auto rows = m_database.run(
        QStringLiteral("SELECT sequence, hash, body FROM plays WHERE chain = ? AND sequence > ? AND sequence <= ? "
                       "ORDER BY sequence LIMIT ?"),
        {chain.number, sequence, chain.sound(), plays});
    if (!rows)
        return failure(rows.error());
    int seen = 0;
    while (rows->next()) {
        ++seen;
        const auto link = messaging::linkOf(walk.hash, rows->value(2).toString().toUtf8());
        const bool fits = rows->value(0).toLongLong() == walk.sequence + 1 && rows->value(1).toString() == link.hex();
        if (!fits) {
            walk.isBroken = true;
            return walk;
        }
        ++walk.sequence;
        walk.hash = link;
    }
    // Fewer than asked for: the newest are gone, or it is the end, and what the chain says of its end must be so.
    if (seen < plays)
        walk.isBroken = walk.sequence < chain.sound() || (chain.broken == 0 && walk.hash != chain.headHash);
    return walk;
}

} // namespace ironfence::player
