// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/paho/paho_broker.h"
#include "tests/messaging/broker_world.h"
#include "tests/support/fake_broker.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace ironfence;
using messaging::Broker;
using messaging::Message;
using support::BrokerWorld;

namespace {

constexpr int patience = 15'000; // ms; generous, since a loaded machine is no failure

Message retained(const char *topic, const QByteArray &payload)
{
    return {QString::fromLatin1(topic), payload, true};
}

Message passing(const char *topic, const QByteArray &payload)
{
    return {QString::fromLatin1(topic), payload, false};
}

} // namespace

/// The contract of messaging::Broker: each test runs on every implementation.
class TestBroker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Message>(); }
    void initTestCase_data();
    void init();
    void cleanup();

    void messagesReachTheirSubscribers();
    void retainedMessagesComeInTheOrderOfTheFilters();
    void subscribingAgainBringsNothing();
    void askingAnewBringsWhatIsRetained();
    void unsubscribingEndsTheFlow();
    void payloadsAreBytes();
    void aMebibyteArrives();
    void aWholeCountyIsPublishedAtOnce();
    void deathPublishesTheWill();
    void reconnectingPublishesTheWill();
    void reconnectingWhileDownChangesNothing();
    void stoppingPublishesNoWill();
    void whatWasPublishedBeforeStoppingArrives();
    void anEmptyBrokerIsJoinedAgain();
    void nothingIsPublishedWhileDown();
    void badTopicsAndPayloadsAreRefused();
    void startingTwiceIsStartingOnce();
    void stoppedMeansSilent();
    void startingAfterStopping();

private:
    struct Client
    {
        std::unique_ptr<Broker> broker;
        QList<Message> received;
        int connects = 0;
        int disconnects = 0;
    };
    std::unique_ptr<Client> join(const QString &id, const QStringList &filters = {});

    std::unique_ptr<BrokerWorld> m_world;
};

void TestBroker::initTestCase_data()
{
    QTest::addColumn<bool>("real");
    QTest::newRow("fake") << false;
    QTest::newRow("paho") << true;
}

void TestBroker::init()
{
    QFETCH_GLOBAL(bool, real);
    m_world = real ? BrokerWorld::paho() : BrokerWorld::fake();
    QVERIFY(m_world);
}

void TestBroker::cleanup()
{
    m_world.reset();
}

std::unique_ptr<TestBroker::Client> TestBroker::join(const QString &id, const QStringList &filters)
{
    auto client = std::make_unique<Client>();
    auto *seen = client.get();
    client->broker = m_world->client(id);
    auto *broker = client->broker.get();
    connect(broker, &Broker::received, this, [seen](const Message &message) { seen->received.append(message); });
    connect(broker, &Broker::connected, this, [seen] { ++seen->connects; });
    connect(broker, &Broker::disconnected, this, [seen] { ++seen->disconnects; });
    broker->subscribe(filters);
    broker->start();
    [&] { QTRY_COMPARE_WITH_TIMEOUT(seen->connects, 1, patience); }();
    return client;
}

void TestBroker::messagesReachTheirSubscribers()
{
    const auto one = join(QStringLiteral("one"), {QStringLiteral("a/+/c"), QStringLiteral("only/one")});
    const auto two = join(QStringLiteral("two"), {QStringLiteral("a/#")});

    QVERIFY(two->broker->publish(passing("only/one", "1")));
    QVERIFY(two->broker->publish(passing("a/b", "2")));
    QVERIFY(two->broker->publish(passing("a/b/c", "3")));

    QTRY_COMPARE_WITH_TIMEOUT(one->received, QList({passing("only/one", "1"), passing("a/b/c", "3")}), patience);
    QTRY_COMPARE_WITH_TIMEOUT(two->received, QList({passing("a/b", "2"), passing("a/b/c", "3")}), patience);
}

void TestBroker::retainedMessagesComeInTheOrderOfTheFilters()
{
    const auto one = join(QStringLiteral("one"), {QStringLiteral("#")});
    for (const char *topic : {"alerts/zj", "fresh", "alerts/zj/tonglu", "gone"})
        QVERIFY(one->broker->publish(retained(topic, topic)));
    QVERIFY(one->broker->publish(retained("gone", {}))); // an empty payload takes it back
    QTRY_COMPARE_WITH_TIMEOUT(one->received.size(), 5, patience);

    const auto two = join(QStringLiteral("two"), {QStringLiteral("fresh"), QStringLiteral("gone"),
                                                  QStringLiteral("alerts/zj"), QStringLiteral("alerts/zj/tonglu")});

    const QList<Message> expected{retained("fresh", "fresh"), retained("alerts/zj", "alerts/zj"),
                                  retained("alerts/zj/tonglu", "alerts/zj/tonglu")};
    QTRY_COMPARE_WITH_TIMEOUT(two->received, expected, patience);
}

void TestBroker::subscribingAgainBringsNothing()
{
    const auto one = join(QStringLiteral("one"), {QStringLiteral("fresh")});
    QVERIFY(one->broker->publish(retained("fresh", "1")));
    QTRY_COMPARE_WITH_TIMEOUT(one->received.size(), 1, patience);

    one->broker->subscribe({QStringLiteral("fresh"), QStringLiteral("other")});
    QVERIFY(one->broker->publish(passing("other", "2")));

    QTRY_COMPARE_WITH_TIMEOUT(one->received, QList({passing("fresh", "1"), passing("other", "2")}), patience);
}

void TestBroker::askingAnewBringsWhatIsRetained()
{
    const auto one = join(QStringLiteral("one"), {QStringLiteral("fresh"), QStringLiteral("alerts")});
    QVERIFY(one->broker->publish(retained("alerts", "1")));
    QTRY_COMPARE_WITH_TIMEOUT(one->received.size(), 1, patience);

    one->broker->unsubscribe({QStringLiteral("alerts")});
    one->broker->subscribe({QStringLiteral("alerts")});
    QTRY_COMPARE_WITH_TIMEOUT(one->received, QList({passing("alerts", "1"), retained("alerts", "1")}), patience);
}

void TestBroker::unsubscribingEndsTheFlow()
{
    const auto one = join(QStringLiteral("one"), {QStringLiteral("a"), QStringLiteral("b")});
    one->broker->unsubscribe({QStringLiteral("a"), QStringLiteral("never-there")});

    QVERIFY(one->broker->publish(passing("a", "1")));
    QVERIFY(one->broker->publish(passing("b", "2")));

    QTRY_COMPARE_WITH_TIMEOUT(one->received, QList({passing("b", "2")}), patience);
}

void TestBroker::payloadsAreBytes()
{
    const auto one = join(QStringLiteral("one"), {QStringLiteral("#")});
    QByteArray everyByte;
    for (int i = 0; i < 256; ++i)
        everyByte.append(static_cast<char>(i));
    const QString topic = QString::fromUtf8("\xE9\x93\x81\xE7\xAF\xB1\xE7\xAC\x86/") + QString(500, u'x');

    QVERIFY(one->broker->publish({topic, everyByte, false}));
    QVERIFY(one->broker->publish({topic, {}, false}));

    QTRY_COMPARE_WITH_TIMEOUT(one->received, (QList<Message>{{topic, everyByte, false}, {topic, {}, false}}), patience);
}

void TestBroker::aMebibyteArrives()
{
    const auto one = join(QStringLiteral("one"), {QStringLiteral("big")});
    const QByteArray big(1024 * 1024, 'x');

    QVERIFY(one->broker->publish(retained("big", big)));
    QTRY_COMPARE_WITH_TIMEOUT(one->received.size(), 1, patience);
    QCOMPARE(one->received[0].payload, big);

    const auto two = join(QStringLiteral("two"), {QStringLiteral("big")});
    QTRY_COMPARE_WITH_TIMEOUT(two->received, QList({retained("big", big)}), patience);
}

/// What a server says to a broker that has forgotten everything: an assignment for each of 10,000 screens.
void TestBroker::aWholeCountyIsPublishedAtOnce()
{
    constexpr int screens = 10'000;
    const auto one = join(QStringLiteral("one"), {QStringLiteral("assignment/#")});
    for (int i = 0; i < screens; ++i)
        QVERIFY(one->broker->publish({QStringLiteral("assignment/%1").arg(i), QByteArray(2'000, 'x'), true}));
    QTRY_COMPARE_WITH_TIMEOUT(one->received.size(), screens, 4 * patience);
}

void TestBroker::deathPublishesTheWill()
{
    const auto watcher = join(QStringLiteral("watcher"), {QStringLiteral("presence")});
    auto dying = m_world->client(QStringLiteral("dying"));
    dying->setWill(retained("presence", "gone"));
    QSignalSpy connected(dying.get(), &Broker::connected);
    QSignalSpy disconnected(dying.get(), &Broker::disconnected);
    dying->start();
    QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 1, patience);

    m_world->cut(*dying);

    QTRY_COMPARE_WITH_TIMEOUT(watcher->received, QList({passing("presence", "gone")}), patience);
    QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 2, patience);
    QCOMPARE(disconnected.size(), 1);
}

void TestBroker::reconnectingPublishesTheWill()
{
    const auto watcher = join(QStringLiteral("watcher"), {QStringLiteral("presence")});
    auto one = m_world->client(QStringLiteral("one"));
    one->setWill(retained("presence", "gone"));
    one->subscribe({QStringLiteral("news")});
    QList<Message> received;
    int connects = 0;
    int disconnects = 0;
    connect(one.get(), &Broker::received, this, [&](const Message &message) { received.append(message); });
    connect(one.get(), &Broker::disconnected, this, [&] { ++disconnects; });
    connect(one.get(), &Broker::connected, this, [&] {
        ++connects;
        QVERIFY(one->publish(retained("presence", "here")));
    });
    one->start();
    QTRY_COMPARE_WITH_TIMEOUT(watcher->received, QList({passing("presence", "here")}), patience);

    one->reconnect();
    QVERIFY(!one->isConnected());
    QCOMPARE(disconnects, 1);
    // The will comes before the new connection's birth, whoever publishes it, so that what is retained is true.
    // Twice, when the broker takes the new one for another instance and publishes the will itself as well.
    QTRY_VERIFY_WITH_TIMEOUT(watcher->received.mid(1).contains(passing("presence", "here")), patience);
    QCOMPARE(watcher->received.at(1), passing("presence", "gone"));
    QCOMPARE(watcher->received.constLast(), passing("presence", "here"));
    QCOMPARE(watcher->received.count(passing("presence", "here")), 2);
    QCOMPARE(connects, 2);
    QCOMPARE(disconnects, 1);
    QVERIFY(watcher->broker->publish(passing("news", "1")));
    QTRY_COMPARE_WITH_TIMEOUT(received, QList({passing("news", "1")}), patience);
}

void TestBroker::reconnectingWhileDownChangesNothing()
{
    const auto never = m_world->client(QStringLiteral("never"));
    QSignalSpy connected(never.get(), &Broker::connected);
    never->reconnect(); // was not started
    const auto one = join(QStringLiteral("one"));
    m_world->stop();
    QTRY_COMPARE_WITH_TIMEOUT(one->disconnects, 1, patience);
    one->broker->reconnect();
    QVERIFY(m_world->startEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(one->connects, 2, 40'000);
    QCOMPARE(one->disconnects, 1);
    one->broker->stop();
    one->broker->reconnect();
    QVERIFY(connected.isEmpty());
    QVERIFY(!one->broker->isConnected());
}

void TestBroker::stoppingPublishesNoWill()
{
    const auto watcher = join(QStringLiteral("watcher"), {QStringLiteral("presence"), QStringLiteral("marker")});
    auto leaving = m_world->client(QStringLiteral("leaving"));
    leaving->setWill(retained("presence", "gone"));
    QSignalSpy connected(leaving.get(), &Broker::connected);
    leaving->start();
    QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 1, patience);

    leaving->stop();
    QVERIFY(!leaving->isConnected());
    leaving.reset();

    // Whatever the broker made of the goodbye happened before this.
    const auto later = join(QStringLiteral("later"));
    QVERIFY(later->broker->publish(passing("marker", "1")));
    QTRY_COMPARE_WITH_TIMEOUT(watcher->received, QList({passing("marker", "1")}), patience);
}

void TestBroker::whatWasPublishedBeforeStoppingArrives()
{
    const auto watcher = join(QStringLiteral("watcher"), {QStringLiteral("presence")});
    auto leaving = join(QStringLiteral("leaving"));

    QVERIFY(leaving->broker->publish(retained("presence", "bye")));
    leaving->broker->stop();
    leaving->broker.reset();

    QTRY_COMPARE_WITH_TIMEOUT(watcher->received, QList({passing("presence", "bye")}), patience);
}

void TestBroker::anEmptyBrokerIsJoinedAgain()
{
    const auto one = join(QStringLiteral("one"), {QStringLiteral("fresh"), QStringLiteral("alerts/zj")});
    QVERIFY(one->broker->publish(retained("fresh", "old")));
    QTRY_COMPARE_WITH_TIMEOUT(one->received.size(), 1, patience);

    m_world->stop();
    QTRY_COMPARE_WITH_TIMEOUT(one->disconnects, 1, patience);
    QVERIFY(!one->broker->isConnected());
    QVERIFY(m_world->startEmpty());

    QTRY_COMPARE_WITH_TIMEOUT(one->connects, 2, 40'000); // two failed attempts may have raised the wait
    const auto two = join(QStringLiteral("two"));
    QVERIFY(two->broker->publish(passing("alerts/zj", "new")));
    QTRY_COMPARE_WITH_TIMEOUT(one->received, QList({passing("fresh", "old"), passing("alerts/zj", "new")}), patience);
}

void TestBroker::nothingIsPublishedWhileDown()
{
    const auto never = m_world->client(QStringLiteral("never"));
    QCOMPARE(never->publish(passing("a", "1")).error().code, base::ErrorCode::Unavailable);

    const auto one = join(QStringLiteral("one"));
    m_world->stop();
    QTRY_COMPARE_WITH_TIMEOUT(one->disconnects, 1, patience);
    QCOMPARE(one->broker->publish(passing("a", "1")).error().code, base::ErrorCode::Unavailable);
}

void TestBroker::badTopicsAndPayloadsAreRefused()
{
    const auto one = join(QStringLiteral("one"), {QStringLiteral("#"), QString(), QString(2000, u'x')});
    const QStringList bad{QString(), QStringLiteral("a/+"), QStringLiteral("#"), QStringLiteral("a") + QChar(u'\0')};
    for (const auto &topic : bad)
        QCOMPARE(one->broker->publish({topic, "1", false}).error().code, base::ErrorCode::Invalid);
    const QByteArray huge(1024 * 1024 + 64 * 1024 + 1, 'x');
    QCOMPARE(one->broker->publish(passing("a", huge)).error().code, base::ErrorCode::TooLarge);

    QVERIFY(one->broker->publish(passing("a", "2"))); // the connection has survived all that
    QTRY_COMPARE_WITH_TIMEOUT(one->received, QList({passing("a", "2")}), patience);
}

void TestBroker::startingTwiceIsStartingOnce()
{
    const auto one = join(QStringLiteral("one"), {QStringLiteral("a")});
    one->broker->start();
    QVERIFY(one->broker->publish(passing("a", "1")));
    QTRY_COMPARE_WITH_TIMEOUT(one->received, QList({passing("a", "1")}), patience);
    QCOMPARE(one->connects, 1);
}

void TestBroker::stoppedMeansSilent()
{
    const auto one = join(QStringLiteral("one"), {QStringLiteral("a")});
    const auto two = join(QStringLiteral("two"), {QStringLiteral("a")});
    one->broker->stop();
    QCOMPARE(one->disconnects, 1);

    QVERIFY(two->broker->publish(passing("a", "1")));
    QTRY_COMPARE_WITH_TIMEOUT(two->received.size(), 1, patience);
    QVERIFY(one->received.isEmpty());
}

void TestBroker::startingAfterStopping()
{
    const auto one = join(QStringLiteral("one"), {QStringLiteral("a")});
    one->broker->stop();
    one->broker->start();
    QTRY_COMPARE_WITH_TIMEOUT(one->connects, 2, patience);
    QVERIFY(one->broker->publish(passing("a", "1")));
    QTRY_COMPARE_WITH_TIMEOUT(one->received, QList({passing("a", "1")}), patience);
}

QTEST_GUILESS_MAIN(TestBroker)
#include "tst_broker.moc"
