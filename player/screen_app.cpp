// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/screen_app.h"

#include "base/boot.h"
#include "player/kiosk/renderer.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QUuid>

namespace ironfence::player {

using base::Result;
using messaging::Broker;

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.player")

/// Judging by the machine's clock is better than not judging, when the server says nothing at all for so long.
constexpr base::Milliseconds clockPatience{10'000};

} // namespace

ScreenApp::ScreenApp(ScreenFoundation foundation, messaging::Broker &broker, stage::DeckFactory &decks)
    : m_foundation(std::move(foundation))
    , m_broker(broker)
    , m_decks(decks)
    , m_session(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_time(m_clock)
    , m_faults(m_time)
    , m_journal(m_foundation.config.stateDirectory + QStringLiteral("/journal.sqlite"), m_clock)
    , m_clockWatch({m_time, m_journal, m_faults})
    , m_plays(m_foundation.config.stateDirectory + QStringLiteral("/plays.sqlite"), m_foundation.config.screen, m_clock)
    , m_transfer(m_foundation.config.server, *m_foundation.store)
    , m_downloads(m_time)
    , m_larder(
          {*m_foundation.store, m_time, m_faults, [this] { return DiskSpace::of(m_foundation.config.stateDirectory); }},
          m_foundation.config.quotaBytes)
    , m_fetcher({m_transfer, m_downloads, m_larder, m_faults})
    , m_vitals(*m_foundation.store, m_foundation.config.stateDirectory, m_clock)
    , m_receipts(m_foundation.config.screen, m_time, m_journal)
    , m_assignments(m_foundation.config.screen, m_foundation.keyring, m_journal, m_faults)
    , m_quarantine({m_time, m_journal, m_faults}, QStringLiteral(IRONFENCE_VERSION))
    , m_probation(m_foundation.config.trial)
    , m_serverClock(m_foundation.config.server, m_clock)
    , m_alertWatch(m_faults)
    , m_hearing({m_broker, m_clock, m_faults})
{
    connect(&m_journal, &Journal::failed, &m_faults, &FaultLog::add);
    connect(&m_plays, &PlayJournal::failed, &m_faults, &FaultLog::add);
}

ScreenApp::~ScreenApp()
{
    if (m_reporter)
        m_reporter->farewell();
    m_journal.endedInOrder();
    m_broker.stop();
}

void ScreenApp::start()
{
    m_journal.open([this](const Result<JournalContent> &content) {
        if (content)
            remember(*content);
        else
            Q_EMIT impossible(content.error());
    });

    // Meanwhile on this thread: looking for a graphics processor takes longer than reading the journal.
    if (const auto renderer = rendererOf(m_foundation.config.renderer))
        selectRenderer(*renderer);
}

void ScreenApp::remember(const JournalContent &content)
{
    m_clockWatch.restore(content.timeFloor, m_foundation.keyring.keyIds());
    if (content.fault)
        m_faults.add(*content.fault);
    m_receipts.restore(content);
    const auto assignment = m_assignments.restore(m_foundation.assignment, content.assignment);
    if (!assignment) {
        Q_EMIT impossible(assignment.error());
        return;
    }
    if (auto shown = show(assignment->screen, content); !shown) {
        Q_EMIT impossible(shown.error());
        return;
    }
    talk();
}

/// The programmes first: their files are hashed on the transfer thread while this one loads the scene.
void ScreenApp::provide(const playlists::Screen &screen, const JournalContent &content)
{
    m_shelf = std::make_unique<Shelf>(Shelf::Parts{*m_foundation.store, m_transfer, m_fetcher, m_time, m_faults});
    m_timeline = std::make_unique<TimelineSource>(*m_shelf, m_time, m_quarantine, screen);
    m_provision = std::make_unique<Provision>(Provision::Parts{m_time, *m_shelf, m_larder}, screen);
    m_content = std::make_unique<ContentAgent>(
        ContentAgent::Parts{
            {m_fetcher, *m_foundation.store, m_foundation.keyring, m_time, m_faults}, m_time, m_journal, m_larder},
        screen);
    connect(m_content.get(), &ContentAgent::programmesChanged, &m_quarantine, &Quarantine::setProgrammes);
    connect(m_content.get(), &ContentAgent::programmesChanged, m_timeline.get(), &TimelineSource::setProgrammes);
    connect(m_content.get(), &ContentAgent::programmesChanged, m_provision.get(), &Provision::setProgrammes);
    connect(m_content.get(), &ContentAgent::keepingChanged, m_provision.get(), &Provision::keep);
    connect(m_content.get(), &ContentAgent::programmesChanged, &m_probation, &Probation::begin);
    connect(&m_probation, &Probation::stood, m_content.get(), &ContentAgent::stood);
    m_larder.sparing([this] { return m_timeline->given(); });
    limitDownloads(screen);
    m_quarantine.restore(content.quarantine);
    m_content->restore(content);
}

void ScreenApp::limitDownloads(const playlists::Screen &screen)
{
    constexpr qint64 kibibyte = 1024;
    const auto &rate = screen.downloads.rateKibS;
    m_downloads.setScreen(screen);
    m_transfer.setAssetRate(rate ? std::optional(*rate * kibibyte) : std::nullopt);
}

Result<void> ScreenApp::show(const playlists::Screen &screen, const JournalContent &content)
{
    provide(screen, content);
    m_canvas = screen.canvas;
    m_backdrop = std::make_unique<Backdrop>(m_canvas.footprint());
    m_window = std::make_unique<KioskWindow>(screen.id.text(), screen.canvas);
    m_stage = std::make_unique<stage::Stage>(*m_window, m_canvas, *m_timeline, m_decks, m_clock);
    m_sound = std::make_unique<SoundKeeper>(m_time, screen);
    m_stage->setSound(m_sound->volume());
    m_stage->setViewing(stage::cards::Viewing::of(screen));
    connect(m_sound.get(), &SoundKeeper::changed, m_stage.get(), &stage::Stage::setSound);
    m_glass = std::make_unique<StageGlass>(*m_stage, *m_sound);
    m_alerts = std::make_unique<AlertDesk>(
        AlertDesk::Parts{m_foundation.keyring, m_time, m_receipts, m_journal, m_faults, *m_glass}, screen.place,
        m_foundation.config.allClear);
    m_playLog =
        std::make_unique<PlayLog>(PlayLog::Parts{m_plays, m_time, m_timeline->cues(), [this] { return goesBy(); },
                                                 [this] { return m_stage->presentedFrames(); }, base::bootName()});
    connectPicture();
    connect(m_window.get(), &KioskWindow::outputsChanged, this, [this](bool covered) {
        if (!covered)
            m_faults.add(
                {base::ErrorCode::Unavailable, QStringLiteral("no output shows the whole canvas"), m_canvas.text()});
    });

    m_alerts->restore(content.alerts);
    m_stage->play();
    if (auto opened = m_stage->open(); !opened)
        return opened;
    m_window->show();
    if (m_foundation.config.watch)
        watchGlass();
    qCInfo(log).noquote() << "screen" << screen.id.text() << "at" << screen.place.text() << "shows"
                          << screen.canvas.text();
    return {};
}

void ScreenApp::connectPicture()
{
    connect(m_timeline.get(), &TimelineSource::refreshed, m_stage.get(), &stage::Stage::refresh);
    connect(m_timeline.get(), &TimelineSource::replaced, m_stage.get(), &stage::Stage::play);
    connect(m_shelf.get(), &Shelf::missingChanged, this, &ScreenApp::reportChange);
    connect(&m_quarantine, &Quarantine::countChanged, this, &ScreenApp::reportChange);
    connect(m_stage.get(), &stage::Stage::failed, m_playLog.get(), &PlayLog::failed);
    connect(m_stage.get(), &stage::Stage::failed, m_timeline.get(), &TimelineSource::failed);
    connect(m_stage.get(), &stage::Stage::failed, this, [this](const QString &, const base::Error &error) {
        if (error.code != base::ErrorCode::Internal) // a card that cannot be drawn is no file
            m_vitals.decoderFailed();
    });
    connect(m_playLog.get(), &PlayLog::lost, &m_faults, &FaultLog::add);
    connect(m_stage.get(), &stage::Stage::presented, m_playLog.get(), &PlayLog::presented);
    connect(m_stage.get(), &stage::Stage::presented, this, [this](const stage::Presented &presented) {
        m_alerts->presented(presented.id, presented.frame, presented.at);
        if (presented.beside)
            return;
        if (presented.id != QStringLiteral("safe-loop") || !m_timeline->isStarving())
            m_probation.presented();
        if (presented.id.contains(u'/')) // "<programme>/<index>": an item, not an alert or the safe loop
            ++m_presentedItems;
        reportChange();
    });
}

void ScreenApp::watchGlass()
{
    m_watched =
        std::make_unique<WatchedGlass>(WatchedGlass::Parts{*m_stage, *m_window, m_canvas, m_faults, m_time, m_clock},
                                       m_foundation.config.stateDirectory);
    connect(m_watched.get(), &WatchedGlass::changed, this, &ScreenApp::reportChange);
    connect(m_watched.get(), &WatchedGlass::restartNeeded, this, &ScreenApp::restartNeeded);
}

void ScreenApp::talk()
{
    const auto &screen = m_assignments.current().screen;
    m_inbox = std::make_unique<Inbox>(screen.id, m_broker, m_faults);
    m_inbox->listen(screen.place);
    m_alertWatch.setPlace(screen.place);
    m_outbox = std::make_unique<Outbox>(screen.id, m_broker, m_receipts);
    m_playOutbox = std::make_unique<PlayOutbox>(screen.id, m_broker, m_plays);
    m_reporter = std::make_unique<Reporter>(m_broker, messaging::Presence{screen.id, m_session, true},
                                            [this] { return account(); });
    m_hands = std::make_unique<StageHands>(StageHands::Parts{
        *m_stage, m_watched.get(), m_broker, m_serverClock, [this] { return m_assignments.current().screen; }});
    m_commands = std::make_unique<CommandAgent>(CommandAgent::Parts{m_broker, m_time, m_faults, *m_hands}, screen.id,
                                                m_foundation.keyring);
    connectWire();
    settleClock();
    m_plays.check();
    m_broker.start();
}

void ScreenApp::connectWire()
{
    connect(m_inbox.get(), &Inbox::alertSet, m_alerts.get(), &AlertDesk::take);
    connect(m_inbox.get(), &Inbox::fresh, m_content.get(), &ContentAgent::take);
    connect(m_inbox.get(), &Inbox::fresh, &m_alertWatch, &AlertWatch::take);
    connect(m_inbox.get(), &Inbox::fresh, &m_hearing, &HearingWatch::take);
    connect(&m_hearing, &HearingWatch::recovered, this, &ScreenApp::reportChange);
    connect(m_inbox.get(), &Inbox::alertSet, &m_alertWatch, &AlertWatch::arrived);
    connect(&m_alertWatch, &AlertWatch::behind, m_inbox.get(), &Inbox::askAgain);
    connect(&m_broker, &Broker::disconnected, &m_alertWatch, &AlertWatch::pause);
    connect(m_inbox.get(), &Inbox::ack, this, [this](const messaging::Ack &ack) {
        m_outbox->acknowledged(ack);
        if (ack.plays)
            m_playOutbox->acknowledged(*ack.plays);
    });
    connect(m_playLog.get(), &PlayLog::stored, m_playOutbox.get(), &PlayOutbox::stored);
    connect(m_inbox.get(), &Inbox::command, m_commands.get(), &CommandAgent::take);
    connect(m_inbox.get(), &Inbox::assignment, &m_assignments, &AssignmentAgent::take);
    connect(&m_assignments, &AssignmentAgent::changed, this, &ScreenApp::move);
    connect(m_content.get(), &ContentAgent::programmesChanged, this, &ScreenApp::reportChange);
    connect(&m_faults, &FaultLog::changed, this, &ScreenApp::reportChange);
    connect(&m_time, &ServerTime::changed, this, &ScreenApp::reportChange);
    connect(&m_broker, &Broker::connected, &m_serverClock, &ServerClock::measure);
}

void ScreenApp::settleClock()
{
    connect(&m_serverClock, &ServerClock::measured, &m_time, &ServerTime::measured);
    connect(&m_serverClock, &ServerClock::failed, &m_time, &ServerTime::unreachable);
    QTimer::singleShot(clockPatience, &m_time, &ServerTime::unreachable);
    m_serverClock.measure();
}

void ScreenApp::move(const messaging::Assignment &assignment)
{
    const auto &screen = assignment.screen;
    m_inbox->listen(screen.place);
    m_alertWatch.setPlace(screen.place);
    m_alerts->setPlace(screen.place);
    m_content->setScreen(screen);
    m_timeline->setScreen(screen);
    m_provision->setScreen(screen);
    limitDownloads(screen);
    m_sound->setScreen(screen);
    m_stage->setViewing(stage::cards::Viewing::of(screen));
    if (screen.canvas != m_canvas)
        moveTo(screen.canvas);
    reportChange();
}

/// What plays begins anew in the new size.
void ScreenApp::moveTo(const playlists::Canvas &canvas)
{
    m_canvas = canvas;
    m_window->moveTo(canvas.footprint());
    m_backdrop->setCanvas(canvas.footprint());
    m_stage->setCanvas(canvas);
    m_stage->play();
    if (m_watched)
        m_watched->setCanvas(canvas);
    qCInfo(log).noquote() << "the canvas is now" << canvas.text();
}

void ScreenApp::reportChange()
{
    if (m_reporter)
        m_reporter->changed();
}

messaging::PlayContent ScreenApp::goesBy() const
{
    return {m_assignments.current().version, m_content->versions()};
}

} // namespace ironfence::player
