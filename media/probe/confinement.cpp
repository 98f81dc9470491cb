// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/probe/confinement.h"

#include <csignal>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace ironfence::media {

namespace {

void limit(__rlimit_resource_t resource, rlim_t value)
{
    const rlimit bound{value, value};
    (void)::setrlimit(resource, &bound); // refused only above the present hard limit, which then is tighter
}

} // namespace

void confineEarly()
{
    constexpr rlim_t processorSeconds = 25;
    constexpr unsigned wallSeconds = 30;
    constexpr rlim_t openFiles = 256;

    // An own network namespace has no interfaces but a loopback that is down. Unprivileged users need a user namespace
    // for it.
    if (::unshare(CLONE_NEWNET) != 0)
        (void)::unshare(CLONE_NEWUSER | CLONE_NEWNET);
    (void)::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, processorSeconds);
    limit(RLIMIT_NOFILE, openFiles);
    ::alarm(wallSeconds); // SIGALRM ends the process
}

void confineMemory()
{
#ifndef __SANITIZE_ADDRESS__ // its shadow memory alone is terabytes of address space
    constexpr rlim_t addressSpace = rlim_t{2} << 30;
    limit(RLIMIT_AS, addressSpace);
#endif
}

} // namespace ironfence::media
