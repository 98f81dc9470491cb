// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/deafening_relay.h"

#include "tests/e2e/broker_port.h"
#include "tests/e2e/mqtt_frame.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace ironfence::e2e {

std::unique_ptr<DeafeningRelay> DeafeningRelay::inFrontOf(const QString &playerIni)
{
    const int target = brokerPortOf(playerIni);
    if (target == 0)
        return nullptr;
    auto relay = std::make_unique<DeafeningRelay>(target);
    return setBrokerPort(playerIni, relay->m_port) ? std::move(relay) : nullptr;
}

DeafeningRelay::DeafeningRelay(int targetPort) : m_targetPort(targetPort), m_server(new QTcpServer)
{
    m_server->moveToThread(&m_thread);
    QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this] {
        while (auto *client = m_server->nextPendingConnection())
            relay(client);
    });
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
    const auto listen = [this] {
        if (!m_server->listen(QHostAddress::LocalHost))
            qFatal("no free port");
        m_port = m_server->serverPort();
    };
    QMetaObject::invokeMethod(m_server, listen, Qt::BlockingQueuedConnection);
}

DeafeningRelay::~DeafeningRelay()
{
    m_thread.quit();
    m_thread.wait();
}

void DeafeningRelay::relay(QTcpSocket *client)
{
    const int number = m_connections++;
    auto *target = new QTcpSocket(client);
    target->connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(m_targetPort));
    QObject::connect(client, &QTcpSocket::readyRead, target, [client, target] { target->write(client->readAll()); });
    QObject::connect(target, &QTcpSocket::readyRead, client,
                     [this, client, target, number, unread = QByteArray()]() mutable {
                         unread += target->readAll();
                         const auto bytes = take(unread, number < m_deafened);
                         if (client->isOpen() && !bytes.isEmpty())
                             client->write(bytes);
                     });
    QObject::connect(client, &QTcpSocket::disconnected, target, &QTcpSocket::disconnectFromHost);
    QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    QObject::connect(target, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    QObject::connect(target, &QTcpSocket::errorOccurred, client, &QTcpSocket::disconnectFromHost);
}

/// What goes on of the packets that are all here.
QByteArray DeafeningRelay::take(QByteArray &unread, bool isDeaf)
{
    QByteArray out;
    for (;;) {
        const MqttFrame frame(unread);
        if (frame.length == 0)
            return out;
        if (isDeaf && frame.type == MqttFrame::publish)
            ++m_withheld;
        else
            out += unread.first(frame.length);
        unread.remove(0, frame.length);
    }
}

} // namespace ironfence::e2e
