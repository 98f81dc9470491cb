// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/library/asset_filter.h"
#include "tests/console/desktop/asset_entries.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ironfence;
using namespace ironfence::tests;
using namespace ironfence::console::desktop::library;
using console::preflight::Verdict;

/// The list of assets, and what is looked at of it.
class TestAssetModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheNewestFirst();
    void changesOneRowOnly();
    void forgetsFindings();
    void takesOneThatCameAgain();
    void removes();
    void says();
    void filters_data();
    void filters();
    void filtersByTag();
    void countsTags();
    void orders();
    void findsItsRow();
};

namespace {

QList<console::client::AssetEntry> shelf()
{
    auto large = assetNamed(QStringLiteral("三步防骗.png"), 1);
    large.object.length = 50'000;
    return {waiting(assetNamed(QStringLiteral("防诈骗.mp4"), 4)), judged(large, Verdict::Warning),
            judged(tagged(assetNamed(QStringLiteral("flash.mp4"), 3), {QStringLiteral("春节"), QStringLiteral("ATM")}),
                   Verdict::Refusal),
            insisted(tagged(assetNamed(QStringLiteral("Bank.png"), 2), {QStringLiteral("春节")}))};
}

QStringList shown(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data(AssetModel::NameRole).toString());
    return names;
}

template <typename Enum>
int bit(Enum value)
{
    return 1 << static_cast<int>(value);
}

} // namespace

void TestAssetModel::keepsTheNewestFirst()
{
    AssetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &AssetModel::rowsInserted);
    model.put({assetNamed(QStringLiteral("c"), 3), assetNamed(QStringLiteral("b"), 2)});
    model.put({assetNamed(QStringLiteral("a"), 1)});
    QCOMPARE(inserted.size(), 2); // a page in one piece
    model.put({assetNamed(QStringLiteral("d"), 4)});
    model.put({assetNamed(QStringLiteral("b2"), 2)});
    auto names = shown(model);
    QCOMPARE(names.mid(0, 2), QStringList({QStringLiteral("d"), QStringLiteral("c")}));
    QCOMPARE(names.constLast(), QStringLiteral("a"));
    QCOMPARE(model.rowCount(), 5);
}

void TestAssetModel::changesOneRowOnly()
{
    AssetModel model;
    model.put(shelf());
    QSignalSpy changed(&model, &AssetModel::dataChanged);
    QSignalSpy inserted(&model, &AssetModel::rowsInserted);
    model.put(shelf());
    QCOMPARE(changed.size(), 0);
    model.put({assetNamed(QStringLiteral("防诈骗.mp4"), 4)}); // it has been examined
    QCOMPARE(changed.size(), 1);
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(changed.constFirst().constFirst().toModelIndex().row(), 0);
    QCOMPARE(model.rowAt(0).state, State::Passed);
}

void TestAssetModel::forgetsFindings()
{
    AssetModel model;
    model.put(shelf());
    auto asked = shelf().at(2);
    asked.examination->report = console::preflight::Report::unplayable(QStringLiteral("is no film"));
    QSignalSpy changed(&model, &AssetModel::dataChanged);
    model.put({asked});
    QCOMPARE(changed.size(), 0);
}

void TestAssetModel::takesOneThatCameAgain()
{
    AssetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.put(shelf());
    auto again = shelf().at(1);
    again.added += std::chrono::hours(1);
    model.put({again});
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(shown(model).constFirst(), again.name);
}

void TestAssetModel::removes()
{
    AssetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.put(shelf());
    model.remove(shelf().at(2).object.sha256);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.find(shelf().at(2).object.sha256) == nullptr);
    model.keepOnly({shelf().at(0).object.sha256, shelf().at(3).object.sha256});
    QCOMPARE(shown(model), QStringList({QStringLiteral("防诈骗.mp4"), QStringLiteral("Bank.png")}));
}

void TestAssetModel::says()
{
    AssetModel model;
    auto film = assetNamed(QStringLiteral("防诈骗.mp4"));
    film.facts.loudness = base::Loudness{-18.3, -1.2};
    model.put({film});
    const auto at = model.index(0);
    QCOMPARE(at.data(AssetModel::Sha256Role).toString(), film.object.sha256.hex());
    QCOMPARE(at.data(AssetModel::MediaTypeRole).toString(), QStringLiteral("video/mp4"));
    QCOMPARE(at.data(AssetModel::KindRole).value<Kind>(), Kind::Video);
    QCOMPARE(at.data(AssetModel::StateRole).value<State>(), State::Passed);
    QCOMPARE(at.data(AssetModel::WidthRole).toInt(), 1920);
    QCOMPARE(at.data(AssetModel::HeightRole).toInt(), 1080);
    QCOMPARE(at.data(AssetModel::DurationRole).toDouble(), 15'000.0);
    QCOMPARE(at.data(AssetModel::SizeRole).toDouble(), 1'000.0);
    QCOMPARE(at.data(AssetModel::LoudnessRole).toDouble(), -18.3);
    QCOMPARE(at.data(AssetModel::AddedRole).toDateTime().toUTC().date(), QDate(2026, 1, 1));
}

void TestAssetModel::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kinds");
    QTest::addColumn<int>("states");
    QTest::addColumn<QStringList>("names");
    const auto fzp = QStringLiteral("防诈骗.mp4");
    const auto flash = QStringLiteral("flash.mp4");
    const auto bank = QStringLiteral("Bank.png");
    const auto steps = QStringLiteral("三步防骗.png");
    QTest::newRow("all") << QString() << 0 << 0 << QStringList{fzp, flash, bank, steps};
    QTest::newRow("pinyin") << QStringLiteral("fzp") << 0 << 0 << QStringList{fzp};
    QTest::newRow("pinyin of a part") << QStringLiteral("fp") << 0 << 0 << QStringList{steps};
    QTest::newRow("kind in words") << QStringLiteral("图片") << 0 << 0 << QStringList{bank, steps};
    QTest::newRow("kind in English") << QStringLiteral("video fl") << 0 << 0 << QStringList{flash};
    QTest::newRow("hash") << base::Sha256::of("Bank.png").hex().left(8) << 0 << 0 << QStringList{bank};
    QTest::newRow("tag") << QStringLiteral("春节") << 0 << 0 << QStringList{flash, bank};
    QTest::newRow("pinyin of a tag") << QStringLiteral("cj") << 0 << 0 << QStringList{flash, bank};
    QTest::newRow("a tag and a name") << QStringLiteral("chunjie ban") << 0 << 0 << QStringList{bank};
    QTest::newRow("tag in another case") << QStringLiteral("atm") << 0 << 0 << QStringList{flash};
    QTest::newRow("films") << QString() << bit(Kind::Video) << 0 << QStringList{fzp, flash};
    QTest::newRow("refused or warned") << QString() << 0 << (bit(State::Refused) | bit(State::Warned))
                                       << QStringList{flash, steps};
    QTest::newRow("all of it") << QStringLiteral("f") << bit(Kind::Video) << bit(State::Waiting) << QStringList{fzp};
}

void TestAssetModel::filters()
{
    QFETCH(QString, text);
    QFETCH(int, kinds);
    QFETCH(int, states);
    QFETCH(QStringList, names);
    AssetModel model;
    AssetFilter filter(model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.put(shelf());
    filter.setText(text);
    filter.setKinds(kinds);
    filter.setStates(states);
    QCOMPARE(shown(filter), names);
    filter.clear();
    QVERIFY(filter.showsAll());
    QCOMPARE(filter.count(), 4);
}

void TestAssetModel::filtersByTag()
{
    AssetModel model;
    AssetFilter filter(model);
    model.put(shelf());
    filter.setTag(QStringLiteral("春节"));
    QVERIFY(!filter.showsAll());
    QCOMPARE(shown(filter), QStringList({QStringLiteral("flash.mp4"), QStringLiteral("Bank.png")}));
    filter.setText(QStringLiteral("bank"));
    QCOMPARE(filter.count(), 1);
    filter.setText({});
    filter.setTag(QStringLiteral("春"));
    QCOMPARE(filter.count(), 0);
    filter.setTag(QStringLiteral("春节"));
    model.put({tagged(assetNamed(QStringLiteral("防诈骗.mp4"), 4), {QStringLiteral("春节")})}); // it gets one
    QCOMPARE(filter.count(), 3);
    filter.clear();
    QCOMPARE(filter.tag(), QString());
    QCOMPARE(filter.count(), 4);
}

void TestAssetModel::countsTags()
{
    AssetModel model;
    using Counts = QMap<QString, int>;
    const auto festival = QStringLiteral("春节");
    const auto atm = QStringLiteral("ATM");
    model.put(shelf());
    QCOMPARE(model.tags(), (Counts{{festival, 2}, {atm, 1}}));
    QCOMPARE(model.index(1).data(AssetModel::TagsRole).toStringList(), QStringList({atm, festival}));
    QSignalSpy changed(&model, &AssetModel::dataChanged);
    model.put({judged(tagged(assetNamed(QStringLiteral("flash.mp4"), 3), {atm}), Verdict::Refusal)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.tags(), (Counts{{festival, 1}, {atm, 1}}));
    model.remove(shelf().at(3).object.sha256);
    QCOMPARE(model.tags(), (Counts{{atm, 1}}));
    model.keepOnly({});
    QCOMPARE(model.tags(), Counts());
}

void TestAssetModel::orders()
{
    AssetModel model;
    AssetFilter filter(model);
    model.put(shelf());
    filter.setOrder(AssetFilter::Order::ByName);
    QCOMPARE(shown(filter).mid(0, 2), QStringList({QStringLiteral("Bank.png"), QStringLiteral("flash.mp4")}));
    filter.setOrder(AssetFilter::Order::BySize);
    QCOMPARE(shown(filter).constFirst(), QStringLiteral("三步防骗.png"));
    filter.setOrder(AssetFilter::Order::ByAge);
    QCOMPARE(shown(filter).constFirst(), QStringLiteral("防诈骗.mp4"));
}

void TestAssetModel::findsItsRow()
{
    AssetModel model;
    AssetFilter filter(model);
    model.put(shelf());
    const auto flash = base::Sha256::of("flash.mp4").hex();
    QCOMPARE(filter.rowOf(flash), 1);
    filter.setText(QStringLiteral("bank"));
    QCOMPARE(filter.rowOf(flash), -1);
    QCOMPARE(filter.rowOf(QStringLiteral("nonsense")), -1);
}

QTEST_GUILESS_MAIN(TestAssetModel)
#include "tst_asset_model.moc"
