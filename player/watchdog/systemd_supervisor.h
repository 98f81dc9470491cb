// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "player/watchdog/supervisor.h"

#include <QByteArrayView>

namespace ironfence::player {

/// systemd, by the datagrams of sd_notify(3): READY=1 and WATCHDOG=1 to the socket that NOTIFY_SOCKET names. Never
/// waits, which libsystemd's own function does when nobody reads at the other end (measured: the picture stood after
/// eleven datagrams). Nobody hears it where systemd did not start the process.
class SystemdSupervisor final : public Supervisor
{
public:
    SystemdSupervisor();
    ~SystemdSupervisor() override;
    SystemdSupervisor(const SystemdSupervisor &) = delete;
    SystemdSupervisor &operator=(const SystemdSupervisor &) = delete;

    /// Whether systemd started the process, and so starts it anew.
    [[nodiscard]] static bool isThere();

    void ready() override;
    void alive() override;

private:
    bool tell(QByteArrayView message) const;

    const int m_socket;
    bool m_isReady = false;
};

} // namespace ironfence::player
