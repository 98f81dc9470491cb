// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/player/agent/content_fixture.h"

#include <QSignalSpy>
#include <QTest>

namespace ironfence::player {

using base::Error;
using base::ErrorCode;
using testing::cards;
using testing::ContentFixture;
using testing::spoken;
using namespace std::chrono_literals;
using Rest = Quarantine::Rest;

class TestQuarantine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneFailureCostsTheSlot();
    void threeRestUntilTheContentChanges();
    void failuresFarApartAreForgiven();
    void theMachineIsNotTheContent_data();
    void theMachineIsNotTheContent();
    void theSamePlaceIsTheContent_data();
    void theSamePlaceIsTheContent();
    void lastsOverAStart();
    void anotherSoftwareTriesAgain();
    void countsWhatIsStillPublished();
    void isBounded();
    void sameBytesAreTheSameEverywhere();

private:
    static Error broken(ErrorCode code = ErrorCode::Unsupported)
    {
        return {code, QStringLiteral("no picture in it"), {}};
    }
    static playlists::Item card(const QString &title)
    {
        playlists::Card card;
        card.title = title;
        playlists::Item item;
        item.content = playlists::CardItem{card};
        return item;
    }
    /// Fails so often, a minute apart.
    static void fail(ContentFixture &f, const playlists::Item &item, int times, const Error &error = broken())
    {
        for (int i = 0; i < times; ++i) {
            f.quarantine->failed(contentOf(item), QStringLiteral("starter/0"), f.clock.monotonic() + 10s, error);
            f.clock.advance(1min);
        }
    }
};

void TestQuarantine::oneFailureCostsTheSlot()
{
    ContentFixture f;
    const auto item = card(QStringLiteral("a"));
    f.quarantine->failed(contentOf(item), QStringLiteral("starter/0"), f.clock.monotonic() + 10s, broken());
    QCOMPARE(f.quarantine->restOf(item), Rest::Slot);
    QCOMPARE(f.quarantine->restOf(card(QStringLiteral("b"))), Rest::None);
    f.clock.advance(9'999ms);
    QCOMPARE(f.quarantine->restOf(item), Rest::Slot);
    f.clock.advance(1ms);
    QCOMPARE(f.quarantine->restOf(item), Rest::None);
}

void TestQuarantine::threeRestUntilTheContentChanges()
{
    ContentFixture f;
    const auto item = card(QStringLiteral("a"));
    fail(f, item, 2);
    QCOMPARE(f.quarantine->restOf(item), Rest::None);
    fail(f, item, 1);
    QCOMPARE(f.quarantine->restOf(item), Rest::Long);
    QVERIFY(f.faults->faults().constLast().message.contains(QStringLiteral("until its content changes")));
    f.clock.advance(24h * 365);
    QCOMPARE(f.quarantine->restOf(item), Rest::Long);
    QCOMPARE(f.quarantine->restOf(card(QStringLiteral("a, corrected"))), Rest::None);
}

void TestQuarantine::failuresFarApartAreForgiven()
{
    ContentFixture f;
    const auto item = card(QStringLiteral("a"));
    for (int i = 0; i < 10; ++i) {
        fail(f, item, 2);
        f.clock.advance(59min);
        QCOMPARE(f.quarantine->restOf(item), Rest::None);
    }
    fail(f, item, 2);
    f.clock.advance(58min + 59s); // 59 minutes and 59 seconds after the second
    fail(f, item, 1);
    QCOMPARE(f.quarantine->restOf(item), Rest::Long);
}

void TestQuarantine::theMachineIsNotTheContent_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("ofTheContent");
    for (const auto &[code, ofTheContent] :
         {std::pair{ErrorCode::Io, false}, std::pair{ErrorCode::NotFound, false}, std::pair{ErrorCode::Full, false},
          std::pair{ErrorCode::Unavailable, false}, std::pair{ErrorCode::Corrupt, true},
          std::pair{ErrorCode::Unsupported, true}, std::pair{ErrorCode::TooLarge, true},
          std::pair{ErrorCode::Internal, true}})
        QTest::addRow("%s", qPrintable(base::nameOf(code))) << int(code) << ofTheContent;
}

void TestQuarantine::theMachineIsNotTheContent()
{
    QFETCH(int, code);
    QFETCH(bool, ofTheContent);
    ContentFixture f;
    const auto item = card(QStringLiteral("a"));
    f.quarantine->setProgrammes({spoken({[&] {
        auto programme = cards("starter", 0, 10);
        programme.playlist().items.append(item);
        return programme;
    }()})});
    fail(f, item, 3, broken(ErrorCode(code)));
    QCOMPARE(f.quarantine->restOf(item), Rest::Long);
    QCOMPARE(f.quarantine->count(), ofTheContent ? 1 : 0);
    f.clock.advance(58min + 59s);
    QCOMPARE(f.quarantine->restOf(item), Rest::Long);
    f.clock.advance(1s);
    QCOMPARE(f.quarantine->restOf(item), ofTheContent ? Rest::Long : Rest::None);
}

void TestQuarantine::theSamePlaceIsTheContent_data()
{
    QTest::addColumn<QStringList>("contexts");
    QTest::addColumn<bool>("ofTheContent");
    const auto row = [](const char *name, const QStringList &contexts, bool ofTheContent) {
        QTest::newRow(name) << contexts << ofTheContent;
    };
    const auto at = [](const char *seconds) { return QStringLiteral("/store/ab#t=") + QLatin1String(seconds); };
    row("one place", {at("3.2"), at("3.2"), at("3.2")}, true);
    row("a frame aside", {at("3.2"), at("3.24"), at("2.9")}, true);
    row("at its beginning", {at("0.0"), at("0"), at("0")}, true);
    row("different places", {at("3.2"), at("9.1"), at("3.2")}, false);
    row("wandering", {at("3.0"), at("3.4"), at("3.8")}, false);
    row("once without a place", {at("3.2"), at("3.2"), QStringLiteral("/store/ab")}, false);
    row("no place", {{}, {}, {}}, false);
    row("no number", {at("x"), at("x"), at("x")}, false);
    row("no place in a file", {at("-1"), at("-1"), at("-1")}, false);
    row("no number either", {at("nan"), at("nan"), at("nan")}, false);
    row("beyond every file", {at("1e9"), at("1e9"), at("1e9")}, false);
}

void TestQuarantine::theSamePlaceIsTheContent()
{
    QFETCH(QStringList, contexts);
    QFETCH(bool, ofTheContent);
    ContentFixture f;
    const auto item = card(QStringLiteral("a"));
    for (const auto &context : contexts)
        fail(f, item, 1, {ErrorCode::Unavailable, QStringLiteral("stands still"), context});
    QCOMPARE(f.quarantine->restOf(item), Rest::Long);
    f.clock.advance(1h);
    QCOMPARE(f.quarantine->restOf(item), ofTheContent ? Rest::Long : Rest::None);
}

void TestQuarantine::lastsOverAStart()
{
    ContentFixture f;
    const auto bad = f.programme("starter", {"one", "two"});
    f.publish(1, {bad});
    QTRY_COMPARE(f.version(), 1);
    fail(f, bad.playlist().items.at(1), 3);
    QCOMPARE(f.quarantine->count(), 1);
    f.restart();
    QCOMPARE(f.quarantine->count(), 1);
    QCOMPARE(f.quarantine->restOf(bad.playlist().items.at(1)), Rest::Long);
    QVERIFY(f.comesTo(QStringLiteral("starter/0")));
    for (int turn = 0; turn < 6; ++turn)
        QCOMPARE(f.nextId(), QStringLiteral("starter/0"));
    QCOMPARE(f.timeline->cues().newest()->item, QStringLiteral("starter/0"));
}

void TestQuarantine::anotherSoftwareTriesAgain()
{
    ContentFixture f;
    const auto item = card(QStringLiteral("a"));
    fail(f, item, 3);
    f.software = QStringLiteral("1.1");
    f.restart();
    QCOMPARE(f.quarantine->restOf(item), Rest::None);
    f.software = QStringLiteral("1.0"); // it was released, not set aside
    f.restart();
    QCOMPARE(f.quarantine->restOf(item), Rest::None);
}

void TestQuarantine::countsWhatIsStillPublished()
{
    ContentFixture f;
    const auto programme = cards("starter", 3, 10);
    f.quarantine->setProgrammes({spoken({programme})});
    QSignalSpy changed(f.quarantine.get(), &Quarantine::countChanged);
    fail(f, programme.playlist().items.at(0), 3);
    fail(f, programme.playlist().items.at(1), 3);
    QCOMPARE(f.quarantine->count(), 2);
    QCOMPARE(changed.size(), 2);
    auto mended = programme;
    mended.playlist().items[0] = card(QStringLiteral("mended"));
    f.quarantine->setProgrammes({spoken({mended})});
    QCOMPARE(f.quarantine->count(), 1);
    f.quarantine->setProgrammes({spoken({programme})}); // the same bytes again are as bad as they were
    QCOMPARE(f.quarantine->count(), 2);
    QCOMPARE(changed.size(), 4);
}

void TestQuarantine::isBounded()
{
    ContentFixture f;
    const auto named = [](int i) { return card(QStringLiteral("card %1").arg(i)); };
    constexpr int most = JournalFile::keptInQuarantine;
    for (int i = 0; i < most + 2; ++i) {
        for (int time = 0; time < 3; ++time)
            f.quarantine->failed(contentOf(named(i)), QStringLiteral("x"), f.clock.monotonic(), broken());
    }
    f.clock.advance(2h);
    const auto judge = [&] {
        QCOMPARE(f.quarantine->restOf(named(0)), Rest::None);
        QCOMPARE(f.quarantine->restOf(named(1)), Rest::None);
        QCOMPARE(f.quarantine->restOf(named(2)), Rest::Long);
        QCOMPARE(f.quarantine->restOf(named(most + 1)), Rest::Long);
    };
    judge();
    f.restart();
    judge();
}

void TestQuarantine::sameBytesAreTheSameEverywhere()
{
    ContentFixture f;
    const auto one = f.programme("one", {"same", "other"});
    const auto two = f.programme("two", {"other", "same"});
    QCOMPARE(contentOf(one.playlist().items.at(0)), contentOf(two.playlist().items.at(1)));
    QCOMPARE(contentOf(one.playlist().items.at(0)), base::Sha256::of("same"));
    QVERIFY(contentOf(card(QStringLiteral("a"))) != contentOf(card(QStringLiteral("b"))));
    QCOMPARE(contentOf(card(QStringLiteral("a"))), contentOf(card(QStringLiteral("a"))));
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestQuarantine)
#include "tst_quarantine.moc"
