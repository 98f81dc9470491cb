// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/supervision/termination.h"

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace ironfence::console::server::supervision {

Termination::Termination(QObject *parent) : QObject(parent)
{
    sigset_t blocked{};
    ::sigemptyset(&blocked);
    ::sigaddset(&blocked, SIGTERM);
    ::sigaddset(&blocked, SIGINT);
    ::pthread_sigmask(SIG_BLOCK, &blocked, nullptr);
    m_descriptor = ::signalfd(-1, &blocked, SFD_CLOEXEC | SFD_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo info{};
        if (::read(m_descriptor, &info, sizeof info) == static_cast<ssize_t>(sizeof info))
            Q_EMIT requested();
    });
}

Termination::~Termination()
{
    m_notifier.reset();
    ::close(m_descriptor);
}

} // namespace ironfence::console::server::supervision
