// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/publishing/play_intake.h"
#include "console/server/records/records.h"

#include "base/clock.h"
#include "messaging/broker.h"
#include "messaging/command_answer.h"
#include "messaging/receipt.h"
#include "messaging/report.h"

#include <QHash>
#include <QQueue>
#include <QTimer>
#include <functional>

namespace ironfence::console::server::publishing {

/// Takes what screens say: receipts, plays, reports, presence. Everything that arrives in one turn of the event loop is
/// stored in one transaction, so that a burst of a thousand screens costs a few syncs; receipts are acknowledged after
/// it is durable. Nothing is believed: a topic's screen must be the document's, and what cannot be read is dropped and
/// counted. Main thread.
class Intake : public QObject
{
    Q_OBJECT
public:
    /// Screens repeat receipts and reports: what overflows is not lost.
    static constexpr qsizetype maxWaiting = 20'000;
    static constexpr qsizetype maxWaitingBytes = 64 * 1024 * 1024;
    /// How many receipts of one screen are kept: twelve a day for as long as Retention keeps them. A screen that sends
    /// more pushes out its own oldest; they are counted from time to time, so there may be some hundred more.
    static constexpr int receiptsPerScreen = 5'000;

    /// Subscribes; the caller starts the broker. Nobody is online until the broker says so: what the database says of
    /// it is from before.
    Intake(messaging::Broker &broker, records::Records &records, const base::Clock &clock, QObject *parent = nullptr);

    /// Messages that came and are not stored yet, and their bytes.
    [[nodiscard]] qint64 waiting() const { return m_waiting.size(); }
    [[nodiscard]] qint64 waitingBytes() const { return m_waitingBytes; }
    /// Messages that were dropped because they broke a rule, since start.
    [[nodiscard]] qint64 dropped() const { return m_dropped; }

Q_SIGNALS:
    /// It is stored. `isLive`: the screen said so now; otherwise the broker had kept it.
    void reported(const ironfence::messaging::Report &report, bool isLive);
    void presenceChanged(const ironfence::messaging::Presence &presence, bool isLive);
    /// A screen says what it did with a command; nothing of it is stored.
    void answered(const ironfence::messaging::CommandAnswer &answer);

private:
    void onReceived(const messaging::Message &message);
    void onDisconnected();
    [[nodiscard]] messaging::Message takeWaiting();
    void setAllOffline();
    void storeWaiting();
    [[nodiscard]] base::Result<void> store(const messaging::Message &message);
    [[nodiscard]] base::Result<void> storePlays(const base::ScreenId &screen, const QByteArray &payload);
    [[nodiscard]] base::Result<void> storeReceipts(const base::ScreenId &screen, const QByteArray &payload);
    [[nodiscard]] base::Result<void> noteAnswer(const base::ScreenId &screen, const messaging::Message &message);
    void drop(const messaging::Message &message, const base::Error &error);

    messaging::Broker *m_broker;
    records::Records *m_records;
    const base::Clock *m_clock;
    PlayIntake m_plays;
    QQueue<messaging::Message> m_waiting;
    qsizetype m_waitingBytes = 0;
    QTimer m_turn;
    QList<std::function<void()>> m_news; ///< what to tell when the transaction that is open is durable
    QList<std::pair<base::ScreenId, messaging::Ack>> m_acks; ///< of the transaction that is open
    QHash<base::ScreenId, int> m_uncounted;                  ///< receipts stored since a screen's were counted
    qint64 m_dropped = 0;
    base::MonotonicTime m_logWindow;
    int m_loggedInWindow = 0;
};

} // namespace ironfence::console::server::publishing
