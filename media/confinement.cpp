// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/confinement.h"

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <linux/landlock.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
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

void confineFiles(const QByteArray &folder)
{
    constexpr quint64 truncation = quint64{1} << 14; // LANDLOCK_ACCESS_FS_TRUNCATE, which headers of before 6.2 lack
    constexpr int withTruncation = 3;
    const long version = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    landlock_ruleset_attr handled{};
    handled.handled_access_fs =
        LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE |
        LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG |
        LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_BLOCK |
        LANDLOCK_ACCESS_FS_MAKE_SYM | (version >= withTruncation ? truncation : 0);
    const auto rules =
        static_cast<int>(::syscall(SYS_landlock_create_ruleset, &handled, sizeof handled.handled_access_fs, 0));
    if (rules < 0)
        return;
    if (const int place = folder.isEmpty() ? -1 : ::open(folder.constData(), O_PATH | O_CLOEXEC); place >= 0) {
        landlock_path_beneath_attr below{};
        below.allowed_access = handled.handled_access_fs;
        below.parent_fd = place;
        (void)::syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &below, 0);
        ::close(place);
    }
    (void)::syscall(SYS_landlock_restrict_self, rules, 0);
    ::close(rules);
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
