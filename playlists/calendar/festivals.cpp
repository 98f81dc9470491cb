// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/calendar/festivals.h"

#include "playlists/calendar/lunar_date.h"
#include "playlists/calendar/solar_terms.h"

#include <algorithm>

namespace ironfence::playlists::calendar {

namespace {

struct Named
{
    const char *slug;
    const char16_t *name;
    int month = 0; ///< 0: the day of the solar term of that name
    int day = 0;   ///< 0: the last one of the lunar year
};

constexpr Named names[] = {
    {"spring-festival", u"春节", 1, 1}, {"lantern", u"元宵", 1, 15},
    {"dragon-head", u"龙抬头", 2, 2},   {"qingming", u"清明"},
    {"dragon-boat", u"端午", 5, 5},     {"qixi", u"七夕", 7, 7},
    {"ghost", u"中元", 7, 15},          {"mid-autumn", u"中秋", 8, 15},
    {"double-ninth", u"重阳", 9, 9},    {"winter-clothes", u"寒衣", 10, 1},
    {"winter-solstice", u"冬至"},       {"laba", u"腊八", 12, 8},
    {"little-year", u"小年", 12, 23},   {"new-years-eve", u"除夕", 12, 0},
};

QDate termDate(const QList<SolarTerm> &terms, const QString &name)
{
    const auto term =
        std::find_if(terms.begin(), terms.end(), [&](const SolarTerm &each) { return each.name == name; });
    Q_ASSERT(term != terms.end());
    return term->date;
}

QDate lunarDate(const QList<LunarMonth> &months, int month, int day)
{
    if (day == 0)
        return months.back().firstDay.addDays(months.back().days - 1);
    const auto found = std::find_if(months.begin(), months.end(),
                                    [&](const LunarMonth &each) { return each.month == month && !each.leap; });
    Q_ASSERT(found != months.end());
    return found->firstDay.addDays(day - 1);
}

} // namespace

base::Result<QList<Festival>> festivalsOf(int lunarYear)
{
    const auto months = monthsOf(lunarYear);
    if (!months)
        return base::failure(months.error());
    // 清明 (April) and 冬至 (month 11, December) of a lunar year always fall in the Gregorian year in which it begins.
    const auto terms = termsOf(lunarYear);
    if (!terms)
        return base::failure(terms.error());

    QList<Festival> festivals;
    for (const auto &named : names) {
        const auto name = QString::fromUtf16(named.name);
        const auto date = named.month == 0 ? termDate(*terms, name) : lunarDate(*months, named.month, named.day);
        festivals.append({QString::fromLatin1(named.slug), name, date});
    }
    std::sort(festivals.begin(), festivals.end(), [](const Festival &a, const Festival &b) { return a.date < b.date; });
    return festivals;
}

base::Result<QDate> festivalDate(int lunarYear, const QString &slug)
{
    const auto festivals = festivalsOf(lunarYear);
    if (!festivals)
        return base::failure(festivals.error());
    for (const auto &festival : *festivals) {
        if (festival.slug == slug)
            return festival.date;
    }
    return base::failure(base::ErrorCode::NotFound, QStringLiteral("no festival is called %1").arg(slug));
}

} // namespace ironfence::playlists::calendar
