// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/alerts/alert_model.h"
#include "console/desktop/alerts/receipt_model.h"
#include "console/desktop/link/link.h"

#include <QTimer>

namespace ironfence::console::desktop::alerts {

/// The newest alerts with how far each got, a hundred more whenever somebody asks for them, and one of them screen by
/// screen, as it goes on. Main thread.
class AlertDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the window has it")
    Q_PROPERTY(ironfence::console::desktop::alerts::AlertModel *all READ all CONSTANT)
    Q_PROPERTY(ironfence::console::desktop::alerts::ReceiptModel *receipts READ receipts CONSTANT)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY loaded)
    Q_PROPERTY(bool isReading READ isReading NOTIFY loaded)
    Q_PROPERTY(QString followed READ followed NOTIFY followedChanged)
    Q_PROPERTY(bool canEnd READ canEnd NOTIFY receiptsChanged)
    Q_PROPERTY(bool canUpdate READ canUpdate NOTIFY receiptsChanged)
    Q_PROPERTY(double least READ least NOTIFY receiptsChanged)
    Q_PROPERTY(double middle READ middle NOTIFY receiptsChanged)
    Q_PROPERTY(double most READ most NOTIFY receiptsChanged)
    Q_PROPERTY(QString fault READ fault NOTIFY faultChanged)

public:
    explicit AlertDesk(link::Link &link, QObject *parent = nullptr);

    [[nodiscard]] AlertModel *all() { return &m_all; }
    [[nodiscard]] bool hasMore() const { return m_hasMore; } ///< there are older ones than those of the list
    [[nodiscard]] bool isReading() const { return m_pages > m_pagesRead; } ///< older ones
    [[nodiscard]] ReceiptModel *receipts() { return &m_receipts; }         ///< of the alert that is followed
    [[nodiscard]] QString followed() const { return m_followed; }          ///< its identifier; empty: none
    [[nodiscard]] bool canEnd() const; ///< the one that is followed is live, or waits to be
    [[nodiscard]] bool canUpdate() const { return m_told.has_value() && canEnd(); } ///< and its words are here
    [[nodiscard]] double least() const { return m_receipts.spread().least; }
    [[nodiscard]] double middle() const { return m_receipts.spread().middle; }
    [[nodiscard]] double most() const { return m_receipts.spread().most; }
    [[nodiscard]] QString fault() const { return m_fault; }
    /// The one that is followed, as the server shows it: its signature is for whoever follows it up. Nothing: it is not
    /// read yet.
    [[nodiscard]] const std::optional<playlists::Alert> &told() const { return m_told; }

    Q_INVOKABLE void follow(const QString &identifier); ///< empty: none
    Q_INVOKABLE void more();                            ///< a hundred older ones

Q_SIGNALS:
    void loaded();
    void followedChanged();
    void receiptsChanged();
    void faultChanged();

private:
    void load();
    void loadReceipts();
    void show(const client::AlertReceipts &receipts);
    void take(const client::ChangePage &page);
    void setFault(const QString &fault);

    link::Link *m_link;
    AlertModel m_all;
    ReceiptModel m_receipts;
    std::optional<playlists::Alert> m_told;
    QString m_followed;
    QString m_fault;
    QTimer m_reload;         ///< gathers changes of the list
    QTimer m_reloadReceipts; ///< and of the alert that is followed
    int m_pages = 1;         ///< that are wanted, of a hundred each
    int m_pagesRead = 0;
    bool m_hasMore = false;
    int m_round = 0;
    int m_receiptsRound = 0;
};

} // namespace ironfence::console::desktop::alerts
