// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/alerts/alert_model.h"
#include "console/desktop/alerts/receipt_model.h"
#include "console/desktop/link/freshness.h"
#include "console/desktop/link/link.h"

#include <QDateTime>

namespace ironfence::console::desktop::alerts {

/// One alert as it goes on: how many screens it is for, how far it got on them, how long that took, and each of them by
/// its name. Main thread.
class AlertBoard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the alerts have it")
    Q_PROPERTY(QString followed READ followed NOTIFY changed)
    Q_PROPERTY(int row READ row NOTIFY changed)
    Q_PROPERTY(bool isKnown READ isKnown NOTIFY changed)
    Q_PROPERTY(QString messageType READ messageType NOTIFY changed)
    Q_PROPERTY(QString status READ status NOTIFY changed)
    Q_PROPERTY(int level READ level NOTIFY changed)
    Q_PROPERTY(QString headline READ headline NOTIFY changed)
    Q_PROPERTY(QString alertState READ alertState NOTIFY changed)
    Q_PROPERTY(QString places READ places NOTIFY changed)
    Q_PROPERTY(QDateTime released READ released NOTIFY changed)
    Q_PROPERTY(int targeted READ targeted NOTIFY changed)
    Q_PROPERTY(int received READ received NOTIFY changed)
    Q_PROPERTY(int presented READ presented NOTIFY changed)
    Q_PROPERTY(int refused READ refused NOTIFY changed)
    Q_PROPERTY(int missing READ missing NOTIFY changed)
    Q_PROPERTY(int unsure READ unsure NOTIFY changed)
    Q_PROPERTY(bool canEnd READ canEnd NOTIFY changed)
    Q_PROPERTY(bool canUpdate READ canUpdate NOTIFY changed)
    Q_PROPERTY(double least READ least NOTIFY changed)
    Q_PROPERTY(double middle READ middle NOTIFY changed)
    Q_PROPERTY(double nearlyAll READ nearlyAll NOTIFY changed)
    Q_PROPERTY(double most READ most NOTIFY changed)
    Q_PROPERTY(QList<int> timeBounds READ timeBounds CONSTANT)
    Q_PROPERTY(QList<int> timeClasses READ timeClasses NOTIFY changed)
    Q_PROPERTY(ironfence::console::desktop::alerts::ReceiptModel *receipts READ receipts CONSTANT)

public:
    /// Ten thousand receipts come within a second or two: they are read anew a few times meanwhile, not as often.
    static constexpr std::chrono::milliseconds gathering{300};

    /// Borrows both; `all` has the alert's row as soon as the list is read.
    AlertBoard(link::Link &link, const AlertModel &all, QObject *parent = nullptr);

    [[nodiscard]] QString followed() const { return m_followed; } ///< its identifier; empty: none
    [[nodiscard]] int row() const;                                ///< of the list; −1: it is not in there, or not yet
    [[nodiscard]] bool isKnown() const { return !entry().identifier.isEmpty(); } ///< what follows is that alert's
    [[nodiscard]] QString messageType() const { return playlists::nameOf(entry().messageType); }
    [[nodiscard]] QString status() const { return playlists::nameOf(entry().status); }
    [[nodiscard]] int level() const { return entry().level; }
    [[nodiscard]] QString headline() const { return entry().headline; }
    [[nodiscard]] QString alertState() const { return entry().state; }
    [[nodiscard]] QString places() const { return placesOf(entry()); }
    [[nodiscard]] QDateTime released() const;
    // Of the screens that are listed; −1: they are not read yet.
    [[nodiscard]] int targeted() const { return m_isRead ? m_tally.targeted : -1; }
    [[nodiscard]] int received() const { return m_isRead ? m_tally.received : -1; }
    [[nodiscard]] int presented() const { return m_isRead ? m_tally.presented : -1; }
    [[nodiscard]] int refused() const { return m_isRead ? m_tally.refused : -1; }
    [[nodiscard]] int missing() const { return m_isRead ? m_tally.missing : -1; }   ///< said nothing
    [[nodiscard]] int unsure() const { return m_isRead ? m_tally.unsure : -1; }     ///< presented it, nobody knows when
    [[nodiscard]] bool canEnd() const;                                              ///< it is live, or waits to be
    [[nodiscard]] bool canUpdate() const { return m_told.has_value() && canEnd(); } ///< and its words are here
    // From release to glass in ms; −1: on none yet.
    [[nodiscard]] double least() const { return static_cast<double>(m_times.least()); }
    [[nodiscard]] double middle() const { return static_cast<double>(m_times.within(0.5)); }
    [[nodiscard]] double nearlyAll() const { return static_cast<double>(m_times.within(0.95)); }
    [[nodiscard]] double most() const { return static_cast<double>(m_times.most()); }
    [[nodiscard]] static QList<int> timeBounds() { return GlassTimes::bounds(); }
    [[nodiscard]] QList<int> timeClasses() const { return m_times.classes(); }
    [[nodiscard]] ReceiptModel *receipts() { return &m_receipts; }
    /// As the server shows it: its signature is for whoever follows it up. Nothing: it is not read yet.
    [[nodiscard]] const std::optional<playlists::Alert> &told() const { return m_told; }

    Q_INVOKABLE void follow(const QString &identifier); ///< empty: none

Q_SIGNALS:
    void changed();

private:
    /// Of the list, which hears of a new state first; else as it was read with the receipts.
    [[nodiscard]] const client::AlertEntry &entry() const;
    void load(int question);
    void show(const client::AlertReceipts &receipts);
    void take(const client::ChangePage &page);

    link::Link *m_link;
    const AlertModel *m_all;
    ReceiptModel m_receipts;
    ReceiptModel::Tally m_tally;
    GlassTimes m_times;
    bool m_isRead = false;
    client::AlertEntry m_read;
    std::optional<playlists::Alert> m_told;
    QString m_followed;
    link::Freshness m_fresh;
};

} // namespace ironfence::console::desktop::alerts
