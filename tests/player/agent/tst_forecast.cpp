// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/forecast.h"
#include "playlists/timeline/first_window.h"
#include "tests/player/agent/signers.h"

#include <QTest>

namespace ironfence::player {

using playlists::Programme;
using playlists::Rank;
using playlists::rules::Dates;
using playlists::rules::Daypart;
using playlists::timeline::AuthorityProgrammes;
using namespace std::chrono_literals;

namespace {

/// 2026-11-23, a Monday, 16:00 in Shanghai.
constexpr base::UtcTime now{std::chrono::sys_days{std::chrono::November / 23 / 2026} + std::chrono::hours{8}};

/// A programme of one picture, ten seconds long.
Programme programme(const QString &id)
{
    Programme programme;
    programme.id = *base::ProgrammeId::parse(id);
    programme.title = id;
    playlists::Item item;
    const auto bytes = id.toUtf8();
    item.content = playlists::ImageItem{
        {{base::Sha256::of(bytes), bytes.size()}, QStringLiteral("image/png"), QStringLiteral("picture.png")},
        playlists::Fit::Contain};
    programme.playlist().items.append(item);
    return programme;
}

QList<AuthorityProgrammes> spoken(const QList<Programme> &programmes)
{
    AuthorityProgrammes authority;
    authority.authority = testing::authority("county-police");
    authority.programmes = programmes;
    return {authority};
}

QList<Need> needsOf(const QList<Programme> &programmes, const playlists::Screen &screen = testing::lobby())
{
    Forecast forecast(spoken(programmes), screen, now);
    int steps = 1;
    while (forecast.step())
        ++steps;
    return steps < 1'000 ? forecast.needs() : QList<Need>();
}

base::UtcTime dueOf(const Programme &programme, const QList<Need> &needs)
{
    for (const auto &need : needs) {
        if (need.object == programme.assets().constFirst().object)
            return need.due;
    }
    qFatal("the programme's asset is not needed");
}

} // namespace

class TestForecast : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsTheFirstUse_data();
    void knowsTheFirstUse();
    void everyAssetOnceInTheOrderOfNeed();
    void whatIsDisplacedTodayIsNotForToday();
    void theEarliestUseCounts();
    void whatIsForOthersIsNotNeeded();
    void isNeverLaterThanTheTimeline();
    void aThousandProgrammesInSmallSteps();
};

void TestForecast::knowsTheFirstUse_data()
{
    QTest::addColumn<QByteArray>("validFrom");
    QTest::addColumn<int>("inDays");     ///< by dates; -1: every day
    QTest::addColumn<int>("minute");     ///< daypart of an hour; -1: the whole day
    QTest::addColumn<QByteArray>("due"); ///< empty: some time
    const auto row = [](const char *name, const char *validFrom, int inDays, int minute, const char *due) {
        QTest::newRow(name) << QByteArray(validFrom) << inDays << minute << QByteArray(due);
    };
    row("always", "", -1, -1, "2026-11-23T16:00:00+08:00");
    row("this evening", "", -1, 18 * 60, "2026-11-23T18:00:00+08:00");
    row("tomorrow morning", "", -1, 8 * 60, "2026-11-24T08:00:00+08:00");
    row("valid from tomorrow noon", "2026-11-24T12:00:00+08:00", -1, -1, "2026-11-24T12:00:00+08:00");
    row("valid in 25 hours", "2026-11-24T17:00:00+08:00", -1, -1, "2026-11-24T17:00:00+08:00");
    row("in three days", "", 3, -1, "2026-11-26T00:00:00+08:00");
    row("in ten days, at eight", "", 10, 8 * 60, "2026-12-03T08:00:00+08:00");
    row("in 34 days", "", 34, -1, "2026-12-27T00:00:00+08:00");
    row("in two months", "", 60, -1, "");
    row("valid next year", "2027-02-01T00:00:00+08:00", -1, -1, "");
}

void TestForecast::knowsTheFirstUse()
{
    QFETCH(QByteArray, validFrom);
    QFETCH(int, inDays);
    QFETCH(int, minute);
    QFETCH(QByteArray, due);
    auto campaign = programme(QStringLiteral("campaign"));
    if (!validFrom.isEmpty())
        campaign.validFrom = base::fromRfc3339(QString::fromLatin1(validFrom)).value();
    const QDate today(2026, 11, 23);
    if (inDays >= 0)
        campaign.when.on = {{Dates{today.addDays(inDays), today.addDays(inDays)}}};
    if (minute >= 0)
        campaign.when.dayparts = {Daypart{minute, minute + 60}};
    const auto expected = due.isEmpty() ? Need::some : base::fromRfc3339(QString::fromLatin1(due)).value();
    const auto found = dueOf(campaign, needsOf({campaign}));
    // What plays over the beginning of a stretch may end in it.
    QVERIFY2(found == expected, qPrintable(found == Need::some ? QStringLiteral("some time") : base::toRfc3339(found)));
}

void TestForecast::everyAssetOnceInTheOrderOfNeed()
{
    auto late = programme(QStringLiteral("late"));
    late.validFrom = now + 72h;
    auto later = programme(QStringLiteral("later"));
    later.validFrom = now + 96h;
    auto never = programme(QStringLiteral("never"));
    never.validUntil = now;
    const auto first = programme(QStringLiteral("first"));
    auto twice = programme(QStringLiteral("twice"));
    twice.playlist().items.append(first.playlist().items);
    const auto needs = needsOf({never, later, late, twice, first});
    QCOMPARE(needs.size(), 5);
    QVERIFY(needs[0].due == now && needs[1].due <= now + 10s);
    QVERIFY((needs[2] == Need{late.assets().constFirst().object, now + 72h}));
    QVERIFY((needs[3] == Need{later.assets().constFirst().object, now + 96h}));
    QVERIFY((needs[4] == Need{never.assets().constFirst().object, Need::some}));
}

void TestForecast::whatIsDisplacedTodayIsNotForToday()
{
    auto mandatory = programme(QStringLiteral("mandatory"));
    mandatory.rank = Rank::Mandatory;
    const auto routine = programme(QStringLiteral("routine"));
    const auto needs = needsOf({routine, mandatory});
    QCOMPARE(dueOf(mandatory, needs), now);
    QCOMPARE(dueOf(routine, needs), now + 24h); // it applies; who displaces it that far ahead, nobody asks
}

void TestForecast::theEarliestUseCounts()
{
    auto soon = programme(QStringLiteral("soon"));
    soon.validFrom = now + 48h;
    auto sooner = programme(QStringLiteral("sooner"));
    sooner.playlist().items = soon.playlist().items;
    sooner.validFrom = now + 30h;
    QCOMPARE(dueOf(soon, needsOf({soon, sooner})), now + 30h);
    QCOMPARE(dueOf(soon, needsOf({sooner, soon})), now + 30h);
}

void TestForecast::whatIsForOthersIsNotNeeded()
{
    auto other = programme(QStringLiteral("other"));
    other.audience.places = {testing::place("zj/jiande")};
    QVERIFY(needsOf({other}).isEmpty());
}

/// The bound against the sheets of ten days, with everything that moves a programme: ranks, shares, hours, shifts.
void TestForecast::isNeverLaterThanTheTimeline()
{
    auto screen = testing::lobby();
    screen.hours.dayparts = {Daypart{7 * 60, 22 * 60}};
    QList<Programme> programmes;
    for (int number = 0; number < 24; ++number) {
        auto one = programme(QStringLiteral("p-%1").arg(number));
        one.rank = number % 6 == 1 ? Rank::Campaign : Rank::Routine;
        if (number % 3 == 0)
            one.validFrom = now + std::chrono::hours{11 * number};
        if (number % 4 != 0)
            one.when.dayparts = {Daypart{(number * 97) % 1440, (number * 97 + 400) % 1440}};
        if (number % 5 == 0)
            one.when.on = {{playlists::rules::DayKind::DaysOff}};
        one.shiftMinutes = 720;
        screen.shifts.append({testing::authority("county-police"), one.id, (number * 131) % 1441 - 720});
        programmes.append(one);
    }
    const auto needs = needsOf(programmes, screen);
    const playlists::timeline::Timeline timeline(spoken(programmes), screen);
    int later = 0;
    for (const auto &use : timeline.usesBetween(now, now + 240h)) {
        const auto need =
            std::find_if(needs.begin(), needs.end(), [&](const Need &each) { return each.object == use.asset.object; });
        QVERIFY(need != needs.end());
        QVERIFY2(need->due <= std::max(use.first, now),
                 qPrintable(base::toRfc3339(need->due) + u' ' + base::toRfc3339(use.first)));
        later += use.first > now + 24h ? 1 : 0;
    }
    QVERIFY(later > 3); // or the test tests nothing
}

void TestForecast::aThousandProgrammesInSmallSteps()
{
    QList<Programme> programmes;
    for (int number = 0; number < 1'000; ++number) {
        auto one = programme(QStringLiteral("p-%1").arg(number));
        one.when.on = {{Dates{QDate(2026, 11, 23).addDays(number % 40), QDate(2026, 11, 23).addDays(number % 40)}}};
        one.when.dayparts = {Daypart{8 * 60, 12 * 60}, Daypart{14 * 60, 20 * 60}};
        programmes.append(one);
    }
    Forecast forecast(spoken(programmes), testing::lobby(), now);
    int steps = 1;
    while (forecast.step())
        ++steps;
    QVERIFY2(steps >= 200, qPrintable(QString::number(steps)));
    QCOMPARE(forecast.needs().size(), 1'000);
}

} // namespace ironfence::player

QTEST_APPLESS_MAIN(ironfence::player::TestForecast)
#include "tst_forecast.moc"
