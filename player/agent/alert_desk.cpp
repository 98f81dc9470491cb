// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/alert_desk.h"

#include "player/agent/alert_correction.h"

#include <QLoggingCategory>

namespace ironfence::player {

using base::ErrorCode;
using playlists::AlertEntry;
using playlists::AlertMessageType;
using playlists::AlertState;

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.player.alerts")

constexpr base::Milliseconds liveTick{1000}; // how often a live alert is looked at, whatever the clocks do
constexpr qsizetype maxSeen = 4096;          // envelopes remembered; beyond that they are verified again

bool isCancel(const AlertEntry &entry)
{
    return entry.alert.messageType == AlertMessageType::Cancel;
}

/// What the stage calls it when it is on the glass.
QString glassNameOf(const AlertEntry &entry)
{
    return (isCancel(entry) ? QStringLiteral("all-clear:%1") : QStringLiteral("alert:%1")).arg(entry.alert.identifier);
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
        const AlertEntry entry{document->alert, record.document, record.state, record.end, record.since};
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

void AlertDesk::presented(const QString &id, qint64 frame, base::MonotonicTime at)
{
    for (const auto &entry : m_book.entries()) {
        if (glassNameOf(entry) != id)
            continue;
        m_receipts.presented(entry.document, m_time.stamp(at), frame);
        m_receipts.save();
    }
}

void AlertDesk::clockChanged()
{
    m_receipts.correctTimes();
    judgeAgain();
    const auto doubtful = std::exchange(m_doubtful, {});
    for (const auto &document : doubtful)
        judge(document);
    tick();
}

/// What was decided by a wrong clock is undone where the right one would decide otherwise; the book then decides anew.
void AlertDesk::judgeAgain()
{
    const auto now = m_time.now();
    const auto jump = (now - m_lastNow) - (m_time.monotonic() - m_lastTick);
    auto entries = m_book.entries();
    entries.append(std::exchange(m_setAside, {}));
    if (m_time.isSynchronised()) {
        for (auto &entry : entries)
            entry = corrected(entry, jump, now);
    }
    m_book = playlists::AlertBook(entries, m_allClear);

    advance();
    for (const auto &entry : m_book.entries()) {
        m_changed.insert(entry.document);
        if (entry.state != AlertState::Ended)
            m_receipts.takeBack(entry.document);
    }
}

void AlertDesk::tick()
{
    advance();
    show();
    persist();
    schedule();
    m_lastNow = m_time.now();
    m_lastTick = m_time.monotonic();
}

void AlertDesk::advance()
{
    const auto changed = m_book.advance(m_time.now());
    for (const auto &entry : changed)
        note(entry);
}

void AlertDesk::note(const AlertEntry &entry)
{
    m_changed.insert(entry.document);
    const auto how = entry.end ? playlists::nameOf(*entry.end) : QString();
    qCInfo(log).noquote() << entry.alert.identifier << playlists::nameOf(entry.state) << how;
    if (entry.state == AlertState::Ended)
        m_receipts.ended(entry.document, how);
}

void AlertDesk::show()
{
    const auto showing = m_book.showing(m_time.now());
    const auto document = showing ? std::optional(showing->document) : std::nullopt;
    if (document == m_shown)
        return;
    m_shown = document;
    m_glass.showAlert(showing ? std::optional(showing->alert) : std::nullopt);
}

void AlertDesk::persist()
{
    // Receipts first: after a power cut between the two, a document without an entry is judged again under its receipt.
    m_receipts.save();

    auto forgotten = std::exchange(m_left, {});
    if (m_time.isSynchronised()) { // a clock that runs ahead must not make us forget a cancel
        const auto before = m_book.entries();
        m_book.forget(m_time.now());
        for (const auto &entry : before) {
            if (m_book.knows(entry.document))
                continue;
            forgotten.append(entry.document);
            m_envelopes.remove(entry.document);
        }
    }

    QList<AlertRecord> records;
    for (const auto &entry : m_book.entries()) {
        if (m_changed.contains(entry.document))
            records.append({entry.document, m_envelopes.value(entry.document), entry.state, entry.end, entry.since});
    }
    m_changed.clear();
    if (!records.isEmpty() || !forgotten.isEmpty())
        m_journal.saveAlerts(records, forgotten);
}

void AlertDesk::schedule()
{
    const auto now = m_time.now();
    const auto next = m_book.nextChange(now);
    if (!next) {
        m_timer.stop();
        return;
    }
    m_timer.start(std::clamp(*next - now, base::Milliseconds{1}, liveTick));
}

} // namespace ironfence::player
