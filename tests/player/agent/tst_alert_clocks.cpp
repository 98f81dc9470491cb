// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/player/agent/alert_fixture.h"

#include <QTest>

namespace ironfence::player {

using testing::AlertFixture;
using namespace std::chrono_literals;

namespace {

const auto identifier = QStringLiteral("county-police-1");

/// An alert's life in minutes of the true time, and how far the machine's clock is off.
enum class Life { Past, Present, Future };

} // namespace

/// A clock that is wrong by a day must neither hide a live alert nor show a dead one.
class TestAlertClocks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void arrivesBeforeTheClockIsKnown_data();
    void arrivesBeforeTheClockIsKnown();
    void arrivesWhileNobodyKnowsTheTime_data();
    void arrivesWhileNobodyKnowsTheTime();
    void survivesAKillWithAWrongClock_data();
    void survivesAKillWithAWrongClock();
    void ignoresJumpsOnceSynchronised();
    void correctsTheTimesOfReceipts();
    void keepsTheAllClearShort();

private:
    static void rows(bool past);
    static QByteArray alertOf(const AlertFixture &f, Life life);
};

void TestAlertClocks::rows(bool past)
{
    QTest::addColumn<int>("life");
    QTest::addColumn<qint64>("wrongByHours");
    for (const auto &[name, hours] : {std::pair{"right", 0}, {"a day ahead", 24}, {"a day behind", -24}}) {
        QTest::addRow("live, clock %s", name) << static_cast<int>(Life::Present) << qint64{hours};
        if (past)
            QTest::addRow("expired, clock %s", name) << static_cast<int>(Life::Past) << qint64{hours};
        QTest::addRow("not yet effective, clock %s", name) << static_cast<int>(Life::Future) << qint64{hours};
    }
}

QByteArray TestAlertClocks::alertOf(const AlertFixture &f, Life life)
{
    constexpr int day = 24 * 60;
    switch (life) {
    case Life::Past: // a day ago it was live
        return f.signers.sign(f.alert(1, -day - 30, -day + 30));
    case Life::Future:
        return f.signers.sign(f.alert(1, day - 30, day + 30));
    case Life::Present:
        break;
    }
    return f.signers.sign(f.alert(1, -30, 30));
}

void TestAlertClocks::arrivesBeforeTheClockIsKnown_data()
{
    rows(true);
}

void TestAlertClocks::arrivesBeforeTheClockIsKnown()
{
    QFETCH(int, life);
    QFETCH(qint64, wrongByHours);
    AlertFixture f;
    const auto envelope = alertOf(f, static_cast<Life>(life));
    const auto wrong = std::chrono::hours{wrongByHours};
    f.clock.setNow(f.start + wrong);
    f.restart(false);

    f.deliver({envelope});
    const auto opened = readAlert(envelope, f.signers.keyring)->alert;
    const auto seems = std::max(f.clock.now(), opened.sent); // nobody knows better yet
    const bool seemsLive = opened.effective <= seems && seems < opened.expires;
    QCOMPARE(f.glass->now(), seemsLive ? identifier : QString());
    QVERIFY(!f.receipt(envelope)->refused); // nothing is decided yet

    f.synchronise(-wrong);
    f.pass(1s);
    QCOMPARE(f.glass->now(), static_cast<Life>(life) == Life::Present ? identifier : QString());
    const auto *receipt = f.receipt(envelope);
    QCOMPARE(receipt->received->at, f.start);
    const bool over = receipt->refused || receipt->ended;
    QCOMPARE(over, static_cast<Life>(life) == Life::Past);
}

void TestAlertClocks::arrivesWhileNobodyKnowsTheTime_data()
{
    rows(true);
}

void TestAlertClocks::arrivesWhileNobodyKnowsTheTime()
{
    QFETCH(int, life);
    QFETCH(qint64, wrongByHours);
    AlertFixture f;
    const auto envelope = alertOf(f, static_cast<Life>(life));
    const auto wrong = std::chrono::hours{wrongByHours};
    f.clock.setNow(f.start + wrong);
    f.restart(false);
    f.time->unreachable(); // the machine's clock must do ...

    f.deliver({envelope});
    f.pass(1s);
    f.synchronise(-wrong); // ... until the server answers after all
    f.pass(1s);
    QCOMPARE(f.glass->now(), static_cast<Life>(life) == Life::Present ? identifier : QString());
    const auto *receipt = f.receipt(envelope);
    QCOMPARE(receipt->refused || receipt->ended, static_cast<Life>(life) == Life::Past);

    f.restart(); // and the journal agrees
    f.deliver({envelope});
    QCOMPARE(f.glass->now(), static_cast<Life>(life) == Life::Present ? identifier : QString());
}

void TestAlertClocks::survivesAKillWithAWrongClock_data()
{
    rows(false); // what was over was never shown
}

void TestAlertClocks::survivesAKillWithAWrongClock()
{
    QFETCH(int, life);
    QFETCH(qint64, wrongByHours);
    AlertFixture f;
    const auto envelope = alertOf(f, static_cast<Life>(life));
    f.deliver({envelope});
    const auto wrong = std::chrono::hours{wrongByHours};
    f.clock.setNow(f.start + wrong);
    f.restart(false);
    QVERIFY(!f.receipt(envelope)->ended);

    f.synchronise(-wrong);
    QCOMPARE(f.glass->now(), static_cast<Life>(life) == Life::Present ? identifier : QString());
    QVERIFY(!f.receipt(envelope)->ended);
    QVERIFY(!f.receipt(envelope)->refused);
}

void TestAlertClocks::ignoresJumpsOnceSynchronised()
{
    AlertFixture f;
    const auto envelope = alertOf(f, Life::Present);
    f.deliver({envelope});
    for (const auto hours : {24h, -48h, 1000h}) {
        f.clock.setNow(f.clock.now() + hours);
        f.pass(1s);
        QCOMPARE(f.glass->now(), identifier);
    }
    f.pass(30min);
    QCOMPARE(f.glass->now(), QString());
}

void TestAlertClocks::correctsTheTimesOfReceipts()
{
    AlertFixture f;
    f.clock.setNow(f.start + 10min);
    f.restart(false);
    const auto envelope = alertOf(f, Life::Present);
    f.deliver({envelope});
    f.clock.advance(20ms);
    f.swapFrame(QStringLiteral("alert:county-police-1"));
    QVERIFY(!f.receipt(envelope)->clock.synchronised);

    f.clock.advance(1s);
    f.synchronise(-10min);
    const auto *receipt = f.receipt(envelope);
    QVERIFY(receipt->clock.synchronised);
    QCOMPARE(receipt->received->at, f.start);
    QCOMPARE(receipt->presented->at, f.start + 20ms);
}

void TestAlertClocks::keepsTheAllClearShort()
{
    AlertFixture f;
    f.clock.setNow(f.start + 20min);
    f.restart(false);
    const auto alert = f.alert(1, -30, 30);
    f.deliver({f.signers.sign(alert)});
    f.deliver({f.signers.sign(f.cancel(2, alert))});
    QCOMPARE(f.glass->now(), QStringLiteral("county-police-2"));
    f.pass(10s);
    f.synchronise(-20min); // the clock goes back; the all-clear does not begin anew
    QCOMPARE(f.glass->now(), QStringLiteral("county-police-2"));
    f.pass(21s);
    QCOMPARE(f.glass->now(), QString());
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestAlertClocks)
#include "tst_alert_clocks.moc"
