// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/timeline/timeline.h"
#include "tests/player/agent/content_fixture.h"

#include <QTest>

namespace ironfence::player {

using playlists::Rank;
using playlists::timeline::Standing;
using playlists::timeline::Timeline;
using testing::authority;
using testing::ContentFixture;

/// What an authority has signed does not take it further than the screen's trust document lets it go: from the manifest
/// on the wire to what stands on the glass.
class TestContentBounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRankAboveItsOwnIsRefused();
    void sharesAboveTheCapAreScaled();
    void whoMayUseAllIsFree();
    void theBoundsHoldAfterAStart();

private:
    /// Two programmes of one authority under these limits: a mandatory one with half of the hour, and a filler.
    static void publish(ContentFixture &f, const trust::AuthorityLimits &limits)
    {
        f.signers.keyring.set(authority("county-police"), {{f.signers.police.publicKey()}, 1, limits});
        f.restart(); // the agent has the document from its start
        auto loud = f.programme("loud", {"one"});
        loud.rank = Rank::Mandatory;
        loud.share = 50;
        auto fill = f.programme("fill", {"two"});
        fill.rank = Rank::Filler;
        f.publish(1, {loud, fill});
        QTRY_COMPARE(f.version(), 1);
    }

    struct Fate
    {
        Standing standing = Standing::OtherTime;
        int perMille = -1;

        bool operator==(const Fate &) const = default;
    };
    static Fate fateOf(const char *programme, const ContentFixture &f)
    {
        const Timeline timeline(f.content->spoken(), f.screen);
        for (const auto &verdict : timeline.verdictsAt(f.clock.now())) {
            if (verdict.programme.text() == QLatin1String(programme))
                return {verdict.standing, verdict.perMille};
        }
        return {};
    }
};

void TestContentBounds::aRankAboveItsOwnIsRefused()
{
    ContentFixture f;
    publish(f, {QStringLiteral("campaign"), 100});
    QVERIFY((fateOf("loud", f) == Fate{Standing::NotAllowed, 0}));
    QVERIFY((fateOf("fill", f) == Fate{Standing::Shown, 0}));
    QVERIFY(f.comesTo(QStringLiteral("fill/0")));
    for (int i = 0; i < 20; ++i)
        QCOMPARE(f.nextId(), QStringLiteral("fill/0"));
}

void TestContentBounds::sharesAboveTheCapAreScaled()
{
    ContentFixture f;
    publish(f, {QStringLiteral("mandatory"), 10});
    QVERIFY((fateOf("loud", f) == Fate{Standing::Shown, 100}));

    ContentFixture none;
    publish(none, {QStringLiteral("mandatory"), 0});
    QVERIFY(fateOf("loud", none).standing != Standing::Shown);
    QVERIFY((fateOf("fill", none) == Fate{Standing::Shown, 0}));
}

void TestContentBounds::whoMayUseAllIsFree()
{
    ContentFixture f;
    publish(f, {QStringLiteral("mandatory"), 100});
    QVERIFY((fateOf("loud", f) == Fate{Standing::Shown, 500}));
}

void TestContentBounds::theBoundsHoldAfterAStart()
{
    ContentFixture f;
    publish(f, {QStringLiteral("mandatory"), 100}); // accepted while it might
    f.signers.keyring.set(authority("county-police"),
                          {{f.signers.police.publicKey()}, 1, {QStringLiteral("routine"), 100}});
    f.restart();
    QCOMPARE(f.version(), 1);
    QCOMPARE(fateOf("loud", f).standing, Standing::NotAllowed);
    QVERIFY(f.comesTo(QStringLiteral("fill/0")));
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestContentBounds)
#include "tst_content_bounds.moc"
