// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/calendar_page.h"

#include <QTest>

using namespace ironfence;
using console::cli::CalendarPage;

/// The JSON of `ironfence calendar`, which others read.
class TestCalendarPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasExactlyItsMembers();
    void aYearWithALeapMonth();
    void everyYearHasAPage();
};

namespace {

QStringList keysOf(const base::json::Value &object)
{
    QStringList keys;
    for (const auto &[key, value] : object.items())
        keys.append(QString::fromStdString(key));
    keys.sort();
    return keys;
}

QStringList words(const char *text)
{
    auto list = QString::fromUtf8(text).split(u' ');
    list.sort();
    return list;
}

} // namespace

void TestCalendarPage::hasExactlyItsMembers()
{
    const auto json = CalendarPage::of(2026).value().toJson();
    QCOMPARE(keysOf(json), words("year leap_month months festivals terms"));
    QCOMPARE(json["year"].get<int>(), 2026);
    QVERIFY(json["leap_month"].is_null());
    QCOMPARE(json["months"].size(), std::size_t(12));
    QCOMPARE(keysOf(json["months"][0]), words("month leap first_day days"));
    QCOMPARE(base::json::write(json["months"][0]),
             QByteArray(R"({"days":30,"first_day":"2026-02-17","leap":false,"month":1})"));
    QCOMPARE(keysOf(json["festivals"]),
             words("春节 元宵 龙抬头 清明 端午 七夕 中元 中秋 重阳 寒衣 腊八 小年 除夕 冬至"));
    QCOMPARE(keysOf(json["terms"]), words("小寒 大寒 立春 雨水 惊蛰 春分 清明 谷雨 立夏 小满 芒种 夏至 "
                                          "小暑 大暑 立秋 处暑 白露 秋分 寒露 霜降 立冬 小雪 大雪 冬至"));
    QVERIFY(json["festivals"]["除夕"] == "2027-02-05");
    QVERIFY(json["terms"]["小寒"] == "2026-01-05");
}

void TestCalendarPage::aYearWithALeapMonth()
{
    const auto json = CalendarPage::of(2033).value().toJson();
    QVERIFY(json["leap_month"] == 11);
    QCOMPARE(json["months"].size(), std::size_t(13));
    QCOMPARE(base::json::write(json["months"][11]),
             QByteArray(R"({"days":29,"first_day":"2033-12-22","leap":true,"month":11})"));
}

void TestCalendarPage::everyYearHasAPage()
{
    for (int year = playlists::calendar::firstYear; year <= playlists::calendar::lastYear; ++year) {
        const auto json = CalendarPage::of(year).value().toJson();
        QCOMPARE(json["festivals"].size(), std::size_t(14));
        QCOMPARE(json["terms"].size(), std::size_t(24));
        QCOMPARE(json["leap_month"].is_null(), json["months"].size() == 12);
    }
    QCOMPARE(CalendarPage::of(1899).error().code, base::ErrorCode::Invalid);
}

QTEST_APPLESS_MAIN(TestCalendarPage)
#include "tst_calendar_page.moc"
