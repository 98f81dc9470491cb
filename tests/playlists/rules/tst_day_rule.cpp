// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/rules/day_rule.h"
#include "tests/playlists/reading.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::playlists;
using namespace ironfence::playlists::rules;
using playlists::testing::faultOf;
using playlists::testing::readAs;

namespace {

QDate day(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

/// "2026-02-14/2026-02-16 2026-02-20": days in a row, and single ones.
QString textOf(const DaySet &set)
{
    QStringList rows;
    const auto &range = set.range();
    for (int index = 0; index < range.count; ++index) {
        if (!set.at(index))
            continue;
        const auto first = range.dayAt(index);
        while (index + 1 < range.count && set.at(index + 1))
            ++index;
        const auto last = range.dayAt(index);
        rows.append(first == last ? first.toString(Qt::ISODate)
                                  : first.toString(Qt::ISODate) + u'/' + last.toString(Qt::ISODate));
    }
    return rows.join(u' ');
}

} // namespace

class TestDayRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selectsDays_data();
    void selectsDays();
    void oneDayAtATimeIsTheSame_data() { selectsDays_data(); }
    void oneDayAtATimeIsTheSame();
    void namesThePlaceOfTheFault_data();
    void namesThePlaceOfTheFault();
    void isWrittenAsItWasRead_data();
    void isWrittenAsItWasRead();
};

void TestDayRule::selectsDays_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("days");
    const auto row = [](const char *name, const char *json, const char *from, int count, const char *days) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(from) << count << QString::fromLatin1(days);
    };
    constexpr auto campaign = R"({"kind":"dates","from":"2026-12-28","to":"2027-01-03"})";
    row("dates", campaign, "2026-12-01", 60, "2026-12-28/2027-01-03");
    row("dates, from within", campaign, "2027-01-02", 60, "2027-01-02/2027-01-03");
    row("dates, before", campaign, "2026-12-01", 27, "");
    row("dates, after", campaign, "2027-01-04", 27, "");
    row("one date", R"({"kind":"dates","from":"2026-12-28","to":"2026-12-28"})", "2026-12-01", 60, "2026-12-28");

    constexpr auto yearEnd = R"({"kind":"lunar","from":{"month":12,"day":23},"to":{"month":1,"day":15}})";
    row("the 23rd of the last month to the 15th of the first, 2027", yearEnd, "2026-06-01", 365,
        "2027-01-30/2027-02-20");
    row("the same, 2028", yearEnd, "2027-06-01", 365, "2028-01-19/2028-02-09");
    row("the same, 2030", yearEnd, "2029-06-01", 365, "2030-01-26/2030-02-17");
    row("the same, 2033 and after the leap month 2034", yearEnd, "2032-12-01", 500,
        "2033-01-23/2033-02-14 2034-02-11/2034-03-05");
    row("the same, entered in its middle", yearEnd, "2027-02-06", 2, "2027-02-06/2027-02-07");
    row("the 11th month, not its leap month",
        R"({"kind":"lunar","from":{"month":11,"day":1},"to":{"month":11,"day":30}})", "2033-11-01", 120,
        "2033-11-22/2033-12-21");
    row("over the leap month", R"({"kind":"lunar","from":{"month":11,"day":1},"to":{"month":12,"day":1}})",
        "2033-11-01", 120, "2033-11-22/2034-01-20");
    row("the last day, in a month of 29", R"({"kind":"lunar","from":{"month":12,"day":30},"to":{"month":12,"day":30}})",
        "2027-01-01", 60, "2027-02-05");
    row("nearly a year", R"({"kind":"lunar","from":{"month":1,"day":2},"to":{"month":12,"day":30}})", "2027-02-01", 400,
        "2027-02-01/2027-02-05 2027-02-07/2028-01-25 2028-01-27/2028-03-06");

    row("a festival", R"({"kind":"named","day":"spring-festival"})", "2027-01-01", 400, "2027-02-06 2028-01-26");
    row("the days before it", R"({"kind":"named","day":"spring-festival","before":7})", "2030-01-01", 60,
        "2030-01-27/2030-02-03");
    row("the days after it", R"({"kind":"named","day":"mid-autumn","after":2})", "2026-09-01", 60,
        "2026-09-25/2026-09-27");
    row("60 days around New Year's Eve", R"({"kind":"named","day":"new-years-eve","before":60,"after":60})",
        "2026-12-01", 150, "2026-12-07/2027-04-06");
    row("a solar term", R"({"kind":"named","day":"qingming","before":1,"after":1})", "2026-01-01", 365,
        "2026-04-04/2026-04-06");
    row("little year", R"({"kind":"named","day":"little-year"})", "2027-01-01", 60, "2027-01-30");

    row("workdays around the Spring Festival", R"({"kind":"workdays"})", "2026-02-09", 22,
        "2026-02-09/2026-02-14 2026-02-24/2026-02-28 2026-03-02");
    row("days off around the Spring Festival", R"({"kind":"days-off"})", "2026-02-09", 22,
        "2026-02-15/2026-02-23 2026-03-01");
    row("workdays around the National Day", R"({"kind":"workdays"})", "2026-09-18", 26,
        "2026-09-18 2026-09-20/2026-09-24 2026-09-28/2026-09-30 2026-10-08/2026-10-10 2026-10-12/2026-10-13");
    row("workdays of a year without a notice", R"({"kind":"workdays"})", "2031-01-01", 7,
        "2031-01-01/2031-01-03 2031-01-06/2031-01-07");
    row("a recurrence", R"({"kind":"recurrence","rrule":"FREQ=MONTHLY;BYMONTHDAY=-1","start":"2026-01-01"})",
        "2026-02-01", 60, "2026-02-28 2026-03-31");
}

void TestDayRule::selectsDays()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, from);
    QFETCH(int, count);
    QFETCH(QString, days);
    const auto rule = readAs<DayRule>(json);
    QVERIFY2(rule, qPrintable(faultOf(rule)));
    QCOMPARE(textOf(rule->daysIn({day(from), count}, calendar::Workdays::shipped())), days);
}

/// How long the range is does not matter to a day in it.
void TestDayRule::oneDayAtATimeIsTheSame()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, from);
    QFETCH(int, count);
    const auto rule = readAs<DayRule>(json);
    QVERIFY2(rule, qPrintable(faultOf(rule)));
    const auto workdays = calendar::Workdays::shipped();
    const auto set = rule->daysIn({day(from), count}, workdays);
    for (int index = 0; index < count; ++index) {
        const auto date = day(from).addDays(index);
        QCOMPARE(rule->daysIn({date, 1}, workdays).at(0), set.at(index));
    }
}

void TestDayRule::namesThePlaceOfTheFault_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const char *path, const char *json) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(path);
    };
    row("not an object", "$", "7");
    row("nothing", "$.kind", "{}");
    row("unknown kind", "$.kind", R"({"kind":"moon"})");
    row("no day", "$.to", R"({"kind":"dates","from":"2026-12-28"})");
    row("another way to write a day", "$.from", R"({"kind":"dates","from":"2026-1-02","to":"2026-12-28"})");
    row("no such day", "$.from", R"({"kind":"dates","from":"2026-02-29","to":"2026-12-28"})");
    row("with a time", "$.from", R"({"kind":"dates","from":"2026-02-28T00:00:00Z","to":"2026-12-28"})");
    row("backwards", "$.to", R"({"kind":"dates","from":"2026-12-28","to":"2026-12-27"})");
    row("long ago", "$.from", R"({"kind":"dates","from":"1999-12-31","to":"2026-12-28"})");
    row("far away", "$.to", R"({"kind":"dates","from":"2000-01-01","to":"2101-01-01"})");
    row("no lunar day", "$.to", R"({"kind":"lunar","from":{"month":12,"day":23}})");
    row("lunar month", "$.from.month", R"({"kind":"lunar","from":{"month":13,"day":23},"to":{"month":1,"day":15}})");
    row("lunar day", "$.to.day", R"({"kind":"lunar","from":{"month":12,"day":23},"to":{"month":1,"day":31}})");
    row("no name", "$.day", R"({"kind":"named"})");
    row("unknown name", "$.day", R"({"kind":"named","day":"christmas"})");
    row("too many days before", "$.before", R"({"kind":"named","day":"lantern","before":61})");
    row("fewer days after", "$.after", R"({"kind":"named","day":"lantern","after":-1})");
    row("no rule", "$.rrule", R"({"kind":"recurrence","start":"2026-12-28"})");
    row("no start", "$.start", R"({"kind":"recurrence","rrule":"FREQ=DAILY"})");
}

void TestDayRule::namesThePlaceOfTheFault()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    const auto rule = readAs<DayRule>(json);
    QVERIFY(!rule);
    QCOMPARE(rule.error().context, path);
}

void TestDayRule::isWrittenAsItWasRead_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {
             R"({"from":"2026-12-28","kind":"dates","later":[1],"to":"2027-01-03"})",
             R"({"from":{"day":23,"later":[],"month":12},"kind":"lunar","later":1,"to":{"day":15,"month":1}})",
             R"({"day":"lantern","kind":"named"})",
             R"({"after":60,"before":1,"day":"lantern","kind":"named","later":{}})",
             R"({"kind":"recurrence","later":1,"rrule":"FREQ=DAILY","start":"2026-12-28"})",
             R"({"kind":"workdays","later":1})",
             R"({"kind":"days-off"})",
         })
        QTest::newRow(json) << QByteArray(json);
}

void TestDayRule::isWrittenAsItWasRead()
{
    QFETCH(QByteArray, json);
    const auto rule = readAs<DayRule>(json);
    QVERIFY2(rule, qPrintable(faultOf(rule)));
    QCOMPARE(base::json::write(rule->toJson()), json);
}

QTEST_APPLESS_MAIN(TestDayRule)
#include "tst_day_rule.moc"
