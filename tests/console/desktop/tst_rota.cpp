// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/link/rota.h"

#include <QTest>

using namespace ironfence;
using namespace ironfence::console::desktop::link;
using base::MonotonicTime;

namespace {

constexpr auto all = [](int, const auto &) { return true; };

MonotonicTime at(int seconds)
{
    return {std::chrono::seconds(seconds)};
}

} // namespace

/// Whose turn it is.
class TestRota : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAFewAtATime();
    void takesWhoWaitsLongest();
    void takesWhoIsDueOnly();
    void leavesOutWhoNobodyLooksAt();
    void forgetsTheOldest();
};

void TestRota::takesAFewAtATime()
{
    Rota<int> rota(2);
    for (const int key : {1, 2, 3})
        rota.show(key);
    const auto first = rota.begin(at(1), all);
    const auto second = rota.begin(at(1), all);
    QVERIFY(first && second && *first != *second);
    QVERIFY(!rota.begin(at(1), all));
    rota.end(*first);
    const auto third = rota.begin(at(2), all);
    QVERIFY(third && *third != *first && *third != *second); // who was never asked comes first
}

void TestRota::takesWhoWaitsLongest()
{
    Rota<int> rota(1);
    QList<int> turns;
    for (const int key : {1, 2, 3})
        rota.show(key);
    for (int second = 1; second <= 6; ++second) {
        const auto key = rota.begin(at(second), all);
        QVERIFY(key);
        turns.append(*key);
        rota.end(*key);
    }
    QCOMPARE(turns.mid(0, 3), turns.mid(3, 3));
    QCOMPARE(QSet<int>(turns.cbegin(), turns.cend()).size(), 3);
}

void TestRota::takesWhoIsDueOnly()
{
    Rota<int> rota(3);
    rota.show(1);
    rota.show(2);
    const auto due = [](int key, const Rota<int>::Turn &turn) { return key == 2 && !turn.tried; };
    QCOMPARE(rota.begin(at(1), due), std::optional(2));
    rota.end(2);
    QVERIFY(!rota.begin(at(2), due));
}

void TestRota::leavesOutWhoNobodyLooksAt()
{
    Rota<int> rota(3);
    QVERIFY(!rota.showsAny());
    rota.hide(5); // who was never shown is not remembered
    QVERIFY(rota.forget(0).isEmpty());
    rota.show(1);
    QVERIFY(rota.isShown(1) && rota.showsAny());
    rota.hide(1);
    QVERIFY(!rota.isShown(1) && !rota.showsAny());
    QVERIFY(!rota.begin(at(1), all));
}

void TestRota::forgetsTheOldest()
{
    Rota<int> rota(9);
    for (const int key : {1, 2, 3, 4}) {
        rota.show(key);
        QCOMPARE(rota.begin(at(key), all), std::optional(key));
        if (key != 4) // which is still under way
            rota.end(key);
        if (key != 3) // which is still seen
            rota.hide(key);
    }
    QVERIFY(rota.forget(4).isEmpty());
    QCOMPARE(rota.forget(3), QList{1});
    QCOMPARE(rota.forget(0), QList{2});
    QVERIFY(rota.isShown(3));
}

QTEST_GUILESS_MAIN(TestRota)
#include "tst_rota.moc"
