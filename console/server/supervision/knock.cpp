// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/supervision/knock.h"

namespace ironfence::console::server::supervision {

Knock::Knock(QString address, int port, QByteArray request, QByteArray expected, QObject *parent)
    : QObject(parent)
    , m_address(std::move(address))
    , m_port(port)
    , m_request(std::move(request))
    , m_expected(std::move(expected))
{
    m_timer.setInterval(25);
    connect(&m_timer, &QTimer::timeout, this, &Knock::attempt);
    connect(&m_socket, &QTcpSocket::connected, this, &Knock::onConnected);
    connect(&m_socket, &QTcpSocket::readyRead, this, &Knock::onReadyRead);
}

void Knock::start(base::Milliseconds limit)
{
    m_limitMs = limit.count();
    m_since.start();
    m_timer.start();
    attempt();
}

void Knock::stop()
{
    m_timer.stop();
    m_socket.abort();
}

void Knock::attempt()
{
    if (m_since.elapsed() > m_limitMs) {
        stop();
        Q_EMIT gaveUp();
        return;
    }
    if (m_socket.state() == QAbstractSocket::UnconnectedState)
        m_socket.connectToHost(m_address, static_cast<quint16>(m_port));
}

void Knock::onConnected()
{
    if (m_request.isEmpty())
        succeed();
    else
        m_socket.write(m_request);
}

void Knock::onReadyRead()
{
    if (m_socket.bytesAvailable() < m_expected.size())
        return;
    if (m_socket.peek(m_expected.size()) == m_expected)
        succeed();
    else
        m_socket.abort(); // somebody is there but not ready; the timer tries again
}

void Knock::succeed()
{
    stop();
    Q_EMIT answered();
}

} // namespace ironfence::console::server::supervision
