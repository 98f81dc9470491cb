// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/play_chain.h"

#include "console/server/records/rows.h"

// The part of PlayRecords that puts right when plays began, of screens that only later learnt what time it was.
namespace ironfence::console::server::records {

using base::failure;
using base::Result;
using messaging::Play;

/// Of the boots of these plays, the origins that are stored or that one of these plays tells.
Result<QHash<QString, PlayRecords::Origin>> PlayRecords::originsOf(const Chain &chain, const QList<Play> &plays)
{
    QHash<QString, Origin> origins;
    for (const auto &play : plays) {
        if (!origins.contains(play.boot)) {
            const auto stored = originOf(chain, play.boot);
            if (!stored)
                return failure(stored.error());
            origins.insert(play.boot, *stored);
        }
        auto &origin = origins[play.boot];
        if (play.clock.synchronised && !origin.isKnown) {
            origin.isKnown = true;
            origin.time = play.began.at - play.began.monotonic.sinceBoot;
            origin.toldBy = play.sequence;
        }
    }
    return origins;
}

/// As it is stored.
Result<PlayRecords::Origin> PlayRecords::originOf(const Chain &chain, const QString &name)
{
    const auto boot = m_words.numberOf(name, chain.screen);
    if (!boot)
        return failure(boot.error());
    Origin origin;
    origin.boot = *boot;
    auto row = m_database->run(QStringLiteral("SELECT origin_ms FROM play_boots WHERE chain = ? AND boot = ?"),
                               {chain.number, *boot});
    if (!row)
        return failure(row.error());
    origin.isKnown = row->next();
    if (origin.isKnown)
        origin.time = base::fromUnixMs(row->value(0).toLongLong());
    return origin;
}

/// The first play of a boot that knew the time tells when those before it really were.
Result<void> PlayRecords::noteOrigins(const Chain &chain, const QHash<QString, Origin> &origins, PlayDays &days)
{
    for (const auto &origin : origins) {
        if (origin.toldBy == 0 || origin.boot == PlayWords::none)
            continue;
        auto noted = done(m_database->run(
            QStringLiteral("INSERT INTO play_boots (chain, boot, origin_ms, sequence) VALUES (?, ?, ?, ?)"),
            {chain.number, origin.boot, base::toUnixMs(origin.time), origin.toldBy}));
        if (!noted)
            return noted;
        if (auto right = putRight(chain, origin, days); !right)
            return right;
    }
    return {};
}

/// All plays in doubt, run by run of the same day: a screen may have been offline for months.
Result<void> PlayRecords::putRight(const Chain &chain, const Origin &origin, PlayDays &days)
{
    struct Doubt
    {
        qint64 sequence = 0;
        qint64 day = 0;
        base::UtcTime before;
        base::UtcTime after;
        base::Milliseconds length{0};
    };
    const auto doubts = allRows(
        m_database->run(
            QStringLiteral(
                "SELECT sequence, monotonic_ms, began_ms, duration_ms FROM plays WHERE chain = ? AND boot = ? AND "
                "shift_ms IS NULL ORDER BY sequence"),
            {chain.number, origin.boot}),
        [&](const QSqlQuery &row) -> Result<Doubt> {
            const auto after = origin.time + base::Milliseconds{row.value(1).toLongLong()};
            return Doubt{row.value(0).toLongLong(), days.dayOf(after), base::fromUnixMs(row.value(2).toLongLong()),
                         after, base::Milliseconds{row.value(3).toLongLong()}};
        });
    if (!doubts)
        return failure(doubts.error());
    if (doubts->isEmpty())
        return {};
    const auto first = doubts->constFirst().sequence;
    const auto last = doubts->constLast().sequence;
    if (auto counted = recount(chain, origin.boot, first, last, -1); !counted)
        return counted;
    for (qsizetype from = 0, to = 0; from < doubts->size(); from = to) {
        while (to < doubts->size() && doubts->at(to).day == doubts->at(from).day)
            ++to;
        auto moved = done(m_database->run(
            QStringLiteral(
                "UPDATE plays SET began_ms = monotonic_ms + ?, shift_ms = monotonic_ms + ? - began_ms, day = "
                "? WHERE chain = ? AND sequence >= ? AND sequence <= ? AND boot = ? AND shift_ms IS NULL"),
            {base::toUnixMs(origin.time), base::toUnixMs(origin.time), doubts->at(from).day, chain.number,
             doubts->at(from).sequence, doubts->at(to - 1).sequence, origin.boot}));
        if (!moved)
            return moved;
    }
    // They are not where they were, and are where they were not.
    for (const auto time : {&Doubt::before, &Doubt::after}) {
        auto from = doubts->constFirst().*time;
        auto to = from;
        for (const auto &doubt : *doubts) {
            from = std::min(from, doubt.*time);
            to = std::max(to, doubt.*time + doubt.length);
        }
        if (auto forgotten = m_accounts.forget(chain.screen, from, to); !forgotten)
            return forgotten;
    }
    return recount(chain, origin.boot, first, last, 1);
}

/// Counts plays of a boot that did not know the time to the sums of their days, or takes them back.
Result<void> PlayRecords::recount(const Chain &chain, qint64 boot, qint64 first, qint64 last, int times)
{
    auto rows = m_database->run(
        QStringLiteral(
            "SELECT day, coalesce(authority, 0), coalesce(item, 0), %1 FROM plays WHERE chain = ? AND sequence "
            ">= ? AND sequence <= ? AND boot = ? AND synchronised = 0 AND kind = ? GROUP BY 1, 2, 3")
            .arg(playSumColumns),
        {chain.number, first, last, boot, static_cast<int>(messaging::PlayKind::Item)});
    if (!rows)
        return failure(rows.error());
    while (rows->next()) {
        const auto number = [&](int column) { return times * rows->value(column).toLongLong(); };
        m_sums.count(chain.screen, rows->value(0).toLongLong(), rows->value(1).toLongLong(),
                     rows->value(2).toLongLong(), {number(3), number(4), base::Milliseconds{number(5)}, number(6)});
    }
    return {};
}

} // namespace ironfence::console::server::records
