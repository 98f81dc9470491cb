// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "messaging/broker.h"
#include "messaging/paho/backoff.h"
#include "messaging/paho/metronome.h"

#include <QElapsedTimer>
#include <QTimer>
#include <memory>
#include <optional>

namespace ironfence::messaging {

class Session;

/// The Broker over Eclipse Paho: MQTT 3.1.1, clean session, keep alive 10 s, no persistence, its own reconnecting.
/// Paho's threads only copy and post; everything else happens on the main thread. Destroying it ends the connection
/// cleanly, at any time, within about a second.
class PahoBroker final : public Broker
{
    Q_OBJECT
public:
    explicit PahoBroker(BrokerAddress address, QObject *parent = nullptr);
    ~PahoBroker() override;

    void setWill(const Message &will) override;
    void start() override;
    void stop() override;
    void reconnect() override;
    void subscribe(const QStringList &filters) override;
    void unsubscribe(const QStringList &filters) override;
    /// Errors: Unavailable; Invalid (a topic with wildcards or beyond 1,024 bytes); TooLarge (beyond 1 MiB + 64 KiB).
    base::Result<void> publish(const Message &message) override;
    [[nodiscard]] bool isConnected() const override { return m_isConnected; }

private:
    void open();
    void onOpened();
    void onLost(const QString &reason);
    void onSubscribed();
    void onBroken(const base::Error &error);
    [[nodiscard]] base::Result<void> ask(const QStringList &filters);
    void giveUp(const QString &reason);
    void leave();
    void retire(std::unique_ptr<Session> &session);
    void retry();

    BrokerAddress m_address;
    std::optional<Message> m_will;
    QStringList m_filters;
    Backoff m_backoff;
    QTimer m_retry;
    QElapsedTimer m_connectedFor;
    bool m_isConnected = false;
    QTimer m_patience;     // with the oldest subscription that was not answered
    int m_unanswered = 0;  // subscriptions on this connection
    Metronome m_metronome; // outlives every session
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Session> m_leaving; // said goodbye, waits for the broker to hear it
};

} // namespace ironfence::messaging
