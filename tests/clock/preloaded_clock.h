// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A clock that a test moves: preloaded into a process, it answers for all clocks of the machine and lets everything
// that waits for time wait for this one. Its rate may change at any moment; nobody notices later than `longest`.
//
//   SIMULATED_CLOCK         the file with the ClockPage
//   SIMULATED_CLOCK_WRONG   the machine's civil clock is off by so many ms
//   SIMULATED_CLOCK_BOOTED  the machine was started at this ms of the simulation (0)
//   SIMULATED_CLOCK_BOOT    a file that is read instead of the kernel's boot_id
#include "tests/clock/clock_page.h"

#include <cstdlib>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

namespace ironfence::testing {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t millisecond = 1'000'000;
constexpr std::int64_t longest = 5 * millisecond; // real: then a sleeper looks whether time goes faster by now
constexpr std::int64_t upAtStart = 100 * second;  // a machine is not simulated from its first instant
constexpr std::int64_t never = INT64_MAX;

template <typename Function>
Function *real(Function *, const char *name, const char *version = nullptr)
{
    void *found = version != nullptr ? dlvsym(RTLD_NEXT, name, version) : nullptr;
    return reinterpret_cast<Function *>(found != nullptr ? found : dlsym(RTLD_NEXT, name));
}

inline std::int64_t of(const timespec &time)
{
    return time.tv_sec * second + time.tv_nsec;
}

inline timespec timespecOf(std::int64_t time)
{
    return {time / second, time % second};
}

inline std::int64_t millisecondsOf(const char *name)
{
    const char *value = std::getenv(name);
    return value != nullptr ? std::atoll(value) * millisecond : 0;
}

/// The page, mapped by the first call that asks for the time; null: the real time goes.
struct World
{
    const ClockPage *page = map(std::getenv("SIMULATED_CLOCK"));
    std::int64_t wrong = millisecondsOf("SIMULATED_CLOCK_WRONG");
    std::int64_t booted = millisecondsOf("SIMULATED_CLOCK_BOOTED");
    const char *boot = std::getenv("SIMULATED_CLOCK_BOOT");

    static const ClockPage *map(const char *path)
    {
        const auto file = path != nullptr ? ::syscall(SYS_openat, AT_FDCWD, path, O_RDONLY | O_CLOEXEC) : -1;
        if (file < 0)
            return nullptr;
        void *page = mmap(nullptr, sizeof(ClockPage), PROT_READ, MAP_SHARED, static_cast<int>(file), 0);
        ::syscall(SYS_close, file);
        return page != MAP_FAILED ? static_cast<const ClockPage *>(page) : nullptr;
    }
    static const World &get()
    {
        static const World world;
        return world;
    }
};

inline std::int64_t realNow()
{
    static const auto next = real(&clock_gettime, "clock_gettime");
    timespec time{};
    next(CLOCK_MONOTONIC, &time);
    return of(time);
}

inline bool isReal()
{
    return World::get().page == nullptr;
}

inline std::int64_t elapsed()
{
    return World::get().page->course().at(realNow());
}

inline bool isCivil(clockid_t clock)
{
    return clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE;
}

inline bool isSimulated(clockid_t clock)
{
    return !isReal() && (isCivil(clock) || clock == CLOCK_MONOTONIC || clock == CLOCK_MONOTONIC_RAW ||
                         clock == CLOCK_MONOTONIC_COARSE || clock == CLOCK_BOOTTIME);
}

/// What the simulated clock shows when so much time has gone by since its start.
inline std::int64_t origin(bool civil)
{
    const auto &world = World::get();
    return civil ? world.page->course().civil + world.wrong : upAtStart - world.booted;
}

inline std::int64_t now(bool civil)
{
    return elapsed() + origin(civil);
}

/// How long to sleep in real time now, so that neither the deadline nor a change of the rate is missed.
inline std::int64_t nap(std::int64_t deadline)
{
    if (deadline == never)
        return longest;
    const auto rate = World::get().page->course().rate;
    const auto left = static_cast<double>(deadline - elapsed()) / std::max(rate, 1e-9);
    constexpr double shortest = 20'000; // 20 µs: what the kernel takes to wake anybody
    return static_cast<std::int64_t>(std::clamp(left, shortest, static_cast<double>(longest)));
}

/// Tries for a nap at a time, until something else than 0 comes or the deadline (of simulated time gone by) is over.
template <typename Try>
int patiently(std::int64_t deadline, Try &&attempt)
{
    for (;;) {
        const auto time = timespecOf(nap(deadline));
        const int answer = attempt(time);
        if (answer != 0 || elapsed() >= deadline)
            return answer;
    }
}

inline std::int64_t deadlineIn(const timespec *timeout)
{
    return elapsed() + of(*timeout);
}

/// Of an absolute time. Which clock it belongs to can be seen: ours has not been running for 30 years.
inline std::int64_t deadlineAt(const timespec *time)
{
    constexpr std::int64_t thirtyYears = 1'000'000'000;
    return of(*time) - origin(time->tv_sec > thirtyYears);
}

} // namespace ironfence::testing
