// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTcpServer>
#include <optional>

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
    /// Does so by itself, once, when so many more bytes have come from clients; those behind them go nowhere.
    void cutAfter(qint64 bytes) { m_cutAt = m_carried + bytes; }
    /// How many bytes of clients it has passed on.
    [[nodiscard]] qint64 carried() const { return m_carried; }

private:
    void relay(QTcpSocket *client);
    void carry(QTcpSocket *client, QTcpSocket *target);

    QTcpServer m_server;
    int m_targetPort;
    qint64 m_carried = 0;
    std::optional<qint64> m_cutAt;
};

} // namespace ironfence::support
