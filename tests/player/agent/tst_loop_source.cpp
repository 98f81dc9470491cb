// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/player/agent/content_fixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace ironfence::player {

using testing::ContentFixture;

class TestLoopSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesRound();
    void hashesInTheOrderOfTheLoop();
    void skipsAndRefetchesWhatIsDamaged_data();
    void skipsAndRefetchesWhatIsDamaged();
    void keepsWhatCannotBeRead();
    void keepsWhatATransferBegan();
    void trustsNoFetchOverAnInspection();
    void givesNothingWhenNothingIsThere();
    void cardsNeedNoFile();
    void letsABrokenItemRest();
    void followsTheValidity();
};

void TestLoopSource::goesRound()
{
    ContentFixture f;
    f.publish(1, {f.programme("starter", {"one", "two", "three"})});
    QTRY_COMPARE(f.version(), 1);
    QVERIFY(f.comesTo(QStringLiteral("starter/0")));
    QCOMPARE(f.nextId(), QStringLiteral("starter/1"));
    const auto cue = f.loop->next();
    QCOMPARE(cue->id, QStringLiteral("starter/2"));
    QCOMPARE(cue->file, f.pathOf("three"));
    QVERIFY(cue->stamp); // so that a deck plays the file that was hashed, and no other
    QCOMPARE(*cue->stamp, *media::FileStamp::of(f.pathOf("three")));
    QCOMPARE(f.nextId(), QStringLiteral("starter/0"));
}

void TestLoopSource::hashesInTheOrderOfTheLoop()
{
    ContentFixture f;
    f.publish(1, {f.programme("starter", {"one", "two", "three"})});
    QTRY_COMPARE(f.version(), 1);
    f.restart();
    QCOMPARE(f.nextId(), QString()); // nothing is given out before it was hashed
    QSignalSpy refreshed(f.loop.get(), &LoopSource::refreshed);
    QTRY_COMPARE(refreshed.size(), 1);
    QCOMPARE(f.nextId(), QStringLiteral("starter/0"));
    QCOMPARE(f.transfer->verifying.size(), 3);
    QCOMPARE(f.transfer->verifying.first().sha256, base::Sha256::of("one"));
    QCOMPARE(f.transfer->verifying.last().sha256, base::Sha256::of("three"));
}

void TestLoopSource::skipsAndRefetchesWhatIsDamaged_data()
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

void TestLoopSource::skipsAndRefetchesWhatIsDamaged()
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

    for (int round = 0; round < 4; ++round) { // the damaged one is never given out
        QVERIFY(f.comesTo(QStringLiteral("starter/0")));
        QTest::qWait(5);
    }
    QTRY_COMPARE(f.loop->missing(), 1);
    QVERIFY(f.faultCodes().contains(code));

    f.transfer->remote.insert(base::Sha256::of("two"), bytes);
    QTRY_COMPARE(f.loop->missing(), 0);
    QCOMPARE(f.nextId(), QStringLiteral("starter/1"));
    QCOMPARE(f.nextId(), QStringLiteral("starter/0"));
}

void TestLoopSource::keepsWhatCannotBeRead()
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

void TestLoopSource::keepsWhatATransferBegan()
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
    QCOMPARE(f.loop->missing(), 1);
    QCOMPARE((*f.store->write(two))->offset(), 2);
}

void TestLoopSource::trustsNoFetchOverAnInspection()
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
    QTRY_COMPARE(f.loop->missing(), 1);
    QCOMPARE(f.nextId(), QStringLiteral("starter/0"));
}

void TestLoopSource::givesNothingWhenNothingIsThere()
{
    ContentFixture f;
    QVERIFY(!f.loop->next());
    f.publish(1, {f.programme("starter", {"one"})});
    QTRY_COMPARE(f.version(), 1);
    QVERIFY(f.comesTo(QStringLiteral("starter/0")));
    f.transfer->remote.clear();
    QVERIFY(QFile::remove(f.pathOf("one")));
    QVERIFY(!f.loop->next());

    QSignalSpy refreshed(f.loop.get(), &LoopSource::refreshed);
    f.transfer->offer("one");
    QTRY_COMPARE(refreshed.size(), 1); // the stage is told to leave the safe loop
    QCOMPARE(f.nextId(), QStringLiteral("starter/0"));
}

void TestLoopSource::cardsNeedNoFile()
{
    ContentFixture f;
    auto programme = f.programme("starter", {});
    playlists::Card card;
    card.title = QStringLiteral("title");
    programme.playlist.items.append({playlists::CardItem{card}, {}, playlists::Item{}.extra});
    f.loop->setProgrammes({programme});
    const auto cue = f.loop->next();
    QVERIFY(cue);
    QVERIFY(cue->file.isEmpty());
}

void TestLoopSource::letsABrokenItemRest()
{
    ContentFixture f;
    f.publish(1, {f.programme("starter", {"one", "two"})});
    QTRY_COMPARE(f.version(), 1);
    QVERIFY(f.comesTo(QStringLiteral("starter/0")));
    const base::Error broken{base::ErrorCode::Unsupported, QStringLiteral("no picture in it"), {}};
    for (int i = 0; i < LoopSource::maxFailures; ++i)
        f.loop->failed(QStringLiteral("starter/1"), broken);
    QCOMPARE(f.nextId(), QStringLiteral("starter/0"));
    QCOMPARE(f.nextId(), QStringLiteral("starter/0"));
    f.clock.advance(LoopSource::quarantine);
    QCOMPARE(f.nextId(), QStringLiteral("starter/1"));
}

void TestLoopSource::followsTheValidity()
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

    QSignalSpy refreshed(f.loop.get(), &LoopSource::refreshed);
    f.clock.advance(std::chrono::minutes{5});
    f.loop->tick();
    QCOMPARE(refreshed.size(), 1);
    QVERIFY(f.comesTo(QStringLiteral("late/0")));
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestLoopSource)
#include "tst_loop_source.moc"
