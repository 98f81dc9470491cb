// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTcpServer>

class QTcpSocket;

namespace ironfence::support {

/// Stands between a client and a server on loopback, so that a test can cut connections as a network does: with no
/// goodbye.
class TcpRelay : public QObject
{
    Q_OBJECT
public:
    explicit TcpRelay(int targetPort);

    [[nodiscard]] int port() const { return m_server.serverPort(); }
    /// Resets every connection; new ones are relayed again.
    void cut();

private:
    void relay(QTcpSocket *client);

    QTcpServer m_server;
    int m_targetPort;
};

} // namespace ironfence::support
