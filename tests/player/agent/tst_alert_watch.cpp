// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/topics.h"
#include "player/agent/alert_watch.h"
#include "player/agent/inbox.h"
#include "tests/player/agent/signers.h"
#include "tests/support/fake_broker.h"
#include "tests/support/manual_clock.h"

#include <QSignalSpy>
#include <QTest>

namespace ironfence::player {

namespace topics = messaging::topics;
using testing::lobby;
using testing::place;

/// A set that gets lost on its way is noticed by its version, and not by luck.
class TestAlertWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leavesAloneWhatComes();
    void asksForWhatDoesNotCome();
    void reportsWhatStaysAway();
    void minds_data();
    void minds();
};

namespace {

constexpr base::Milliseconds patience{50};

/// A watch beside an inbox, as the screen has them.
struct Fixture
{
    Fixture()
    {
        QObject::connect(&inbox, &Inbox::fresh, &watch, &AlertWatch::take);
        QObject::connect(&inbox, &Inbox::alertSet, &watch, &AlertWatch::arrived);
        QObject::connect(&watch, &AlertWatch::behind, &inbox, &Inbox::askAgain);
        QObject::connect(&broker, &messaging::Broker::disconnected, &watch, &AlertWatch::pause);
        inbox.listen(lobby().place);
        watch.setPlace(lobby().place);
        broker.start();
        if (!QTest::qWaitFor([this] { return broker.isConnected(); }))
            qFatal("not connected");
    }

    void name(const char *where, qint64 version)
    {
        messaging::Fresh fresh;
        fresh.time = clock.now();
        fresh.alerts.insert(place(where), version);
        server.inject({topics::fresh(), fresh.serialize(), true});
    }
    void put(const char *where, qint64 version)
    {
        server.inject({topics::alerts(place(where)), messaging::AlertSet{place(where), version, {}}.serialize(), true});
    }
    /// The broker forgets this client's subscription, and the client does not know.
    void deafen(const char *where) { broker.unsubscribe({topics::alerts(place(where))}); }

    support::ManualClock clock;
    ServerTime time{clock};
    FaultLog faults{time};
    support::FakeBrokerServer server;
    support::FakeBroker broker{server};
    Inbox inbox{lobby().id, broker, faults};
    AlertWatch watch{faults, patience};
    QSignalSpy behind{&watch, &AlertWatch::behind};
    QSignalSpy arrived{&inbox, &Inbox::alertSet};
};

} // namespace

void TestAlertWatch::leavesAloneWhatComes()
{
    Fixture f;
    f.name("zj/tonglu", 3); // before the set, as after a connection
    f.put("zj/tonglu", 3);
    QTest::qWait(3 * patience.count());
    f.name("zj/tonglu", 3);
    f.put("zj/tonglu", 4);
    f.name("zj/tonglu", 3); // an old one
    QTest::qWait(3 * patience.count());
    QVERIFY(f.behind.isEmpty());
    QVERIFY(f.faults.faults().isEmpty());
}

void TestAlertWatch::asksForWhatDoesNotCome()
{
    Fixture f;
    f.put("zj/tonglu", 3);
    QTRY_COMPARE(f.arrived.size(), 1);
    f.deafen("zj/tonglu");
    f.put("zj/tonglu", 4);
    f.name("zj/tonglu", 4);
    QTRY_COMPARE(f.arrived.size(), 2);
    QCOMPARE(f.arrived.last().first().value<messaging::AlertSet>().version, 4);
    QCOMPARE(f.behind.size(), 1);
    f.put("zj/tonglu", 5); // and it hears again
    QTRY_COMPARE(f.arrived.size(), 3);
    QTest::qWait(3 * patience.count());
    QVERIFY(f.faults.faults().isEmpty());
}

void TestAlertWatch::reportsWhatStaysAway()
{
    Fixture f;
    f.put("zj/tonglu", 3);
    f.name("zj/tonglu", 4);
    f.name("zj", 7);
    QTRY_COMPARE(f.faults.faults().size(), 1); // of "zj": the newest `fresh` names no other
    QCOMPARE(f.faults.faults().first().code, QStringLiteral("unavailable"));
    QCOMPARE(f.faults.faults().first().context, QStringLiteral("zj 7"));
    QCOMPARE(f.behind.size(), 1);
    QTest::qWait(3 * patience.count());
    QCOMPARE(f.behind.size(), 1); // not for ever ...
    f.name("zj", 7);
    QTRY_COMPARE(f.behind.size(), 2); // ... but with every `fresh`
    QVERIFY(f.broker.filters().contains(topics::alerts(place("zj"))));
}

void TestAlertWatch::minds_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("a place that is none of ours") << "foreign";
    QTest::newRow("a screen that moves meanwhile") << "moved";
    QTest::newRow("a connection that ends meanwhile") << "cut";
}

/// What needs no asking.
void TestAlertWatch::minds()
{
    QFETCH(QString, what);
    Fixture f;
    f.name(what == u"foreign" ? "zj/jiande" : "zj/tonglu", 4);
    QTest::qWait(patience.count() / 5);
    if (what == u"moved")
        f.watch.setPlace(place("zj/jiande/abc-main"));
    else if (what == u"cut")
        f.server.stop();
    QTest::qWait(3 * patience.count());
    QVERIFY(f.behind.isEmpty());
    QVERIFY(f.faults.faults().isEmpty());
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestAlertWatch)
#include "tst_alert_watch.moc"
