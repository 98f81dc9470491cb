// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/play_chain.h"

#include "console/server/records/rows.h"

// The part of PlayRecords that trusts nothing: hashes and sums once more, from the rows.
namespace ironfence::console::server::records {

using base::ErrorCode;
using base::failure;
using base::Result;
using playlists::rules::TimeZone;

namespace {

/// Hashes that were kept when the rows were stored.
Result<QMap<qint64, QString>> anchorsOf(base::sql::Database &database, qint64 chain)
{
    auto rows = database.run(QStringLiteral("SELECT sequence, hash FROM play_anchors WHERE chain = ?"), {chain});
    if (!rows)
        return failure(rows.error());
    QMap<qint64, QString> anchors;
    while (rows->next())
        anchors.insert(rows->value(0).toLongLong(), rows->value(1).toString());
    return anchors;
}

/// The last play of each hole by the first.
Result<QMap<qint64, qint64>> holesOf(base::sql::Database &database, qint64 chain)
{
    auto rows = database.run(QStringLiteral("SELECT first, last FROM play_holes WHERE chain = ?"), {chain});
    if (!rows)
        return failure(rows.error());
    QMap<qint64, qint64> holes;
    while (rows->next())
        holes.insert(rows->value(0).toLongLong(), rows->value(1).toLongLong());
    return holes;
}

} // namespace

Result<QList<PlayFault>> PlayRecords::verify(const base::ScreenId &screen, const TimeZone &zone) const
{
    const auto chains = allRows(
        m_database->run(
            QStringLiteral("SELECT number, name, through, head_hash, broken FROM play_chains WHERE screen = ?"),
            {screen.text()}),
        [&](const QSqlQuery &row) -> Result<Chain> {
            const auto name = messaging::ChainName::parse(row.value(1).toString());
            const auto head = base::Sha256::fromHex(row.value(3).toString());
            if (!name || !head)
                return failure(ErrorCode::Corrupt, QStringLiteral("a damaged row"), QStringLiteral("play_chains"));
            return Chain{row.value(0).toLongLong(), screen, *name,
                         row.value(2).toLongLong(), *head,  row.value(4).toBool()};
        });
    if (!chains)
        return failure(chains.error());
    QList<PlayFault> faults;
    for (const auto &chain : *chains) {
        const auto fault = verifyChain(chain);
        if (!fault)
            return failure(fault.error());
        if (*fault)
            faults.append(**fault);
    }
    const auto right = reconciles(screen, zone);
    if (!right)
        return failure(right.error());
    if (!*right)
        faults.append({{}, 0, QStringLiteral("the sums are not those of the plays")});
    return faults;
}

Result<std::optional<PlayFault>> PlayRecords::verifyChain(const Chain &chain) const
{
    const auto anchors = anchorsOf(*m_database, chain.number);
    const auto holes = holesOf(*m_database, chain.number);
    auto rows = m_database->run(
        QStringLiteral("SELECT %1 FROM plays WHERE chain = ? ORDER BY sequence").arg(PlayRows::columns()),
        {chain.number});
    if (!anchors || !holes || !rows)
        return failure(!anchors ? anchors.error() : !holes ? holes.error() : rows.error());
    const auto fault = [&](qint64 sequence, const QString &message) {
        return std::optional(PlayFault{chain.name, sequence, message});
    };

    std::optional<base::Sha256> hash = messaging::beginningOf(chain.name, chain.screen);
    qint64 last = 0;
    bool isFirst = true;
    while (rows->next()) {
        const auto stored = m_rows.read(*rows);
        if (!stored)
            return fault(last + 1, stored.error().line());
        const auto sequence = stored->play.sequence;
        const bool wasForgotten = isFirst && sequence > 1; // older ones were dropped for their age
        const bool isBehindHole = holes->value(last + 1, -1) == sequence - 1;
        if (sequence != last + 1 && !wasForgotten && !isBehindHole)
            return fault(last + 1, QStringLiteral("a play is missing"));
        if (sequence != last + 1) {
            const auto anchor = base::Sha256::fromHex(anchors->value(sequence - 1));
            hash = anchor ? std::optional(*anchor) : std::nullopt; // unknown until the next anchor
        }
        isFirst = false;
        last = sequence;
        if (hash)
            hash = messaging::linkOf(*hash, stored->play.serialize());
        const auto anchor = anchors->constFind(sequence);
        if (anchor == anchors->constEnd())
            continue;
        if (hash && hash->hex() != *anchor)
            return fault(sequence, QStringLiteral("a play up to this one was altered"));
        if (const auto known = base::Sha256::fromHex(*anchor))
            hash = *known;
    }
    if (last != chain.through)
        return fault(last + 1, QStringLiteral("a play is missing"));
    if (hash && *hash != chain.head)
        return fault(last, QStringLiteral("a play up to this one was altered"));
    return std::optional<PlayFault>();
}

/// Whether the sums of the days of which every play is here are those of the plays.
Result<bool> PlayRecords::reconciles(const base::ScreenId &screen, const TimeZone &zone) const
{
    auto rows = m_database->run(
        QStringLiteral("SELECT %1 FROM plays WHERE chain IN (SELECT number FROM play_chains WHERE screen = ?)")
            .arg(PlayRows::columns()),
        {screen.text()});
    if (!rows)
        return failure(rows.error());
    QMap<PlaySumKey, PlaySum> counted;
    QString firstDay;
    while (rows->next()) {
        const auto stored = m_rows.read(*rows);
        if (!stored)
            return false;
        const auto &play = stored->play;
        if (play.kind != messaging::PlayKind::Item)
            continue;
        const auto day = zone.dayOf(stored->from).toString(Qt::ISODate);
        if (firstDay.isEmpty() || day < firstDay)
            firstDay = day;
        counted[{{}, {}, day, play.authority, play.item.section(u'/', 0, 0), play.item}] +=
            PlaySum{1, play.cut.isEmpty() ? 1 : 0, play.duration, play.frames};
    }
    PlaySums::Question question;
    question.screen = screen.text();
    question.from = QDate(1900, 1, 1);
    question.to = QDate(9999, 12, 31);
    question.byDay = question.byItem = true;
    question.limit = std::numeric_limits<int>::max();
    auto sums = m_sums.of(question);
    if (!sums)
        return failure(sums.error());
    // Plays of the first day, and before it, may have been dropped for their age.
    const auto isOld = [&](const auto &sum) { return firstDay.isEmpty() || sum.key().day <= firstDay; };
    sums->removeIf(isOld);
    counted.removeIf(isOld);
    return *sums == counted;
}

} // namespace ironfence::console::server::records
