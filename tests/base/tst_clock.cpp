// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"

#include <QFile>
#include <QTest>
#include <ctime>
#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace ironfence;

namespace {

base::Milliseconds timeOf(clockid_t clock)
{
    timespec time = {};
    ::clock_gettime(clock, &time);
    return std::chrono::duration_cast<base::Milliseconds>(std::chrono::seconds{time.tv_sec} +
                                                          std::chrono::nanoseconds{time.tv_nsec});
}

// What the child of readsThroughASuspend() tells its parent.
enum Verdict { Right, Wrong, NotPermitted };

/// A namespace whose machine slept for a day since it booted; Linux 5.6, time_namespaces(7).
Verdict clockAfterASuspend()
{
    if (::unshare(CLONE_NEWTIME) != 0 && ::unshare(CLONE_NEWUSER | CLONE_NEWTIME) != 0)
        return NotPermitted;
    QFile offsets(QStringLiteral("/proc/self/timens_offsets"));
    const bool asleep =
        offsets.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && offsets.write("boottime 86400 0\n") > 0;
    offsets.close();
    if (!asleep)
        return NotPermitted;
    const auto child = ::fork(); // only a child lives in the new namespace
    if (child == 0) {
        const auto awake = timeOf(CLOCK_MONOTONIC);
        const auto read = base::SystemClock().monotonic().sinceBoot;
        ::_exit(read - awake >= std::chrono::hours{24} ? Right : Wrong);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? static_cast<Verdict>(WEXITSTATUS(status)) : Wrong;
}

} // namespace

class TestClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void civilTimeIsTheMachines();
    void durationsCountFromBoot();
    void readsThroughASuspend();
};

void TestClock::civilTimeIsTheMachines()
{
    const auto before = timeOf(CLOCK_REALTIME);
    const auto read = base::SystemClock().now().time_since_epoch();
    QVERIFY(before <= read && read <= timeOf(CLOCK_REALTIME));
}

void TestClock::durationsCountFromBoot()
{
    const auto before = timeOf(CLOCK_BOOTTIME);
    const auto read = base::SystemClock().monotonic().sinceBoot;
    QVERIFY(before <= read && read <= timeOf(CLOCK_BOOTTIME));
}

void TestClock::readsThroughASuspend()
{
    const auto child = ::fork(); // the namespace must not be this process's
    if (child == 0)
        ::_exit(clockAfterASuspend());
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    if (WEXITSTATUS(status) == NotPermitted)
        QSKIP("this machine lets nobody make a time namespace");
    QCOMPARE(WEXITSTATUS(status), static_cast<int>(Right));
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
