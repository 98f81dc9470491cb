// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/alert_correction.h"
#include "player/agent/alert_desk.h"

#include <QLoggingCategory>

// The later half of AlertDesk: what time and the glass do to the alerts that were taken.
namespace ironfence::player {

using playlists::AlertEntry;
using playlists::AlertState;

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.player.alerts")

constexpr base::Milliseconds liveTick{1000}; // how often a live alert is looked at, whatever the clocks do

/// What the stage calls it when it is on the glass.
QString glassNameOf(const playlists::Alert &alert)
{
    const bool isCancel = alert.messageType == playlists::AlertMessageType::Cancel;
    return (isCancel ? QStringLiteral("all-clear:%1") : QStringLiteral("alert:%1")).arg(alert.identifier);
}

} // namespace

void AlertDesk::presented(const QString &id, qint64 frame, base::MonotonicTime at)
{
    const auto document = m_onGlass.constFind(id);
    if (document == m_onGlass.constEnd())
        return;
    m_receipts.presented(*document, m_time.stamp(at), frame);
    m_receipts.save();
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
    const auto at = m_time.monotonic();
    const playlists::Passed passed{at - std::exchange(m_counted, at), m_time.isSynchronised()};
    const auto changed = m_book.advance(m_time.now(), passed);
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
    if (showing)
        m_onGlass.insert(glassNameOf(showing->alert), showing->document);
    m_glass.showAlert(showing ? std::optional(showing->alert) : std::nullopt);
}

void AlertDesk::persist()
{
    // Receipts first: after a power cut between the two, a document without an entry is judged again under its receipt.
    m_receipts.save();

    auto forgotten = std::exchange(m_left, {});
    if (const auto past = m_time.past()) { // a clock that runs ahead must not make us forget a cancel
        const auto before = m_book.entries();
        m_book.forget(*past);
        for (const auto &entry : before) {
            if (m_book.knows(entry.document))
                continue;
            forgotten.append(entry.document);
            m_envelopes.remove(entry.document);
            m_onGlass.remove(glassNameOf(entry.alert));
        }
    }

    QList<AlertRecord> records;
    for (const auto &entry : m_book.entries()) {
        if (m_changed.contains(entry.document))
            records.append(
                {entry.document, m_envelopes.value(entry.document), entry.state, entry.end, entry.since, entry.ran});
    }
    m_changed.clear();
    if (!records.isEmpty() || !forgotten.isEmpty())
        m_journal.saveAlerts(records, forgotten);
    persistRuns();
}

void AlertDesk::persistRuns()
{
    const auto now = m_time.monotonic();
    if (now - m_runsWritten < std::clamp(m_runsWritten - m_begun, shortestRun, longestRun))
        return;
    QMap<base::Sha256, playlists::AlertRun> runs;
    for (const auto &entry : m_book.entries()) {
        if (entry.state == AlertState::Live && entry.alert.messageType != playlists::AlertMessageType::Cancel)
            runs.insert(entry.document, entry.ran);
    }
    m_runsWritten = now;
    if (!runs.isEmpty())
        m_journal.saveAlertRuns(runs);
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
