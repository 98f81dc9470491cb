// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0

// A clock that a test moves: preloaded into a process, it answers for all clocks of the machine and lets everything
// that waits for time wait for this one. Its rate may change at any moment; nobody notices later than `longest`.
//
//   SIMULATED_CLOCK         the file with the ClockPage
//   SIMULATED_CLOCK_WRONG   the machine's civil clock is off by so many ms
//   SIMULATED_CLOCK_BOOTED  the machine was started at this ms of the simulation (0)
//   SIMULATED_CLOCK_BOOT    a file that is read instead of the kernel's boot_id
#include "tests/clock/clock_page.h"

#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <string_view>

#include <dlfcn.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <poll.h>
#include <pthread.h>
#include <semaphore.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/select.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

using ironfence::testing::ClockPage;

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

std::int64_t of(const timespec &time)
{
    return time.tv_sec * second + time.tv_nsec;
}

timespec timespecOf(std::int64_t time)
{
    return {time / second, time % second};
}

std::int64_t millisecondsOf(const char *name)
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

std::int64_t realNow()
{
    static const auto next = real(&clock_gettime, "clock_gettime");
    timespec time{};
    next(CLOCK_MONOTONIC, &time);
    return of(time);
}

bool isReal()
{
    return World::get().page == nullptr;
}

std::int64_t elapsed()
{
    return World::get().page->course().at(realNow());
}

bool isCivil(clockid_t clock)
{
    return clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE;
}

bool isSimulated(clockid_t clock)
{
    return !isReal() && (isCivil(clock) || clock == CLOCK_MONOTONIC || clock == CLOCK_MONOTONIC_RAW ||
                         clock == CLOCK_MONOTONIC_COARSE || clock == CLOCK_BOOTTIME);
}

/// What the simulated clock shows when so much time has gone by since its start.
std::int64_t origin(bool civil)
{
    const auto &world = World::get();
    return civil ? world.page->course().civil + world.wrong : upAtStart - world.booted;
}

std::int64_t now(bool civil)
{
    return elapsed() + origin(civil);
}

/// How long to sleep in real time now, so that neither the deadline nor a change of the rate is missed.
std::int64_t nap(std::int64_t deadline)
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

std::int64_t deadlineIn(const timespec *timeout)
{
    return elapsed() + of(*timeout);
}

/// Of an absolute time. Which clock it belongs to can be seen: ours has not been running for 30 years.
std::int64_t deadlineAt(const timespec *time)
{
    constexpr std::int64_t thirtyYears = 1'000'000'000;
    return of(*time) - origin(time->tv_sec > thirtyYears);
}

int sleepUntil(std::int64_t deadline)
{
    static const auto next = real(&nanosleep, "nanosleep");
    while (elapsed() < deadline) {
        const auto time = timespecOf(nap(deadline));
        if (next(&time, nullptr) != 0)
            return -1;
    }
    return 0;
}

/// For waits with a mutex: they may end early by the rules, and must, because whoever wakes them might just have done
/// so.
template <typename Wait>
int waitFor(const timespec *time, Wait &&wait)
{
    const auto deadline = deadlineAt(time);
    if (elapsed() >= deadline) {
        const auto past = timespecOf(realNow());
        return wait(&past);
    }
    const auto until = timespecOf(realNow() + nap(deadline));
    const int answer = wait(&until);
    return answer == ETIMEDOUT && elapsed() < deadline ? 0 : answer;
}

long waitForFutex(long (*next)(long, ...), long *arguments)
{
    auto operation = static_cast<int>(arguments[1]);
    const auto *timeout = reinterpret_cast<const timespec *>(arguments[3]);
    const bool isAbsolute = (operation & FUTEX_CMD_MASK) == FUTEX_WAIT_BITSET;
    const auto deadline = isAbsolute ? deadlineAt(timeout) : deadlineIn(timeout);
    const auto time = timespecOf(nap(deadline) + (isAbsolute ? realNow() : 0));
    operation &= ~FUTEX_CLOCK_REALTIME;
    const long answer = next(SYS_futex, arguments[0], operation, arguments[2], &time, arguments[4], arguments[5]);
    return answer == -1 && errno == ETIMEDOUT && elapsed() < deadline ? 0 : answer;
}

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

int ppoll(pollfd *files, nfds_t count, const timespec *timeout, const sigset_t *mask)
{
    static const auto next = real(&ppoll, "ppoll");
    if (isReal() || timeout == nullptr || of(*timeout) == 0)
        return next(files, count, timeout, mask);
    return patiently(deadlineIn(timeout), [=](const timespec &time) { return next(files, count, &time, mask); });
}

int poll(pollfd *files, nfds_t count, int timeout)
{
    if (timeout < 0)
        return ppoll(files, count, nullptr, nullptr);
    const auto time = timespecOf(timeout * millisecond);
    return ppoll(files, count, &time, nullptr);
}

int pselect(int count, fd_set *reads, fd_set *writes, fd_set *faults, const timespec *timeout, const sigset_t *mask)
{
    static const auto next = real(&pselect, "pselect");
    if (isReal() || timeout == nullptr || of(*timeout) == 0)
        return next(count, reads, writes, faults, timeout, mask);
    const auto copy = [](const fd_set *set) { return set != nullptr ? *set : fd_set{}; };
    const fd_set asked[] = {copy(reads), copy(writes), copy(faults)};
    return patiently(deadlineIn(timeout), [&](const timespec &time) {
        int index = 0;
        for (auto *set : {reads, writes, faults}) {
            if (set != nullptr)
                *set = asked[index];
            ++index;
        }
        return next(count, reads, writes, faults, &time, mask);
    });
}

int select(int count, fd_set *reads, fd_set *writes, fd_set *faults, timeval *timeout)
{
    if (timeout == nullptr)
        return pselect(count, reads, writes, faults, nullptr, nullptr);
    const timespec time{timeout->tv_sec, timeout->tv_usec * 1'000};
    return pselect(count, reads, writes, faults, &time, nullptr);
}

int epoll_pwait(int epoll, epoll_event *events, int count, int timeout, const sigset_t *mask)
{
    static const auto next = real(&epoll_pwait, "epoll_pwait");
    if (isReal() || timeout <= 0)
        return next(epoll, events, count, timeout, mask);
    return patiently(elapsed() + timeout * millisecond, [=](const timespec &time) {
        const auto ms = static_cast<int>(std::max<std::int64_t>(1, of(time) / millisecond));
        return next(epoll, events, count, ms, mask);
    });
}

int epoll_wait(int epoll, epoll_event *events, int count, int timeout)
{
    return epoll_pwait(epoll, events, count, timeout, nullptr);
}

int nanosleep(const timespec *length, timespec *left)
{
    static const auto next = real(&nanosleep, "nanosleep");
    if (isReal())
        return next(length, left);
    const auto deadline = deadlineIn(length);
    const int answer = sleepUntil(deadline);
    if (answer != 0 && left != nullptr)
        *left = timespecOf(std::max<std::int64_t>(0, deadline - elapsed()));
    return answer;
}

int clock_nanosleep(clockid_t clock, int flags, const timespec *time, timespec *left)
{
    static const auto next = real(&clock_nanosleep, "clock_nanosleep");
    if (!isSimulated(clock))
        return next(clock, flags, time, left);
    if ((flags & TIMER_ABSTIME) == 0)
        return nanosleep(time, left) == 0 ? 0 : errno;
    return sleepUntil(of(*time) - origin(isCivil(clock))) == 0 ? 0 : errno;
}

int usleep(useconds_t length)
{
    const auto time = timespecOf(static_cast<std::int64_t>(length) * 1'000);
    return nanosleep(&time, nullptr);
}

unsigned sleep(unsigned seconds)
{
    const timespec time{seconds, 0};
    timespec left{};
    return nanosleep(&time, &left) == 0 ? 0 : static_cast<unsigned>(left.tv_sec);
}

int pthread_cond_clockwait(pthread_cond_t *condition, pthread_mutex_t *mutex, clockid_t clock, const timespec *time)
{
    static const auto next = real(&pthread_cond_clockwait, "pthread_cond_clockwait");
    if (isReal())
        return next(condition, mutex, clock, time);
    return waitFor(time, [=](const timespec *until) { return next(condition, mutex, CLOCK_MONOTONIC, until); });
}

int pthread_cond_timedwait(pthread_cond_t *condition, pthread_mutex_t *mutex, const timespec *time)
{
    static const auto next = real(&pthread_cond_timedwait, "pthread_cond_timedwait", "GLIBC_2.3.2");
    return isReal() ? next(condition, mutex, time) : pthread_cond_clockwait(condition, mutex, CLOCK_MONOTONIC, time);
}

int sem_clockwait(sem_t *semaphore, clockid_t clock, const timespec *time)
{
    static const auto next = real(&sem_clockwait, "sem_clockwait");
    if (isReal())
        return next(semaphore, clock, time);
    const auto deadline = deadlineAt(time);
    for (;;) {
        const auto until = timespecOf(realNow() + (elapsed() < deadline ? nap(deadline) : 0));
        const int answer = next(semaphore, CLOCK_MONOTONIC, &until);
        if (answer == 0 || errno != ETIMEDOUT || elapsed() >= deadline)
            return answer;
    }
}

int sem_timedwait(sem_t *semaphore, const timespec *time)
{
    static const auto next = real(&sem_timedwait, "sem_timedwait");
    return isReal() ? next(semaphore, time) : sem_clockwait(semaphore, CLOCK_MONOTONIC, time);
}

/// GLib and Qt wait for futexes by themselves.
long syscall(long number, ...) noexcept
{
    static const auto next = real(&syscall, "syscall");
    long arguments[6];
    va_list more;
    va_start(more, number);
    for (auto &argument : arguments)
        argument = va_arg(more, long);
    va_end(more);
    const auto command = arguments[1] & FUTEX_CMD_MASK;
    const bool isTimedWait = number == SYS_futex && (command == FUTEX_WAIT || command == FUTEX_WAIT_BITSET) &&
                             arguments[3] != 0 && !isReal();
    return isTimedWait
               ? waitForFutex(next, arguments)
               : next(number, arguments[0], arguments[1], arguments[2], arguments[3], arguments[4], arguments[5]);
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
