// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/wording/reach.h"

#include "playlists/standing.h"

#include <QHash>
#include <algorithm>

namespace ironfence::console::desktop::wording {

using playlists::Viewer;

namespace {

QString kindOf(const playlists::Screen &screen)
{
    const auto &canvas = screen.canvas.size;
    return QStringLiteral("%1 %2 %3 %4 ")
               .arg(screen.place.text(), playlists::nameOf(screen.profile))
               .arg(canvas.width())
               .arg(canvas.height()) +
           screen.tags.join(u' ');
}

bool isSameKind(const playlists::Screen &a, const playlists::Screen &b)
{
    return a.place == b.place && a.profile == b.profile && a.tags == b.tags && a.canvas.size == b.canvas.size;
}

} // namespace

Reach::Reach(const fleet::FleetDesk &fleet, QObject *parent) : QObject(parent), m_fleet(&fleet.model())
{
    m_tick.setSingleShot(true);
    m_tick.setInterval(fleet::Places::period);
    connect(&m_tick, &QTimer::timeout, this, &Reach::changed);
    connect(m_fleet, &fleet::FleetModel::replaced, this, &Reach::note);
}

void Reach::note(const fleet::FleetRow *before, const fleet::FleetRow *now)
{
    if (before != nullptr && now != nullptr && isSameKind(before->summary.screen, now->summary.screen))
        return;
    m_isStale = true;
    if (!m_tick.isActive())
        m_tick.start();
}

const std::vector<Reach::Kind> &Reach::kinds() const
{
    if (!std::exchange(m_isStale, false))
        return m_kinds;
    m_kinds.clear();
    QHash<QString, size_t> known;
    for (int row = 0; row < m_fleet->rowCount(); ++row) {
        const auto &screen = m_fleet->rowAt(row).summary.screen;
        const auto at = known.constFind(kindOf(screen));
        if (at != known.constEnd()) {
            ++m_kinds[*at].count;
            continue;
        }
        known.insert(kindOf(screen), m_kinds.size());
        m_kinds.push_back({screen, 1});
    }
    return m_kinds;
}

int Reach::of(const playlists::Audience &audience) const
{
    return of(QList{audience});
}

int Reach::of(const QList<playlists::Audience> &audiences) const
{
    int count = 0;
    for (const auto &kind : kinds()) {
        const bool isReached = std::any_of(audiences.cbegin(), audiences.cend(),
                                           [&](const auto &audience) { return audience.includes(kind.screen); });
        count += isReached ? kind.count : 0;
    }
    return count;
}

playlists::Screen Reach::exampleOf(const playlists::Audience &audience) const
{
    const auto found = std::find_if(kinds().cbegin(), kinds().cend(),
                                    [&](const Kind &kind) { return audience.includes(kind.screen); });
    return found == kinds().cend() ? playlists::Screen() : found->screen;
}

QList<playlists::Screen> Reach::viewersOf(const playlists::Audience &audience, qsizetype most) const
{
    QList<playlists::Screen> screens;
    for (const auto &kind : kinds()) {
        const auto isSame = [viewer = Viewer::of(kind.screen)](const auto &known) {
            return Viewer::of(known) == viewer;
        };
        if (audience.includes(kind.screen) && screens.size() < most &&
            std::none_of(screens.cbegin(), screens.cend(), isSame))
            screens.append(kind.screen);
    }
    return screens;
}

int Reach::total() const
{
    return m_fleet->rowCount();
}

} // namespace ironfence::console::desktop::wording
