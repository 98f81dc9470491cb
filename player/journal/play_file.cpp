// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/journal/play_file.h"

#include "player/journal/aside.h"
#include "player/journal/play_chains.h"

#include <QLoggingCategory>

namespace ironfence::player {

using base::ErrorCode;
using base::failure;
using base::Result;
using messaging::Play;

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.player.journal")

} // namespace

Result<PlayFile::Opened> PlayFile::open(const QString &path, const base::ScreenId &screen, base::UtcTime now,
                                        Bounds bounds)
{
    auto opened = tryOpen(path, screen, bounds);
    if (opened)
        return opened;

    auto fault = opened.error();
    const bool ofTheDisk = fault.code == ErrorCode::Full || fault.code == ErrorCode::Io;
    if (!ofTheDisk && setAside(path, now, keptAsides)) {
        auto fresh = tryOpen(path, screen, bounds);
        if (fresh) {
            qCCritical(log).noquote() << "the plays cannot be used and were set aside:" << fault.line();
            fault.message = QStringLiteral("the plays were set aside: %1").arg(fault.message);
            fresh->fault = fault;
            return fresh;
        }
        fault = fresh.error();
    }
    qCCritical(log).noquote() << "plays live in memory until the next start:" << fault.line();
    auto memory = tryOpen(QStringLiteral(":memory:"), screen, bounds);
    if (!memory)
        return failure(ErrorCode::Internal, memory.error().message, memory.error().context);
    fault.message = QStringLiteral("plays live in memory until the next start: %1").arg(fault.message);
    memory->fault = fault;
    return memory;
}

Result<PlayFile::Opened> PlayFile::tryOpen(const QString &path, const base::ScreenId &screen, Bounds bounds)
{
    auto database = base::sql::Database::open(path, QStringLiteral(":/ironfence/player/plays"));
    if (!database)
        return failure(database.error());
    auto file = std::unique_ptr<PlayFile>(new PlayFile(std::move(*database), screen, bounds));
    auto ready = file->m_database->transaction([&] { return file->ready(); });
    if (!ready)
        return failure(ready.error());
    return Opened{std::move(file), {}};
}

PlayFile::PlayFile(std::unique_ptr<base::sql::Database> database, base::ScreenId screen, Bounds bounds)
    : m_database(std::move(database)), m_screen(std::move(screen)), m_bounds(bounds)
{
}

/// There is a chain to add to, and what ran when the player ended is in it.
Result<void> PlayFile::ready()
{
    PlayChains chains(*m_database);
    const auto current = chains.current();
    if (!current)
        return failure(current.error());
    if (!*current) {
        if (auto begun = chains.begin(m_screen); !begun)
            return begun;
    }

    auto row = m_database->run(QStringLiteral("SELECT body FROM running"));
    if (!row)
        return failure(row.error());
    if (!row->next())
        return {};
    auto play = Play::parse(row->value(0).toString().toUtf8());
    if (!play)
        return failure(ErrorCode::Corrupt, play.error().message, m_database->address().where);
    play->cut = QStringLiteral("interrupted");
    row->finish();
    return append({*play}).and_then([this] { return remember({}); });
}

Result<void> PlayFile::write(const QList<Play> &ended, const std::optional<Play> &running)
{
    return m_database->transaction([&] { return append(ended).and_then([&] { return remember(running); }); });
}

Result<void> PlayFile::confirm(const Play &running)
{
    return m_database->transaction([&] { return remember(running); });
}

Result<void> PlayFile::append(const QList<Play> &plays)
{
    if (plays.isEmpty())
        return {};
    PlayChains chains(*m_database);
    auto current = chains.current();
    if (!current)
        return failure(current.error());
    if (!*current)
        return failure(ErrorCode::Internal, QStringLiteral("there is no chain to add to"), m_database->address().where);
    auto &chain = **current;
    for (auto play : plays) {
        play.sequence = chain.head + 1;
        const auto body = play.serialize();
        chain.headHash = messaging::linkOf(chain.headHash, body);
        chain.head = play.sequence;
        auto added = m_database->run(
            QStringLiteral("INSERT INTO plays (chain, sequence, began_ms, hash, body) VALUES (?, ?, ?, ?, ?)"),
            {chain.number, play.sequence, base::toUnixMs(play.began.at), chain.headHash.hex(),
             QString::fromUtf8(body)});
        if (!added)
            return failure(added.error());
    }
    return chains.save(chain);
}

Result<void> PlayFile::remember(const std::optional<Play> &running)
{
    if (!running)
        return m_database->run(QStringLiteral("DELETE FROM running")).map([](const auto &) {});
    auto play = *running;
    play.sequence = 1; // the one it will have is not known yet
    return m_database
        ->run(QStringLiteral("INSERT OR REPLACE INTO running (only, body) VALUES (1, ?)"),
              {QString::fromUtf8(play.serialize())})
        .map([](const auto &) {});
}

Result<std::optional<messaging::PlayBatch>> PlayFile::unsent() const
{
    const auto chains = PlayChains(*m_database).all();
    if (!chains)
        return failure(chains.error());
    for (const auto &chain : *chains) {
        if (chain.acknowledged < chain.sound() && chain.dropped < chain.sound())
            return batchOf(chain).map([](auto batch) { return std::optional(std::move(batch)); });
    }
    return std::nullopt;
}

Result<messaging::PlayBatch> PlayFile::batchOf(const PlayChain &chain) const
{
    constexpr qsizetype roomForHead = 1024;
    messaging::PlayBatch batch;
    batch.screen = m_screen;
    batch.chain = chain.name;
    const auto before = std::max(chain.acknowledged, chain.dropped);
    if (chain.dropped > chain.acknowledged)
        batch.missingFrom = chain.acknowledged + 1;
    const auto after = PlayChains(*m_database).hashAt(chain, before);
    if (!after)
        return failure(after.error());
    batch.after = *after;

    auto rows = m_database->run(QStringLiteral("SELECT body FROM plays WHERE chain = ? AND sequence > ? AND sequence "
                                               "<= ? ORDER BY sequence LIMIT ?"),
                                {chain.number, before, chain.sound(), messaging::PlayBatch::maxPlays});
    if (!rows)
        return failure(rows.error());
    qsizetype bytes = roomForHead;
    while (rows->next()) {
        const auto body = rows->value(0).toString().toUtf8();
        bytes += body.size() + 1;
        if (bytes > messaging::PlayBatch::maxBytes)
            break;
        auto play = Play::parse(body);
        if (!play)
            return failure(ErrorCode::Corrupt, play.error().message, m_database->address().where);
        batch.plays.append(std::move(*play));
    }
    if (batch.plays.isEmpty())
        return failure(ErrorCode::Corrupt, QStringLiteral("plays of a chain are not there"), chain.name.text());
    return batch;
}

Result<void> PlayFile::acknowledge(const messaging::PlaysStored &stored)
{
    return m_database->transaction([&]() -> Result<void> {
        PlayChains chains(*m_database);
        auto found = chains.find(stored.chain);
        if (!found)
            return failure(found.error());
        if (!*found)
            return {}; // of a file that is gone
        auto &chain = **found;
        if (stored.through > chain.head)
            return failure(ErrorCode::Invalid, QStringLiteral("plays are acknowledged that never were"),
                           QString::number(stored.through));
        chain.acknowledged = stored.through;
        if (!stored.broken)
            return chains.save(chain);
        return breakAt(chain, stored.through + 1);
    });
}

/// The chain ends before this play for good. What follows stays in the file, as evidence.
Result<void> PlayFile::breakAt(PlayChain chain, qint64 sequence)
{
    PlayChains chains(*m_database);
    if (chain.broken == 0 || sequence < chain.broken)
        chain.broken = sequence;
    if (auto saved = chains.save(chain); !saved)
        return saved;
    const auto current = chains.current();
    if (!current)
        return failure(current.error());
    return *current ? Result<void>{} : chains.begin(m_screen);
}

Result<qint64> PlayFile::prune(base::UtcTime now)
{
    qint64 lost = 0;
    const auto pruned = m_database->transaction([&]() -> Result<void> {
        PlayChains chains(*m_database);
        const auto all = chains.all();
        if (!all)
            return failure(all.error());
        auto excess = -m_bounds.plays;
        for (const auto &chain : *all)
            excess += chain.head - chain.dropped;
        for (const auto &chain : *all) { // oldest first
            const auto aged = chains.lastBefore(chain, now - m_bounds.age);
            if (!aged)
                return failure(aged.error());
            const auto through = std::min(chain.head, std::max(*aged, chain.dropped + std::max<qint64>(excess, 0)));
            if (through <= chain.dropped)
                continue;
            excess -= through - chain.dropped;
            lost += std::max<qint64>(0, std::min(through, chain.sound()) - std::max(chain.acknowledged, chain.dropped));
            if (auto dropped = chains.drop(chain, through); !dropped)
                return dropped;
        }
        return {};
    });
    if (!pruned)
        return failure(pruned.error());
    return lost;
}

Result<PlayFile::Check> PlayFile::check(const Check &from, int plays)
{
    PlayChains chains(*m_database);
    const auto all = chains.all();
    if (!all)
        return failure(all.error());
    const auto chain =
        std::find_if(all->begin(), all->end(), [&](const PlayChain &each) { return each.number >= from.chain; });
    if (chain == all->end())
        return Check{0, 0, {}, true, {}};
    const bool goesOn = chain->number == from.chain && from.sequence >= chain->dropped;
    const auto walk =
        chains.walk(*chain, goesOn ? from.sequence : chain->dropped, goesOn ? from.hash : chain->droppedHash, plays);
    if (!walk)
        return failure(walk.error());

    Check next{chain->number, walk->sequence, walk->hash, false, {}};
    if (walk->isBroken && chain->broken == 0) {
        next.broken = base::Error{ErrorCode::Corrupt, QStringLiteral("a play was altered, removed or moved"),
                                  QStringLiteral("%1 %2").arg(chain->name.text()).arg(walk->sequence + 1)};
        auto ended = m_database->transaction([&] { return breakAt(*chain, walk->sequence + 1); });
        if (!ended)
            return failure(ended.error());
    }
    if (walk->isBroken || walk->sequence >= chain->sound())
        next = {chain->number + 1, -1, {}, std::next(chain) == all->end(), next.broken};
    return next;
}

} // namespace ironfence::player
