// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/render/running_order.h"

#include <QTest>

using namespace ironfence;
using namespace std::chrono_literals;
using stage::Cue;
using stage::render::RunningOrder;
using Turn = RunningOrder::Turn;

/// When which item is on in a film.
class TestRunningOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsOnceThrough();
    void beginsAgainAndIsCut();
    void fadesNeverFillATurn();
    void countsFrames_data();
    void countsFrames();
};

namespace {

Cue cue(std::chrono::seconds duration, base::Milliseconds fade = 0ms)
{
    Cue cue;
    cue.item.duration = duration;
    cue.item.fade = fade;
    return cue;
}

} // namespace

void TestRunningOrder::followsOnceThrough()
{
    const RunningOrder order({cue(2s), cue(5s)}, 0ms);
    QCOMPARE(order.turns(), (QList<Turn>{{0, 0ms, 2000ms}, {1, 2000ms, 7000ms}}));
    QCOMPARE(order.length(), 7000ms);
}

void TestRunningOrder::beginsAgainAndIsCut()
{
    const RunningOrder longer({cue(2s), cue(5s)}, 10s);
    QCOMPARE(longer.turns(),
             (QList<Turn>{{0, 0ms, 2000ms}, {1, 2000ms, 7000ms}, {0, 7000ms, 9000ms}, {1, 9000ms, 10000ms}}));
    const RunningOrder shorter({cue(2s), cue(5s)}, 1s);
    QCOMPARE(shorter.turns(), (QList<Turn>{{0, 0ms, 1000ms}}));
}

void TestRunningOrder::fadesNeverFillATurn()
{
    const RunningOrder order({cue(2s, 600ms), cue(5s, 600ms), cue(1s, 2000ms)}, 0ms);
    QCOMPARE(order.cueOf(0).item.fade, 0ms); // there is nothing before it
    QCOMPARE(order.cueOf(1).item.fade, 600ms);
    QVERIFY(order.cueOf(2).item.fade < 500ms);
    QVERIFY(order.cueOf(2).item.fade > 400ms);
    QVERIFY(order.cueOf(1).ticket != order.cueOf(2).ticket);
}

void TestRunningOrder::countsFrames_data()
{
    QTest::addColumn<int>("rate");
    QTest::addColumn<qint64>("frames");
    QTest::addColumn<qint64>("last"); // when the last one begins, ms
    QTest::newRow("25") << 25 << qint64(50) << qint64(1960);
    QTest::newRow("30") << 30 << qint64(60) << qint64(1967);
    QTest::newRow("60") << 60 << qint64(120) << qint64(1983);
    QTest::newRow("1") << 1 << qint64(2) << qint64(1000);
}

void TestRunningOrder::countsFrames()
{
    QFETCH(int, rate);
    const RunningOrder order({cue(2s)}, 0ms);
    QTEST(order.frames(rate), "frames");
    QTEST(qint64(RunningOrder::timeOf(order.frames(rate) - 1, rate).count()), "last");
    QCOMPARE(RunningOrder::timeOf(0, rate), 0ms);
}

QTEST_APPLESS_MAIN(TestRunningOrder)
#include "tst_running_order.moc"
