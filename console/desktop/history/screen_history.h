// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "console/desktop/history/past_receipt_model.h"
#include "console/desktop/history/play_model.h"
#include "console/desktop/link/link.h"

namespace ironfence::console::desktop::history {

/// What one screen showed in the last 30 days, as far back as somebody asks, and what it reported on alerts. Main
/// thread.
class ScreenHistory : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a screen has one")
    Q_PROPERTY(ironfence::console::desktop::history::PlayModel *plays READ plays CONSTANT)
    Q_PROPERTY(ironfence::console::desktop::history::PastReceiptModel *receipts READ receipts CONSTANT)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY changed)
    Q_PROPERTY(bool isReading READ isReading NOTIFY changed)
    Q_PROPERTY(bool isRead READ isRead NOTIFY changed)

public:
    /// Both are borrowed.
    ScreenHistory(link::Link &link, const base::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] PlayModel *plays() { return &m_plays; }
    [[nodiscard]] PastReceiptModel *receipts() { return &m_receipts; }
    [[nodiscard]] bool hasMore() const { return m_hasMore; } ///< there are older plays than those that are shown
    [[nodiscard]] bool isReading() const { return m_isReading; }
    [[nodiscard]] bool isRead() const { return m_isRead; } ///< plays of this screen are here, or there are none

    void open(const base::ScreenId &screen); ///< of no screen without an id
    void read();                             ///< anew
    void setTitles(const QHash<QString, QString> &titles) { m_plays.setTitles(titles); }

    Q_INVOKABLE void more(); ///< older plays

Q_SIGNALS:
    void changed();

private:
    void readReceipts();

    link::Link *m_link;
    const base::Clock *m_clock;
    base::ScreenId m_screen;
    PlayModel m_plays;
    PastReceiptModel m_receipts;
    int m_wanted = 0; ///< plays
    bool m_hasMore = false;
    bool m_isReading = false;
    bool m_isRead = false;
    int m_round = 0; ///< what was asked before comes too late
};

} // namespace ironfence::console::desktop::history
