// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/programmes/version_model.h"

#include "console/desktop/link/local_time.h"
#include "console/publication/earlier.h"

#include <algorithm>

namespace ironfence::console::desktop::programmes {

using client::ManifestVersion;

int VersionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_versions.size());
}

QVariant VersionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &version = m_versions.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case VersionRole:
        return static_cast<double>(version.version);
    case AcceptedRole:
        return link::localTime(version.accepted);
    case ReplacedRole:
        return version.replaced ? link::localTime(*version.replaced) : QDateTime();
    case ProgrammesRole:
        return static_cast<int>(version.programmes.size());
    case DifferencesRole:
        return differencesOf(version);
    case LiveRole:
        return version.version == m_current.version;
    default:
        return {};
    }
}

QHash<int, QByteArray> VersionModel::roleNames() const
{
    return {{VersionRole, "version"},       {AcceptedRole, "accepted"},       {ReplacedRole, "replaced"},
            {ProgrammesRole, "programmes"}, {DifferencesRole, "differences"}, {LiveRole, "isLive"}};
}

int VersionModel::differencesOf(const ManifestVersion &version) const
{
    return static_cast<int>(publication::countDifferences(m_current.programmes, version.programmes));
}

void VersionModel::clear()
{
    beginResetModel();
    m_versions.clear();
    endResetModel();
}

void VersionModel::take(const QList<ManifestVersion> &page)
{
    for (const auto &version : page) {
        const auto at = std::find_if(m_versions.begin(), m_versions.end(),
                                     [&](const ManifestVersion &one) { return one.version <= version.version; });
        const int row = static_cast<int>(at - m_versions.begin());
        if (at == m_versions.end() || at->version != version.version) {
            beginInsertRows({}, row, row);
            m_versions.insert(row, version);
            endInsertRows();
        } else if (*at != version) {
            *at = version;
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

void VersionModel::setCurrent(const playlists::Manifest &current)
{
    if (m_current == current)
        return;
    m_current = current;
    if (!m_versions.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {DifferencesRole, LiveRole});
}

} // namespace ironfence::console::desktop::programmes
