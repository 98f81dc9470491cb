// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayList>
#include <QTemporaryDir>

namespace ironfence::support {

/// Hears what a process tells its service manager by sd_notify(3), in place of systemd.
class NotifySocket
{
public:
    NotifySocket();
    ~NotifySocket();
    Q_DISABLE_COPY_MOVE(NotifySocket)

    [[nodiscard]] bool isOpen() const { return m_socket >= 0; }
    /// For the environment variable NOTIFY_SOCKET.
    [[nodiscard]] QString path() const;
    /// All of it so far, in order.
    [[nodiscard]] const QByteArrayList &told();
    /// How often this was told so far.
    [[nodiscard]] qsizetype heard(const QByteArray &message) { return told().count(message); }

private:
    QTemporaryDir m_directory;
    int m_socket = -1;
    QByteArrayList m_told;
};

} // namespace ironfence::support
