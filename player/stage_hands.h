// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "messaging/broker.h"
#include "player/agent/screen_hands.h"
#include "player/transfer/server_clock.h"
#include "player/watched_glass.h"
#include "playlists/screen.h"
#include "stage/stage.h"

#include <QThreadPool>
#include <QTimer>

namespace ironfence::player {

/// The hands of a real screen: its stage, its glass, its connection. Main thread; a photograph is made small on a
/// thread of its own, which gets a copy.
class StageHands : public QObject, public ScreenHands
{
    Q_OBJECT
public:
    static constexpr base::Milliseconds labelled{15'000}; ///< how long identify() shows the name

    /// All are borrowed; without the watchdog nobody can look at the glass.
    struct Parts
    {
        stage::Stage &stage;
        WatchedGlass *glass;
        messaging::Broker &broker;
        ServerClock &clock;
        std::function<playlists::Screen()> screen; ///< as it is assigned now
    };
    explicit StageHands(const Parts &parts);

    [[nodiscard]] base::Result<void> identify() override;
    void photograph(const Photographed &done) override;
    void resync() override;
    [[nodiscard]] base::Result<void> restart() override;

private:
    const Parts m_parts;
    QTimer m_label;
    QThreadPool m_workers; ///< last: its destructor waits for whoever holds this object
};

} // namespace ironfence::player
