// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/play_records.h"

#include "console/server/records/play_chain.h"
#include "console/server/records/rows.h"

#include <algorithm>

namespace ironfence::console::server::records {

using base::failure;
using base::Result;
using messaging::PlayBatch;
using messaging::PlaysStored;

void PlayRecords::forget()
{
    m_words.forget();
    m_rows.forget();
    m_sums.forget();
}

Result<PlaysStored> PlayRecords::store(const PlayBatch &batch, const Zone &zone, base::UtcTime now)
{
    auto chain = chainOf(batch, now);
    if (!chain)
        return failure(chain.error());
    const auto answer = [&] { return PlaysStored{batch.chain, chain->through, chain->broken}; };
    const bool isBehindHole = batch.first() > chain->through + 1;
    const bool isEarly = isBehindHole && batch.missingFrom != chain->through + 1;
    if (chain->broken || batch.last() <= chain->through || isEarly)
        return answer();

    // What is stored already must be what the batch builds on.
    auto hash = batch.after;
    for (const auto &play : batch.plays) {
        if (play.sequence > chain->through)
            break;
        hash = messaging::linkOf(hash, play.serialize());
    }
    const auto holes = isBehindHole ? holesIn(*chain) : Result<int>(0);
    if (!holes)
        return failure(holes.error());
    if (isBehindHole ? *holes >= maxHoles : hash != chain->head) {
        chain->broken = true;
        if (auto saved = save(*chain, now); !saved)
            return failure(saved.error());
        return answer();
    }
    const auto known = knownUntil(batch.screen);
    if (!known)
        return failure(known.error());
    if (isBehindHole) {
        if (auto noted = noteHole(*chain, batch); !noted)
            return failure(noted.error());
        chain->through = batch.first() - 1;
    }
    chain->head = hash;
    if (auto appended = append(*chain, batch, zone, now, *known); !appended)
        return failure(appended.error());
    return answer();
}

Result<void> PlayRecords::append(Chain &chain, const PlayBatch &batch, const Zone &zone, base::UtcTime now,
                                 base::UtcTime knownBefore)
{
    const auto plays = batch.plays.sliced(chain.through + 1 - batch.first());
    auto origins = originsOf(chain, plays);
    if (!origins)
        return failure(origins.error());
    PlayDays days(zone, now);
    QList<NewPlay> rows;
    for (const auto &play : plays) {
        NewPlay row{&play, play.began.at, base::Milliseconds{0}, 0};
        const auto &origin = (*origins)[play.boot];
        if (!play.clock.synchronised && origin.isKnown) {
            row.from = origin.time + play.began.monotonic.sinceBoot;
            row.shift = row.from - play.began.at;
        } else if (!play.clock.synchronised) {
            row.shift.reset();
        }
        row.day = days.dayOf(row.from);
        rows.append(row);
        chain.head = messaging::linkOf(chain.head, play.serialize());
        chain.through = play.sequence;
        chain.longest = std::max(chain.longest, play.duration);
        chain.until = row.from + play.duration;
        ++chain.kept;
    }
    if (auto inserted = m_rows.insert(chain.number, chain.screen, rows); !inserted)
        return inserted;
    for (const auto &row : std::as_const(rows)) {
        if (row.play->kind == messaging::PlayKind::Item)
            m_sums.count(chain.screen, row.day, row.authority, row.item, PlaySum::of(*row.play));
    }
    if (auto noted = noteOrigins(chain, *origins, days); !noted)
        return noted;
    if (auto written = m_sums.write(); !written)
        return written;
    if (auto saved = save(chain, now); !saved)
        return saved;
    if (auto forgotten = forgetAccounts(chain, rows, knownBefore); !forgotten)
        return forgotten;
    return anchor(chain, now);
}

/// Of the days of these plays, and of those of which now more is known, or less: until when a screen is known decides
/// whether nothing was shown. Plays that were put right have seen to their own.
Result<void> PlayRecords::forgetAccounts(const Chain &chain, const QList<NewPlay> &rows, base::UtcTime knownBefore)
{
    const auto knownNow = knownUntil(chain.screen);
    if (!knownNow)
        return failure(knownNow.error());
    if (*knownNow != knownBefore) {
        auto forgotten =
            m_accounts.forget(chain.screen, std::min(knownBefore, *knownNow), std::max(knownBefore, *knownNow));
        if (!forgotten)
            return forgotten;
    }
    auto from = rows.constFirst().from;
    auto to = from;
    for (const auto &row : rows) {
        from = std::min(from, row.from);
        to = std::max(to, row.from + row.play->duration);
    }
    return m_accounts.forget(chain.screen, from, to);
}

Result<QList<StoredPlay>> PlayRecords::between(const base::ScreenId &screen, base::UtcTime from, base::UtcTime to,
                                               int limit, const std::optional<PlayCursor> &after, PlayOrder order) const
{
    const auto chains = chainsOf(screen);
    if (!chains)
        return failure(chains.error());
    QList<StoredPlay> plays;
    for (const auto &chain : *chains) {
        auto own =
            order == PlayOrder::Oldest ? oldest(chain, from, to, limit, after) : newest(chain, from, to, limit, after);
        if (!own)
            return own;
        for (auto &play : *own)
            play.chain = chain.name;
        plays.append(*own);
    }
    std::sort(plays.begin(), plays.end(), [order](const StoredPlay &a, const StoredPlay &b) {
        const auto placeOf = [](const StoredPlay &play) {
            return std::tuple(play.from, play.chain.text(), play.play.sequence);
        };
        return order == PlayOrder::Oldest ? placeOf(a) < placeOf(b) : placeOf(b) < placeOf(a);
    });
    plays.resize(std::min<qsizetype>(plays.size(), limit));
    return plays;
}

/// As the index has them: a page costs no more than its plays, however many there are.
Result<QList<StoredPlay>> PlayRecords::oldest(const Chain &chain, base::UtcTime from, base::UtcTime to, int limit,
                                              const std::optional<PlayCursor> &after) const
{
    const auto name = chain.name.text();
    auto since = base::toUnixMs(from - chain.longest);
    qint64 behind = -1; // of plays that began at `since`
    if (after && base::toUnixMs(after->from) >= since) {
        since = base::toUnixMs(after->from);
        behind = name < after->chain ? INT64_MAX : name == after->chain ? after->sequence : -1;
    }
    return allRows(
        m_database->run(QStringLiteral("SELECT %1 FROM plays WHERE chain = ? AND began_ms >= ? AND began_ms < ? AND "
                                       "began_ms + duration_ms > ? AND (began_ms, sequence) > (?, ?) ORDER BY "
                                       "began_ms, sequence LIMIT ?")
                            .arg(PlayRows::columns()),
                        {chain.number, since, base::toUnixMs(to), base::toUnixMs(from), since, behind, limit}),
        [this](const QSqlQuery &row) { return m_rows.read(row); });
}

Result<QList<StoredPlay>> PlayRecords::newest(const Chain &chain, base::UtcTime from, base::UtcTime to, int limit,
                                              const std::optional<PlayCursor> &after) const
{
    const auto name = chain.name.text();
    auto until = base::toUnixMs(to);
    qint64 before = -1; // of plays that began at `until`
    if (after && base::toUnixMs(after->from) < until) {
        until = base::toUnixMs(after->from);
        before = name < after->chain ? INT64_MAX : name == after->chain ? after->sequence : -1;
    }
    return allRows(
        m_database->run(
            QStringLiteral("SELECT %1 FROM plays WHERE chain = ? AND began_ms >= ? AND began_ms <= ? AND "
                           "began_ms + duration_ms > ? AND (began_ms, sequence) < (?, ?) ORDER BY "
                           "began_ms DESC, sequence DESC LIMIT ?")
                .arg(PlayRows::columns()),
            {chain.number, base::toUnixMs(from - chain.longest), until, base::toUnixMs(from), until, before, limit}),
        [this](const QSqlQuery &row) { return m_rows.read(row); });
}

Result<base::UtcTime> PlayRecords::knownUntil(const base::ScreenId &screen) const
{
    auto row =
        m_database->run(QStringLiteral("SELECT max(until_ms) FROM play_chains WHERE screen = ?"), {screen.text()});
    if (!row)
        return failure(row.error());
    row->next();
    return base::fromUnixMs(row->value(0).toLongLong());
}

} // namespace ironfence::console::server::records
