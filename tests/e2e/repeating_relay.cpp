// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/repeating_relay.h"

#include "tests/e2e/broker_port.h"
#include "tests/e2e/mqtt_frame.h"

#include <QTcpSocket>
#include <QTimer>
#include <QtEndian>

namespace ironfence::e2e {

namespace {

constexpr int longestHold = 300;

QByteArray lengthOf(qsizetype rest)
{
    QByteArray bytes;
    do {
        const auto byte = static_cast<char>(rest & 0x7F);
        rest >>= 7;
        bytes.append(rest > 0 ? static_cast<char>(byte | 0x80) : byte);
    } while (rest > 0);
    return bytes;
}

/// A batch of plays or receipts as a packet that nobody answers (QoS 0); empty: it is something else.
QByteArray unanswered(const QByteArray &packet)
{
    const MqttFrame frame(packet);
    const auto first = static_cast<quint8>(packet[0]);
    if (first >> 4 != MqttFrame::publish)
        return {};
    const auto topicLength = qFromBigEndian<quint16>(packet.constData() + frame.head);
    const auto topic = packet.mid(frame.head + 2, topicLength);
    if (!topic.endsWith("/plays") && !topic.endsWith("/receipts"))
        return {};
    const bool isAnswered = (first & 0x06) != 0;
    const auto body =
        packet.mid(frame.head, 2 + topicLength) + packet.mid(frame.head + 2 + topicLength + (isAnswered ? 2 : 0));
    return QByteArray(1, MqttFrame::publish << 4) + lengthOf(body.size()) + body;
}

/// Nothing to one that has gone.
void pass(QTcpSocket &socket, const QByteArray &bytes)
{
    if (socket.isOpen() && !bytes.isEmpty())
        socket.write(bytes);
}

} // namespace

std::unique_ptr<RepeatingRelay> RepeatingRelay::inFrontOf(const QString &playerIni, quint32 seed)
{
    const int target = brokerPortOf(playerIni);
    if (target == 0)
        return nullptr;
    auto relay = std::make_unique<RepeatingRelay>(target, seed);
    return setBrokerPort(playerIni, relay->port()) ? std::move(relay) : nullptr;
}

RepeatingRelay::RepeatingRelay(int targetPort, quint32 seed) : m_targetPort(targetPort), m_chance(seed)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (auto *client = m_server.nextPendingConnection())
            relay(client);
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no free port");
}

void RepeatingRelay::relay(QTcpSocket *client)
{
    auto *target = new QTcpSocket(client);
    target->connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(m_targetPort));
    const auto upstream = std::make_shared<Upstream>(); // shared by the two who add to it
    auto *patience = new QTimer(client);
    connect(patience, &QTimer::timeout, target,
            [target, upstream] { pass(*target, std::exchange(upstream->held, {})); });
    patience->start(longestHold);

    connect(client, &QTcpSocket::readyRead, target, [this, client, target, upstream] {
        upstream->unread += client->readAll();
        pass(*target, take(*upstream));
    });
    connect(target, &QTcpSocket::readyRead, client, [client, target] { pass(*client, target->readAll()); });
    connect(client, &QTcpSocket::disconnected, target, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(target, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(target, &QTcpSocket::errorOccurred, client, &QTcpSocket::disconnectFromHost);
}

/// What is to be sent for the packets that are all here.
QByteArray RepeatingRelay::take(Upstream &upstream)
{
    QByteArray out;
    for (;;) {
        const MqttFrame frame(upstream.unread);
        if (frame.length == 0)
            return out;
        out += send(upstream, upstream.unread.first(frame.length));
        upstream.unread.remove(0, frame.length);
    }
}

QByteArray RepeatingRelay::send(Upstream &upstream, const QByteArray &packet)
{
    const auto batch = unanswered(packet);
    if (batch.isEmpty())
        return packet;
    ++m_counts.passed;
    QByteArray out;
    const auto repeat = [&](const QByteArray &again) {
        ++m_counts.repeated;
        out += again;
    };
    if (!m_kept.isEmpty() && m_chance.bounded(2) == 0) // of long ago, before what is new
        repeat(m_kept.at(m_chance.bounded(m_kept.size())));
    if (upstream.held.isEmpty() && m_chance.bounded(4) == 0) {
        upstream.held = packet;
        ++m_counts.swapped;
    } else {
        out += packet + std::exchange(upstream.held, {});
        if (m_chance.bounded(3) == 0)
            repeat(batch);
    }
    if (m_kept.size() >= maxKept)
        m_kept.removeAt(m_chance.bounded(m_kept.size()));
    m_kept.append(batch);
    return out;
}

} // namespace ironfence::e2e
