// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "player/watchdog/supervisor.h"

namespace ironfence::player {

/// systemd, by sd_notify(3): READY=1 and WATCHDOG=1. Nobody hears it where systemd did not start the process.
class SystemdSupervisor final : public Supervisor
{
public:
    void ready() override;
    void alive() override;

private:
    bool m_isReady = false;
};

} // namespace ironfence::player
