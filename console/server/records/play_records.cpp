// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/play_records.h"

#include "console/server/records/play_chain.h"
#include "console/server/records/rows.h"

namespace ironfence::console::server::records {

using base::ErrorCode;
using base::failure;
using base::Result;
using messaging::Play;
using messaging::PlayBatch;
using messaging::PlaysStored;
using playlists::rules::TimeZone;

void PlayRecords::forget()
{
    m_words.forget();
    m_sums.forget();
    m_boots.clear();
}

Result<PlaysStored> PlayRecords::store(const PlayBatch &batch, const TimeZone &zone)
{
    auto chain = chainOf(batch);
    if (!chain)
        return failure(chain.error());
    const auto answer = [&] { return PlaysStored{batch.chain, chain->through, chain->broken}; };
    const bool isEarly = batch.first() > chain->through + 1 && batch.missingFrom != chain->through + 1;
    if (chain->broken || batch.last() <= chain->through || isEarly)
        return answer();

    // What is stored already must be what the batch builds on.
    auto hash = batch.after;
    for (const auto &play : batch.plays) {
        if (play.sequence > chain->through)
            break;
        hash = messaging::linkOf(hash, play.serialize());
    }
    if (batch.first() > chain->through + 1) {
        if (auto noted = noteHole(*chain, batch); !noted)
            return failure(noted.error());
        chain->through = batch.first() - 1;
    } else if (hash != chain->head) {
        chain->broken = true;
        if (auto saved = save(*chain); !saved)
            return failure(saved.error());
        return answer();
    }
    chain->head = hash;
    if (auto appended = append(*chain, batch, zone); !appended)
        return failure(appended.error());
    return answer();
}

Result<void> PlayRecords::append(Chain &chain, const PlayBatch &batch, const TimeZone &zone)
{
    for (const auto &play : batch.plays) {
        if (play.sequence <= chain.through)
            continue;
        const auto origin = originOf(chain.number, play);
        if (!origin)
            return failure(origin.error());
        std::optional<base::Milliseconds> shift;
        if (play.clock.synchronised)
            shift = base::Milliseconds{0};
        else if (*origin)
            shift = **origin + play.began.monotonic.sinceBoot - play.began.at;
        const auto from = play.began.at + shift.value_or(base::Milliseconds{0});
        if (auto inserted = m_rows.insert(chain.number, play, from, shift); !inserted)
            return inserted;
        m_sums.count(batch.screen, zone.dayOf(from), play, 1);
        chain.head = messaging::linkOf(chain.head, play.serialize());
        chain.through = play.sequence;
        if (play.clock.synchronised && !*origin) {
            if (auto right = putRight(chain, play, play.began.at - play.began.monotonic.sinceBoot, zone); !right)
                return right;
        }
    }
    if (auto written = m_sums.write(); !written)
        return written;
    return save(chain);
}

/// When the monotonic clock of this boot stood at 0, if a play has told it.
Result<std::optional<base::UtcTime>> PlayRecords::originOf(qint64 chain, const Play &play)
{
    if (play.clock.synchronised && m_boots.contains({chain, play.boot}))
        return std::optional(base::UtcTime{}); // stored: nothing is to be done
    const auto boot = m_words.numberOf(play.boot);
    if (!boot)
        return failure(boot.error());
    auto row = m_database->run(QStringLiteral("SELECT origin_ms FROM play_boots WHERE chain = ? AND boot = ?"),
                               {chain, *boot});
    if (!row)
        return failure(row.error());
    if (!row->next())
        return std::optional<base::UtcTime>();
    m_boots.insert({chain, play.boot});
    return std::optional(base::fromUnixMs(row->value(0).toLongLong()));
}

/// The first play of a boot that knew the time tells when those before it really were.
Result<void> PlayRecords::putRight(const Chain &chain, const Play &play, base::UtcTime origin, const TimeZone &zone)
{
    const auto boot = m_words.numberOf(play.boot);
    if (!boot)
        return failure(boot.error());
    auto noted =
        done(m_database->run(QStringLiteral("INSERT INTO play_boots (chain, boot, origin_ms) VALUES (?, ?, ?)"),
                             {chain.number, *boot, base::toUnixMs(origin)}));
    if (!noted)
        return noted;
    m_boots.insert({chain.number, play.boot});

    const auto doubtful =
        allRows(m_database->run(QStringLiteral("SELECT %1 FROM plays WHERE chain = ? AND boot = ? AND shift_ms IS NULL")
                                    .arg(PlayRows::columns()),
                                {chain.number, *boot}),
                [this](const QSqlQuery &row) { return m_rows.read(row); });
    if (!doubtful)
        return failure(doubtful.error());
    for (const auto &stored : *doubtful) {
        const auto from = origin + stored.play.began.monotonic.sinceBoot;
        m_sums.count(chain.screen, zone.dayOf(stored.from), stored.play, -1);
        m_sums.count(chain.screen, zone.dayOf(from), stored.play, 1);
        auto moved = done(m_database->run(
            QStringLiteral("UPDATE plays SET began_ms = ?, shift_ms = ? WHERE chain = ? AND sequence = ?"),
            {base::toUnixMs(from), static_cast<qint64>((from - stored.from).count()), chain.number,
             stored.play.sequence}));
        if (!moved)
            return moved;
    }
    return {};
}

Result<QList<StoredPlay>> PlayRecords::between(const base::ScreenId &screen, base::UtcTime from, base::UtcTime to,
                                               int limit) const
{
    // A play lasts a day at most (a screen is dark, or a film is long): what began earlier is over.
    constexpr std::chrono::hours longest{26};
    return allRows(
        m_database->run(
            QStringLiteral("SELECT %1 FROM plays WHERE chain IN (SELECT number FROM play_chains WHERE screen = ?) AND "
                           "began_ms >= ? AND began_ms < ? AND began_ms + duration_ms > ? ORDER BY began_ms, chain, "
                           "sequence LIMIT ?")
                .arg(PlayRows::columns()),
            {screen.text(), base::toUnixMs(from - longest), base::toUnixMs(to), base::toUnixMs(from), limit}),
        [this](const QSqlQuery &row) { return m_rows.read(row); });
}

Result<base::UtcTime> PlayRecords::knownUntil(const base::ScreenId &screen) const
{
    auto row = m_database->run(
        QStringLiteral("SELECT max(p.began_ms + p.duration_ms) FROM play_chains AS c JOIN plays AS p ON p.chain = "
                       "c.number AND p.sequence = c.through WHERE c.screen = ?"),
        {screen.text()});
    if (!row)
        return failure(row.error());
    row->next();
    return base::fromUnixMs(row->value(0).toLongLong());
}

Result<QList<PlayHole>> PlayRecords::holes(const base::ScreenId &screen) const
{
    return allRows(
        m_database->run(QStringLiteral("SELECT h.first, h.last, h.from_ms, h.to_ms FROM play_holes AS h JOIN "
                                       "play_chains AS c ON c.number = h.chain WHERE c.screen = ? ORDER BY h.from_ms"),
                        {screen.text()}),
        [](const QSqlQuery &row) -> Result<PlayHole> {
            return PlayHole{row.value(0).toLongLong(), row.value(1).toLongLong(),
                            base::fromUnixMs(row.value(2).toLongLong()), base::fromUnixMs(row.value(3).toLongLong())};
        });
}

Result<qint64> PlayRecords::forgetBefore(base::UtcTime time, int limit)
{
    // The newest of a chain stays: it says until when the screen is known.
    auto gone = m_database->run(
        QStringLiteral(
            "DELETE FROM plays WHERE (chain, sequence) IN (SELECT p.chain, p.sequence FROM play_chains AS c "
            "JOIN plays AS p ON p.chain = c.number WHERE p.began_ms < ? AND p.sequence < c.through LIMIT ?)"),
        {base::toUnixMs(time), limit});
    if (!gone)
        return failure(gone.error());
    return gone->numRowsAffected();
}

} // namespace ironfence::console::server::records
