// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/receipts.h"

#include <algorithm>

namespace ironfence::player {

using messaging::Receipt;
using messaging::StageTime;

Receipts::Receipts(base::ScreenId screen, const ServerTime &time, Journal &journal)
    : m_screen(std::move(screen)), m_time(time), m_journal(journal), m_start(time.monotonic())
{
}

void Receipts::restore(const JournalContent &content)
{
    m_entries.clear();
    for (const auto &[receipt, acknowledged] : content.receipts)
        m_entries.append(Entry{receipt, acknowledged, receipt.revision, false, false});
    m_next = content.sequence;
    m_reserved = m_next + JournalFile::reservation;
}

Receipts::Entry *Receipts::entryOf(const base::Sha256 &document)
{
    const auto found = std::find_if(m_entries.rbegin(), m_entries.rend(),
                                    [&](const Entry &entry) { return entry.receipt.document == document; });
    return found == m_entries.rend() ? nullptr : &*found;
}

const Receipt *Receipts::find(const base::Sha256 &document) const
{
    const auto found = std::find_if(m_entries.crbegin(), m_entries.crend(),
                                    [&](const Entry &entry) { return entry.receipt.document == document; });
    return found == m_entries.crend() ? nullptr : &found->receipt;
}

void Receipts::received(const base::Sha256 &document, const StageTime &at)
{
    if (find(document))
        return;
    Receipt receipt;
    receipt.id = QStringLiteral("%1-%2").arg(m_screen.text()).arg(m_next++);
    receipt.revision = 0; // save() makes it 1
    receipt.document = document;
    receipt.received = at;
    m_entries.append(Entry{receipt, 0, 0, true, true});
    prune();
    reserveMore();
}

void Receipts::verified(const base::Sha256 &document, const QString &alert)
{
    auto *entry = entryOf(document);
    if (!entry || entry->receipt.verified)
        return;
    entry->receipt.alert = alert;
    entry->receipt.verified = m_time.stamp();
    entry->changed = true;
}

void Receipts::presented(const base::Sha256 &document, const StageTime &at, qint64 frame)
{
    auto *entry = entryOf(document);
    if (!entry || entry->receipt.presented)
        return;
    entry->receipt.presented = at;
    entry->receipt.frame = frame;
    entry->changed = true;
}

void Receipts::ended(const base::Sha256 &document, const QString &cause)
{
    auto *entry = entryOf(document);
    if (!entry || entry->receipt.ended)
        return;
    entry->receipt.ended = m_time.stamp();
    entry->receipt.endCause = cause;
    entry->changed = true;
}

void Receipts::refused(const base::Sha256 &document, const base::Error &reason)
{
    auto *entry = entryOf(document);
    if (!entry || entry->receipt.refused)
        return;
    constexpr qsizetype maxReason = 200; // bound of the receipt's schema
    entry->receipt.refused = m_time.stamp();
    entry->receipt.reason = QStringLiteral("%1: %2").arg(base::nameOf(reason.code), reason.message).left(maxReason);
    entry->changed = true;
}

void Receipts::takeBack(const base::Sha256 &document)
{
    auto *entry = entryOf(document);
    if (!entry || (!entry->receipt.refused && !entry->receipt.ended))
        return;
    entry->receipt.refused.reset();
    entry->receipt.reason.clear();
    entry->receipt.ended.reset();
    entry->receipt.endCause.clear();
    entry->changed = true;
}

void Receipts::save()
{
    QList<Receipt> changed;
    for (auto &entry : m_entries) {
        if (!entry.changed)
            continue;
        entry.changed = false;
        ++entry.receipt.revision;
        entry.receipt.clock = m_time.estimate();
        changed.append(entry.receipt);
    }
    if (changed.isEmpty())
        return;

    m_journal.saveReceipts(changed, [this, changed](const base::Result<void> &) {
        for (const auto &receipt : changed) {
            if (auto *entry = entryOf(receipt.document))
                entry->stored = std::max(entry->stored, receipt.revision);
        }
        Q_EMIT stored();
    });
}

void Receipts::correctTimes()
{
    for (auto &entry : m_entries) {
        auto &receipt = entry.receipt;
        if (!entry.mine || receipt.clock.synchronised)
            continue;
        for (auto stage :
             {&Receipt::received, &Receipt::verified, &Receipt::presented, &Receipt::ended, &Receipt::refused}) {
            auto &time = receipt.*stage;
            if (!time || time->monotonic < m_start)
                continue;
            const auto right = m_time.at(time->monotonic);
            entry.changed = entry.changed || right != time->at;
            time->at = right;
        }
    }
}

QList<Receipt> Receipts::pending() const
{
    QList<Receipt> pending;
    for (const auto &entry : m_entries) {
        if (entry.stored > entry.acknowledged && entry.stored == entry.receipt.revision)
            pending.append(entry.receipt);
    }
    return pending;
}

void Receipts::acknowledge(const messaging::Ack &ack)
{
    QList<messaging::Ack::Stored> news;
    for (const auto &stored : ack.receipts) {
        const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                        [&](const Entry &entry) { return entry.receipt.id == stored.id; });
        // A revision that we never wrote cannot have been stored.
        if (found == m_entries.end() || stored.revision <= found->acknowledged ||
            stored.revision > found->receipt.revision)
            continue;
        found->acknowledged = stored.revision;
        news.append(stored);
    }
    if (!news.isEmpty())
        m_journal.acknowledge(news);
}

bool Receipts::isFull() const
{
    const auto open = std::count_if(m_entries.begin(), m_entries.end(), [](const Entry &entry) {
        return entry.changed || entry.acknowledged < entry.receipt.revision;
    });
    return open >= maxPending;
}

void Receipts::prune()
{
    qsizetype tooMany = m_entries.size() - JournalFile::keptReceipts;
    m_entries.removeIf([&](const Entry &entry) {
        const bool done = !entry.changed && entry.acknowledged >= entry.receipt.revision;
        return done && tooMany-- > 0;
    });
}

void Receipts::reserveMore()
{
    if (m_reserving || m_reserved - m_next > JournalFile::reservation / 10)
        return;
    m_reserving = true;
    m_journal.reserve(JournalFile::reservation, [this](const base::Result<qint64> &first) {
        m_reserving = false;
        if (!first)
            return; // the numbers go on in memory; a start begins beyond them as soon as it can write again
        m_reserved = *first + JournalFile::reservation;
    });
}

} // namespace ironfence::player
