// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "messaging/broker.h"
#include "player/agent/alert_desk.h"
#include "player/agent/alert_watch.h"
#include "player/agent/assignment_agent.h"
#include "player/agent/clock_watch.h"
#include "player/agent/command_agent.h"
#include "player/agent/content_agent.h"
#include "player/agent/hearing_watch.h"
#include "player/agent/inbox.h"
#include "player/agent/outbox.h"
#include "player/agent/play_log.h"
#include "player/agent/play_outbox.h"
#include "player/agent/probation.h"
#include "player/agent/provision.h"
#include "player/agent/reporter.h"
#include "player/agent/timeline_source.h"
#include "player/kiosk/backdrop.h"
#include "player/kiosk/kiosk_window.h"
#include "player/screen_foundation.h"
#include "player/sound_keeper.h"
#include "player/stage_glass.h"
#include "player/stage_hands.h"
#include "player/transfer/http_transfer.h"
#include "player/transfer/server_clock.h"
#include "player/vitals/vitals.h"
#include "player/watched_glass.h"
#include "stage/decks/deck_factory.h"
#include "stage/stage.h"

namespace ironfence::player {

/// One screen, built in three steps: what remembers, what shows, what talks. Each part is made when those it borrows
/// exist; destruction in reverse order is the shutdown. Main thread.
class ScreenApp : public QObject
{
    Q_OBJECT
public:
    /// Broker and decks are borrowed; the broker is started and stopped here.
    ScreenApp(ScreenFoundation foundation, messaging::Broker &broker, stage::DeckFactory &decks);
    ~ScreenApp() override;

    /// Opens the journal; the picture follows when it is read, the network when the picture is there.
    void start();
    /// Something that the picture copes with: it is told in the report.
    void note(const base::Error &error) { m_faults.add(error); }

Q_SIGNALS:
    /// The screen cannot run; nobody but a person can help.
    void impossible(const ironfence::base::Error &error);
    /// The glass is wrong and nothing helped but to start the process anew; the last report is on its way.
    void restartNeeded();

private:
    void remember(const JournalContent &content);
    [[nodiscard]] base::Result<void> show(const playlists::Screen &screen, const JournalContent &content);
    void talk();
    void provide(const playlists::Screen &screen, const JournalContent &content);
    void limitDownloads(const playlists::Screen &screen);
    void connectPicture();
    void watchGlass();
    void connectWire();
    void move(const messaging::Assignment &assignment);
    void moveTo(const playlists::Canvas &canvas);
    void settleClock();
    void reportChange();
    [[nodiscard]] messaging::Report account();
    [[nodiscard]] messaging::PlayContent goesBy() const;

    const ScreenFoundation m_foundation;
    messaging::Broker &m_broker;
    stage::DeckFactory &m_decks;
    const QString m_session;
    const base::SystemClock m_clock;
    ServerTime m_time;
    FaultLog m_faults;
    Journal m_journal;
    ClockWatch m_clockWatch;
    PlayJournal m_plays;
    HttpTransfer m_transfer;
    DownloadGate m_downloads;
    Larder m_larder;
    Fetcher m_fetcher;
    Vitals m_vitals;
    Receipts m_receipts;
    AssignmentAgent m_assignments;

    Quarantine m_quarantine;
    Probation m_probation;

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<TimelineSource> m_timeline;
    std::unique_ptr<Provision> m_provision;
    std::unique_ptr<ContentAgent> m_content;
    playlists::Canvas m_canvas; ///< of the window
    std::unique_ptr<Backdrop> m_backdrop;
    std::unique_ptr<KioskWindow> m_window;
    std::unique_ptr<stage::Stage> m_stage;
    std::unique_ptr<SoundKeeper> m_sound;
    std::unique_ptr<StageGlass> m_glass;
    std::unique_ptr<AlertDesk> m_alerts;
    std::unique_ptr<PlayLog> m_playLog;
    std::unique_ptr<WatchedGlass> m_watched;
    qint64 m_presentedItems = 0;

    ServerClock m_serverClock;
    std::unique_ptr<Inbox> m_inbox;
    AlertWatch m_alertWatch;
    HearingWatch m_hearing;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<PlayOutbox> m_playOutbox;
    std::unique_ptr<Reporter> m_reporter;
    std::unique_ptr<StageHands> m_hands;
    std::unique_ptr<CommandAgent> m_commands;
};

} // namespace ironfence::player
