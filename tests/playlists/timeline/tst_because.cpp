// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/timeline/timeline.h"
#include "worlds.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::playlists;
using namespace ironfence::playlists::timeline;
using namespace std::chrono_literals;
using support::programmeOf;

namespace {

const auto midnight = *base::fromRfc3339(QLatin1String("2026-11-22T16:00:00Z")); // in China

Programme inHours(const char *id, Rank rank, int from, int to)
{
    auto programme = programmeOf(QString::fromLatin1(id), rank, 0, 1, 10);
    programme.when.dayparts = {{from * 60, to * 60}};
    return programme;
}

QList<AuthorityProgrammes> spoken()
{
    AuthorityProgrammes police;
    police.authority = *base::AuthorityId::parse(QStringLiteral("police"));
    police.programmes = {inHours("z-night", Rank::Filler, 0, 6), inHours("day", Rank::Campaign, 6, 20),
                         inHours("a-morning", Rank::Routine, 5, 12), inHours("always", Rank::Filler, 0, 24)};
    AuthorityProgrammes bank;
    bank.authority = *base::AuthorityId::parse(QStringLiteral("bank"));
    bank.highestRank = Rank::Routine;
    bank.programmes = {inHours("loud", Rank::Mandatory, 0, 24), inHours("office", Rank::Routine, 8, 17),
                       inHours("atm", Rank::Routine, 0, 24)};
    bank.programmes[2].audience.profiles = {Profile::Atm};
    return {police, bank};
}

Screen lobby()
{
    Screen screen;
    screen.id = *base::ScreenId::parse(QStringLiteral("lobby-1"));
    screen.place = *base::PlacePath::parse(QStringLiteral("zj/tonglu"));
    return screen;
}

} // namespace

/// The reasons of many segments, which share what they have in common.
class BecauseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRosterKnowsWhatProgrammesHaveBecome()
    {
        const Roster roster(spoken(), lobby());
        QCOMPARE(roster.candidateOf(1, 0), Roster::refused);   // above its authority's rank
        QCOMPARE(roster.candidateOf(1, 2), Roster::elsewhere); // for others
        int found = 0;
        for (qsizetype from = 0; from < roster.authorities().size(); ++from) {
            for (qsizetype index = 0; index < roster.authorities().at(from).programmes.size(); ++index) {
                const int candidate = roster.candidateOf(from, index);
                if (candidate < 0)
                    continue;
                QVERIFY(roster.candidates().at(static_cast<size_t>(candidate)).programme ==
                        &roster.authorities().at(from).programmes.at(index));
                ++found;
            }
        }
        QCOMPARE(found, static_cast<int>(roster.candidates().size()));
    }

    void whatAStretchDisplacesIsFoundOnce()
    {
        const Timeline timeline(spoken(), lobby());
        const auto one = timeline.because(timeline.at(midnight + 9h));
        const auto other = timeline.because(timeline.at(midnight + 11h));
        QCOMPARE(one.displaced.size(), 3);
        QCOMPARE(one.displaced.at(0).programme.text(), QStringLiteral("a-morning")); // as their authorities list them
        QCOMPARE(one.displaced.at(1).programme.text(), QStringLiteral("always"));
        QCOMPARE(one.displaced.at(2).programme.text(), QStringLiteral("office"));
        QVERIFY(one.displaced.isSharedWith(other.displaced));
    }

    void reasonsDoNotDependOnWhatWasAskedBefore()
    {
        const Timeline timeline(spoken(), lobby());
        for (const auto hour : {9h, 3h, 57h, 33h, 9h, 105h, 9h, 12h, 200h, 3h}) { // other stretches, other days
            const auto segment = timeline.at(midnight + hour);
            const Timeline fresh(spoken(), lobby());
            QVERIFY(timeline.because(segment) == fresh.because(segment));
            auto verdicts = timeline.verdictsAt(midnight + hour);
            verdicts.removeIf([](const Verdict &verdict) { return verdict.standing != Standing::Outranked; });
            QCOMPARE(timeline.because(segment).displaced, verdicts);
        }
    }
};

QTEST_APPLESS_MAIN(BecauseTest)
#include "tst_because.moc"
