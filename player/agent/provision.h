// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "player/agent/forecast.h"
#include "player/agent/larder.h"
#include "player/agent/shelf.h"

#include <QTimer>
#include <memory>

namespace ironfence::player {

/// Says what the screen needs and when: tells the shelf what to have, and the larder what has a claim to its place.
/// Works it out anew, a step at every turn of the event loop, when programmes, screen or clock change, and once a day.
/// Main thread.
class Provision : public QObject
{
    Q_OBJECT
public:
    static constexpr base::Milliseconds daily{24 * 3'600'000};

    /// All are borrowed.
    struct Parts
    {
        const ServerTime &time;
        Shelf &shelf;
        Larder &larder;
    };
    Provision(const Parts &parts, playlists::Screen screen, base::Milliseconds again = daily);

    void setProgrammes(const QList<playlists::timeline::AuthorityProgrammes> &programmes);
    void setScreen(const playlists::Screen &screen);
    void keep(const Keeping &keeping);

Q_SIGNALS:
    /// Shelf and larder know what is needed from now on.
    void settled();

private:
    void begin();
    void step();
    void settle();
    void tellLarder();
    void reviewClock();

    const Parts m_parts;
    playlists::Screen m_screen;
    QList<playlists::timeline::AuthorityProgrammes> m_programmes;
    QHash<base::ObjectRef, base::UtcTime> m_wanted; ///< as it was worked out last
    Keeping m_keeping;
    std::unique_ptr<Forecast> m_forecast; ///< while it is worked out
    QTimer m_turn;
    QTimer m_again;
    base::Milliseconds m_clock{0}; ///< civil time at the monotonic clock's zero, when it was begun
};

} // namespace ironfence::player
