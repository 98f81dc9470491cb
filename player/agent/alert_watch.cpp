// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/alert_watch.h"

#include <QTimer>

namespace ironfence::player {

void AlertWatch::setPlace(const base::PlacePath &place)
{
    m_places = place.path();
    m_held.removeIf([this](const auto &held) { return !m_places.contains(held.key()); });
    m_late.removeIf([this](const auto &late) { return !m_places.contains(late.key()); });
}

void AlertWatch::take(const messaging::Fresh &fresh)
{
    for (const auto &place : std::as_const(m_places)) {
        const auto named = fresh.alerts.value(place);
        if (named <= m_held.value(place)) {
            m_late.remove(place);
        } else if (m_late.contains(place)) {
            m_late[place].version = named;
        } else {
            m_late.insert(place, {named, ++m_turns, false});
            wait(place, m_turns);
        }
    }
}

void AlertWatch::arrived(const messaging::AlertSet &set)
{
    m_held.insert(set.place, set.version);
    const auto late = m_late.find(set.place);
    if (late != m_late.end() && late->version <= set.version)
        m_late.erase(late);
}

void AlertWatch::wait(const base::PlacePath &place, quint64 turn)
{
    QTimer::singleShot(m_patience, this, [this, place, turn] { overdue(place, turn); });
}

void AlertWatch::overdue(const base::PlacePath &place, quint64 turn)
{
    const auto late = m_late.find(place);
    if (late == m_late.end() || late->turn != turn)
        return;
    if (!std::exchange(late->asked, true)) {
        wait(place, turn);
        Q_EMIT behind(place);
        return;
    }
    const auto what = QStringLiteral("%1 %2").arg(place.text()).arg(late->version);
    m_late.erase(late);
    m_faults.add(
        {base::ErrorCode::Unavailable, QStringLiteral("an alert set that the server names does not come"), what});
}

} // namespace ironfence::player
