// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/link/link.h"
#include "console/desktop/orders/outcome.h"

#include <QImage>
#include <QTimer>

namespace ironfence::console::desktop::orders {

/// One order to one screen: given, followed until the screen has answered, and of a screenshot the picture fetched and
/// decoded (in a process of its own: this one may hold the operator's key). It ends by itself, 40 s later at most. Main thread.
class Errand : public QObject
{
    Q_OBJECT
public:
    struct Result
    {
        Outcome::State state = Outcome::Failed;
        QString reason; ///< in one word, or empty (client::CommandEntry)
        QString text;   ///< the same in English; empty when it was done
        QImage picture;
        base::UtcTime at{}; ///< when the screen answered
    };

    /// Begins at once. The link is borrowed.
    Errand(link::Link &link, base::ScreenId screen, messaging::Order order, QObject *parent = nullptr);

    [[nodiscard]] const base::ScreenId &screen() const { return m_screen; }
    [[nodiscard]] messaging::Order order() const { return m_order; }

Q_SIGNALS:
    /// Once; the errand may be deleted later then.
    void ended(const ironfence::console::desktop::orders::Errand::Result &result);

private:
    void give();
    void follow();
    void take(const base::Result<client::CommandEntry> &entry);
    void fetch();

    link::Link *m_link;
    const base::ScreenId m_screen;
    const messaging::Order m_order;
    client::CommandEntry m_entry;
    QTimer m_next;
};

} // namespace ironfence::console::desktop::orders
