// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fake_broker.h"

#include <algorithm>
#include <utility>

namespace ironfence::support {

using base::ErrorCode;
using base::failure;
using messaging::Message;

namespace {

constexpr qsizetype maxPayload = 1024 * 1024 + 64 * 1024;

} // namespace

bool matches(const QString &filter, const QString &topic)
{
    const auto wanted = filter.split(u'/');
    const auto levels = topic.split(u'/');
    if (topic.startsWith(u'$') && !filter.startsWith(u'$'))
        return false;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i] == u'#')
            return true;
        if (i >= levels.size() || (wanted[i] != u'+' && wanted[i] != levels[i]))
            return false;
    }
    return wanted.size() == levels.size();
}

void FakeBrokerServer::stop()
{
    m_isUp = false;
    const auto clients = m_clients; // a slot may stop a client
    for (auto *client : clients)
        client->drop(QStringLiteral("the broker went away"));
}

void FakeBrokerServer::start()
{
    m_isUp = true;
    for (auto *client : std::as_const(m_clients))
        client->open();
}

void FakeBrokerServer::kill(FakeBroker &client)
{
    const auto will = client.m_will;
    const bool wasConnected = client.isConnected();
    client.drop(QStringLiteral("connection lost"));
    if (will && wasConnected)
        take(*will);
    client.open();
}

void FakeBrokerServer::take(const Message &message)
{
    if (message.retained && message.payload.isEmpty())
        m_retained.remove(message.topic);
    else if (message.retained)
        m_retained.insert(message.topic, message.payload);

    // What is sent to a subscription that exists already does not carry the retain flag.
    const Message live{message.topic, message.payload, false};
    for (auto *client : std::as_const(m_clients)) {
        const auto &filters = client->m_filters;
        const auto takes = [&](const QString &filter) { return matches(filter, message.topic); };
        if (client->isConnected() && std::any_of(filters.begin(), filters.end(), takes))
            client->deliver(live);
    }
}

void FakeBrokerServer::sendRetained(FakeBroker &client, const QStringList &filters)
{
    for (const auto &filter : filters) {
        for (auto it = m_retained.begin(); it != m_retained.end(); ++it) {
            if (matches(filter, it.key()))
                client.deliver({it.key(), it.value(), true});
        }
    }
}

FakeBroker::FakeBroker(FakeBrokerServer &server, QObject *parent) : Broker(parent), m_server(server) {}

FakeBroker::~FakeBroker()
{
    m_server.m_clients.removeAll(this);
}

void FakeBroker::start()
{
    if (m_server.m_clients.contains(this))
        return;
    m_server.m_clients.append(this);
    open();
}

void FakeBroker::stop()
{
    m_server.m_clients.removeAll(this);
    drop(QStringLiteral("stopped"));
}

void FakeBroker::reconnect()
{
    if (m_isConnected)
        m_server.kill(*this);
}

void FakeBroker::open()
{
    const auto connectNow = [this] {
        if (m_isConnected || !m_server.m_isUp || !m_server.m_clients.contains(this))
            return;
        m_isConnected = true;
        m_server.sendRetained(*this, m_filters);
        Q_EMIT connected();
    };
    QMetaObject::invokeMethod(this, connectNow, Qt::QueuedConnection);
}

void FakeBroker::drop(const QString &reason)
{
    if (std::exchange(m_isConnected, false))
        Q_EMIT disconnected(reason);
}

void FakeBroker::deliver(const Message &message)
{
    const auto arrive = [this, message] {
        if (m_isConnected)
            Q_EMIT received(message);
    };
    QMetaObject::invokeMethod(this, arrive, Qt::QueuedConnection);
}

void FakeBroker::subscribe(const QStringList &filters)
{
    QStringList added;
    for (const auto &filter : filters) {
        if (!m_filters.contains(filter) && !added.contains(filter))
            added.append(filter);
    }
    m_filters.append(added);
    if (m_isConnected)
        m_server.sendRetained(*this, added);
}

void FakeBroker::unsubscribe(const QStringList &filters)
{
    for (const auto &filter : filters)
        m_filters.removeAll(filter);
}

base::Result<void> FakeBroker::publish(const Message &message)
{
    if (message.topic.isEmpty() || message.topic.contains(u'+') || message.topic.contains(u'#') ||
        message.topic.contains(QChar::Null))
        return failure(ErrorCode::Invalid, QStringLiteral("not a topic name"), message.topic);
    if (message.payload.size() > maxPayload)
        return failure(ErrorCode::TooLarge, QStringLiteral("beyond 1 MiB"), message.topic);
    if (!m_isConnected)
        return failure(ErrorCode::Unavailable, QStringLiteral("not connected to the broker"), message.topic);
    m_published.append(message);
    m_server.take(message);
    return {};
}

} // namespace ironfence::support
