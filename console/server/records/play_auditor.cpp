// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/play_auditor.h"

namespace ironfence::console::server::records {

using base::failure;
using base::Result;

Result<void> PlayRecords::Auditor::readMarks()
{
    auto anchors =
        m_database->run(QStringLiteral("SELECT sequence, hash FROM play_anchors WHERE chain = ?"), {m_chain->number});
    if (!anchors)
        return failure(anchors.error());
    while (anchors->next()) {
        if (const auto hash = base::Sha256::fromHex(anchors->value(1).toString()))
            m_anchors.insert(anchors->value(0).toLongLong(), *hash);
        else
            fault(anchors->value(0).toLongLong(), QStringLiteral("a hash that is none"));
    }
    auto holes =
        m_database->run(QStringLiteral("SELECT first, last, hash FROM play_holes WHERE chain = ?"), {m_chain->number});
    if (!holes)
        return failure(holes.error());
    while (holes->next()) {
        if (const auto hash = base::Sha256::fromHex(holes->value(2).toString()))
            m_holes.insert(holes->value(0).toLongLong(), {holes->value(1).toLongLong(), *hash});
    }
    return {};
}

/// Each must be what the play says that told it, if that is still here.
Result<void> PlayRecords::Auditor::readOrigins()
{
    auto rows = m_database->run(
        QStringLiteral(
            "SELECT b.boot, b.origin_ms, b.sequence, p.began_ms - p.monotonic_ms = b.origin_ms AND p.boot = "
            "b.boot AND p.synchronised = 1 FROM play_boots AS b LEFT JOIN plays AS p ON p.chain = b.chain AND "
            "p.sequence = b.sequence WHERE b.chain = ?"),
        {m_chain->number});
    if (!rows)
        return failure(rows.error());
    while (rows->next()) {
        m_origins.insert(rows->value(0).toLongLong(), base::fromUnixMs(rows->value(1).toLongLong()));
        const auto sequence = rows->value(2).toLongLong();
        if (sequence > m_chain->keptAfter && !rows->value(3).toBool())
            fault(sequence, QStringLiteral("it did not tell the time that it is said to have told"));
    }
    return {};
}

Result<void> PlayRecords::Auditor::walk(qint64 after, qint64 limit)
{
    if (auto read = readMarks(); !read)
        return read;
    if (auto read = readOrigins(); !read)
        return read;
    begin(after);
    for (qint64 seen = atOnce; seen == atOnce;) {
        const auto walked = walkPart(limit, seen);
        if (!walked)
            return failure(walked.error());
        if (!*walked)
            return {};
    }
    finish();
    return {};
}

/// Some of the rows behind the last one: `seen` becomes how many there were. False: they are enough.
Result<bool> PlayRecords::Auditor::walkPart(qint64 limit, qint64 &seen)
{
    auto rows = m_database->run(
        QStringLiteral("SELECT %1 FROM plays WHERE chain = ? AND sequence > ? ORDER BY sequence LIMIT ?")
            .arg(PlayRows::columns()),
        {m_chain->number, m_last, atOnce});
    if (!rows)
        return failure(rows.error());
    for (seen = 0; rows->next(); ++seen) {
        ++m_audit->plays;
        const auto stored = m_rows->read(*rows);
        if (stored) {
            step(*stored);
            checkTime(*rows, *stored);
        } else {
            passOver(rows->value(0).toLongLong());
            fault(m_last, stored.error().line());
            m_hash.reset();
        }
        if (m_audit->faults.size() >= maxFaults)
            return false;
        if (m_audit->plays >= limit && m_anchors.contains(m_last) && m_last < m_chain->through) {
            m_audit->next = PlayPosition{m_chain->number, m_last};
            return false;
        }
    }
    return true;
}

void PlayRecords::Auditor::begin(qint64 after)
{
    m_last = std::max(after, m_chain->keptAfter);
    if (m_last > m_chain->keptAfter && m_anchors.contains(m_last))
        m_hash = m_anchors.value(m_last);
    else if (m_last == m_chain->keptAfter)
        m_hash = m_chain->keptHash;
    if (m_last == 0 && m_chain->keptHash != messaging::beginningOf(m_chain->name, m_chain->screen))
        fault(1, QStringLiteral("the chain does not begin where its name says"));
}

/// Goes to a row, over holes only.
void PlayRecords::Auditor::passOver(qint64 sequence)
{
    const auto expected = m_last + 1;
    m_last = sequence;
    if (sequence == expected)
        return;
    const auto hole = m_holes.constFind(expected);
    if (hole != m_holes.constEnd() && hole->last == sequence - 1) {
        m_hash = hole->hash;
        return;
    }
    fault(expected, QStringLiteral("a play is missing"));
    m_hash.reset();
}

void PlayRecords::Auditor::step(const StoredPlay &stored)
{
    passOver(stored.play.sequence);
    if (m_hash)
        m_hash = messaging::linkOf(*m_hash, stored.play.serialize());
    const auto anchor = m_anchors.constFind(m_last);
    if (anchor == m_anchors.constEnd())
        return;
    if (m_hash && *m_hash != *anchor)
        fault(m_last, QStringLiteral("a play up to this one was altered"));
    m_hash = *anchor;
}

/// Where a play stands in the server's time is not chained, but follows from what is.
void PlayRecords::Auditor::checkTime(const QSqlQuery &row, const StoredPlay &stored)
{
    const auto place = PlayRows::placeOf(row);
    const auto &play = stored.play;
    const auto origin = m_origins.constFind(place.boot);
    auto expected = play.began.at;
    bool isPlaced = true;
    if (!play.clock.synchronised && origin != m_origins.constEnd())
        expected = *origin + play.began.monotonic.sinceBoot;
    else if (!play.clock.synchronised && place.boot == PlayWords::none)
        expected = stored.from; // of a boot that is not kept as a word, nothing is remembered
    else if (!play.clock.synchronised)
        isPlaced = false;
    if (stored.from != expected || (place.boot != PlayWords::none && place.isPlaced != isPlaced))
        fault(m_last, QStringLiteral("it was put to another time"));
    const auto day = std::chrono::floor<std::chrono::days>(stored.from).time_since_epoch().count();
    if (place.day != PlayDays::unknown && std::abs(place.day - day) > 1)
        fault(m_last, QStringLiteral("it was put to another day"));
}

void PlayRecords::Auditor::finish()
{
    if (m_last != m_chain->through)
        fault(m_last + 1, QStringLiteral("a play is missing"));
    else if (m_hash && *m_hash != m_chain->head)
        fault(m_last, QStringLiteral("a play up to this one was altered"));
}

void PlayRecords::Auditor::fault(qint64 sequence, const QString &message)
{
    if (m_audit->faults.size() < maxFaults)
        m_audit->faults.append({m_chain->name, sequence, message});
}

} // namespace ironfence::console::server::records
