// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/paho/session.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <mqtt/async_client.h>
#include <mutex>
#include <tuple>

namespace ironfence::messaging {

using base::ErrorCode;
using base::failure;

namespace {

constexpr int atLeastOnce = 1;
constexpr std::chrono::seconds keepAlive{10};
constexpr std::chrono::seconds connectTimeout{10};
constexpr std::chrono::milliseconds goodbyeTime{500};
// Published and not yet sent. Paho's 100 are fewer than a server has to say at once to a broker that has forgotten
// everything: an assignment for each screen. MQTT itself knows 65,535 messages under way.
constexpr int maxUnsent = 60'000;
constexpr qint64 maxWaitingBytes = 64 * 1024 * 1024; // of messages that the main thread has not seen yet

/// Where Paho's threads leave what they have for the main thread. They hold Paho's process-wide lock meanwhile: copy,
/// post, return.
class Mailbox
{
public:
    explicit Mailbox(Session *session) : m_session(session) {}

    void post(std::function<void(Session &)> work)
    {
        const std::lock_guard lock(m_mutex);
        if (m_session != nullptr)
            QMetaObject::invokeMethod(
                m_session, [session = m_session, work = std::move(work)] { work(*session); }, Qt::QueuedConnection);
    }

    /// From now on nothing is posted; what was posted already goes with the session.
    void shut()
    {
        const std::lock_guard lock(m_mutex);
        m_session = nullptr;
    }

    std::atomic<qint64> waitingBytes = 0;
    std::atomic<bool> isBroken = false;

private:
    std::mutex m_mutex;
    Session *m_session;
};

using MailboxPtr = std::shared_ptr<Mailbox>; // shared with posted messages, which may be dropped after the session

/// Runs a call of Paho; its exceptions end here.
template <typename F>
base::Result<void> guarded(F &&call)
{
    try {
        call();
        return {};
    } catch (const std::exception &exception) {
        return failure(ErrorCode::Unavailable, QString::fromUtf8(exception.what()));
    }
}

/// Turns the end of one operation into a posted call.
class Listener final : public mqtt::iaction_listener
{
public:
    using Outcome = std::function<void(const mqtt::token &)>;
    Listener(Outcome succeeded, Outcome failed) : m_succeeded(std::move(succeeded)), m_failed(std::move(failed)) {}

    void on_success(const mqtt::token &token) override
    {
        std::ignore = guarded([&] { m_succeeded(token); });
    }
    void on_failure(const mqtt::token &token) override
    {
        std::ignore = guarded([&] { m_failed(token); });
    }

private:
    Outcome m_succeeded;
    Outcome m_failed;
};

QString reasonOf(int code)
{
    // 1 to 5 are the return codes of CONNACK (MQTT 3.1.1, section 3.2.2.3), negative ones are Paho's.
    if (code == 4 || code == 5)
        return QStringLiteral("the broker does not accept these credentials");
    return QStringLiteral("%1 (%2)").arg(QString::fromStdString(mqtt::exception::error_str(code))).arg(code);
}

void breakOff(const MailboxPtr &mailbox, const base::Error &error)
{
    if (!mailbox->isBroken.exchange(true)) // once: a flood goes on
        mailbox->post([error](Session &session) { Q_EMIT session.broken(error); });
}

void refuseSubscription(const MailboxPtr &mailbox)
{
    breakOff(mailbox, {ErrorCode::Denied, QStringLiteral("the broker refuses a subscription"), {}});
}

void forward(const MailboxPtr &mailbox, const mqtt::const_message_ptr &message)
{
    const auto &topic = message->get_topic();
    const auto &payload = message->get_payload_ref();
    const auto size = static_cast<qint64>(payload.size());
    if (topic.size() > Session::maxTopic || size > Session::maxPayload) {
        mailbox->post([](Session &session) { Q_EMIT session.refused(QStringLiteral("a message beyond all bounds")); });
        return;
    }
    if (mailbox->waitingBytes.fetch_add(size) + size > maxWaitingBytes) {
        mailbox->waitingBytes.fetch_sub(size);
        breakOff(mailbox, {ErrorCode::TooLarge, QStringLiteral("messages come faster than they are read"), {}});
        return;
    }
    Message copy{QString::fromStdString(topic), QByteArray(payload.data(), size), message->is_retained()};
    mailbox->post([mailbox, copy = std::move(copy)](Session &session) {
        mailbox->waitingBytes.fetch_sub(copy.payload.size());
        Q_EMIT session.received(copy);
    });
}

mqtt::const_string_collection_ptr collectionOf(const QStringList &filters)
{
    auto collection = std::make_shared<mqtt::string_collection>();
    for (const auto &filter : filters)
        collection->push_back(filter.toStdString());
    return collection;
}

mqtt::message_ptr messageOf(const Message &message)
{
    return mqtt::make_message(message.topic.toStdString(), message.payload.constData(),
                              static_cast<size_t>(message.payload.size()), atLeastOnce, message.retained);
}

/// Return codes of SUBACK (MQTT 3.1.1, section 3.9.3): from 0x80 on the broker will send nothing.
void readGrants(const MailboxPtr &mailbox, const mqtt::token &token)
{
    const auto codes = token.get_subscribe_response().get_reason_codes();
    if (std::ranges::all_of(codes, [](auto code) { return code < mqtt::ReasonCode::UNSPECIFIED_ERROR; }))
        mailbox->post([](Session &session) { Q_EMIT session.subscribed(); });
    else
        refuseSubscription(mailbox);
}

} // namespace

// The client stands last: it goes first, and takes its threads' callbacks with it.
struct Session::Parts
{
    explicit Parts(Session *session)
        : mailbox(std::make_shared<Mailbox>(session))
        , connecting([this](const mqtt::token &) { mailbox->post([](Session &s) { Q_EMIT s.opened(); }); },
                     [this](const mqtt::token &token) {
                         const auto reason = reasonOf(token.get_return_code());
                         mailbox->post([reason](Session &s) { Q_EMIT s.failed(reason); });
                     })
        , closing([this](const mqtt::token &) { mailbox->post([](Session &s) { Q_EMIT s.closed(); }); },
                  [this](const mqtt::token &) { mailbox->post([](Session &s) { Q_EMIT s.closed(); }); })
        , subscribing([this](const mqtt::token &token) { readGrants(mailbox, token); },
                      [this](const mqtt::token &) { refuseSubscription(mailbox); })
    {
    }

    MailboxPtr mailbox;
    Listener connecting;
    Listener closing;
    Listener subscribing;
    mqtt::token_ptr goodbye;
    std::unique_ptr<mqtt::async_client> client;
};

Session::Session(const BrokerAddress &address) : m_address(address), m_parts(std::make_unique<Parts>(this)) {}

Session::~Session()
{
    m_parts->mailbox->shut();
    if (m_parts->goodbye)
        std::ignore = guarded([this] { m_parts->goodbye->wait_for(goodbyeTime); });
}

void Session::open(const std::optional<Message> &will)
{
    const auto begun = guarded([&] {
        const auto host = m_address.host.contains(u':') ? u'[' + m_address.host + u']' : m_address.host;
        const auto uri = QStringLiteral("tcp://%1:%2").arg(host).arg(m_address.port);
        mqtt::create_options creation; // nothing is queued while there is no connection
        creation.set_max_buffered_messages(maxUnsent);
        m_parts->client =
            std::make_unique<mqtt::async_client>(uri.toStdString(), m_address.clientId.toStdString(), creation);
        // Before connecting: retained messages may follow the broker's answer at once.
        m_parts->client->set_connection_lost_handler([mailbox = m_parts->mailbox](const std::string &cause) {
            const auto reason = cause.empty() ? QStringLiteral("connection lost") : QString::fromStdString(cause);
            mailbox->post([reason](Session &session) { Q_EMIT session.lost(reason); });
        });
        m_parts->client->set_message_callback(
            [mailbox = m_parts->mailbox](const mqtt::const_message_ptr &message) { forward(mailbox, message); });

        mqtt::connect_options options;
        options.set_mqtt_version(MQTTVERSION_3_1_1);
        options.set_clean_session(true);
        options.set_keep_alive_interval(keepAlive);
        options.set_connect_timeout(connectTimeout);
        if (!m_address.username.isEmpty()) {
            options.set_user_name(m_address.username.toStdString());
            options.set_password(m_address.password.toStdString());
        }
        if (will)
            options.set_will_message(messageOf(*will));
        m_parts->client->connect(std::move(options), nullptr, m_parts->connecting);
    });
    if (!begun)
        m_parts->mailbox->post([reason = begun.error().message](Session &session) { Q_EMIT session.failed(reason); });
}

void Session::close()
{
    const auto begun = guarded([this] {
        const auto time = static_cast<int>(goodbyeTime.count());
        m_parts->goodbye = m_parts->client->disconnect(time, nullptr, m_parts->closing);
    });
    if (!begun)
        m_parts->mailbox->post([](Session &session) { Q_EMIT session.closed(); });
}

base::Result<void> Session::publish(const Message &message)
{
    return guarded([&] { m_parts->client->publish(messageOf(message)); });
}

base::Result<void> Session::subscribe(const QStringList &filters)
{
    return guarded([&] {
        const mqtt::iasync_client::qos_collection levels(static_cast<size_t>(filters.size()), atLeastOnce);
        m_parts->client->subscribe(collectionOf(filters), levels, nullptr, m_parts->subscribing);
    });
}

base::Result<void> Session::unsubscribe(const QStringList &filters)
{
    return guarded([&] { m_parts->client->unsubscribe(collectionOf(filters)); });
}

} // namespace ironfence::messaging
