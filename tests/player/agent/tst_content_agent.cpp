// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/player/agent/content_fixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace ironfence::player {

using testing::authority;
using testing::ContentFixture;
using namespace std::chrono_literals;

class TestContentAgent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void switchesWhenEverythingIsThere();
    void keepsPlayingUntilThen();
    void goesOnWithoutTheNetwork();
    void fetchesOnlyWhatConcernsIt();
    void aNewerOneSupersedes();
    void tellsWhenItWasSigned();
    void refusesAndPlaysOn_data();
    void refusesAndPlaysOn();
    void remembersWhatItHasSeen();
    void leavesOutAProgrammeThatItCannotRead();
    void throwsAwayWrongBytes();
    void restsWhenTheDiskFails();
    void goesOnWhenTheDiskRecovers();
    void judgesExpiryByTheServersTime();
    void choosesAnewWhenTheScreenMoves();
    void resumesAMoveAfterAKill();
    void removesWhatNobodyShows();
    void keepsWhatAnotherAuthorityAwaits();
    void distrustsTheJournal();
};

void TestContentAgent::switchesWhenEverythingIsThere()
{
    ContentFixture f;
    f.publish(1, {f.programme("starter", {"one", "two"})});
    QCOMPARE(f.version(), 0);
    QTRY_COMPARE(f.version(), 1);
    QVERIFY(f.comesTo(QStringLiteral("starter/0")));
    QVERIFY(f.faultCodes().isEmpty());
}

void TestContentAgent::keepsPlayingUntilThen()
{
    ContentFixture f;
    f.publish(1, {f.programme("starter", {"one"})});
    QTRY_COMPARE(f.version(), 1);

    const auto next = f.programme("next", {"two", "three"});
    const auto late = base::Sha256::of("three");
    f.transfer->remote.remove(late);
    f.publish(2, {next});
    QTRY_VERIFY(f.transfer->asked.count({late, 5}) >= 3); // tried again and again
    QVERIFY(QFile::exists(f.pathOf("two")));              // and it holds up nothing else
    QCOMPARE(f.version(), 1);
    QCOMPARE(f.nextId(), QStringLiteral("starter/0"));

    f.transfer->remote.insert(late, "three");
    QTRY_COMPARE(f.version(), 2);
    QVERIFY(f.comesTo(QStringLiteral("next/0")));
}

void TestContentAgent::goesOnWithoutTheNetwork()
{
    ContentFixture f;
    f.publish(1, {f.programme("starter", {"one"})});
    QTRY_COMPARE(f.version(), 1);
    f.transfer->remote.clear();

    f.restart();
    QCOMPARE(f.version(), 1);
    QVERIFY(f.comesTo(QStringLiteral("starter/0")));
    QVERIFY(f.transfer->asked.isEmpty());
    QCOMPARE(f.transfer->verifying.size(), 1); // hashed once before it is shown
}

void TestContentAgent::fetchesOnlyWhatConcernsIt()
{
    ContentFixture f;
    auto other = f.programme("other", {"elsewhere"});
    other.audience.places = {testing::place("zj/jiande")};
    f.publish(1, {f.programme("starter", {"one"}), other});
    QTRY_COMPARE(f.version(), 1);
    QVERIFY(!QFile::exists(f.pathOf("elsewhere")));
    QVERIFY(!QFile::exists(f.pathOf(other.serialize())));
    QCOMPARE(f.content->programmes().size(), 1);
}

void TestContentAgent::aNewerOneSupersedes()
{
    ContentFixture f;
    const auto blocked = f.programme("blocked", {"never"});
    f.transfer->remote.remove(base::Sha256::of("never"));
    f.publish(1, {blocked});
    QTRY_VERIFY(f.transfer->asked.contains(base::ObjectRef{base::Sha256::of("never"), 5}));
    f.publish(2, {f.programme("starter", {"one"})});
    QTRY_COMPARE(f.version(), 2);
    const auto asked = f.transfer->asked.size();
    QTest::qWait(100); // longer than the longest pause of this fixture: nobody asks for the old one any more
    QCOMPARE(f.transfer->asked.size(), asked);
}

void TestContentAgent::tellsWhenItWasSigned()
{
    ContentFixture f;
    const auto key = f.signers.police.publicKey().id();
    f.publish(5, {f.programme("starter", {"one"})});
    QTRY_COMPARE(f.version(), 5);
    QTRY_COMPARE(f.time->floor().times(), (QList<TimeFloor::Signed>{{key, f.clock.now() - 1h}}));

    auto late = f.manifest(6, {}); // too late for the screen, but signed
    late.issued = f.clock.now() - 2min;
    late.expires = f.clock.now() - 1min;
    f.content->take(f.fresh(6, f.signers.sign(late)));
    QTRY_COMPARE(f.time->floor().times(), (QList<TimeFloor::Signed>{{key, late.issued}}));

    auto forged = f.manifest(7, {});
    forged.issued = f.clock.now() - 1min;
    f.content->take(
        f.fresh(7, f.signers.envelope(playlists::Manifest::payloadType, forged.serialize(), f.signers.bank)));
    QTRY_COMPARE(f.faultCodes().last(), QStringLiteral("untrusted"));
    QCoreApplication::processEvents();
    QCOMPARE(f.time->floor().times(), (QList<TimeFloor::Signed>{{key, late.issued}}));
}

void TestContentAgent::refusesAndPlaysOn_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("unsigned") << "unsigned"
                              << "invalid";
    QTest::newRow("signed by a stranger") << "stranger"
                                          << "untrusted";
    QTest::newRow("altered") << "altered"
                             << "untrusted";
    QTest::newRow("of another authority") << "authority"
                                          << "untrusted";
    QTest::newRow("an authority nobody knows") << "unknown"
                                               << "untrusted";
    QTest::newRow("replayed") << "replayed"
                              << "replayed";
    QTest::newRow("replayed under a new number") << "disguised"
                                                 << "replayed";
    QTest::newRow("expired") << "expired"
                             << "expired";
    QTest::newRow("announced as over 64 KiB") << "oversize"
                                              << "too-large";
    QTest::newRow("201 programmes") << "many"
                                    << "too-large";
    QTest::newRow("a programme over 64 KiB") << "fat"
                                             << "invalid";
}

void TestContentAgent::refusesAndPlaysOn()
{
    QFETCH(QString, what);
    QFETCH(QString, code);
    ContentFixture f;
    const char *type = playlists::Manifest::payloadType;
    f.publish(5, {f.programme("starter", {"one"})});
    QTRY_COMPARE(f.version(), 5);

    auto manifest = f.manifest(6, {f.programme("evil", {"two"})});
    auto fresh = f.fresh(6, f.signers.sign(manifest));
    if (what == u"unsigned") {
        auto bare = *trust::Envelope::parse(f.signers.sign(manifest));
        bare.signatures.clear();
        fresh = f.fresh(6, bare.serialize());
    } else if (what == u"stranger") {
        fresh = f.fresh(6, f.signers.envelope(type, manifest.serialize(), f.signers.stranger));
    } else if (what == u"altered") {
        auto changed = *trust::Envelope::parse(f.signers.sign(manifest));
        changed.payload.replace("evil", "good");
        fresh = f.fresh(6, changed.serialize());
    } else if (what == u"authority") {
        fresh = f.fresh(6, f.signers.envelope(type, manifest.serialize(), f.signers.bank));
    } else if (what == u"unknown") {
        const auto offer = fresh.manifests.take(authority("county-police"));
        fresh.manifests.insert(authority("nobody"), offer);
    } else if (what == u"replayed") {
        fresh = f.fresh(4, f.signers.sign(f.manifest(4, {})));
    } else if (what == u"disguised") {
        fresh = f.fresh(6, f.signers.sign(f.manifest(4, {})));
    } else if (what == u"expired") {
        manifest.expires = f.clock.now();
        fresh = f.fresh(6, f.signers.sign(manifest));
    } else if (what == u"oversize") {
        fresh.manifests[authority("county-police")].envelope.length = 64 * 1024 + 1;
    } else if (what == u"many") {
        const auto entry = manifest.programmes.takeFirst();
        for (int i = 0; i < 201; ++i) {
            manifest.programmes.append(entry);
            manifest.programmes.last().id = *base::ProgrammeId::parse(QStringLiteral("p-%1").arg(i));
        }
        fresh = f.fresh(6, f.signers.sign(manifest));
    } else {
        manifest.programmes.first().object.length = 64 * 1024 + 1;
        fresh = f.fresh(6, f.signers.sign(manifest));
    }

    f.content->take(fresh);
    QTRY_COMPARE(f.faultCodes(), QStringList{code});
    const auto asked = f.transfer->asked.size();
    f.content->take(fresh); // every minute the same: it is not fetched again
    QTest::qWait(20);
    QCOMPARE(f.transfer->asked.size(), asked);
    QCOMPARE(f.version(), 5);
    QVERIFY(f.comesTo(QStringLiteral("starter/0")));
    QVERIFY(!QFile::exists(f.pathOf("two")));
    QCOMPARE(f.faultCodes().size(), 1);
}

void TestContentAgent::remembersWhatItHasSeen()
{
    ContentFixture f;
    const auto blocked = f.programme("blocked", {"never"});
    f.transfer->remote.remove(base::Sha256::of("never"));
    f.publish(8, {blocked});
    QTRY_VERIFY(f.transfer->asked.contains(base::ObjectRef{base::Sha256::of("never"), 5}));

    f.restart(); // a power cut in the middle
    f.publish(7, {f.programme("starter", {"one"})});
    QCOMPARE(f.faultCodes(), QStringList{QStringLiteral("replayed")});
    f.transfer->remote.insert(base::Sha256::of("never"), "never");
    f.publish(8, {blocked});
    QTRY_COMPARE(f.version(), 8);
}

void TestContentAgent::leavesOutAProgrammeThatItCannotRead()
{
    ContentFixture f;
    auto manifest = f.manifest(1, {f.programme("starter", {"one"}), f.programme("broken", {"two"})});
    manifest.programmes.last().object = f.transfer->offer("{\"type\":\"programme\",\"spec_version\":\"9.0\"}");
    f.content->take(f.fresh(1, f.signers.sign(manifest)));
    QTRY_COMPARE(f.version(), 1);
    QCOMPARE(f.content->programmes().size(), 1);
    QCOMPARE(f.faultCodes(), QStringList{QStringLiteral("unsupported")});
}

void TestContentAgent::throwsAwayWrongBytes()
{
    ContentFixture f;
    const auto programme = f.programme("starter", {"one"});
    const auto asset = base::Sha256::of("one");
    f.transfer->remote.insert(asset, "two");
    f.publish(1, {programme});
    QTRY_VERIFY(f.faultCodes().contains(QStringLiteral("corrupt")));
    QCOMPARE(f.version(), 0);
    f.transfer->remote.insert(asset, "one");
    QTRY_COMPARE(f.version(), 1);
}

void TestContentAgent::restsWhenTheDiskFails()
{
    ContentFixture f;
    const auto programme = f.programme("starter", {"one"});
    const auto envelope = f.signers.sign(f.manifest(1, {programme}));
    f.documents->unreadable.insert(base::Sha256::of(programme.serialize()));
    QSignalSpy reported(f.faults.get(), &FaultLog::changed);
    QElapsedTimer trying;
    trying.start();
    f.content->take(f.fresh(1, envelope));
    QTRY_COMPARE(f.documents->failures, ManifestUpdate::maxReads);
    // 10, 20 and then 40 ms at most, of which the lower half is certain
    QVERIFY2(trying.elapsed() >= 5 + 10 + 7 * 20, qPrintable(QString::number(trying.elapsed())));
    QTest::qWait(100); // longer than the longest pause of this fixture: it has given up
    QCOMPARE(f.documents->failures, ManifestUpdate::maxReads);
    QCOMPARE(f.faultCodes(), QStringList({QStringLiteral("io"), QStringLiteral("io")})); // cannot be read, and given up
    QCOMPARE(reported.size(), 2);

    f.documents->unreadable.clear();
    f.content->take(f.fresh(1, envelope)); // every minute
    QTRY_COMPARE(f.version(), 1);
}

void TestContentAgent::goesOnWhenTheDiskRecovers()
{
    ContentFixture f;
    const auto envelope = f.signers.sign(f.manifest(1, {f.programme("starter", {"one"})}));
    f.documents->unreadable.insert(base::Sha256::of(envelope));
    f.content->take(f.fresh(1, envelope));
    QTRY_VERIFY(f.documents->failures >= 2);
    f.documents->unreadable.clear();
    QTRY_COMPARE(f.version(), 1);
    QCOMPARE(f.faultCodes(), QStringList{QStringLiteral("io")});
}

void TestContentAgent::judgesExpiryByTheServersTime()
{
    ContentFixture f;
    f.time->measured({true, std::chrono::hours{48}, {}}); // as if the machine were two days behind
    f.publish(1, {f.programme("starter", {"one"})});
    QTRY_COMPARE(f.faultCodes(), QStringList{QStringLiteral("expired")});
    f.time->measured({true, {}, {}}); // it was the measurement that was wrong
    QTRY_COMPARE(f.version(), 1);
}

void TestContentAgent::choosesAnewWhenTheScreenMoves()
{
    ContentFixture f;
    auto other = f.programme("other", {"elsewhere"});
    other.audience.places = {testing::place("zj/jiande")};
    f.publish(1, {f.programme("starter", {"one"}), other});
    QTRY_COMPARE(f.version(), 1);
    auto moved = testing::lobby();
    moved.place = testing::place("zj/jiande/abc-main");
    f.content->setScreen(moved);
    QTRY_COMPARE(f.content->programmes().size(), 2);
    QVERIFY(QFile::exists(f.pathOf("elsewhere")));
}

void TestContentAgent::resumesAMoveAfterAKill()
{
    ContentFixture f;
    auto other = f.programme("other", {"elsewhere"});
    other.audience.places = {testing::place("zj/jiande")};
    f.publish(1, {f.programme("starter", {"one"}), other});
    QTRY_COMPARE(f.version(), 1);
    f.screen.place = testing::place("zj/jiande/abc-main"); // the assignment was written down, no more
    f.restart();
    QTRY_COMPARE(f.content->programmes().size(), 2);
    QVERIFY(QFile::exists(f.pathOf("elsewhere")));
}

void TestContentAgent::removesWhatNobodyShows()
{
    ContentFixture f;
    f.publish(1, {f.programme("starter", {"one"})});
    QTRY_COMPARE(f.version(), 1);
    f.publish(2, {f.programme("starter", {"two"})});
    QTRY_COMPARE(f.version(), 2);
    QVERIFY(QFile::exists(f.pathOf("one"))); // it may still be on the glass
    f.publish(3, {f.programme("starter", {"three"})});
    QTRY_COMPARE(f.version(), 3);
    QTRY_VERIFY(!QFile::exists(f.pathOf("one")));
    QVERIFY(QFile::exists(f.pathOf("two")));
    QVERIFY(QFile::exists(f.pathOf("three")));
}

/// Both have everything at the same moment; the journal answers one after the other.
void TestContentAgent::keepsWhatAnotherAuthorityAwaits()
{
    ContentFixture f;
    auto fresh = f.fresh(1, f.signers.sign(f.manifest(1, {f.programme("police", {"one"})})));
    auto manifest = f.manifest(1, {f.programme("bank", {"two"})});
    manifest.authority = authority("county-bank");
    const auto envelope = f.signers.envelope(playlists::Manifest::payloadType, manifest.serialize(), f.signers.bank);
    fresh.manifests.insert(manifest.authority, {1, f.transfer->offer(envelope)});
    f.content->take(fresh);
    QTRY_COMPARE(f.content->versions().size(), 2);
    QVERIFY(QFile::exists(f.pathOf("one")));
    QVERIFY(QFile::exists(f.pathOf("two")));
    QCOMPARE(f.transfer->asked.count({base::Sha256::of("one"), 3}), 1);
    QCOMPARE(f.transfer->asked.count({base::Sha256::of("two"), 3}), 1);
    QVERIFY(f.faultCodes().isEmpty());
}

void TestContentAgent::distrustsTheJournal()
{
    ContentFixture f;
    f.publish(1, {f.programme("starter", {"one"})});
    QTRY_COMPARE(f.version(), 1);
    const auto programme = f.content->programmes().first();
    f.journal->accept({authority("county-police"), 1, f.signers.sign(f.manifest(1, {})), {programme.serialize()}}, {});
    f.restart();
    QCOMPARE(f.version(), 0);
    QCOMPARE(f.faultCodes(), QStringList{QStringLiteral("corrupt")});
    f.publish(1, {programme}); // the same version again is not a replay: it was never lost, only damaged
    QTRY_COMPARE(f.version(), 1);
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestContentAgent)
#include "tst_content_agent.moc"
