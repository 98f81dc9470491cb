// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/calendar/workdays.h"

#include "playlists/calendar/lunar_date.h"

#include <QTest>

using namespace ironfence::playlists::calendar;

/// Which days are worked, by the shipped notices and by others. What a notice may hold is in tests/documents.
class TestWorkdays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byTheShippedNotices_data();
    void byTheShippedNotices();
    void shippedYears();
    void shippedNoticesHoldTheirFestivals();
    void withoutNotices();
    void aNoticeReachesIntoTheYearsBesideIt();
    void aNoticeReplacesTheFormer();
    void noDay();
};

namespace {

WorkdaysNotice notice(int year, const QList<DaysOff> &off, const QList<QDate> &work = {})
{
    return {year, off, work, QStringLiteral("a test")};
}

DaysOff off(QDate from, QDate to)
{
    return {QStringLiteral("元旦"), from, to};
}

} // namespace

void TestWorkdays::byTheShippedNotices_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("workday");
    const auto row = [](const char *what, QDate date, bool workday) { QTest::newRow(what) << date << workday; };
    row("a Monday", {2026, 11, 23}, true);
    row("a Saturday", {2026, 11, 28}, false);
    row("a Sunday", {2026, 11, 29}, false);
    row("New Year", {2024, 1, 1}, false);
    row("a Sunday before the Spring Festival", {2024, 2, 4}, true);
    row("New Year's Eve of 2024 was worked", {2024, 2, 9}, true);
    row("New Year's Eve of 2025 was not", {2025, 1, 28}, false);
    row("the last Spring Festival day", {2026, 2, 23}, false);
    row("the day after it", {2026, 2, 24}, true);
    row("a Saturday that makes up", {2026, 2, 28}, true);
    row("Mid-Autumn", {2026, 9, 25}, false);
    row("a Sunday that makes up for October", {2026, 9, 20}, true);
    row("both at once", {2025, 10, 8}, false);
}

void TestWorkdays::byTheShippedNotices()
{
    QFETCH(QDate, date);
    const auto workdays = Workdays::shipped();
    QTEST(workdays.isWorkday(date), "workday");
    QCOMPARE(workdays.isDayOff(date), !workdays.isWorkday(date));
}

void TestWorkdays::shippedYears()
{
    const auto workdays = Workdays::shipped();
    for (const int year : {2024, 2025, 2026})
        QVERIFY(workdays.known(year));
    QVERIFY(!workdays.known(2023));
    QVERIFY(!workdays.known(2027));
}

void TestWorkdays::shippedNoticesHoldTheirFestivals()
{
    const auto workdays = Workdays::shipped();
    for (const int year : {2024, 2025, 2026}) {
        int daysOff = 0;
        for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1)) {
            daysOff += workdays.isDayOff(date) ? 1 : 0;
            const auto lunar = lunarOf(date).value();
            const bool springMidAutumnOrDragonBoat = lunar == LunarDate{lunar.year, 1, false, 1} ||
                                                     lunar == LunarDate{lunar.year, 5, false, 5} ||
                                                     lunar == LunarDate{lunar.year, 8, false, 15};
            if (springMidAutumnOrDragonBoat)
                QVERIFY2(workdays.isDayOff(date), qPrintable(date.toString()));
        }
        // 52 weekends and the statutory days, 11 until 2024 and 13 since; one of them may fall on a weekend.
        const int statutory = year < 2025 ? 11 : 13;
        QVERIFY2(qAbs(daysOff - 104 - statutory) <= 1, qPrintable(QString::number(daysOff)));
    }
}

void TestWorkdays::withoutNotices()
{
    const Workdays workdays;
    QVERIFY(!workdays.known(2026));
    QVERIFY(workdays.isWorkday({2026, 10, 1}));
    QVERIFY(workdays.isDayOff({2026, 10, 3}));
}

void TestWorkdays::aNoticeReachesIntoTheYearsBesideIt()
{
    const Workdays workdays({notice(2023, {off({2022, 12, 31}, {2023, 1, 2}), off({2023, 12, 29}, {2024, 1, 2})},
                                    {{2022, 12, 24}, {2024, 1, 6}})});
    QVERIFY(workdays.isDayOff({2023, 12, 29}));
    QVERIFY(workdays.isDayOff({2024, 1, 2}));
    QVERIFY(workdays.isWorkday({2022, 12, 24}));
    QVERIFY(workdays.isWorkday({2024, 1, 6}));
    QVERIFY(!workdays.known(2022));

    // The year's own notice has the first word.
    auto both = workdays;
    both.add(notice(2024, {off({2024, 1, 6}, {2024, 1, 7})}));
    QVERIFY(both.isDayOff({2024, 1, 6}));
    QVERIFY(both.isDayOff({2024, 1, 2}));
}

void TestWorkdays::aNoticeReplacesTheFormer()
{
    Workdays workdays({notice(2026, {off({2026, 1, 1}, {2026, 1, 2})})});
    QVERIFY(workdays.isDayOff({2026, 1, 2}));
    workdays.add(notice(2026, {off({2026, 1, 1}, {2026, 1, 1})}));
    QVERIFY(workdays.isWorkday({2026, 1, 2}));
}

void TestWorkdays::noDay()
{
    QVERIFY(!Workdays::shipped().isWorkday(QDate()));
}

QTEST_APPLESS_MAIN(TestWorkdays)
#include "tst_workdays.moc"
