// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "worlds.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::playlists;
using namespace ironfence::playlists::timeline;
using support::Wildness;
using support::World;
using support::worldOf;

namespace {

constexpr int worlds = 300;

base::UtcTime midnight(const World &world, int day = 0)
{
    return world.screen.zone.instantOf(world.day.addDays(day), 0);
}

/// What a candidate has of a time, in ms.
qint64 timeOf(const std::vector<Segment> &segments, int candidate, base::UtcTime from, base::UtcTime to)
{
    qint64 sum = 0;
    for (const auto &segment : segments) {
        if (segment.candidate == candidate && segment.zone == 0)
            sum += std::max<qint64>((std::min(segment.to, to) - std::max(segment.from, from)).count(), 0);
    }
    return sum;
}

/// What an instant guarantees to each candidate in per cent, worked out from the documents alone. Holds in worlds whose
/// shares are never more than the hour: what stands above a candidate leaves it its share, unless one without a share
/// stands above; and the highest ranks have the cap first.
QMap<int, double> guaranteedAt(const Roster &roster, const QBitArray &applies)
{
    const auto &candidates = roster.candidates();
    const auto rankOf = [&](std::size_t index) { return candidates[index].programme->rank; };
    auto pool = Rank::Filler;
    for (std::size_t index = 0; index < candidates.size(); ++index) {
        if (applies.testBit(static_cast<qsizetype>(index)) && candidates[index].programme->share == 0)
            pool = std::max(pool, rankOf(index));
    }
    QMap<int, double> guaranteed;
    for (int authority = 0; authority < roster.authorities().size(); ++authority) {
        double left = roster.authorities().at(authority).shareCap;
        for (const Rank rank : {Rank::Mandatory, Rank::Campaign, Rank::Routine, Rank::Filler}) {
            if (rank < pool)
                break;
            QMap<int, double> own;
            double sum = 0;
            for (std::size_t index = 0; index < candidates.size(); ++index) {
                const auto share = candidates[index].programme->share;
                if (rankOf(index) != rank || candidates[index].authority != authority || share == 0 ||
                    !applies.testBit(static_cast<qsizetype>(index)))
                    continue;
                own[static_cast<int>(index)] = share;
                sum += share;
            }
            for (auto share = own.cbegin(); share != own.cend(); ++share)
                guaranteed[share.key()] = share.value() * std::min(1.0, left / sum);
            left = std::max(0.0, left - sum);
        }
    }
    return guaranteed;
}

} // namespace

/// What holds in every world, however wild.
class TestTimelineProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyInstantIsCoveredOnce();
    void sharesHoldInEveryHour_data();
    void sharesHoldInEveryHour();
    void sameInputsGiveTheSameTimeline();
    void whatNowIsTheExpandedTimeline();
    void onlyWhoAppliesIsShown();
    void itemsAreWholeUnlessTheCutSaysWhy();
    void zonesRunWhileTheirLayoutIsOnTheGlass();
};

void TestTimelineProperties::everyInstantIsCoveredOnce()
{
    for (quint64 seed = 0; seed < worlds; ++seed) {
        const auto world = worldOf(seed, {.zones = true, .darkness = seed % 2 == 0});
        const auto timeline = world.timeline();
        auto now = midnight(world);
        for (const auto &segment : timeline.between(midnight(world), midnight(world, 3))) {
            QVERIFY2(segment.from == now && segment.to > segment.from,
                     qPrintable(QStringLiteral("world %1").arg(seed)));
            now = segment.to;
        }
        QCOMPARE(now, midnight(world, 3));
    }
}

void TestTimelineProperties::sharesHoldInEveryHour_data()
{
    QTest::addColumn<Wildness>("wildness");
    QTest::newRow("few, steady") << Wildness{.programmes = 4, .windows = false};
    QTest::newRow("many, steady") << Wildness{.programmes = 30, .windows = false};
    QTest::newRow("long items") << Wildness{.programmes = 8, .longestItem = 600, .windows = false};
    QTest::newRow("others come and go") << Wildness{.programmes = 12};
    QTest::newRow("others come and go with long items") << Wildness{.programmes = 12, .longestItem = 300};
    QTest::newRow("items of hours") << Wildness{.programmes = 8, .longestItem = 4 * 3600};
    QTest::newRow("caps") << Wildness{.programmes = 12, .caps = true};
    QTest::newRow("hours of the screen") << Wildness{.programmes = 12, .longestItem = 600, .darkness = true};
    QTest::newRow("everything") << Wildness{.programmes = 12, .longestItem = 3600, .darkness = true, .caps = true};
}

void TestTimelineProperties::sharesHoldInEveryHour()
{
    QFETCH(Wildness, wildness);
    constexpr double slack =
        36'000 + 3'600; // one per cent of the hour, and the tenth of one in which shares are counted
    int judged = 0;
    for (quint64 seed = 0; seed < worlds; ++seed) {
        const auto world = worldOf(seed, wildness);
        const auto timeline = world.timeline();
        const Sheet sheet(timeline.roster(), {}, world.day);
        const auto &stretches = sheet.plan().stretches();
        for (auto hour = sheet.from(); hour < sheet.to(); hour += std::chrono::hours(1)) {
            // What the hour promises to each candidate.
            QMap<int, double> promised;
            QSet<int> filling; // may have more, because only shares apply at some time of the hour
            for (const auto &stretch : stretches) {
                const auto time =
                    (std::min(stretch.to, hour + std::chrono::hours(1)) - std::max(stretch.from, hour)).count();
                if (stretch.dark || time <= 0)
                    continue;
                const auto guaranteed = guaranteedAt(timeline.roster(), sheet.plan().sets().at(stretch.set));
                for (auto share = guaranteed.cbegin(); share != guaranteed.cend(); ++share) {
                    promised[share.key()] += static_cast<double>(time) * share.value() / 100;
                    if (sheet.compositionOf(stretch).pool.isEmpty())
                        filling.insert(share.key());
                }
            }
            for (auto promise = promised.cbegin(); promise != promised.cend(); ++promise) {
                const auto had = timeOf(sheet.lead(), promise.key(), hour, hour + std::chrono::hours(1));
                const bool enough = static_cast<double>(had) >= promise.value() - slack;
                const bool tooMuch =
                    static_cast<double>(had) > promise.value() + slack && !filling.contains(promise.key());
                QVERIFY2(enough && !tooMuch, qPrintable(QStringLiteral("world %1, %2: %3 had %4 ms of %5")
                                                            .arg(seed)
                                                            .arg(base::toRfc3339(hour))
                                                            .arg(promise.key())
                                                            .arg(had)
                                                            .arg(promise.value())));
                ++judged;
            }
        }
    }
    QVERIFY(judged > 1000);
}

void TestTimelineProperties::sameInputsGiveTheSameTimeline()
{
    for (quint64 seed = 0; seed < worlds; ++seed) {
        const auto world = worldOf(seed, {.layouts = true});
        const auto first = world.timeline();
        // Another process, asked for other days before and in between; authorities in another order.
        auto turned = world;
        std::reverse(turned.authorities.begin(), turned.authorities.end());
        for (auto &authority : turned.authorities)
            std::reverse(authority.programmes.begin(), authority.programmes.end());
        const auto second = turned.timeline();
        (void)second.at(midnight(world, 7));

        const auto names = [&](const Timeline &timeline) {
            QStringList lines;
            for (const auto &segment : timeline.between(midnight(world), midnight(world, 2))) {
                lines.append(QStringLiteral("%1 %2 %3 %4")
                                 .arg(segment.from.time_since_epoch().count())
                                 .arg(segment.to.time_since_epoch().count())
                                 .arg(segment.offset.count())
                                 .arg(timeline.idOf(segment)));
            }
            return lines;
        };
        QCOMPARE(names(second), names(first));
    }
}

void TestTimelineProperties::whatNowIsTheExpandedTimeline()
{
    for (quint64 seed = 0; seed < worlds; ++seed) {
        const auto world = worldOf(seed, {.zones = true, .darkness = true});
        const auto expanded = world.timeline();
        const auto asked = world.timeline(); // a restart: it has expanded nothing
        std::mt19937_64 numbers(seed);
        for (const auto &segment : expanded.between(midnight(world), midnight(world, 1))) {
            const auto length = (segment.to - segment.from).count();
            const auto inside =
                segment.from + base::Milliseconds(static_cast<qint64>(numbers() % static_cast<quint64>(length)));
            QCOMPARE(asked.at(inside), segment);
        }
    }
}

void TestTimelineProperties::onlyWhoAppliesIsShown()
{
    for (quint64 seed = 0; seed < worlds; ++seed) {
        const auto world = worldOf(seed, {.darkness = true});
        const auto timeline = world.timeline();
        for (const auto &segment : timeline.between(midnight(world), midnight(world, 1))) {
            // At its first and at its last instant.
            for (const auto &instant : {segment.from, segment.to - base::Milliseconds(1)}) {
                const auto verdicts = timeline.verdictsAt(instant);
                const auto because = timeline.because(segment);
                bool anybody = false;
                for (const auto &verdict : verdicts) {
                    anybody = anybody || verdict.standing == Standing::Shown;
                    if (verdict.authority == because.authority && verdict.programme == because.programme)
                        QCOMPARE(verdict.standing, Standing::Shown);
                }
                QCOMPARE(segment.shows == Shows::Item, anybody);
            }
        }
    }
}

void TestTimelineProperties::itemsAreWholeUnlessTheCutSaysWhy()
{
    for (quint64 seed = 0; seed < worlds; ++seed) {
        const auto world = worldOf(seed, {.programmes = 10});
        const auto timeline = world.timeline();
        for (const auto &segment : timeline.between(midnight(world), midnight(world, 1))) {
            const auto *item = timeline.itemOf(segment);
            if (item == nullptr)
                continue;
            const auto length = segment.to - segment.from;
            const bool video = std::holds_alternative<VideoItem>(item->content);
            const auto most =
                video ? item->longest() : std::max(item->longest(), item->length() + std::chrono::seconds(3));
            QVERIFY(length <= most);
            QCOMPARE(length < item->shortest(), segment.cut != Cut::None);
        }
    }
}

void TestTimelineProperties::zonesRunWhileTheirLayoutIsOnTheGlass()
{
    int beside = 0;
    for (quint64 seed = 0; seed < worlds; ++seed) {
        const auto world = worldOf(seed, {.layouts = true});
        const auto timeline = world.timeline();
        const auto segments = timeline.between(midnight(world), midnight(world, 1));
        QMap<std::pair<int, int>, qint64> times; // by candidate and zone
        QMap<std::pair<int, int>, base::Milliseconds> shown;
        for (const auto &segment : segments) {
            if (segment.shows != Shows::Item)
                continue;
            const std::pair zone{segment.candidate, segment.zone};
            times[zone] += (segment.to - segment.from).count();
            if (segment.zone == 0)
                continue;
            ++beside;
            QCOMPARE(segment.offset, shown.value(zone)); // goes on where it was interrupted
            shown[zone] = segment.cut == Cut::Lead || timeline.itemOf(segment) == nullptr
                              ? segment.offset + (segment.to - segment.from)
                              : base::Milliseconds(0);
        }
        for (auto zone = times.cbegin(); zone != times.cend(); ++zone)
            QCOMPARE(zone.value(), times.value({zone.key().first, 0}));
    }
    QVERIFY(beside > 1000);
}

QTEST_GUILESS_MAIN(TestTimelineProperties)
#include "tst_timeline_properties.moc"
