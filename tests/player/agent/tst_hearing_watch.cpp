// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/topics.h"
#include "player/agent/hearing_watch.h"
#include "player/agent/inbox.h"
#include "tests/player/agent/signers.h"
#include "tests/support/fake_broker.h"
#include "tests/support/manual_clock.h"

#include <QSignalSpy>
#include <QTest>

namespace ironfence::player {

namespace topics = messaging::topics;
using testing::lobby;
using namespace std::chrono_literals;

/// When a connection that stands is worth nothing.
class TestHearingWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoHearsIsHealthy();
    void threeMinutesOfSilenceAreDeafness();
    void patienceGrows();
    void hearsAgain();
    void whatTheBrokerKeptIsNoNews();
    void aNewerOneThatTheBrokerKeptIsNews();
    void beingOfflineIsNotDeafness();
    void theConnectionCountsAnew();
    void deafnessOutlivesTheConnection();
    void timeThatStoodStillDoesNotCount();
    void clocksMayJump();
    void notAllAtOnce();
};

namespace {

/// A watch beside an inbox, as the screen has them.
struct Fixture
{
    explicit Fixture(base::Milliseconds spread = 0s) : pace{.spread = spread}
    {
        QObject::connect(&inbox, &Inbox::fresh, &watch, &HearingWatch::take);
        broker.start();
        settle();
        if (!broker.isConnected())
            qFatal("not connected");
    }

    static void settle()
    {
        for (int turn = 0; turn < 4; ++turn) // a message, what it leads to, a connection, its messages
            QCoreApplication::processEvents();
    }
    /// The server speaks.
    void speak()
    {
        messaging::Fresh fresh;
        fresh.time = clock.now();
        server.inject({topics::fresh(), fresh.serialize(), true});
        settle();
    }
    void pass(base::Milliseconds span)
    {
        clock.advance(span);
        watch.look();
        settle();
    }
    /// As its timer does it.
    void live(base::Milliseconds span)
    {
        for (auto rest = span; rest > 0s; rest -= pace.look)
            pass(std::min(rest, pace.look));
    }

    support::ManualClock clock;
    ServerTime time{clock};
    FaultLog faults{time};
    support::FakeBrokerServer server;
    support::FakeBroker broker{server};
    HearingWatch::Pace pace;
    Inbox inbox{lobby().id, broker, faults};
    HearingWatch watch{{broker, clock, faults}, pace};
    QSignalSpy connected{&broker, &messaging::Broker::connected};
    QSignalSpy recovered{&watch, &HearingWatch::recovered};
};

} // namespace

void TestHearingWatch::whoHearsIsHealthy()
{
    Fixture f;
    for (int minute = 0; minute < 60; ++minute) {
        f.speak();
        QCOMPARE(f.watch.hearing().freshAt, f.clock.now());
        f.live(60s);
        QCOMPARE(f.watch.hearing().silent, 60s);
    }
    f.live(119s); // two are late
    QCOMPARE(f.watch.hearing().deaf, 0);
    QVERIFY(!f.watch.isDeaf());
    QVERIFY(f.faults.faults().isEmpty());
    QCOMPARE(f.connected.size(), 1);
    QVERIFY(f.recovered.isEmpty());
}

void TestHearingWatch::threeMinutesOfSilenceAreDeafness()
{
    Fixture f;
    f.speak();
    const auto spoken = f.clock.now();
    f.live(175s);
    f.pass(4'999ms);
    QVERIFY(!f.watch.isDeaf());
    QCOMPARE(f.connected.size(), 1);
    f.pass(1ms);
    QVERIFY(f.watch.isDeaf());
    QCOMPARE(f.watch.hearing(), (messaging::Hearing{spoken, 180s, 1}));
    QCOMPARE(f.faults.faults().size(), 1);
    QCOMPARE(f.faults.faults().first().code, QStringLiteral("unavailable"));
    QVERIFY(f.faults.faults().first().message.startsWith(QStringLiteral("deaf")));
    QCOMPARE(f.connected.size(), 2);
    QVERIFY(f.broker.isConnected());
}

/// Who never heard anything is no better.
void TestHearingWatch::patienceGrows()
{
    Fixture f;
    QList<int> minutes;
    for (int minute = 1; minute <= 70; ++minute) {
        const auto before = f.connected.size();
        f.live(60s);
        for (auto count = before; count < f.connected.size(); ++count)
            minutes.append(minute);
    }
    QCOMPARE(minutes, QList<int>({3, 9, 21, 36, 51, 66}));
    QCOMPARE(f.watch.hearing(), (messaging::Hearing{{}, 70min, 6}));
    QCOMPARE(f.faults.faults().size(), 1); // one that moves on
    QCOMPARE(f.faults.faults().first().at, f.clock.now() - 4min);
}

void TestHearingWatch::hearsAgain()
{
    Fixture f;
    f.live(10min);
    QVERIFY(f.watch.isDeaf());
    QCOMPARE(f.watch.hearing().deaf, 2);
    f.speak();
    QVERIFY(!f.watch.isDeaf());
    QCOMPARE(f.recovered.size(), 1);
    QCOMPARE(f.watch.hearing(), (messaging::Hearing{f.clock.now(), 0s, 2}));
    const auto connects = f.connected.size();
    f.live(175s); // with the patience of the beginning
    QCOMPARE(f.connected.size(), connects);
    f.live(5s);
    QCOMPARE(f.connected.size(), connects + 1);
    QCOMPARE(f.watch.hearing().deaf, 3);
}

void TestHearingWatch::whatTheBrokerKeptIsNoNews()
{
    Fixture f;
    f.speak();
    const auto spoken = f.clock.now();
    QSignalSpy fresh(&f.inbox, &Inbox::fresh);
    f.live(5min); // connected anew after three
    QCOMPARE(fresh.size(), 1);
    QVERIFY(f.watch.isDeaf());
    QCOMPARE(f.watch.hearing(), (messaging::Hearing{spoken, 5min, 1}));
    QVERIFY(f.recovered.isEmpty());
}

void TestHearingWatch::aNewerOneThatTheBrokerKeptIsNews()
{
    Fixture f;
    f.speak();
    f.live(60s);
    f.broker.unsubscribe({topics::fresh()}); // behind its back
    f.speak();
    const auto spoken = f.clock.now();
    f.live(115s);
    f.broker.subscribe({topics::fresh()});
    f.settle();
    QCOMPARE(f.watch.hearing(), (messaging::Hearing{spoken, 0s, 0}));
}

void TestHearingWatch::beingOfflineIsNotDeafness()
{
    Fixture f;
    f.speak();
    f.live(60s);
    f.server.stop();
    f.live(24h);
    QCOMPARE(f.watch.hearing().silent, 60s);
    QCOMPARE(f.watch.hearing().deaf, 0);
    QVERIFY(f.faults.faults().isEmpty());
}

void TestHearingWatch::theConnectionCountsAnew()
{
    Fixture f;
    f.live(170s);
    f.server.kill(f.broker);
    f.settle();
    QCOMPARE(f.connected.size(), 2);
    QCOMPARE(f.watch.hearing().silent, 0s);
    f.live(175s);
    QCOMPARE(f.watch.hearing().deaf, 0);
    f.live(5s);
    QCOMPARE(f.watch.hearing().deaf, 1);
}

/// Whoever was deaf is not well because its connection ended in another way.
void TestHearingWatch::deafnessOutlivesTheConnection()
{
    Fixture f;
    f.live(200s);
    QVERIFY(f.watch.isDeaf());
    f.server.stop();
    f.live(1h);
    f.server.start();
    f.settle();
    QVERIFY(f.broker.isConnected());
    QVERIFY(f.watch.isDeaf());
    QCOMPARE(f.watch.hearing().silent, 200s);
    f.live(5s);
    QCOMPARE(f.watch.hearing(), (messaging::Hearing{{}, 205s, 1}));
}

/// A process that was stopped, or a machine that slept, has not listened.
void TestHearingWatch::timeThatStoodStillDoesNotCount()
{
    Fixture f;
    f.speak();
    f.clock.advance(8h);
    QCOMPARE(f.watch.hearing().silent, 10s);
    f.pass(0s);
    QCOMPARE(f.watch.hearing().silent, 10s);
    QCOMPARE(f.watch.hearing().deaf, 0);
}

void TestHearingWatch::clocksMayJump()
{
    Fixture f;
    f.speak();
    f.clock.setNow(f.clock.now() + 24h);
    f.pass(5s);
    f.clock.setNow(f.clock.now() - 48h);
    f.pass(5s);
    QCOMPARE(f.watch.hearing().silent, 10s);
    QCOMPARE(f.watch.hearing().deaf, 0);
    f.speak(); // a server's clock that was put back: what it says is news
    QCOMPARE(f.watch.hearing(), (messaging::Hearing{f.clock.now(), 0s, 0}));
}

/// It says that it is deaf before it goes, and may hear something meanwhile.
void TestHearingWatch::notAllAtOnce()
{
    Fixture f(24h);
    f.live(4min);
    QVERIFY(f.watch.isDeaf());
    QCOMPARE(f.faults.faults().size(), 1);
    QCOMPARE(f.connected.size(), 1);
    f.speak();
    QCOMPARE(f.recovered.size(), 1);
    QCOMPARE(f.connected.size(), 1);
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestHearingWatch)
#include "tst_hearing_watch.moc"
