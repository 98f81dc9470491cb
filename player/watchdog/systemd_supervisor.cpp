// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/watchdog/systemd_supervisor.h"

#include <systemd/sd-daemon.h>

namespace ironfence::player {

void SystemdSupervisor::ready()
{
    if (!m_isReady)
        sd_notify(0, "READY=1");
    m_isReady = true;
}

void SystemdSupervisor::alive()
{
    sd_notify(0, "WATCHDOG=1");
}

} // namespace ironfence::player
