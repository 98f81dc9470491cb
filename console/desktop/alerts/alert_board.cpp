// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/alerts/alert_board.h"

#include "console/desktop/link/local_time.h"
#include "trust/envelope.h"

namespace ironfence::console::desktop::alerts {

using base::Result;

AlertBoard::AlertBoard(link::Link &link, const AlertModel &all, QObject *parent)
    : QObject(parent), m_link(&link), m_all(&all)
{
    // Ten thousand receipts come within a second or two: they are read anew a few times meanwhile, not as often.
    constexpr std::chrono::milliseconds gathering{300};
    m_reload.setSingleShot(true);
    m_reload.setInterval(gathering);
    connect(&m_reload, &QTimer::timeout, this, &AlertBoard::load);
    connect(&all, &AlertModel::counted, this, &AlertBoard::changed);
    connect(&link, &link::Link::began, this, &AlertBoard::load);
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
    Q_EMIT changed();
    load();
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

void AlertBoard::load()
{
    const int round = ++m_round;
    if (m_followed.isEmpty())
        return;
    m_link->ask(
        this, [alert = m_followed](const client::ApiClient &api) { return api.receipts(alert); },
        [this, round](const Result<client::AlertReceipts> &receipts) {
            if (round != m_round)
                return;
            if (receipts)
                show(*receipts);
            else
                m_reload.start();
            Q_EMIT changed();
        });
}

void AlertBoard::show(const client::AlertReceipts &receipts)
{
    m_read = receipts.alert;
    m_receipts.show(receipts);
    m_times = m_receipts.times();
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
        const bool isOurs = change.kind == QStringLiteral("alert") && change.id == m_followed;
        if (isOurs && !m_reload.isActive())
            m_reload.start();
    }
}

} // namespace ironfence::console::desktop::alerts
