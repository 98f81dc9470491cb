// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/rules/when.h"
#include "tests/playlists/reading.h"

#include <QtTest>
#include <random>
#include <set>

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

/// "2026-03-28T23:00Z/2026-03-29T01:00Z", one after the other.
QString textOf(const QList<Window> &windows)
{
    QStringList rows;
    for (const auto &window : windows)
        rows.append(base::toRfc3339(window.from).replace(u":00Z"_qs, u"Z"_qs) + u'/' +
                    base::toRfc3339(window.to).replace(u":00Z"_qs, u"Z"_qs));
    return rows.join(u' ');
}

} // namespace

class TestWhen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWindows_data();
    void opensWindows();
    void partsOfADayNeitherOverlapNorLeaveGaps_data();
    void partsOfADayNeitherOverlapNorLeaveGaps();
    void daysAreThoseOfTheRules_data();
    void daysAreThoseOfTheRules();
    void namesThePlaceOfTheFault_data();
    void namesThePlaceOfTheFault();
    void boundsAreExact();
    void isWrittenAsItWasRead();
};

void TestWhen::opensWindows_data()
{
    QTest::addColumn<QByteArray>("dayparts");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("shift");
    QTest::addColumn<QString>("windows");
    const auto row = [](const char *name, const char *parts, const char *zone, const char *from, int count,
                        const char *windows, int shift = 0) {
        QByteArray json("[");
        for (const auto &part : QByteArray(parts).split(' '))
            json += (json.size() > 1 ? "," : "") + QByteArray(R"({"from":")") + part.left(5) + R"(","to":")" +
                    part.mid(6) + "\"}";
        QTest::newRow(name) << QByteArray(*parts == '\0' ? "[]" : json + ']') << QString::fromLatin1(zone)
                            << QString::fromLatin1(from) << count << shift << QString::fromLatin1(windows);
    };
    constexpr auto china = "Asia/Shanghai";
    constexpr auto berlin = "Europe/Berlin";
    constexpr auto newYork = "America/New_York";
    row("whole days are one window", "", china, "2026-11-23", 2, "2026-11-22T16:00Z/2026-11-24T16:00Z");
    row("00:00 to 24:00 is a whole day", "00:00-24:00", china, "2026-11-23", 2, "2026-11-22T16:00Z/2026-11-24T16:00Z");
    row("two parts", "08:30-11:30 13:00-17:00", china, "2026-11-23", 1,
        "2026-11-23T00:30Z/2026-11-23T03:30Z 2026-11-23T05:00Z/2026-11-23T09:00Z");
    row("parts in any order, joined where they touch", "12:00-13:00 09:00-12:00", china, "2026-11-23", 1,
        "2026-11-23T01:00Z/2026-11-23T05:00Z");
    row("parts that overlap", "12:00-13:00 09:00-12:30 12:15-12:20", china, "2026-11-23", 1,
        "2026-11-23T01:00Z/2026-11-23T05:00Z");
    row("over midnight: it belongs to the day of its beginning", "22:00-06:00", china, "2026-11-23", 1,
        "2026-11-23T14:00Z/2026-11-23T22:00Z");
    row("over every midnight", "22:00-06:00", china, "2026-11-23", 2,
        "2026-11-23T14:00Z/2026-11-23T22:00Z 2026-11-24T14:00Z/2026-11-24T22:00Z");
    row("until midnight", "22:00-24:00", china, "2026-11-23", 1, "2026-11-23T14:00Z/2026-11-23T16:00Z");
    row("until 00:00 is until midnight", "22:00-00:00", china, "2026-11-23", 1, "2026-11-23T14:00Z/2026-11-23T16:00Z");
    row("all but a minute", "12:00-11:59", china, "2026-11-23", 2,
        "2026-11-23T04:00Z/2026-11-24T03:59Z 2026-11-24T04:00Z/2026-11-25T03:59Z");

    row("Berlin in spring: a part whose end is skipped", "01:00-02:30", berlin, "2026-03-29", 1,
        "2026-03-29T00:00Z/2026-03-29T01:00Z");
    row("Berlin in spring: its neighbour", "02:30-04:00", berlin, "2026-03-29", 1,
        "2026-03-29T01:00Z/2026-03-29T02:00Z");
    row("Berlin in spring: a part that is skipped", "02:00-03:00", berlin, "2026-03-29", 1, "");
    row("Berlin in spring: a night of seven hours", "22:00-06:00", berlin, "2026-03-28", 1,
        "2026-03-28T21:00Z/2026-03-29T04:00Z");
    row("Berlin in spring: a day of 23 hours", "", berlin, "2026-03-29", 1, "2026-03-28T23:00Z/2026-03-29T22:00Z");
    row("Berlin in autumn: a part whose end is repeated", "01:00-02:30", berlin, "2026-10-25", 1,
        "2026-10-24T23:00Z/2026-10-25T00:30Z");
    row("Berlin in autumn: its neighbour", "02:30-04:00", berlin, "2026-10-25", 1,
        "2026-10-25T00:30Z/2026-10-25T03:00Z");
    row("Berlin in autumn: a part that comes twice lasts through both", "02:00-03:00", berlin, "2026-10-25", 1,
        "2026-10-25T00:00Z/2026-10-25T02:00Z");
    row("Berlin in autumn: a night of nine hours", "22:00-06:00", berlin, "2026-10-24", 1,
        "2026-10-24T20:00Z/2026-10-25T05:00Z");
    row("New York in spring: a part whose end is skipped", "01:00-02:30", newYork, "2026-03-08", 1,
        "2026-03-08T06:00Z/2026-03-08T07:00Z");
    row("New York in spring: its neighbour", "02:30-04:00", newYork, "2026-03-08", 1,
        "2026-03-08T07:00Z/2026-03-08T08:00Z");
    row("New York in autumn: a part whose end is repeated", "00:30-01:30", newYork, "2026-11-01", 1,
        "2026-11-01T04:30Z/2026-11-01T05:30Z");
    row("New York in autumn: its neighbour", "01:30-03:00", newYork, "2026-11-01", 1,
        "2026-11-01T05:30Z/2026-11-01T08:00Z");

    row("shifted", "08:30-11:30", china, "2026-11-23", 1, "2026-11-23T01:00Z/2026-11-23T04:00Z", 30);
    row("shifted to the day before", "00:10-01:00", china, "2026-11-23", 1, "2026-11-22T15:40Z/2026-11-22T16:30Z", -30);
    row("shifted whole into the day before", "00:10-01:00", china, "2026-11-23", 1,
        "2026-11-22T04:10Z/2026-11-22T05:00Z", -720);
    row("shifted to the day after the next", "22:00-21:00", china, "2026-11-23", 1,
        "2026-11-24T02:00Z/2026-11-25T01:00Z", 720);
    row("whole days are not shifted", "", china, "2026-11-23", 1, "2026-11-22T16:00Z/2026-11-23T16:00Z", 30);
    row("shifted on the clock of the wall", "01:00-02:00", berlin, "2026-03-29", 1,
        "2026-03-29T01:00Z/2026-03-29T02:00Z", 120);
}

void TestWhen::opensWindows()
{
    QFETCH(QByteArray, dayparts);
    QFETCH(QString, zone);
    QFETCH(QString, from);
    QFETCH(int, count);
    QFETCH(int, shift);
    QFETCH(QString, windows);
    const auto when = readAs<When>("{\"dayparts\":" + dayparts + '}');
    QVERIFY2(when, qPrintable(faultOf(when)));
    QCOMPARE(textOf(when->windowsIn({day(from), count}, *TimeZone::parse(zone), {}, shift)), windows);
}

void TestWhen::partsOfADayNeitherOverlapNorLeaveGaps_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("change");
    const auto row = [](const char *zone, const char *change) {
        QTest::newRow(qPrintable(QString::fromLatin1(zone) + u' ' + QString::fromLatin1(change)))
            << QString::fromLatin1(zone) << QString::fromLatin1(change);
    };
    row("Europe/Berlin", "2026-03-29");
    row("Europe/Berlin", "2026-10-25");
    row("America/New_York", "2026-03-08");
    row("America/New_York", "2026-11-01");
    row("Australia/Lord_Howe", "2026-10-04");
    row("America/Sao_Paulo", "2018-11-04");
    row("America/Sao_Paulo", "2018-02-17");
    row("America/St_Johns", "2010-11-07");
    row("Asia/Shanghai", "2026-11-23");
}

/// However the clock is cut into parts, each instant around the change lies in exactly one of them.
void TestWhen::partsOfADayNeitherOverlapNorLeaveGaps()
{
    QFETCH(QString, zone);
    QFETCH(QString, change);
    const auto clock = *TimeZone::parse(zone);
    const DayRange range{day(change).addDays(-2), 5};
    std::mt19937_64 numbers(1);
    for (int round = 0; round < 200; ++round) {
        std::set<int> cuts;
        for (int count = std::uniform_int_distribution<int>(2, 12)(numbers); count > 0; --count)
            cuts.insert(std::uniform_int_distribution<int>(0, 287)(numbers) * 5);
        if (cuts.size() < 2)
            continue;
        QList<Window> all;
        const int shift = std::uniform_int_distribution<int>(-720, 720)(numbers);
        for (auto cut = cuts.begin(); cut != cuts.end(); ++cut) {
            When when;
            when.dayparts = {{*cut, std::next(cut) != cuts.end() ? *std::next(cut) : *cuts.begin()}};
            all += when.windowsIn(range, clock, {}, shift);
        }
        std::sort(all.begin(), all.end(), [](const Window &a, const Window &b) { return a.from < b.from; });
        for (qsizetype index = 1; index < all.size(); ++index)
            QCOMPARE(all.at(index).from, all.at(index - 1).to);
        QVERIFY(all.constLast().to - all.constFirst().from >= std::chrono::hours(5 * 24 - 1));
    }
}

void TestWhen::daysAreThoseOfTheRules_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("days");
    const auto row = [](const char *name, const char *json, const char *days) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(days);
    };
    // Of the week from Monday 2026-02-09; Saturday is a make-up workday, Sunday is off.
    row("every day", "{}", "9 10 11 12 13 14 15");
    row("empty lists do not restrict", R"({"on":[],"except":[]})", "9 10 11 12 13 14 15");
    row("workdays", R"({"on":[{"kind":"workdays"}]})", "9 10 11 12 13 14");
    row("all but workdays", R"({"except":[{"kind":"workdays"}]})", "15");
    row("any of them",
        R"({"on":[{"kind":"days-off"},{"kind":"recurrence","rrule":"FREQ=WEEKLY;BYDAY=TU,TH","start":"2026-01-01"}]})",
        "10 12 15");
    row("without any of the others",
        R"({"on":[{"kind":"workdays"}],"except":[{"kind":"dates","from":"2026-02-10","to":"2026-02-11"},
            {"kind":"recurrence","rrule":"FREQ=WEEKLY;BYDAY=FR","start":"2026-01-01"}]})",
        "9 12 14");
    row("an exception wins", R"({"on":[{"kind":"workdays"}],"except":[{"kind":"workdays"}]})", "");
}

void TestWhen::daysAreThoseOfTheRules()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, days);
    const auto when = readAs<When>(json);
    QVERIFY2(when, qPrintable(faultOf(when)));
    const DayRange range{day(u"2026-02-09"_qs), 7};
    const auto set = when->daysIn(range, calendar::Workdays::shipped());
    QStringList selected;
    for (int index = 0; index < range.count; ++index) {
        if (set.at(index))
            selected.append(QString::number(range.dayAt(index).day()));
    }
    QCOMPARE(selected.join(u' '), days);
}

void TestWhen::namesThePlaceOfTheFault_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const char *path, const char *json) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(path);
    };
    row("no list", "$.on", R"({"on":{}})");
    row("no rule", "$.on[1]", R"({"on":[{"kind":"workdays"},7]})");
    row("unknown kind", "$.except[0].kind", R"({"except":[{"kind":"moon"}]})");
    row("no end", "$.dayparts[0].to", R"({"dayparts":[{"from":"08:00"}]})");
    row("no such hour", "$.dayparts[0].from", R"({"dayparts":[{"from":"25:00","to":"26:00"}]})");
    row("no such minute", "$.dayparts[0].to", R"({"dayparts":[{"from":"08:00","to":"08:60"}]})");
    row("one digit", "$.dayparts[0].from", R"({"dayparts":[{"from":"8:00","to":"09:00"}]})");
    row("line feed", "$.dayparts[0].from", R"({"dayparts":[{"from":"8:00\n","to":"09:00"}]})");
    row("after 24:00", "$.dayparts[0].to", R"({"dayparts":[{"from":"08:00","to":"24:01"}]})");
    row("from 24:00", "$.dayparts[0].from", R"({"dayparts":[{"from":"24:00","to":"08:00"}]})");
    row("nothing", "$.dayparts[1].to", R"({"dayparts":[{"from":"07:00","to":"08:00"},{"from":"09:00","to":"09:00"}]})");
    row("is it nothing or a day", "$.dayparts[0].to", R"({"dayparts":[{"from":"00:00","to":"00:00"}]})");
}

void TestWhen::namesThePlaceOfTheFault()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    const auto when = readAs<When>(json);
    QVERIFY(!when);
    QCOMPARE(when.error().context, path);
    QCOMPARE(when.error().code, base::ErrorCode::Invalid);
}

void TestWhen::boundsAreExact()
{
    const auto with = [](const char *key, const QByteArray &element, int count) {
        return readAs<When>(QByteArray("{\"") + key + "\":[" + QByteArrayList(count, element).join(',') + "]}");
    };
    const QByteArray rule(R"({"kind":"workdays"})");
    const QByteArray part(R"({"from":"08:00","to":"09:00"})");
    QVERIFY(with("on", rule, 16));
    QVERIFY(with("except", rule, 16));
    QVERIFY(with("dayparts", part, 24));
    QCOMPARE(with("on", rule, 17).error().code, base::ErrorCode::TooLarge);
    QCOMPARE(with("except", rule, 17).error().context, QStringLiteral("$.except"));
    QCOMPARE(with("dayparts", part, 25).error().context, QStringLiteral("$.dayparts"));
}

void TestWhen::isWrittenAsItWasRead()
{
    const QByteArray text = R"({"dayparts":[{"from":"08:05","later":2,"to":"24:00"},{"from":"23:59","to":"00:00"}],)"
                            R"("except":[{"kind":"days-off"}],"later":1,"on":[{"kind":"workdays"}]})";
    const auto when = readAs<When>(text);
    QVERIFY2(when, qPrintable(faultOf(when)));
    QCOMPARE(base::json::write(when->toJson()), text);
    QCOMPARE(base::json::write(When().toJson()), QByteArray("{}"));
    QCOMPARE(*readAs<When>("{}"), When());
}

QTEST_APPLESS_MAIN(TestWhen)
#include "tst_when.moc"
