// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/server/fake_screen.h"

#include "base/clock.h"
#include "messaging/report.h"
#include "messaging/topics.h"

#include <QBuffer>
#include <QTest>

namespace ironfence::console::server {

namespace topics = messaging::topics;
using messaging::Command;
using messaging::CommandAnswer;

bool FakeScreen::open(const ServerFixture &server, const QString &id, const QString &place)
{
    m_id = *base::ScreenId::parse(id);
    const auto added = server.put(QStringLiteral("/api/1/screens/") + id, server.documents.assignment(id, place));
    if (added.status != 201) {
        qWarning() << added.status << added.body;
        return false;
    }
    const auto password = QString::fromStdString(added.json().value("password", ""));
    const auto &broker = server.config().broker;
    m_broker = std::make_unique<messaging::PahoBroker>(
        messaging::BrokerAddress{broker.address, broker.port, id, id, password});
    QObject::connect(m_broker.get(), &messaging::Broker::received, m_broker.get(),
                     [this](const messaging::Message &message) { take(message); });
    m_broker->subscribe({topics::command(m_id)});
    m_broker->start();
    if (!QTest::qWaitFor([this] { return m_broker->isConnected(); }, 15'000))
        return false;
    return m_broker
        ->publish({topics::presence(m_id), messaging::Presence{m_id, QStringLiteral("s"), true}.serialize(), true})
        .has_value();
}

void FakeScreen::take(const messaging::Message &message)
{
    m_envelope = trust::Envelope::parse(message.payload).value();
    m_commands.append(Command::parse(m_envelope.payload).value());
    if (answer)
        say(answer(m_commands.constLast()));
}

void FakeScreen::say(const CommandAnswer &said)
{
    if (auto sent = m_broker->publish({topics::answers(m_id), said.serialize(), false}); !sent)
        qWarning() << sent.error().line();
}

void FakeScreen::say(const messaging::Receipt &receipt)
{
    const auto batch = messaging::ReceiptBatch{m_id, {receipt}}.serialize();
    if (auto sent = m_broker->publish({topics::receipts(m_id), batch, false}); !sent)
        qWarning() << sent.error().line();
}

CommandAnswer FakeScreen::done(const Command &command)
{
    QImage red(64, 16, QImage::Format_RGB32);
    red.fill(Qt::red);
    return showing(command, red);
}

CommandAnswer FakeScreen::showing(const Command &command, const QImage &glass)
{
    CommandAnswer reply;
    reply.screen = command.screen;
    reply.nonce = command.nonce;
    reply.at = base::SystemClock().now();
    if (command.order == messaging::Order::Screenshot) {
        constexpr int side = CommandAnswer::Picture::maxSide;
        const bool isLarge = std::max(glass.width(), glass.height()) > side;
        const auto image = isLarge ? glass.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation) : glass;
        QBuffer jpeg;
        if (jpeg.open(QIODevice::WriteOnly) && image.save(&jpeg, "JPEG"))
            reply.picture = CommandAnswer::Picture{image.size(), jpeg.data()};
    }
    return reply;
}

} // namespace ironfence::console::server
