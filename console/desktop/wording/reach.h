// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/fleet/fleet_desk.h"
#include "playlists/audience.h"

#include <QTimer>
#include <vector>

namespace ironfence::console::desktop::wording {

/// How many screens an audience reaches. Ten thousand screens are of some hundred kinds (a place, a profile, tags, a
/// canvas), and an audience is held against each kind once. Kinds are gathered anew only when a screen comes, goes or
/// moves, not when it reports. Main thread.
class Reach : public QObject
{
    Q_OBJECT
public:
    explicit Reach(const fleet::FleetDesk &fleet, QObject *parent = nullptr);

    [[nodiscard]] int of(const playlists::Audience &audience) const;
    /// Of any of these.
    [[nodiscard]] int of(const QList<playlists::Audience> &audiences) const;
    /// One of the screens that it reaches; without an id where there is none.
    [[nodiscard]] playlists::Screen exampleOf(const playlists::Audience &audience) const;
    /// Of those one for each size of canvas and kind of reader, at most so many: content is the same on all of a kind.
    [[nodiscard]] QList<playlists::Screen> viewersOf(const playlists::Audience &audience, qsizetype most) const;
    [[nodiscard]] int total() const; ///< screens

Q_SIGNALS:
    void changed();

private:
    struct Kind
    {
        playlists::Screen screen; ///< the first of them
        int count = 0;
    };

    void note(const fleet::FleetRow *before, const fleet::FleetRow *now);
    [[nodiscard]] const std::vector<Kind> &kinds() const;

    const fleet::FleetModel *m_fleet;
    mutable std::vector<Kind> m_kinds;
    mutable bool m_isStale = true;
    QTimer m_tick; ///< gathers changes
};

} // namespace ironfence::console::desktop::wording
