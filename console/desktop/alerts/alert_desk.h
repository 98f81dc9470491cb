// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/alerts/alert_board.h"
#include "console/desktop/link/freshness.h"
#include "console/desktop/link/link.h"

namespace ironfence::console::desktop::alerts {

/// The newest alerts with how far each got, a hundred more whenever somebody asks for them, and one of them screen by
/// screen, as it goes on. Main thread.
class AlertDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the window has it")
    Q_PROPERTY(ironfence::console::desktop::alerts::AlertModel *all READ all CONSTANT)
    Q_PROPERTY(ironfence::console::desktop::alerts::AlertBoard *board READ board CONSTANT)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY loaded)
    Q_PROPERTY(bool isReading READ isReading NOTIFY loaded)

public:
    explicit AlertDesk(link::Link &link, QObject *parent = nullptr);

    [[nodiscard]] AlertModel *all() { return &m_all; }
    [[nodiscard]] bool hasMore() const { return m_hasMore; } ///< there are older ones than those of the list
    [[nodiscard]] bool isReading() const { return m_pages > m_pagesRead; } ///< older ones
    [[nodiscard]] AlertBoard *board() { return &m_board; }                 ///< one of them, screen by screen

    Q_INVOKABLE void more(); ///< a hundred older ones

Q_SIGNALS:
    void loaded();

private:
    void load(int question);
    void take(const client::ChangePage &page);

    link::Link *m_link;
    AlertModel m_all;
    AlertBoard m_board;
    link::Freshness m_fresh;
    int m_pages = 1; ///< that are wanted, of a hundred each
    int m_pagesRead = 0;
    bool m_hasMore = false;
};

} // namespace ironfence::console::desktop::alerts
