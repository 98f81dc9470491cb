// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/boot.h"
#include "base/clock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QMutex>
#include <QSemaphore>
#include <QTimer>
#include <QWaitCondition>
#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <poll.h>
#include <semaphore.h>
#include <sys/select.h>
#include <thread>

using namespace std::chrono_literals;

namespace {

constexpr int seconds = 3600;

void byQTimer()
{
    QTimer::singleShot(seconds * 1'000, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
}

void byConditionVariable()
{
    std::mutex mutex;
    std::condition_variable condition;
    std::unique_lock lock(mutex);
    condition.wait_for(lock, std::chrono::seconds(seconds), [] { return false; });
}

void byQWaitCondition()
{
    QMutex mutex;
    QWaitCondition condition;
    const QMutexLocker locker(&mutex);
    condition.wait(&mutex, seconds * 1'000);
}

void bySemaphore()
{
    timespec until{};
    ::clock_gettime(CLOCK_REALTIME, &until);
    until.tv_sec += seconds;
    sem_t semaphore;
    ::sem_init(&semaphore, 0, 0);
    ::sem_timedwait(&semaphore, &until);
    ::sem_destroy(&semaphore);
}

void bySelect()
{
    timeval length{seconds, 0};
    ::select(0, nullptr, nullptr, nullptr, &length);
}

const std::pair<const char *, void (*)()> ways[] = {
    {"QTimer", byQTimer},
    {"condition_variable", byConditionVariable},
    {"QWaitCondition", byQWaitCondition},
    {"QSemaphore", [] { QSemaphore().tryAcquire(1, seconds * 1'000); }},
    {"sem_timedwait", bySemaphore},
    {"poll", [] { ::poll(nullptr, 0, seconds * 1'000); }},
    {"select", bySelect},
    {"sleep_for", [] { std::this_thread::sleep_for(std::chrono::seconds(seconds)); }},
};

} // namespace

/// Waits an hour in every way there is, and says what time it is.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const ironfence::base::SystemClock clock;
    std::printf("boot %s\n", qPrintable(ironfence::base::bootName()));
    const auto tell = [&](const char *what) {
        std::printf("%s %lld %lld %lld %lld\n", what, static_cast<long long>(ironfence::base::toUnixMs(clock.now())),
                    static_cast<long long>(clock.monotonic().sinceBoot.count()),
                    static_cast<long long>(QDateTime::currentMSecsSinceEpoch()),
                    static_cast<long long>(std::time(nullptr)));
        std::fflush(stdout);
    };
    tell("start");
    for (const auto &[name, wait] : ways) {
        wait();
        tell(name);
    }
    return 0;
}
