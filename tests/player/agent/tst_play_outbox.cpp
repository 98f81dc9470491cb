// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/topics.h"
#include "player/agent/play_outbox.h"
#include "tests/player/journal/play_samples.h"
#include "tests/support/fake_broker.h"
#include "tests/support/manual_clock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;

namespace ironfence::player {

using testing::lobby;
using testing::playOf;

/// Plays leave in order, one batch at a time, until the server has them.
class TestPlayOutbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsTheNextWhenOneIsStored();
    void repeatsWhatIsNotAcknowledged();
    void sendsEverythingAfterAReconnect();
    void gathersNewPlays();
    void goesOnInAnotherChainWhenOneIsBroken();
};

namespace {

struct World
{
    explicit World(const PlayOutbox::Pace &pace = {60s, 60s})
        : journal(directory.filePath(QStringLiteral("plays.sqlite")), lobby(), clock)
        , outbox(lobby(), broker, journal, pace)
    {
    }
    void fill(qint64 first, qint64 last)
    {
        QList<messaging::Play> plays;
        for (qint64 n = first; n <= last; ++n)
            plays.append(playOf(n));
        bool isDone = false;
        journal.write(plays, {}, [&](const auto &) { isDone = true; });
        [&] { QTRY_VERIFY(isDone); }();
    }
    [[nodiscard]] QList<messaging::PlayBatch> sent() const
    {
        QList<messaging::PlayBatch> batches;
        for (const auto &message : broker.published()) {
            if (message.topic == messaging::topics::plays(lobby()))
                batches.append(*messaging::PlayBatch::parse(message.payload));
        }
        return batches;
    }
    void acknowledge(const messaging::PlayBatch &batch) { outbox.acknowledged({batch.chain, batch.last(), false}); }

    QTemporaryDir directory;
    support::ManualClock clock;
    support::FakeBrokerServer server;
    support::FakeBroker broker{server};
    PlayJournal journal;
    PlayOutbox outbox;
};

} // namespace

void TestPlayOutbox::sendsTheNextWhenOneIsStored()
{
    World world;
    world.fill(1, 450);
    world.broker.start();
    for (int batch = 1; batch <= 3; ++batch) {
        QTRY_COMPARE(world.sent().size(), batch);
        world.acknowledge(world.sent().constLast());
    }
    QTest::qWait(50);
    const auto sent = world.sent();
    QCOMPARE(sent.size(), 3);
    QCOMPARE(sent.constLast().last(), 450);
    QCOMPARE(sent[1].after, sent[0].head());
    QCOMPARE(sent[2].after, sent[1].head());
}

void TestPlayOutbox::repeatsWhatIsNotAcknowledged()
{
    World world({60s, 30ms});
    world.fill(1, 3);
    world.broker.start();
    QTRY_VERIFY(world.sent().size() >= 3);
    const auto sent = world.sent();
    QCOMPARE(sent.constLast(), sent.constFirst());
    world.acknowledge(sent.constFirst());
    QTest::qWait(100);
    const auto count = world.sent().size();
    QTest::qWait(100);
    QCOMPARE(world.sent().size(), count);
}

void TestPlayOutbox::sendsEverythingAfterAReconnect()
{
    World world;
    world.fill(1, 3);
    world.outbox.stored();
    QTest::qWait(50);
    QVERIFY(world.sent().isEmpty()); // nobody there
    world.broker.start();
    QTRY_COMPARE(world.sent().size(), 1);
    world.server.stop();
    world.fill(4, 5);
    world.server.start();
    QTRY_COMPARE(world.sent().size(), 2);
    QCOMPARE(world.sent().constLast().first(), 1);
    QCOMPARE(world.sent().constLast().last(), 5);
}

void TestPlayOutbox::gathersNewPlays()
{
    World world({150ms, 60s});
    world.broker.start();
    QTest::qWait(50);
    for (qint64 n = 1; n <= 3; ++n) {
        world.fill(n, n);
        world.outbox.stored();
    }
    QVERIFY(world.sent().isEmpty());
    QTRY_COMPARE(world.sent().size(), 1);
    QCOMPARE(world.sent().constFirst().plays.size(), 3);
}

void TestPlayOutbox::goesOnInAnotherChainWhenOneIsBroken()
{
    World world;
    world.fill(1, 5);
    world.broker.start();
    QTRY_COMPARE(world.sent().size(), 1);
    const auto chain = world.sent().constFirst().chain;
    world.outbox.acknowledged({chain, 2, true});
    world.fill(1, 1);
    world.outbox.acknowledged({chain, 2, true}); // asks for what follows
    QTRY_COMPARE(world.sent().size(), 2);
    QVERIFY(world.sent().constLast().chain != chain);
    QCOMPARE(world.sent().constLast().first(), 1);
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestPlayOutbox)
#include "tst_play_outbox.moc"
