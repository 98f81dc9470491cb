// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/timeline/pool.h"

#include <QtTest>

using ironfence::playlists::timeline::Pool;

namespace {

/// Whose turns the next ones are, each of so long.
QList<int> turnsOf(Pool &pool, int count, qint64 length = 10)
{
    QList<int> turns;
    for (int turn = 0; turn < count; ++turn) {
        turns.append(pool.turn());
        pool.book(turns.constLast(), length);
    }
    return turns;
}

} // namespace

class TestPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTakeTurns()
    {
        Pool pool(3);
        pool.set({0, 1, 2});
        QCOMPARE(turnsOf(pool, 6), (QList<int>{0, 1, 2, 0, 1, 2}));
    }

    void timeIsDividedNotTurns()
    {
        Pool pool(2);
        pool.set({0, 1});
        pool.book(0, 30);
        QCOMPARE(turnsOf(pool, 4), (QList<int>{1, 1, 1, 0}));
    }

    void whoJoinsBeginsLevel()
    {
        Pool pool(2);
        pool.set({0});
        turnsOf(pool, 100);
        pool.set({0, 1});
        QCOMPARE(turnsOf(pool, 4), (QList<int>{0, 1, 0, 1}));
    }

    void levelOutlastsATimeWithoutMembers()
    {
        Pool pool(2);
        pool.set({0});
        turnsOf(pool, 100);
        pool.set({});
        pool.set({0, 1});
        QCOMPARE(turnsOf(pool, 4), (QList<int>{0, 1, 0, 1}));
    }

    void levelOutlastsOthersInBetween()
    {
        Pool pool(3);
        pool.set({0});
        turnsOf(pool, 100);
        pool.set({2});
        turnsOf(pool, 1);
        pool.set({});
        pool.set({});
        pool.set({0, 1, 2});
        QCOMPARE(turnsOf(pool, 6), (QList<int>{0, 1, 2, 0, 1, 2}));
    }
};

QTEST_APPLESS_MAIN(TestPool)
#include "tst_pool.moc"
