// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/fault_log.h"
#include "tests/support/manual_clock.h"

#include <QSignalSpy>
#include <QTest>

namespace ironfence::player {

using namespace std::chrono_literals;

class TestServerTime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTheMachinesClockUntilMeasured();
    void runsWithTheMonotonicClock();
    void settlesOnce();
    void noticesAJumpWhileUnsynchronised();
    void keepsTwentyFaults();
};

void TestServerTime::isTheMachinesClockUntilMeasured()
{
    support::ManualClock clock;
    const ServerTime time(clock);
    clock.setNow(clock.now() + 24h);
    QCOMPARE(time.now(), clock.now());
    QCOMPARE(time.estimate(), messaging::ClockEstimate{});
    QVERIFY(!time.isSettled());
}

void TestServerTime::runsWithTheMonotonicClock()
{
    support::ManualClock clock;
    ServerTime time(clock);
    const auto start = clock.now();
    const auto boot = clock.monotonic();
    time.measured({true, -5s, 3ms});
    QCOMPARE(time.now(), start - 5s);

    clock.advance(10s);
    clock.setNow(start + 1000h); // somebody sets the machine's clock
    QCOMPARE(time.now(), start + 5s);
    QCOMPARE(time.at(boot), start - 5s);
    QCOMPARE(time.estimate(), (messaging::ClockEstimate{true, 5s - 1000h, 3ms}));
}

void TestServerTime::settlesOnce()
{
    const support::ManualClock clock;
    ServerTime time(clock);
    QSignalSpy changed(&time, &ServerTime::changed);
    time.unreachable();
    time.unreachable();
    QCOMPARE(changed.size(), 1);
    QVERIFY(time.isSettled() && !time.isSynchronised());
    time.measured({true, 1s, 1ms});
    time.unreachable(); // a later failure leaves what was measured
    QCOMPARE(changed.size(), 2);
    QVERIFY(time.isSynchronised());
}

void TestServerTime::noticesAJumpWhileUnsynchronised()
{
    support::ManualClock clock;
    ServerTime time(clock, 5ms);
    QSignalSpy changed(&time, &ServerTime::changed);
    time.unreachable();
    QCOMPARE(changed.size(), 1);
    clock.advance(10s);
    QTest::qWait(50);
    QCOMPARE(changed.size(), 1);

    clock.setNow(clock.now() + 9h); // NTP has found a server
    QTRY_COMPARE(changed.size(), 2);
    QTest::qWait(50);
    QCOMPARE(changed.size(), 2);

    time.measured({true, 0s, 1ms});
    QCOMPARE(changed.size(), 3);
    clock.setNow(clock.now() + 9h);
    QTest::qWait(50);
    QCOMPARE(changed.size(), 3);
}

void TestServerTime::keepsTwentyFaults()
{
    support::ManualClock clock;
    const ServerTime time(clock);
    FaultLog faults(time);
    for (int i = 0; i < 30; ++i)
        faults.add({base::ErrorCode::Io, QStringLiteral("fault"), QString::number(i)});
    QCOMPARE(faults.faults().size(), FaultLog::kept);
    QCOMPARE(faults.faults().first().context, QStringLiteral("10"));

    clock.advance(1s);
    faults.add({base::ErrorCode::Io, QStringLiteral("fault"), QStringLiteral("10")}); // again: the newest, once
    QCOMPARE(faults.faults().size(), FaultLog::kept);
    QCOMPARE(faults.faults().last().context, QStringLiteral("10"));
    QCOMPARE(faults.faults().last().at, clock.now());
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestServerTime)
#include "tst_server_time.moc"
