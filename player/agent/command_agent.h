// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "messaging/broker.h"
#include "messaging/command_answer.h"
#include "player/agent/command_gate.h"
#include "player/agent/fault_log.h"
#include "player/agent/screen_hands.h"

namespace ironfence::player {

/// Does what the operators ask of this screen, and says what became of it. An answer that is lost is not repeated: the
/// command's minute is over before anybody would miss it. Main thread.
class CommandAgent : public QObject
{
    Q_OBJECT
public:
    /// All are borrowed.
    struct Parts
    {
        messaging::Broker &broker;
        const ServerTime &time;
        FaultLog &faults;
        ScreenHands &hands;
    };
    CommandAgent(const Parts &parts, base::ScreenId screen, const trust::Keyring &keyring,
                 const CommandGate::Pace &pace = {});

    void take(const QByteArray &envelope);

private:
    void obey(const messaging::Command &command);
    void photograph(const messaging::Command &command);
    void refuse(messaging::CommandAnswer answer, const base::Error &why);
    void answer(const messaging::CommandAnswer &answer);
    [[nodiscard]] messaging::CommandAnswer answerTo(const messaging::Command &command) const;

    const Parts m_parts;
    const base::ScreenId m_screen;
    CommandGate m_gate;
};

} // namespace ironfence::player
