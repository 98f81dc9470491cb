// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "messaging/broker.h"

#include <QMap>
#include <optional>

namespace ironfence::support {

class FakeBroker;

/// The broker's side of FakeBroker: retained messages, matching, wills. Delivers through the event loop, as a network
/// does.
class FakeBrokerServer : public QObject
{
    Q_OBJECT
public:
    /// Ends every connection (wills are published to those that stay connected: nobody) and accepts no new one.
    void stop();
    /// Accepts connections again; waiting clients connect.
    void start();
    /// Forgets every retained message.
    void wipe() { m_retained.clear(); }
    /// The connection dies without a goodbye: its will is published; it connects again by itself.
    void kill(FakeBroker &client);
    /// A message from nowhere, as a hostile or foreign client would send it.
    void inject(const messaging::Message &message) { take(message); }

    [[nodiscard]] const QMap<QString, QByteArray> &retained() const { return m_retained; }

private:
    friend class FakeBroker;
    void take(const messaging::Message &message);
    void sendRetained(FakeBroker &client, const QStringList &filters);

    QMap<QString, QByteArray> m_retained;
    QList<FakeBroker *> m_clients; // started ones
    bool m_isUp = true;
};

/// A Broker without a network.
class FakeBroker final : public messaging::Broker
{
    Q_OBJECT
public:
    explicit FakeBroker(FakeBrokerServer &server, QObject *parent = nullptr);
    ~FakeBroker() override;

    void setWill(const messaging::Message &will) override { m_will = will; }
    void start() override;
    void stop() override;
    void reconnect() override;
    void subscribe(const QStringList &filters) override;
    void unsubscribe(const QStringList &filters) override;
    base::Result<void> publish(const messaging::Message &message) override;
    [[nodiscard]] bool isConnected() const override { return m_isConnected; }

    [[nodiscard]] const QStringList &filters() const { return m_filters; }
    /// Everything that this client has published, oldest first.
    [[nodiscard]] const QList<messaging::Message> &published() const { return m_published; }

private:
    friend class FakeBrokerServer;
    void open();
    void drop(const QString &reason);
    void deliver(const messaging::Message &message);

    FakeBrokerServer &m_server;
    std::optional<messaging::Message> m_will;
    QStringList m_filters;
    QList<messaging::Message> m_published;
    bool m_isConnected = false;
};

/// Whether a topic filter (MQTT 3.1.1, section 4.7) takes a topic.
[[nodiscard]] bool matches(const QString &filter, const QString &topic);

} // namespace ironfence::support
