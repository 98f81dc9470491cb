// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/editor/item_model.h"

#include "console/desktop/wording/item_words.h"

#include <algorithm>

namespace ironfence::console::desktop::editor {

using playlists::Item;

namespace {

QString designOf(const Item &item)
{
    const auto *card = std::get_if<playlists::CardItem>(&item.content);
    return card == nullptr ? QString() : playlists::nameOf(card->card.design);
}

} // namespace

int ItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant ItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &item = m_items.at(index.row());
    switch (role) {
    case KindRole:
        return wording::kindOf(item);
    case Qt::DisplayRole:
    case TitleRole:
        return wording::nameOf(item);
    case DesignRole:
        return designOf(item);
    case SecondsRole:
        return wording::secondsOf(item, m_viewer);
    case OwnRole:
        return item.duration.has_value();
    case WeightRole:
        return item.weight;
    case PartsRole:
        return item.nested() == nullptr ? 0 : static_cast<int>(item.nested()->playlist->items.size());
    default:
        return {};
    }
}

QHash<int, QByteArray> ItemModel::roleNames() const
{
    return {{KindRole, "kind"}, {TitleRole, "title"},   {DesignRole, "design"}, {SecondsRole, "seconds"},
            {OwnRole, "isOwn"}, {WeightRole, "weight"}, {PartsRole, "parts"}};
}

void ItemModel::show(const QList<Item> &items, const playlists::Viewer &viewer)
{
    const bool isOther = !(viewer == m_viewer);
    m_viewer = viewer;
    // What lies before and behind the change stays.
    const auto shorter = std::min(m_items.size(), items.size());
    qsizetype first = 0;
    while (first < shorter && m_items.at(first) == items.at(first))
        ++first;
    qsizetype last = 0;
    while (last < shorter - first && m_items.at(m_items.size() - 1 - last) == items.at(items.size() - 1 - last))
        ++last;
    replace(first, m_items.size() - first - last, items.mid(first, items.size() - first - last));
    if (isOther && !m_items.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {SecondsRole});
}

void ItemModel::replace(qsizetype from, qsizetype before, const QList<Item> &now)
{
    if (before == now.size()) {
        if (now.isEmpty() || move(from, before, now))
            return;
        std::copy(now.begin(), now.end(), m_items.begin() + from);
        Q_EMIT dataChanged(index(int(from)), index(int(from + before - 1)));
        return;
    }
    if (before > 0) {
        beginRemoveRows({}, int(from), int(from + before - 1));
        m_items.remove(from, before);
        endRemoveRows();
    }
    if (!now.isEmpty()) {
        beginInsertRows({}, int(from), int(from + now.size() - 1));
        for (qsizetype i = 0; i < now.size(); ++i)
            m_items.insert(from + i, now.at(i));
        endInsertRows();
    }
    Q_EMIT counted();
}

bool ItemModel::move(qsizetype from, qsizetype before, const QList<Item> &now)
{
    const auto to = from + before - 1;
    for (const auto &[source, target] : {std::pair(from, to), std::pair(to, from)}) {
        auto moved = m_items;
        moved.move(source, target);
        if (before < 2 || moved.mid(from, before) != now)
            continue;
        beginMoveRows({}, int(source), int(source), {}, int(target > source ? target + 1 : target));
        m_items = moved;
        endMoveRows();
        return true;
    }
    return false;
}

} // namespace ironfence::console::desktop::editor
