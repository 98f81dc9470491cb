// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/fleet/fleet_filter.h"

#include <algorithm>

namespace ironfence::console::desktop::fleet {

FleetFilter::FleetFilter(FleetModel &fleet, QObject *parent) : QSortFilterProxyModel(parent), m_fleet(&fleet)
{
    for (const auto signal : {&FleetFilter::rowsInserted, &FleetFilter::rowsRemoved})
        connect(this, signal, this, &FleetFilter::counted);
    connect(this, &FleetFilter::modelReset, this, &FleetFilter::counted);
    setSourceModel(&fleet);
    sort(0);
}

void FleetFilter::setWish(const Wish &wish)
{
    if (m_wish == wish)
        return;
    m_wish = wish;
    m_words = m_wish.text.toLower().split(u' ', Qt::SkipEmptyParts);
    m_below = m_wish.place + u'/';
    invalidateFilter();
    Q_EMIT changed();
}

void FleetFilter::setText(const QString &text)
{
    auto wish = m_wish;
    wish.text = text;
    setWish(wish);
}

void FleetFilter::setPlace(const QString &place)
{
    auto wish = m_wish;
    wish.place = place;
    setWish(wish);
}

void FleetFilter::setProfile(const QString &profile)
{
    auto wish = m_wish;
    wish.profile = profile;
    setWish(wish);
}

void FleetFilter::setGlances(int glances)
{
    auto wish = m_wish;
    wish.glances = glances;
    setWish(wish);
}

void FleetFilter::setOrder(Order order)
{
    if (m_order == order)
        return;
    m_order = order;
    invalidate();
    Q_EMIT changed();
}

int FleetFilter::sourceRow(int row) const
{
    return mapToSource(index(row, 0)).row();
}

int FleetFilter::rowOf(const QString &screen) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_fleet->rowAt(sourceRow(row)).summary.screen.id.text() == screen)
            return row;
    }
    return -1;
}

bool FleetFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto &it = m_fleet->rowAt(row);
    const auto &screen = it.summary.screen;
    if (m_wish.glances != 0 && (m_wish.glances & (1 << static_cast<int>(it.glance))) == 0)
        return false;
    if (!m_wish.place.isEmpty() && screen.place.text() != m_wish.place && !screen.place.text().startsWith(m_below))
        return false;
    if (!m_wish.profile.isEmpty() && playlists::nameOf(screen.profile) != m_wish.profile)
        return false;
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&it](const QString &word) { return it.words.contains(word); });
}

bool FleetFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto &a = m_fleet->rowAt(left.row());
    const auto &b = m_fleet->rowAt(right.row());
    if (m_order == Order::ByGravity && a.glance != b.glance)
        return a.glance < b.glance;
    if (m_order != Order::ByScreen && a.summary.screen.place != b.summary.screen.place)
        return a.summary.screen.place < b.summary.screen.place;
    return left.row() < right.row(); // the fleet is in the order of ids
}

} // namespace ironfence::console::desktop::fleet
