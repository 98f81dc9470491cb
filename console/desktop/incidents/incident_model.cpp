// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/incidents/incident_model.h"

#include "base/json/parse.h"
#include "console/desktop/link/local_time.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>

namespace ironfence::console::desktop::incidents {

int IncidentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_incidents.size());
}

QVariant IncidentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &incident = m_incidents.at(index.row());
    switch (role) {
    case NumberRole:
        return incident.id;
    case ScreenRole:
        return incident.screen.text();
    case KindRole:
        return incident.kind;
    case SeverityRole:
        return incident.severity;
    case StateRole:
        return incident.state;
    case OpenedRole:
        return link::localTime(incident.opened);
    case Qt::DisplayRole:
    case TextRole:
        return incident.text;
    case NoteRole:
        return incident.note;
    case TimesRole:
        return incident.times;
    case FiguresRole:
        return QJsonDocument::fromJson(base::json::write(incident.figures)).object().toVariantMap();
    default:
        return {};
    }
}

QHash<int, QByteArray> IncidentModel::roleNames() const
{
    return {{NumberRole, "number"},       {ScreenRole, "screen"},  {KindRole, "kind"},  {SeverityRole, "severity"},
            {StateRole, "incidentState"}, {OpenedRole, "opened"},  {TextRole, "wrong"}, {NoteRole, "note"},
            {TimesRole, "times"},         {FiguresRole, "figures"}};
}

int IncidentModel::critical() const
{
    return static_cast<int>(std::count_if(m_incidents.cbegin(), m_incidents.cend(), [](const auto &incident) {
        return incident.severity == QStringLiteral("critical");
    }));
}

void IncidentModel::setAll(const QList<client::IncidentEntry> &incidents)
{
    if (m_incidents.isEmpty() && !incidents.isEmpty()) {
        beginInsertRows({}, 0, static_cast<int>(incidents.size()) - 1);
        m_incidents = incidents;
        endInsertRows();
        Q_EMIT counted();
        return;
    }
    QSet<qint64> wanted;
    for (const auto &incident : incidents)
        wanted.insert(incident.id);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!wanted.contains(at(row).id))
            remove(at(row).id);
    }
    for (const auto &incident : incidents)
        put(incident);
}

void IncidentModel::put(const client::IncidentEntry &incident)
{
    const auto place = placeOf(incident.id);
    const int row = static_cast<int>(place);
    if (isAt(place, incident.id)) {
        if (at(row) == incident)
            return;
        m_incidents[place] = incident;
        Q_EMIT dataChanged(index(row), index(row));
    } else {
        beginInsertRows({}, row, row);
        m_incidents.insert(place, incident);
        endInsertRows();
    }
    Q_EMIT counted();
}

void IncidentModel::remove(qint64 number)
{
    const auto place = placeOf(number);
    if (!isAt(place, number))
        return;
    beginRemoveRows({}, static_cast<int>(place), static_cast<int>(place));
    m_incidents.removeAt(place);
    endRemoveRows();
    Q_EMIT counted();
}

qsizetype IncidentModel::placeOf(qint64 number) const
{
    const auto at = std::lower_bound(m_incidents.cbegin(), m_incidents.cend(), number,
                                     [](const client::IncidentEntry &it, qint64 wanted) { return it.id > wanted; });
    return at - m_incidents.cbegin();
}

bool IncidentModel::isAt(qsizetype row, qint64 number) const
{
    return row < m_incidents.size() && m_incidents.at(row).id == number;
}

} // namespace ironfence::console::desktop::incidents
