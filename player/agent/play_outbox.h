// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "messaging/broker.h"
#include "player/journal/play_journal.h"

#include <QTimer>

namespace ironfence::player {

/// Sends plays to the server, one batch at a time: the next when the one before it is acknowledged, the same again when
/// that does not come. Main thread.
class PlayOutbox : public QObject
{
    Q_OBJECT
public:
    struct Pace
    {
        base::Milliseconds gather{20'000}; ///< new plays wait so long for company
        base::Milliseconds repeat{10'000}; ///< without an acknowledgement
    };
    PlayOutbox(base::ScreenId screen, messaging::Broker &broker, PlayJournal &journal, const Pace &pace);
    PlayOutbox(base::ScreenId screen, messaging::Broker &broker, PlayJournal &journal)
        : PlayOutbox(std::move(screen), broker, journal, Pace{})
    {
    }

    /// The journal has new plays.
    void stored();
    void acknowledged(const messaging::PlaysStored &stored);

private:
    void send();

    const base::ScreenId m_screen;
    messaging::Broker &m_broker;
    PlayJournal &m_journal;
    const Pace m_pace;
    QTimer m_gather;
    QTimer m_repeat; ///< runs while a batch is on its way
    bool m_asking = false;
};

} // namespace ironfence::player
