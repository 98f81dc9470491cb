// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/fleet/saved_filters.h"

#include "console/desktop/fleet/glance.h"
#include "playlists/screen.h"

#include <algorithm>

namespace ironfence::console::desktop::fleet {

namespace {

constexpr auto arrayKey = "filters";
constexpr int longestText = 200;

/// What stands in a file that anybody may have changed.
FleetFilter::Wish known(FleetFilter::Wish wish)
{
    wish.text = wish.text.left(longestText);
    if (!base::PlacePath::parse(wish.place))
        wish.place.clear();
    if (!playlists::profileOf(wish.profile))
        wish.profile.clear();
    wish.glances &= (1 << glances.size()) - 1;
    return wish;
}

} // namespace

SavedFilters::SavedFilters(FleetFilter &filter, const QString &file, QObject *parent)
    : QAbstractListModel(parent), m_filter(&filter), m_settings(file, QSettings::IniFormat)
{
    read();
    connect(&filter, &FleetFilter::changed, this, &SavedFilters::currentChanged);
    connect(this, &SavedFilters::counted, this, &SavedFilters::currentChanged);
}

void SavedFilters::read()
{
    const int size = std::min(m_settings.beginReadArray(QLatin1String(arrayKey)), most);
    for (int row = 0; row < size; ++row) {
        m_settings.setArrayIndex(row);
        const auto text = [&](const char *key) { return m_settings.value(QLatin1String(key)).toString(); };
        const auto name = text("name").simplified().left(LongestName);
        const auto wish = known({text("text"), text("place"), text("profile"), text("glances").toInt()});
        if (!name.isEmpty() && wish != FleetFilter::Wish())
            m_saved.append({name, wish});
    }
    m_settings.endArray();
}

void SavedFilters::write()
{
    m_settings.remove(QLatin1String(arrayKey));
    m_settings.beginWriteArray(QLatin1String(arrayKey), static_cast<int>(m_saved.size()));
    for (qsizetype row = 0; row < m_saved.size(); ++row) {
        const auto &saved = m_saved.at(row);
        m_settings.setArrayIndex(static_cast<int>(row));
        m_settings.setValue(QStringLiteral("name"), saved.name);
        m_settings.setValue(QStringLiteral("text"), saved.wish.text);
        m_settings.setValue(QStringLiteral("place"), saved.wish.place);
        m_settings.setValue(QStringLiteral("profile"), saved.wish.profile);
        m_settings.setValue(QStringLiteral("glances"), saved.wish.glances);
    }
    m_settings.endArray();
    m_settings.sync(); // a window may end at any moment
    Q_EMIT counted();
}

int SavedFilters::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_saved.size());
}

QVariant SavedFilters::data(const QModelIndex &index, int role) const
{
    const bool isName = role == NameRole || role == Qt::DisplayRole;
    return isName && checkIndex(index, CheckIndexOption::IndexIsValid) ? m_saved.at(index.row()).name : QVariant();
}

QHash<int, QByteArray> SavedFilters::roleNames() const
{
    return {{NameRole, "name"}};
}

int SavedFilters::current() const
{
    const auto wish = m_filter->wish();
    const auto found =
        std::find_if(m_saved.cbegin(), m_saved.cend(), [&](const Saved &saved) { return saved.wish == wish; });
    return found == m_saved.cend() ? -1 : static_cast<int>(found - m_saved.cbegin());
}

bool SavedFilters::save(const QString &name)
{
    const auto tidy = name.simplified();
    const auto wish = m_filter->wish();
    if (tidy.isEmpty() || tidy.size() > LongestName || m_filter->showsAll())
        return false;
    const auto found =
        std::find_if(m_saved.begin(), m_saved.end(), [&](const Saved &saved) { return saved.name == tidy; });
    if (found == m_saved.end() && m_saved.size() >= most)
        return false;
    if (found != m_saved.end()) {
        found->wish = wish;
    } else {
        beginInsertRows({}, rowCount(), rowCount());
        m_saved.append({tidy, wish});
        endInsertRows();
    }
    write();
    return true;
}

void SavedFilters::apply(int row)
{
    if (row >= 0 && row < rowCount())
        m_filter->setWish(m_saved.at(row).wish);
}

void SavedFilters::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_saved.removeAt(row);
    endRemoveRows();
    write();
}

} // namespace ironfence::console::desktop::fleet
