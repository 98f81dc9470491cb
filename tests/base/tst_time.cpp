// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"

#include <QtTest>

using namespace ironfence::base;

class TestTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rfc3339_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written"); // empty: refused
        const auto row = [](const char *text, const char *written) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(written);
        };
        row("2026-11-23T08:00:00Z", "2026-11-23T08:00:00Z");
        row("2026-11-23T08:00:00.5Z", "2026-11-23T08:00:00.500Z");
        row("2026-11-23T08:00:00.123456789Z", "2026-11-23T08:00:00.123Z");
        row("2026-11-23T08:00:00+08:00", "2026-11-23T00:00:00Z");
        row("2026-11-23T22:30:00-03:30", "2026-11-24T02:00:00Z");
        row("2028-02-29T23:59:59Z", "2028-02-29T23:59:59Z");
        row("2000-01-01T00:00:00Z", "2000-01-01T00:00:00Z");
        row("2199-12-31T23:59:59.999Z", "2199-12-31T23:59:59.999Z");

        row("1999-12-31T23:59:59Z", "");
        row("2200-01-01T00:00:00Z", "");
        row("2000-01-01T00:00:00+01:00", "");
        row("2026-02-29T00:00:00Z", "");
        row("2026-13-01T00:00:00Z", "");
        row("2026-11-23T24:00:00Z", "");
        row("2026-11-23T08:60:00Z", "");
        row("2026-11-23T08:00:60Z", "");
        row("2026-11-23T08:00:00+24:00", "");
        row("2026-11-23T08:00:00+08:60", "");
        row("2026-11-23T08:00:00", "");
        row("2026-11-23 08:00:00Z", "");
        row("2026-11-23t08:00:00z", "");
        row("2026-11-23T08:00Z", "");
        row("2026-11-23T08:00:00.Z", "");
        row("2026-11-23T08:00:00Z\n", "");
        row("2026-W48-1T08:00:00Z", "");
        row("２026-11-23T08:00:00Z", "");
        row("", "");
    }

    void rfc3339()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        const auto time = fromRfc3339(text);
        QCOMPARE(time.has_value(), !written.isEmpty());
        if (!time) {
            QCOMPARE(time.error().code, ErrorCode::Invalid);
            return;
        }
        QCOMPARE(toRfc3339(*time), written);
        QCOMPARE(fromRfc3339(written).value(), *time);
    }

    void unixMilliseconds()
    {
        const auto time = fromUnixMs(1'795'420'800'123);
        QCOMPARE(toRfc3339(time), QStringLiteral("2026-11-23T08:00:00.123Z"));
        QCOMPARE(toUnixMs(time), 1'795'420'800'123);
    }

    void monotonicArithmetic()
    {
        const MonotonicTime start{Milliseconds(500)};
        QCOMPARE((start + Milliseconds(250)) - start, Milliseconds(250));
        QVERIFY(start < start + Milliseconds(1));
    }

    void theSystemClockNeverGoesBack()
    {
        const SystemClock clock;
        const auto first = clock.monotonic();
        QVERIFY(clock.monotonic() >= first);
        QVERIFY(qAbs(toUnixMs(clock.now()) - QDateTime::currentMSecsSinceEpoch()) < 60'000);
    }
};

QTEST_APPLESS_MAIN(TestTime)
#include "tst_time.moc"
