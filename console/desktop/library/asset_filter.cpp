// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/library/asset_filter.h"

namespace ironfence::console::desktop::library {

namespace {

template <typename Enum>
bool isAmong(int bits, Enum value)
{
    return bits == 0 || (bits & (1 << static_cast<int>(value))) != 0;
}

} // namespace

AssetFilter::AssetFilter(AssetModel &library, QObject *parent) : QSortFilterProxyModel(parent), m_library(&library)
{
    for (const auto signal : {&AssetFilter::rowsInserted, &AssetFilter::rowsRemoved})
        connect(this, signal, this, &AssetFilter::counted);
    connect(this, &AssetFilter::modelReset, this, &AssetFilter::counted);
    setSourceModel(&library);
    sort(0);
}

template <typename Value>
void AssetFilter::change(Value &member, const Value &value)
{
    if (member == value)
        return;
    member = value;
    m_query = search::SearchQuery(m_text);
    invalidateFilter();
    Q_EMIT changed();
}

void AssetFilter::setText(const QString &text)
{
    change(m_text, text);
}

void AssetFilter::setKinds(int kinds)
{
    change(m_kinds, kinds);
}

void AssetFilter::setStates(int states)
{
    change(m_states, states);
}

void AssetFilter::setTag(const QString &tag)
{
    change(m_tag, tag);
}

void AssetFilter::setOrder(Order order)
{
    if (m_order == order)
        return;
    m_order = order;
    invalidate();
    Q_EMIT changed();
}

bool AssetFilter::showsAll() const
{
    return m_text.isEmpty() && m_kinds == 0 && m_states == 0 && m_tag.isEmpty();
}

void AssetFilter::clear()
{
    if (showsAll())
        return;
    m_text.clear();
    m_query = {};
    m_kinds = 0;
    m_states = 0;
    m_tag.clear();
    invalidateFilter();
    Q_EMIT changed();
}

int AssetFilter::rowOf(const QString &sha256) const
{
    const auto asset = base::Sha256::fromHex(sha256);
    const int row = asset ? m_library->rowOf(*asset) : -1;
    return row < 0 ? -1 : mapFromSource(m_library->index(row)).row();
}

bool AssetFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto &it = m_library->rowAt(row);
    return isAmong(m_kinds, it.kind) && isAmong(m_states, it.state) &&
           (m_tag.isEmpty() || it.asset.tags.list().contains(m_tag)) && m_query.finds(it.words);
}

bool AssetFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto &a = m_library->rowAt(left.row()).asset;
    const auto &b = m_library->rowAt(right.row()).asset;
    if (m_order == Order::ByName && a.name != b.name)
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    if (m_order == Order::BySize && a.object.length != b.object.length)
        return a.object.length > b.object.length;
    return left.row() < right.row(); // the library has the newest first
}

} // namespace ironfence::console::desktop::library
