// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/timeline/timeline.h"
#include "worlds.h"

#include <QtTest>
#include <rapidcheck.h>

using namespace ironfence;
using namespace ironfence::playlists;
using namespace ironfence::playlists::timeline;

namespace {

constexpr Rank ranks[] = {Rank::Filler, Rank::Routine, Rank::Campaign, Rank::Mandatory};
const auto midnight = *base::fromRfc3339(QLatin1String("2026-11-22T16:00:00Z")); // in China

/// As little of a programme as the ladder of ranks needs. Made small again by the generators when a case fails.
struct Rung
{
    int rank = 0;
    int share = 0; ///< 0: none
    int items = 1;
    int seconds = 10;
    int from = 0; ///< hours of its daypart; the same as `to`: the whole day
    int to = 0;

    [[nodiscard]] bool applies(int hour) const
    {
        return from == to || (from < to ? from <= hour && hour < to : hour >= from || hour < to);
    }
};

std::ostream &operator<<(std::ostream &out, const Rung &rung)
{
    return out << "{rank " << rung.rank << ", share " << rung.share << " %, " << rung.items << " x " << rung.seconds
               << " s, " << rung.from << "-" << rung.to << " h}";
}

/// Each rung is a programme of an authority of its own, so that no cap comes in between.
Timeline timelineOf(const std::vector<Rung> &rungs)
{
    QList<AuthorityProgrammes> authorities;
    for (size_t index = 0; index < rungs.size(); ++index) {
        const auto &rung = rungs[index];
        auto programme = support::programmeOf(QStringLiteral("p%1").arg(index), ranks[rung.rank], rung.share,
                                              rung.items, rung.seconds);
        if (rung.from != rung.to)
            programme.when.dayparts = {{rung.from * 60, rung.to * 60}};
        AuthorityProgrammes authority;
        authority.authority = *base::AuthorityId::parse(QStringLiteral("a%1").arg(index));
        authority.programmes = {programme};
        authorities.append(authority);
    }
    Screen screen;
    screen.id = *base::ScreenId::parse(QStringLiteral("lobby-1"));
    screen.place = *base::PlacePath::parse(QStringLiteral("zj/tonglu"));
    return {authorities, screen};
}

/// Which rungs may stand on the glass in an hour, by the rules as docs/decisions/0007-timeline.md has them.
std::set<size_t> allowed(const std::vector<Rung> &rungs, int hour)
{
    std::set<size_t> allowed;
    int left = 100;
    for (int rank = 3; rank >= 0 && left > 0; --rank) {
        bool hasPool = false;
        int shares = 0;
        for (size_t index = 0; index < rungs.size(); ++index) {
            const auto &rung = rungs[index];
            if (rung.rank != rank || !rung.applies(hour))
                continue;
            shares += rung.share;
            hasPool = hasPool || rung.share == 0;
        }
        for (size_t index = 0; index < rungs.size(); ++index) {
            const auto &rung = rungs[index];
            if (rung.rank == rank && rung.applies(hour) && (rung.share > 0 || shares < left))
                allowed.insert(index);
        }
        if (hasPool)
            break;
        left -= shares;
    }
    return allowed;
}

} // namespace

namespace rc {

template <>
struct Arbitrary<Rung>
{
    static Gen<Rung> arbitrary()
    {
        return gen::build<Rung>(gen::set(&Rung::rank, gen::inRange(0, 4)),
                                gen::set(&Rung::share, gen::element(0, 0, 0, 1, 10, 25, 50, 100)),
                                gen::set(&Rung::items, gen::inRange(1, 5)),
                                gen::set(&Rung::seconds, gen::inRange(4, 120)),
                                gen::set(&Rung::from, gen::inRange(0, 24)), gen::set(&Rung::to, gen::inRange(0, 24)));
    }
};

} // namespace rc

/// The ladder of ranks against a second, slower telling of its rules, on programmes that a generator makes up and makes
/// smaller again when it finds a fault.
class TimelineLadderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("RC_PARAMS")) // the same cases every time; other seeds by hand
            qputenv("RC_PARAMS", "seed=96110 max_success=150 max_size=12");
    }

    void theDayIsFullAndNobodyElseIsShown()
    {
        const bool holds = rc::check([](const std::vector<Rung> &rungs) {
            const auto timeline = timelineOf(rungs);
            auto now = midnight;
            for (const auto &segment : timeline.between(midnight, midnight + std::chrono::hours(24))) {
                RC_ASSERT(segment.from == now);
                RC_ASSERT(segment.to > segment.from);
                now = segment.to;
                const auto hour = std::chrono::floor<std::chrono::hours>(segment.from - midnight).count();
                const auto may = allowed(rungs, static_cast<int>(hour));
                if (segment.shows == Shows::SafeLoop) {
                    RC_ASSERT(may.empty());
                    continue;
                }
                const auto id = timeline.because(segment).programme.text();
                RC_ASSERT(may.count(id.mid(1).toULong()) == 1U);
            }
            RC_ASSERT(now == midnight + std::chrono::hours(24));
        });
        QVERIFY(holds);
    }

    void everybodyAllowedIsShownInEveryHour()
    {
        const bool holds = rc::check([](const std::vector<Rung> &rungs) {
            RC_PRE(rungs.size() < 6U); // so that an hour has room for everybody's turn
            const auto timeline = timelineOf(rungs);
            for (int hour = 0; hour < 24; ++hour) {
                std::set<size_t> shown;
                const auto from = midnight + std::chrono::hours(hour);
                for (const auto &segment : timeline.between(from, from + std::chrono::hours(1))) {
                    if (segment.shows == Shows::Item)
                        shown.insert(timeline.because(segment).programme.text().mid(1).toULong());
                }
                const auto may = allowed(rungs, hour);
                for (const auto index : may) // turns may be rarer than hours; shares are not
                    RC_ASSERT(shown.count(index) == 1U || rungs[index].share == 0);
                RC_ASSERT(shown.empty() == may.empty());
            }
        });
        QVERIFY(holds);
    }

    void theOrderOfDocumentsDoesNotMatter()
    {
        const bool holds = rc::check([](const std::vector<Rung> &rungs) {
            const auto order = *rc::gen::arbitrary<std::vector<quint32>>();
            const auto one = timelineOf(rungs);
            auto authorities = one.roster().authorities();
            for (size_t index = 0; index < order.size() && authorities.size() > 1; ++index)
                authorities.move(static_cast<qsizetype>(index) % authorities.size(), order[index] % authorities.size());
            const Timeline other(authorities, one.roster().screen());
            const auto until = midnight + std::chrono::hours(24);
            RC_ASSERT(one.between(midnight, until) == other.between(midnight, until));
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TimelineLadderTest)
#include "tst_timeline_ladder.moc"
