// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/player/agent/content_fixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace ironfence::player {

using testing::cards;
using testing::ContentFixture;
using testing::spoken;

class TestTimelineSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesRound();
    void hashesWhatIsDueFirst();
    void skipsAndRefetchesWhatIsDamaged_data();
    void skipsAndRefetchesWhatIsDamaged();
    void takesWhatCameIntoItsOwnPlace();
    void keepsWhatCannotBeRead();
    void keepsWhatATransferBegan();
    void trustsNoFetchOverAnInspection();
    void givesNothingWhenNothingIsThere();
    void cardsNeedNoFile();
    void letsABrokenItemRest();
    void substitutesBeginAtTheirBeginning();
    void whatBreaksInItsSlotGivesItToACard();
    void blamesTheRightAuthority();
};

void TestTimelineSource::goesRound()
{
    ContentFixture f;
    f.publish(1, {f.programme("starter", {"one", "two", "three"})});
    QTRY_COMPARE(f.version(), 1);
    QVERIFY(f.comesTo(QStringLiteral("starter/0")));
    QCOMPARE(f.nextId(), QStringLiteral("starter/1"));
    const auto cue = f.timeline->next({});
    QCOMPARE(cue->id, QStringLiteral("starter/2"));
    QCOMPARE(cue->file, f.pathOf("three"));
    QVERIFY(cue->stamp); // so that a deck plays the file that was hashed, and no other
    QCOMPARE(*cue->stamp, *media::FileStamp::of(f.pathOf("three")));
    QCOMPARE(f.timeline->next({cue->slot->to})->id, QStringLiteral("starter/0"));
}

void TestTimelineSource::hashesWhatIsDueFirst()
{
    ContentFixture f;
    f.publish(1, {f.programme("starter", {"one", "two", "three"})});
    QTRY_COMPARE(f.version(), 1);
    f.restart();
    const auto due = f.timeline->timeline().idOf(f.timeline->timeline().at(f.time->now()));
    QCOMPARE(f.nextId(), QString()); // nothing is given out before it was hashed
    QSignalSpy refreshed(f.timeline.get(), &TimelineSource::refreshed);
    QTRY_COMPARE(refreshed.size(), 1);
    QCOMPARE(f.nextId(), due);
    QCOMPARE(f.transfer->verifying.size(), 3);
    const QList<QByteArray> contents{"one", "two", "three"};
    QCOMPARE(f.transfer->verifying.first().sha256, base::Sha256::of(contents.at(due.last(1).toInt())));
}

void TestTimelineSource::skipsAndRefetchesWhatIsDamaged_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("whileRunning");
    for (const bool running : {true, false}) {
        const char *when = running ? "while running" : "while off";
        QTest::addRow("deleted %s", when) << "deleted"
                                          << "not-found" << running;
        QTest::addRow("truncated %s", when) << "truncated"
                                            << "corrupt" << running;
        QTest::addRow("altered %s", when) << "altered"
                                          << "corrupt" << running;
        QTest::addRow("replaced %s", when) << "replaced"
                                           << "corrupt" << running;
    }
}

void TestTimelineSource::skipsAndRefetchesWhatIsDamaged()
{
    QFETCH(QString, damage);
    QFETCH(QString, code);
    QFETCH(bool, whileRunning);
    ContentFixture f;
    f.publish(1, {f.programme("starter", {"one", "two"})});
    QTRY_COMPARE(f.version(), 1);
    QVERIFY(f.comesTo(QStringLiteral("starter/0")));

    const auto path = f.pathOf("two");
    QFile file(path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    if (damage == u"deleted") {
        QVERIFY(file.remove());
    } else if (damage == u"replaced") {
        QVERIFY(file.remove());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("owt");
    } else {
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (damage == u"truncated")
            file.resize(1);
        else
            file.write("X");
    }
    file.close();
    const auto bytes = f.transfer->remote.take(base::Sha256::of("two")); // the server is away
    if (!whileRunning)
        f.restart();

    for (int turn = 0; turn < 8; ++turn) { // the damaged one is never given out
        const auto id = f.nextId();
        QVERIFY2(id.isEmpty() || id == u"starter/0", qPrintable(id));
        QTest::qWait(5);
    }
    QTRY_COMPARE(f.shelf->missing(), 1);
    QVERIFY(f.faultCodes().contains(code));

    f.transfer->remote.insert(base::Sha256::of("two"), bytes);
    QTRY_COMPARE(f.shelf->missing(), 0);
    QVERIFY(f.comesTo(QStringLiteral("starter/1")));
    QCOMPARE(f.nextId(), QStringLiteral("starter/0"));
}

void TestTimelineSource::takesWhatCameIntoItsOwnPlace()
{
    ContentFixture f;
    f.publish(1, {f.programme("starter", {"one", "two"})});
    QTRY_COMPARE(f.version(), 1);
    QVERIFY(f.comesTo(QStringLiteral("starter/1")));
    const auto bytes = f.transfer->remote.take(base::Sha256::of("two"));
    QVERIFY(QFile::remove(f.pathOf("two")));
    const auto playing = f.timeline->next({});
    QCOMPARE(playing->id, QStringLiteral("starter/0"));
    QCOMPARE(f.timeline->next(playing->slot->to)->id, QStringLiteral("starter/0")); // takes the other's place

    QSignalSpy refreshed(f.timeline.get(), &TimelineSource::refreshed);
    f.transfer->remote.insert(base::Sha256::of("two"), bytes);
    QTRY_COMPARE(refreshed.size(), 1); // there is time to prepare it yet
    QCOMPARE(f.timeline->next(playing->slot->to)->id, QStringLiteral("starter/1"));
}

void TestTimelineSource::keepsWhatCannotBeRead()
{
    ContentFixture f;
    f.publish(1, {f.programme("starter", {"one", "two"})});
    QTRY_COMPARE(f.version(), 1);
    QVERIFY(f.comesTo(QStringLiteral("starter/1")));

    const auto stamp = media::FileStamp::of(f.pathOf("two"));
    QFile::setPermissions(f.pathOf("two"), QFile::ReadOwner | QFile::WriteOwner); // touched: hashed again
    f.transfer->unreadable.insert({base::Sha256::of("two"), 3});
    for (int round = 0; round < 4; ++round) {
        QVERIFY(f.comesTo(QStringLiteral("starter/0")));
        QTest::qWait(5);
    }
    QTRY_VERIFY(f.faultCodes().contains(QStringLiteral("io")));
    const base::ObjectRef two{base::Sha256::of("two"), 3};
    QTRY_VERIFY(f.transfer->asked.count(two) >= 3);
    QSignalSpy reported(f.faults.get(), &FaultLog::changed);
    const auto asked = f.transfer->asked.count(two);
    QTRY_VERIFY(f.transfer->asked.count(two) >= asked + 3);
    QVERIFY2(reported.isEmpty(), "it is the same trouble as before");

    f.transfer->unreadable.clear();
    QVERIFY(f.comesTo(QStringLiteral("starter/1")));
    QCOMPARE(media::FileStamp::of(f.pathOf("two"))->inode, stamp->inode);
}

void TestTimelineSource::keepsWhatATransferBegan()
{
    ContentFixture f;
    f.publish(1, {f.programme("starter", {"one", "two"})});
    QTRY_COMPARE(f.version(), 1);
    QVERIFY(f.comesTo(QStringLiteral("starter/0")));

    const base::ObjectRef two{base::Sha256::of("two"), 3};
    QVERIFY(QFile::remove(f.pathOf("two")));
    QVERIFY((*f.store->write(two))->append("tw"));
    f.transfer->remote.remove(two.sha256); // the server is away
    QCOMPARE(f.nextId(), QStringLiteral("starter/0"));
    QCOMPARE(f.shelf->missing(), 1);
    QCOMPARE((*f.store->write(two))->offset(), 2);
}

void TestTimelineSource::trustsNoFetchOverAnInspection()
{
    ContentFixture f;
    f.publish(1, {f.programme("starter", {"one", "two"})});
    QTRY_COMPARE(f.version(), 1);
    QVERIFY(f.comesTo(QStringLiteral("starter/1")));

    QFile file(f.pathOf("two"));
    QFile::setPermissions(file.fileName(), QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.write("X") == 1);
    file.close();
    f.transfer->remote.remove(base::Sha256::of("two")); // the server is away
    QCOMPARE(f.nextId(), QStringLiteral("starter/0"));
    QCOMPARE(f.nextId(), QStringLiteral("starter/0")); // the inspection of the other has begun
    Q_EMIT f.fetcher->fetched({base::Sha256::of("two"), 3}, *media::FileStamp::of(file.fileName()));
    QTRY_COMPARE(f.shelf->missing(), 1);
    QCOMPARE(f.nextId(), QStringLiteral("starter/0"));
}

void TestTimelineSource::givesNothingWhenNothingIsThere()
{
    ContentFixture f;
    QVERIFY(!f.timeline->next({}));
    f.publish(1, {f.programme("starter", {"one"})});
    QTRY_COMPARE(f.version(), 1);
    QVERIFY(f.comesTo(QStringLiteral("starter/0")));
    f.transfer->remote.clear();
    QVERIFY(QFile::remove(f.pathOf("one")));
    QVERIFY(!f.timeline->next({}));

    QSignalSpy refreshed(f.timeline.get(), &TimelineSource::refreshed);
    f.transfer->offer("one");
    QTRY_COMPARE(refreshed.size(), 1); // the stage is told to leave the safe loop
    QCOMPARE(f.nextId(), QStringLiteral("starter/0"));
}

void TestTimelineSource::cardsNeedNoFile()
{
    ContentFixture f;
    auto programme = f.programme("starter", {});
    playlists::Card card;
    card.title = QStringLiteral("title");
    playlists::Item item;
    item.content = playlists::CardItem{card};
    programme.playlist().items.append(item);
    f.timeline->setProgrammes({spoken({programme})});
    const auto cue = f.timeline->next({});
    QVERIFY(cue);
    QVERIFY(cue->file.isEmpty());
    QCOMPARE(cue->viewing, stage::cards::Viewing{});

    // It is drawn for who looks, and for what kind of glass.
    auto wall = f.screen;
    wall.profile = playlists::Profile::Led;
    wall.tags = {QStringLiteral("elderly")};
    f.timeline->setScreen(wall);
    QCOMPARE(f.timeline->next({})->viewing, (stage::cards::Viewing{.isOnLed = true, .isForElderly = true}));
}

void TestTimelineSource::letsABrokenItemRest()
{
    ContentFixture f;
    f.publish(1, {f.programme("starter", {"one", "two"})});
    QTRY_COMPARE(f.version(), 1);
    QVERIFY(f.comesTo(QStringLiteral("starter/0")));
    const base::Error broken{base::ErrorCode::Unsupported, QStringLiteral("no picture in it"), {}};
    for (int i = 0; i < Quarantine::maxFailures; ++i) {
        QVERIFY(f.comesTo(QStringLiteral("starter/0")));
        const auto given = f.timeline->next({});
        QCOMPARE(given->id, QStringLiteral("starter/1"));
        f.timeline->failed(given->id, broken);
        QCOMPARE(f.nextId(), QStringLiteral("starter/0")); // in its place
    }
    QCOMPARE(f.nextId(), QStringLiteral("starter/0"));
    auto other = f.programme("other", {"one"});
    f.timeline->setProgrammes({spoken({f.programme("starter", {"one", "two"}), other})});
    for (int turn = 0; turn < 6; ++turn) // news of others are no new chance
        QVERIFY(f.nextId() != u"starter/1");
    f.timeline->setProgrammes({spoken({f.programme("starter", {"one", "two"})})});
    QCOMPARE(f.nextId(), QStringLiteral("starter/0"));
    QCOMPARE(f.nextId(), QStringLiteral("starter/0"));
    f.timeline->setProgrammes({spoken({f.programme("starter", {"one", "two, mended"})})});
    (void)f.timeline->next({});
    QVERIFY(f.comesTo(QStringLiteral("starter/1")));
}

void TestTimelineSource::substitutesBeginAtTheirBeginning()
{
    ContentFixture f;
    f.publish(1, {f.programme("starter", {"one", "two"})});
    QTRY_COMPARE(f.version(), 1);
    QVERIFY(f.comesTo(QStringLiteral("starter/1")));
    QVERIFY(f.comesTo(QStringLiteral("starter/0")));
    QVERIFY(QFile::remove(f.pathOf("two")));
    f.transfer->remote.clear();
    const auto slot = f.timeline->timeline().at(f.time->now());
    f.clock.advance(std::chrono::seconds(4));
    const auto cue = f.timeline->next({});
    QCOMPARE(cue->id, QStringLiteral("starter/0"));
    QCOMPARE(cue->slot->from, f.clock.monotonic());
    QCOMPARE(cue->slot->offset, std::chrono::milliseconds(0));
    QCOMPARE(cue->slot->to - f.clock.monotonic(), slot.to - f.time->now());
}

/// Nothing is quicker than a card; for a slot that is still to come the next item does.
void TestTimelineSource::whatBreaksInItsSlotGivesItToACard()
{
    ContentFixture f;
    auto programme = f.programme("starter", {"one", "two", "three"});
    programme.playlist().items.append(cards("any", 1, 10).playlist().items.first());
    f.publish(1, {programme});
    QTRY_COMPARE(f.version(), 1);
    QVERIFY(f.comesTo(QStringLiteral("starter/2")));
    QVERIFY(f.comesTo(QStringLiteral("starter/0"))); // all pictures are here
    const base::Error broken{base::ErrorCode::Corrupt, QStringLiteral("ended 3.2 s before its time"), {}};
    const auto onGlass = f.timeline->next({});
    QCOMPARE(onGlass->id, QStringLiteral("starter/1"));
    const auto following = f.timeline->next(onGlass->slot->to);
    QCOMPARE(following->id, QStringLiteral("starter/2"));
    f.timeline->failed(following->id, broken);
    QCOMPARE(f.timeline->next(onGlass->slot->to)->id, QStringLiteral("starter/3"));
    f.timeline->failed(onGlass->id, broken);
    f.clock.advance(std::chrono::seconds(2));
    const auto instead = f.timeline->next({});
    QCOMPARE(instead->id, QStringLiteral("starter/3"));
    QCOMPARE(instead->slot->to, onGlass->slot->to);
}

void TestTimelineSource::blamesTheRightAuthority()
{
    ContentFixture f;
    auto police = spoken({cards("starter", 1, 10)});
    auto bank = spoken({cards("starter", 1, 10)});
    playlists::Card card;
    card.title = QStringLiteral("of the bank");
    bank.programmes.first().playlist().items.first().content = playlists::CardItem{card};
    bank.authority = *base::AuthorityId::parse(QStringLiteral("bank"));
    f.timeline->setProgrammes({bank, police});
    const base::Error broken{base::ErrorCode::Unsupported, QStringLiteral("cannot be drawn"), {}};
    const auto authority = [&] {
        const auto &roster = f.timeline->timeline().roster();
        const auto segment = f.timeline->timeline().at(f.time->now());
        return roster.authorityOf(roster.candidates().at(segment.candidate)).authority;
    };
    for (int turn = 0; turn < 6; ++turn) { // the bank's breaks each time, until it rests
        const auto cue = f.timeline->next({});
        QVERIFY(cue);
        if (authority() == bank.authority)
            f.timeline->failed(cue->id, broken);
        f.clock.advance(cue->slot->to - f.clock.monotonic());
    }
    QCOMPARE(f.faultCodes().size(), 2);
    for (int turn = 0; turn < 12; ++turn) {
        const auto cue = f.timeline->next({});
        QVERIFY2(cue, "the other authority's card of the same name is as good as ever");
        QCOMPARE(cue->id, QStringLiteral("starter/0"));
        f.clock.advance(cue->slot->to - f.clock.monotonic());
    }
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestTimelineSource)
#include "tst_timeline_source.moc"
