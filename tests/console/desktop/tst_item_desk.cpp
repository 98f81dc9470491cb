// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/editor/item_desk.h"
#include "tests/console/desktop/programme_documents.h"
#include "tests/support/manual_clock.h"

#include <QTest>

using namespace ironfence;
using namespace ironfence::console::desktop::editor;
using playlists::Programme;

/// How often items come, how much of the hour that is, and in which order they come.
class TestItemDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsMinutesOfTheHour_data();
    void tellsMinutesOfTheHour();
    void boundsHowOften();
    void knowsNoMinutesOfNestedPlaylists();
    void changesTheOrder();
};

namespace {

/// Three cards of 10, 20 and 30 s; the first is looked at.
struct World
{
    World() : document(clock), items(document)
    {
        auto programme =
            tests::programmeOf(QStringLiteral("p"), {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        int seconds = 0;
        for (auto &item : programme.playlist().items)
            item.duration = std::chrono::seconds(seconds += 10);
        document.begin(programme, std::nullopt, true);
        items.setCurrent(0);
    }
    [[nodiscard]] const playlists::Playlist &playlist() const { return document.value().playlist(); }

    support::ManualClock clock;
    Document document;
    ItemDesk items;
};

} // namespace

void TestItemDesk::tellsMinutesOfTheHour_data()
{
    QTest::addColumn<int>("times");
    QTest::addColumn<int>("share");
    QTest::addColumn<double>("minutes");
    QTest::newRow("10 of 60 s, for itself") << 1 << 0 << 10.0;
    QTest::newRow("10 of 60 s of half an hour") << 1 << 50 << 5.0;
    QTest::newRow("five times: 50 of 100 s") << 5 << 0 << 30.0;
    QTest::newRow("five times, of a quarter") << 5 << 25 << 7.5;
}

void TestItemDesk::tellsMinutesOfTheHour()
{
    QFETCH(int, times);
    QFETCH(int, share);
    World world;
    auto programme = world.document.value();
    programme.share = share;
    world.document.apply(programme);
    world.items.setWeight(times);
    QTEST(world.items.minutes(), "minutes");
    double all = 0; // whatever the weights: the parts make up the whole
    for (int index = 0; index < 3; ++index) {
        world.items.setCurrent(index);
        all += world.items.minutes();
    }
    QVERIFY(qFuzzyCompare(all, share > 0 ? share * 0.6 : 60.0));
}

void TestItemDesk::boundsHowOften()
{
    World world;
    QCOMPARE(world.items.weight(), 1);
    world.items.setWeight(99);
    QCOMPARE(world.items.weight(), ItemDesk::mostTimes);
    QCOMPARE(world.items.all()->index(0).data(ItemModel::WeightRole).toInt(), ItemDesk::mostTimes);
    QVERIFY(Programme::parse(world.document.value().serialize())); // as the server will
    world.items.setWeight(0);
    QCOMPARE(world.items.weight(), 1);
    world.document.undo(); // both in one field, within a moment
    QCOMPARE(world.items.weight(), 1);
    QVERIFY(!world.document.canUndo());
    QCOMPARE(world.playlist().items.at(1).weight, 1); // the others stay
}

void TestItemDesk::knowsNoMinutesOfNestedPlaylists()
{
    World world;
    auto programme = world.document.value();
    playlists::NestedItem nested;
    nested.playlist = std::make_shared<playlists::Playlist>(world.playlist());
    playlists::Item item;
    item.content = nested;
    programme.playlist().items.append(item);
    world.document.apply(programme);
    QCOMPARE(world.items.minutes(), -1.0);
    world.items.setCurrent(3);
    world.items.setWeight(2);
    QCOMPARE(world.items.weight(), 2);
    world.items.remove();
    QVERIFY(world.items.minutes() > 0);
}

void TestItemDesk::changesTheOrder()
{
    World world;
    QVERIFY(!world.items.isShuffled());
    world.items.setShuffled(true);
    QVERIFY(world.items.isShuffled());
    QCOMPARE(world.playlist().order, playlists::Order::Shuffle);
    world.items.setShuffled(true);
    world.document.undo();
    QVERIFY(!world.items.isShuffled());
    QVERIFY(!world.document.canUndo());
}

QTEST_GUILESS_MAIN(TestItemDesk)
#include "tst_item_desk.moc"
