// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "base/result.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

namespace ironfence::messaging {

/// A message as the broker carries it. Nothing in it is believed: payloads are bounded and checked by their readers.
struct Message
{
    QString topic;
    QByteArray payload;
    bool retained = false;

    bool operator==(const Message &) const = default;
};

/// Where the broker is and who we are to it.
struct BrokerAddress
{
    QString host;
    int port = 0;
    QString clientId;
    QString username;
    QString password;
};

/// A connection to an MQTT broker that keeps itself alive: lossy, at most QoS 1, nothing is queued while it is down.
/// Lives on the main thread; all signals arrive there.
class Broker : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Published by the broker when this connection dies without stop(). Set before start().
    virtual void setWill(const Message &will) = 0;
    /// Connects, and goes on connecting with full jitter (first retry within 1 s, cap 30 s) until stop().
    virtual void start() = 0;
    /// Disconnects cleanly; the will is not published. Returns at once.
    virtual void stop() = 0;
    /// Drops a connection that stands, but seems dead, and makes another at once: `disconnected` comes, the will is
    /// published as for `broken`, and all subscriptions are made anew. Does nothing while there is no connection:
    /// another one is being made already.
    virtual void reconnect() = 0;
    /// QoS 1. Remembered: made anew, in order, after every reconnect. The first filter should be `fresh`
    /// (docs/wire.md).
    virtual void subscribe(const QStringList &filters) = 0;
    virtual void unsubscribe(const QStringList &filters) = 0;
    /// QoS 1, fire and forget. `Unavailable` when not connected; whoever needs delivery keeps the message itself.
    virtual base::Result<void> publish(const Message &message) = 0;
    [[nodiscard]] virtual bool isConnected() const = 0;

Q_SIGNALS:
    /// The subscriptions have been sent; retained messages follow.
    void connected();
    void disconnected(const QString &reason);
    /// The connection stood, but not everything came through it: a subscription was refused or not answered within
    /// 10 s, or messages came faster than they were read. It counts as dead: `disconnected` came just before, the will
    /// is published, and another connection is made. Errors: Denied, Unavailable, TooLarge.
    void broken(const ironfence::base::Error &error);
    void received(const ironfence::messaging::Message &message);
};

} // namespace ironfence::messaging

Q_DECLARE_METATYPE(ironfence::messaging::Message)
