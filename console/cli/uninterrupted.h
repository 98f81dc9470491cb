// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>
#include <csignal>

namespace ironfence::console::cli {

/// While it lives, Ctrl-C and requests to end wait: for the few steps that must all happen or not at all.
class Uninterrupted
{
public:
    Uninterrupted()
    {
        sigset_t ending;
        sigemptyset(&ending);
        for (const int number : {SIGINT, SIGTERM, SIGHUP})
            sigaddset(&ending, number);
        pthread_sigmask(SIG_BLOCK, &ending, &m_previous);
    }
    ~Uninterrupted() { pthread_sigmask(SIG_SETMASK, &m_previous, nullptr); }
    Q_DISABLE_COPY_MOVE(Uninterrupted)

private:
    sigset_t m_previous{};
};

} // namespace ironfence::console::cli
