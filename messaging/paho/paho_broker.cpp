// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/paho/paho_broker.h"

#include "messaging/paho/session.h"

#include <QLoggingCategory>

namespace ironfence::messaging {

using base::ErrorCode;
using base::failure;

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.messaging")

// A connection that ends sooner was none: whoever is sent away at once must not come back in a tight loop.
constexpr std::chrono::seconds settled{10};
// For the answer to a subscription; without it nobody knows whether anything will come.
constexpr std::chrono::seconds patience{10};

bool isName(const QString &topic)
{
    return !topic.isEmpty() && topic.toUtf8().size() <= Session::maxTopic && !topic.contains(QChar::Null);
}

} // namespace

PahoBroker::PahoBroker(BrokerAddress address, QObject *parent) : Broker(parent), m_address(std::move(address))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &PahoBroker::open);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        onBroken({ErrorCode::Unavailable, QStringLiteral("the broker does not answer a subscription"), {}});
    });
}

PahoBroker::~PahoBroker() = default;

void PahoBroker::setWill(const Message &will)
{
    m_will = will;
}

void PahoBroker::start()
{
    if (!m_session && !m_retry.isActive())
        open();
}

void PahoBroker::stop()
{
    m_retry.stop();
    m_backoff.reset();
    if (!m_session)
        return;
    leave();
    if (std::exchange(m_isConnected, false))
        Q_EMIT disconnected(QStringLiteral("stopped"));
}

/// Says goodbye, after what was published before.
void PahoBroker::leave()
{
    m_patience.stop();
    if (m_leaving)
        retire(m_leaving);
    m_leaving = std::move(m_session);
    disconnect(m_leaving.get(), nullptr, this, nullptr);
    connect(m_leaving.get(), &Session::closed, this, [this] { retire(m_leaving); });
    m_leaving->close();
}

void PahoBroker::open()
{
    m_unanswered = 0;
    m_session = std::make_unique<Session>(m_address);
    connect(m_session.get(), &Session::opened, this, &PahoBroker::onOpened);
    connect(m_session.get(), &Session::failed, this, &PahoBroker::onLost);
    connect(m_session.get(), &Session::lost, this, &PahoBroker::onLost);
    connect(m_session.get(), &Session::received, this, &Broker::received);
    connect(m_session.get(), &Session::subscribed, this, &PahoBroker::onSubscribed);
    connect(m_session.get(), &Session::broken, this, &PahoBroker::onBroken);
    connect(m_session.get(), &Session::refused, this,
            [](const QString &what) { qCWarning(log).noquote() << "refused:" << what; });
    m_session->open(m_will);
}

void PahoBroker::onOpened()
{
    m_isConnected = true;
    m_connectedFor.start();
    qCInfo(log).noquote() << "connected to the broker as" << m_address.clientId;
    if (!m_filters.isEmpty()) {
        const auto sent = ask(m_filters);
        if (!sent)
            return onLost(sent.error().message);
    }
    Q_EMIT connected();
}

base::Result<void> PahoBroker::ask(const QStringList &filters)
{
    auto sent = m_session->subscribe(filters);
    if (sent && ++m_unanswered == 1)
        m_patience.start();
    return sent;
}

void PahoBroker::onSubscribed()
{
    m_patience.stop();
    if (--m_unanswered > 0)
        m_patience.start();
}

/// The connection stands, but is deaf: to everybody else it shall look as dead as it is, so its will is published as
/// the broker does when a connection dies.
void PahoBroker::giveUp(const QString &reason)
{
    qCWarning(log).noquote() << "connection to the broker given up:" << reason;
    if (m_will)
        std::ignore = m_session->publish(*m_will);
    leave();
    m_isConnected = false;
}

/// The backoff goes on growing: the next connection may be as deaf.
void PahoBroker::onBroken(const base::Error &error)
{
    giveUp(error.message);
    m_retry.start(m_backoff.next());
    Q_EMIT disconnected(error.message);
    Q_EMIT broken(error);
}

void PahoBroker::reconnect()
{
    if (!m_isConnected)
        return;
    const auto reason = QStringLiteral("it seems dead");
    giveUp(reason);
    m_retry.start(0);
    Q_EMIT disconnected(reason);
}

void PahoBroker::onLost(const QString &reason)
{
    m_patience.stop();
    retire(m_session);
    retry();
    if (std::exchange(m_isConnected, false)) {
        qCWarning(log).noquote() << "connection to the broker lost:" << reason;
        Q_EMIT disconnected(reason);
    } else {
        qCInfo(log).noquote() << "no connection to the broker:" << reason;
    }
}

void PahoBroker::retire(std::unique_ptr<Session> &session)
{
    disconnect(session.get(), nullptr, this, nullptr); // what it still posts is of the past
    session.release()->deleteLater();                  // its own signal may have brought us here
}

void PahoBroker::retry()
{
    if (m_isConnected && std::chrono::milliseconds(m_connectedFor.elapsed()) >= settled)
        m_backoff.reset();
    m_retry.start(m_backoff.next());
}

void PahoBroker::subscribe(const QStringList &filters)
{
    QStringList added;
    for (const auto &filter : filters) {
        if (!isName(filter))
            qCWarning(log).noquote() << "not a topic filter:" << filter.left(128);
        else if (!m_filters.contains(filter) && !added.contains(filter))
            added.append(filter);
    }
    m_filters.append(added);
    if (m_isConnected && !added.isEmpty()) {
        const auto sent = ask(added);
        if (!sent)
            qCInfo(log).noquote() << "subscription waits for the next connection:" << sent.error().message;
    }
}

void PahoBroker::unsubscribe(const QStringList &filters)
{
    QStringList removed;
    for (const auto &filter : filters) {
        if (m_filters.removeAll(filter) > 0)
            removed.append(filter);
    }
    if (m_isConnected && !removed.isEmpty())
        std::ignore =
            m_session->unsubscribe(removed); // when it cannot be sent, the connection and its subscriptions are gone
}

base::Result<void> PahoBroker::publish(const Message &message)
{
    if (!isName(message.topic) || message.topic.contains(u'+') || message.topic.contains(u'#'))
        return failure(ErrorCode::Invalid, QStringLiteral("not a topic name"), message.topic.left(128));
    if (message.payload.size() > Session::maxPayload)
        return failure(ErrorCode::TooLarge, QStringLiteral("beyond 1 MiB"), message.topic);
    if (!m_isConnected)
        return failure(ErrorCode::Unavailable, QStringLiteral("not connected to the broker"), message.topic);
    return m_session->publish(message);
}

} // namespace ironfence::messaging
