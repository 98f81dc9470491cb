// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/moment.h"

#include <QTest>

using namespace ironfence;
using console::cli::momentOf;
using console::cli::spanOf;
using playlists::rules::TimeZone;

/// Times and spans as people type them.
class TestMoment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMoments_data();
    void readsMoments();
    void readsSpans_data();
    void readsSpans();
    void writesTheClockOfThePlace();
};

void TestMoment::readsMoments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("utc"); // empty: refused
    const auto row = [](const char *text, const char *zone, const char *utc) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(zone) << QString::fromLatin1(utc);
    };
    const auto *shanghai = "Asia/Shanghai";
    const auto *berlin = "Europe/Berlin";
    row("2026-11-23T08:00:00Z", shanghai, "2026-11-23T08:00:00Z");
    row("2026-11-23T08:00:00+08:00", berlin, "2026-11-23T00:00:00Z");
    row("2026-11-23T08:00", shanghai, "2026-11-23T00:00:00Z");
    row("2026-11-23T08:00:30", shanghai, "2026-11-23T00:00:30Z");
    row("2026-07-01T08:00", berlin, "2026-07-01T06:00:00Z");
    row("2026-12-01T08:00", berlin, "2026-12-01T07:00:00Z");
    row("2026-02-30T08:00", shanghai, "");
    row("2026-11-23T24:00", shanghai, "");
    row("2026-11-23T08:60", shanghai, "");
    row("2026-11-23 08:00", shanghai, "");
    row("2026-11-23T08:00\n", shanghai, "");
    row("1999-11-23T08:00", shanghai, "");
    row("08:00", shanghai, "");
    row("now", shanghai, "");
}

void TestMoment::readsMoments()
{
    QFETCH(QString, text);
    QFETCH(QString, zone);
    QFETCH(QString, utc);
    const auto moment = momentOf(text, *TimeZone::parse(zone));
    QCOMPARE(moment.has_value(), !utc.isEmpty());
    if (moment)
        QCOMPARE(base::toRfc3339(*moment), utc);
    else
        QCOMPARE(moment.error().code, base::ErrorCode::Invalid);
}

void TestMoment::readsSpans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("seconds"); // 0: refused
    const auto row = [](const char *text, int seconds) { QTest::newRow(text) << QString::fromLatin1(text) << seconds; };
    row("24h", 86'400);
    row("90m", 5'400);
    row("7d", 604'800);
    row("1d12h", 129'600);
    row("1h30m10s", 5'410);
    row("0h", 0);
    row("0d", 0);
    row("12h1d", 0);
    row("1.5h", 0);
    row("-1h", 0);
    row("ever", 0);
    row("", 0);
    row("d", 0);
    row("9999d", 0);
}

void TestMoment::readsSpans()
{
    QFETCH(QString, text);
    const auto span = spanOf(text);
    QTEST(span ? static_cast<int>(span->count()) : 0, "seconds");
}

void TestMoment::writesTheClockOfThePlace()
{
    const auto zone = *TimeZone::parse(QStringLiteral("Europe/Berlin"));
    const auto time = *base::fromRfc3339(QStringLiteral("2026-11-23T23:30:00Z"));
    QCOMPARE(console::cli::clockText(zone, time), QStringLiteral("00:30:00"));
    QCOMPARE(console::cli::dayText(zone, time), QStringLiteral("2026-11-24"));
    QCOMPARE(console::cli::clockText(zone, time + base::Milliseconds(40)), QStringLiteral("00:30:00.040"));
}

QTEST_GUILESS_MAIN(TestMoment)
#include "tst_moment.moc"
