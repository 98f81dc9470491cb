// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/decks/gst/frame_ledger.h"

#include <QTest>

using namespace ironfence;
using namespace std::chrono_literals;
using stage::FrameLedger;

/// Which frames count as dropped: those between two that came, from the time on at which they were due.
class TestFrameLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatLiesBetween();
    void countsInTheOrderOfPresentation();
    void countsNothingBeforeItsTime();
    void countsNothingThatIsOver();
    void countsTheTail();
    void forgivesRounding();
    void startsOverAfterASeek();
    void isBounded();
    void tellsTheGapAhead();

private:
    static void expect(FrameLedger &ledger, std::initializer_list<int> milliseconds)
    {
        for (const int time : milliseconds)
            ledger.expect(std::chrono::milliseconds(time));
    }
};

void TestFrameLedger::countsWhatLiesBetween()
{
    FrameLedger ledger;
    expect(ledger, {0, 40, 80, 120, 160});
    ledger.came(0ms);
    ledger.countFrom(0ms);
    ledger.came(40ms);
    QCOMPARE(ledger.dropped(), 0);
    ledger.came(160ms);
    QCOMPARE(ledger.dropped(), 2);
    // Frames of unequal length: nothing was there that could have come.
    expect(ledger, {9'000});
    ledger.came(9s);
    QCOMPARE(ledger.dropped(), 2);
}

void TestFrameLedger::countsInTheOrderOfPresentation()
{
    FrameLedger ledger;
    expect(ledger, {0, 120, 40, 80, 240, 160, 200}); // as B frames are coded
    ledger.came(0ms);
    ledger.countFrom(0ms);
    ledger.came(40ms);
    ledger.came(120ms);
    QCOMPARE(ledger.dropped(), 1);
    ledger.came(160ms);
    ledger.came(200ms);
    ledger.came(240ms);
    QCOMPARE(ledger.dropped(), 1);
}

void TestFrameLedger::countsNothingBeforeItsTime()
{
    FrameLedger ledger;
    expect(ledger, {0, 40, 80});
    ledger.came(0ms);
    ledger.came(80ms);
    ledger.ended();
    QCOMPARE(ledger.dropped(), 0);
}

void TestFrameLedger::countsNothingThatIsOver()
{
    FrameLedger ledger;
    expect(ledger, {0, 40, 80, 120, 160});
    ledger.came(0ms);
    ledger.countFrom(100ms);
    ledger.came(160ms);
    QCOMPARE(ledger.dropped(), 1);
}

void TestFrameLedger::countsTheTail()
{
    FrameLedger ledger;
    expect(ledger, {0, 40, 80, 120});
    ledger.came(0ms);
    ledger.countFrom(0ms);
    ledger.came(40ms);
    ledger.ended();
    ledger.ended();
    QCOMPARE(ledger.dropped(), 2);
}

void TestFrameLedger::forgivesRounding()
{
    FrameLedger ledger;
    ledger.countFrom(0ms);
    for (int frame = 0; frame < 100; ++frame) {
        const auto time = std::chrono::nanoseconds(frame * 33'366'666LL);
        ledger.expect(time);
        ledger.came(time + std::chrono::nanoseconds(frame % 3 * 400'000 - 400'000));
    }
    ledger.ended();
    QCOMPARE(ledger.dropped(), 0);
}

void TestFrameLedger::startsOverAfterASeek()
{
    FrameLedger ledger;
    expect(ledger, {0, 40, 80});
    ledger.came(0ms);
    expect(ledger, {960, 1'000, 1'040, 1'080}); // from the key frame on
    ledger.came(1s);
    ledger.countFrom(1s);
    ledger.came(1'080ms);
    QCOMPARE(ledger.dropped(), 1);
}

void TestFrameLedger::isBounded()
{
    FrameLedger ledger;
    ledger.came(0ms);
    ledger.countFrom(0ms);
    for (int frame = 1; frame < 100'000; ++frame)
        ledger.expect(std::chrono::milliseconds(frame * 40));
    ledger.ended();
    QCOMPARE(ledger.dropped(), 1'000);
}

void TestFrameLedger::tellsTheGapAhead()
{
    FrameLedger ledger;
    expect(ledger, {0, 80, 40});
    QCOMPARE(ledger.gapAhead(), std::optional<FrameLedger::Time>());
    ledger.came(0ms);
    QCOMPARE(ledger.gapAhead(), std::optional<FrameLedger::Time>(40ms));
    ledger.came(80ms);
    QCOMPARE(ledger.gapAhead(), std::optional<FrameLedger::Time>());
    expect(ledger, {7'200'000});
    QCOMPARE(ledger.gapAhead(), std::optional<FrameLedger::Time>(7'200s - 80ms));
    ledger.ended();
    QCOMPARE(ledger.gapAhead(), std::optional<FrameLedger::Time>());
}

QTEST_APPLESS_MAIN(TestFrameLedger)
#include "tst_frame_ledger.moc"
