// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/paho/metronome.h"

#include <QLoggingCategory>
#include <QTcpSocket>
#include <mqtt/async_client.h>

namespace ironfence::messaging {

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.messaging.metronome")

constexpr std::chrono::milliseconds beat{250};
constexpr int connackBytes = 4;
constexpr int pingrespBytes = 2;

} // namespace

Metronome::Metronome()
{
    connect(&m_listener, &QTcpServer::newConnection, this, &Metronome::welcome);
    if (!m_listener.listen(QHostAddress::LocalHost)) {
        qCWarning(log).noquote() << "messages may come late:" << m_listener.errorString();
        return;
    }
    try {
        const auto uri = QStringLiteral("tcp://127.0.0.1:%1").arg(m_listener.serverPort()).toStdString();
        m_client = std::make_unique<mqtt::async_client>(uri, "metronome");
        mqtt::connect_options options;
        options.set_mqtt_version(MQTTVERSION_3_1_1);
        options.set_keep_alive_interval(0); // it needs no answers
        m_client->connect(std::move(options));
    } catch (const std::exception &exception) {
        qCWarning(log) << "messages may come late:" << exception.what();
    }
}

Metronome::~Metronome() = default;

void Metronome::welcome()
{
    auto *peer = m_listener.nextPendingConnection();
    m_listener.close();
    peer->setParent(this); // a pending connection belongs to its listener
    connect(peer, &QTcpSocket::readyRead, this, [this, peer] {
        peer->readAll(); // the CONNECT
        peer->write("\x20\x02\x00\x00", connackBytes);
        disconnect(peer, &QTcpSocket::readyRead, this, nullptr);
        m_beat.start(beat);
    });
    connect(&m_beat, &QTimer::timeout, peer, [peer] { peer->write("\xD0\x00", pingrespBytes); });
    connect(peer, &QTcpSocket::disconnected, &m_beat, &QTimer::stop);
}

} // namespace ironfence::messaging
