// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/editor/zone_model.h"

namespace ironfence::console::desktop::editor {

using playlists::Zone;

int ZoneModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_zones.size());
}

QVariant ZoneModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &zone = m_zones.at(index.row());
    switch (role) {
    case NameRole:
        return zone.id;
    case TickerRole:
        return !zone.playlist.has_value();
    case PartsRole:
        return static_cast<int>(zone.playlist ? zone.playlist->items.size() : zone.ticker.size());
    case PixelsRole:
        return zone.unit == playlists::Unit::Pixels;
    case LeftRole:
        return zone.area.x();
    case TopRole:
        return zone.area.y();
    case AcrossRole:
        return zone.area.width();
    case DownRole:
        return zone.area.height();
    case LayerRole:
        return zone.z;
    default:
        return {};
    }
}

QHash<int, QByteArray> ZoneModel::roleNames() const
{
    return {{NameRole, "name"},       {TickerRole, "isTicker"}, {PartsRole, "parts"},
            {PixelsRole, "isPixels"}, {LeftRole, "leftEdge"},   {TopRole, "topEdge"},
            {AcrossRole, "across"},   {DownRole, "down"},       {LayerRole, "level"}};
}

void ZoneModel::show(const QList<Zone> &zones)
{
    if (zones == m_zones)
        return;
    if (zones.size() != m_zones.size()) {
        beginResetModel();
        m_zones = zones;
        endResetModel();
        Q_EMIT counted();
        return;
    }
    m_zones = zones;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace ironfence::console::desktop::editor
