// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/paho/paho_broker.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace ironfence;
using messaging::BrokerAddress;
using messaging::Message;
using messaging::PahoBroker;

namespace {

constexpr int patience = 15'000; // ms

const QByteArray connack("\x20\x02\x00\x00", 4);

/// A PUBLISH packet (MQTT 3.1.1, section 3.3) of QoS 0.
QByteArray publish(const QByteArray &topic, const QByteArray &payload)
{
    QByteArray body;
    body.append(static_cast<char>(topic.size() >> 8)).append(static_cast<char>(topic.size() & 0xFF));
    body += topic + payload;
    QByteArray packet("\x30");
    for (auto rest = body.size(); rest > 0 || packet.size() == 1; rest >>= 7)
        packet.append(static_cast<char>((rest & 0x7F) | (rest > 0x7F ? 0x80 : 0)));
    return packet + body;
}

} // namespace

/// A server that answers each connection with the same bytes, whatever it is sent; none of them: it stays silent.
class ScriptedServer : public QObject
{
    Q_OBJECT
public:
    explicit ScriptedServer(const QByteArray &answer)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this, answer] {
            ++connections;
            auto *peer = m_server.nextPendingConnection();
            connect(peer, &QTcpSocket::readyRead, this, [peer, answer, done = false]() mutable {
                peer->readAll();
                if (!std::exchange(done, true))
                    peer->write(answer);
            });
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("nobody can listen on loopback");
    }
    [[nodiscard]] BrokerAddress address() const
    {
        return {QStringLiteral("127.0.0.1"), m_server.serverPort(), QStringLiteral("one"), {}, {}};
    }
    int connections = 0;

private:
    QTcpServer m_server;
};

/// What the contract cannot show: servers that misbehave, and ends at bad moments.
class TestPahoBroker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void destroyedWhileConnecting();
    void stoppedWhileConnecting();
    void refusedCredentialsAreTriedAgain();
    void hostileServers_data();
    void hostileServers();
    void whoIsSentAwayDoesNotHammer();
    void destroyedWithMessagesUnderway();
};

void TestPahoBroker::destroyedWhileConnecting()
{
    ScriptedServer silent({});
    auto broker = std::make_unique<PahoBroker>(silent.address());
    broker->start();
    QTRY_COMPARE_WITH_TIMEOUT(silent.connections, 1, patience);

    QElapsedTimer timer;
    timer.start();
    broker.reset();
    QVERIFY2(timer.elapsed() < 8'000,
             qPrintable(QString::number(timer.elapsed()))); // before the connect timeout of 10 s
}

void TestPahoBroker::stoppedWhileConnecting()
{
    ScriptedServer silent({});
    PahoBroker broker(silent.address());
    QSignalSpy disconnected(&broker, &PahoBroker::disconnected);
    broker.start();
    QTRY_COMPARE_WITH_TIMEOUT(silent.connections, 1, patience);
    broker.stop();
    QVERIFY(!broker.isConnected());

    broker.start();
    QTRY_COMPARE_WITH_TIMEOUT(silent.connections, 2, patience);
    QVERIFY(disconnected.isEmpty()); // it never was connected
}

void TestPahoBroker::refusedCredentialsAreTriedAgain()
{
    ScriptedServer refusing(QByteArray("\x20\x02\x00\x05", 4));
    PahoBroker broker(refusing.address());
    QSignalSpy connected(&broker, &PahoBroker::connected);
    broker.start();
    QTRY_COMPARE_WITH_TIMEOUT(refusing.connections, 2, patience);
    QVERIFY(connected.isEmpty());
}

void TestPahoBroker::hostileServers_data()
{
    QTest::addColumn<QByteArray>("answer");
    const auto good = publish("t", "good");
    QTest::newRow("beyond all bounds") << connack + publish("t", QByteArray(2 * 1024 * 1024, 'x')) + good;
    QTest::newRow("endless topic") << connack + publish(QByteArray(60'000, 't'), "x") + good;
    QTest::newRow("never subscribed") << connack + publish("other", "x") + good;
    QTest::newRow("not UTF-8") << connack + publish("\xFF\xFE", "x") + good;
}

void TestPahoBroker::hostileServers()
{
    QFETCH(QByteArray, answer);
    ScriptedServer server(answer);
    PahoBroker broker(server.address());
    QList<Message> received;
    connect(&broker, &PahoBroker::received, this, [&](const Message &message) { received.append(message); });
    broker.start();

    const Message good{QStringLiteral("t"), "good", false};
    QTRY_VERIFY_WITH_TIMEOUT(received.contains(good), patience);
    for (const auto &message : received)
        QVERIFY(message.payload.size() < 1'000 && message.topic.size() < 1'000);
}

void TestPahoBroker::whoIsSentAwayDoesNotHammer()
{
    ScriptedServer garbage(connack + QByteArray(64, '\xFF'));
    PahoBroker broker(garbage.address());
    QSignalSpy disconnected(&broker, &PahoBroker::disconnected);
    broker.start();
    QTRY_VERIFY_WITH_TIMEOUT(disconnected.size() >= 2, 40'000); // it comes back each time, after a growing wait
    QCOMPARE(garbage.connections, static_cast<int>(disconnected.size()));
}

void TestPahoBroker::destroyedWithMessagesUnderway()
{
    QByteArray flood = connack;
    for (int i = 0; i < 2'000; ++i)
        flood += publish("t", QByteArray(1'000, 'x'));
    ScriptedServer server(flood);
    auto broker = std::make_unique<PahoBroker>(server.address());
    int received = 0;
    connect(broker.get(), &PahoBroker::received, this, [&] { ++received; });
    broker->start();
    QTRY_VERIFY_WITH_TIMEOUT(received > 0, patience);
    broker.reset();
    const int atTheEnd = received;
    QCoreApplication::sendPostedEvents();
    QCOMPARE(received, atTheEnd);
}

QTEST_GUILESS_MAIN(TestPahoBroker)
#include "tst_paho_broker.moc"
