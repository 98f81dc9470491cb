// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "messaging/command.h"
#include "player/agent/server_time.h"
#include "trust/keyring.h"

#include <QHash>
#include <QSet>

namespace ironfence::player {

/// Which commands a screen obeys: those that the online key signed for it, in their minute, once, and not too often.
/// Whoever has the server's key can therefore make it flicker with its own name at most. Main thread.
class CommandGate
{
public:
    /// How long after one order of a kind the next is taken: a viewer who reads is not disturbed all the time, a
    /// screenshot costs some ten milliseconds of the main thread, and connecting anew some of the broker's.
    struct Pace
    {
        base::Milliseconds identify{10'000};
        base::Milliseconds screenshot{2'000};
        base::Milliseconds resync{30'000};
        base::Milliseconds restart{600'000}; ///< and so long after the start; as the watchdog's own
    };

    CommandGate(base::ScreenId screen, const trust::Keyring &keyring, const ServerTime &time, const Pace &pace);

    /// A command that is to be obeyed or, when it is genuine but not to be obeyed, to be answered with `refused`, whose
    /// context is the reason in one word.
    struct Admitted
    {
        messaging::Command command;
        std::optional<base::Error> refused;
    };
    /// Errors: Untrusted, Unsupported, Invalid (for another screen), TooLarge; Replayed (seen already), Unavailable (too
    /// many): nobody is answered.
    [[nodiscard]] base::Result<Admitted> admit(const QByteArray &envelope);

private:
    [[nodiscard]] std::optional<base::Error> judge(const messaging::Command &command) const;
    [[nodiscard]] base::Milliseconds paceOf(messaging::Order order) const;
    [[nodiscard]] bool remember(const messaging::Command &command);

    const base::ScreenId m_screen;
    const trust::Keyring &m_keyring;
    const ServerTime &m_time;
    const Pace m_pace;
    const base::MonotonicTime m_began;
    QHash<QString, base::MonotonicTime> m_seen; ///< nonces, until their time is over for certain
    QHash<messaging::Order, base::MonotonicTime> m_obeyed;
};

} // namespace ironfence::player
