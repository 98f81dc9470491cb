// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/check/check.h"
#include "playlists/check/screen_kinds.h"
#include "worlds.h"

#include <QTest>

using namespace ironfence;
using namespace playlists;
using check::Finding;
using check::Severity;
using support::programmeOf;
using timeline::AuthorityProgrammes;

namespace {

AuthorityProgrammes authorityOf(const char *id, const QList<Programme> &programmes, int cap = 100,
                                Rank highest = Rank::Mandatory)
{
    return {*base::AuthorityId::parse(QString::fromLatin1(id)), highest, cap, programmes};
}

Screen screenOf(const char *id, const char *place = "zj/tonglu")
{
    Screen screen;
    screen.id = *base::ScreenId::parse(QString::fromLatin1(id));
    screen.place = *base::PlacePath::parse(QString::fromLatin1(place));
    return screen;
}

Programme made(const char *id, Rank rank, int share = 0, const QList<rules::Daypart> &parts = {})
{
    auto programme = programmeOf(QString::fromLatin1(id), rank, share, 3, 12);
    programme.when.dayparts = parts;
    return programme;
}

QList<Finding> found(const QList<AuthorityProgrammes> &authorities, const QList<Screen> &screens = {})
{
    return check::check({authorities, screens, *base::fromRfc3339(QStringLiteral("2026-11-23T00:00:00Z"))});
}

QStringList codes(const QList<Finding> &findings)
{
    QStringList codes;
    for (const auto &finding : findings)
        codes.append(finding.code + u' ' + finding.programme.text() + u' ' + finding.path);
    return codes;
}

} // namespace

/// What programmes make of each other on a screen.
class TestCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInGoodProgrammes();
    void madeUpScreensHoldTheImportedNotices();
    void findsWhatIsAlwaysOutranked();
    void findsSharesBeyondTheHour();
    void findsSharesBeyondTheCap();
    void findsRanksThatAreNotAllowed();
    void findsWhatIsCutForShares();
    void findsHoursThatNobodyFills();
    void findsWhatOnlyPlaysInTheDark();
    void findsProgrammesWithoutAScreen();
    void tellsEachThingOnce();
    void choosesScreensThatDiffer();
    void looksAtEveryKindOfScreen();
    void saysWhatWasNotPlayedOut();
    void judgesDaysOnTheClocksOfItsScreens();
    void noShiftTakesAway();
    void countsOnlySharesThatTheLadderReaches();
    void tellsEveryClash();
    void namesTheCapThatLeavesNothing();
};

void TestCheck::madeUpScreensHoldTheImportedNotices()
{
    auto programme = made("work", Rank::Filler);
    programme.when.on = {{rules::DayKind::Workdays}};
    const calendar::DaysOff off{QStringLiteral("元旦"), {2027, 1, 1}, {2027, 1, 3}};
    const calendar::WorkdaysNotice notice{2027, {off}, {}, QStringLiteral("a test")};
    const auto now = *base::fromRfc3339(QStringLiteral("2027-03-01T00:00:00Z"));
    const QList<AuthorityProgrammes> own{authorityOf("police", {programme})};
    QCOMPARE(codes(check::check({own, {}, now})), QStringList{QStringLiteral("unknown-workdays work $.when.on[0]")});
    QVERIFY(check::check({own, {}, now, {notice}}).isEmpty());
}

void TestCheck::findsNothingInGoodProgrammes()
{
    const auto authorities =
        QList{authorityOf("police", {made("police", Rank::Mandatory, 20)}),
              authorityOf("bank", {made("day", Rank::Routine, 0, {{480, 1020}}), made("fill", Rank::Filler)})};
    QCOMPARE(codes(found(authorities)), QStringList());
    QCOMPARE(codes(found(authorities, {screenOf("lobby-1")})), QStringList());
}

void TestCheck::findsWhatIsAlwaysOutranked()
{
    const auto high = made("high", Rank::Campaign);
    const auto findings = found({authorityOf("bank", {high, made("low", Rank::Filler)})});
    QCOMPARE(codes(findings), QStringList{QStringLiteral("always-outranked low $.rank")});
    QVERIFY(findings[0].problem.contains(QStringLiteral("bank/high")));
    QVERIFY(findings[0].screen.isEmpty()); // a made-up one
    QCOMPARE(findings[0].severity, Severity::Warning);

    auto elsewhere = high;
    elsewhere.audience.places = {*base::PlacePath::parse(QStringLiteral("zj/tonglu"))};
    QCOMPARE(codes(found({authorityOf("bank", {elsewhere, made("low", Rank::Filler)})})), QStringList());
    auto lobbies = high;
    lobbies.audience.profiles = {Profile::Lobby};
    QCOMPARE(codes(found({authorityOf("bank", {lobbies, made("low", Rank::Filler)})})), QStringList());
    QCOMPARE(codes(found({authorityOf("bank", {lobbies, made("low", Rank::Filler)})}, {screenOf("lobby-1")})),
             QStringList{QStringLiteral("always-outranked low $.rank")});

    const auto full = found({authorityOf("bank", {made("all", Rank::Mandatory, 100), made("low", Rank::Routine)})});
    QCOMPARE(codes(full), QStringList{QStringLiteral("always-outranked low $.rank")});
}

void TestCheck::findsSharesBeyondTheHour()
{
    const auto findings = found(
        {authorityOf("bank", {made("a", Rank::Routine, 60, {{480, 720}}), made("b", Rank::Routine, 50, {{600, 900}})}),
         authorityOf("police", {made("c", Rank::Filler)})});
    QCOMPARE(codes(findings), QStringList{QStringLiteral("shares-over-hour b $.share_percent")});
    const auto &problem = findings[0].problem;
    QVERIFY2(problem.contains(QStringLiteral("110 %")), qPrintable(problem));
    QVERIFY2(problem.contains(QStringLiteral("from 2026-11-23 10:00 to 2026-11-23 12:00")), qPrintable(problem));
    QVERIFY2(problem.contains(QStringLiteral("bank/a 60 %, bank/b 50 %")), qPrintable(problem));

    QCOMPARE(codes(found({authorityOf("bank", {made("a", Rank::Routine, 60, {{480, 720}}),
                                               made("b", Rank::Routine, 50, {{720, 900}})}),
                          authorityOf("police", {made("c", Rank::Filler)})})),
             QStringList()); // one after the other
}

void TestCheck::findsSharesBeyondTheCap()
{
    const auto findings = found({authorityOf("bank", {made("a", Rank::Routine, 30), made("b", Rank::Routine, 20)}, 40),
                                 authorityOf("police", {made("c", Rank::Routine)})});
    QCOMPARE(codes(findings), QStringList{QStringLiteral("share-over-cap b $.share_percent")});
    QVERIFY(findings[0].problem.contains(QStringLiteral("50 %")) &&
            findings[0].problem.contains(QStringLiteral("40 %")));
    QCOMPARE(findings[0].authority.text(), QStringLiteral("bank"));
}

void TestCheck::findsRanksThatAreNotAllowed()
{
    const auto findings = found({authorityOf("shop", {made("loud", Rank::Campaign)}, 100, Rank::Routine)});
    QCOMPARE(codes(findings), QStringList{QStringLiteral("rank-not-allowed loud $.rank")});
    QCOMPARE(findings[0].severity, Severity::Error);
}

void TestCheck::findsWhatIsCutForShares()
{
    auto longOne = programmeOf(QStringLiteral("police"), Rank::Mandatory, 10, 0, 0);
    longOne.playlist().items = {support::videoOf(QStringLiteral("film.mp4"), std::chrono::minutes(10))};
    const auto findings = found({authorityOf("police", {longOne, made("fill", Rank::Filler)})});
    QCOMPARE(codes(findings), (QStringList{QStringLiteral("too-long-for-share police $.playlist.items[0]"),
                                           QStringLiteral("cut-for-share police $.playlist.items[0]")}));
    QVERIFY2(findings[1].problem.contains(QStringLiteral("film.mp4 (10 min)")), qPrintable(findings[1].problem));
    QVERIFY(findings[1].problem.contains(QStringLiteral("week from 2026-11-23")));
}

void TestCheck::findsHoursThatNobodyFills()
{
    auto screen = screenOf("lobby-1");
    screen.hours.dayparts = {{8 * 60, 20 * 60}};
    const auto findings = found({authorityOf("bank", {made("day", Rank::Routine, 0, {{9 * 60, 18 * 60}})})}, {screen});
    QCOMPARE(codes(findings), QStringList{QStringLiteral("safe-loop  $.hours")});
    const auto &problem = findings[0].problem;
    QVERIFY2(problem.contains(QStringLiteral("lobby-1 from 2026-11-23 08:00 to 2026-11-23 09:00")),
             qPrintable(problem));
    QVERIFY2(problem.contains(QStringLiteral("731 times more")), qPrintable(problem)); // twice on 366 days
    QVERIFY2(problem.contains(QStringLiteral("1098 h")), qPrintable(problem));
    QCOMPARE(findings[0].screen.text(), QStringLiteral("lobby-1"));
    QVERIFY(found({authorityOf("bank", {made("day", Rank::Routine, 0, {{9 * 60, 18 * 60}})})}).isEmpty());
}

void TestCheck::findsWhatOnlyPlaysInTheDark()
{
    auto screen = screenOf("lobby-1");
    screen.hours.dayparts = {{8 * 60, 20 * 60}};
    QCOMPARE(codes(found({authorityOf("bank", {made("night", Rank::Routine, 0, {{22 * 60, 6 * 60}}),
                                               made("fill", Rank::Filler)})},
                         {screen})),
             QStringList{QStringLiteral("only-in-the-dark night $.when")});
}

void TestCheck::findsProgrammesWithoutAScreen()
{
    auto atm = made("atm", Rank::Routine);
    atm.audience.profiles = {Profile::Atm};
    QCOMPARE(codes(found({authorityOf("bank", {atm, made("fill", Rank::Filler)})}, {screenOf("lobby-1")})),
             QStringList{QStringLiteral("no-screen atm $.audience")});
}

void TestCheck::tellsEachThingOnce()
{
    QList<Screen> screens;
    for (const auto *id : {"lobby-1", "lobby-2", "lobby-3"}) {
        screens.append(screenOf(id));
        screens.last().hours.dayparts = {{8 * 60, 12 * 60 + static_cast<int>(screens.size())}};
    }
    const auto findings = found({authorityOf("bank", {made("a", Rank::Routine), made("b", Rank::Filler)})}, screens);
    QCOMPARE(codes(findings), QStringList{QStringLiteral("always-outranked b $.rank")});
    QCOMPARE(findings[0].screen.text(), QStringLiteral("lobby-1"));
}

void TestCheck::choosesScreensThatDiffer()
{
    auto here = made("here", Rank::Routine);
    here.audience.places = {*base::PlacePath::parse(QStringLiteral("zj/tonglu"))};
    const QList authorities{authorityOf("bank", {here, made("all", Rank::Filler)})};
    auto late = screenOf("c");
    late.hours.dayparts = {{600, 1200}};
    const QList screens{screenOf("a"), screenOf("b"), screenOf("far", "zj/fuyang"), late};
    const auto kinds = check::kindsOf(screens, authorities, 10);
    QCOMPARE(kinds.size(), 3);
    QCOMPARE(kinds[1].id.text(), QStringLiteral("far"));
    QCOMPARE(check::kindsOf(screens, authorities, 2).size(), 2);
    const auto typical = check::typicalScreens(authorities, 10);
    QCOMPARE(typical.size(), 2); // in that place, and elsewhere
    for (const auto &screen : typical)
        QVERIFY(authorities[0].programmes[1].audience.includes(screen));
}

/// Nine screens with hours of their own, the last always lit.
void TestCheck::looksAtEveryKindOfScreen()
{
    QList<Screen> screens;
    for (int number = 1; number <= 9; ++number) {
        screens.append(screenOf(qPrintable(QStringLiteral("lobby-%1").arg(number))));
        if (number < 9)
            screens.last().hours.dayparts = {{9 * 60 + number, 18 * 60}};
    }
    const auto high = made("high", Rank::Campaign, 0, {{9 * 60, 18 * 60}});
    const auto low = made("low", Rank::Filler, 0, {{10 * 60, 11 * 60}});
    const auto findings = found({authorityOf("bank", {high, low})}, screens);
    QCOMPARE(codes(findings),
             (QStringList{QStringLiteral("always-outranked low $.rank"), QStringLiteral("safe-loop  $.hours")}));
    QCOMPARE(findings[1].screen.text(), QStringLiteral("lobby-9"));
}

void TestCheck::saysWhatWasNotPlayedOut()
{
    QList<Screen> screens;
    for (int number = 1; number <= 9; ++number) {
        screens.append(screenOf(qPrintable(QStringLiteral("lobby-%1").arg(number))));
        screens.last().hours.dayparts = {{9 * 60 + number, 18 * 60}};
    }
    const QList authorities{authorityOf("bank", {made("a", Rank::Campaign, 20), made("b", Rank::Filler)})};
    const auto findings = found(authorities, screens);
    QCOMPARE(codes(findings), QStringList{QStringLiteral("not-played-out  ")});
    QVERIFY2(findings[0].problem.startsWith(QStringLiteral("8 of 9 kinds")), qPrintable(findings[0].problem));
    QCOMPARE(codes(found(authorities, screens.mid(1))), QStringList());
}

void TestCheck::judgesDaysOnTheClocksOfItsScreens()
{
    auto there = screenOf("far", "us/ny");
    there.zone = *rules::TimeZone::parse(QStringLiteral("America/New_York"));
    // 08:00 on the 23rd in Shanghai is still the 22nd in New York.
    auto sunday = made("sunday", Rank::Routine);
    sunday.audience.places = {there.place};
    sunday.when.on = {{rules::Dates{QDate(2026, 11, 22), QDate(2026, 11, 22)}, {}}};
    const QList authorities{authorityOf("bank", {sunday, made("fill", Rank::Filler)})};
    QCOMPARE(codes(found(authorities, {screenOf("near"), there})), QStringList());
    there.zone = rules::TimeZone();
    QVERIFY(codes(found(authorities, {screenOf("near"), there})).contains(QStringLiteral("never-plays sunday $.when")));
}

void TestCheck::noShiftTakesAway()
{
    auto brief = made("brief", Rank::Routine, 0, {{10 * 60, 11 * 60}});
    brief.validUntil = base::fromRfc3339(QStringLiteral("2026-11-23T04:00:00Z")).value(); // 12:00
    brief.shiftMinutes = 720;
    const QList authorities{authorityOf("bank", {brief, made("fill", Rank::Filler)})};
    auto screen = screenOf("lobby-1");
    QCOMPARE(codes(found(authorities, {screen})), QStringList());
    screen.shifts = {{authorities[0].authority, brief.id, 180}};
    QCOMPARE(codes(found(authorities, {screen})), QStringList()); // out of its validity: its usual hours stand
    screen.shifts[0].minutes = 60;
    screen.hours.dayparts = {{12 * 60, 20 * 60}};
    QCOMPARE(codes(found(authorities, {screen})), QStringList{QStringLiteral("only-in-the-dark brief $.when")});
}

void TestCheck::countsOnlySharesThatTheLadderReaches()
{
    const auto findings =
        found({authorityOf("bank", {made("a", Rank::Campaign, 60), made("b", Rank::Campaign, 60)}, 100),
               authorityOf("police", {made("all", Rank::Mandatory)})});
    QCOMPARE(codes(findings),
             (QStringList{QStringLiteral("always-outranked a $.rank"), QStringLiteral("always-outranked b $.rank")}));
}

void TestCheck::tellsEveryClash()
{
    const auto findings = found(
        {authorityOf("bank", {made("a", Rank::Routine, 60, {{480, 540}}), made("c", Rank::Routine, 60, {{600, 660}}),
                              made("z", Rank::Routine, 60), made("fill", Rank::Filler)})});
    QCOMPARE(codes(findings), (QStringList{QStringLiteral("shares-over-hour z $.share_percent"),
                                           QStringLiteral("shares-over-hour z $.share_percent")}));
    QVERIFY(findings[0].problem.contains(QStringLiteral("bank/a 60 %, bank/z 60 %")));
    QVERIFY(findings[1].problem.contains(QStringLiteral("bank/c 60 %, bank/z 60 %")));
}

void TestCheck::namesTheCapThatLeavesNothing()
{
    const auto findings = found(
        {authorityOf("bank", {made("a", Rank::Routine, 20)}, 0), authorityOf("police", {made("fill", Rank::Filler)})});
    QCOMPARE(codes(findings), (QStringList{QStringLiteral("always-outranked a $.share_percent"),
                                           QStringLiteral("share-over-cap a $.share_percent")}));
    QVERIFY2(findings[0].problem.contains(QStringLiteral("may have 0 %")), qPrintable(findings[0].problem));
    QVERIFY2(findings[0].remedy.contains(QStringLiteral("cap")), qPrintable(findings[0].remedy));
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
