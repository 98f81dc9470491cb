// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/clock/preloaded_clock.h"

#include <cstdarg>
#include <string_view>
#include <sys/time.h>

// What time it is, and which run of the machine.
using namespace ironfence::testing;

namespace {

bool makesFile(int flags)
{
    return (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
}

const char *pathOf(const char *path)
{
    const auto *boot = World::get().boot;
    return boot != nullptr && path != nullptr && std::string_view(path) == "/proc/sys/kernel/random/boot_id" ? boot
                                                                                                             : path;
}

} // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    static const auto next = real(&clock_gettime, "clock_gettime");
    if (!isSimulated(clock))
        return next(clock, time);
    *time = timespecOf(now(isCivil(clock)));
    return 0;
}

int gettimeofday(timeval *time, void *zone) noexcept
{
    static const auto next = real(&gettimeofday, "gettimeofday");
    if (isReal())
        return next(time, zone);
    const auto ns = now(true);
    *time = {ns / second, ns % second / 1'000};
    return 0;
}

time_t time(time_t *time) noexcept
{
    static const auto next = real(&::time, "time");
    if (isReal())
        return next(time);
    const auto seconds = now(true) / second;
    if (time != nullptr)
        *time = seconds;
    return seconds;
}

int open(const char *path, int flags, ...)
{
    static const auto next = real(&open, "open");
    va_list more;
    va_start(more, flags);
    const auto mode = makesFile(flags) ? va_arg(more, mode_t) : 0;
    va_end(more);
    return next(pathOf(path), flags, mode);
}

int open64(const char *path, int flags, ...)
{
    static const auto next = real(&open64, "open64");
    va_list more;
    va_start(more, flags);
    const auto mode = makesFile(flags) ? va_arg(more, mode_t) : 0;
    va_end(more);
    return next(pathOf(path), flags, mode);
}

} // extern "C"
