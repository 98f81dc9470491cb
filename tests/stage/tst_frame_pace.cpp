// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/frame_pace.h"

#include <QTest>

using namespace std::chrono_literals;
using ironfence::stage::FramePace;

/// How often a frame is said to have been repeated, by when it and its successor were drawn.
class TestFramePace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void aPictureThatBeginsAgainIsNotLate();
};

void TestFramePace::counts_data()
{
    QTest::addColumn<int>("apartMs"); // in the video, of 100 ms a frame
    QTest::addColumn<int>("drawnMs"); // on the glass
    QTest::addColumn<int>("durationMs");
    QTest::addColumn<qint64>("repeats");
    QTest::newRow("in time") << 100 << 100 << 100 << qint64(0);
    QTest::newRow("within a refresh or two") << 100 << 133 << 100 << qint64(0);
    QTest::newRow("twice as long") << 100 << 200 << 100 << qint64(1);
    QTest::newRow("stalled") << 100 << 1'100 << 100 << qint64(10);
    QTest::newRow("one left out, in time") << 200 << 200 << 100 << qint64(0);
    QTest::newRow("one left out, late") << 200 << 400 << 100 << qint64(2);
    QTest::newRow("catching up") << 100 << 10 << 100 << qint64(0);
    QTest::newRow("a slide show") << 5'000 << 5'000 << 5'000 << qint64(0);
    QTest::newRow("of unknown duration") << 100 << 1'000 << 0 << qint64(0);
}

void TestFramePace::counts()
{
    QFETCH(int, apartMs);
    QFETCH(int, drawnMs);
    QFETCH(int, durationMs);
    QFETCH(qint64, repeats);
    FramePace pace;
    const std::chrono::steady_clock::time_point begin;
    const std::chrono::milliseconds duration(durationMs);
    QCOMPARE(pace.drawn(0ms, duration, begin), 0);
    QCOMPARE(pace.drawn(std::chrono::milliseconds(apartMs), duration, begin + std::chrono::milliseconds(drawnMs)),
             repeats);
}

void TestFramePace::aPictureThatBeginsAgainIsNotLate()
{
    FramePace pace;
    const std::chrono::steady_clock::time_point begin;
    QCOMPARE(pace.drawn(900ms, 100ms, begin), 0);
    QCOMPARE(pace.drawn(0ms, 100ms, begin + 5s), 0);
    QCOMPARE(pace.drawn(100ms, 100ms, begin + 5s + 310ms), 2);
}

QTEST_GUILESS_MAIN(TestFramePace)
#include "tst_frame_pace.moc"
