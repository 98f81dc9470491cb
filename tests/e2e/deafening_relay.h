// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QThread>
#include <atomic>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace ironfence::e2e {

/// A connection that carries everything up and no message down: stands between a player and its broker, on a thread of
/// its own, since pings must be answered while a test waits for something else. Whoever is made deaf gets every answer
/// of the broker, to pings as well, but what others publish does not come any more. MQTT 3.1.1.
class DeafeningRelay
{
public:
    explicit DeafeningRelay(int targetPort);
    ~DeafeningRelay();
    Q_DISABLE_COPY_MOVE(DeafeningRelay)
    /// Between the player of this configuration, which is changed, and its broker; null when it cannot be.
    [[nodiscard]] static std::unique_ptr<DeafeningRelay> inFrontOf(const QString &playerIni);

    /// Every connection that there is. Those that come later hear.
    void deafen() { m_deafened = m_connections.load(); }
    [[nodiscard]] int connections() const { return m_connections; } ///< that there ever were
    [[nodiscard]] int withheld() const { return m_withheld; }       ///< messages

private:
    void relay(QTcpSocket *client);
    [[nodiscard]] QByteArray take(QByteArray &unread, bool isDeaf);

    const int m_targetPort;
    int m_port = 0;
    QTcpServer *m_server; ///< of the thread, with all sockets
    std::atomic<int> m_connections = 0;
    std::atomic<int> m_deafened = 0; ///< so many of the first ones
    std::atomic<int> m_withheld = 0;
    QThread m_thread;
};

} // namespace ironfence::e2e
