// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/compliance/comparison.h"
#include "tests/playlists/timeline/worlds.h"

#include <QTest>

using namespace std::chrono_literals;

namespace ironfence::console::compliance {

using base::Milliseconds;
using base::UtcTime;
using messaging::Play;
using messaging::PlayKind;

namespace {

const QString police = QStringLiteral("county-police");
const UtcTime noon = std::chrono::sys_days{std::chrono::November / 23 / 2026} + 4h; // 12:00 in China

base::AuthorityId authority()
{
    return *base::AuthorityId::parse(police);
}

playlists::Screen screenOf(const QString &hours = {})
{
    playlists::Screen screen;
    screen.id = *base::ScreenId::parse(QStringLiteral("lobby-1"));
    screen.place = *base::PlacePath::parse(QStringLiteral("zj/tonglu"));
    if (!hours.isEmpty())
        screen.hours.dayparts = {{0, hours.toInt() * 60}};
    return screen;
}

/// One card of an hour under this name, so that a test knows what is due without asking a timeline.
Edition editionOf(qint64 manifest, const QString &programme, UtcTime from, UtcTime to,
                  const playlists::Screen &screen = screenOf())
{
    playlists::timeline::AuthorityProgrammes spoken;
    spoken.authority = authority();
    spoken.programmes = {support::programmeOf(programme, playlists::Rank::Routine, 0, 1, 3600)};
    Edition edition{from, to, {1, {{authority(), manifest}}}, {}};
    edition.timeline = std::make_shared<const playlists::timeline::Timeline>(QList{spoken}, screen);
    return edition;
}

Showing showing(UtcTime from, Milliseconds length, const QString &item, qint64 manifest = 1)
{
    Play play;
    play.sequence = 1;
    play.kind = item == QStringLiteral("dark")              ? PlayKind::Dark
                : item == QStringLiteral("safe-loop")       ? PlayKind::SafeLoop
                : item.startsWith(QStringLiteral("alert:")) ? PlayKind::Alert
                                                            : PlayKind::Item;
    if (play.kind == PlayKind::Item) {
        play.authority = police;
        play.item = item;
    } else if (play.kind == PlayKind::Alert) {
        play.alert = item.mid(6);
    }
    play.duration = length;
    play.content = {1, {{authority(), manifest}}};
    return {play, from, 0ms};
}

/// Every manifest has its own programmes, but for 1 and 3, which are the same.
std::optional<base::Sha256> programmeOf(const QString &, qint64 manifest, const QString &programme)
{
    return base::Sha256::of(programme.toUtf8() + QByteArray::number(manifest == 3 ? 1 : manifest));
}

} // namespace

/// One hour in which one item is due, and what a screen may have shown instead.
class TestComparison : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesTheCause_data();
    void namesTheCause();
    void givesNothingForWhatIsNotKnown();
    void aHoleIsLost();
    void darknessIsDueToo();
    void theSameNameInAnotherEdition_data();
    void theSameNameInAnotherEdition();
    void overlapsCountOnce();
    void listsWhatIsLongEnough();
    void tellsOfWhatFollowsAsOne_data();
    void tellsOfWhatFollowsAsOne();
    void seamsDoNotPart();
    void survivesTheWire();
};

void TestComparison::namesTheCause_data()
{
    QTest::addColumn<Showing>("between"); // ten minutes in the middle
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, Cause cause, const QString &shown, auto &&change) {
        auto between = showing(noon + 20min, 10min, shown);
        change(between);
        const auto why = between.play.instead ? between.play.instead->why : QString();
        QTest::newRow(name) << between << cause << shown << (cause == Cause::Alert ? shown : why);
    };
    const auto none = [](Showing &) {};
    const auto other = QStringLiteral("other/0");
    const auto loop = QStringLiteral("safe-loop");
    const auto instead = [](const QString &why) {
        return [why](Showing &between) { between.play.instead = {police, QStringLiteral("day/0"), why}; };
    };
    row("alert", Cause::Alert, QStringLiteral("alert:county-police-1"), none);
    row("dark", Cause::Dark, QStringLiteral("dark"), none);
    row("missing bytes", Cause::LateContent, other, instead(QStringLiteral("missing")));
    row("missing bytes, safe loop", Cause::LateContent, loop, instead(QStringLiteral("missing")));
    row("resting", Cause::Quarantined, other, instead(QStringLiteral("resting")));
    row("failed", Cause::Failed, other, instead(QStringLiteral("failed")));
    row("not ready", Cause::Late, loop, instead(QStringLiteral("late")));
    row("a word of later", Cause::Other, loop, instead(QStringLiteral("eclipsed")));
    row("older manifest", Cause::LateContent, other,
        [](Showing &between) { between.play.content.manifests[authority()] = 0; });
    row("no manifest", Cause::LateContent, loop, [](Showing &between) { between.play.content.manifests.clear(); });
    row("older assignment", Cause::LateContent, QStringLiteral("dark"),
        [](Showing &between) { between.play.content.assignment = 0; });
    row("wrong clock", Cause::WrongClock, other, [](Showing &between) { between.shift = 3h; });
    row("wrong clock, dark", Cause::WrongClock, QStringLiteral("dark"), [](Showing &between) { between.shift = -9h; });
    row("nobody knows why", Cause::Other, other, none);
}

void TestComparison::namesTheCause()
{
    QFETCH(Showing, between);
    QFETCH(Cause, cause);
    QFETCH(QString, shown);
    QFETCH(QString, reason);
    const QList<Edition> editions{editionOf(1, QStringLiteral("day"), noon, noon + 1h)};
    auto rest = showing(noon + 30min, 30min, QStringLiteral("day/0"));
    const Shown all{{showing(noon, 20min, QStringLiteral("day/0")), between, rest}, {}, noon + 1h};
    const auto account = Comparison(editions, all, programmeOf).account(noon, noon + 1h);
    QCOMPARE(account.items.due, 1h);
    QCOMPARE(account.items.shown, 50min);
    QCOMPARE(account.items.missedBy(cause), 10min);
    QCOMPARE(account.items.coverage(), 8333);
    QCOMPARE(account.programmes.value(police + QStringLiteral("/day")), account.items);
    QCOMPARE(account.deviations.size(), 1);
    const Deviation expected{noon + 20min, noon + 30min, police, QStringLiteral("day/0"), cause, shown, 1, 1, 1,
                             10min,        reason};
    QCOMPARE(account.deviations.constFirst(), expected);
}

void TestComparison::givesNothingForWhatIsNotKnown()
{
    const QList<Edition> editions{editionOf(1, QStringLiteral("day"), noon, noon + 1h)};
    const Shown shown{
        {showing(noon, 10min, QStringLiteral("day/0")), showing(noon + 20min, 10min, QStringLiteral("day/0"))},
        {},
        noon + 30min};
    const auto account = Comparison(editions, shown, programmeOf).account(noon, noon + 1h);
    QCOMPARE(account.items.shown, 20min);
    QCOMPARE(account.items.missedBy(Cause::Stopped), 10min);
    QCOMPARE(account.items.missedBy(Cause::Offline), 30min);
    QCOMPARE(account.deviations.size(), 2);
}

void TestComparison::aHoleIsLost()
{
    const QList<Edition> editions{editionOf(1, QStringLiteral("day"), noon, noon + 1h)};
    const Shown shown{{showing(noon + 40min, 10min, QStringLiteral("day/0"))},
                      {{noon - 1h, noon + 15min}, {noon + 20min, noon + 25min}},
                      noon + 50min};
    const auto account = Comparison(editions, shown, programmeOf).account(noon, noon + 1h);
    QCOMPARE(account.items.missedBy(Cause::Lost), 20min);
    QCOMPARE(account.items.missedBy(Cause::Stopped), 20min);
    QCOMPARE(account.items.missedBy(Cause::Offline), 10min);
}

void TestComparison::darknessIsDueToo()
{
    const QList<Edition> editions{
        editionOf(1, QStringLiteral("day"), noon, noon + 3h, screenOf(QStringLiteral("13")))}; // lit until 13:00
    const Shown shown{
        {showing(noon, 2h, QStringLiteral("day/0")), showing(noon + 2h, 1h, QStringLiteral("dark"))}, {}, noon + 3h};
    const auto account = Comparison(editions, shown, programmeOf).account(noon, noon + 3h);
    QCOMPARE(account.items.due, 1h);
    QCOMPARE(account.items.shown, 1h);
    QCOMPARE(account.dark.due, 2h);
    QCOMPARE(account.dark.shown, 1h);
    QCOMPARE(account.dark.missedBy(Cause::Other), 1h);
    QCOMPARE(account.deviations.constFirst().due, QStringLiteral("dark"));
}

void TestComparison::theSameNameInAnotherEdition_data()
{
    QTest::addColumn<qint64>("due");
    QTest::addColumn<qint64>("shown");
    QTest::addColumn<Milliseconds>("late");
    QTest::newRow("the same manifest") << qint64(2) << qint64(2) << Milliseconds(0);
    QTest::newRow("another document") << qint64(2) << qint64(1) << Milliseconds(1h);
    QTest::newRow("the same document in an older manifest") << qint64(3) << qint64(1) << Milliseconds(0);
}

void TestComparison::theSameNameInAnotherEdition()
{
    QFETCH(qint64, due);
    QFETCH(qint64, shown);
    QFETCH(Milliseconds, late);
    const QList<Edition> editions{editionOf(due, QStringLiteral("day"), noon, noon + 1h)};
    const Shown all{{showing(noon, 1h, QStringLiteral("day/0"), shown)}, {}, noon + 1h};
    const auto account = Comparison(editions, all, programmeOf).account(noon, noon + 1h);
    QCOMPARE(account.items.missedBy(Cause::LateContent), late);
    QCOMPARE(account.items.shown, 1h - late);
}

/// Two boots whose clocks were put right may claim the same moment.
void TestComparison::overlapsCountOnce()
{
    const QList<Edition> editions{editionOf(1, QStringLiteral("day"), noon, noon + 1h)};
    const Shown all{
        {showing(noon, 40min, QStringLiteral("day/0")), showing(noon + 30min, 40min, QStringLiteral("day/0"))},
        {},
        noon + 70min};
    const auto account = Comparison(editions, all, programmeOf).account(noon, noon + 1h);
    QCOMPARE(account.items.shown, 1h);
}

void TestComparison::listsWhatIsLongEnough()
{
    const QList<Edition> editions{editionOf(1, QStringLiteral("first"), noon, noon + 30min),
                                  editionOf(2, QStringLiteral("second"), noon + 30min, noon + 1h)};
    // The new manifest is on the glass two and a half seconds after it was accepted; at the end a seam of 40 ms.
    const Shown all{{showing(noon, 30min + 2500ms, QStringLiteral("first/0"), 1),
                     showing(noon + 30min + 2500ms, 30min - 2540ms, QStringLiteral("second/0"), 2),
                     showing(noon + 1h - 40ms, 1h, QStringLiteral("third/0"), 2)},
                    {},
                    noon + 2h};
    const auto account = Comparison(editions, all, programmeOf).account(noon, noon + 1h);
    QCOMPARE(account.items.missedBy(Cause::LateContent), 2500ms);
    QCOMPARE(account.items.missedBy(Cause::Late), 40ms);
    QCOMPARE(account.deviations.size(), 1);
    QCOMPARE(account.deviationCount, 1);
    QCOMPARE(account.unlisted, 40ms);
    QCOMPARE(account.programmes.size(), 2);
}

void TestComparison::tellsOfWhatFollowsAsOne_data()
{
    // One item of a minute after the other; what stood on the glass in the six minutes, each play of a minute.
    QTest::addColumn<QStringList>("plays");
    QTest::addColumn<QStringList>("told");
    const auto row = [](const char *name, const QStringList &plays, const QStringList &told) {
        QTest::newRow(name) << plays << told;
    };
    const QString ok = QStringLiteral("ok");
    const QString none;
    const auto a = QStringLiteral("alert:a");
    const auto b = QStringLiteral("alert:b");
    const auto missing = QStringLiteral("missing");
    const auto resting = QStringLiteral("resting");
    row("all is well", {ok, ok, ok, ok, ok, ok}, {});
    row("one alert", {ok, a, a, a, ok, ok}, {QStringLiteral("1-4 alert alert:a, 3 items, 3 min, plays 2-4")});
    row("two alerts", {a, a, b, b, ok, ok},
        {QStringLiteral("0-2 alert alert:a, 2 items, 2 min, plays 1-2"),
         QStringLiteral("2-4 alert alert:b, 2 items, 2 min, plays 3-4")});
    row("what was due between", {a, ok, a, ok, ok, ok},
        {QStringLiteral("0-1 alert alert:a, 1 items, 1 min, plays 1-1"),
         QStringLiteral("2-3 alert alert:a, 1 items, 1 min, plays 3-3")});
    row("other reasons", {missing, missing, resting, missing, ok, ok},
        {QStringLiteral("0-2 late-content missing, 2 items, 2 min, plays 1-2"),
         QStringLiteral("2-3 quarantined resting, 1 items, 1 min, plays 3-3"),
         QStringLiteral("3-4 late-content missing, 1 items, 1 min, plays 4-4")});
    row("nothing", {ok, none, none, none, none, ok}, {QStringLiteral("1-5 stopped , 4 items, 4 min, plays 0-0")});
}

void TestComparison::tellsOfWhatFollowsAsOne()
{
    QFETCH(QStringList, plays);
    QFETCH(QStringList, told);
    playlists::timeline::AuthorityProgrammes spoken;
    spoken.authority = authority();
    spoken.programmes = {support::programmeOf(QStringLiteral("day"), playlists::Rank::Routine, 0, 1, 60)};
    Edition edition{noon, noon + 1h, {1, {{authority(), 1}}}, {}};
    edition.timeline = std::make_shared<const playlists::timeline::Timeline>(QList{spoken}, screenOf());

    Shown shown;
    shown.knownUntil = noon + 6min;
    for (qsizetype i = 0; i < plays.size(); ++i) {
        const auto &what = plays[i];
        if (what.isEmpty())
            continue;
        const bool isInstead = what == QStringLiteral("missing") || what == QStringLiteral("resting");
        auto play = showing(noon + i * 1min, 1min,
                            what == QStringLiteral("ok") ? QStringLiteral("day/0")
                            : isInstead                  ? QStringLiteral("other/%1").arg(i)
                                                         : what);
        play.play.sequence = i + 1;
        if (isInstead)
            play.play.instead = {police, QStringLiteral("day/0"), what};
        shown.showings.append(play);
    }
    const auto account = Comparison({edition}, shown, programmeOf).account(noon, noon + 6min);
    QStringList lines;
    const auto minute = [](Milliseconds time) { return static_cast<int>(time / 1min); };
    for (const auto &each : account.deviations) {
        lines.append(QStringLiteral("%1-%2 %3 %4, %5 items, %6 min, plays %7-%8")
                         .arg(minute(each.from - noon))
                         .arg(minute(each.to - noon))
                         .arg(nameOf(each.cause), each.reason)
                         .arg(each.items)
                         .arg(minute(each.missed))
                         .arg(each.sequence)
                         .arg(each.lastSequence));
    }
    QCOMPARE(lines, told);
    QCOMPARE(account.deviationCount, told.size());
    QCOMPARE(account.unlisted, 0ms);
}

/// A seam of 40 ms between the items of an older manifest makes no second deviation of it, and is none of it either.
void TestComparison::seamsDoNotPart()
{
    const QList<Edition> editions{editionOf(2, QStringLiteral("second"), noon, noon + 1h)};
    Shown shown{{}, {}, noon + 1h};
    for (int i = 0; i < 60; ++i)
        shown.showings.append(showing(noon + i * 1min, 1min - 40ms, QStringLiteral("first/0"), 1));
    const auto account = Comparison(editions, shown, programmeOf).account(noon, noon + 1h);
    QCOMPARE(account.deviations.size(), 1);
    const auto &all = account.deviations.constFirst();
    QCOMPARE(all.to - all.from, 1h - 40ms);
    QCOMPARE(all.missed, 1h - 60 * 40ms);
    QCOMPARE(account.unlisted, 60 * 40ms);
    QCOMPARE(all.missed + account.unlisted, account.items.due - account.items.shown);
}

void TestComparison::survivesTheWire()
{
    const QList<Edition> editions{editionOf(1, QStringLiteral("day"), noon, noon + 1h)};
    const Shown shown{
        {showing(noon, 10min, QStringLiteral("day/0")), showing(noon + 20min, 10min, QStringLiteral("alert:x"))},
        {},
        noon + 30min};
    const auto account = Comparison(editions, shown, programmeOf).account(noon, noon + 1h);
    const auto json = account.toJson();
    base::json::Reader reader;
    const auto again = Account::read({json, QStringLiteral("$"), reader});
    QVERIFY(!reader.failed());
    QCOMPARE(again, account);
}

} // namespace ironfence::console::compliance

QTEST_GUILESS_MAIN(ironfence::console::compliance::TestComparison)
#include "tst_comparison.moc"
