// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/ids.h"
#include "playlists/calendar/festivals.h"
#include "playlists/calendar/lunar_date.h"
#include "playlists/calendar/lunar_span.h"
#include "playlists/calendar/solar_terms.h"

#include <QTest>

using namespace ironfence;
using namespace ironfence::playlists::calendar;

/// Named days, solar terms, and spans of days that come every lunar year.
class TestFestivals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofOneYear_data();
    void ofOneYear();
    void everyYearHasThemAllInOrder();
    void unknownNames();
    void terms_data();
    void terms();
    void everyYearHasItsTermsInOrder();
    void spans_data();
    void spans();
    void spansOfEveryYear();
    void datesOfSpans();
    void spansRefuseWhatIsNoDay();
};

void TestFestivals::ofOneYear_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("slug");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("date");
    const auto row = [](int year, const char *slug, const char *name, const char *date) {
        QTest::addRow("%d %s", year, slug)
            << year << QString::fromLatin1(slug) << QString::fromUtf8(name) << QString::fromLatin1(date);
    };
    row(2026, "spring-festival", "春节", "2026-02-17");
    row(2026, "lantern", "元宵", "2026-03-03");
    row(2026, "dragon-head", "龙抬头", "2026-03-20");
    row(2026, "qingming", "清明", "2026-04-05");
    row(2026, "dragon-boat", "端午", "2026-06-19");
    row(2026, "qixi", "七夕", "2026-08-19");
    row(2026, "ghost", "中元", "2026-08-27");
    row(2026, "mid-autumn", "中秋", "2026-09-25");
    row(2026, "double-ninth", "重阳", "2026-10-18");
    row(2026, "winter-clothes", "寒衣", "2026-11-09");
    row(2026, "winter-solstice", "冬至", "2026-12-22");
    row(2026, "laba", "腊八", "2027-01-15");
    row(2026, "little-year", "小年", "2027-01-30");
    row(2026, "new-years-eve", "除夕", "2027-02-05");
    row(2025, "mid-autumn", "中秋", "2025-10-06"); // after a leap month 6
    row(2025, "qixi", "七夕", "2025-08-29");
    row(2006, "qixi", "七夕", "2006-07-31"); // of month 7, not of the leap month 7 that follows
    row(2033, "winter-solstice", "冬至", "2033-12-21");
    row(2033, "laba", "腊八", "2034-01-27"); // after a leap month 11
    row(2100, "new-years-eve", "除夕", "2101-01-28");
}

void TestFestivals::ofOneYear()
{
    QFETCH(int, year);
    QFETCH(QString, slug);
    const auto festivals = festivalsOf(year).value();
    const auto found =
        std::find_if(festivals.begin(), festivals.end(), [&](const Festival &each) { return each.slug == slug; });
    QVERIFY(found != festivals.end());
    QTEST(found->name, "name");
    QTEST(found->date.toString(Qt::ISODate), "date");
    QCOMPARE(festivalDate(year, slug).value(), found->date);
}

void TestFestivals::everyYearHasThemAllInOrder()
{
    for (int year = firstYear; year <= lastYear; ++year) {
        const auto festivals = festivalsOf(year).value();
        QCOMPARE(festivals.size(), 14);
        QSet<QString> names;
        QDate before;
        for (const auto &festival : festivals) {
            QVERIFY(!before.isValid() || before <= festival.date);
            before = festival.date;
            QVERIFY(base::isSlug(festival.slug));
            names.insert(festival.name);
            QCOMPARE(lunarOf(festival.date).value().year, year);
            // 清明 is a day of the sun's: in 2023 it was the 15th of a leap month 2.
            QVERIFY(festival.slug == QStringLiteral("qingming") || !lunarOf(festival.date).value().leap);
        }
        QCOMPARE(names.size(), 14);
        QCOMPARE(festivals.front().name, QStringLiteral("春节"));
        QCOMPARE(festivals.back().name, QStringLiteral("除夕"));
        if (year < lastYear)
            QCOMPARE(festivals.back().date.addDays(1),
                     festivalDate(year + 1, QStringLiteral("spring-festival")).value());
    }
    QCOMPARE(festivalsOf(1899).error().code, base::ErrorCode::Invalid);
    QCOMPARE(festivalsOf(2101).error().code, base::ErrorCode::Invalid);
}

void TestFestivals::unknownNames()
{
    QCOMPARE(festivalDate(2026, QStringLiteral("christmas")).error().code, base::ErrorCode::NotFound);
    QCOMPARE(festivalDate(3000, QStringLiteral("qixi")).error().code, base::ErrorCode::Invalid);
}

void TestFestivals::terms_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("date");
    const auto row = [](int year, int index, const char *name, const char *date) {
        QTest::addRow("%d %d", year, index) << year << index << QString::fromUtf8(name) << QString::fromLatin1(date);
    };
    row(2026, 0, "小寒", "2026-01-05");
    row(2026, 2, "立春", "2026-02-04");
    row(2026, 6, "清明", "2026-04-05");
    row(2026, 11, "夏至", "2026-06-21");
    row(2026, 23, "冬至", "2026-12-22");
    row(1951, 23, "冬至", "1951-12-23"); // one second after midnight
    row(1979, 1, "大寒", "1979-01-21");  // published, six seconds before midnight
    row(2021, 23, "冬至", "2021-12-21"); // 41 seconds before midnight
    row(1927, 16, "白露", "1927-09-08"); // Beijing's own time
}

void TestFestivals::terms()
{
    QFETCH(int, year);
    QFETCH(int, index);
    const auto term = termsOf(year).value().at(index);
    QTEST(term.name, "name");
    QTEST(term.date.toString(Qt::ISODate), "date");
}

void TestFestivals::everyYearHasItsTermsInOrder()
{
    QDate before(1899, 12, 22);
    for (int year = firstYear; year <= lastYear; ++year) {
        const auto terms = termsOf(year).value();
        QCOMPARE(terms.size(), 24);
        for (const auto &term : terms) {
            QCOMPARE(term.date.year(), year);
            const auto days = before.daysTo(term.date);
            QVERIFY2(days >= 14 && days <= 16, qPrintable(term.date.toString()));
            before = term.date;
        }
        const auto solstice = lunarOf(terms.back().date).value();
        QVERIFY(solstice.year == year && solstice.month == 11 && !solstice.leap);
    }
    QCOMPARE(termsOf(1899).error().code, base::ErrorCode::Invalid);
    QCOMPARE(termsOf(2101).error().code, base::ErrorCode::Invalid);
}

void TestFestivals::spans_data()
{
    QTest::addColumn<LunarSpan>("span");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("inside");
    const LunarSpan newYear{{12, 23}, {1, 15}};
    const auto row = [](const char *name, const LunarSpan &span, QDate date, bool inside) {
        QTest::newRow(name) << span << date << inside;
    };
    row("the day before", newYear, {2027, 1, 29}, false);
    row("its first day", newYear, {2027, 1, 30}, true);
    row("the year's last day", newYear, {2027, 2, 5}, true);
    row("the year's first day", newYear, {2027, 2, 6}, true);
    row("its last day", newYear, {2027, 2, 20}, true);
    row("the day after", newYear, {2027, 2, 21}, false);
    row("summer", newYear, {2027, 7, 1}, false);
    row("at the table's beginning", newYear, {1900, 1, 31}, true);
    row("at the table's end", newYear, {2101, 1, 28}, true);
    row("30 of a month of 29 is the eve", {{12, 30}, {12, 30}}, {2027, 2, 5}, true);
    row("30 of a month of 29 is not the day before", {{12, 30}, {12, 30}}, {2027, 2, 4}, false);
    row("one day", {{8, 15}, {8, 15}}, {2025, 10, 6}, true);
    row("not again in the leap month", {{6, 1}, {6, 15}}, {2025, 7, 25}, false);
    row("through the leap month", {{6, 1}, {7, 15}}, {2025, 7, 25}, true);
    row("whole year", {{1, 1}, {12, 30}}, {2033, 12, 25}, true);
}

void TestFestivals::spans()
{
    QFETCH(LunarSpan, span);
    QFETCH(QDate, date);
    QTEST(contains(span, date).value(), "inside");
}

void TestFestivals::spansOfEveryYear()
{
    const LunarSpan span{{12, 23}, {1, 15}};
    for (int year = firstYear; year < lastYear; ++year) {
        const auto [first, last] = datesOf(span, year).value();
        for (QDate date = first.addDays(-2); date <= last.addDays(2); date = date.addDays(1))
            QCOMPARE(contains(span, date).value(), date >= first && date <= last);
    }
}

void TestFestivals::datesOfSpans()
{
    QCOMPARE(datesOf({{12, 23}, {1, 15}}, 2026).value(), (std::pair{QDate(2027, 1, 30), QDate(2027, 2, 20)}));
    QCOMPARE(datesOf({{1, 1}, {1, 15}}, 2026).value(), (std::pair{QDate(2026, 2, 17), QDate(2026, 3, 3)}));
    QCOMPARE(datesOf({{12, 23}, {1, 15}}, 2100).error().code, base::ErrorCode::Invalid); // ends beyond the table
    QCOMPARE(dateOf({12, 30}, 2026).value(), QDate(2027, 2, 5));
}

void TestFestivals::spansRefuseWhatIsNoDay()
{
    const QDate today(2026, 11, 23);
    for (const auto &span : {LunarSpan{{0, 1}, {1, 1}}, LunarSpan{{1, 1}, {13, 1}}, LunarSpan{{1, 0}, {1, 1}},
                             LunarSpan{{1, 1}, {2, 31}}}) {
        QCOMPARE(contains(span, today).error().code, base::ErrorCode::Invalid);
        QCOMPARE(datesOf(span, 2026).error().code, base::ErrorCode::Invalid);
    }
    QCOMPARE(contains({{1, 1}, {1, 15}}, QDate(2200, 1, 1)).error().code, base::ErrorCode::Invalid);
}

QTEST_APPLESS_MAIN(TestFestivals)
#include "tst_festivals.moc"
