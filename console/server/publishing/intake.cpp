// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/publishing/intake.h"

#include "messaging/topics.h"

#include <QLoggingCategory>
#include <algorithm>

namespace ironfence::console::server::publishing {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.server.publishing")

constexpr int loggedPerMinute = 10;
constexpr base::Milliseconds logWindow{60'000};
constexpr qsizetype perTransaction = 500;
constexpr qsizetype bytesPerTransaction =
    1024 * 1024;                 // some thousand plays, a tenth of a second: an alert must not wait
constexpr int countedEach = 200; // receipts of a screen

Result<void> requireSame(const base::ScreenId &topic, const base::ScreenId &document)
{
    if (topic != document)
        return failure(ErrorCode::Invalid, QStringLiteral("the document speaks for another screen"), document.text());
    return {};
}

/// A fault of the message, not of the database: the others of its transaction are still stored.
bool isFaultOfSender(ErrorCode code)
{
    return code == ErrorCode::Invalid || code == ErrorCode::TooLarge || code == ErrorCode::Unsupported;
}

} // namespace

Intake::Intake(messaging::Broker &broker, records::Records &records, const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_broker(&broker)
    , m_records(&records)
    , m_clock(&clock)
    , m_plays(records, clock)
    , m_logWindow(clock.monotonic())
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &Intake::storeWaiting);
    connect(m_broker, &messaging::Broker::received, this, &Intake::onReceived);
    connect(m_broker, &messaging::Broker::disconnected, this, &Intake::onDisconnected);
    m_broker->subscribe(messaging::topics::fromAllScreens());
    setAllOffline();
}

void Intake::onReceived(const messaging::Message &message)
{
    if (m_waiting.size() >= maxWaiting || m_waitingBytes + message.payload.size() > maxWaitingBytes) {
        drop(message, {ErrorCode::Full, QStringLiteral("too much is waiting"), {}});
        return;
    }
    m_waitingBytes += message.payload.size();
    m_waiting.enqueue(message);
    m_turn.start();
}

messaging::Message Intake::takeWaiting()
{
    auto message = m_waiting.dequeue();
    m_waitingBytes -= message.payload.size();
    return message;
}

void Intake::onDisconnected()
{
    // Plays can be many, and come again: nobody waits for them to be stored.
    for (qsizetype count = m_waiting.size(); count > 0; --count) {
        if (auto message = takeWaiting(); !message.topic.endsWith(QStringLiteral("/plays")))
            onReceived(message);
    }
    while (!m_waiting.isEmpty())
        storeWaiting(); // or a birth of this connection would outlive it
    setAllOffline();
}

void Intake::setAllOffline()
{
    // Births and retained presence of the next connection say who is there.
    if (auto set = m_records->screens.setAllOffline(); !set)
        qCCritical(log).noquote() << "presence cannot be stored:" << set.error().line();
}

void Intake::storeWaiting()
{
    QList<messaging::Message> batch;
    qsizetype bytes = 0;
    while (!m_waiting.isEmpty() && batch.size() < perTransaction && bytes < bytesPerTransaction) {
        batch.append(takeWaiting());
        bytes += batch.constLast().payload.size();
    }
    if (!m_waiting.isEmpty())
        m_turn.start();

    m_acks.clear();
    m_news.clear();
    auto stored = m_records->transaction([&]() -> Result<void> {
        for (const auto &message : batch) {
            auto one = store(message);
            if (!one && !isFaultOfSender(one.error().code))
                return one;
            if (!one)
                drop(message, one.error());
        }
        return {};
    });
    if (!stored) {
        m_plays.forget();
        qCCritical(log).noquote() << batch.size() << "messages cannot be stored:" << stored.error().line();
        return; // not acknowledged, so the screens send them again
    }
    for (const auto &tell : std::as_const(m_news))
        tell();
    for (const auto &[screen, ack] : std::as_const(m_acks))
        (void)m_broker->publish(
            {messaging::topics::ack(screen), ack.serialize(), false}); // lost acks are asked for again
}

Result<void> Intake::store(const messaging::Message &message)
{
    const auto topic = messaging::topics::parseScreenTopic(message.topic);
    if (!topic)
        return failure(topic.error());
    const auto &screen = topic->screen;
    const qint64 now = base::toUnixMs(m_clock->now());

    if (topic->leaf == QStringLiteral("receipts"))
        return storeReceipts(screen, message.payload);
    if (topic->leaf == QStringLiteral("plays"))
        return storePlays(screen, message.payload);
    if (topic->leaf == QStringLiteral("answers"))
        return noteAnswer(screen, message);
    if (message.payload.isEmpty())
        return {}; // a retained document was taken back
    if (topic->leaf == QStringLiteral("presence")) {
        const auto presence = messaging::Presence::parse(message.payload);
        if (!presence)
            return failure(presence.error());
        if (auto same = requireSame(screen, presence->screen); !same)
            return same;
        m_news.append(
            [this, presence = *presence, isLive = !message.retained] { Q_EMIT presenceChanged(presence, isLive); });
        return m_records->screens.setPresence(screen, presence->session, presence->online, now);
    }
    if (topic->leaf == QStringLiteral("report")) {
        const auto report = messaging::Report::parse(message.payload);
        if (!report)
            return failure(report.error());
        if (auto same = requireSame(screen, report->screen); !same)
            return same;
        m_news.append([this, report = *report, isLive = !message.retained] { Q_EMIT reported(report, isLive); });
        return m_records->screens.setReport(screen, report->serialize(), now);
    }
    return failure(ErrorCode::Invalid, QStringLiteral("no such topic"), message.topic);
}

Result<void> Intake::noteAnswer(const base::ScreenId &screen, const messaging::Message &message)
{
    const auto answer = messaging::CommandAnswer::parse(message.payload);
    if (!answer)
        return failure(answer.error());
    if (auto same = requireSame(screen, answer->screen); !same)
        return same;
    m_news.append([this, answer = *answer] { Q_EMIT answered(answer); });
    return {};
}

Result<void> Intake::storeReceipts(const base::ScreenId &screen, const QByteArray &payload)
{
    const auto batch = messaging::ReceiptBatch::parse(payload);
    if (!batch)
        return failure(batch.error());
    if (auto same = requireSame(screen, batch->screen); !same)
        return same;

    const qint64 now = base::toUnixMs(m_clock->now());
    messaging::Ack ack;
    for (const auto &receipt : batch->receipts) {
        if (auto stored = m_records->receipts.store(screen, receipt, now); !stored)
            return stored;
        ack.receipts.append({receipt.id, receipt.revision});
    }
    // Counting costs more than storing one: in a burst of alerts no screen is counted.
    if (auto &uncounted = m_uncounted[screen]; (uncounted += static_cast<int>(ack.receipts.size())) > countedEach) {
        uncounted = 0;
        if (auto kept = m_records->receipts.keepNewest(screen, receiptsPerScreen); !kept)
            return kept;
    }
    if (!ack.receipts.isEmpty())
        m_acks.append({screen, ack});
    return {};
}

Result<void> Intake::storePlays(const base::ScreenId &screen, const QByteArray &payload)
{
    const auto stored = m_plays.store(screen, payload);
    if (!stored)
        return failure(stored.error());
    if (stored->broken)
        qCCritical(log).noquote() << "a chain of plays of" << screen.text() << "does not fit what is stored";
    // One word about each chain is enough: the last.
    const auto same = std::find_if(m_acks.begin(), m_acks.end(), [&](const auto &ack) {
        return ack.first == screen && ack.second.plays && ack.second.plays->chain == stored->chain;
    });
    if (same != m_acks.end()) {
        same->second.plays = *stored;
        return {};
    }
    messaging::Ack ack;
    ack.plays = *stored;
    m_acks.append({screen, ack});
    return {};
}

void Intake::drop(const messaging::Message &message, const base::Error &error)
{
    ++m_dropped;
    const auto now = m_clock->monotonic();
    if (now - m_logWindow >= logWindow) {
        m_logWindow = now;
        m_loggedInWindow = 0;
    }
    if (++m_loggedInWindow <= loggedPerMinute)
        qCWarning(log).noquote() << "dropped a message of" << message.topic.left(128) << error.line().left(300) << "-"
                                 << m_dropped << "in all";
}

} // namespace ironfence::console::server::publishing
