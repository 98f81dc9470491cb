// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/calendar/lunar_date.h"
#include "playlists/calendar/lunar_text.h"

#include <QTest>

using namespace ironfence;
using namespace ironfence::playlists::calendar;

/// Days whose lunar dates are known from published calendars, and that every day of the table converts back.
class TestLunarDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void known_data();
    void known();
    void everyDayConvertsBack();
    void monthsAreWhole();
    void leapMonths_data();
    void leapMonths();
    void refuses_data();
    void refuses();
    void refusesDays_data();
    void refusesDays();
    void textsInChinese_data();
    void textsInChinese();
    void namesOfYears();
};

namespace {

QDate day(const char *iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

} // namespace

void TestLunarDate::known_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<bool>("leap");
    QTest::addColumn<int>("lunarDay");
    const auto row = [](const char *date, int year, int month, bool leap, int lunarDay) {
        QTest::newRow(date) << day(date) << year << month << leap << lunarDay;
    };
    row("1900-01-31", 1900, 1, false, 1);  // the first that is known
    row("1914-11-17", 1914, 10, false, 1); // Beijing's own time, 14 minutes before China Standard Time
    row("1916-02-03", 1916, 1, false, 1);
    row("1920-11-10", 1920, 10, false, 1);
    row("1906-04-24", 1906, 4, false, 1);  // published, not computed
    row("1978-09-02", 1978, 7, false, 30); // other tables of the time made it the first of month 8
    row("1978-09-17", 1978, 8, false, 15); // and the festival fall on the 16th
    row("1984-11-23", 1984, 10, true, 1);
    row("2023-03-22", 2023, 2, true, 1);
    row("2024-02-10", 2024, 1, false, 1);
    row("2026-02-15", 2025, 12, false, 28); // so says the State Council's notice on the days off of 2026
    row("2026-02-23", 2026, 1, false, 7);
    row("2027-02-05", 2026, 12, false, 29);
    row("2027-02-06", 2027, 1, false, 1); // the new moon is at 23:56
    row("2030-02-03", 2030, 1, false, 1); // the new moon is at 00:07
    row("2033-12-21", 2033, 11, false, 30);
    row("2033-12-22", 2033, 11, true, 1);
    row("2034-01-20", 2033, 12, false, 1);
    row("2034-02-19", 2034, 1, false, 1);
    row("2057-09-28", 2057, 9, false, 1); // docs/calendar.md
    row("2089-09-04", 2089, 8, false, 1);
    row("2097-08-07", 2097, 7, false, 1);
    row("2101-01-28", 2100, 12, false, 29); // the last that is known
}

void TestLunarDate::known()
{
    QFETCH(QDate, date);
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(bool, leap);
    QFETCH(int, lunarDay);
    const LunarDate expected{year, month, leap, lunarDay};
    const auto lunar = lunarOf(date);
    QVERIFY(lunar.has_value());
    QVERIFY2(*lunar == expected, qPrintable(englishText(*lunar)));
    QCOMPARE(gregorianOf(expected).value(), date);
}

void TestLunarDate::everyDayConvertsBack()
{
    LunarDate before{1899, 12, false, 30};
    int days = 0;
    for (QDate date(1900, 1, 31); date <= QDate(2101, 1, 28); date = date.addDays(1), ++days) {
        const auto lunar = lunarOf(date).value();
        QVERIFY2(before < lunar, qPrintable(date.toString()));
        QVERIFY2(lunar.day == before.day + 1 || lunar.day == 1, qPrintable(date.toString()));
        QVERIFY2(gregorianOf(lunar).value() == date, qPrintable(date.toString()));
        before = lunar;
    }
    QCOMPARE(days, 73'412);
}

void TestLunarDate::monthsAreWhole()
{
    QDate next(1900, 1, 31);
    for (int year = firstYear; year <= lastYear; ++year) {
        const auto months = monthsOf(year).value();
        QCOMPARE(months.size(), leapMonthOf(year).value() == 0 ? 12 : 13);
        QCOMPARE(months.front().month, 1);
        QCOMPARE(months.back().month, 12);
        for (const auto &month : months) {
            QVERIFY(month.days == 29 || month.days == 30);
            QCOMPARE(daysInMonth(year, month.month, month.leap).value(), month.days);
            QCOMPARE(month.firstDay, next);
            next = next.addDays(month.days);
        }
        // Between two winter solstices plus what a year of 13 months shifts: 21 January to 21 February.
        QVERIFY(months.front().firstDay >= QDate(year, 1, 21) && months.front().firstDay <= QDate(year, 2, 21));
    }
    QCOMPARE(next, QDate(2101, 1, 29));
}

void TestLunarDate::leapMonths_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    for (const auto &[year, month] : std::initializer_list<std::pair<int, int>>{{1900, 8},
                                                                                {1903, 5},
                                                                                {1906, 4},
                                                                                {1909, 2},
                                                                                {1911, 6},
                                                                                {1984, 10},
                                                                                {2014, 9},
                                                                                {2020, 4},
                                                                                {2023, 2},
                                                                                {2025, 6},
                                                                                {2026, 0},
                                                                                {2028, 5},
                                                                                {2033, 11},
                                                                                {2034, 0},
                                                                                {2050, 3},
                                                                                {2099, 2},
                                                                                {2100, 0}})
        QTest::addRow("%d", year) << year << month;
}

void TestLunarDate::leapMonths()
{
    QFETCH(int, year);
    QFETCH(int, month);
    QCOMPARE(leapMonthOf(year).value(), month);
}

void TestLunarDate::refuses_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<bool>("leap");
    QTest::addColumn<int>("lunarDay");
    const auto row = [](const char *name, int year, int month, bool leap, int lunarDay) {
        QTest::newRow(name) << year << month << leap << lunarDay;
    };
    row("year before", 1899, 12, false, 1);
    row("year after", 2101, 1, false, 1);
    row("month 0", 2026, 0, false, 1);
    row("month 13", 2026, 13, false, 1);
    row("a leap month of a common year", 2026, 6, true, 1);
    row("another leap month", 2025, 5, true, 1);
    row("day 0", 2026, 1, false, 0);
    row("day 30 of 29", 2026, 12, false, 30);
    row("day 31", 2026, 1, false, 31);
}

void TestLunarDate::refuses()
{
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(bool, leap);
    QFETCH(int, lunarDay);
    const auto date = gregorianOf({year, month, leap, lunarDay});
    QVERIFY(!date.has_value());
    QCOMPARE(date.error().code, base::ErrorCode::Invalid);
}

void TestLunarDate::refusesDays_data()
{
    QTest::addColumn<QDate>("date");
    QTest::newRow("none") << QDate();
    QTest::newRow("before") << QDate(1900, 1, 30);
    QTest::newRow("after") << QDate(2101, 1, 29);
    QTest::newRow("long before") << QDate(-4000, 1, 1);
    QTest::newRow("long after") << QDate(9999, 1, 1);
}

void TestLunarDate::refusesDays()
{
    QFETCH(QDate, date);
    const auto lunar = lunarOf(date);
    QVERIFY(!lunar.has_value());
    QCOMPARE(lunar.error().code, base::ErrorCode::Invalid);
}

void TestLunarDate::textsInChinese_data()
{
    QTest::addColumn<int>("month");
    QTest::addColumn<bool>("leap");
    QTest::addColumn<int>("lunarDay");
    QTest::addColumn<QString>("chinese");
    QTest::addColumn<QString>("english");
    const auto row = [](int month, bool leap, int lunarDay, const char *chinese, const char *english) {
        QTest::newRow(english) << month << leap << lunarDay << QString::fromUtf8(chinese) << QString::fromUtf8(english);
    };
    row(1, false, 1, "正月初一", "day 1 of month 1");
    row(12, false, 23, "腊月廿三", "day 23 of month 12");
    row(11, true, 1, "闰十一月初一", "day 1 of leap month 11");
    row(10, false, 10, "十月初十", "day 10 of month 10");
    row(9, false, 9, "九月初九", "day 9 of month 9");
    row(8, false, 15, "八月十五", "day 15 of month 8");
    row(6, true, 20, "闰六月二十", "day 20 of leap month 6");
    row(2, false, 21, "二月廿一", "day 21 of month 2");
    row(7, false, 29, "七月廿九", "day 29 of month 7");
    row(12, false, 30, "腊月三十", "day 30 of month 12");
}

void TestLunarDate::textsInChinese()
{
    QFETCH(int, month);
    QFETCH(bool, leap);
    QFETCH(int, lunarDay);
    QTEST(chineseText({2026, month, leap, lunarDay}), "chinese");
    QTEST(englishText({2026, month, leap, lunarDay}), "english");
}

void TestLunarDate::namesOfYears()
{
    QCOMPARE(chineseYear(1900), QStringLiteral("庚子鼠年"));
    QCOMPARE(chineseYear(1984), QStringLiteral("甲子鼠年"));
    QCOMPARE(chineseYear(2026), QStringLiteral("丙午马年"));
    QCOMPARE(chineseYear(2100), QStringLiteral("庚申猴年"));
}

QTEST_APPLESS_MAIN(TestLunarDate)
#include "tst_lunar_date.moc"
