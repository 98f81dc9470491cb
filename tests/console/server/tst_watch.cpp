// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/publishing/intake.h"
#include "console/server/watch/rules.h"
#include "console/server/watch/watch.h"
#include "messaging/topics.h"
#include "tests/console/server/documents.h"
#include "tests/console/server/test_database.h"
#include "tests/support/fake_broker.h"
#include "tests/support/manual_clock.h"

#include <QTest>

using namespace ironfence;
using namespace ironfence::console::server;
using namespace std::chrono_literals;
using watch::Watch;

namespace {

const base::ScreenId lobby = *base::ScreenId::parse(QStringLiteral("lobby-1"));
const base::ScreenId atm = *base::ScreenId::parse(QStringLiteral("atm-1"));

} // namespace

/// From what screens say, or do not say, to incidents.
class TestWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { testing::onEveryDatabase(); }
    void init();
    void aSilentScreenIsAnIncident();
    void aScreenThatWentIsSilentAfterThreeMinutes();
    void aScreenThatNeverSpokeIsNotMissed();
    void aRestartGivesTimeToSpeak();
    void aBrokerThatIsAwayIsNotTheScreensFault();
    void whatTheBrokerKeptIsNoNews();
    void holdsAndCalmsAreKept();
    void flappingOpensNothing();
    void contentIsBehind();
    void aDeafScreenIsAnIncident();
    void nobodyIsDeafToAServerThatWasAway();
    void aWrongGlassIsAnIncident();
    void framesAreDropped();
    void aFrozenPictureThaws();
    void decodersFail();
    void aClockJumpsAgainAndAgain();
    void aPlayerStartsAgainAndAgain();
    void aForgedDocumentIsAnIncident();
    void oldFaultsAreNoNews();
    void whatWasOpenIsOpenAfterARestart();
    void rulesThatAreGoneEndTheirIncidents();
    void aFullDiskIsTriedAgain();
    void manyAreJudgedInSlices();
    void intakeTells();

private:
    void addScreen(const base::ScreenId &id);
    void restart();
    [[nodiscard]] messaging::Report report(const base::ScreenId &screen = lobby) const;
    void say(const messaging::Report &report);
    /// Every 60 s, as a player does, for a while; the account may change each time.
    void live(base::Milliseconds time, messaging::Report report,
              const std::function<void(messaging::Report &)> &change = {});
    void pass(base::Milliseconds time);
    /// "kind" of what is open, "kind!" of what has recovered; oldest first.
    [[nodiscard]] QStringList incidents() const;

    std::unique_ptr<testing::TestDatabase> m_database;
    std::unique_ptr<records::Records> m_records;
    support::ManualClock m_clock;
    Documents m_documents;
    std::unique_ptr<Watch> m_watch;
};

void TestWatch::init()
{
    m_watch.reset();
    m_database = std::make_unique<testing::TestDatabase>();
    m_records = *records::Records::open(m_database->address());
    addScreen(lobby);
    restart();
    m_watch->listen();
}

void TestWatch::addScreen(const base::ScreenId &id)
{
    messaging::Assignment assignment;
    assignment.authority = m_documents.authority();
    assignment.version = 1;
    assignment.screen.id = id;
    assignment.screen.place = *base::PlacePath::parse(QStringLiteral("zj/tonglu"));
    assignment.screen.canvas = {{64, 64}, {0, 0}};
    QVERIFY(m_records->screens.add(assignment, "envelope", QStringLiteral("hash")));
}

void TestWatch::restart()
{
    m_watch = std::make_unique<Watch>(*m_records, m_clock, watch::standardRules());
    QVERIFY(m_watch->load());
}

messaging::Report TestWatch::report(const base::ScreenId &screen) const
{
    messaging::Report report;
    report.screen = screen;
    report.session = QStringLiteral("s1");
    report.assignment = 1;
    report.diskFreeBytes = 10LL << 30;
    report.clock.synchronised = true;
    report.picture = messaging::PictureVitals{};
    report.machine = messaging::MachineVitals{};
    return report;
}

void TestWatch::say(const messaging::Report &report)
{
    QVERIFY(m_records->screens.setReport(report.screen, "{}", base::toUnixMs(m_clock.now())));
    m_watch->reported(report, true);
    QCoreApplication::processEvents();
}

void TestWatch::live(base::Milliseconds time, messaging::Report report,
                     const std::function<void(messaging::Report &)> &change)
{
    for (auto rest = time; rest > 0s; rest -= 60s) {
        if (change)
            change(report);
        say(report);
        pass(60s);
    }
}

void TestWatch::pass(base::Milliseconds time)
{
    m_clock.advance(time);
    m_watch->sweep();
    QCoreApplication::processEvents();
}

QStringList TestWatch::incidents() const
{
    QStringList kinds;
    const auto all = m_records->incidents.page({.onlyOpen = false});
    if (!all)
        return {all.error().line()};
    for (const auto &incident : *all)
        kinds.prepend(incident.kind + (incident.recovered ? QStringLiteral("!") : QString()));
    return kinds;
}

void TestWatch::aSilentScreenIsAnIncident()
{
    say(report());
    pass(179'999ms);
    QCOMPARE(incidents(), QStringList());
    pass(1ms);
    QCOMPARE(incidents(), QStringList({QStringLiteral("screen-silent")}));
    pass(1h);
    QCOMPARE(incidents(), QStringList({QStringLiteral("screen-silent")}));
    say(report());
    QCOMPARE(incidents(), QStringList({QStringLiteral("screen-silent!")}));
    const auto incident = m_records->incidents.page({.onlyOpen = false})->constFirst();
    QVERIFY(*incident.recovered - incident.opened == 1h);
    QCOMPARE(incident.text, QStringLiteral("connected, but no report for 180 s"));
}

void TestWatch::aScreenThatWentIsSilentAfterThreeMinutes()
{
    say(report());
    pass(50s);
    m_watch->presenceChanged({lobby, QStringLiteral("s1"), false}, true);
    pass(179s);
    QCOMPARE(incidents(), QStringList());
    pass(1s);
    QCOMPARE(incidents(), QStringList({QStringLiteral("screen-silent")}));
    QCOMPARE(m_records->incidents.open()->constFirst().text, QStringLiteral("offline for 180 s"));

    m_watch->presenceChanged({lobby, QStringLiteral("s2"), true}, true);
    pass(1s);
    QCOMPARE(incidents(), QStringList({QStringLiteral("screen-silent!")}));
}

void TestWatch::aScreenThatNeverSpokeIsNotMissed()
{
    pass(24h);
    QCOMPARE(incidents(), QStringList());
    addScreen(atm);
    m_watch->assigned(atm, 1); // enrolled, and not yet installed
    pass(24h);
    QCOMPARE(incidents(), QStringList());
    say(report(atm));
    pass(3min);
    QCOMPARE(incidents(), QStringList({QStringLiteral("screen-silent")}));
}

void TestWatch::aRestartGivesTimeToSpeak()
{
    say(report());
    m_clock.advance(24h);
    restart();
    m_watch->sweep();
    pass(1h); // it cannot hear yet
    m_watch->listen();
    pass(179s);
    QCOMPARE(incidents(), QStringList());
    pass(1s);
    QCOMPARE(incidents(), QStringList({QStringLiteral("screen-silent")}));
}

void TestWatch::aBrokerThatIsAwayIsNotTheScreensFault()
{
    say(report());
    m_watch->pause();
    pass(24h);
    QCOMPARE(incidents(), QStringList());
    m_watch->listen();
    pass(179s);
    QCOMPARE(incidents(), QStringList());
    say(report());
    pass(89s);
    QCOMPARE(incidents(), QStringList());
}

void TestWatch::whatTheBrokerKeptIsNoNews()
{
    auto old = report();
    old.itemsMissing = 5;
    m_watch->reported(old, false);
    m_watch->presenceChanged({lobby, QStringLiteral("s1"), true}, false);
    pass(3min);
    QCOMPARE(incidents(), QStringList({QStringLiteral("screen-silent")}));
    pass(1h);
    QCOMPARE(incidents(), QStringList({QStringLiteral("screen-silent")}));
}

void TestWatch::holdsAndCalmsAreKept()
{
    auto bad = report();
    bad.machine->temperatureMilliC = 85'000;
    live(5min, bad);
    QCOMPARE(incidents(), QStringList({QStringLiteral("temperature-high")}));
    auto warm = report();
    warm.machine->temperatureMilliC = 77'000;
    live(20min, warm); // neither hot nor cool
    QCOMPARE(incidents(), QStringList({QStringLiteral("temperature-high")}));
    auto cool = report();
    cool.machine->temperatureMilliC = 60'000;
    live(4min, cool);
    QCOMPARE(incidents(), QStringList({QStringLiteral("temperature-high")}));
    live(2min, cool);
    QCOMPARE(incidents(), QStringList({QStringLiteral("temperature-high!")}));
}

void TestWatch::flappingOpensNothing()
{
    int turn = 0;
    live(2h, report(), [&](messaging::Report &now) { now.itemsMissing = ++turn % 2; });
    QCOMPARE(incidents(), QStringList());
    live(11min, report(), [&](messaging::Report &now) { now.itemsMissing = 1; });
    QCOMPARE(incidents(), QStringList({QStringLiteral("store-incomplete")}));
}

void TestWatch::contentIsBehind()
{
    auto now = report();
    now.manifests.insert(m_documents.authority(), 6);
    QVERIFY(m_records->manifests.add({m_documents.manifest(6), "e", 1}));
    m_watch->manifestsChanged();
    live(20min, now);
    QCOMPARE(incidents(), QStringList());
    QVERIFY(m_records->manifests.add({m_documents.manifest(7), "e", 1}));
    m_watch->manifestsChanged();
    live(9min, now);
    QCOMPARE(incidents(), QStringList());
    live(1min, now);
    QCOMPARE(incidents(), QStringList({QStringLiteral("content-behind")}));
    QCOMPARE(m_records->incidents.open()->constFirst().text,
             QStringLiteral("it has manifest 6 of county-police instead of 7"));
    now.manifests.insert(m_documents.authority(), 7);
    live(1min, now);
    QCOMPARE(incidents(), QStringList({QStringLiteral("content-behind!")}));

    m_watch->assigned(lobby, 2);
    live(12min, now);
    QCOMPARE(m_records->incidents.open()->constFirst().text, QStringLiteral("it goes by assignment 1 instead of 2"));
}

void TestWatch::aDeafScreenIsAnIncident()
{
    auto now = report();
    now.hearing = messaging::Hearing{m_clock.now(), 20s, 0};
    live(5min, now);
    QCOMPARE(incidents(), QStringList());
    now.hearing->silent = 183s;
    now.hearing->deaf = 1;
    say(now);
    QCOMPARE(incidents(), QStringList({QStringLiteral("deaf")}));
    QCOMPARE(m_records->incidents.open()->constFirst().text,
             QStringLiteral("it reports, but has heard nothing from the server for 183 s; it found so once since it "
                            "started"));
    now.hearing->silent = 100s; // it is not as well as it was
    live(5min, now);
    QCOMPARE(incidents(), QStringList({QStringLiteral("deaf")}));
    now.hearing->silent = 1s;
    say(now);
    QCOMPARE(incidents(), QStringList({QStringLiteral("deaf!")}));
    pass(1h); // what it said last ends nothing and opens nothing
    QCOMPARE(incidents(), QStringList({QStringLiteral("deaf!"), QStringLiteral("screen-silent")}));
}

void TestWatch::nobodyIsDeafToAServerThatWasAway()
{
    auto deaf = report();
    deaf.hearing = messaging::Hearing{{}, 1h, 3};
    say(deaf);
    pass(179s);
    QCOMPARE(incidents(), QStringList());
    say(deaf); // by now it had the time to hear something
    pass(1s);
    QCOMPARE(incidents(), QStringList({QStringLiteral("deaf")}));

    m_watch->pause();
    pass(1h);
    m_watch->listen();
    say(deaf); // is no proof that it hears again
    QCOMPARE(incidents(), QStringList({QStringLiteral("deaf")}));
    deaf.hearing->silent = 0s;
    say(deaf);
    QCOMPARE(incidents(), QStringList({QStringLiteral("deaf!")}));
}

void TestWatch::aWrongGlassIsAnIncident()
{
    auto now = report();
    now.picture->glass = messaging::GlassVitals{7, {}, {}, 0, 0, 0, 0};
    live(5min, now);
    QCOMPARE(incidents(), QStringList());
    now.picture->glass->wrong = QStringLiteral("black");
    now.picture->glass->since = m_clock.now();
    now.picture->glass->decks = 1;
    const auto since = base::toRfc3339(m_clock.now());
    say(now);
    QCOMPARE(incidents(), QStringList({QStringLiteral("wrong-glass")}));
    QCOMPARE(m_records->incidents.open()->constFirst().text,
             QStringLiteral("its glass is wrong: black, since %1; deck anew once").arg(since));
    now.picture->glass->wrong.clear();
    now.picture->glass->mended = 1;
    say(now);
    QCOMPARE(incidents(), QStringList({QStringLiteral("wrong-glass!")}));
}

void TestWatch::framesAreDropped()
{
    const auto every = [](qint64 shown, qint64 dropped) {
        return [=](messaging::Report &now) {
            now.picture->videoFrames += shown;
            now.picture->droppedFrames += dropped;
        };
    };
    auto now = report();
    live(10min, now, every(1'455, 45)); // 3 %
    QCOMPARE(incidents(), QStringList());
    live(10min, now, every(20, 60)); // bad, but hardly anything moved
    QCOMPARE(incidents(), QStringList());
    live(6min, now, every(1'400, 100));
    QCOMPARE(incidents(), QStringList({QStringLiteral("frames-dropped")}));
    QCOMPARE(m_records->incidents.open()->constFirst().text,
             QStringLiteral("6.6 % of the video frames that were due never reached the glass"));
    live(10min, now, every(1'455, 45));
    QCOMPARE(incidents(), QStringList({QStringLiteral("frames-dropped")}));
    live(10min, now, every(1'499, 1));
    QCOMPARE(incidents(), QStringList({QStringLiteral("frames-dropped!")}));
}

void TestWatch::aFrozenPictureThaws()
{
    auto now = report();
    live(4min, now, [](messaging::Report &next) { next.picture->droppedFrames += 1'500; });
    QVERIFY(incidents().contains(QStringLiteral("picture-frozen")));
    // Nothing moves any more: nobody can say that it is frozen.
    live(8min, report());
    QVERIFY(incidents().contains(QStringLiteral("picture-frozen!")));
    QVERIFY(incidents().contains(QStringLiteral("frames-dropped!")));
}

void TestWatch::decodersFail()
{
    auto now = report();
    now.picture->decoderFaults = 40; // from before this server listened
    live(10min, now);
    QCOMPARE(incidents(), QStringList());
    live(2min, now, [](messaging::Report &next) { ++next.picture->decoderFaults; });
    QCOMPARE(incidents(), QStringList());
    now.picture->decoderFaults = 43;
    live(1min, now);
    QCOMPARE(incidents(), QStringList({QStringLiteral("decoder-faults")}));
    live(11min, now);
    QCOMPARE(incidents(), QStringList({QStringLiteral("decoder-faults!")}));
}

void TestWatch::aClockJumpsAgainAndAgain()
{
    auto now = report();
    now.timekeeping = messaging::Timekeeping{messaging::TimeSource::Server, false, 40, {}}; // from before
    say(now);
    live(10min, now);
    QCOMPARE(incidents(), QStringList());
    live(9min, now, [](messaging::Report &next) { ++next.timekeeping->jumps; });
    QCOMPARE(incidents(), QStringList({QStringLiteral("clock-untrusted")}));
    now.timekeeping->jumps = 49;
    live(12min, now);
    QCOMPARE(incidents(), QStringList({QStringLiteral("clock-untrusted!")}));

    now.timekeeping->source = messaging::TimeSource::Floor;
    now.clock = {};
    live(6min, now);
    QCOMPARE(incidents(), QStringList({QStringLiteral("clock-untrusted")}));
}

void TestWatch::aPlayerStartsAgainAndAgain()
{
    auto now = report();
    live(5min, now);
    for (int start = 2; start <= 4; ++start) {
        QCOMPARE(incidents(), QStringList());
        now.session = QStringLiteral("s%1").arg(start);
        m_watch->presenceChanged({lobby, now.session, true}, true);
        live(2min, now); // the report tells the same session: it counts once
    }
    QCOMPARE(incidents(), QStringList({QStringLiteral("player-restarting")}));
    live(11min, now);
    QCOMPARE(incidents(), QStringList({QStringLiteral("player-restarting!")}));
}

void TestWatch::aForgedDocumentIsAnIncident()
{
    auto now = report();
    now.faults = {{m_clock.now() - 5s, QStringLiteral("unavailable"), QStringLiteral("no answer"), {}}};
    say(now);
    QCOMPARE(incidents(), QStringList());
    pass(30s);
    now.faults.append(
        {m_clock.now(), QStringLiteral("untrusted"), QStringLiteral("not signed"), QStringLiteral("alerts/zj")});
    say(now);
    QCOMPARE(incidents(), QStringList({QStringLiteral("documents-refused")}));
    QCOMPARE(m_records->incidents.open()->constFirst().text, QStringLiteral("it refused alerts/zj: not signed"));
    live(11min, now); // the same fault stays in the reports
    QCOMPARE(incidents(), QStringList({QStringLiteral("documents-refused!")}));
    now.faults.last().at = m_clock.now();
    now.faults.last().code = QStringLiteral("replayed");
    say(now);
    QCOMPARE(m_records->incidents.open()->constFirst().times, 2);
}

void TestWatch::oldFaultsAreNoNews()
{
    auto now = report();
    const auto fault = [&](base::UtcTime at) {
        return messaging::Fault{at, QStringLiteral("untrusted"), QStringLiteral("x"), {}};
    };
    now.faults = {fault(m_clock.now() - 10min), fault(m_clock.now() + 24h)};
    live(5min, now);
    QCOMPARE(incidents(), QStringList());
    now.faults.append(fault(m_clock.now())); // and one of a time to come hides nothing
    say(now);
    QCOMPARE(incidents(), QStringList({QStringLiteral("documents-refused")}));
}

void TestWatch::whatWasOpenIsOpenAfterARestart()
{
    auto bad = report();
    bad.itemsMissing = 1;
    live(11min, bad);
    QCOMPARE(incidents(), QStringList({QStringLiteral("store-incomplete")}));
    restart();
    m_watch->listen();
    live(11min, bad);
    QCOMPARE(incidents(), QStringList({QStringLiteral("store-incomplete")}));
    QCOMPARE(m_records->incidents.open()->constFirst().times, 1);
    restart();
    m_watch->listen();
    say(report());
    QCOMPARE(incidents(), QStringList({QStringLiteral("store-incomplete!")}));
}

void TestWatch::rulesThatAreGoneEndTheirIncidents()
{
    records::IncidentRecord old;
    old.screen = lobby;
    old.kind = QStringLiteral("moon-full");
    old.severity = QStringLiteral("notice");
    old.opened = m_clock.now();
    QVERIFY(m_records->incidents.add(old));
    old.kind = QStringLiteral("screen-silent");
    old.screen = atm; // nobody knows it
    QVERIFY(m_records->incidents.add(old));
    restart();
    QCOMPARE(incidents(), QStringList({QStringLiteral("moon-full!"), QStringLiteral("screen-silent!")}));
}

void TestWatch::aFullDiskIsTriedAgain()
{
    say(report());
    QVERIFY(m_records->database().run(QStringLiteral("ALTER TABLE incidents RENAME TO elsewhere")));
    pass(3min);
    QVERIFY(m_records->database().run(QStringLiteral("ALTER TABLE elsewhere RENAME TO incidents")));
    QCOMPARE(incidents(), QStringList());
    pass(10s);
    QCOMPARE(incidents(), QStringList({QStringLiteral("screen-silent")}));
}

void TestWatch::manyAreJudgedInSlices()
{
    constexpr int count = 2'500;
    QVERIFY(m_records->transaction([&]() -> base::Result<void> {
        for (int i = 0; i < count; ++i)
            addScreen(*base::ScreenId::parse(QStringLiteral("screen-%1").arg(i)));
        return {};
    }));
    restart();
    m_watch->listen();
    for (int i = 0; i < count; ++i)
        m_watch->reported(report(*base::ScreenId::parse(QStringLiteral("screen-%1").arg(i))), true);
    m_clock.advance(3min);
    m_watch->sweep();
    QVERIFY(m_watch->isSweeping());
    QTRY_VERIFY(!m_watch->isSweeping());
    QTRY_COMPARE(m_records->incidents.countOpen().value_or(-1), count);
}

void TestWatch::intakeTells()
{
    support::FakeBrokerServer server;
    support::FakeBroker broker(server);
    server.inject(
        {messaging::topics::presence(lobby), messaging::Presence{lobby, QStringLiteral("s1"), true}.serialize(), true});
    publishing::Intake intake(broker, *m_records, m_clock);
    QList<std::pair<QString, bool>> told;
    connect(&intake, &publishing::Intake::reported, this, [&](const messaging::Report &report, bool isLive) {
        told.append({report.session, isLive});
    });
    connect(&intake, &publishing::Intake::presenceChanged, this, [&](const messaging::Presence &presence, bool isLive) {
        told.append({presence.session, isLive});
    });
    broker.start();
    QTRY_COMPARE(told.size(), 1);
    auto now = report();
    now.software = QStringLiteral("1");
    now.session = QStringLiteral("s2");
    server.inject({messaging::topics::report(lobby), now.serialize(), true});
    QTRY_COMPARE(told.size(), 2);
    server.inject({messaging::topics::report(atm), now.serialize(), true}); // speaks for another screen
    server.inject({messaging::topics::report(lobby), "{}", true});
    QTRY_COMPARE(intake.dropped(), 2);
    QCOMPARE(told, (QList<std::pair<QString, bool>>{{QStringLiteral("s1"), false}, {QStringLiteral("s2"), true}}));
}

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_watch.moc"
