// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/calendar/lunar_text.h"

#include <QStringList>

namespace ironfence::playlists::calendar {

namespace {

QChar digit(int number)
{
    return QStringView(u"十一二三四五六七八九")[number % 10];
}

} // namespace

QString chineseMonth(int month, bool leap)
{
    Q_ASSERT(month >= 1 && month <= 12);
    static const QStringList names = QStringLiteral("正 二 三 四 五 六 七 八 九 十 十一 腊").split(u' ');
    return (leap ? QStringLiteral("闰") : QString()) + names.at(month - 1) + u'月';
}

QString chineseDay(int day)
{
    Q_ASSERT(day >= 1 && day <= 30);
    if (day == 20)
        return QStringLiteral("二十");
    if (day == 30)
        return QStringLiteral("三十");
    return QStringView(u"初十廿")[day <= 10 ? 0 : day / 10] + QString(digit(day));
}

QString chineseYear(int year)
{
    // 1984 was 甲子, the first of a cycle of 60.
    const int place = ((year - 1984) % 60 + 60) % 60;
    return QString(QStringView(u"甲乙丙丁戊己庚辛壬癸")[place % 10]) +
           QStringView(u"子丑寅卯辰巳午未申酉戌亥")[place % 12] + QStringView(u"鼠牛虎兔龙蛇马羊猴鸡狗猪")[place % 12] +
           u'年';
}

QString chineseText(const LunarDate &date)
{
    return chineseMonth(date.month, date.leap) + chineseDay(date.day);
}

QString englishText(const LunarDate &date)
{
    return QStringLiteral("day %1 of %2month %3")
        .arg(date.day)
        .arg(date.leap ? QStringLiteral("leap ") : QString())
        .arg(date.month);
}

} // namespace ironfence::playlists::calendar
