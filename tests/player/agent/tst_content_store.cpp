// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/player/agent/content_fixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace ironfence::player {

using testing::ContentFixture;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kibibyte = 1024;

/// A picture's bytes, so many KiB.
QByteArray bytes(char letter, qint64 kib)
{
    return QByteArray(static_cast<qsizetype>(kib * kibibyte), letter);
}

base::ObjectRef of(const QByteArray &bytes)
{
    return {base::Sha256::of(bytes), bytes.size()};
}

} // namespace

/// The store within its quota: what comes in, what goes for it, and what is said when it does not suffice. The
/// documents of a manifest have some KiB.
class TestContentStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOldGoesForTheNew();
    void whatIsNeededInAWeekStays();
    void saysByHowMuchItIsShort();
    void whatIsNeededLateGoesForWhatIsNeededSoon();
    void partsOfNobodyGoFirst();
    void aFullDiskMakesRoomOnce();
    void nothingGoesBeforeItIsKnownWhatIsNeeded();
    void nothingGoesByAClockThatNobodyTrusts();

private:
    static void begin(ContentFixture &f, qint64 quotaKib)
    {
        f.quota = quotaKib * kibibyte;
        f.restart();
    }
    static messaging::StoreVitals vitals(ContentFixture &f)
    {
        messaging::StoreVitals vitals;
        f.larder->describe(vitals);
        return vitals;
    }
    /// The new programmes are good: nothing returns to the old ones any more.
    static void stand(ContentFixture &f) { f.content->stood(); }
};

void TestContentStore::theOldGoesForTheNew()
{
    ContentFixture f;
    begin(f, 700);
    const auto one = bytes('1', 300);
    const auto two = bytes('2', 300);
    const auto three = bytes('3', 300);
    f.publish(1, {f.programme("starter", {one})});
    QTRY_COMPARE(f.version(), 1);
    stand(f);
    f.publish(2, {f.programme("starter", {two})});
    QTRY_COMPARE(f.version(), 2);
    QVERIFY(QFile::exists(f.pathOf(one))); // on trial
    stand(f);
    f.publish(3, {f.programme("starter", {three})});
    QTRY_COMPARE(f.version(), 3);
    QVERIFY(!QFile::exists(f.pathOf(one)));
    QVERIFY(QFile::exists(f.pathOf(two)));
    QVERIFY(f.faultCodes().isEmpty());
    QVERIFY(vitals(f).bytes <= 700 * kibibyte);
    QCOMPARE(vitals(f).quotaBytes, std::optional(700 * kibibyte));
    QCOMPARE(vitals(f).shortBytes, std::optional<qint64>(0));
}

void TestContentStore::whatIsNeededInAWeekStays()
{
    ContentFixture f;
    begin(f, 500);
    const auto one = bytes('1', 200);
    const auto two = bytes('2', 200);
    const auto three = bytes('3', 200);
    auto soon = f.programme("soon", {two});
    soon.validFrom = f.clock.now() + 6 * 24h;
    f.publish(1, {f.programme("starter", {one}), soon});
    QTRY_VERIFY(QFile::exists(f.pathOf(two)));
    stand(f);
    f.publish(2, {f.programme("starter", {one, three}), soon});
    QTRY_COMPARE(f.faultCodes(), QStringList{QStringLiteral("full")});
    QTest::qWait(50);
    QCOMPARE(f.version(), 1);
    QVERIFY(!f.transfer->asked.contains(of(three))); // not begun
    QVERIFY(QFile::exists(f.pathOf(one)));
    QVERIFY(QFile::exists(f.pathOf(two)));
}

void TestContentStore::saysByHowMuchItIsShort()
{
    ContentFixture f;
    begin(f, 4 * 1024);
    const auto one = bytes('1', 3 * 1024);
    const auto two = bytes('2', 3 * 1024 + 512);
    f.publish(1, {f.programme("starter", {one})});
    QTRY_COMPARE(f.version(), 1);
    auto next = f.programme("next", {two});
    next.validFrom = f.clock.now() + 48h;
    f.publish(2, {f.programme("starter", {one}), next});
    QTRY_COMPARE(f.version(), 2); // today there is nothing wrong
    QTRY_COMPARE(f.faultCodes(), QStringList{QStringLiteral("full")});
    const auto fault = f.faults->faults().constFirst();
    QVERIFY2(fault.message.contains(QStringLiteral("3 MiB short")), qPrintable(fault.message));
    QCOMPARE(fault.context, QStringLiteral("a quota of 4 MiB"));
    QCOMPARE(vitals(f).missingBytes, std::optional<qint64>(two.size()));
    QCOMPARE(vitals(f).shortBytes, std::optional<qint64>(one.size() + two.size() - 4 * 1024 * kibibyte));
    QVERIFY(!f.transfer->asked.contains(of(two)));

    f.publish(3, {f.programme("starter", {one})});
    QTRY_COMPARE(f.version(), 3);
    QTRY_COMPARE(vitals(f).shortBytes, std::optional<qint64>(0));
}

void TestContentStore::whatIsNeededLateGoesForWhatIsNeededSoon()
{
    ContentFixture f;
    begin(f, 700);
    const auto one = bytes('1', 200);
    const auto late = bytes('l', 200);
    const auto later = bytes('L', 200);
    const auto two = bytes('2', 200);
    auto inTenDays = f.programme("in-ten-days", {late});
    inTenDays.validFrom = f.clock.now() + 10 * 24h;
    auto inAMonth = f.programme("in-a-month", {later});
    inAMonth.validFrom = f.clock.now() + 30 * 24h;
    f.publish(1, {f.programme("starter", {one}), inTenDays, inAMonth});
    QTRY_VERIFY(QFile::exists(f.pathOf(later)));
    stand(f);
    f.publish(2, {f.programme("starter", {one, two}), inTenDays, inAMonth});
    QTRY_COMPARE(f.version(), 2);
    QVERIFY(!QFile::exists(f.pathOf(later)));
    QVERIFY(QFile::exists(f.pathOf(late)));
    stand(f);
    QTest::qWait(100);
    QVERIFY(!QFile::exists(f.pathOf(later))); // it does not come back for something else
    QCOMPARE(f.shelf->missing(), 0);
    QVERIFY(f.faultCodes().isEmpty()); // it is not needed yet
    QCOMPARE(vitals(f).missingBytes, std::optional<qint64>(later.size()));

    f.publish(3, {f.programme("starter", {one}), inTenDays, inAMonth});
    QTRY_COMPARE(f.version(), 3);
    stand(f);
    QTRY_VERIFY(QFile::exists(f.pathOf(later))); // there is room again: what nobody names goes for it
}

void TestContentStore::partsOfNobodyGoFirst()
{
    ContentFixture f;
    const auto one = bytes('1', 300);
    const auto abandoned = bytes('a', 300);
    {
        auto writer = f.store->write(of(abandoned));
        QVERIFY(writer && (*writer)->append(abandoned.first(200 * kibibyte)));
    }
    const auto old = media::put(*f.store, bytes('o', 100));
    QVERIFY(old);
    begin(f, 450);
    QCOMPARE(vitals(f).bytes, 300 * kibibyte); // parts count
    auto held = f.programme("starter", {one});
    f.transfer->held = {base::Sha256::of(one)};
    f.publish(1, {held});
    QTRY_VERIFY(f.transfer->waiting.contains(of(one)));
    QCOMPARE(f.store->partialBytes(of(abandoned).sha256), 0);
    QVERIFY(f.store->contains(*old)); // that was enough
    f.transfer->letGo();
    QTRY_COMPARE(f.version(), 1);
}

void TestContentStore::aFullDiskMakesRoomOnce()
{
    ContentFixture f;
    begin(f, 1'000);
    const auto one = bytes('1', 100);
    const auto late = bytes('l', 100);
    const auto two = bytes('2', 150);
    auto inTenDays = f.programme("in-ten-days", {late});
    inTenDays.validFrom = f.clock.now() + 10 * 24h;
    f.publish(1, {f.programme("starter", {one}), inTenDays});
    QTRY_VERIFY(QFile::exists(f.pathOf(late)));
    stand(f);

    f.transfer->noSpace.insert(of(two).sha256, 1); // once: then there is room
    f.transfer->held = {of(late).sha256};
    f.publish(2, {f.programme("starter", {one, two}), inTenDays});
    QTRY_COMPARE(f.version(), 2);
    QTRY_VERIFY(f.transfer->waiting.contains(of(late))); // it had to go, and the quota lets it return
    QVERIFY(f.faultCodes().isEmpty());
    QVERIFY(QFile::exists(f.pathOf(one)));

    const auto three = bytes('3', 150);
    f.transfer->noSpace.insert(of(three).sha256, 100);
    f.publish(3, {f.programme("starter", {one, two, three})});
    QTRY_VERIFY(f.transfer->asked.count(of(three)) >= 4);
    QCOMPARE(f.faultCodes(), QStringList{QStringLiteral("full")}); // and that is said
    QVERIFY(QFile::exists(f.pathOf(one)) && QFile::exists(f.pathOf(two)));
    f.transfer->noSpace.clear();
    QTRY_COMPARE(f.version(), 3);
}

/// From the first instant of a start the programmes of the journal are needed, whatever is offered.
void TestContentStore::nothingGoesBeforeItIsKnownWhatIsNeeded()
{
    ContentFixture f;
    const auto one = bytes('1', 300);
    const auto two = bytes('2', 300);
    auto soon = f.programme("soon", {two});
    soon.validFrom = f.clock.now() + 48h;
    f.publish(1, {f.programme("starter", {one}), soon});
    QTRY_VERIFY(QFile::exists(f.pathOf(two)));
    stand(f);
    begin(f, 350); // smaller than what lies there
    f.publish(2, {f.programme("next", {bytes('n', 30)})});
    QTRY_VERIFY(f.faultCodes().contains(QStringLiteral("full")));
    QVERIFY(QFile::exists(f.pathOf(one)));
    QVERIFY(QFile::exists(f.pathOf(two)));
    QVERIFY(!f.transfer->asked.contains(of(bytes('n', 30))));
}

void TestContentStore::nothingGoesByAClockThatNobodyTrusts()
{
    ContentFixture f;
    const auto late = bytes('l', 100);
    const auto two = bytes('2', 100);
    QVERIFY(media::put(*f.store, late));
    auto programme = f.programme("late", {late});
    programme.validFrom = f.clock.now() + 240h;

    ServerTime time(f.clock);
    Larder larder({*f.store, time, *f.faults, [] { return DiskSpace{}; }}, 150 * kibibyte);
    Provision provision({time, *f.shelf, larder}, f.screen);
    QSignalSpy settled(&provision, &Provision::settled);
    provision.setProgrammes({testing::spoken({programme})});
    QTRY_COMPARE(settled.size(), 1);
    provision.keep({{{of(two), Need::atOnce}}, {}});
    QVERIFY(!larder.welcomes(of(two)));
    larder.makeRoom(of(two));
    QVERIFY(QFile::exists(f.pathOf(late)));
    larder.ended(of(two));

    time.unreachable(); // there is no better one
    QVERIFY(larder.welcomes(of(two)));
    larder.makeRoom(of(two));
    QVERIFY(!QFile::exists(f.pathOf(late)));
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestContentStore)
#include "tst_content_store.moc"
