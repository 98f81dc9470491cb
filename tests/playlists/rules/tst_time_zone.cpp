// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/rules/time_zone.h"

#include <QtTest>

using namespace ironfence;
using playlists::rules::TimeZone;

namespace {

QDate day(const char *text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

} // namespace

class TestTimeZone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsOfTheDatabaseOnly_data();
    void idsOfTheDatabaseOnly();
    void aMachineWithoutTheDatabaseIsRefused();
    void localTimesBecomeInstants_data();
    void localTimesBecomeInstants();
    void instantsHaveALocalDay_data();
    void instantsHaveALocalDay();
    void neverRunsBackwards_data();
    void neverRunsBackwards();
};

void TestTimeZone::idsOfTheDatabaseOnly_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("known");
    const auto row = [](const char *id, bool known) { QTest::newRow(id) << QString::fromLatin1(id) << known; };
    row("Asia/Shanghai", true);
    row("Europe/Berlin", true);
    row("America/Argentina/Buenos_Aires", true);
    row("America/Port-au-Prince", true);
    row("Etc/GMT+8", true);
    row("UTC", true);
    row("", false);
    row("Asia/Nowhere", false);
    row("asia/shanghai", false);
    row("Asia/Shanghai ", false);
    row("Europe", false);                     // a folder
    row("UTC+08:00", false);                  // Qt's own
    row("CET-1CEST,M3.5.0,M10.5.0/3", false); // POSIX
    row("Foo3", false);
    row("localtime", false); // another one on every machine
    row("posixrules", false);
    row("right/Europe/Berlin", false); // counts leap seconds
    row("../zoneinfo/Europe/Berlin", false);
    row("Europe/../Europe/Berlin", false);
    row("/usr/share/zoneinfo/Europe/Berlin", false);
    row("Asia/Shanghai\n", false);
}

void TestTimeZone::idsOfTheDatabaseOnly()
{
    QFETCH(QString, id);
    QFETCH(bool, known);
    const auto zone = TimeZone::parse(id);
    QCOMPARE(zone.has_value(), known);
    if (known)
        QCOMPARE(zone->id(), id);
    else
        QCOMPARE(zone.error().code, base::ErrorCode::Invalid);
}

void TestTimeZone::aMachineWithoutTheDatabaseIsRefused()
{
    QVERIFY(playlists::rules::requireTimeZones());
    const auto refused = playlists::rules::requireTimeZones(QStringLiteral("Asia/Nowhere"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::Unsupported);
    QVERIFY(refused.error().line().contains(QStringLiteral("tzdata")));
    QCOMPARE(TimeZone().id(), QStringLiteral("Asia/Shanghai"));
}

void TestTimeZone::localTimesBecomeInstants_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("minute");
    QTest::addColumn<QString>("instant");
    const auto row = [](const char *name, const char *zone, const char *date, int hour, int minute,
                        const char *instant) {
        QTest::newRow(name) << QString::fromLatin1(zone) << day(date) << 60 * hour + minute
                            << QString::fromLatin1(instant);
    };
    row("China", "Asia/Shanghai", "2026-11-23", 8, 30, "2026-11-23T00:30:00Z");
    row("China, 24:00", "Asia/Shanghai", "2026-11-23", 24, 0, "2026-11-23T16:00:00Z");
    row("China, in the next night", "Asia/Shanghai", "2026-11-23", 30, 0, "2026-11-23T22:00:00Z");
    row("a half hour", "Asia/Kolkata", "2026-11-23", 0, 0, "2026-11-22T18:30:00Z");
    // The clock goes from 02:00 to 03:00 at 01:00 UTC.
    row("Berlin in spring, before", "Europe/Berlin", "2026-03-29", 1, 59, "2026-03-29T00:59:00Z");
    row("Berlin in spring, first skipped", "Europe/Berlin", "2026-03-29", 2, 0, "2026-03-29T01:00:00Z");
    row("Berlin in spring, skipped", "Europe/Berlin", "2026-03-29", 2, 30, "2026-03-29T01:00:00Z");
    row("Berlin in spring, skipped, from the day before", "Europe/Berlin", "2026-03-28", 26, 30,
        "2026-03-29T01:00:00Z");
    row("Berlin in spring, after", "Europe/Berlin", "2026-03-29", 3, 0, "2026-03-29T01:00:00Z");
    row("Berlin in spring, a minute later", "Europe/Berlin", "2026-03-29", 3, 1, "2026-03-29T01:01:00Z");
    row("Berlin in spring, 24:00", "Europe/Berlin", "2026-03-29", 24, 0, "2026-03-29T22:00:00Z");
    // The clock goes from 03:00 to 02:00 at 01:00 UTC.
    row("Berlin in autumn, before", "Europe/Berlin", "2026-10-25", 1, 59, "2026-10-24T23:59:00Z");
    row("Berlin in autumn, repeated: the first", "Europe/Berlin", "2026-10-25", 2, 0, "2026-10-25T00:00:00Z");
    row("Berlin in autumn, last repeated", "Europe/Berlin", "2026-10-25", 2, 59, "2026-10-25T00:59:00Z");
    row("Berlin in autumn, after", "Europe/Berlin", "2026-10-25", 3, 0, "2026-10-25T02:00:00Z");
    row("Berlin in autumn, from the day before", "Europe/Berlin", "2026-10-24", 27, 0, "2026-10-25T02:00:00Z");
    row("New York in spring, skipped", "America/New_York", "2026-03-08", 2, 30, "2026-03-08T07:00:00Z");
    row("New York in spring, after", "America/New_York", "2026-03-08", 3, 0, "2026-03-08T07:00:00Z");
    row("New York in autumn, repeated", "America/New_York", "2026-11-01", 1, 30, "2026-11-01T05:30:00Z");
    row("New York in autumn, after", "America/New_York", "2026-11-01", 2, 0, "2026-11-01T07:00:00Z");
    // Half an hour only.
    row("Lord Howe in spring, skipped", "Australia/Lord_Howe", "2026-10-04", 2, 15, "2026-10-03T15:30:00Z");
    row("Lord Howe in autumn, repeated", "Australia/Lord_Howe", "2026-04-05", 1, 45, "2026-04-04T14:45:00Z");
    // Midnight itself is skipped or repeated.
    row("Sao Paulo, no midnight", "America/Sao_Paulo", "2018-11-04", 0, 0, "2018-11-04T03:00:00Z");
    row("Sao Paulo, 00:30 is skipped too", "America/Sao_Paulo", "2018-11-04", 0, 30, "2018-11-04T03:00:00Z");
    row("Sao Paulo, 23:30 comes twice", "America/Sao_Paulo", "2018-02-17", 23, 30, "2018-02-18T01:30:00Z");
    row("Sao Paulo, midnight after it", "America/Sao_Paulo", "2018-02-18", 0, 0, "2018-02-18T03:00:00Z");
    row("Havana, midnight comes twice", "America/Havana", "2025-11-02", 0, 0, "2025-11-02T04:00:00Z");
    // A day that there was not.
    row("Apia, a day skipped", "Pacific/Apia", "2011-12-30", 12, 0, "2011-12-30T10:00:00Z");
}

void TestTimeZone::localTimesBecomeInstants()
{
    QFETCH(QString, zone);
    QFETCH(QDate, date);
    QFETCH(int, minute);
    QFETCH(QString, instant);
    QCOMPARE(base::toRfc3339(TimeZone::parse(zone)->instantOf(date, minute)), instant);
}

void TestTimeZone::instantsHaveALocalDay_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("instant");
    QTest::addColumn<QDate>("date");
    const auto row = [](const char *name, const char *zone, const char *instant, const char *date) {
        QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(instant) << day(date);
    };
    row("China, last second", "Asia/Shanghai", "2026-11-23T15:59:59.999Z", "2026-11-23");
    row("China, midnight", "Asia/Shanghai", "2026-11-23T16:00:00Z", "2026-11-24");
    row("New York", "America/New_York", "2026-11-24T04:59:59Z", "2026-11-23");
    row("Sao Paulo, before the skipped midnight", "America/Sao_Paulo", "2018-11-04T02:59:59Z", "2018-11-03");
    row("Sao Paulo, after the skipped midnight", "America/Sao_Paulo", "2018-11-04T03:00:00Z", "2018-11-04");
    row("Sao Paulo, in the repeated hour", "America/Sao_Paulo", "2018-02-18T02:30:00Z", "2018-02-17");
    // One minute after midnight the clock went back to 23:01: the day has begun all the same.
    row("St. John's, first midnight", "America/St_Johns", "2010-11-07T02:30:00Z", "2010-11-07");
    row("St. John's, back in yesterday", "America/St_Johns", "2010-11-07T03:00:00Z", "2010-11-07");
    row("Apia, before the skipped day", "Pacific/Apia", "2011-12-30T09:59:59Z", "2011-12-29");
    row("Apia, after the skipped day", "Pacific/Apia", "2011-12-30T10:00:00Z", "2011-12-31");
}

void TestTimeZone::instantsHaveALocalDay()
{
    QFETCH(QString, zone);
    QFETCH(QString, instant);
    QFETCH(QDate, date);
    QCOMPARE(TimeZone::parse(zone)->dayOf(*base::fromRfc3339(instant)), date);
}

void TestTimeZone::neverRunsBackwards_data()
{
    QTest::addColumn<QString>("zone");
    for (const char *zone : {"Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe",
                             "America/Sao_Paulo", "America/St_Johns", "Africa/Casablanca", "Pacific/Apia"})
        QTest::newRow(zone) << QString::fromLatin1(zone);
}

/// Over eleven years: later on the clock is never earlier in time, and every day begins where the one before it ends.
void TestTimeZone::neverRunsBackwards()
{
    QFETCH(QString, zone);
    const auto clock = *TimeZone::parse(zone);
    auto last = clock.instantOf(day("2009-12-31"), 1440);
    for (auto date = day("2010-01-01"); date.year() < 2021; date = date.addDays(1)) {
        QCOMPARE(clock.instantOf(date, 0), last);
        for (const int minute : {0, 1, 59, 60, 90, 120, 150, 179, 180, 181, 240, 1380, 1410, 1439, 1440}) {
            const auto instant = clock.instantOf(date, minute);
            QVERIFY2(instant >= last, qPrintable(date.toString(Qt::ISODate)));
            last = instant;
        }
        const auto begin = clock.instantOf(date, 0);
        if (begin == last)
            continue; // the day that there was not
        QCOMPARE(clock.dayOf(begin), date);
        QCOMPARE(clock.dayOf(last - base::Milliseconds(1)), date);
    }
}

QTEST_APPLESS_MAIN(TestTimeZone)
#include "tst_time_zone.moc"
