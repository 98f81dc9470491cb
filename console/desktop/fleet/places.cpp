// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/fleet/places.h"

#include <algorithm>
#include <numeric>

namespace ironfence::console::desktop::fleet {

namespace {

/// What sorts a place before its parts, and its parts before its neighbours: '/' before every other character.
QString keyOf(const base::PlacePath &place)
{
    return QString(place.text()).replace(u'/', QChar(1));
}

QString placeOf(const QString &key)
{
    return QString(key).replace(QChar(1), u'/');
}

QString above(const QString &key)
{
    return key.left(std::max<qsizetype>(key.lastIndexOf(QChar(1)), 0));
}

} // namespace

Places::Places(QObject *parent) : QAbstractListModel(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(period);
    connect(&m_timer, &QTimer::timeout, this, &Places::show);
}

int Places::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant Places::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &key = m_rows.at(index.row());
    const auto found = m_nodes.find(key);
    if (found == m_nodes.end()) // its last screen went a moment ago
        return {};
    const auto &node = found->second;
    switch (role) {
    case PlaceRole:
        return placeOf(key);
    case Qt::DisplayRole:
    case NameRole:
        return key.mid(key.lastIndexOf(QChar(1)) + 1);
    case DepthRole:
        return static_cast<int>(key.count(QChar(1)));
    case HasPartsRole:
        return node.parts > 0;
    case UnfoldedRole:
        return node.isUnfolded;
    case ScreensRole:
        return total(node);
    case AmissRole:
        return std::accumulate(node.counts.begin(), node.counts.begin() + static_cast<int>(Glance::New), 0);
    case GravestRole: {
        const auto gravest = std::find_if(node.counts.begin(), node.counts.end(), [](int n) { return n > 0; });
        return QVariant::fromValue(gravest == node.counts.end()
                                       ? Glance::AsExpected
                                       : glances[static_cast<size_t>(gravest - node.counts.begin())]);
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> Places::roleNames() const
{
    return {{PlaceRole, "place"},         {NameRole, "name"},       {DepthRole, "depth"}, {HasPartsRole, "hasParts"},
            {UnfoldedRole, "isUnfolded"}, {ScreensRole, "screens"}, {AmissRole, "amiss"}, {GravestRole, "gravest"}};
}

void Places::replace(const FleetRow *before, const FleetRow *now)
{
    const bool isSame = before != nullptr && now != nullptr && before->glance == now->glance &&
                        before->summary.screen.place == now->summary.screen.place;
    if (isSame)
        return;
    if (now != nullptr)
        count(*now, 1);
    if (before != nullptr)
        count(*before, -1);
    if (!m_timer.isActive())
        m_timer.start();
}

void Places::count(const FleetRow &row, int by)
{
    int parts = 0; // of this place, more or fewer than before
    for (QString key = keyOf(row.summary.screen.place); !key.isEmpty(); key = above(key)) {
        const auto [at, isNew] = m_nodes.try_emplace(key);
        at->second.parts += std::exchange(parts, isNew ? 1 : 0);
        at->second.counts[static_cast<size_t>(row.glance)] += by;
        if (total(at->second) == 0) {
            m_nodes.erase(at);
            --parts;
        }
    }
}

void Places::unfold(int row, bool isUnfolded)
{
    if (row < 0 || row >= rowCount())
        return;
    const auto found = m_nodes.find(m_rows.at(row));
    if (found == m_nodes.end() || found->second.isUnfolded == isUnfolded)
        return;
    found->second.isUnfolded = isUnfolded;
    show();
}

bool Places::has(const QString &place) const
{
    return m_nodes.contains(QString(place).replace(u'/', QChar(1)));
}

int Places::rowOf(const QString &place) const
{
    return static_cast<int>(m_rows.indexOf(QString(place).replace(u'/', QChar(1))));
}

QList<QString> Places::unfolded() const
{
    QList<QString> rows;
    QString folded; // what begins with it is not shown
    for (const auto &[key, node] : m_nodes) {
        if (!folded.isEmpty() && key.startsWith(folded))
            continue;
        rows.append(key);
        folded = node.isUnfolded ? QString() : key + QChar(1);
    }
    return rows;
}

void Places::show()
{
    const auto wanted = unfolded();
    // Both lists are in one order: what is in one only comes or goes where it stands.
    qsizetype row = 0;
    for (const auto &key : wanted) {
        while (row < m_rows.size() && m_rows.at(row) < key) {
            beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
            m_rows.removeAt(row);
            endRemoveRows();
        }
        if (row == m_rows.size() || m_rows.at(row) != key) {
            beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
            m_rows.insert(row, key);
            endInsertRows();
        }
        ++row;
    }
    if (row < m_rows.size()) {
        beginRemoveRows({}, static_cast<int>(row), rowCount() - 1);
        m_rows.erase(m_rows.begin() + row, m_rows.end());
        endRemoveRows();
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int Places::total(const Node &node)
{
    return std::accumulate(node.counts.begin(), node.counts.end(), 0);
}

} // namespace ironfence::console::desktop::fleet
