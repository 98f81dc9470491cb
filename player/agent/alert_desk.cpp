// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/alert_desk.h"

#include <QLoggingCategory>

namespace ironfence::player {

using base::ErrorCode;
using playlists::AlertEntry;
using playlists::AlertMessageType;
using playlists::AlertState;

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.player.alerts")

constexpr qsizetype maxSeen = 4096; // envelopes remembered; beyond that they are verified again

bool isCancel(const AlertEntry &entry)
{
    return entry.alert.messageType == AlertMessageType::Cancel;
}

} // namespace

AlertDesk::AlertDesk(const Parts &parts, base::PlacePath place, base::Milliseconds allClear)
    : m_keyring(parts.keyring)
    , m_time(parts.time)
    , m_receipts(parts.receipts)
    , m_journal(parts.journal)
    , m_faults(parts.faults)
    , m_glass(parts.glass)
    , m_place(std::move(place))
    , m_allClear(allClear)
    , m_book(allClear)
    , m_lastNow(parts.time.now())
    , m_lastTick(parts.time.monotonic())
    , m_counted(m_lastTick)
    , m_begun(m_lastTick)
    , m_runsWritten(m_lastTick)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &AlertDesk::tick);
    connect(&m_time, &ServerTime::changed, this, &AlertDesk::clockChanged);
}

void AlertDesk::restore(const QList<AlertRecord> &records)
{
    QList<AlertEntry> entries;
    QList<base::Sha256> lost;
    for (const auto &record : records) {
        const auto document = readAlert(record.envelope, m_keyring);
        if (!document || document->document != record.document) {
            m_faults.add({ErrorCode::Corrupt, QStringLiteral("a stored alert can no longer be verified"),
                          record.document.hex()});
            lost.append(record.document);
            continue;
        }
        const AlertEntry entry{document->alert, record.document, record.state, record.end, record.since, record.ran};
        m_envelopes.insert(record.document, record.envelope);
        m_seen.insert(base::Sha256::of(record.envelope));
        const bool over = m_time.now() >= entry.alert.expires;
        if (!m_time.isSettled() && over && entry.state != AlertState::Ended && !isCancel(entry))
            m_setAside.append(entry);
        else
            entries.append(entry);
    }
    m_book = playlists::AlertBook(entries, m_allClear);
    m_left.append(lost);
    leaveForeign(); // a move of which only the assignment was written down
    tick();
}

void AlertDesk::take(const messaging::AlertSet &set)
{
    const auto received = m_time.stamp();
    for (const auto &envelope : set.envelopes)
        consider(envelope, received);
    tick();
}

void AlertDesk::setPlace(const base::PlacePath &place)
{
    m_place = place;
    m_seen.clear(); // what was not for the old place may be for the new one
    leaveForeign();
    tick();
}

/// Drops what is not over and not for this place, under a receipt that says so; back there it is judged anew. What is
/// over stays: it keeps a replay from beginning again.
void AlertDesk::leaveForeign()
{
    const auto leave = [this](const AlertEntry &entry) {
        if (entry.state == AlertState::Ended || entry.alert.concerns(m_place))
            return false;
        qCInfo(log).noquote() << "left" << entry.alert.identifier << "behind";
        m_receipts.refused(entry.document, {ErrorCode::Denied, QStringLiteral("no longer for this screen's place"),
                                            entry.alert.identifier});
        m_envelopes.remove(entry.document);
        m_changed.remove(entry.document);
        m_left.append(entry.document);
        return true;
    };
    auto entries = m_book.entries();
    entries.removeIf(leave);
    m_setAside.removeIf(leave);
    m_book = playlists::AlertBook(entries, m_allClear);
}

void AlertDesk::consider(const QByteArray &envelope, const messaging::StageTime &received)
{
    const auto name = base::Sha256::of(envelope);
    if (m_seen.contains(name))
        return;
    if (m_seen.size() >= maxSeen)
        m_seen.clear();
    m_seen.insert(name);

    const auto document = readAlert(envelope, m_keyring);
    if (!document) {
        refuseUnread(document.error(), received);
        return;
    }
    m_time.witness(document->signers, document->alert.sent);
    if (isDecided(*document))
        return;
    m_receipts.received(document->document, received);
    m_receipts.verified(document->document, document->alert.identifier);
    judge(*document);
}

void AlertDesk::refuseUnread(const AlertRefusal &refusal, const messaging::StageTime &received)
{
    if (m_receipts.find(refusal.document))
        return;
    m_faults.add({refusal.error.code, QStringLiteral("an alert document was refused: %1").arg(refusal.error.message),
                  refusal.document.hex()});
    if (!refusal.verified && m_receipts.isFull())
        return;
    m_receipts.received(refusal.document, received);
    m_receipts.refused(refusal.document, refusal.error);
}

bool AlertDesk::isDecided(const AlertDocument &document) const
{
    const auto same = [&](const auto &other) { return other.document == document.document; };
    if (m_book.knows(document.document) || std::any_of(m_setAside.begin(), m_setAside.end(), same) ||
        std::any_of(m_doubtful.begin(), m_doubtful.end(), same))
        return true;
    const auto *receipt = m_receipts.find(document.document);
    if (!receipt || (!receipt->refused && !receipt->ended))
        return false;
    // A power cut between receipt and entry must not revive what it cancelled.
    const auto &alert = document.alert;
    if (!receipt->refused && alert.messageType == AlertMessageType::Cancel && m_time.now() < alert.expires)
        return false;
    // Refused by a clock that was not set, or for a place where the screen no longer hangs: both may be otherwise now.
    const bool revisable =
        receipt->refused &&
        ((receipt->reason.startsWith(base::nameOf(ErrorCode::Expired)) && !receipt->clock.synchronised) ||
         receipt->reason.startsWith(base::nameOf(ErrorCode::Denied)));
    return !revisable;
}

bool AlertDesk::isLive(const playlists::Alert &alert) const
{
    const auto now = m_time.now();
    return alert.effective <= now && now < alert.expires;
}

void AlertDesk::judge(const AlertDocument &document)
{
    const auto &alert = document.alert;
    if (!alert.concerns(m_place)) {
        refuse(document, {ErrorCode::Denied, QStringLiteral("not for this screen's place"), alert.identifier});
        return;
    }
    if (!m_time.isSettled() && !isLive(alert)) {
        qCInfo(log).noquote() << alert.identifier << "waits until the clock is known";
        m_doubtful.append(document);
        return;
    }
    const auto admitted = m_book.admit(alert, document.document, m_time.now());
    if (!admitted) {
        refuse(document, admitted.error());
        return;
    }
    m_receipts.takeBack(document.document);
    m_envelopes.insert(document.document, document.envelope);
    m_changed.insert(document.document);
}

void AlertDesk::refuse(const AlertDocument &document, const base::Error &error)
{
    if (error.code == ErrorCode::Expired && !m_time.isSynchronised())
        m_doubtful.append(document);
    else if (error.code != ErrorCode::Expired) // having been away is no fault
        m_faults.add(
            {error.code, QStringLiteral("an alert was refused: %1").arg(error.message), document.alert.identifier});
    qCInfo(log).noquote() << "refused" << document.alert.identifier << error.message;
    m_receipts.refused(document.document, error);
}

} // namespace ironfence::player
