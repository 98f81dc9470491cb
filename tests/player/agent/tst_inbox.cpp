// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/topics.h"
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

class TestInbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listensInTheOrderOfTheWire();
    void movesToAnotherPlace();
    void handsOnWhatIsWellFormed();
    void reportsADeafConnection();
    void reportsWhatIsNot_data();
    void reportsWhatIsNot();
};

namespace {

/// An inbox on a broker of its own.
struct Fixture
{
    Fixture() { broker.start(); }

    void send(const QString &topic, const QByteArray &payload)
    {
        QVERIFY(QTest::qWaitFor([this] { return broker.isConnected(); }));
        server.inject({topic, payload, true});
    }

    support::ManualClock clock;
    ServerTime time{clock};
    FaultLog faults{time};
    support::FakeBrokerServer server;
    support::FakeBroker broker{server};
    Inbox inbox{lobby().id, broker, faults};
};

} // namespace

void TestInbox::listensInTheOrderOfTheWire()
{
    Fixture f;
    f.inbox.listen(lobby().place);
    QCOMPARE(f.broker.filters(), (QStringList{topics::fresh(), topics::assignment(lobby().id), topics::ack(lobby().id),
                                              topics::command(lobby().id),
                                              topics::alerts(place("zj")), topics::alerts(place("zj/tonglu")),
                                              topics::alerts(place("zj/tonglu/icbc-main"))}));
}

void TestInbox::movesToAnotherPlace()
{
    Fixture f;
    f.inbox.listen(place("zj/tonglu"));
    f.inbox.listen(place("zj/jiande"));
    QVERIFY(f.broker.filters().contains(topics::alerts(place("zj"))));
    QVERIFY(f.broker.filters().contains(topics::alerts(place("zj/jiande"))));
    QVERIFY(!f.broker.filters().contains(topics::alerts(place("zj/tonglu"))));
}

void TestInbox::handsOnWhatIsWellFormed()
{
    Fixture f;
    f.inbox.listen(place("zj"));
    QSignalSpy fresh(&f.inbox, &Inbox::fresh);
    QSignalSpy assignment(&f.inbox, &Inbox::assignment);
    QSignalSpy ack(&f.inbox, &Inbox::ack);
    QSignalSpy alertSet(&f.inbox, &Inbox::alertSet);
    messaging::Fresh news;
    news.time = f.clock.now();
    f.send(topics::fresh(), news.serialize());
    f.send(topics::assignment(lobby().id), "an envelope, read by whom it concerns");
    f.send(topics::ack(lobby().id), messaging::Ack{{{QStringLiteral("lobby-1-1"), 1}}}.serialize());
    f.send(topics::alerts(place("zj")), messaging::AlertSet{place("zj"), 1, {}}.serialize());
    QTRY_COMPARE(fresh.size() + assignment.size() + ack.size() + alertSet.size(), 4);
    QVERIFY(f.faults.faults().isEmpty());
}

void TestInbox::reportsADeafConnection()
{
    Fixture f;
    Q_EMIT f.broker.broken({base::ErrorCode::Denied, QStringLiteral("the broker refuses a subscription"), {}});
    QCOMPARE(f.faults.faults().size(), 1);
    QCOMPARE(f.faults.faults().first().code, QStringLiteral("denied"));
    QVERIFY(f.faults.faults().first().message.contains(QStringLiteral("refuses a subscription")));
}

void TestInbox::reportsWhatIsNot_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("code");

    const auto alerts = topics::alerts(place("zj"));
    QTest::newRow("fresh is garbage") << topics::fresh() << QByteArray("{") << "invalid";
    QTest::newRow("fresh of another major version")
        << topics::fresh() << QByteArray("{\"type\":\"fresh\",\"spec_version\":\"2.0\"}") << "unsupported";
    QTest::newRow("an alert set is garbage") << alerts << QByteArray("x") << "invalid";
    QTest::newRow("an alert set of another place")
        << alerts << messaging::AlertSet{place("zj/jiande"), 1, {}}.serialize() << "invalid";
    QTest::newRow("an alert set over 1 MiB") << alerts << QByteArray(1024 * 1024 + 1, ' ') << "too-large";
    QTest::newRow("an assignment over 64 KiB")
        << topics::assignment(lobby().id) << QByteArray(64 * 1024 + 1, ' ') << "too-large";
    QTest::newRow("an ack is garbage") << topics::ack(lobby().id) << QByteArray("[]") << "invalid";
}

void TestInbox::reportsWhatIsNot()
{
    QFETCH(QString, topic);
    QFETCH(QByteArray, payload);
    QFETCH(QString, code);
    Fixture f;
    f.inbox.listen(place("zj"));
    f.send(topic, payload);
    QTRY_COMPARE(f.faults.faults().size(), 1);
    QCOMPARE(f.faults.faults().first().code, code);
    QCOMPARE(f.faults.faults().first().context, topic);
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestInbox)
#include "tst_inbox.moc"
