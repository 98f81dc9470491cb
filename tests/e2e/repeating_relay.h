// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRandomGenerator>
#include <QTcpServer>
#include <memory>

class QTcpSocket;

namespace ironfence::e2e {

/// A network that stutters: stands between a player and its broker and sends batches of plays and receipts twice, in
/// another order, or again long after. MQTT 3.1.1.
class RepeatingRelay : public QObject
{
    Q_OBJECT
public:
    struct Counts
    {
        int passed = 0;   ///< batches that came
        int repeated = 0; ///< batches that were sent once more than they came
        int swapped = 0;  ///< batches that others overtook
    };
    RepeatingRelay(int targetPort, quint32 seed);
    /// Between the player of this configuration, which is changed, and its broker; null when it cannot be.
    [[nodiscard]] static std::unique_ptr<RepeatingRelay> inFrontOf(const QString &playerIni, quint32 seed);

    [[nodiscard]] int port() const { return m_server.serverPort(); }
    [[nodiscard]] const Counts &counts() const { return m_counts; }

private:
    /// What goes up on one connection.
    struct Upstream
    {
        QByteArray unread; ///< less than a packet
        QByteArray held;   ///< a batch that lets others overtake
    };
    void relay(QTcpSocket *client);
    [[nodiscard]] QByteArray take(Upstream &upstream);
    [[nodiscard]] QByteArray send(Upstream &upstream, const QByteArray &packet);

    static constexpr qsizetype maxKept = 300;
    QTcpServer m_server;
    const int m_targetPort;
    QRandomGenerator m_chance;
    Counts m_counts;
    QList<QByteArray> m_kept; ///< batches of earlier times, as nobody answers them (QoS 0)
};

} // namespace ironfence::e2e
