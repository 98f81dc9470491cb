// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/confinement.h"

#include <algorithm>
#include <csignal>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace ironfence::media {

namespace {

void limit(__rlimit_resource_t resource, rlim_t value, rlim_t hard = 0)
{
    const rlimit bound{value, std::max(value, hard)};
    (void)::setrlimit(resource, &bound); // refused only above the present hard limit, which then is tighter
}

} // namespace

void confineEarly(const Confinement &confinement)
{
    constexpr rlim_t openFiles = 256;

    // An own network namespace has no interfaces but a loopback that is down. Unprivileged users need a user namespace
    // for it.
    if (::unshare(CLONE_NEWNET) != 0)
        (void)::unshare(CLONE_NEWUSER | CLONE_NEWNET);
    (void)::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, static_cast<rlim_t>(confinement.processorSeconds), static_cast<rlim_t>(confinement.longestSeconds));
    limit(RLIMIT_NOFILE, openFiles);
    ::alarm(static_cast<unsigned>(confinement.wallSeconds)); // SIGALRM ends the process
}

void confineProcessor(int seconds)
{
    rusage used{};
    rlimit present{};
    if (::getrusage(RUSAGE_SELF, &used) != 0 || ::getrlimit(RLIMIT_CPU, &present) != 0)
        return;
    const auto until = static_cast<rlim_t>(used.ru_utime.tv_sec + used.ru_stime.tv_sec + 1 + seconds);
    limit(RLIMIT_CPU, std::min(present.rlim_cur, until));
}

void confineLonger(std::chrono::seconds time)
{
    rlimit present{};
    if (::getrlimit(RLIMIT_CPU, &present) != 0 || present.rlim_max <= present.rlim_cur)
        return;
    const auto seconds = std::min(present.rlim_max, static_cast<rlim_t>(time.count()));
    limit(RLIMIT_CPU, seconds);
    ::alarm(static_cast<unsigned>(seconds));
}

void confineMemory([[maybe_unused]] const Confinement &confinement)
{
#ifndef __SANITIZE_ADDRESS__ // its shadow memory alone is terabytes of address space
    limit(RLIMIT_AS, static_cast<rlim_t>(confinement.addressSpace));
#endif
}

} // namespace ironfence::media
