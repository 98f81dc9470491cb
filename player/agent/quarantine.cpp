// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/quarantine.h"

#include <QLoggingCategory>

namespace ironfence::player {

using base::ErrorCode;
using base::Sha256;

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.player.quarantine")

bool isOfTheMachine(ErrorCode code)
{
    return code == ErrorCode::Io || code == ErrorCode::NotFound || code == ErrorCode::Full ||
           code == ErrorCode::Unavailable;
}

/// Where in a file it happened, when the error tells.
std::optional<base::Milliseconds> placeOf(const base::Error &error)
{
    const auto mark = QStringLiteral("#t=");
    const auto at = error.context.lastIndexOf(mark);
    bool isNumber = false;
    const double seconds = at < 0 ? -1 : QStringView(error.context).mid(at + mark.size()).toDouble(&isNumber);
    constexpr double longest = 24 * 3600;
    if (!isNumber || !(seconds >= 0 && seconds <= longest))
        return std::nullopt;
    return base::Milliseconds(static_cast<qint64>(seconds * 1000));
}

/// A frame or two beside each other are the same place: decoders give up a little earlier or later.
bool isSamePlace(const std::optional<base::Milliseconds> &a, const std::optional<base::Milliseconds> &b)
{
    constexpr base::Milliseconds near{500};
    return a && b && std::chrono::abs(*a - *b) <= near;
}

} // namespace

Sha256 contentOf(const playlists::Item &item)
{
    if (const auto *asset = item.asset())
        return asset->object.sha256;
    const auto *card = std::get_if<playlists::CardItem>(&item.content);
    return card != nullptr ? Sha256::of(base::json::write(card->card.toJson())) : Sha256();
}

Quarantine::Quarantine(const Parts &parts, QString software) : m_parts(parts), m_software(std::move(software)) {}

void Quarantine::restore(const QList<QuarantineRecord> &records)
{
    QList<Sha256> released;
    for (const auto &record : records) {
        if (record.software != m_software) {
            released.append(record.content);
            continue;
        }
        m_order.append(record.content);
        m_held.insert(record.content);
    }
    if (!released.isEmpty()) {
        qCInfo(log) << released.size() << "contents rest no more: this is another version";
        m_parts.journal.release(released);
    }
    recount();
}

void Quarantine::setProgrammes(const QList<playlists::timeline::AuthorityProgrammes> &programmes)
{
    m_programmes = programmes;
    recount();
}

void Quarantine::failed(const Sha256 &content, const QString &item, base::MonotonicTime slotEnd,
                        const base::Error &error)
{
    const auto now = m_parts.time.monotonic();
    m_failures.removeIf([now](const auto &old) { return now - old.value().last >= within; });
    auto &failures = m_failures[content];
    const auto place = placeOf(error);
    if (failures.count++ == 0)
        failures.place = place;
    failures.samePlace = failures.samePlace && isSamePlace(failures.place, place);
    failures.last = now;
    const bool over = failures.count >= maxFailures;
    const bool ofTheMachine = isOfTheMachine(error.code) && !failures.samePlace;
    failures.restsUntil = over ? now + base::Milliseconds(within) : slotEnd;
    const auto what = !over          ? QStringLiteral("an item could not be played: %1")
                      : ofTheMachine ? QStringLiteral("an item rests for an hour: %1")
                                     : QStringLiteral("an item rests until its content changes: %1");
    m_parts.faults.add({error.code, what.arg(error.message), item});
    if (over && !ofTheMachine)
        hold(content, error);
}

void Quarantine::hold(const Sha256 &content, const base::Error &error)
{
    constexpr qsizetype maxReason = 200;
    if (m_held.contains(content))
        return;
    m_held.insert(content);
    m_order.append(content);
    while (m_order.size() > JournalFile::keptInQuarantine)
        m_held.remove(m_order.takeFirst());
    m_parts.journal.quarantine({content, m_parts.time.now(), m_software, error.line().left(maxReason)});
    recount();
}

Quarantine::Rest Quarantine::restOf(const playlists::Item &item) const
{
    if (m_held.isEmpty() && m_failures.isEmpty())
        return Rest::None; // nearly always: hashing a card is not for nothing
    const auto content = contentOf(item);
    if (m_held.contains(content))
        return Rest::Long;
    const auto failures = m_failures.constFind(content);
    if (failures == m_failures.constEnd() || m_parts.time.monotonic() >= failures->restsUntil)
        return Rest::None;
    return failures->count >= maxFailures ? Rest::Long : Rest::Slot;
}

void Quarantine::recount()
{
    QSet<Sha256> resting;
    if (!m_held.isEmpty()) {
        for (const auto &authority : m_programmes) {
            for (const auto &programme : authority.programmes) {
                for (const auto &leaf : programme.playlist().leaves()) {
                    if (const auto content = contentOf(*leaf.item); m_held.contains(content))
                        resting.insert(content);
                }
            }
        }
    }
    if (std::exchange(m_count, resting.size()) != resting.size())
        Q_EMIT countChanged();
}

} // namespace ironfence::player
