// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/tcp_relay.h"

#include <QTcpSocket>

namespace ironfence::support {

TcpRelay::TcpRelay(int targetPort) : m_targetPort(targetPort)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] { relay(m_server.nextPendingConnection()); });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no free port");
}

void TcpRelay::relay(QTcpSocket *client)
{
    auto *target = new QTcpSocket(client);
    target->connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(m_targetPort));
    connect(client, &QTcpSocket::readyRead, target, [this, client, target] { carry(client, target); });
    connect(target, &QTcpSocket::readyRead, client, [client, target] { client->write(target->readAll()); });
    connect(client, &QTcpSocket::disconnected, target, &QTcpSocket::disconnectFromHost);
    connect(target, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(target, &QTcpSocket::errorOccurred, client, &QTcpSocket::disconnectFromHost);
}

void TcpRelay::carry(QTcpSocket *client, QTcpSocket *target)
{
    const bool isCut = m_cutAt && m_carried + client->bytesAvailable() >= *m_cutAt;
    const auto bytes = client->read(isCut ? *m_cutAt - m_carried : client->bytesAvailable());
    m_carried += bytes.size();
    target->write(bytes);
    if (!isCut)
        return;
    m_cutAt.reset();
    // What was passed on arrives, and then nothing any more.
    connect(target, &QTcpSocket::bytesWritten, client, [client, target] {
        if (target->bytesToWrite() == 0)
            client->abort();
    });
    client->disconnect(this);
    client->disconnect(target);
    connect(client, &QTcpSocket::disconnected, target, &QTcpSocket::disconnectFromHost);
}

void TcpRelay::cut()
{
    for (auto *client : m_server.findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly)) {
        for (auto *target : client->findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly))
            target->abort();
        client->abort();
        client->deleteLater();
    }
}

} // namespace ironfence::support
