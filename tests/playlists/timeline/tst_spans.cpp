// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/timeline/spans.h"

#include <QtTest>

using namespace ironfence;
using playlists::timeline::Spans;

namespace {

base::UtcTime at(int ms)
{
    return base::UtcTime(base::Milliseconds(ms));
}

/// 10–20 and 50–60.
Spans two()
{
    Spans spans;
    spans.add(at(10), at(20));
    spans.add(at(50), at(60));
    return spans;
}

} // namespace

class TestSpans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsLeft()
    {
        const auto spans = two();
        QCOMPARE(spans.after(at(0)), 20);
        QCOMPARE(spans.after(at(10)), 20);
        QCOMPARE(spans.after(at(15)), 15);
        QCOMPARE(spans.after(at(20)), 10);
        QCOMPARE(spans.after(at(40)), 10);
        QCOMPARE(spans.after(at(59)), 1);
        QCOMPARE(spans.after(at(70)), 0);
        QCOMPARE(Spans().after(at(0)), 0);
        QCOMPARE(spans.end(), at(60));
    }

    void theLastInstantThatLeavesEnough()
    {
        const auto spans = two();
        QCOMPARE(spans.latest(1), at(59));
        QCOMPARE(spans.latest(10), at(50));
        QCOMPARE(spans.latest(11), at(19));
        QCOMPARE(spans.latest(20), at(10));
        QCOMPARE(spans.latest(25), at(5)); // 5 too few
        for (int wanted = 1; wanted <= 20; ++wanted) {
            QVERIFY(spans.after(spans.latest(wanted)) >= wanted);
            QVERIFY(spans.after(spans.latest(wanted) + base::Milliseconds(1)) < wanted);
        }
    }

    void neighboursAreJoined()
    {
        Spans spans;
        spans.add(at(10), at(20));
        spans.add(at(20), at(30));
        Spans one;
        one.add(at(10), at(30));
        QVERIFY(spans == one);
    }

    void united()
    {
        Spans other;
        other.add(at(15), at(50));
        other.add(at(70), at(80));
        const auto both = two().united(other);
        Spans expected;
        expected.add(at(10), at(60));
        expected.add(at(70), at(80));
        QVERIFY(both == expected);
        QVERIFY(Spans().united(two()) == two());
    }
};

QTEST_APPLESS_MAIN(TestSpans)
#include "tst_spans.moc"
