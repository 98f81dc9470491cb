// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/incidents/incident_desk.h"

namespace ironfence::console::desktop::incidents {

IncidentDesk::IncidentDesk(link::Link &link, QObject *parent) : QObject(parent), m_link(&link)
{
    constexpr std::chrono::milliseconds gathering{500};
    m_reload.setSingleShot(true);
    m_reload.setInterval(gathering);
    connect(&m_reload, &QTimer::timeout, this, &IncidentDesk::load);
    connect(&link, &link::Link::began, this, &IncidentDesk::load);
    connect(&link, &link::Link::changed, this, &IncidentDesk::take);
}

void IncidentDesk::load()
{
    const int round = ++m_round;
    m_link->ask(
        this, [](const client::ApiClient &api) { return api.incidents({}); },
        [this, round](const base::Result<QList<client::IncidentEntry>> &incidents) {
            if (round != m_round)
                return;
            setFault(incidents ? QString() : incidents.error().line());
            if (incidents)
                m_open.setAll(*incidents);
            else
                m_reload.start();
        });
}

void IncidentDesk::take(const client::ChangePage &page)
{
    QList<qint64> numbers;
    for (const auto &change : page.changes) {
        if (change.kind != QStringLiteral("incident"))
            continue;
        if (change.isRemoved)
            m_open.remove(change.id.toLongLong());
        else
            numbers.append(change.id.toLongLong());
    }
    if (numbers.size() > oneByOne) {
        if (!m_reload.isActive())
            m_reload.start();
        return;
    }
    for (const auto number : numbers)
        ask(number);
}

void IncidentDesk::ask(qint64 number)
{
    m_link->ask(
        this, [number](const client::ApiClient &api) { return api.incident(number); },
        [this, number](const base::Result<client::IncidentEntry> &incident) { show(incident, number); });
}

void IncidentDesk::show(const base::Result<client::IncidentEntry> &incident, qint64 number)
{
    if (incident && incident->state != QStringLiteral("recovered"))
        m_open.put(*incident);
    else if (incident || incident.error().code == base::ErrorCode::NotFound)
        m_open.remove(number);
    else if (!m_reload.isActive())
        m_reload.start();
}

void IncidentDesk::acknowledge(qint64 number, const QString &note)
{
    const auto ask = [number, note](const client::ApiClient &api) { return api.acknowledge(number, note.trimmed()); };
    m_link->ask(this, ask, [this, number](const base::Result<client::IncidentEntry> &incident) {
        setFault(incident ? QString() : incident.error().line());
        if (incident)
            show(incident, number);
    });
}

void IncidentDesk::setFault(const QString &fault)
{
    if (m_fault == fault)
        return;
    m_fault = fault;
    Q_EMIT faultChanged();
}

} // namespace ironfence::console::desktop::incidents
