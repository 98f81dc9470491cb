// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/fleet/fleet_filter.h"
#include "console/desktop/fleet/fleet_model.h"
#include "console/desktop/fleet/places.h"
#include "console/desktop/link/link.h"
#include "console/desktop/orders/batch_orders.h"

namespace ironfence::console::desktop::fleet {

/// What the fleet page shows: reads the list of screens once, page after page, and follows what changes. While the
/// server is away everything stays as it was. Main thread.
class FleetDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the window has it")
    Q_PROPERTY(ironfence::console::desktop::fleet::FleetFilter *screens READ screens CONSTANT)
    Q_PROPERTY(ironfence::console::desktop::fleet::Places *places READ places CONSTANT)
    Q_PROPERTY(ironfence::console::desktop::orders::BatchOrders *orders READ orders CONSTANT)
    Q_PROPERTY(int total READ total NOTIFY counted)
    Q_PROPERTY(QList<int> counts READ counts NOTIFY counted)
    Q_PROPERTY(int amiss READ amiss NOTIFY counted)
    Q_PROPERTY(int selected READ selected NOTIFY selectionChanged)
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY loadingChanged)
    Q_PROPERTY(QString fault READ fault NOTIFY loadingChanged)

public:
    explicit FleetDesk(link::Link &link, QObject *parent = nullptr);

    [[nodiscard]] FleetFilter *screens() { return &m_filter; }
    [[nodiscard]] Places *places() { return &m_places; }
    [[nodiscard]] orders::BatchOrders *orders() { return &m_orders; } ///< to those that are chosen
    [[nodiscard]] const FleetModel &model() const { return m_model; }
    [[nodiscard]] int total() const { return m_model.rowCount(); }
    [[nodiscard]] QList<int> counts() const { return m_counts; } ///< of screens, by Glance
    [[nodiscard]] int amiss() const;                             ///< frozen, offline, stale, late or troubled
    [[nodiscard]] int selected() const { return m_selected; }    ///< how many screens are
    [[nodiscard]] bool isLoading() const { return m_isLoading; } ///< the list is not here as a whole
    [[nodiscard]] QString fault() const { return m_fault; }      ///< why it could not be read; empty: it could

    Q_INVOKABLE void select(int row, bool isSelected); ///< a row of `screens`
    Q_INVOKABLE void selectShown();                    ///< every one of them
    Q_INVOKABLE void selectNone();
    /// Puts the ids of those that are chosen onto the clipboard, one in a line, for commands and messages.
    Q_INVOKABLE void copySelection() const;
    [[nodiscard]] Q_INVOKABLE QStringList chosen() const; ///< the ids of those that are chosen

Q_SIGNALS:
    void counted();
    void selectionChanged();
    void loadingChanged();

private:
    void load();
    void loadBehind(const std::optional<base::ScreenId> &after, int round);
    void finishLoading();
    void take(const client::ChangePage &page);
    void count(const FleetRow *before, const FleetRow *now);

    link::Link *m_link;
    orders::BatchOrders m_orders;
    FleetModel m_model;
    FleetFilter m_filter;
    Places m_places;
    QList<int> m_counts;
    int m_selected = 0;
    int m_round = 0; ///< of loading; answers to an older one come too late
    bool m_isLoading = false;
    QString m_fault;
    QSet<base::ScreenId> m_seen;
    QList<client::ChangePage> m_waiting; ///< what changed while the list was read: it is newer than the list
    QTimer m_tick;                       ///< gathers counts
};

} // namespace ironfence::console::desktop::fleet
