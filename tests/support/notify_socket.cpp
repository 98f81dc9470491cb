// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/notify_socket.h"

#include <algorithm>
#include <array>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace ironfence::support {

NotifySocket::NotifySocket() : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const auto name = path().toLocal8Bit();
    const bool fits = name.size() < static_cast<qsizetype>(sizeof(address.sun_path));
    if (fits)
        std::copy(name.begin(), name.end(), address.sun_path);
    if (!fits || ::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0) {
        ::close(m_socket);
        m_socket = -1;
    }
}

NotifySocket::~NotifySocket()
{
    if (isOpen())
        ::close(m_socket);
}

QString NotifySocket::path() const
{
    return m_directory.filePath(QStringLiteral("notify"));
}

const QByteArrayList &NotifySocket::told()
{
    std::array<char, 256> buffer{};
    for (ssize_t length = 0; (length = ::recv(m_socket, buffer.data(), buffer.size(), 0)) > 0;)
        m_told.append(QByteArray(buffer.data(), static_cast<qsizetype>(length)));
    return m_told;
}

} // namespace ironfence::support
