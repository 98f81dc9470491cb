// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/player/agent/content_fixture.h"

#include <QSignalSpy>
#include <QTest>

namespace ironfence::player {

using testing::cards;
using testing::ContentFixture;
using testing::spoken;

/// What a TimelineSource gives as time passes, jumps, and brings other programmes and hours.
class TestTimelineCourse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsTheValidity();
    void slotsFollowEachOther();
    void joinsInTheMiddle();
    void isDarkOutsideTheHours();
    void saysWhenSomethingElseIsDue();
    void saysWhenTheEndMoves();
    void staysWithTheClock();
    void beginsNothingThatIsAlmostOver();
    void worksOnADayThatOnlyTheImportedNoticeKnows();
};

void TestTimelineCourse::followsTheValidity()
{
    ContentFixture f;
    auto early = f.programme("early", {"one"});
    early.validUntil = f.clock.now() + std::chrono::minutes{5};
    auto late = f.programme("late", {"two"});
    late.validFrom = early.validUntil;
    f.publish(1, {early, late});
    QTRY_COMPARE(f.version(), 1);
    QVERIFY(f.comesTo(QStringLiteral("early/0")));
    QCOMPARE(f.nextId(), QStringLiteral("early/0"));
    f.clock.advance(*early.validUntil - f.clock.now());
    QVERIFY(f.comesTo(QStringLiteral("late/0")));
}

void TestTimelineCourse::slotsFollowEachOther()
{
    ContentFixture f;
    f.timeline->setProgrammes({spoken({cards("starter", 3, 7)})});
    auto cue = f.timeline->next({});
    QVERIFY(cue && cue->slot);
    for (int item = 0; item < 5; ++item) {
        const auto next = f.timeline->next({cue->slot->to});
        QVERIFY(next && next->slot);
        QCOMPARE(next->slot->from, cue->slot->to);
        QCOMPARE(next->slot->to - next->slot->from, std::chrono::seconds(7));
        QCOMPARE(next->slot->offset, std::chrono::milliseconds(0));
        cue = next;
    }
    // The estimate of the server's time moved a little: the same item is not given twice.
    const auto early = f.timeline->next({base::MonotonicTime{cue->slot->to.sinceBoot - std::chrono::milliseconds(40)}});
    QCOMPARE(early->slot->from, cue->slot->to);
    const auto tardy = f.timeline->next({cue->slot->to + std::chrono::milliseconds(40)});
    QCOMPARE(tardy->slot->from, cue->slot->to);
}

void TestTimelineCourse::joinsInTheMiddle()
{
    ContentFixture f;
    f.timeline->setProgrammes({spoken({cards("starter", 1, 60)})});
    const auto begin = f.timeline->timeline().at(f.time->now()).from;
    f.clock.advance(std::chrono::seconds(60) - (f.time->now() - begin) + std::chrono::seconds(25));
    const auto cue = f.timeline->next({});
    QVERIFY(cue && cue->slot);
    // Given a little time to get ready, it begins as far into the item as the others are by then.
    const auto lead = cue->slot->from - f.clock.monotonic();
    QVERIFY(lead >= std::chrono::milliseconds(0) && lead < std::chrono::seconds(1));
    QCOMPARE(cue->slot->offset, std::chrono::seconds(25) + lead);
    QCOMPARE(cue->slot->to - f.clock.monotonic(), std::chrono::seconds(35));
}

void TestTimelineCourse::isDarkOutsideTheHours()
{
    ContentFixture f;
    f.screen.hours.dayparts = {{0, 60}};
    f.restart();
    f.timeline->setProgrammes({spoken({cards("starter", 2, 10)})});
    const auto cue = f.timeline->next({}); // 16:00 in China
    QVERIFY(cue && cue->isDark());
    QCOMPARE(cue->slot->to - f.clock.monotonic(), std::chrono::hours(8));
    QCOMPARE(f.timeline->next({cue->slot->to})->id.section(u'/', 0, 0), QStringLiteral("starter"));
}

void TestTimelineCourse::saysWhenSomethingElseIsDue()
{
    ContentFixture f;
    QSignalSpy replaced(f.timeline.get(), &TimelineSource::replaced);
    QSignalSpy refreshed(f.timeline.get(), &TimelineSource::refreshed);
    auto starter = cards("starter", 1, 3600);
    f.timeline->setProgrammes({spoken({starter})});
    QCOMPARE(replaced.size(), 1); // there was nothing
    QVERIFY(f.timeline->next({}));

    auto filler = cards("filler", 1, 10); // never shown beside the other
    filler.rank = playlists::Rank::Filler;
    f.timeline->setProgrammes({spoken({starter, filler})});
    QCOMPARE(replaced.size(), 1);
    QCOMPARE(refreshed.size(), 1);

    auto campaign = cards("campaign", 1, 10);
    campaign.rank = playlists::Rank::Campaign;
    f.timeline->setProgrammes({spoken({starter, campaign})});
    QCOMPARE(replaced.size(), 2);
}

void TestTimelineCourse::saysWhenTheEndMoves()
{
    ContentFixture f;
    QSignalSpy replaced(f.timeline.get(), &TimelineSource::replaced);
    const auto starter = cards("starter", 1, 3600);
    f.timeline->setProgrammes({spoken({starter})});
    f.clock.advance(f.timeline->timeline().at(f.time->now()).to - f.time->now()); // at its beginning
    const auto whole = f.timeline->next({});
    QCOMPARE(whole->slot->to - whole->slot->from, std::chrono::hours(1));
    QCOMPARE(replaced.size(), 1);

    auto campaign = cards("campaign", 1, 10);
    campaign.rank = playlists::Rank::Campaign;
    campaign.validFrom = f.time->now() + std::chrono::minutes(10);
    f.timeline->setProgrammes({spoken({starter, campaign})});
    QCOMPARE(replaced.size(), 2);
    QCOMPARE(f.timeline->next({})->slot->to - f.clock.monotonic(), std::chrono::minutes(10));

    f.screen.hours.dayparts = {{0, 60}}; // dark for hours
    f.timeline->setScreen(f.screen);
    QCOMPARE(replaced.size(), 3);
    QVERIFY(f.timeline->next({})->isDark());
    f.screen.hours.dayparts = {{0, 60}, {17 * 60 + 5, 19 * 60}};
    f.timeline->setScreen(f.screen);
    QCOMPARE(replaced.size(), 4);
}

void TestTimelineCourse::staysWithTheClock()
{
    ContentFixture f;
    f.timeline->setProgrammes({spoken({cards("starter", 3, 60)})});
    f.clock.advance(f.timeline->timeline().at(f.time->now()).to - f.time->now());
    const auto playing = f.timeline->next({});
    QVERIFY(f.timeline->next(playing->slot->to));
    QSignalSpy replaced(f.timeline.get(), &TimelineSource::replaced);
    QSignalSpy refreshed(f.timeline.get(), &TimelineSource::refreshed);

    for (const int tenths : {0, 1, 200, 590, 598}) { // of a second into the item, and what NTP corrects
        f.clock.advance(playing->slot->from + std::chrono::milliseconds(tenths * 100) - f.clock.monotonic());
        f.time->measured({true, std::chrono::milliseconds(tenths % 3 * 50), {}});
        QVERIFY2(replaced.isEmpty(), qPrintable(QString::number(tenths)));
    }
    QCOMPARE(refreshed.size(), 5);

    f.clock.advance(playing->slot->from + std::chrono::seconds(20) - f.clock.monotonic());
    f.time->measured({true, std::chrono::seconds(60), {}}); // the next one has been due for 20 s
    QCOMPARE(replaced.size(), 1);
    const auto right = f.timeline->next({});
    QVERIFY(right->id != playing->id);
    f.time->measured({true, std::chrono::seconds(60), {}});
    QCOMPARE(replaced.size(), 1);
}

void TestTimelineCourse::beginsNothingThatIsAlmostOver()
{
    ContentFixture f;
    f.timeline->setProgrammes({spoken({cards("starter", 3, 60)})});
    const auto segment = f.timeline->timeline().at(f.time->now());
    for (const int before : {1, 100, 499, 600, 850}) {
        f.clock.advance(segment.to - f.time->now() - std::chrono::milliseconds(before));
        const auto cue = f.timeline->next({});
        QCOMPARE(cue->slot->from - f.clock.monotonic(), std::chrono::milliseconds(before));
        QCOMPARE(cue->slot->offset, std::chrono::milliseconds(0));
        QCOMPARE(cue->slot->to - cue->slot->from, std::chrono::seconds(60));
    }
}

void TestTimelineCourse::worksOnADayThatOnlyTheImportedNoticeKnows()
{
    ContentFixture f;
    auto work = cards("work", 1, 10);
    auto off = cards("off", 1, 10);
    work.when.on = {{playlists::rules::DayKind::Workdays}};
    off.when.on = {{playlists::rules::DayKind::DaysOff}};
    f.timeline->setProgrammes({spoken({work, off})});
    const auto at = [&f](const char *time) {
        const auto &timeline = f.timeline->timeline();
        return timeline.idOf(timeline.at(*base::fromRfc3339(QLatin1String(time))));
    };
    QCOMPARE(at("2027-02-13T02:00:00Z"), QStringLiteral("off/0")); // a Saturday
    QCOMPARE(at("2027-02-08T02:00:00Z"), QStringLiteral("work/0"));

    const messaging::Assignment assignment{
        *base::AuthorityId::parse(QStringLiteral("county-police")), 2, [&] {
            auto screen = f.timeline->timeline().roster().screen();
            const playlists::calendar::DaysOff spring{QStringLiteral("春节"), {2027, 2, 5}, {2027, 2, 11}};
            screen.notices = {{2027, {spring}, {{2027, 2, 13}}, QStringLiteral("a test")}};
            return screen;
        }()};
    const auto received = messaging::Assignment::parse(assignment.serialize()); // as it comes to a player
    QVERIFY2(received, received ? "" : qPrintable(received.error().line()));
    f.timeline->setScreen(received->screen);
    QCOMPARE(at("2027-02-13T02:00:00Z"), QStringLiteral("work/0"));
    QCOMPARE(at("2027-02-08T02:00:00Z"), QStringLiteral("off/0"));
    QCOMPARE(at("2027-02-20T02:00:00Z"), QStringLiteral("off/0"));
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestTimelineCourse)
#include "tst_timeline_course.moc"
