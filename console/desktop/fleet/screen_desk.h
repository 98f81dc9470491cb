// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/fleet/screen_day.h"
#include "console/desktop/fleet/screen_facts.h"
#include "console/desktop/fleet/screen_week.h"
#include "console/desktop/history/screen_history.h"
#include "console/desktop/incidents/incident_model.h"
#include "console/desktop/link/link.h"
#include "console/desktop/orders/screen_orders.h"

#include <QTimer>

namespace ironfence::console::desktop::fleet {

/// One screen, looked at closely: what it is, what is on its glass and why, its days, what it showed and reported, what
/// is wrong with it and what it is ordered to do. It follows the server while it is looked at. Main thread.
class ScreenDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the window has it")
    Q_PROPERTY(QString screen READ screen NOTIFY screenChanged)
    Q_PROPERTY(ironfence::console::desktop::fleet::ScreenFacts facts READ facts NOTIFY factsChanged)
    Q_PROPERTY(QString due READ due NOTIFY dueChanged)
    Q_PROPERTY(QString dueTitle READ dueTitle NOTIFY dueChanged)
    Q_PROPERTY(ironfence::console::desktop::fleet::StretchModel::Because because READ because NOTIFY dueChanged)
    Q_PROPERTY(QString programme READ programme NOTIFY dueChanged)
    Q_PROPERTY(ironfence::console::desktop::fleet::ScreenDay *day READ day CONSTANT)
    Q_PROPERTY(ironfence::console::desktop::fleet::ScreenWeek *week READ week CONSTANT)
    Q_PROPERTY(ironfence::console::desktop::history::ScreenHistory *history READ history CONSTANT)
    Q_PROPERTY(ironfence::console::desktop::incidents::IncidentModel *incidents READ incidents CONSTANT)
    Q_PROPERTY(ironfence::console::desktop::orders::ScreenOrders *orders READ orders CONSTANT)
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY loadingChanged)
    Q_PROPERTY(QString fault READ fault NOTIFY loadingChanged)

public:
    using Because = StretchModel::Because;

    ScreenDesk(link::Link &link, const base::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QString screen() const { return m_screen.text(); } ///< empty: none is open
    [[nodiscard]] const ScreenFacts &facts() const { return m_facts; }
    [[nodiscard]] QString due() const { return m_due; } ///< what should be on its glass now, as reports name it
    [[nodiscard]] QString dueTitle() const { return m_dueTitle; }
    [[nodiscard]] Because because() const { return m_because; }
    [[nodiscard]] QString programme() const { return m_day.nameOf(m_programme); } ///< whose item is due; empty: none's
    [[nodiscard]] ScreenDay *day() { return &m_day; }
    [[nodiscard]] ScreenWeek *week() { return &m_week; }
    [[nodiscard]] history::ScreenHistory *history() { return &m_history; }
    [[nodiscard]] incidents::IncidentModel *incidents() { return &m_incidents; }
    [[nodiscard]] orders::ScreenOrders *orders() { return &m_orders; }
    [[nodiscard]] bool isLoading() const { return m_pending > 0; }
    [[nodiscard]] QString fault() const { return m_fault; } ///< why something could not be read

    Q_INVOKABLE void open(const QString &screen);
    Q_INVOKABLE void close();

Q_SIGNALS:
    void screenChanged();
    void factsChanged();
    void dueChanged();
    void loadingChanged();

private:
    void empty();
    void follow(const client::ChangePage &page);
    void readScreen();
    template <typename Answer, typename Ask, typename Then>
    void read(Ask ask, Then then);

    link::Link *m_link;
    const base::Clock *m_clock;
    base::ScreenId m_screen;
    ScreenFacts m_facts;
    QString m_due;
    QString m_dueTitle;
    QString m_programme;
    Because m_because = Because::Unknown;
    QStringList m_colours; ///< its programmes, in the order of their colours in days and weeks
    ScreenDay m_day;
    ScreenWeek m_week;
    history::ScreenHistory m_history;
    incidents::IncidentModel m_incidents;
    orders::ScreenOrders m_orders;
    QString m_fault;
    int m_pending = 0;
    int m_round = 0; ///< what was asked for another screen comes too late
    QTimer m_again;  ///< gathers changes
    QTimer m_hourly; ///< the day moves on
};

} // namespace ironfence::console::desktop::fleet
