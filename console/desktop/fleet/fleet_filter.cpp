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

template <typename Value>
void FleetFilter::change(Value &member, const Value &value)
{
    if (member == value)
        return;
    member = value;
    m_words = m_text.toLower().split(u' ', Qt::SkipEmptyParts);
    m_below = m_place + u'/';
    invalidateFilter();
    Q_EMIT changed();
}

void FleetFilter::setText(const QString &text)
{
    change(m_text, text);
}

void FleetFilter::setPlace(const QString &place)
{
    change(m_place, place);
}

void FleetFilter::setProfile(const QString &profile)
{
    change(m_profile, profile);
}

void FleetFilter::setGlances(int glances)
{
    change(m_glances, glances);
}

void FleetFilter::setOrder(Order order)
{
    if (m_order == order)
        return;
    m_order = order;
    invalidate();
    Q_EMIT changed();
}

bool FleetFilter::showsAll() const
{
    return m_text.isEmpty() && m_place.isEmpty() && m_profile.isEmpty() && m_glances == 0;
}

void FleetFilter::clear()
{
    m_text.clear();
    m_place.clear();
    m_profile.clear();
    m_glances = 0;
    m_words.clear();
    invalidateFilter();
    Q_EMIT changed();
}

int FleetFilter::sourceRow(int row) const
{
    return mapToSource(index(row, 0)).row();
}

bool FleetFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto &it = m_fleet->rowAt(row);
    const auto &screen = it.summary.screen;
    if (m_glances != 0 && (m_glances & (1 << static_cast<int>(it.glance))) == 0)
        return false;
    if (!m_place.isEmpty() && screen.place.text() != m_place && !screen.place.text().startsWith(m_below))
        return false;
    if (!m_profile.isEmpty() && playlists::nameOf(screen.profile) != m_profile)
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
