// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/orders/batch_orders.h"

namespace ironfence::console::desktop::orders {

void BatchOrders::give(Outcome::Order order, const QStringList &screens)
{
    const bool isHarmless = order == Outcome::Identify || order == Outcome::Resync;
    if (pending() > 0 || !isHarmless)
        return;
    m_order = order == Outcome::Identify ? messaging::Order::Identify : messaging::Order::Resync;
    m_waiting.clear();
    for (const auto &screen : screens) {
        if (const auto id = base::ScreenId::parse(screen))
            m_waiting.append(*id);
    }
    m_total = static_cast<int>(m_waiting.size());
    m_done = 0;
    m_failed.clear();
    Q_EMIT changed();
    begin();
}

void BatchOrders::forget()
{
    if (pending() > 0)
        return;
    m_total = 0;
    m_done = 0;
    m_failed.clear();
    Q_EMIT changed();
}

void BatchOrders::begin()
{
    while (m_underWay < atOnce && !m_waiting.isEmpty()) {
        ++m_underWay;
        auto *errand = new Errand(*m_link, m_waiting.takeFirst(), m_order, this);
        connect(errand, &Errand::ended, this, [this, errand](const Errand::Result &result) {
            errand->deleteLater();
            end(errand->screen(), result);
        });
    }
}

void BatchOrders::end(const base::ScreenId &screen, const Errand::Result &result)
{
    --m_underWay;
    if (result.state == Outcome::Done)
        ++m_done;
    else
        m_failed.append(screen.text());
    Q_EMIT changed();
    begin();
}

} // namespace ironfence::console::desktop::orders
