// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/inbox.h"

#include "messaging/topics.h"
#include "trust/envelope.h"

namespace ironfence::player {

namespace topics = messaging::topics;

Inbox::Inbox(base::ScreenId screen, messaging::Broker &broker, FaultLog &faults)
    : m_screen(std::move(screen)), m_broker(broker), m_faults(faults)
{
    connect(&m_broker, &messaging::Broker::received, this, &Inbox::sort);
    connect(&m_broker, &messaging::Broker::broken, this, [this](const base::Error &error) {
        m_faults.add({error.code, QStringLiteral("the connection was given up: %1").arg(error.message), error.context});
    });
    // `fresh` first: a client's first message can be late, and it must not be an alert.
    m_broker.subscribe({topics::fresh(), topics::assignment(m_screen), topics::ack(m_screen), topics::command(m_screen)});
}

void Inbox::listen(const base::PlacePath &place)
{
    QStringList wanted;
    for (const auto &step : place.path())
        wanted.append(topics::alerts(step));

    auto added = wanted;
    added.removeIf([this](const QString &topic) { return m_alertTopics.contains(topic); });
    auto dropped = m_alertTopics;
    dropped.removeIf([&](const QString &topic) { return wanted.contains(topic); });
    m_alertTopics = wanted;

    if (!dropped.isEmpty())
        m_broker.unsubscribe(dropped);
    if (!added.isEmpty())
        m_broker.subscribe(added);
}

void Inbox::askAgain(const base::PlacePath &place)
{
    const auto topic = topics::alerts(place);
    if (!m_alertTopics.contains(topic))
        return;
    m_broker.unsubscribe({topic}); // what is subscribed already is not asked for
    m_broker.subscribe({topic});
}

void Inbox::sort(const messaging::Message &message)
{
    const auto hand = [&](auto parsed, auto signal) {
        if (parsed)
            Q_EMIT(this->*signal)(*parsed);
        else
            m_faults.add({parsed.error().code, parsed.error().message, message.topic});
    };

    if (m_alertTopics.contains(message.topic)) {
        sortAlerts(message);
    } else if (message.topic == topics::fresh()) {
        hand(messaging::Fresh::parse(message.payload), &Inbox::fresh);
    } else if (message.topic == topics::ack(m_screen)) {
        hand(messaging::Ack::parse(message.payload), &Inbox::ack);
    } else if (message.topic == topics::assignment(m_screen)) {
        if (isEnvelope(message))
            Q_EMIT assignment(message.payload);
    } else if (message.topic == topics::command(m_screen)) {
        if (isEnvelope(message))
            Q_EMIT command(message.payload);
    }
}

/// An empty retained message only says that the topic was cleared.
bool Inbox::isEnvelope(const messaging::Message &message)
{
    if (message.payload.size() > trust::Envelope::maxBytes) {
        m_faults.add({base::ErrorCode::TooLarge, QStringLiteral("an envelope of over 64 KiB"), message.topic});
        return false;
    }
    return !message.payload.isEmpty();
}

void Inbox::sortAlerts(const messaging::Message &message)
{
    if (message.payload.isEmpty())
        return;
    const auto set = messaging::AlertSet::parse(message.payload);
    if (!set)
        m_faults.add({set.error().code, set.error().message, message.topic});
    else if (topics::alerts(set->place) != message.topic)
        m_faults.add({base::ErrorCode::Invalid, QStringLiteral("the alert set is of another place"), message.topic});
    else
        Q_EMIT alertSet(*set);
}

} // namespace ironfence::player
