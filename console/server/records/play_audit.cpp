// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/play_auditor.h"

#include "console/server/records/rows.h"

// The part of PlayRecords that trusts nothing: hashes and sums once more, from the rows.
namespace ironfence::console::server::records {

using base::failure;
using base::Result;

Result<QList<PlayFault>> PlayRecords::verify(const base::ScreenId &screen) const
{
    const auto whole = audit(screen, {}, INT64_MAX);
    if (!whole)
        return failure(whole.error());
    return whole->faults;
}

Result<PlayAudit> PlayRecords::audit(const base::ScreenId &screen, const PlayPosition &from, qint64 limit) const
{
    const auto chains = chainsOf(screen);
    if (!chains)
        return failure(chains.error());
    PlayAudit audit;
    for (const auto &chain : *chains) {
        if (chain.number < from.chain)
            continue;
        const auto after = chain.number == from.chain ? from.sequence : 0;
        if (auto walked = Auditor(*m_database, m_rows, chain, audit).walk(after, limit); !walked)
            return failure(walked.error());
        if (audit.next || audit.faults.size() >= Auditor::maxFaults)
            return audit;
    }
    if (auto counted = countRows(*chains, audit); !counted)
        return failure(counted.error());
    const auto right = reconciles(screen);
    if (!right)
        return failure(right.error());
    if (!*right)
        audit.faults.append({{}, 0, QStringLiteral("the sums are not those of the plays")});
    return audit;
}

/// As many as there should be, and none that should be gone.
Result<void> PlayRecords::countRows(const QList<Chain> &chains, PlayAudit &audit) const
{
    for (const auto &chain : chains) {
        auto rows = m_database->run(
            QStringLiteral(
                "SELECT count(*), coalesce(min(sequence), CAST(? AS BIGINT) + 1) FROM plays WHERE chain = ?"),
            {chain.keptAfter, chain.number});
        if (!rows)
            return failure(rows.error());
        rows->next();
        if (rows->value(0).toLongLong() != chain.kept || rows->value(1).toLongLong() <= chain.keptAfter)
            audit.faults.append({chain.name, chain.keptAfter + 1, QStringLiteral("plays are missing, or too many")});
    }
    return {};
}

/// Whether sums and plays say the same. Of plays that are not kept any more it is known how many they were.
Result<bool> PlayRecords::reconciles(const base::ScreenId &screen) const
{
    using Key = std::tuple<qint64, qint64, qint64>; // day, authority, item
    const auto keyOf = [](const QSqlQuery &row) {
        return Key{row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toLongLong()};
    };
    const auto sumOf = [](const QSqlQuery &row) {
        return PlaySum{row.value(3).toLongLong(), row.value(4).toLongLong(),
                       base::Milliseconds{row.value(5).toLongLong()}, row.value(6).toLongLong()};
    };
    auto rows = m_database->run(
        QStringLiteral(
            "SELECT p.day, coalesce(p.authority, 0), coalesce(p.item, 0), %1 FROM play_chains AS c CROSS JOIN "
            "plays AS p WHERE p.chain = c.number AND c.screen = ? AND p.kind = ? GROUP BY 1, 2, 3")
            .arg(playSumColumns),
        {screen.text(), static_cast<int>(messaging::PlayKind::Item)});
    if (!rows)
        return failure(rows.error());
    QMap<Key, PlaySum> counted;
    while (rows->next())
        counted.insert(keyOf(*rows), sumOf(*rows));

    auto sums =
        m_database->run(QStringLiteral("SELECT day, authority, item, plays, whole, shown_ms, frames, dropped FROM "
                                       "play_sums WHERE screen = ?"),
                        {screen.text()});
    if (!sums)
        return failure(sums.error());
    while (sums->next()) {
        const auto sum = sumOf(*sums);
        const auto dropped = sums->value(7).toLongLong();
        const auto own = counted.take(keyOf(*sums));
        if (sum.plays != own.plays + dropped || sum.whole < own.whole || sum.shown < own.shown ||
            sum.frames < own.frames || (dropped == 0 && sum != own))
            return false;
    }
    return counted.isEmpty();
}

} // namespace ironfence::console::server::records
