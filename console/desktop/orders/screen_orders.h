// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/orders/errand.h"

#include <QDateTime>

namespace ironfence::console::desktop::orders {

/// What the screen that is looked at is ordered to do, one thing after the other, and the newest picture of its glass.
/// Main thread.
class ScreenOrders : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the window has it")
    Q_PROPERTY(ironfence::console::desktop::orders::Outcome::Order order READ order NOTIFY changed)
    Q_PROPERTY(ironfence::console::desktop::orders::Outcome::State state READ state NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QImage picture READ picture NOTIFY changed)
    Q_PROPERTY(QDateTime taken READ taken NOTIFY changed)

public:
    explicit ScreenOrders(link::Link &link, QObject *parent = nullptr);

    [[nodiscard]] Outcome::Order order() const { return m_order; } ///< the newest one, when `state` is not Nothing
    [[nodiscard]] Outcome::State state() const { return m_state; } ///< of that
    [[nodiscard]] QString reason() const { return m_reason; }      ///< why not, in one word
    [[nodiscard]] QString text() const { return m_text; }          ///< why not, in English
    [[nodiscard]] QImage picture() const { return m_picture; }     ///< of its glass; null: none was taken
    [[nodiscard]] QDateTime taken() const { return m_taken; }      ///< that picture, in local time

    /// Another screen is looked at (empty: none): what was ordered of the one before is not told any more.
    void open(const base::ScreenId &screen);
    /// Does nothing while an order is waited for.
    Q_INVOKABLE void give(ironfence::console::desktop::orders::Outcome::Order order);

Q_SIGNALS:
    void changed();

private:
    void end(const Errand::Result &result);

    link::Link *m_link;
    base::ScreenId m_screen;
    std::unique_ptr<Errand> m_errand;
    Outcome::Order m_order = Outcome::Identify;
    Outcome::State m_state = Outcome::Nothing;
    QString m_reason;
    QString m_text;
    QImage m_picture;
    QDateTime m_taken;
};

} // namespace ironfence::console::desktop::orders
