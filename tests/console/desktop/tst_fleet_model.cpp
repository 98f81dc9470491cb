// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/fleet/fleet_filter.h"
#include "console/desktop/fleet/places.h"
#include "tests/console/desktop/summaries.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace ironfence;
using namespace ironfence::tests;
using namespace ironfence::console::desktop::fleet;
using console::client::ScreenSummary;

/// The list of screens, what is looked at of it, and the tree of places with its counts.
class TestFleetModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsScreensInOrder();
    void changesOneRowOnly();
    void keepsTheChoiceOfAScreenThatChanges();
    void filters_data();
    void filters();
    void ordersByGravity();
    void countsPlaces();
    void foldsPlaces();
    void countsLikeAWholeCount();
};

namespace {

QList<ScreenSummary> county()
{
    auto led = screenAt(QStringLiteral("led-1"), QStringLiteral("zj/hangzhou/market"));
    led.screen.profile = playlists::Profile::Led;
    auto atm = troubled(screenAt(QStringLiteral("atm-1"), QStringLiteral("zj/hangzhou/bank-1")),
                        {QStringLiteral("wrong-glass")});
    atm.screen.profile = playlists::Profile::Atm;
    auto old = screenAt(QStringLiteral("lobby-1"), QStringLiteral("zj/hangzhou/bank-1"));
    old.screen.tags = {QStringLiteral("elderly")};
    return {atm, led, old, offline(screenAt(QStringLiteral("lobby-2"), QStringLiteral("zj/ningbo")))};
}

QStringList shown(const FleetFilter &filter)
{
    QStringList screens;
    for (int row = 0; row < filter.rowCount(); ++row)
        screens.append(filter.index(row, 0).data(FleetModel::ScreenRole).toString());
    return screens;
}

/// "name screens/amiss" of every row, indented by its depth.
QStringList shown(const Places &places)
{
    QStringList lines;
    for (int row = 0; row < places.rowCount(); ++row) {
        const auto at = places.index(row);
        lines.append(QStringLiteral("%1%2 %3/%4")
                         .arg(QString(at.data(Places::DepthRole).toInt(), u' '), at.data(Places::NameRole).toString())
                         .arg(at.data(Places::ScreensRole).toInt())
                         .arg(at.data(Places::AmissRole).toInt()));
    }
    return lines;
}

} // namespace

void TestFleetModel::keepsScreensInOrder()
{
    FleetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto screens = county();
    model.put({screens.at(2), screens.at(3)});
    model.put({screens.at(0)});
    model.put({screens.at(1)});
    QCOMPARE(model.rowCount(), 4);
    for (int row = 0; row < 4; ++row)
        QCOMPARE(model.rowAt(row).summary, screens.at(row));
    model.keepOnly({screens.at(1).screen.id, screens.at(3).screen.id});
    model.remove(screens.at(0).screen.id);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.find(screens.at(3).screen.id) != nullptr);
    QVERIFY(model.find(screens.at(0).screen.id) == nullptr);
}

void TestFleetModel::changesOneRowOnly()
{
    FleetModel model;
    model.put(county());
    QSignalSpy changed(&model, &FleetModel::dataChanged);
    QSignalSpy replaced(&model, &FleetModel::replaced);
    model.put(county());
    QCOMPARE(changed.count(), 0); // the same again is no change
    model.put({offline(county().at(1))});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(replaced.count(), 1);
}

void TestFleetModel::keepsTheChoiceOfAScreenThatChanges()
{
    FleetModel model;
    model.put(county());
    model.select(1, true);
    model.put({offline(county().at(1))});
    QVERIFY(model.rowAt(1).isSelected);
    QCOMPARE(model.rowAt(1).glance, Glance::Offline);
}

void TestFleetModel::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<int>("glances");
    QTest::addColumn<QStringList>("screens");

    const QString any;
    const auto one = [](const char *id) { return QStringList{QLatin1String(id)}; };
    QTest::newRow("everything") << any << any << any << 0
                                << QStringList{QStringLiteral("atm-1"), QStringLiteral("led-1"),
                                               QStringLiteral("lobby-1"), QStringLiteral("lobby-2")};
    QTest::newRow("part of an id, any case") << QStringLiteral("LED") << any << any << 0 << one("led-1");
    QTest::newRow("a tag") << QStringLiteral("elder") << any << any << 0 << one("lobby-1");
    QTest::newRow("two words") << QStringLiteral("bank lobby") << any << any << 0 << one("lobby-1");
    QTest::newRow("a place") << any << QStringLiteral("zj/ningbo") << any << 0 << one("lobby-2");
    QTest::newRow("no place of a like name") << any << QStringLiteral("zj/ning") << any << 0 << QStringList{};
    QTest::newRow("a profile") << any << any << QStringLiteral("atm") << 0 << one("atm-1");
    QTest::newRow("states") << any << any << any
                            << ((1 << static_cast<int>(Glance::Frozen)) | (1 << static_cast<int>(Glance::Offline)))
                            << QStringList{QStringLiteral("atm-1"), QStringLiteral("lobby-2")};
}

void TestFleetModel::filters()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    QFETCH(QString, profile);
    QFETCH(int, glances);
    FleetModel model;
    FleetFilter filter(model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setOrder(FleetFilter::Order::ByScreen);
    model.put(county());
    filter.setText(text);
    filter.setPlace(place);
    filter.setProfile(profile);
    filter.setGlances(glances);
    QTEST(shown(filter), "screens");
    filter.clear();
    QVERIFY(filter.showsAll());
    QCOMPARE(filter.count(), 4);
}

void TestFleetModel::ordersByGravity()
{
    FleetModel model;
    FleetFilter filter(model);
    model.put(county());
    QCOMPARE(shown(filter).join(u' '), QStringLiteral("atm-1 lobby-2 lobby-1 led-1"));
    model.put({offline(county().at(1))}); // what goes amiss rises
    QCOMPARE(shown(filter).join(u' '), QStringLiteral("atm-1 led-1 lobby-2 lobby-1"));
}

void TestFleetModel::countsPlaces()
{
    FleetModel model;
    Places places;
    const QAbstractItemModelTester tester(&places, QAbstractItemModelTester::FailureReportingMode::QtTest);
    connect(&model, &FleetModel::replaced, &places, &Places::replace);
    model.put(county());
    const QStringList all = {QStringLiteral("zj 4/2"), QStringLiteral(" hangzhou 3/1"), QStringLiteral("  bank-1 2/1"),
                             QStringLiteral("  market 1/0"), QStringLiteral(" ningbo 1/1")};
    QTRY_COMPARE(shown(places), all);
    QCOMPARE(places.index(0).data(Places::GravestRole).value<Glance>(), Glance::Frozen);

    auto moved = county().at(3);
    moved.screen.place = *base::PlacePath::parse(QStringLiteral("zj/hangzhou/market/stall-7"));
    model.put({moved});
    model.remove(county().at(0).screen.id);
    const QStringList after = {QStringLiteral("zj 3/1"), QStringLiteral(" hangzhou 3/1"),
                               QStringLiteral("  bank-1 1/0"), QStringLiteral("  market 2/1"),
                               QStringLiteral("   stall-7 1/1")};
    QTRY_COMPARE(shown(places), after);
}

void TestFleetModel::foldsPlaces()
{
    FleetModel model;
    Places places;
    const QAbstractItemModelTester tester(&places, QAbstractItemModelTester::FailureReportingMode::QtTest);
    connect(&model, &FleetModel::replaced, &places, &Places::replace);
    model.put(county());
    QTRY_COMPARE(places.rowCount(), 5);
    QVERIFY(places.index(1).data(Places::HasPartsRole).toBool());
    QVERIFY(!places.index(2).data(Places::HasPartsRole).toBool());
    places.unfold(1, false);
    QCOMPARE(places.rowCount(), 3);
    QCOMPARE(places.rowOf(QStringLiteral("zj/ningbo")), 2);
    QCOMPARE(places.rowOf(QStringLiteral("zj/hangzhou/bank-1")), -1);
    places.unfold(0, false);
    QCOMPARE(places.rowCount(), 1);
    places.unfold(0, true);
    QCOMPARE(places.rowCount(), 3); // what was folded below stays so
    places.unfold(1, true);
    QCOMPARE(places.rowCount(), 5);
}

void TestFleetModel::countsLikeAWholeCount()
{
    FleetModel model;
    Places places;
    connect(&model, &FleetModel::replaced, &places, &Places::replace);
    QRandomGenerator random(7);
    for (int i = 0; i < 2'000; ++i) {
        const auto id = QStringLiteral("s-%1").arg(random.bounded(60));
        const auto place = QStringLiteral("p/%1/%2").arg(random.bounded(3)).arg(random.bounded(3));
        const auto screen = screenAt(id, place);
        if (random.bounded(4) == 0)
            model.remove(screen.screen.id);
        else
            model.put({random.bounded(3) == 0 ? offline(screen) : screen});
    }
    // A tree that follows every change is the tree of what is left.
    Places whole;
    for (int row = 0; row < model.rowCount(); ++row)
        whole.replace(nullptr, &model.rowAt(row));
    QTRY_VERIFY(whole.rowCount() > 0 && places.rowCount() > 0);
    QTRY_COMPARE(shown(places), shown(whole));
}

QTEST_GUILESS_MAIN(TestFleetModel)
#include "tst_fleet_model.moc"
