// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/timeline/plan.h"
#include "worlds.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::playlists;
using namespace ironfence::playlists::timeline;
using support::programmeOf;

namespace {

const QDate monday(2026, 11, 23);

Programme programmeAt(const QString &id, const QList<rules::Daypart> &dayparts)
{
    auto programme = programmeOf(id, Rank::Routine, 0, 1, 10);
    programme.when.dayparts = dayparts;
    return programme;
}

Roster rosterOf(const QList<Programme> &programmes, const Screen &screen = {})
{
    AuthorityProgrammes authority;
    authority.authority = *base::AuthorityId::parse(QStringLiteral("county-police"));
    authority.programmes = programmes;
    return {{authority}, screen};
}

/// "00:00 a, 08:00 ab, 20:00 dark": local time of the first day, and what applies from then on.
QString textOf(const Plan &plan, const Roster &roster)
{
    QStringList rows;
    for (const auto &stretch : plan.stretches()) {
        QString ids;
        for (std::size_t index = 0; index < roster.candidates().size(); ++index) {
            if (plan.sets().at(stretch.set).testBit(static_cast<qsizetype>(index)))
                ids += roster.candidates()[index].programme->id.text();
        }
        const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(stretch.from - plan.from()).count();
        rows.append(QStringLiteral("%1:%2 %3")
                        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
                        .arg(minutes % 60, 2, 10, QLatin1Char('0'))
                        .arg(stretch.dark    ? QStringLiteral("dark")
                             : ids.isEmpty() ? QStringLiteral("-")
                                             : ids));
    }
    return rows.join(QStringLiteral(", "));
}

QString planOf(const QList<Programme> &programmes, int days = 1, const Screen &screen = {})
{
    const auto roster = rosterOf(programmes, screen);
    return textOf(Plan(roster, {}, {monday, days}), roster);
}

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAppliesAllDay() { QCOMPARE(planOf({}), QStringLiteral("00:00 -")); }

    void windowsCutTheDay()
    {
        QCOMPARE(planOf({programmeAt(QStringLiteral("a"), {}), programmeAt(QStringLiteral("b"), {{480, 1200}})}),
                 QStringLiteral("00:00 a, 08:00 ab, 20:00 a"));
        QCOMPARE(
            planOf({programmeAt(QStringLiteral("a"), {{480, 720}}), programmeAt(QStringLiteral("b"), {{720, 900}})}),
            QStringLiteral("00:00 -, 08:00 a, 12:00 b, 15:00 -"));
    }

    void edgesThatChangeNothingAreNone()
    {
        QCOMPARE(planOf({programmeAt(QStringLiteral("a"), {{480, 720}, {720, 900}})}),
                 QStringLiteral("00:00 -, 08:00 a, 15:00 -"));
        QCOMPARE(planOf({programmeAt(QStringLiteral("a"), {})}, 3), QStringLiteral("00:00 a"));
    }

    void nightsReachIn()
    {
        QCOMPARE(planOf({programmeAt(QStringLiteral("a"), {{1320, 360}})}, 2),
                 QStringLiteral("00:00 a, 06:00 -, 22:00 a, 30:00 -, 46:00 a"));
    }

    void shiftsReachInFromBothSides()
    {
        Screen screen;
        auto late = programmeAt(QStringLiteral("a"), {{1320, 1260}}); // until 21:00 of the next day …
        late.shiftMinutes = 720;
        screen.shifts = {{*base::AuthorityId::parse(QStringLiteral("county-police")), late.id, 720}};
        QCOMPARE(planOf({late}, 1, screen),
                 QStringLiteral("00:00 a, 09:00 -, 10:00 a")); // … until 09:00 of the day after
        auto early = programmeAt(QStringLiteral("a"), {{60, 120}});
        early.shiftMinutes = 120;
        screen.shifts.first().minutes = -720;
        QCOMPARE(planOf({early}, 1, screen),
                 QStringLiteral("00:00 -, 23:00 a")); // no further than the programme allows
        screen.shifts.first().authority = *base::AuthorityId::parse(QStringLiteral("bank"));
        QCOMPARE(planOf({early}, 1, screen), QStringLiteral("00:00 -, 01:00 a, 02:00 -")); // another's programme
    }

    void aShiftTakesNothingAway_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<rules::Daypart>("part");
        QTest::addColumn<rules::Daypart>("hours");
        QTest::addColumn<bool>("onlyToday");
        QTest::addColumn<QString>("expected");
        const rules::Daypart always;
        QTest::newRow("out of its validity")
            << 720 << rules::Daypart{780, 1200} << always << true << QStringLiteral("00:00 -, 13:00 a, 20:00 -");
        QTest::newRow("shortened by its validity")
            << 300 << rules::Daypart{780, 1200} << always << true << QStringLiteral("00:00 -, 13:00 a, 20:00 -");
        QTest::newRow("within its validity")
            << 240 << rules::Daypart{780, 1200} << always << true << QStringLiteral("00:00 -, 17:00 a");
        QTest::newRow("into darkness") << 30 << rules::Daypart{1170, 1200} << rules::Daypart{480, 1200} << false
                                       << QStringLiteral("00:00 dark, 08:00 -, 19:30 a, 20:00 dark");
        QTest::newRow("out of darkness") << -60 << rules::Daypart{1170, 1260} << rules::Daypart{480, 1200} << false
                                         << QStringLiteral("00:00 dark, 08:00 -, 18:30 a, 20:00 dark");
    }

    void aShiftTakesNothingAway()
    {
        QFETCH(int, minutes);
        QFETCH(rules::Daypart, part);
        QFETCH(rules::Daypart, hours);
        QFETCH(bool, onlyToday);
        QFETCH(QString, expected);
        auto programme = programmeAt(QStringLiteral("a"), {part});
        programme.shiftMinutes = 720;
        if (onlyToday) {
            programme.when.on.append({rules::Dates{monday, monday}, {}});
            programme.validFrom = rules::TimeZone().instantOf(monday, 0);
            programme.validUntil = rules::TimeZone().instantOf(monday, 1440);
        }
        Screen screen;
        screen.hours.dayparts = {hours};
        screen.shifts = {{*base::AuthorityId::parse(QStringLiteral("county-police")), programme.id, minutes}};
        QCOMPARE(planOf({programme}, 1, screen), expected);
    }

    void validityCutsWindows()
    {
        auto programme = programmeAt(QStringLiteral("a"), {{480, 720}});
        programme.validFrom = base::fromRfc3339(QStringLiteral("2026-11-23T10:00:00+08:00")).value();
        programme.validUntil = base::fromRfc3339(QStringLiteral("2026-11-24T09:00:00+08:00")).value();
        QCOMPARE(planOf({programme}, 3), QStringLiteral("00:00 -, 10:00 a, 12:00 -, 32:00 a, 33:00 -"));
        programme.validUntil = base::fromRfc3339(QStringLiteral("2026-11-22T09:00:00+08:00")).value();
        programme.validFrom.reset();
        QCOMPARE(planOf({programme}), QStringLiteral("00:00 -"));
    }

    void darknessIsBesideThem()
    {
        Screen screen;
        screen.hours.dayparts = {{480, 1200}};
        const auto programme = programmeAt(QStringLiteral("a"), {{540, 1260}});
        QCOMPARE(planOf({programme}, 1, screen),
                 QStringLiteral("00:00 dark, 08:00 -, 09:00 a, 20:00 dark, 21:00 dark"));
    }

    void equalSetsAreKeptOnce()
    {
        const auto roster = rosterOf({programmeAt(QStringLiteral("a"), {{480, 720}})});
        const Plan plan(roster, {}, {monday, 30});
        QCOMPARE(plan.stretches().size(), 61);
        QCOMPARE(plan.sets().size(), 2);
    }

    void findsTheStretchOfAnInstant()
    {
        const auto roster = rosterOf({programmeAt(QStringLiteral("a"), {{480, 720}})});
        const Plan plan(roster, {}, {monday, 2});
        for (int index = 0; index < plan.stretches().size(); ++index) {
            const auto &stretch = plan.stretches().at(index);
            QCOMPARE(plan.indexAt(stretch.from), index);
            QCOMPARE(plan.indexAt(stretch.to - base::Milliseconds(1)), index);
        }
        QCOMPARE(plan.stretches().constFirst().from, plan.from());
        QCOMPARE(plan.stretches().constLast().to, plan.to());
    }

    void onlyWhoMayBeShownIsACandidate()
    {
        AuthorityProgrammes bank;
        bank.authority = *base::AuthorityId::parse(QStringLiteral("bank"));
        bank.highestRank = Rank::Routine;
        auto elsewhere = programmeOf(QStringLiteral("elsewhere"), Rank::Routine, 0, 1, 10);
        elsewhere.audience.places = {*base::PlacePath::parse(QStringLiteral("js"))};
        bank.programmes = {programmeOf(QStringLiteral("high"), Rank::Campaign, 0, 1, 10), elsewhere,
                           programmeOf(QStringLiteral("b"), Rank::Filler, 0, 1, 10),
                           programmeOf(QStringLiteral("c"), Rank::Routine, 0, 1, 10),
                           programmeOf(QStringLiteral("a"), Rank::Routine, 0, 1, 10)};
        Screen screen;
        screen.place = *base::PlacePath::parse(QStringLiteral("zj/tonglu"));
        const Roster roster({bank}, screen);
        QStringList ids;
        for (const auto &candidate : roster.candidates())
            ids.append(candidate.programme->id.text());
        QCOMPARE(ids.join(u' '), QStringLiteral("a c b")); // rank, authority, id
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
