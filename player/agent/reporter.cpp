// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/reporter.h"

#include "messaging/topics.h"

namespace ironfence::player {

namespace topics = messaging::topics;

namespace {

messaging::Message presenceOf(messaging::Presence presence, bool online)
{
    presence.online = online;
    return {topics::presence(presence.screen), presence.serialize(), true};
}

} // namespace

Reporter::Reporter(messaging::Broker &broker, messaging::Presence birth, std::function<messaging::Report()> account,
                   const Pace &pace)
    : m_broker(broker), m_birth(std::move(birth)), m_account(std::move(account)), m_pace(pace)
{
    m_broker.setWill(presenceOf(m_birth, false));
    m_soon.setSingleShot(true);
    connect(&m_broker, &messaging::Broker::connected, this, &Reporter::greet);
    connect(&m_always, &QTimer::timeout, this, &Reporter::send);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (m_changed)
            send();
    });
}

void Reporter::greet()
{
    // A lost birth is told again by the report that follows; a lost connection brings a new birth.
    (void)m_broker.publish(presenceOf(m_birth, true));
    send();
}

void Reporter::farewell()
{
    (void)m_broker.publish(presenceOf(m_birth, false));
}

void Reporter::changed()
{
    m_changed = true;
    if (!m_soon.isActive())
        m_soon.start(base::Milliseconds{0}); // with whatever else changes in this turn of the event loop
}

void Reporter::send()
{
    m_changed = false;
    m_soon.start(m_pace.atMost);
    m_always.start(m_pace.always);
    if (m_broker.isConnected())
        (void)m_broker.publish({topics::report(m_birth.screen), m_account().serialize(), true});
}

} // namespace ironfence::player
