// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/player/agent/alert_fixture.h"

#include <QTest>

namespace ironfence::player {

using testing::AlertFixture;
using namespace std::chrono_literals;

namespace {

const auto identifier = QStringLiteral("county-police-1");

} // namespace

/// An alert ends when it was live for its whole life, no later and no earlier, whatever machine and server call the
/// time.
class TestAlertRuns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsAlthoughEveryStartIsIn1970();
    void endsAlthoughTheMachineStartsAgainAndAgain();
    void endsAlthoughTheClockIsSetBackAgainAndAgain();
    void endsNoEarlierForAClockThatWasAhead();
    void remembersACancelWhateverTheServerSays();
    void staysLiveWhenTheServerIsSetBack();
};

/// No server, and a battery that is dead: nobody ever says that the alert is over.
void TestAlertRuns::endsAlthoughEveryStartIsIn1970()
{
    AlertFixture f;
    const auto alert = f.alert(1, 0, 60);
    const auto envelope = f.signers.sign(alert);
    f.deliver({envelope});
    base::Milliseconds ran{0};
    int starts = 0;
    for (; ran < 2h && f.glass->now() == identifier; ++starts) {
        f.clock.setNow({});
        f.restart(false);
        f.time->unreachable();
        QVERIFY(f.time->now() >= alert.sent);
        for (int i = 0; i < 100 && f.glass->now() == identifier; ++i, ran += 10s)
            f.pass(10s);
    }
    QVERIFY(starts > 3);
    QVERIFY2(ran >= 1h && ran <= 1h + starts * AlertDesk::longestRun, qPrintable(QString::number(ran.count())));
    QCOMPARE(f.receipt(envelope)->endCause, QStringLiteral("elapsed"));

    f.clock.setNow({});
    f.restart(false);
    f.time->unreachable();
    f.deliver({envelope}); // nor does it come again
    QCOMPARE(f.glass->shown, QStringList());
}

void TestAlertRuns::endsAlthoughTheMachineStartsAgainAndAgain()
{
    AlertFixture f;
    f.deliver({f.signers.sign(f.alert(1, 0, 2))});
    int starts = 0;
    for (; starts < 100 && f.glass->now() == identifier; ++starts) {
        f.clock.setNow({});
        f.restart(false);
        f.time->unreachable();
        for (int second = 0; second < 7; ++second)
            f.pass(1s);
    }
    QVERIFY2(starts >= 17 && starts <= 30, qPrintable(QString::number(starts))); // 4 s of 7 are written down
    QCOMPARE(f.glass->now(), QString());
}

void TestAlertRuns::endsAlthoughTheClockIsSetBackAgainAndAgain()
{
    AlertFixture f;
    f.restart(false);
    f.time->unreachable();
    const auto envelope = f.signers.sign(f.alert(1, 0, 60));
    f.deliver({envelope});
    for (int minute = 0; minute < 59; ++minute) {
        f.pass(1min);
        f.clock.setNow(f.start - std::chrono::hours{minute});
        f.desk->tick();
        QCOMPARE(f.glass->now(), identifier);
    }
    f.pass(1min);
    QCOMPARE(f.glass->now(), QString());
}

/// What was on the glass a day too early takes nothing from its own time.
void TestAlertRuns::endsNoEarlierForAClockThatWasAhead()
{
    AlertFixture f;
    f.clock.setNow(f.start + 24h);
    f.restart(false);
    f.time->unreachable();
    const auto alert = f.alert(1, 24 * 60, 24 * 60 + 10);
    const auto envelope = f.signers.sign(alert);
    f.deliver({envelope});
    QCOMPARE(f.glass->now(), identifier);
    f.pass(6min);
    f.synchronise(-24h);
    QCOMPARE(f.glass->now(), QString());

    f.pass(24h - 6min);
    QCOMPARE(f.glass->now(), identifier);
    f.pass(9min);
    QCOMPARE(f.glass->now(), identifier);
    f.pass(1min);
    QCOMPARE(f.glass->now(), QString());
    QCOMPARE(f.receipt(envelope)->endCause, QStringLiteral("expired"));
}

void TestAlertRuns::remembersACancelWhateverTheServerSays()
{
    AlertFixture f;
    const auto alert = f.alert(1, 0, 60);
    const auto envelope = f.signers.sign(alert);
    f.deliver({envelope, f.signers.sign(f.cancel(2, alert))});
    f.pass(1s);
    f.synchronise(24h * 365); // a lie
    f.pass(1s);
    f.synchronise(0s); // and the truth
    f.restart();
    f.deliver({envelope});
    QCOMPARE(f.glass->shown, QStringList());
    QCOMPARE(f.desk->book().entries().size(), 2);

    f.pass(1h + playlists::AlertBook::memory); // all clocks agree
    QVERIFY(f.desk->book().entries().isEmpty());
}

void TestAlertRuns::staysLiveWhenTheServerIsSetBack()
{
    AlertFixture f;
    const auto envelope = f.signers.sign(f.alert(1, -30, 30));
    f.deliver({envelope});
    f.synchronise(-48h);
    f.pass(1s);
    QCOMPARE(f.glass->now(), identifier);
    QVERIFY(f.time->timekeeping().isServerDoubted);
    QCOMPARE(f.faults->faults().size(), 1);
    f.pass(30min);
    QCOMPARE(f.glass->now(), QString());
    QCOMPARE(f.receipt(envelope)->endCause, QStringLiteral("expired"));
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestAlertRuns)
#include "tst_alert_runs.moc"
