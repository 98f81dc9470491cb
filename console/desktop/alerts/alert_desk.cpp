// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/alerts/alert_desk.h"

#include "trust/envelope.h"

namespace ironfence::console::desktop::alerts {

using base::Result;

namespace {

/// So many pages of the list as one.
Result<client::AlertPage> newest(const client::ApiClient &api, int pages)
{
    auto all = api.alertPage({});
    for (int read = 1; read < pages && all && all->next; ++read) {
        auto page = api.alertPage(all->next);
        if (!page)
            return page;
        all->alerts.append(page->alerts);
        all->next = page->next;
    }
    return all;
}

} // namespace

AlertDesk::AlertDesk(link::Link &link, QObject *parent) : QObject(parent), m_link(&link)
{
    // An alert on ten thousand screens is ten thousand receipts within a second or two: the lists are read anew a few
    // times meanwhile, not as often.
    constexpr std::chrono::milliseconds gathering{300};
    for (auto *timer : {&m_reload, &m_reloadReceipts}) {
        timer->setSingleShot(true);
        timer->setInterval(gathering);
    }
    connect(&m_reload, &QTimer::timeout, this, &AlertDesk::load);
    connect(&m_reloadReceipts, &QTimer::timeout, this, &AlertDesk::loadReceipts);
    connect(&m_all, &AlertModel::counted, this, &AlertDesk::receiptsChanged);
    connect(&link, &link::Link::began, this, &AlertDesk::load);
    connect(&link, &link::Link::began, this, &AlertDesk::loadReceipts);
    connect(&link, &link::Link::changed, this, &AlertDesk::take);
}

void AlertDesk::follow(const QString &identifier)
{
    if (m_followed == identifier)
        return;
    m_followed = identifier;
    m_told.reset();
    m_receipts.clear();
    Q_EMIT followedChanged();
    Q_EMIT receiptsChanged();
    loadReceipts();
}

void AlertDesk::load()
{
    const int round = ++m_round;
    const auto ask = [pages = m_pages](const client::ApiClient &api) { return newest(api, pages); };
    m_link->ask(this, ask, [this, round, pages = m_pages](const Result<client::AlertPage> &page) {
        if (round != m_round)
            return;
        setFault(page ? QString() : page.error().line());
        if (!page) {
            m_reload.start();
            return;
        }
        m_pagesRead = pages;
        m_hasMore = page->next.has_value();
        m_all.setAll(page->alerts);
        Q_EMIT loaded();
    });
}

void AlertDesk::more()
{
    if (!m_hasMore || isReading())
        return;
    ++m_pages;
    Q_EMIT loaded();
    load();
}

void AlertDesk::loadReceipts()
{
    const int round = ++m_receiptsRound;
    if (m_followed.isEmpty())
        return;
    m_link->ask(
        this, [alert = m_followed](const client::ApiClient &api) { return api.receipts(alert); },
        [this, round](const Result<client::AlertReceipts> &receipts) {
            if (round != m_receiptsRound)
                return;
            setFault(receipts ? QString() : receipts.error().line());
            if (receipts)
                show(*receipts);
            else
                m_reloadReceipts.start();
            Q_EMIT receiptsChanged();
        });
}

void AlertDesk::show(const client::AlertReceipts &receipts)
{
    m_receipts.show(receipts);
    if (m_told)
        return;
    if (const auto envelope = trust::Envelope::parse(receipts.alert.envelope)) {
        if (const auto alert = playlists::Alert::parse(envelope->payload))
            m_told = *alert;
    }
}

bool AlertDesk::canEnd() const
{
    for (int row = 0; row < m_all.rowCount(); ++row) {
        const auto &alert = m_all.at(row);
        if (alert.identifier == m_followed)
            return alert.messageType != playlists::AlertMessageType::Cancel &&
                   (alert.state == QStringLiteral("live") || alert.state == QStringLiteral("waiting"));
    }
    return false;
}

void AlertDesk::take(const client::ChangePage &page)
{
    for (const auto &change : page.changes) {
        if (change.kind != QStringLiteral("alert"))
            continue;
        if (!m_reload.isActive())
            m_reload.start();
        if (change.id == m_followed && !m_reloadReceipts.isActive())
            m_reloadReceipts.start();
    }
}

void AlertDesk::setFault(const QString &fault)
{
    if (m_fault == fault)
        return;
    m_fault = fault;
    Q_EMIT faultChanged();
}

} // namespace ironfence::console::desktop::alerts
