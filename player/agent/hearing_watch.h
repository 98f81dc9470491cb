// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "messaging/broker.h"
#include "messaging/fresh.h"
#include "messaging/hearing.h"
#include "player/agent/fault_log.h"

#include <QTimer>

namespace ironfence::player {

/// Finds out that the server is not heard any more although the connection stands, and connects anew. Only time counts
/// in which the player was connected and ran: being offline is not deafness, and of a process that stood still, with
/// its machine or alone, nobody knows what it would have heard. Main thread.
///
///     state     no `fresh` for the patience       `fresh` with news          connected      disconnected
///     healthy   deaf: told, reconnects            -                          counts anew    waits
///     deaf      told, reconnects, more patience   healthy: usual patience    waits anew     waits
///
/// A `fresh` that is known already, because the broker kept it, is no news.
class HearingWatch : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        messaging::Broker &broker;
        const base::Clock &clock;
        FaultLog &faults;
    };
    struct Pace
    {
        base::Milliseconds patience{180'000}; ///< `fresh` comes every 60 s: three of them are missing
        base::Milliseconds longest{900'000};  ///< patience doubles up to this while nothing is heard
        /// The connection is made anew within this time: a server that fell silent has deafened all screens at once,
        /// and they must not come back at once.
        base::Milliseconds spread{30'000};
        base::Milliseconds look{5'000}; ///< how often it is judged; more than twice of it at a time does not count
    };
    HearingWatch(const Parts &parts, const Pace &pace);
    explicit HearingWatch(const Parts &parts) : HearingWatch(parts, Pace{}) {}

    void take(const messaging::Fresh &fresh);
    /// Called by its own timer; tests call it after moving the clock.
    void look();

    [[nodiscard]] bool isDeaf() const { return m_isDeaf; }
    /// As of now, for the report.
    [[nodiscard]] messaging::Hearing hearing() const;

Q_SIGNALS:
    /// It hears again.
    void recovered();

private:
    void connected();
    void disconnected();
    void advance();
    [[nodiscard]] base::Milliseconds sinceLook() const;

    const Parts m_parts;
    const Pace m_pace;
    QTimer m_look;
    QTimer m_reconnect;
    bool m_isConnected = false;
    base::MonotonicTime m_looked;
    base::Milliseconds m_silent{0}; ///< connected and running, as all of these
    base::Milliseconds m_waited{0}; ///< since the last judgement or connection
    base::Milliseconds m_patience;
    std::optional<base::UtcTime> m_freshAt;
    bool m_isDeaf = false;
    qint64 m_deaf = 0;
};

} // namespace ironfence::player
