// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/editor/finding_model.h"
#include "console/desktop/editor/item_desk.h"
#include "console/desktop/editor/lack.h"
#include "console/desktop/editor/zone_desk.h"
#include "tests/console/desktop/programme_documents.h"
#include "tests/support/manual_clock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ironfence;
using namespace ironfence::console::desktop::editor;
using playlists::Layout;
using playlists::Programme;
using playlists::check::Severity;

/// The division of a canvas: ways that are offered, rectangles, tickers, and the items of each zone.
class TestZoneDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dividesAndKeepsTheContent();
    void leavesAWayOfItsOwnAlone();
    void namesNewZonesApart();
    void measuresZones_data();
    void measuresZones();
    void measuresInPixels();
    void writesTickers();
    void editsTheItemsOfEachZone();
    void saysWhatAZoneLacks();
    void goesBack();
};

namespace {

struct World
{
    explicit World(const Programme &programme) : document(clock), zones(document), items(document)
    {
        document.begin(programme, std::nullopt, true);
    }
    [[nodiscard]] const Layout &layout() const { return *document.value().layout(); }

    support::ManualClock clock;
    Document document;
    ZoneDesk zones;
    ItemDesk items;
};

Programme twoCards()
{
    return tests::programmeOf(QStringLiteral("p"), {QStringLiteral("a"), QStringLiteral("b")});
}

Programme readFrom(const QByteArray &layout)
{
    return *Programme::parse(R"({"type":"programme","spec_version":"1.0","id":"p","title":"t","layout":)" + layout +
                             "}");
}

constexpr const char *own = R"({"new":1,"zones":[
    {"id":"side","x":0.1,"width":0.3333333,"height":0.5,"z":2,"new":2,"playlist":{"items":[
        {"kind":"card","card":{"template":"slogan","title":"a"}}]}},
    {"id":"news","unit":"px","y":972,"width":1920,"height":108,"ticker":["x","y"]}]})";

playlists::check::Finding findingAt(const QString &path, Severity severity)
{
    playlists::check::Finding finding;
    finding.path = path;
    finding.severity = severity;
    return finding;
}

QString idsOf(const Layout &layout)
{
    QStringList ids;
    for (const auto &zone : layout.zones)
        ids.append(zone.id);
    return ids.join(u' ');
}

} // namespace

void TestZoneDesk::dividesAndKeepsTheContent()
{
    const auto before = twoCards();
    World world(before);
    const QAbstractItemModelTester tester(world.zones.all());
    QCOMPARE(static_cast<Division>(world.zones.division()), Division::Whole);
    QCOMPARE(world.zones.all()->count(), 1);
    QCOMPARE(world.zones.path(), QStringLiteral("$.playlist"));
    for (const auto division :
         {Division::Ticker, Division::Columns, Division::Parts, Division::Whole, Division::Parts}) {
        world.zones.divide(static_cast<int>(division));
        QCOMPARE(static_cast<Division>(world.zones.division()), division);
        QCOMPARE(world.document.value().playlist(), before.playlist()); // it leads whatever becomes of the others
    }
    QCOMPARE(idsOf(world.layout()), QStringLiteral("main side ticker"));
    world.zones.setCurrent(2);
    world.zones.setTicker(0, QStringLiteral("谨防诈骗"));
    world.items.setZone(1);
    world.items.addCard(QStringLiteral("slogan"));
    const auto parts = world.layout();
    world.zones.divide(static_cast<int>(Division::Ticker)); // the side goes, the ticker finds its zone
    QCOMPARE(world.layout().zones.size(), 2);
    QCOMPARE(world.layout().zones.at(1).ticker, QStringList{QStringLiteral("谨防诈骗")});
    QCOMPARE(world.zones.current(), 1);
    QCOMPARE(world.items.zone(), 0); // the zone that it had is gone
    world.document.undo();
    QCOMPARE(world.layout(), parts);
    world.zones.divide(static_cast<int>(Division::Own)); // is not offered
    QCOMPARE(world.layout(), parts);
}

void TestZoneDesk::leavesAWayOfItsOwnAlone()
{
    World world(readFrom(own));
    QCOMPARE(static_cast<Division>(world.zones.division()), Division::Own);
    for (int side = 0; side < 4; ++side)
        QVERIFY(world.zones.setSide(side, world.zones.sides().at(side))); // as a field writes back what it shows
    world.zones.setLayer(QString::number(world.zones.layer()));
    QVERIFY(!world.document.isDirty());
    QCOMPARE(world.zones.sides().at(2), QStringLiteral("33.33"));
    world.zones.divide(static_cast<int>(Division::Ticker));
    QCOMPARE(idsOf(world.layout()), QStringLiteral("side news")); // the names that they have
    QVERIFY(world.layout().extra == readFrom(own).layout()->extra);
    QVERIFY(world.layout().zones.at(0).extra == readFrom(own).layout()->zones.at(0).extra);
    QCOMPARE(world.layout().zones.at(1).unit, playlists::Unit::Fraction);
    QCOMPARE(world.layout().zones.at(1).ticker.size(), 2);
}

void TestZoneDesk::namesNewZonesApart()
{
    World world(readFrom(own));
    world.zones.divide(static_cast<int>(Division::Parts));
    QCOMPARE(idsOf(world.layout()), QStringLiteral("side side-2 news"));
}

void TestZoneDesk::measuresZones_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTaken");
    const auto row = [](const char *name, Side side, const char *text, bool isTaken) {
        QTest::newRow(name) << static_cast<int>(side) << QString::fromUtf8(text) << isTaken;
    };
    row("smaller", Side::Width, "60", true);
    row("a half of a per cent", Side::Height, " 87.5 ", true);
    row("up to the edge", Side::Left, "30", true);
    row("over the edge", Side::Left, "30.01", false);
    row("larger than the canvas", Side::Height, "101", false);
    row("no area", Side::Width, "0", false);
    row("before the canvas", Side::Top, "-1", false);
    row("no number", Side::Top, "a", false);
    row("nothing", Side::Top, "", false);
    row("not a number", Side::Top, "nan", false);
    row("endless", Side::Width, "inf", false);
}

void TestZoneDesk::measuresZones()
{
    QFETCH(const int, side);
    QFETCH(const QString, text);
    QFETCH(const bool, isTaken);
    World world(twoCards());
    world.zones.divide(static_cast<int>(Division::Columns));
    QCOMPARE(world.zones.sides(),
             (QStringList{QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("70"), QStringLiteral("100")}));
    const auto before = world.layout();
    QCOMPARE(world.zones.setSide(side, text), isTaken);
    QCOMPARE(world.layout() != before, isTaken);
    if (isTaken)
        QCOMPARE(world.zones.sides().at(side), text.trimmed());
    QCOMPARE(lackOf(world.document.value()).code, QStringLiteral("items")); // and nothing but that its side is empty
}

void TestZoneDesk::measuresInPixels()
{
    World world(readFrom(own));
    world.zones.setCurrent(1);
    QVERIFY(world.zones.isPixels() && world.zones.isTicker());
    QCOMPARE(world.zones.path(), QStringLiteral("$.layout.zones[1]"));
    QVERIFY(world.zones.setSide(static_cast<int>(Side::Top), QStringLiteral("1000")));
    QCOMPARE(world.layout().zones.at(1).area.y(), 1000.0);
    QVERIFY(!world.zones.setSide(static_cast<int>(Side::Top), QStringLiteral("16384")));
    QVERIFY(world.zones.setLayer(QStringLiteral("100")));
    QCOMPARE(world.layout().zones.at(1).z, 100);
    for (const char *text : {"101", "-1", "1.5", ""})
        QVERIFY2(!world.zones.setLayer(QLatin1String(text)), text);
    world.zones.setCurrent(2);
    world.zones.setCurrent(-1);
    QCOMPARE(world.zones.current(), 1);
    QCOMPARE(lackOf(world.document.value()), Lack());
}

void TestZoneDesk::writesTickers()
{
    World world(readFrom(own));
    world.zones.setTicker(0, QStringLiteral("z")); // of one that has items
    world.zones.addTicker();
    QVERIFY(!world.document.isDirty());
    world.zones.setCurrent(1);
    world.zones.removeTicker(0);
    world.zones.removeTicker(0); // the last one stays
    QCOMPARE(world.zones.ticker(), QStringList{QStringLiteral("y")});
    world.zones.setTicker(0, QString(200, QLatin1Char('x')));
    QCOMPARE(world.zones.ticker().constFirst().size(), longestTicker);
    for (int i = 0; i < 30; ++i)
        world.zones.addTicker();
    QCOMPARE(world.zones.ticker().size(), mostTicker);
    QCOMPARE(lackOf(world.document.value()).code, QStringLiteral("ticker"));
    QCOMPARE(lackOf(world.document.value()).zone, 1);
}

void TestZoneDesk::editsTheItemsOfEachZone()
{
    World world(twoCards());
    QCOMPARE(world.items.zones(), QList{0});
    world.items.setZone(1);
    QCOMPARE(world.items.zone(), 0);
    world.zones.divide(static_cast<int>(Division::Parts));
    QCOMPARE(world.items.zones(), (QList{0, 1})); // a ticker has none
    world.items.setZone(2);
    QCOMPARE(world.items.zone(), 0);
    world.items.setZone(1);
    QCOMPARE(world.items.all()->count(), 0);
    QCOMPARE(world.items.current(), -1);
    world.items.addCard(QStringLiteral("slogan"));
    world.items.addCard(QStringLiteral("reminder"));
    world.items.moveBy(-1);
    world.items.duplicate();
    world.items.setDuration(9);
    world.items.remove();
    QCOMPARE(world.items.all()->count(), 2);
    QCOMPARE(world.items.path(), QStringLiteral("$.layout.zones[1].playlist.items[1]"));
    QCOMPARE(world.layout().zones.at(1).playlist->items.size(), 2);
    QCOMPARE(world.document.value().playlist(), twoCards().playlist());
    FindingModel findings;
    findings.show({findingAt(QStringLiteral("$.layout.zones[1].playlist.items[1].card"), Severity::Error),
                   findingAt(QStringLiteral("$.layout.zones[2]"), Severity::Warning)});
    QCOMPARE(findings.gravityAt(world.items.path()), 2);
    QCOMPARE(findings.gravityAt(QStringLiteral("$.layout.zones[1]")), 2);
    QCOMPARE(findings.gravityAt(QStringLiteral("$.layout.zones[2]")), 1);
    QCOMPARE(findings.gravityAt(QStringLiteral("$.layout.zones[1].playlist.items[10]")), 0);
    QCOMPARE(findings.gravityAt(QStringLiteral("$.layout.zones[0]")), 0);
}

void TestZoneDesk::saysWhatAZoneLacks()
{
    World world(twoCards());
    world.zones.divide(static_cast<int>(Division::Parts));
    auto lack = lackOf(world.document.value());
    QCOMPARE(lack.code, QStringLiteral("items"));
    QCOMPARE(lack.zone, 1);
    QCOMPARE(lack.item, -1);
    world.items.setZone(1);
    world.items.addCard(QStringLiteral("slogan"));
    lack = lackOf(world.document.value());
    QCOMPARE(lack.code, QStringLiteral("card-title"));
    QCOMPARE(lack.zone, 1);
    QCOMPARE(lack.item, 0);
}

void TestZoneDesk::goesBack()
{
    World world(twoCards());
    QSignalSpy changed(&world.zones, &ZoneDesk::changed);
    world.zones.divide(static_cast<int>(Division::Columns));
    world.zones.setCurrent(1);
    QVERIFY(world.zones.setSide(static_cast<int>(Side::Left), QStringLiteral("6"))); // one step: a person types
    QVERIFY(world.zones.setSide(static_cast<int>(Side::Left), QStringLiteral("60")));
    QVERIFY(changed.size() >= 4);
    world.document.undo();
    QCOMPARE(world.zones.sides().constFirst(), QStringLiteral("70"));
    world.document.undo();
    QCOMPARE(world.zones.current(), 0);
    QCOMPARE(world.document.value(), twoCards());
    QVERIFY(!world.document.isDirty());
}

QTEST_GUILESS_MAIN(TestZoneDesk)
#include "tst_zone_desk.moc"
