// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "messaging/broker.h"
#include "player/agent/receipts.h"

#include <QHash>
#include <QTimer>

namespace ironfence::player {

/// Sends what the server has not acknowledged: at once when it is new, all of it after a reconnect, and again every 10
/// s until the server says that it has stored exactly this revision. Main thread.
class Outbox : public QObject
{
    Q_OBJECT
public:
    static constexpr int maxBatch = 100; ///< docs/wire.md, receipts
    static constexpr std::chrono::seconds repeat{10};

    Outbox(base::ScreenId screen, messaging::Broker &broker, Receipts &receipts);

    /// Sends everything that is not acknowledged.
    void sendAll();
    void acknowledged(const messaging::Ack &ack);

private:
    void sendNews();
    void send(const QList<messaging::Receipt> &receipts);

    const base::ScreenId m_screen;
    messaging::Broker &m_broker;
    Receipts &m_receipts;
    QHash<QString, qint64> m_sent; // revision of each receipt that went out on this connection
    QTimer m_timer;
};

} // namespace ironfence::player
