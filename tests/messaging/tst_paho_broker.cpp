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

/// A broker that takes everybody, and answers each subscription with what it was told; nothing: not at all.
class SubackServer : public QObject
{
    Q_OBJECT
public:
    explicit SubackServer(const QByteArray &codes) : m_codes(codes)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            ++connections;
            auto *peer = m_server.nextPendingConnection();
            connect(peer, &QTcpSocket::readyRead, this, [this, peer, waiting = QByteArray()]() mutable {
                waiting += peer->readAll();
                while (takePacket(*peer, waiting)) {
                }
            });
        });
        const bool listens = m_server.listen(QHostAddress::LocalHost);
        Q_ASSERT(listens);
        Q_UNUSED(listens)
    }
    [[nodiscard]] BrokerAddress address() const
    {
        return {QStringLiteral("127.0.0.1"), m_server.serverPort(), QStringLiteral("one"), {}, {}};
    }
    void answer(const QByteArray &codes) { m_codes = codes; }

    int connections = 0;
    int subscriptions = 0;
    int goodbyes = 0;
    QList<QByteArray> published; ///< topic and payload

private:
    /// The packets of these tests are shorter than 128 bytes, so their length is one byte.
    bool takePacket(QTcpSocket &peer, QByteArray &waiting)
    {
        if (waiting.size() < 2 || waiting.size() < 2 + waiting[1])
            return false;
        const auto body = waiting.mid(2, waiting[1]);
        const int type = (waiting[0] >> 4) & 0x0F;
        waiting.remove(0, 2 + waiting[1]);
        constexpr qsizetype topic = 2; // after the two bytes of its length
        if (type == 1) {
            peer.write(connack);
        } else if (type == 3) {
            published.append(body.mid(topic, body[1]) + ' ' + body.mid(topic + body[1] + 2));
            peer.write("\x40\x02" + body.mid(topic + body[1], 2));
        } else if (type == 8) {
            ++subscriptions;
            if (!m_codes.isEmpty())
                peer.write("\x90" + QByteArray(1, static_cast<char>(2 + m_codes.size())) + body.first(2) + m_codes);
        } else if (type == 12) {
            peer.write("\xD0\x00", 2);
        } else if (type == 14) {
            ++goodbyes;
        }
        return true;
    }

    QTcpServer m_server;
    QByteArray m_codes;
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
    void aDeafConnectionIsBroken_data();
    void aDeafConnectionIsBroken();
    void aLaterSubscriptionCountsToo();
    void aFloodBreaksTheConnection();
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

void TestPahoBroker::aDeafConnectionIsBroken_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QStringList>("filters");
    QTest::addColumn<base::ErrorCode>("code");
    using base::ErrorCode;
    const QStringList two{QStringLiteral("a"), QStringLiteral("b")};
    QTest::newRow("the only one is refused") << QByteArray("\x80") << two.first(1) << ErrorCode::Denied;
    QTest::newRow("one of two is refused") << QByteArray("\x01\x80") << two << ErrorCode::Denied;
    QTest::newRow("both are refused") << QByteArray("\x80\x80") << two << ErrorCode::Denied;
    QTest::newRow("never answered") << QByteArray() << two << ErrorCode::Unavailable;
}

void TestPahoBroker::aDeafConnectionIsBroken()
{
    QFETCH(QByteArray, answer);
    QFETCH(QStringList, filters);
    QFETCH(base::ErrorCode, code);
    SubackServer server(answer);
    PahoBroker broker(server.address());
    QSignalSpy broken(&broker, &PahoBroker::broken);
    QSignalSpy disconnected(&broker, &PahoBroker::disconnected);
    broker.setWill({QStringLiteral("presence"), "gone", true});
    broker.subscribe(filters);
    broker.start();
    QTRY_COMPARE_WITH_TIMEOUT(broken.size(), 1, patience);
    QCOMPARE(broken.first().first().value<base::Error>().code, code);
    QCOMPARE(disconnected.size(), 1);
    QVERIFY(!broker.isConnected());
    // Whoever watches is told what the broker tells when a connection dies.
    QTRY_COMPARE_WITH_TIMEOUT(server.published, QList<QByteArray>{"presence gone"}, patience);

    server.answer(QByteArray(filters.size(), '\x01'));
    QTRY_COMPARE_WITH_TIMEOUT(server.connections, 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(broker.isConnected() && server.subscriptions == 2, patience);
    QTest::qWait(100);
    QVERIFY(broker.isConnected());
    QCOMPARE(broken.size(), 1);
}

void TestPahoBroker::aLaterSubscriptionCountsToo()
{
    SubackServer server("\x01");
    PahoBroker broker(server.address());
    QSignalSpy broken(&broker, &PahoBroker::broken);
    broker.subscribe({QStringLiteral("a")});
    broker.start();
    QTRY_VERIFY_WITH_TIMEOUT(broker.isConnected() && server.subscriptions == 1, patience);
    server.answer("\x80");
    broker.subscribe({QStringLiteral("b")});
    QTRY_COMPARE_WITH_TIMEOUT(broken.size(), 1, patience);
    QCOMPARE(broken.first().first().value<base::Error>().code, base::ErrorCode::Denied);
    QTRY_COMPARE_WITH_TIMEOUT(server.connections, 2, patience);
}

/// More than 64 MiB come while the main thread is busy: what does not fit is lost, so the connection is worth nothing.
void TestPahoBroker::aFloodBreaksTheConnection()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    int connections = 0;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        auto *peer = server.nextPendingConnection();
        const bool flood = ++connections == 1;
        connect(peer, &QTcpSocket::readyRead, this, [peer, flood, done = false]() mutable {
            peer->readAll();
            if (std::exchange(done, true))
                return;
            peer->write(connack);
            const auto message = publish("t", QByteArray(1024 * 1024, 'x'));
            for (int i = 0; flood && i < 90; ++i) { // some of it stays in the kernel
                peer->write(message);
                while (peer->bytesToWrite() > 0 && peer->waitForBytesWritten(patience)) {
                } // this thread does nothing else meanwhile
            }
        });
    });
    PahoBroker broker({QStringLiteral("127.0.0.1"), server.serverPort(), QStringLiteral("one"), {}, {}});
    QSignalSpy broken(&broker, &PahoBroker::broken);
    QSignalSpy disconnected(&broker, &PahoBroker::disconnected);
    broker.start();
    QTRY_COMPARE_WITH_TIMEOUT(broken.size(), 1, 2 * patience);
    QCOMPARE(disconnected.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(connections, 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(broker.isConnected(), patience);
    QCOMPARE(broken.size(), 1);
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
