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
    void cardsSendPeopleNowhereElse_data();
    void cardsSendPeopleNowhereElse();
    void whatWasOnTheGlassGoesOn();

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

    /// A programme of one card with a telephone number and, unless it is empty, a QR code; above the other programmes.
    static playlists::Programme line(const QString &number, const QString &url)
    {
        auto programme = testing::cards("line", 1, 60);
        programme.rank = Rank::Campaign;
        playlists::Card card;
        card.design = playlists::CardTemplate::Hotline;
        card.title = QStringLiteral("专线");
        card.number = number;
        if (!url.isEmpty())
            card.code = playlists::CardCode{url};
        programme.playlist().items.first().content = playlists::CardItem{card};
        return programme;
    }
    [[nodiscard]] static QList<messaging::Fault> refusals(const ContentFixture &f)
    {
        auto faults = f.faults->faults();
        faults.removeIf(
            [](const messaging::Fault &fault) { return fault.code != base::nameOf(base::ErrorCode::Untrusted); });
        return faults;
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
    QCOMPARE(refusals(f).size(), 1);
    QCOMPARE(
        refusals(f).constFirst().message,
        QStringLiteral("a programme is refused: its rank is mandatory and its authority may use campaign at most"));
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

void TestContentBounds::cardsSendPeopleNowhereElse_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("objection"); // empty: it is shown
    const auto own = QStringLiteral("https://fanzha.example.cn/x");
    QTest::newRow("its own") << QStringLiteral("96110") << own << QString();
    QTest::newRow("its own in groups") << QStringLiteral("0571-6421 2110") << QString() << QString();
    QTest::newRow("another number") << QStringLiteral("400 123 4567") << own
                                    << QStringLiteral("shows the number 400 123 4567");
    QTest::newRow("another host") << QStringLiteral("96110") << QStringLiteral("https://evil.cn/fanzha.example.cn")
                                  << QStringLiteral("has a QR code to evil.cn");
    QTest::newRow("a host above its own") << QStringLiteral("96110") << QStringLiteral("https://example.cn/")
                                          << QStringLiteral("has a QR code to example.cn");
    QTest::newRow("another port") << QStringLiteral("96110") << QStringLiteral("https://fanzha.example.cn:8443/")
                                  << QStringLiteral("has a QR code to fanzha.example.cn:8443");
}

void TestContentBounds::cardsSendPeopleNowhereElse()
{
    QFETCH(const QString, number);
    QFETCH(const QString, url);
    QFETCH(const QString, objection);
    ContentFixture f;
    trust::AuthorityLimits limits;
    limits.phoneNumbers = {QStringLiteral("96110"), QStringLiteral("057164212110")};
    limits.qrHosts = {QStringLiteral("fanzha.example.cn")};
    f.signers.keyring.set(authority("county-police"), {{f.signers.police.publicKey()}, 1, limits});
    f.restart();
    f.publish(1, {line(number, url), testing::cards("fill", 1, 10)});
    QTRY_COMPARE(f.version(), 1);
    if (objection.isEmpty()) {
        QCOMPARE(fateOf("line", f).standing, Standing::Shown);
        QCOMPARE(refusals(f).size(), 0);
        QVERIFY(f.comesTo(QStringLiteral("line/0")));
        return;
    }
    for (const bool isStart : {false, true}) { // what the journal holds is judged anew
        if (isStart)
            f.restart();
        QCOMPARE(fateOf("line", f).standing, Standing::NotAllowed);
        QVERIFY(f.comesTo(QStringLiteral("fill/0")));
        QCOMPARE(f.nextId(), QStringLiteral("fill/0"));
        QCOMPARE(refusals(f).size(), 1);
        const auto fault = refusals(f).constFirst();
        QCOMPARE(fault.context, QStringLiteral("county-police/line"));
        QVERIFY2(fault.message.contains(objection), qPrintable(fault.message));
    }
}

/// A document without the bounds means the public numbers and no code; what is refused takes nothing else with it.
void TestContentBounds::whatWasOnTheGlassGoesOn()
{
    ContentFixture f;
    f.publish(1, {testing::cards("fill", 1, 10)});
    QTRY_COMPARE(f.version(), 1);
    QVERIFY(f.comesTo(QStringLiteral("fill/0")));

    f.publish(2, {testing::cards("fill", 1, 10), line(QStringLiteral("110"), QStringLiteral("https://evil.cn/"))});
    QTRY_COMPARE(f.version(), 2);
    QTRY_COMPARE(refusals(f).size(), 1);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(f.nextId(), QStringLiteral("fill/0"));

    f.publish(3, {testing::cards("fill", 1, 10), line(QStringLiteral("12381"), QString())});
    QTRY_COMPARE(f.version(), 3);
    QVERIFY(f.comesTo(QStringLiteral("line/0")));
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestContentBounds)
#include "tst_content_bounds.moc"
