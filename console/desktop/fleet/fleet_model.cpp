// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/fleet/fleet_model.h"

#include "console/desktop/link/local_time.h"

#include <QSet>
#include <algorithm>

namespace ironfence::console::desktop::fleet {

namespace {

FleetRow rowOf(const client::ScreenSummary &summary)
{
    const auto &screen = summary.screen;
    const auto words = QStringList{screen.id.text(), screen.place.text(), playlists::nameOf(screen.profile),
                                   screen.tags.join(u' '), screen.canvas.text()};
    return {summary, glanceOf(summary), words.join(u' ').toLower(), false};
}

} // namespace

int FleetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FleetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = rowAt(index.row());
    const auto &screen = row.summary.screen;
    switch (role) {
    case Qt::DisplayRole:
    case ScreenRole:
        return screen.id.text();
    case PlaceRole:
        return screen.place.text();
    case ProfileRole:
        return playlists::nameOf(screen.profile);
    case TagsRole:
        return screen.tags;
    case CanvasRole:
        return QStringLiteral("%1×%2").arg(screen.canvas.size.width()).arg(screen.canvas.size.height());
    case GlanceRole:
        return QVariant::fromValue(row.glance);
    case PlayingRole:
        return row.summary.playing;
    case IncidentsRole:
        return row.summary.incidents;
    case TroublesRole:
        return row.summary.troubles;
    case HeardRole:
        return row.summary.reportStored ? link::localTime(*row.summary.reportStored) : QDateTime();
    case SelectedRole:
        return row.isSelected;
    default:
        return {};
    }
}

QHash<int, QByteArray> FleetModel::roleNames() const
{
    return {{ScreenRole, "screen"},   {PlaceRole, "place"},         {ProfileRole, "profile"},
            {TagsRole, "tags"},       {CanvasRole, "canvas"},       {GlanceRole, "glance"},
            {PlayingRole, "playing"}, {IncidentsRole, "incidents"}, {TroublesRole, "troubles"},
            {HeardRole, "heard"},     {SelectedRole, "isSelected"}};
}

void FleetModel::put(const QList<client::ScreenSummary> &screens)
{
    // A page of a list that is read for the first time goes behind what is there, in one piece.
    const bool follows = !screens.isEmpty() &&
                         (m_rows.empty() || m_rows.back().summary.screen.id < screens.constFirst().screen.id) &&
                         std::is_sorted(screens.cbegin(), screens.cend(),
                                        [](const auto &a, const auto &b) { return a.screen.id < b.screen.id; });
    if (follows)
        return append(screens);
    for (const auto &screen : screens)
        putOne(screen);
}

void FleetModel::append(const QList<client::ScreenSummary> &screens)
{
    const auto first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(screens.size()) - 1);
    for (const auto &screen : screens)
        m_rows.push_back(rowOf(screen));
    endInsertRows();
    for (int row = first; row < rowCount(); ++row)
        Q_EMIT replaced(nullptr, &rowAt(row));
}

void FleetModel::putOne(const client::ScreenSummary &screen)
{
    const int at = placeOf(screen.screen.id);
    if (!isAt(at, screen.screen.id)) {
        beginInsertRows({}, at, at);
        m_rows.insert(m_rows.begin() + at, rowOf(screen));
        endInsertRows();
        Q_EMIT replaced(nullptr, &rowAt(at));
        return;
    }
    auto &row = m_rows[static_cast<size_t>(at)];
    if (row.summary == screen)
        return;
    auto before = std::exchange(row, rowOf(screen));
    row.isSelected = before.isSelected;
    Q_EMIT dataChanged(index(at), index(at));
    Q_EMIT replaced(&before, &rowAt(at));
}

void FleetModel::remove(const base::ScreenId &screen)
{
    const int at = placeOf(screen);
    if (!isAt(at, screen))
        return;
    beginRemoveRows({}, at, at);
    const auto gone = std::move(m_rows[static_cast<size_t>(at)]);
    m_rows.erase(m_rows.begin() + at);
    endRemoveRows();
    Q_EMIT replaced(&gone, nullptr);
}

void FleetModel::keepOnly(const QSet<base::ScreenId> &screens)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (const auto id = rowAt(row).summary.screen.id; !screens.contains(id))
            remove(id);
    }
}

void FleetModel::select(int row, bool isSelected)
{
    if (row < 0 || row >= rowCount() || rowAt(row).isSelected == isSelected)
        return;
    m_rows[static_cast<size_t>(row)].isSelected = isSelected;
    Q_EMIT dataChanged(index(row), index(row), {SelectedRole});
}

const FleetRow *FleetModel::find(const base::ScreenId &screen) const
{
    const int at = placeOf(screen);
    return isAt(at, screen) ? &rowAt(at) : nullptr;
}

int FleetModel::placeOf(const base::ScreenId &screen) const
{
    const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), screen,
                                     [](const FleetRow &row, const auto &id) { return row.summary.screen.id < id; });
    return static_cast<int>(at - m_rows.begin());
}

bool FleetModel::isAt(int row, const base::ScreenId &screen) const
{
    return row < rowCount() && rowAt(row).summary.screen.id == screen;
}

} // namespace ironfence::console::desktop::fleet
