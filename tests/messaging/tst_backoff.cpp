// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/paho/backoff.h"

#include <QTest>
#include <algorithm>
#include <vector>

using ironfence::messaging::Backoff;

class TestBackoff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boundsDoubleUpToTheCap();
    void firstRetriesAreSpreadEvenly();
    void resetStartsAnew();
};

void TestBackoff::boundsDoubleUpToTheCap()
{
    const std::vector<int> bounds{1'000, 2'000, 4'000, 8'000, 16'000, 30'000, 30'000};
    std::vector<int> largest(bounds.size(), 0);
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        Backoff backoff(random);
        for (auto &seen : largest)
            seen = std::max(seen, static_cast<int>(backoff.next().count()));
    }
    for (size_t i = 0; i < bounds.size(); ++i) {
        QVERIFY2(largest[i] <= bounds[i], qPrintable(QString::number(i)));
        QVERIFY2(largest[i] > bounds[i] * 9 / 10, qPrintable(QString::number(i))); // full jitter reaches the bound
    }
}

void TestBackoff::firstRetriesAreSpreadEvenly()
{
    QRandomGenerator random(7);
    std::array<int, 10> tenths{};
    for (int screen = 0; screen < 10'000; ++screen)
        ++tenths[static_cast<size_t>(std::min<qint64>(9, Backoff(random).next().count() / 100))];
    for (const int count : tenths)
        QVERIFY2(count > 800 && count < 1'200, qPrintable(QString::number(count)));
}

void TestBackoff::resetStartsAnew()
{
    QRandomGenerator random(7);
    Backoff backoff(random);
    for (int i = 0; i < 200; ++i) {
        std::ignore = backoff.next();
        std::ignore = backoff.next();
        backoff.reset();
        QVERIFY(backoff.next() <= Backoff::first);
        backoff.reset();
    }
}

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
