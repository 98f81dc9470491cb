// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/alerts/alert_board.h"

#include "console/desktop/link/local_time.h"
#include "trust/envelope.h"

namespace ironfence::console::desktop::alerts {

using base::Result;

AlertBoard::AlertBoard(link::Link &link, const AlertModel &all, QObject *parent)
    : QObject(parent), m_link(&link), m_all(&all), m_fresh(gathering)
{
    connect(&m_fresh, &link::Freshness::due, this, &AlertBoard::load);
    connect(&all, &AlertModel::counted, this, &AlertBoard::changed);
    connect(&link, &link::Link::began, &m_fresh, &link::Freshness::now);
    connect(&link, &link::Link::changed, this, &AlertBoard::take);
}

void AlertBoard::follow(const QString &identifier)
{
    if (m_followed == identifier)
        return;
    m_followed = identifier;
    m_told.reset();
    m_read = {};
    m_receipts.clear();
    m_times = {};
    m_isRead = false;
    Q_EMIT changed();
    m_fresh.now();
}

int AlertBoard::row() const
{
    for (int row = 0; row < m_all->rowCount(); ++row) {
        if (m_all->at(row).identifier == m_followed)
            return row;
    }
    return -1;
}

QDateTime AlertBoard::released() const
{
    return link::localTime(entry().released);
}

bool AlertBoard::canEnd() const
{
    const auto &alert = entry();
    return !m_followed.isEmpty() && alert.messageType != playlists::AlertMessageType::Cancel &&
           (alert.state == QStringLiteral("live") || alert.state == QStringLiteral("waiting"));
}

const client::AlertEntry &AlertBoard::entry() const
{
    const int listed = row();
    return listed < 0 ? m_read : m_all->at(listed);
}

void AlertBoard::load(int question)
{
    if (m_followed.isEmpty()) {
        m_fresh.stop();
        return;
    }
    m_link->ask(
        this, [alert = m_followed](const client::ApiClient &api) { return api.receipts(alert); },
        [this, question](const Result<client::AlertReceipts> &receipts) {
            if (!m_fresh.take(question, receipts.has_value()) || !receipts)
                return;
            show(*receipts);
            Q_EMIT changed();
        });
}

void AlertBoard::show(const client::AlertReceipts &receipts)
{
    m_read = receipts.alert;
    m_receipts.show(receipts);
    m_tally = m_receipts.tally();
    m_times = m_receipts.times();
    m_isRead = true;
    if (m_told)
        return;
    if (const auto envelope = trust::Envelope::parse(receipts.alert.envelope)) {
        if (const auto alert = playlists::Alert::parse(envelope->payload))
            m_told = *alert;
    }
}

void AlertBoard::take(const client::ChangePage &page)
{
    for (const auto &change : page.changes) {
        if (change.kind == QStringLiteral("alert") && change.id == m_followed)
            m_fresh.want();
    }
}

} // namespace ironfence::console::desktop::alerts
