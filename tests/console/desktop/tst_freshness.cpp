// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/link/freshness.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using ironfence::console::desktop::link::Freshness;

/// When something is read anew.
class TestFreshness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gathersChanges();
    void asksOneQuestionAtATime();
    void showsWhatKeepsChanging();
    void forgetsTheQuestionBefore();
    void restsWhenItFails();
    void stops();
};

void TestFreshness::gathersChanges()
{
    Freshness fresh(20ms);
    QSignalSpy due(&fresh, &Freshness::due);
    for (int change = 0; change < 10; ++change)
        fresh.want();
    QCOMPARE(due.count(), 0);
    QTRY_COMPARE(due.count(), 1);
    QTest::qWait(60);
    QCOMPARE(due.count(), 1);
}

void TestFreshness::asksOneQuestionAtATime()
{
    Freshness fresh(5ms);
    QSignalSpy due(&fresh, &Freshness::due);
    fresh.now();
    const int first = due[0][0].toInt();
    fresh.want();
    QTest::qWait(40);
    QCOMPARE(due.count(), 1); // the answer is on its way
    QVERIFY(fresh.take(first, true));
    QTRY_COMPARE(due.count(), 2);
    QVERIFY(fresh.take(due[1][0].toInt(), true));
    QTest::qWait(40);
    QCOMPARE(due.count(), 2); // nothing changed since
}

/// However long an answer takes, it counts: a change that comes meanwhile makes it no worse.
void TestFreshness::showsWhatKeepsChanging()
{
    Freshness fresh(1ms);
    QSignalSpy due(&fresh, &Freshness::due);
    fresh.now();
    for (int round = 1; round <= 5; ++round) {
        QTRY_COMPARE(due.count(), round);
        for (int change = 0; change < 20; ++change)
            fresh.want();
        QTest::qWait(10);
        QVERIFY(fresh.take(due[round - 1][0].toInt(), true));
    }
}

void TestFreshness::forgetsTheQuestionBefore()
{
    Freshness fresh(5ms);
    QSignalSpy due(&fresh, &Freshness::due);
    fresh.now();
    fresh.now(); // of another alert
    QCOMPARE(due.count(), 2);
    QVERIFY(!fresh.take(due[0][0].toInt(), true));
    QVERIFY(fresh.take(due[1][0].toInt(), true));
    QVERIFY(due[0][0] != due[1][0]);
}

void TestFreshness::restsWhenItFails()
{
    Freshness fresh(1ms);
    QSignalSpy due(&fresh, &Freshness::due);
    fresh.now();
    QVERIFY(fresh.take(due[0][0].toInt(), false));
    fresh.want();
    QTest::qWait(100);
    QCOMPARE(due.count(), 1); // what changes does not make a server come back
    QTRY_COMPARE(due.count(), 2);
    fresh.now();
    QCOMPARE(due.count(), 3); // it is back
}

void TestFreshness::stops()
{
    Freshness fresh(1ms);
    QSignalSpy due(&fresh, &Freshness::due);
    fresh.now();
    fresh.want();
    fresh.stop();
    QVERIFY(!fresh.take(due[0][0].toInt(), true));
    QTest::qWait(30);
    QCOMPARE(due.count(), 1);
}

QTEST_GUILESS_MAIN(TestFreshness)
#include "tst_freshness.moc"
