// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/orders/screen_orders.h"

#include "console/desktop/link/local_time.h"

namespace ironfence::console::desktop::orders {

namespace {

messaging::Order wireOrderOf(Outcome::Order order)
{
    switch (order) {
    case Outcome::Identify:
        return messaging::Order::Identify;
    case Outcome::Screenshot:
        return messaging::Order::Screenshot;
    case Outcome::Resync:
        return messaging::Order::Resync;
    case Outcome::Restart:
        return messaging::Order::Restart;
    }
    Q_UNREACHABLE();
}

} // namespace

ScreenOrders::ScreenOrders(link::Link &link, QObject *parent) : QObject(parent), m_link(&link) {}

void ScreenOrders::open(const base::ScreenId &screen)
{
    if (screen == m_screen)
        return;
    m_screen = screen;
    m_errand.reset();
    m_state = Outcome::Nothing;
    m_reason.clear();
    m_text.clear();
    m_picture = {};
    m_taken = {};
    Q_EMIT changed();
}

void ScreenOrders::give(Outcome::Order order)
{
    if (m_screen.isEmpty() || m_state == Outcome::Waiting)
        return;
    m_order = order;
    m_state = Outcome::Waiting;
    m_reason.clear();
    m_text.clear();
    m_errand = std::make_unique<Errand>(*m_link, m_screen, wireOrderOf(order));
    connect(m_errand.get(), &Errand::ended, this, &ScreenOrders::end);
    Q_EMIT changed();
}

void ScreenOrders::end(const Errand::Result &result)
{
    m_state = result.state;
    m_reason = result.reason;
    m_text = result.text;
    if (!result.picture.isNull()) {
        m_picture = result.picture;
        m_taken = link::localTime(result.at);
    }
    Q_EMIT changed();
}

} // namespace ironfence::console::desktop::orders
