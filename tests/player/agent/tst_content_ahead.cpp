// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/player/agent/content_fixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace ironfence::player {

using testing::ContentFixture;
using namespace std::chrono_literals;

/// What is fetched when: for today before the switch, the rest by the date of its first use, in the download hours.
class TestContentAhead : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void switchesWithTheNextDay();
    void waitsForWhatIsShownTomorrow();
    void whatOthersLackDoesNotHoldItUp();
    void looksAgainWhenItTookLong();
    void theRestComesByDate();
    void theRestWaitsForTheHours();
    void theSwitchDoesNotWaitForTheHours();
    void theHoursPutOffWhatRuns();
    void looksAheadAgainEveryDay();
    void looksAheadAgainWhenTheClockJumps();
    void goesOnAfterARestart();

private:
    static playlists::Programme later(ContentFixture &f, const char *id, const QList<QByteArray> &pictures,
                                      base::Milliseconds after)
    {
        auto programme = f.programme(id, pictures);
        programme.validFrom = f.clock.now() + after;
        return programme;
    }
    static base::ObjectRef of(const QByteArray &bytes) { return {base::Sha256::of(bytes), bytes.size()}; }
    /// 01:00-05:00; it is 16:00 in the fixture.
    static playlists::Screen nightly()
    {
        auto screen = testing::lobby();
        screen.downloads.hours.dayparts = {{60, 5 * 60}};
        return screen;
    }
    /// Time passes, and somebody looks at the clock.
    static void pass(ContentFixture &f, base::Milliseconds time)
    {
        f.clock.advance(time);
        f.time->measured({true, f.time->now() - f.clock.now(), {}});
    }
};

void TestContentAhead::switchesWithTheNextDay()
{
    ContentFixture f;
    const auto campaign = later(f, "campaign", {"far"}, 25h);
    f.transfer->remote.remove(base::Sha256::of("far"));
    f.publish(1, {f.programme("starter", {"one"}), campaign});
    QTRY_COMPARE(f.version(), 1);
    QVERIFY(f.comesTo(QStringLiteral("starter/0")));
    QTRY_VERIFY(f.transfer->asked.contains(of("far")));                     // afterwards
    QCOMPARE(f.shelf->missing(), 0);                                        // it is not needed yet
    QTRY_COMPARE(f.faultCodes(), QStringList{QStringLiteral("not-found")}); // of the server

    f.transfer->remote.insert(base::Sha256::of("far"), "far");
    QTRY_VERIFY(QFile::exists(f.pathOf("far")));
}

void TestContentAhead::waitsForWhatIsShownTomorrow()
{
    ContentFixture f;
    const auto campaign = later(f, "campaign", {"near"}, 23h);
    f.transfer->remote.remove(base::Sha256::of("near"));
    f.publish(1, {f.programme("starter", {"one"}), campaign});
    QTRY_VERIFY(f.transfer->asked.count(of("near")) >= 2);
    QVERIFY(QFile::exists(f.pathOf("one")));
    QCOMPARE(f.version(), 0);
    f.transfer->remote.insert(base::Sha256::of("near"), "near");
    QTRY_COMPARE(f.version(), 1);
}

void TestContentAhead::whatOthersLackDoesNotHoldItUp()
{
    ContentFixture f;
    auto manifest = f.manifest(1, {f.programme("bank", {"two"})});
    manifest.authority = testing::authority("county-bank");
    const auto envelope = f.signers.envelope(playlists::Manifest::payloadType, manifest.serialize(), f.signers.bank);
    messaging::Fresh fresh;
    fresh.time = f.clock.now();
    fresh.manifests.insert(manifest.authority, {1, f.transfer->offer(envelope)});
    f.content->take(fresh);
    QTRY_COMPARE(f.content->versions().size(), 1);
    f.transfer->remote.remove(base::Sha256::of("two"));
    QVERIFY(QFile::remove(f.pathOf("two")));
    f.publish(1, {f.programme("starter", {"one"})});
    QTRY_COMPARE(f.version(), 1);
}

void TestContentAhead::looksAgainWhenItTookLong()
{
    ContentFixture f;
    const auto campaign = later(f, "campaign", {"far"}, 30h);
    f.transfer->held = {base::Sha256::of("one"), base::Sha256::of("far")};
    f.publish(1, {f.programme("starter", {"one"}), campaign});
    QTRY_VERIFY(f.transfer->waiting.contains(of("one")));
    pass(f, 10h); // a slow line: what was far is near
    f.transfer->held.remove(base::Sha256::of("one"));
    f.transfer->waiting.remove(of("one"));
    f.transfer->answer(of("one"));
    QTRY_VERIFY(f.transfer->waiting.contains(of("far")));
    QCOMPARE(f.version(), 0);
    QCOMPARE(f.transfer->asked.count(of("one")), 1); // it is here, and that is known
    f.transfer->letGo();
    QTRY_COMPARE(f.version(), 1);
}

void TestContentAhead::theRestComesByDate()
{
    ContentFixture f;
    const auto first = later(f, "first", {"in two days"}, 48h);
    const auto second = later(f, "second", {"in a week"}, 168h);
    const auto third = later(f, "third", {"in two months"}, 1'440h);
    f.publish(1, {f.programme("starter", {"one"}), third, second, first});
    QTRY_VERIFY(QFile::exists(f.pathOf("in two months")));
    QList<base::ObjectRef> assets;
    for (const auto &asked : f.transfer->asked) {
        if (!f.transfer->documents.contains(asked))
            assets.append(asked);
    }
    QCOMPARE(assets, (QList{of("one"), of("in two days"), of("in a week"), of("in two months")}));
    QVERIFY(f.faultCodes().isEmpty());
}

void TestContentAhead::theRestWaitsForTheHours()
{
    ContentFixture f;
    f.screen = nightly();
    f.restart();
    const auto far = later(f, "far", {"in two days"}, 48h);
    f.publish(1, {f.programme("starter", {"one"}), far});
    QTRY_COMPARE(f.version(), 1);
    QTRY_VERIFY(f.fetcher->isWanted(base::Sha256::of("in two days")));
    QTest::qWait(30);
    QVERIFY(!f.transfer->asked.contains(of("in two days")));

    pass(f, 9h); // 01:00
    QTRY_VERIFY(QFile::exists(f.pathOf("in two days")));
}

void TestContentAhead::theSwitchDoesNotWaitForTheHours()
{
    ContentFixture f;
    f.screen = nightly();
    f.restart();
    // In use when the hours were and come again: for the first day that makes no difference.
    f.publish(1, {f.programme("starter", {"one"}), later(f, "noon", {"tomorrow at noon"}, 20h)});
    QTRY_COMPARE(f.version(), 1);
    QVERIFY(QFile::exists(f.pathOf("tomorrow at noon")));
}

void TestContentAhead::theHoursPutOffWhatRuns()
{
    ContentFixture f;
    f.screen = nightly();
    f.restart();
    pass(f, 9h + 30min);
    f.publish(1, {f.programme("starter", {"one"}), later(f, "far", {"in four days"}, 96h)});
    f.transfer->held = {base::Sha256::of("in four days")};
    QTRY_VERIFY(f.transfer->waiting.contains(of("in four days")));
    pass(f, 4h); // 05:30
    QTRY_COMPARE(f.transfer->putOffs, QList{of("in four days")});
    QTest::qWait(100);
    QCOMPARE(f.transfer->asked.count(of("in four days")), 1);
    QVERIFY(f.faultCodes().isEmpty());
    f.transfer->held.clear();
    pass(f, 20h);
    QTRY_VERIFY(QFile::exists(f.pathOf("in four days")));
}

void TestContentAhead::looksAheadAgainEveryDay()
{
    ContentFixture f;
    Provision provision({*f.time, *f.shelf, *f.larder}, f.screen, base::Milliseconds{30});
    QSignalSpy settled(&provision, &Provision::settled);
    QTRY_VERIFY(settled.size() >= 3);
}

void TestContentAhead::looksAheadAgainWhenTheClockJumps()
{
    ContentFixture f;
    QSignalSpy settled(f.provision.get(), &Provision::settled);
    f.time->measured({true, 20s, {}}); // as measurements do
    QTest::qWait(20);
    QCOMPARE(settled.size(), 0);
    f.time->measured({true, 48h, {}});
    QTRY_COMPARE(settled.size(), 1);
}

/// A start knows nothing but what lies on the disk and in the journal.
void TestContentAhead::goesOnAfterARestart()
{
    ContentFixture f;
    const auto campaign = later(f, "campaign", {"far"}, 48h);
    f.transfer->held = {base::Sha256::of("far")};
    f.publish(1, {f.programme("starter", {"one"}), campaign});
    QTRY_COMPARE(f.version(), 1);
    QTRY_VERIFY(f.transfer->waiting.contains(of("far")));
    f.restart();
    QCOMPARE(f.version(), 1);
    QTRY_VERIFY(QFile::exists(f.pathOf("far")));
    QVERIFY(f.faultCodes().isEmpty()); // what is not needed yet is not missing
    f.transfer->remote.clear();
    pass(f, 49h);
    QVERIFY(f.comesTo(QStringLiteral("campaign/0")));
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestContentAhead)
#include "tst_content_ahead.moc"
