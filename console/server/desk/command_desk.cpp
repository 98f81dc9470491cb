// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/desk/command_desk.h"

#include "trust/envelope.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <algorithm>
#include <array>

namespace ironfence::console::server::desk {

using base::ErrorCode;
using base::failure;
using base::Result;
using messaging::Command;
using State = Ordered::State;

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.server.desk")

/// An answer is on its way for a moment.
constexpr base::Milliseconds patience{5'000};

QString newNonce()
{
    std::array<quint32, Command::nonceLength / 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char *>(words.data()), sizeof(words)).toHex());
}

} // namespace

CommandDesk::CommandDesk(records::Records &records, std::optional<trust::SecretKey> key, const base::Clock &clock,
                         QObject *parent)
    : QObject(parent), m_records(&records), m_key(std::move(key)), m_clock(&clock)
{
}

Result<Ordered> CommandDesk::order(const base::ScreenId &screen, messaging::Order order)
{
    const auto record = m_records->screens.find(screen);
    if (!record)
        return failure(record.error());
    if (!m_key)
        return failure(ErrorCode::Unsupported,
                       QStringLiteral("this server has no online key, so no screen would obey: `ironfence init` makes "
                                      "one with a server's directory"));
    if (!record->online)
        return failure(ErrorCode::Unavailable, QStringLiteral("the screen is offline"), screen.text());
    const bool isWaiting = std::any_of(m_orders.begin(), m_orders.end(), [&](const Ordered &known) {
        return known.command.screen == screen && known.command.order == order &&
               asOfNow(known).state == State::Waiting;
    });
    if (isWaiting)
        return failure(ErrorCode::Conflict, QStringLiteral("the same was ordered already, and is not answered yet"),
                       nameOf(order));

    const auto now = m_clock->now();
    const Command command{screen, newNonce(), order, now, now + valid};
    if (m_orders.size() >= kept)
        m_orders.pop_front();
    m_orders.push_back({command, State::Waiting, {}, {}, {}});
    qCInfo(log).noquote() << "an operator orders" << screen.text() << "to" << nameOf(order);
    Q_EMIT ordered(screen,
                   trust::Envelope::sign(QLatin1String(Command::payloadType), command.serialize(), *m_key).serialize());
    return m_orders.back();
}

Ordered CommandDesk::asOfNow(Ordered order) const
{
    if (order.state == State::Waiting && m_clock->now() > order.command.expires + patience)
        order.state = State::Unanswered;
    return order;
}

Result<Ordered> CommandDesk::find(const base::ScreenId &screen, const QString &nonce) const
{
    const auto found = std::find_if(m_orders.begin(), m_orders.end(), [&](const Ordered &known) {
        return known.command.screen == screen && known.command.nonce == nonce;
    });
    if (found == m_orders.end())
        return failure(ErrorCode::NotFound, QStringLiteral("no such order, or it was given long ago"), nonce.left(64));
    return asOfNow(*found);
}

Result<Ordered> CommandDesk::screenshotOf(const base::ScreenId &screen) const
{
    const auto found = std::find_if(m_orders.rbegin(), m_orders.rend(), [&](const Ordered &known) {
        return known.command.screen == screen && known.picture;
    });
    if (found == m_orders.rend())
        return failure(ErrorCode::NotFound, QStringLiteral("no picture of this screen was taken lately"),
                       screen.text());
    return *found;
}

void CommandDesk::answer(const messaging::CommandAnswer &answer)
{
    const auto found = std::find_if(m_orders.begin(), m_orders.end(), [&](const Ordered &known) {
        return known.command.screen == answer.screen && known.command.nonce == answer.nonce;
    });
    const bool isExpected = found != m_orders.end() && found->state == State::Waiting;
    const bool isWhole = isExpected && (found->command.order != messaging::Order::Screenshot ||
                                        answer.picture.has_value() || !answer.refused.isEmpty());
    if (!isWhole) {
        qCWarning(log).noquote() << "an answer that nobody waits for, or without its picture, of"
                                 << answer.screen.text();
        return;
    }
    found->state = answer.refused.isEmpty() ? State::Done : State::Refused;
    found->refused = answer.refused;
    found->reason = answer.reason;
    found->answered = m_clock->now();
    if (found->state == State::Done && found->command.order == messaging::Order::Screenshot)
        found->picture = answer.picture;
    Q_EMIT answered();
}

} // namespace ironfence::console::server::desk
