// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/store_plan.h"
#include "player/agent/store_quota.h"

#include <QRandomGenerator>
#include <QTest>

namespace ironfence::player {

using namespace std::chrono_literals;

namespace {

constexpr base::UtcTime soon{std::chrono::hours{1'000}};

base::ObjectRef object(int number, qint64 length)
{
    return {base::Sha256::of(QByteArray::number(number)), length};
}

Stock whole(const base::ObjectRef &of)
{
    return {of.sha256, of.length, true};
}

Stock part(const base::ObjectRef &of, qint64 bytes)
{
    return {of.sha256, bytes, false};
}

/// A store and a demand as chance makes them.
struct World
{
    QList<Stock> stock;
    StorePlan::Demand demand;
    qint64 quota = 0;

    explicit World(quint32 seed)
    {
        QRandomGenerator chance(seed);
        demand.soon = soon;
        const int objects = chance.bounded(1, 25);
        for (int number = 0; number < objects; ++number) {
            const auto it = object(number, chance.bounded(1, 100));
            const auto there = chance.bounded(4);
            if (there == 0)
                stock.append(whole(it));
            else if (there == 1 && it.length > 1)
                stock.append(part(it, chance.bounded(1, static_cast<int>(it.length))));
            if (chance.bounded(4) > 0) {
                const auto days = chance.bounded(5); // so that some fall together
                const auto due = days == 4 ? Need::some : soon + std::chrono::hours{24 * (days - 2)};
                demand.wanted.insert(it, chance.bounded(10) == 0 ? Need::atOnce : due);
            }
            if (chance.bounded(6) == 0)
                demand.kept.insert(it.sha256);
        }
        quota = chance.bounded(0, 1'500);
    }

    [[nodiscard]] StorePlan plan() const { return StorePlan::of(stock, demand, quota); }
    [[nodiscard]] qint64 held() const
    {
        qint64 sum = 0;
        for (const auto &each : stock)
            sum += each.bytes;
        return sum;
    }
    [[nodiscard]] qint64 thereOf(const base::ObjectRef &of) const
    {
        for (const auto &each : stock) {
            if (each.object == of.sha256)
                return each.bytes;
        }
        return 0;
    }
    [[nodiscard]] base::UtcTime dueOf(const base::Sha256 &of) const
    {
        for (auto it = demand.wanted.begin(); it != demand.wanted.end(); ++it) {
            if (it.key().sha256 == of)
                return *it;
        }
        return Need::some;
    }
    [[nodiscard]] bool isNamed(const base::Sha256 &of) const
    {
        return std::any_of(demand.wanted.keyBegin(), demand.wanted.keyEnd(),
                           [&](const base::ObjectRef &wanted) { return wanted.sha256 == of; });
    }
};

} // namespace

class TestStorePlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neverGivesUpWhatIsNeededSoon();
    void endsUnderTheQuotaOrSaysWhatIsShort();
    void givesUpTheLeastNeededFirst();
    void dependsOnNothingElse();
    void theOrderByHand();
    void whatDoesNotFitIsNotBegun();
    void nothingLaterComesBeforeWhatIsEarlier();
    void goesOnWithAPart();
    void damagedFilesCount();
    void theQuotaFollowsFromTheDisk_data();
    void theQuotaFollowsFromTheDisk();
};

void TestStorePlan::neverGivesUpWhatIsNeededSoon()
{
    for (quint32 seed = 0; seed < 3'000; ++seed) {
        const World world(seed);
        for (const auto &going : world.plan().going) {
            QVERIFY2(!world.demand.kept.contains(going.object), qPrintable(QString::number(seed)));
            QVERIFY2(world.dueOf(going.object) >= soon, qPrintable(QString::number(seed)));
            QVERIFY2(world.stock.contains(going), qPrintable(QString::number(seed)));
        }
    }
}

/// Whatever is welcome comes, whatever it takes goes from the front: all that is welcome stays.
void TestStorePlan::endsUnderTheQuotaOrSaysWhatIsShort()
{
    int shortages = 0;
    int evictions = 0;
    for (quint32 seed = 0; seed < 3'000; ++seed) {
        const World world(seed);
        const auto plan = world.plan();
        qint64 sum = world.held();
        qint64 missing = 0;
        qint64 soonBytes = 0;
        bool isShort = false;
        for (auto it = world.demand.wanted.begin(); it != world.demand.wanted.end(); ++it) {
            const auto lack = it.key().length - world.thereOf(it.key());
            missing += lack;
            if (plan.welcome.contains(it.key()))
                sum += lack;
            else if (*it < soon && lack > 0)
                isShort = true;
            soonBytes += *it < soon ? lack : 0;
        }
        QCOMPARE(plan.missingBytes, missing);
        for (const auto &held : world.stock)
            soonBytes += plan.going.contains(held) ? 0 : held.bytes;
        QCOMPARE(plan.shortBytes, isShort ? soonBytes - world.quota : 0);
        QVERIFY(!isShort || plan.shortBytes > 0);
        for (const auto &going : plan.going) {
            if (sum <= world.quota)
                break;
            for (const auto &welcome : plan.welcome)
                QVERIFY2(welcome.sha256 != going.object, qPrintable(QString::number(seed)));
            sum -= going.bytes;
            ++evictions;
        }
        // Above the quota is only what was there and must stay.
        if (sum > world.quota)
            QVERIFY2(plan.welcome.isEmpty(), qPrintable(QString::number(seed)));
        shortages += plan.shortBytes > 0 ? 1 : 0;
    }
    QVERIFY(shortages > 100); // or the test tests nothing
    QVERIFY(evictions > 100);
}

void TestStorePlan::givesUpTheLeastNeededFirst()
{
    for (quint32 seed = 0; seed < 3'000; ++seed) {
        const World world(seed);
        const auto going = world.plan().going;
        const auto placeOf = [&](const Stock &stock) {
            return world.isNamed(stock.object) ? 2 : stock.isWhole ? 1 : 0;
        };
        for (qsizetype i = 1; i < going.size(); ++i) {
            const auto before = placeOf(going[i - 1]);
            const auto after = placeOf(going[i]);
            QVERIFY(before <= after);
            if (before == 2)
                QVERIFY(world.dueOf(going[i - 1].object) >= world.dueOf(going[i].object));
        }
    }
}

void TestStorePlan::dependsOnNothingElse()
{
    for (quint32 seed = 0; seed < 200; ++seed) {
        World world(seed);
        const auto plan = world.plan();
        std::reverse(world.stock.begin(), world.stock.end());
        QVERIFY(world.plan() == plan);
    }
}

void TestStorePlan::theOrderByHand()
{
    const auto needed = object(1, 10);
    const auto tomorrow = object(2, 10);
    const auto inTenDays = object(3, 10);
    const auto inAMonth = object(4, 10);
    const auto old = object(5, 10);
    const auto older = object(6, 20);
    const auto rest = object(7, 10);
    const auto played = object(8, 10);
    StorePlan::Demand demand;
    demand.soon = soon;
    demand.wanted = {{needed, Need::atOnce}, {tomorrow, soon - 1ms}, {inTenDays, soon}, {inAMonth, soon + 480h}};
    demand.kept = {played.sha256};
    const auto plan = StorePlan::of({whole(needed), whole(tomorrow), whole(inTenDays), part(inAMonth, 4), whole(old),
                                     whole(older), part(rest, 3), whole(played)},
                                    demand, 1'000);
    const QList<Stock> order{part(rest, 3), whole(older), whole(old), part(inAMonth, 4), whole(inTenDays)};
    QVERIFY(plan.going == order);
    QCOMPARE(plan.welcome, QSet<base::ObjectRef>{inAMonth});
    QCOMPARE(plan.missingBytes, 6);
    QCOMPARE(plan.shortBytes, 0);
}

void TestStorePlan::whatDoesNotFitIsNotBegun()
{
    const auto held = object(1, 60);
    const auto large = object(2, 50);
    const auto small = object(3, 30);
    const auto later = object(4, 10);
    StorePlan::Demand demand;
    demand.soon = soon;
    demand.wanted = {{held, soon - 3h}, {large, soon - 2h}, {small, soon - 1h}, {later, soon + 1h}};
    const auto plan = StorePlan::of({whole(held)}, demand, 100);
    QVERIFY(plan.going.isEmpty());
    QCOMPARE(plan.welcome, (QSet<base::ObjectRef>{small, later})); // what fits beside it is better than nothing
    QCOMPARE(plan.shortBytes, 40);
    QCOMPARE(StorePlan::of({whole(held)}, demand, 150).shortBytes, 0);
    QCOMPARE(StorePlan::of({whole(held)}, demand, 139).shortBytes, 1);
}

void TestStorePlan::nothingLaterComesBeforeWhatIsEarlier()
{
    const auto large = object(1, 80);
    const auto small = object(2, 10);
    StorePlan::Demand demand;
    demand.soon = soon;
    demand.wanted = {{large, soon + 1h}, {small, soon + 2h}};
    QVERIFY(StorePlan::of({}, demand, 50).welcome.isEmpty());
    // The small one goes for the large one, and does not come back for it.
    const auto plan = StorePlan::of({whole(small)}, demand, 85);
    QCOMPARE(plan.welcome, QSet<base::ObjectRef>{large});
    QVERIFY(plan.going == QList<Stock>{whole(small)});
}

void TestStorePlan::goesOnWithAPart()
{
    const auto begun = object(1, 100);
    StorePlan::Demand demand;
    demand.soon = soon;
    for (const auto due : {soon - 1h, soon + 1h}) {
        demand.wanted = {{begun, due}};
        QCOMPARE(StorePlan::of({part(begun, 40)}, demand, 100).welcome, QSet<base::ObjectRef>{begun});
        QVERIFY(StorePlan::of({part(begun, 40)}, demand, 99).welcome.isEmpty());
        QCOMPARE(StorePlan::of({part(begun, 40)}, demand, 100).missingBytes, 60);
    }
    QCOMPARE(StorePlan::of({part(begun, 40)}, demand, 99).shortBytes, 0); // it is needed later
}

void TestStorePlan::damagedFilesCount()
{
    const auto cut = object(1, 100);
    StorePlan::Demand demand;
    demand.soon = soon;
    demand.wanted = {{cut, Need::atOnce}};
    const QList<Stock> stock{{cut.sha256, 30, true}};
    const auto plan = StorePlan::of(stock, demand, 100);
    QCOMPARE(plan.welcome, QSet<base::ObjectRef>{cut});
    QCOMPARE(plan.missingBytes, 70);
}

void TestStorePlan::theQuotaFollowsFromTheDisk_data()
{
    constexpr qint64 mib = 1024 * 1024;
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("free");
    QTest::addColumn<qint64>("quota");
    QTest::newRow("32 GiB: 5 %") << 32'000 * mib << 20'000 * mib << 1'000 * mib + 18'400 * mib;
    QTest::newRow("8 GiB: 512 MiB") << 8'192 * mib << 4'000 * mib << 1'000 * mib + 3'488 * mib;
    QTest::newRow("2 TiB: 4 GiB") << 2'097'152 * mib << 90'000 * mib << 1'000 * mib + 85'904 * mib;
    QTest::newRow("nearly full") << 32'000 * mib << 100 * mib << qint64{0};
    QTest::newRow("unknown") << qint64{0} << qint64{0} << qint64{9'007'199'254'740'991};
}

void TestStorePlan::theQuotaFollowsFromTheDisk()
{
    QFETCH(qint64, total);
    QFETCH(qint64, free);
    QFETCH(qint64, quota);
    constexpr qint64 mib = 1024 * 1024;
    QCOMPARE(quotaOf({}, 1'000 * mib, {total, free}), quota);
    QCOMPARE(quotaOf(5 * mib, 1'000 * mib, {total, free}), 5 * mib);
}

} // namespace ironfence::player

QTEST_APPLESS_MAIN(ironfence::player::TestStorePlan)
#include "tst_store_plan.moc"
