// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/outbox.h"

#include "base/json/parse.h"
#include "messaging/topics.h"

namespace ironfence::player {

Outbox::Outbox(base::ScreenId screen, messaging::Broker &broker, Receipts &receipts)
    : m_screen(std::move(screen)), m_broker(broker), m_receipts(receipts)
{
    connect(&m_receipts, &Receipts::stored, this, &Outbox::sendNews);
    connect(&m_broker, &messaging::Broker::connected, this, &Outbox::sendAll);
    connect(&m_timer, &QTimer::timeout, this, &Outbox::sendAll);
    m_timer.start(repeat);
}

void Outbox::sendAll()
{
    m_sent.clear();
    sendNews();
}

void Outbox::acknowledged(const messaging::Ack &ack)
{
    m_receipts.acknowledge(ack);
}

void Outbox::sendNews()
{
    if (!m_broker.isConnected())
        return;
    auto news = m_receipts.pending();
    news.removeIf([this](const messaging::Receipt &receipt) { return m_sent.value(receipt.id) >= receipt.revision; });
    for (qsizetype first = 0; first < news.size(); first += maxBatch)
        send(news.mid(first, maxBatch));
}

void Outbox::send(const QList<messaging::Receipt> &receipts)
{
    const auto payload = messaging::ReceiptBatch{m_screen, receipts}.serialize();
    if (payload.size() > base::json::Limits{}.bytes && receipts.size() > 1) {
        const auto half = receipts.size() / 2;
        send(receipts.first(half));
        send(receipts.sliced(half));
        return;
    }
    if (!m_broker.publish({messaging::topics::receipts(m_screen), payload, false}))
        return; // the next connection sends it
    for (const auto &receipt : receipts)
        m_sent.insert(receipt.id, receipt.revision);
}

} // namespace ironfence::player
