// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "messaging/broker.h"

#include <memory>
#include <optional>

namespace ironfence::messaging {

/// One connection of Paho from its first attempt to its end; made anew for every attempt, so that nothing of a dead
/// connection (queued commands, tokens) reaches the next. Made, used and destroyed on the main thread, where its
/// signals arrive as well; after its destruction none does. No exception leaves it.
class Session : public QObject
{
    Q_OBJECT
public:
    /// What the largest document of the wire needs (an alert set, 1 MiB), and some air.
    static constexpr qsizetype maxPayload = 1024 * 1024 + 64 * 1024;
    static constexpr qsizetype maxTopic = 1024;

    explicit Session(const BrokerAddress &address);
    /// Ends the connection cleanly; waits at most for what close() still has to send (0.5 s) and for Paho's threads.
    ~Session() override;

    /// Begins to connect: `opened` or `failed` follows.
    void open(const std::optional<Message> &will);
    /// Begins to disconnect, after what was published before: `closed` follows. The will is not published.
    void close();
    [[nodiscard]] base::Result<void> publish(const Message &message);
    [[nodiscard]] base::Result<void> subscribe(const QStringList &filters);
    [[nodiscard]] base::Result<void> unsubscribe(const QStringList &filters);

Q_SIGNALS:
    void opened();
    void failed(const QString &reason);
    void lost(const QString &reason);
    void closed();
    /// A message beyond all bounds was left out.
    void refused(const QString &reason);
    /// The broker granted every filter of one subscribe().
    void subscribed();
    /// It granted one not, or messages were lost here.
    void broken(const ironfence::base::Error &error);
    void received(const ironfence::messaging::Message &message);

private:
    struct Parts;
    BrokerAddress m_address;
    std::unique_ptr<Parts> m_parts;
};

} // namespace ironfence::messaging
