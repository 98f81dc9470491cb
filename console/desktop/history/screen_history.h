// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "console/desktop/history/past_receipt_model.h"
#include "console/desktop/history/play_model.h"
#include "console/desktop/link/freshness.h"
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
    Q_PROPERTY(QString screen READ screen NOTIFY changed)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY changed)
    Q_PROPERTY(bool isCut READ isCut NOTIFY changed)
    Q_PROPERTY(bool isReadingMore READ isReadingMore NOTIFY changed)
    Q_PROPERTY(bool isRead READ isRead NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)

public:
    /// Both are borrowed.
    ScreenHistory(link::Link &link, const base::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QString screen() const { return m_screen.text(); } ///< its id; empty: none
    [[nodiscard]] PlayModel *plays() { return &m_plays; }
    [[nodiscard]] PastReceiptModel *receipts() { return &m_receipts; }
    [[nodiscard]] bool hasMore() const { return m_isMore && m_wanted < most; } ///< older plays can be asked for
    [[nodiscard]] bool isCut() const { return m_isMore && m_wanted >= most; }  ///< there are more than are told here
    [[nodiscard]] bool isReadingMore() const { return m_isReadingMore; }
    [[nodiscard]] bool isRead() const { return m_isRead; }  ///< plays of this screen are here, or there are none
    [[nodiscard]] QString fault() const { return m_fault; } ///< why the plays could not be read

    void open(const base::ScreenId &screen); ///< of no screen without an id
    void wantPlays();                        ///< there may be new ones
    void wantReceipts();
    void setTitles(const QHash<QString, QString> &titles) { m_plays.setTitles(titles); }

    Q_INVOKABLE void more(); ///< older plays

Q_SIGNALS:
    void changed();

private:
    static constexpr int most = 512; // plays: more than that is a report

    void readPlays(int question);
    void readReceipts(int question);

    link::Link *m_link;
    const base::Clock *m_clock;
    base::ScreenId m_screen;
    PlayModel m_plays;
    PastReceiptModel m_receipts;
    link::Freshness m_freshPlays;
    link::Freshness m_freshReceipts;
    QString m_fault;
    int m_wanted = 0; ///< plays
    bool m_isMore = false;
    bool m_isReadingMore = false;
    bool m_isRead = false;
};

} // namespace ironfence::console::desktop::history
