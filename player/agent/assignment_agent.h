// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "messaging/assignment.h"
#include "player/agent/fault_log.h"
#include "player/journal/journal.h"
#include "trust/keyring.h"

namespace ironfence::player {

/// Knows what the screen is and where it hangs: the newest assignment that somebody we trust has signed. Main thread.
class AssignmentAgent : public QObject
{
    Q_OBJECT
public:
    AssignmentAgent(base::ScreenId screen, const trust::Keyring &keyring, Journal &journal, FaultLog &faults);

    /// The assignment of the player's directory, and the newer one of the journal if there is one. Errors: those of
    /// verify().
    [[nodiscard]] base::Result<messaging::Assignment> restore(const QByteArray &envelope,
                                                              const std::optional<StoredAssignment> &stored);
    /// One from the wire: taken when it is genuine, for this screen and newer; `changed` follows.
    void take(const QByteArray &envelope);

    [[nodiscard]] const messaging::Assignment &current() const { return m_current; }

Q_SIGNALS:
    void changed(const ironfence::messaging::Assignment &assignment);

private:
    [[nodiscard]] base::Result<messaging::Assignment> verify(QByteArrayView envelope) const;

    const base::ScreenId m_screen;
    const trust::Keyring &m_keyring;
    Journal &m_journal;
    FaultLog &m_faults;
    messaging::Assignment m_current;
};

} // namespace ironfence::player
