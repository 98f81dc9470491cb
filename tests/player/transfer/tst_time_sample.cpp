// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/transfer/time_sample.h"

#include <QTest>

using namespace ironfence;
using base::Milliseconds;
using base::MonotonicTime;
using player::TimeSample;
using std::chrono::microseconds;

class TestTimeSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void computesOffsetAndDelay_data();
    void computesOffsetAndDelay();
    void refusesNonsense_data();
    void refusesNonsense();
};

void TestTimeSample::computesOffsetAndDelay_data()
{
    QTest::addColumn<int>("there");
    QTest::addColumn<int>("onServer");
    QTest::addColumn<int>("back");
    QTest::addColumn<int>("errorUs"); // of the offset: half the difference of the ways
    QTest::newRow("even") << 10 << 5 << 10 << 0;
    QTest::newRow("slow way there") << 30 << 5 << 10 << 10'000;
    QTest::newRow("slow way back") << 10 << 5 << 30 << -10'000;
    QTest::newRow("busy server") << 1 << 500 << 1 << 0;
    QTest::newRow("at once") << 0 << 0 << 0 << 0;
}

void TestTimeSample::computesOffsetAndDelay()
{
    QFETCH(int, there);
    QFETCH(int, onServer);
    QFETCH(int, back);
    constexpr qint64 server = 1'795'000'000'000'000; // its time when our monotonic clock was 0
    const qint64 asked = 3'600'000;
    const qint64 received = server + (asked + there) * 1000;
    const auto body =
        QStringLiteral(R"({"received_us":%1,"sent_us":%2})").arg(received).arg(received + onServer * 1000);
    const auto sample = TimeSample::parse(body.toUtf8(), MonotonicTime{Milliseconds(asked)},
                                          MonotonicTime{Milliseconds(asked + there + onServer + back)});
    QVERIFY(sample);
    QCOMPARE(sample->delay(), microseconds((there + back) * 1000));
    QTEST(int(sample->offset().count() - server), "errorUs");
}

void TestTimeSample::refusesNonsense_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<html>");
    QTest::newRow("one missing") << QByteArray(R"({"received_us":1795000000000000})");
    QTest::newRow("seconds") << QByteArray(R"({"received_us":1795000000,"sent_us":1795000000})");
    QTest::newRow("year 3000") << QByteArray(R"({"received_us":32503680000000000,"sent_us":32503680000000000})");
    QTest::newRow("text") << QByteArray(R"({"received_us":"1795000000000000","sent_us":"1795000000000000"})");
    QTest::newRow("sent before received")
        << QByteArray(R"({"received_us":1795000000000001,"sent_us":1795000000000000})");
    QTest::newRow("longer than the exchange")
        << QByteArray(R"({"received_us":1795000000000000,"sent_us":1795000000900000})");
    QTest::newRow("too large") << QByteArray(R"({"received_us":1795000000000000,"sent_us":1795000000000000})") +
                                      QByteArray(1024, ' ');
}

void TestTimeSample::refusesNonsense()
{
    QFETCH(QByteArray, body);
    QVERIFY(!TimeSample::parse(body, MonotonicTime{Milliseconds(1000)}, MonotonicTime{Milliseconds(1100)}));
}

QTEST_APPLESS_MAIN(TestTimeSample)
#include "tst_time_sample.moc"
