// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/server_time.h"
#include "tests/support/manual_clock.h"

#include <QSignalSpy>
#include <QTest>

namespace ironfence::player {

using base::UtcTime;
using messaging::TimeSource;
using namespace std::chrono_literals;

namespace {

const auto police = QStringLiteral("police");

/// What a screen's clocks and documents say, as hours from the true time; nothing: it does not say anything.
struct Witnesses
{
    std::optional<int> machine = 0; ///< nothing: its battery is dead, it is 1970
    std::optional<int> told;        ///< by the server, before
    std::optional<int> signedAt;    ///< before
    std::optional<int> server;      ///< its measurement now
};

} // namespace

} // namespace ironfence::player

Q_DECLARE_METATYPE(ironfence::player::Witnesses)
Q_DECLARE_METATYPE(ironfence::messaging::TimeSource)

namespace ironfence::player {

/// Whom a screen believes when clocks and signatures contradict each other.
class TestTimePolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void believes_data();
    void believes();
    void countsOnFromTheFloor();
    void followsTheMachineWhenItIsSetRight();
    void isRaisedByWhatIsSigned();
    void isNotRaisedByWhatIsStillToCome();
    void aSignatureRefutesTheServer();
    void aDoubtedServerIsBelievedOnceItIsRight();
    void growsUncertainWithAge();
    void tellsOfEachJumpOnce();
    void tellsThatTheTimeIsLostOnce();
    void knowsWhatIsPast();
};

void TestTimePolicy::believes_data()
{
    QTest::addColumn<Witnesses>("say");
    QTest::addColumn<int>("hours");
    QTest::addColumn<TimeSource>("source");
    QTest::addColumn<bool>("doubted");
    QTest::addColumn<bool>("signedStays");
    const auto row = [](const char *name, const Witnesses &say, int hours, TimeSource source, bool doubted = false,
                        bool signedStays = true) {
        QTest::newRow(name) << say << hours << source << doubted << signedStays;
    };
    const auto dead = std::optional<int>();
    const auto nothing = std::optional<int>();
    const int year = 365 * 24;
    using enum TimeSource;
    // clang-format off
    //                                                        machine  told     signed   server    time
    row("nobody but the machine",                            {0,       nothing, nothing, nothing},  0, Machine);
    row("the server beats the machine",                      {48,      nothing, nothing, 0},        0, Server);
    row("a machine above the floor",                         {0,       -24,     -12,     nothing},  0, Machine);
    row("a dead battery, and the server told before",        {dead,    -24,     -48,     nothing}, -24, Floor);
    row("a dead battery, and somebody signed",               {dead,    -48,     -24,     nothing}, -24, Floor);
    row("a machine a day behind what was signed",            {-48,     nothing, -24,     nothing}, -24, Floor);
    row("a server that is right beats the floor",            {dead,    -24,     -24,     0},        0, Server);
    row("the server was wrong and is mended",                {0,       year,    nothing, 0},        0, Server);
    row("the same with a dead battery",                      {dead,    year,    nothing, 0},        0, Server);
    row("a server below what was signed, a machine above",   {0,       nothing, -24,     -48},      0, Machine, true);
    row("a server below what was signed, a dead battery",    {dead,    -12,     -24,     -48},    -12, Floor,   true);
    row("signed in a year to come, both clocks agree",       {0,       nothing, year,    0},        0, Server,  false, false);
    row("the same, and the server agreed once",              {0,       year,    year,    0},        0, Server,  false, false);
    row("signed in a year to come, a dead battery",          {dead,    -24,     year,    0},        0, Server,  false, false);
    row("signed in a year to come, nothing else is known",   {dead,    nothing, year,    0},        0, Server,  false, false);
    // clang-format on
}

void TestTimePolicy::believes()
{
    QFETCH(Witnesses, say);
    QFETCH(int, hours);
    QFETCH(TimeSource, source);
    QFETCH(bool, doubted);
    QFETCH(bool, signedStays);
    support::ManualClock clock;
    const auto truth = clock.now();
    const auto at = [truth](std::optional<int> hour) {
        return hour ? std::optional(truth + std::chrono::hours{*hour}) : std::nullopt;
    };
    clock.setNow(at(say.machine).value_or(UtcTime{}));
    TimeFloor floor({}, at(say.told));
    if (say.signedAt)
        floor.sign(police, *at(say.signedAt));

    ServerTime time(clock);
    QSignalSpy complaints(&time, &ServerTime::doubted);
    time.restore(floor);
    if (say.server)
        time.measured({true, *at(say.server) - clock.now(), 3ms});
    else
        time.unreachable();

    QVERIFY(time.isSettled());
    QCOMPARE(time.now(), *at(hours));
    QCOMPARE(time.timekeeping().source, source);
    QCOMPARE(time.isSynchronised(), source == TimeSource::Server);
    QCOMPARE(time.timekeeping().isServerDoubted, doubted);
    QCOMPARE(time.floor().newestSigned().has_value(), say.signedAt && signedStays);
    if (doubted || !signedStays || source == TimeSource::Floor)
        QVERIFY(!complaints.isEmpty());
    if (!doubted && say.server)
        QCOMPARE(time.floor().told(), at(say.server));
}

void TestTimePolicy::countsOnFromTheFloor()
{
    support::ManualClock clock;
    const auto truth = clock.now();
    ServerTime time(clock);
    clock.setNow(UtcTime{});
    time.restore(TimeFloor({{police, truth}}, {}));
    const auto boot = clock.monotonic();
    clock.advance(2h);
    QCOMPARE(time.now(), truth + 2h);
    QCOMPARE(time.at(boot + 30min), truth + 30min);
    clock.setNow(truth + 1h); // somebody sets it to what was an hour ago
    QCOMPARE(time.now(), truth + 2h);
    QCOMPARE(time.estimate(), messaging::ClockEstimate{});
}

void TestTimePolicy::followsTheMachineWhenItIsSetRight()
{
    support::ManualClock clock;
    const auto truth = clock.now();
    clock.setNow(UtcTime{});
    ServerTime time(clock, 5ms);
    time.restore(TimeFloor({{police, truth - 24h}}, {}));
    time.unreachable();
    QSignalSpy changed(&time, &ServerTime::changed);
    clock.setNow(truth);
    QCOMPARE(time.now(), truth);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(time.timekeeping().source, TimeSource::Machine);
    clock.setNow(UtcTime{});
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(time.timekeeping().source, TimeSource::Floor);
    QCOMPARE(time.now(), truth - 24h); // nothing has confirmed the better one
}

void TestTimePolicy::isRaisedByWhatIsSigned()
{
    support::ManualClock clock;
    const auto truth = clock.now();
    clock.setNow(UtcTime{});
    ServerTime time(clock);
    time.restore(TimeFloor({{police, truth - 24h}}, {}));
    time.unreachable();
    QSignalSpy changed(&time, &ServerTime::changed);
    QSignalSpy floorChanged(&time, &ServerTime::floorChanged);
    time.witness({police}, truth - 48h);
    QCOMPARE(floorChanged.size(), 0);
    time.witness({QStringLiteral("bank")}, truth);
    QCOMPARE(time.now(), truth);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(floorChanged.size(), 1);
    QCOMPARE(time.floor().times().size(), 2);
}

void TestTimePolicy::isNotRaisedByWhatIsStillToCome()
{
    support::ManualClock clock;
    const auto truth = clock.now();
    ServerTime time(clock);
    time.measured({true, 0s, 3ms});
    QSignalSpy doubted(&time, &ServerTime::doubted);
    time.witness({police}, truth + ServerTime::tolerance); // as far as an operator's clock may be off
    QCOMPARE(doubted.size(), 0);
    QCOMPARE(time.now(), truth); // and screens stay in step
    QCOMPARE(time.floor().newestSigned()->at, truth + ServerTime::tolerance);
    time.measured({true, 0s, 3ms});
    QVERIFY(time.isSynchronised());

    time.witness({police}, truth + ServerTime::tolerance + 1ms);
    QCOMPARE(doubted.size(), 1);
    QCOMPARE(time.floor().newestSigned()->at, truth + ServerTime::tolerance);
}

void TestTimePolicy::aSignatureRefutesTheServer()
{
    support::ManualClock clock;
    const auto truth = clock.now();
    ServerTime time(clock);
    time.measured({true, -48h, 3ms}); // nothing speaks against it yet
    QCOMPARE(time.now(), truth - 48h);
    QSignalSpy changed(&time, &ServerTime::changed);
    time.witness({police}, truth - 1h);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(time.now(), truth);
    QVERIFY(!time.isSynchronised() && time.timekeeping().isServerDoubted);
}

void TestTimePolicy::aDoubtedServerIsBelievedOnceItIsRight()
{
    support::ManualClock clock;
    const auto truth = clock.now();
    ServerTime time(clock);
    time.measured({true, 1s, 3ms});
    time.witness({police}, truth);
    clock.setNow(truth + 1h); // nobody agrees with the server
    time.measured({true, -49h, 3ms});
    QVERIFY(time.timekeeping().isServerDoubted);
    QCOMPARE(time.now(), truth + 1s); // what was measured before goes on
    time.measured({true, -1h, 3ms});
    QVERIFY(!time.timekeeping().isServerDoubted);
    QCOMPARE(time.now(), truth);
}

void TestTimePolicy::growsUncertainWithAge()
{
    support::ManualClock clock;
    ServerTime time(clock);
    time.measured({true, 0s, 3ms});
    clock.advance(1000s);
    QCOMPARE(time.estimate().uncertainty, 3ms + 15ms);
    clock.advance(std::chrono::hours{24 * 365});
    QCOMPARE(time.estimate().uncertainty, 3ms + 15ms + 473'040ms);
    time.measured({true, 0s, 3ms});
    QCOMPARE(time.estimate().uncertainty, 3ms);
}

void TestTimePolicy::tellsOfEachJumpOnce()
{
    support::ManualClock clock;
    ServerTime time(clock, 5ms);
    QSignalSpy jumped(&time, &ServerTime::jumped);
    time.measured({true, 0s, 3ms});
    clock.advance(10min); // that is time that passes
    clock.setNow(clock.now() + 500ms);
    QTest::qWait(50);
    QCOMPARE(jumped.size(), 0);

    clock.setNow(clock.now() - 24h);
    QTRY_COMPARE(jumped.size(), 1);
    QTest::qWait(50);
    QCOMPARE(jumped.size(), 1);
    QCOMPARE(jumped.first().first().value<std::chrono::milliseconds>(), std::chrono::milliseconds{-24h});
    clock.setNow(clock.now() + 1h);
    QTRY_COMPARE(jumped.size(), 2);
    QCOMPARE(time.timekeeping().jumps, 2);
    QCOMPARE(time.timekeeping().lastJump, std::optional<base::Milliseconds>(1h));
}

void TestTimePolicy::tellsThatTheTimeIsLostOnce()
{
    support::ManualClock clock;
    const auto truth = clock.now();
    ServerTime time(clock, 5ms);
    time.unreachable();
    time.witness({police}, truth);
    QSignalSpy doubted(&time, &ServerTime::doubted);
    clock.setNow(truth - ServerTime::tolerance); // as far as those who sign may be off
    QTest::qWait(50);
    QCOMPARE(doubted.size(), 0);
    clock.setNow(UtcTime{});
    QTRY_COMPARE(doubted.size(), 1);
    QTest::qWait(50);
    QCOMPARE(doubted.size(), 1);
}

void TestTimePolicy::knowsWhatIsPast()
{
    support::ManualClock clock;
    const auto truth = clock.now();
    ServerTime time(clock);
    QVERIFY(!time.past());
    time.measured({true, -1s, 3ms});
    QCOMPARE(time.past(), std::optional(truth - 1s));
    clock.setNow(truth - 48h);
    QVERIFY(!time.past()); // the server alone could be lying
    time.witness({police}, truth - 24h);
    QCOMPARE(time.past(), std::optional(truth - 24h));
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestTimePolicy)
#include "tst_time_policy.moc"
