// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/clock/preloaded_clock.h"

#include <cerrno>
#include <cstdarg>
#include <linux/futex.h>
#include <poll.h>
#include <pthread.h>
#include <semaphore.h>
#include <sys/epoll.h>
#include <sys/select.h>

// All that waits for a time.
using namespace ironfence::testing;

namespace {

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

} // namespace

extern "C" {

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

} // extern "C"
