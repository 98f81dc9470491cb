// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/alerts/alert_model.h"

#include "console/desktop/link/local_time.h"

#include <algorithm>

namespace ironfence::console::desktop::alerts {

QString placesOf(const client::AlertEntry &alert)
{
    QStringList places;
    for (const auto &place : alert.places)
        places.append(place.text());
    return places.join(QStringLiteral(", "));
}

int AlertModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_alerts.size());
}

QVariant AlertModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &alert = m_alerts.at(index.row());
    switch (role) {
    case IdentifierRole:
        return alert.identifier;
    case TypeRole:
        return playlists::nameOf(alert.messageType);
    case StatusRole:
        return playlists::nameOf(alert.status);
    case LevelRole:
        return alert.level;
    case Qt::DisplayRole:
    case HeadlineRole:
        return alert.headline;
    case StateRole:
        return alert.state;
    case ReleasedRole:
        return link::localTime(alert.released);
    case ExpiresRole:
        return link::localTime(alert.expires);
    case PlacesRole:
        return placesOf(alert);
    case TargetedRole:
        return alert.targeted;
    case ReceivedRole:
        return alert.received;
    case PresentedRole:
        return alert.presented;
    case EndedRole:
        return alert.ended;
    case RefusedRole:
        return alert.refused;
    default:
        return {};
    }
}

QHash<int, QByteArray> AlertModel::roleNames() const
{
    return {{IdentifierRole, "identifier"}, {TypeRole, "messageType"},  {StatusRole, "status"},
            {LevelRole, "level"},           {HeadlineRole, "headline"}, {StateRole, "alertState"},
            {ReleasedRole, "released"},     {ExpiresRole, "expires"},   {PlacesRole, "places"},
            {TargetedRole, "targeted"},     {ReceivedRole, "received"}, {PresentedRole, "presented"},
            {EndedRole, "ended"},           {RefusedRole, "refused"}};
}

int AlertModel::live() const
{
    return static_cast<int>(std::count_if(m_alerts.cbegin(), m_alerts.cend(), [](const client::AlertEntry &alert) {
        return alert.state == QStringLiteral("live") && alert.messageType != playlists::AlertMessageType::Cancel;
    }));
}

void AlertModel::setAll(const QList<client::AlertEntry> &alerts)
{
    const auto isWanted = [&alerts](const QString &identifier) {
        return std::any_of(alerts.cbegin(), alerts.cend(),
                           [&identifier](const client::AlertEntry &it) { return it.identifier == identifier; });
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (isWanted(at(row).identifier))
            continue;
        beginRemoveRows({}, row, row);
        m_alerts.removeAt(row);
        endRemoveRows();
    }
    // What is left stands in the same order as before: a release never changes its time.
    for (int row = 0; row < static_cast<int>(alerts.size()); ++row) {
        if (row < rowCount() && at(row).identifier == alerts.at(row).identifier) {
            if (at(row) == alerts.at(row))
                continue;
            m_alerts[row] = alerts.at(row);
            Q_EMIT dataChanged(index(row), index(row));
        } else {
            beginInsertRows({}, row, row);
            m_alerts.insert(row, alerts.at(row));
            endInsertRows();
        }
    }
    Q_EMIT counted();
}

} // namespace ironfence::console::desktop::alerts
