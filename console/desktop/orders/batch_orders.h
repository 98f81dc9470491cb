// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/orders/errand.h"

namespace ironfence::console::desktop::orders {

/// One order to many screens, a few at a time, and which of them did not do it: those are named. Main thread.
class BatchOrders : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the window has it")
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(int done READ done NOTIFY changed)
    Q_PROPERTY(int pending READ pending NOTIFY changed)
    Q_PROPERTY(QStringList failed READ failed NOTIFY changed)

public:
    static constexpr int atOnce = 3;

    explicit BatchOrders(link::Link &link, QObject *parent = nullptr) : QObject(parent), m_link(&link) {}

    [[nodiscard]] int total() const { return m_total; } ///< that the newest order went to; 0: there was none
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int pending() const { return m_total - m_done - static_cast<int>(m_failed.size()); }
    [[nodiscard]] QStringList failed() const { return m_failed; } ///< screens that refused or did not answer

    /// Does nothing while another one is under way. Nothing that disturbs viewers is given to many at once: only
    /// Identify and Resync.
    Q_INVOKABLE void give(ironfence::console::desktop::orders::Outcome::Order order, const QStringList &screens);
    Q_INVOKABLE void forget(); ///< what became of it; does nothing while it is under way

Q_SIGNALS:
    void changed();

private:
    void begin();
    void end(const base::ScreenId &screen, const Errand::Result &result);

    link::Link *m_link;
    messaging::Order m_order = messaging::Order::Identify;
    QList<base::ScreenId> m_waiting;
    int m_underWay = 0;
    int m_total = 0;
    int m_done = 0;
    QStringList m_failed;
};

} // namespace ironfence::console::desktop::orders
