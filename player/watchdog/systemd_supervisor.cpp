// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/watchdog/systemd_supervisor.h"

#include <algorithm>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace ironfence::player {

SystemdSupervisor::SystemdSupervisor() : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0)) {}

SystemdSupervisor::~SystemdSupervisor()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

bool SystemdSupervisor::isThere()
{
    return !qEnvironmentVariableIsEmpty("NOTIFY_SOCKET");
}

void SystemdSupervisor::ready()
{
    if (!m_isReady)
        m_isReady = tell("READY=1");
}

void SystemdSupervisor::alive()
{
    (void)tell("WATCHDOG=1");
}

/// False: nobody took it.
bool SystemdSupervisor::tell(QByteArrayView message) const
{
    const auto path = qgetenv("NOTIFY_SOCKET");
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const bool isAbstract = path.startsWith('@');
    if ((!isAbstract && !path.startsWith('/')) || path.size() >= static_cast<qsizetype>(sizeof(address.sun_path)))
        return false;
    std::copy(path.begin(), path.end(), address.sun_path);
    if (isAbstract)
        address.sun_path[0] = '\0';
    const auto length = offsetof(sockaddr_un, sun_path) + static_cast<std::size_t>(path.size());
    return ::sendto(m_socket, message.data(), static_cast<std::size_t>(message.size()), MSG_DONTWAIT | MSG_NOSIGNAL,
                    reinterpret_cast<const sockaddr *>(&address), static_cast<socklen_t>(length)) == message.size();
}

} // namespace ironfence::player
