// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/timeline/composer.h"
#include "worlds.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::playlists;
using namespace ironfence::playlists::timeline;
using support::programmeOf;

namespace {

const QDate day(2026, 11, 23);

struct Played
{
    std::vector<Segment> segments;
    qint64 considered = 0;
};

/// A day of so many programmes that each want half of every hour, with one item of an hour.
Played crowd(int count)
{
    AuthorityProgrammes police;
    police.authority = *base::AuthorityId::parse(QStringLiteral("police"));
    for (int number = 0; number < count; ++number)
        police.programmes.append(programmeOf(QString::number(number), Rank::Mandatory, 50, 1, 3600));
    const Roster roster({police}, Screen());
    const Plan plan(roster, {}, {day, 1});
    QList<Composition> compositions;
    for (const auto &set : plan.sets())
        compositions.append(Composition::of(roster, set));
    Composer composer(roster, plan, compositions, 1);
    Played played;
    played.segments = composer.compose();
    played.considered = composer.considered();
    return played;
}

} // namespace

class TestComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// However many want something, it is weighed so often for each segment, not so often for each of them.
    void weighsABoundedNumberForEachSegment()
    {
        for (const int count : {50, 200, 400}) {
            const auto played = crowd(count);
            QVERIFY(played.segments.size() > 24U * static_cast<unsigned>(count) / 2);
            const auto most = static_cast<qint64>(played.segments.size()) * qint64{Composer::maxConsidered + 2};
            QVERIFY2(played.considered <= most, qPrintable(QString::number(played.considered)));
        }
    }

    void everybodyInACrowdComesInEveryHour()
    {
        const int count = 200; // 18 s an hour for each
        const auto played = crowd(count);
        const auto midnight = played.segments.front().from;
        for (int hour = 0; hour < 24; ++hour) {
            const auto from = midnight + std::chrono::hours(hour);
            std::vector<qint64> had(count);
            for (const auto &segment : played.segments) {
                had[static_cast<std::size_t>(segment.candidate)] += std::max<qint64>(
                    (std::min(segment.to, from + std::chrono::hours(1)) - std::max(segment.from, from)).count(), 0);
            }
            const auto least = *std::min_element(had.begin(), had.end());
            QVERIFY2(least >= 9'000, qPrintable(QStringLiteral("hour %1: %2 ms").arg(hour).arg(least)));
        }
    }
};

QTEST_GUILESS_MAIN(TestComposer)
#include "tst_composer.moc"
