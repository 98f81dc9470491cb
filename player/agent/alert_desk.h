// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "messaging/alert_set.h"
#include "player/agent/alert_reader.h"
#include "player/agent/fault_log.h"
#include "player/agent/glass.h"
#include "player/agent/receipts.h"
#include "playlists/alert_book.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace ironfence::player {

/// Takes alert documents from the wire to the glass: notes, verifies, judges by the server's time, shows at once, and
/// only then writes anything down. What arrives while the clock is in doubt is shown if even the machine's clock calls
/// it live, and judged otherwise as soon as the clock is settled; what a wrong clock decided is judged again when the
/// right time is known. For how long alerts were live is written down now and then, so that they end by it, whatever
/// the clock says at the next start. Main thread.
class AlertDesk : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        const trust::Keyring &keyring;
        ServerTime &time;
        Receipts &receipts;
        Journal &journal;
        FaultLog &faults;
        Glass &glass;
    };
    /// How often that is written, at most and at least: first after this, then each time when the process has run twice
    /// as long, so that a machine that starts again and again loses half of each run and not all of it.
    static constexpr base::Milliseconds shortestRun{2'000};
    static constexpr base::Milliseconds longestRun{30'000};

    AlertDesk(const Parts &parts, base::PlacePath place, base::Milliseconds allClear);

    /// Goes on from what the journal holds: every envelope is verified again, and what is live is shown.
    void restore(const QList<AlertRecord> &records);
    void take(const messaging::AlertSet &set);
    /// The screen hangs elsewhere now: what is not for that place leaves the glass, since neither its update nor its
    /// cancel would come here.
    void setPlace(const base::PlacePath &place);
    /// A frame that showed this (stage::Presented) was swapped.
    void presented(const QString &id, qint64 frame, base::MonotonicTime at);

    /// Moves everything to the state that the time demands. Called by its own timer; tests call it themselves.
    void tick();

    [[nodiscard]] const playlists::AlertBook &book() const { return m_book; }

private:
    void consider(const QByteArray &envelope, const messaging::StageTime &received);
    void refuseUnread(const AlertRefusal &refusal, const messaging::StageTime &received);
    [[nodiscard]] bool isDecided(const AlertDocument &document) const;
    void judge(const AlertDocument &document);
    void refuse(const AlertDocument &document, const base::Error &error);
    [[nodiscard]] bool isLive(const playlists::Alert &alert) const;

    void leaveForeign();
    void clockChanged();
    void judgeAgain();
    void advance();
    void note(const playlists::AlertEntry &entry);
    void show();
    void persist();
    void persistRuns();
    void schedule();

    const trust::Keyring &m_keyring;
    ServerTime &m_time;
    Receipts &m_receipts;
    Journal &m_journal;
    FaultLog &m_faults;
    Glass &m_glass;
    base::PlacePath m_place;
    const base::Milliseconds m_allClear;

    playlists::AlertBook m_book;
    QHash<base::Sha256, QByteArray> m_envelopes; // of every entry of the book
    QList<AlertDocument> m_doubtful;             // wait for the right time, or were refused by a wrong one
    QList<playlists::AlertEntry> m_setAside;     // restored, and over by a clock that is not settled
    QSet<base::Sha256> m_seen;                   // envelopes that need no second look
    QSet<base::Sha256> m_changed;                // entries that the journal does not have yet
    QList<base::Sha256> m_left;                  // entries that the journal shall drop
    // By the stage's name, which two authorities may both use: the newest document that was shown under it.
    QHash<QString, base::Sha256> m_onGlass;
    std::optional<base::Sha256> m_shown;
    base::UtcTime m_lastNow;
    base::MonotonicTime m_lastTick;
    base::MonotonicTime m_counted; ///< up to here alerts were told how long they are live
    const base::MonotonicTime m_begun;
    base::MonotonicTime m_runsWritten;
    QTimer m_timer;
};

} // namespace ironfence::player
