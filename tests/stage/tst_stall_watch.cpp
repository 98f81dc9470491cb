// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/decks/gst/stall_watch.h"

#include <QTest>

using namespace ironfence;
using namespace std::chrono_literals;
using stage::StallWatch;

/// What is a file that hangs, and what a machine that is busy.
class TestStallWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hangs_data();
    void hangs();
    void anyProgressBeginsAnew();
    void lateLooksDoNotCount();
};

void TestStallWatch::hangs_data()
{
    QTest::addColumn<int>("workUs"); // of the processor, in each tick
    QTest::addColumn<int>("quietMs");
    QTest::addColumn<int>("afterMs");
    QTest::newRow("nobody works") << 0 << 400 << 400;
    QTest::newRow("a still scene") << 1'000 << 400 << 400;
    QTest::newRow("a decoder works") << 20'000 << 400 << 3'000;
    QTest::newRow("a starved decoder works") << 2'500 << 400 << 3'000;
    QTest::newRow("a slow disk") << 0 << 2'000 << 2'000;
}

void TestStallWatch::hangs()
{
    QFETCH(int, workUs);
    QFETCH(int, quietMs);
    StallWatch watch{std::chrono::milliseconds(quietMs)};
    std::chrono::microseconds processor{1s};
    QVERIFY(!watch.look({StallWatch::tick, 7, processor, true})); // the first look knows nothing of before
    auto passed = 0ms;
    for (bool hung = false; !hung && passed < 10s; passed += StallWatch::tick) {
        processor += std::chrono::microseconds(workUs);
        hung = watch.look({StallWatch::tick, 7, processor, true});
    }
    QTEST(static_cast<int>(passed.count()), "afterMs");
}

void TestStallWatch::anyProgressBeginsAnew()
{
    StallWatch watch;
    for (qint64 i = 0; i < 100; ++i) // a frame every 250 ms
        QVERIFY(!watch.look({StallWatch::tick, i / 5, {}, true}));
    for (int i = 0; i < 100; ++i)
        QVERIFY(!watch.look({StallWatch::tick, 20, {}, i % 6 != 0})); // whoever is not awaited cannot be late
}

void TestStallWatch::lateLooksDoNotCount()
{
    StallWatch watch;
    for (int i = 0; i < 100; ++i)
        QVERIFY(!watch.look({5s, 7, {}, true})); // stopped, suspended, blocked
    for (int i = 1; i < StallWatch::quietLimit / StallWatch::tick; ++i)
        QVERIFY(!watch.look({StallWatch::tick, 7, {}, true}));
    QVERIFY(watch.look({StallWatch::tick, 7, {}, true}));
}

QTEST_APPLESS_MAIN(TestStallWatch)
#include "tst_stall_watch.moc"
