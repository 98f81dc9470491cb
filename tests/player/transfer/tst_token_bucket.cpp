// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/transfer/token_bucket.h"

#include <QTest>

namespace ironfence::player {

class TestTokenBucket : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsOverTenSeconds_data();
    void holdsOverTenSeconds();
    void aPauseEarnsNoBurst();
    void anotherRateBeginsEmpty();
};

void TestTokenBucket::holdsOverTenSeconds_data()
{
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<int>("tick");
    for (const qint64 rate : {16LL * 1024, 512LL * 1024, 100'000'007LL, 4LL * 1024 * 1024 * 1024}) {
        for (const int tick : {1, 10, 37, 240})
            QTest::addRow("%lld B/s every %d ms", static_cast<long long>(rate), tick) << rate << tick;
    }
}

void TestTokenBucket::holdsOverTenSeconds()
{
    QFETCH(qint64, rate);
    QFETCH(int, tick);
    TokenBucket bucket;
    bucket.setRate(rate);
    qint64 taken = 0;
    base::MonotonicTime now{base::Milliseconds{5'000}};
    const auto end = now + base::Milliseconds{10'000};
    for (; now < end; now = now + base::Milliseconds{tick}) {
        const auto some = bucket.take(now);
        QVERIFY(some <= bucket.most());
        bucket.spend(some);
        taken += some;
    }
    QVERIFY2(std::abs(taken - 10 * rate) <= 10 * rate / 20, qPrintable(QString::number(taken))); // 5 %
}

void TestTokenBucket::aPauseEarnsNoBurst()
{
    TokenBucket bucket;
    bucket.setRate(1'000);
    base::MonotonicTime now{base::Milliseconds{1'000'000}};
    QCOMPARE(bucket.take(now), 250);
    bucket.spend(250);
    QCOMPARE(bucket.take(now), 0);
    now = now + base::Milliseconds{3'600'000};
    QCOMPARE(bucket.take(now), 250);
    bucket.spend(100);
    QCOMPARE(bucket.take(now), 150);
    now = now + base::Milliseconds{10};
    QCOMPARE(bucket.take(now), 160);
    now = now + base::Milliseconds{-5}; // what must not happen gives nothing
    QCOMPARE(bucket.take(now), 160);
}

void TestTokenBucket::anotherRateBeginsEmpty()
{
    TokenBucket bucket;
    QVERIFY(!bucket.isLimited());
    bucket.setRate(1'000'000);
    base::MonotonicTime now{base::Milliseconds{1'000'000}};
    QVERIFY(bucket.take(now) > 0);
    bucket.setRate(1'000);
    QCOMPARE(bucket.take(now), 0);
    bucket.setRate({});
    QVERIFY(!bucket.isLimited());
}

} // namespace ironfence::player

QTEST_APPLESS_MAIN(ironfence::player::TestTokenBucket)
#include "tst_token_bucket.moc"
