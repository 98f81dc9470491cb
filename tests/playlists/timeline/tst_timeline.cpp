// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/timeline/timeline.h"
#include "worlds.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::playlists;
using namespace ironfence::playlists::timeline;
using namespace std::chrono_literals;
using support::cardOf;
using support::programmeOf;
using support::videoOf;

namespace {

base::UtcTime at(const char *text)
{
    return *base::fromRfc3339(QString::fromLatin1(text));
}

/// Midnight of Monday 2026-11-23 in China.
const auto midnight = at("2026-11-22T16:00:00Z");

AuthorityProgrammes authorityOf(const char *id, const QList<Programme> &programmes)
{
    AuthorityProgrammes authority;
    authority.authority = *base::AuthorityId::parse(QString::fromLatin1(id));
    authority.programmes = programmes;
    return authority;
}

Screen screenIn(const char *zone = "Asia/Shanghai")
{
    Screen screen;
    screen.id = *base::ScreenId::parse(QStringLiteral("lobby-1"));
    screen.place = *base::PlacePath::parse(QStringLiteral("zj/tonglu"));
    screen.zone = *rules::TimeZone::parse(QString::fromLatin1(zone));
    return screen;
}

Timeline timelineOf(const QList<Programme> &programmes)
{
    return {{authorityOf("county-police", programmes)}, screenIn()};
}

/// A layout of a leading zone, one beside it and a ticker.
Programme layoutOf(const QString &id)
{
    Playlist main;
    main.items = {cardOf(QStringLiteral("m"), 20)};
    Playlist side;
    side.items = {cardOf(QStringLiteral("s"), 30)};
    Layout layout;
    layout.zones.append({QStringLiteral("main"), Unit::Fraction, {0, 0, 1, 0.5}, 0, main});
    layout.zones.append({QStringLiteral("side"), Unit::Fraction, {0, 0.5, 1, 0.4}, 0, side});
    layout.zones.append({QStringLiteral("news"), Unit::Fraction, {0, 0.9, 1, 0.1}, 1, {}, {QStringLiteral("96110")}});
    auto programme = programmeOf(id, Rank::Routine, 0, 0, 0);
    programme.content = layout;
    return programme;
}

QStringList idsOf(const Timeline &timeline, base::UtcTime from, base::UtcTime to)
{
    QStringList ids;
    for (const auto &segment : timeline.between(from, to))
        ids.append(timeline.idOf(segment));
    return ids;
}

/// Empty if a programme has so much of an hour, one per cent of the hour more or less; else what it has.
QString withinOnePerCent(const Timeline &timeline, const QString &programme, base::UtcTime hour,
                         base::Milliseconds expected)
{
    base::Milliseconds had{0};
    for (const auto &segment : timeline.between(hour, hour + 1h)) {
        if (timeline.idOf(segment).startsWith(programme + u'/'))
            had += std::min(segment.to, hour + 1h) - std::max(segment.from, hour);
    }
    return had >= expected - 36s && had <= expected + 36s
               ? QString()
               : QStringLiteral("%1: %2 ms").arg(base::toRfc3339(hour)).arg(had.count());
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void safeLoopWhereNothingApplies();
    void darkStandsAboveAll();
    void standsAsLongAsItsScreenNeeds_data();
    void standsAsLongAsItsScreenNeeds();
    void aChangedLayoutLeavesItsCopyAlone();
    void idsNameTheWay();
    void zonesHaveIdsAndOffsets();
    void becauseTellsTheRule();
    void becauseTellsTheCut();
    void verdictsNameEveryProgramme();
    void verdictsAreOfTheInstant();
    void aSmallShareOfLongItemsComesEveryHour();
    void aLongVideoLeavesTheSharesOfEveryHour();
    void aShareOfShortDaypartsIsGivenInThem();
    void aShareIsNotLeftToDarkness();
    void whoTookTurnsBeforeIsNotPassedOverLater();
    void becauseOfZonesIsThatOfTheirTime();
    void zonesThatDoNotGoOnSaySo();
    void aDayThatDidNotExistIsEmpty();
    void intervalsAreWhole();
    void cutsAtMidnight();
    void everyInstantIsFoundWhereClocksGoBack_data();
    void everyInstantIsFoundWhereClocksGoBack();
    void assetsInTheOrderOfAppearance();
};

void TestTimeline::safeLoopWhereNothingApplies()
{
    const auto timeline = timelineOf({});
    const auto segment = timeline.at(midnight + 1h);
    QCOMPARE(segment.shows, Shows::SafeLoop);
    QCOMPARE(timeline.idOf(segment), QStringLiteral("safe-loop"));
    QCOMPARE(timeline.itemOf(segment), nullptr);
    QVERIFY(timeline.zoneOf(segment).isEmpty());
    QVERIFY(timeline.because(segment).authority.isEmpty());
    QVERIFY(timeline.because(segment).rule.contains(QStringLiteral("safe loop")));
    QCOMPARE(segment.from, midnight);
    QCOMPARE(segment.to, midnight + 24h);
}

void TestTimeline::standsAsLongAsItsScreenNeeds_data()
{
    QTest::addColumn<QSize>("canvas");
    QTest::addColumn<QStringList>("tags");
    QTest::addColumn<int>("seconds"); // of 40 characters
    QTest::newRow("page") << QSize(1920, 1080) << QStringList() << 13;
    QTest::newRow("elderly") << QSize(1920, 1080) << QStringList{QStringLiteral("elderly")} << 18;
    QTest::newRow("strip") << QSize(64, 16) << QStringList() << 30;
}

/// Where the programme says nothing; on a strip its text runs through twice.
void TestTimeline::standsAsLongAsItsScreenNeeds()
{
    QFETCH(QSize, canvas);
    QFETCH(QStringList, tags);
    auto programme = support::programmeOf(QStringLiteral("p"), Rank::Routine, 0, 1, 10);
    auto &item = programme.playlist().items[0];
    std::get<CardItem>(item.content).card.title = QString(40, QChar(0x9A97));
    item.duration.reset();
    auto screen = screenIn();
    screen.canvas.size = canvas;
    screen.tags = tags;
    const Timeline timeline({authorityOf("county-police", {programme})}, screen);
    const auto segment = timeline.at(midnight);
    QTEST(int((segment.to - segment.from) / 1s), "seconds");
}

void TestTimeline::darkStandsAboveAll()
{
    auto screen = screenIn();
    screen.hours.dayparts = {{480, 1200}};
    const Timeline timeline(
        {authorityOf("county-police", {programmeOf(QStringLiteral("p"), Rank::Mandatory, 0, 1, 10)})}, screen);
    const auto night = timeline.at(midnight + 7h + 59min + 59s);
    QCOMPARE(timeline.idOf(night), QStringLiteral("dark"));
    QCOMPARE(timeline.because(night).rule, QStringLiteral("outside the screen's hours"));
    QCOMPARE(timeline.verdictsAt(midnight + 1h).constFirst().standing, Standing::Dark);
    QCOMPARE(timeline.idOf(timeline.at(midnight + 8h)), QStringLiteral("p/0"));
    QCOMPARE(timeline.idOf(timeline.at(midnight + 20h)), QStringLiteral("dark"));
}

void TestTimeline::aChangedLayoutLeavesItsCopyAlone()
{
    const auto kept = layoutOf(QStringLiteral("p"));
    auto changed = kept;
    changed.playlist().items.clear();
    QCOMPARE(kept.playlist().items.size(), 1);
    QVERIFY(changed.playlist().items.isEmpty());
}

void TestTimeline::idsNameTheWay()
{
    Playlist inner;
    inner.items = {cardOf(QStringLiteral("x"), 10), cardOf(QStringLiteral("y"), 10)};
    auto programme = programmeOf(QStringLiteral("p"), Rank::Routine, 0, 1, 10);
    Item nested;
    nested.content = NestedItem{std::make_shared<const Playlist>(inner), 0};
    programme.playlist().items.append(nested);
    const auto timeline = timelineOf({programme});
    auto ids = idsOf(timeline, midnight, midnight + 30s);
    ids.sort();
    QCOMPARE(ids, (QStringList{QStringLiteral("p/0"), QStringLiteral("p/1.0"), QStringLiteral("p/1.1")}));
    for (const auto &segment : timeline.between(midnight, midnight + 30s)) {
        const auto title = std::get<CardItem>(timeline.itemOf(segment)->content).card.title;
        QCOMPARE(timeline.idOf(segment) == QStringLiteral("p/1.1"), title == QStringLiteral("y"));
    }
}

void TestTimeline::zonesHaveIdsAndOffsets()
{
    const auto timeline = timelineOf({layoutOf(QStringLiteral("p"))});
    const auto segments = timeline.between(midnight + 10s, midnight + 35s);
    QStringList rows;
    for (const auto &segment : segments) {
        rows.append(QStringLiteral("%1 %2 %3 %4")
                        .arg(timeline.idOf(segment), timeline.zoneOf(segment))
                        .arg((segment.from - midnight).count() / 1000)
                        .arg(timeline.itemOf(segment) == nullptr ? QStringLiteral("-") : QStringLiteral("item")));
        QCOMPARE(segment.right == Right::Beside, segment.zone != 0);
        QCOMPARE(segment.offset.count(), 0);
    }
    QCOMPARE(rows.join(QStringLiteral(", ")),
             QStringLiteral("p/0 main 0 item, p/side/0 side 0 item, p/news/ticker news 0 -, p/0 main 20 item, "
                            "p/side/0 side 30 item"));
    QCOMPARE(timeline.at(midnight + 25s).zone, 0); // the leading one

    // A share interrupts the layout: what stands beside it goes on where it was.
    const auto both = Timeline({authorityOf("police", {programmeOf(QStringLiteral("s"), Rank::Mandatory, 50, 1, 20)}),
                                authorityOf("bank", {layoutOf(QStringLiteral("p"))})},
                               screenIn());
    base::Milliseconds shown{0};
    int interrupted = 0;
    for (const auto &segment : both.between(midnight, midnight + 10min)) {
        if (both.zoneOf(segment) != QStringLiteral("side"))
            continue;
        QCOMPARE(segment.offset.count(), shown.count());
        shown = segment.cut == Cut::Lead ? segment.offset + (segment.to - segment.from) : 0ms;
        interrupted += segment.cut == Cut::Lead ? 1 : 0;
    }
    QVERIFY(interrupted > 5);

    // Asked for one zone, it says the same; between two turns of the layout, what comes next.
    const auto candidates = both.roster().candidates();
    for (const auto &segment : both.between(midnight, midnight + 10min)) {
        if (segment.zone == 0)
            continue;
        QCOMPARE(both.besideFrom(segment.candidate, segment.zone, segment.from), std::optional(segment));
        QCOMPARE(both.besideFrom(segment.candidate, segment.zone, segment.to - 1ms), std::optional(segment));
        const auto next = both.besideFrom(segment.candidate, segment.zone, segment.to);
        QVERIFY(next && next->from >= segment.to && next->zone == segment.zone);
    }
    QVERIFY(!both.besideFrom(static_cast<int>(candidates.size()) - 1, 7, midnight));
    const auto lastOfDay = both.besideFrom(static_cast<int>(candidates.size()) - 1, 1, midnight + 24h - 1ms);
    QVERIFY(lastOfDay && lastOfDay->to >= midnight + 24h);
}

void TestTimeline::becauseTellsTheRule()
{
    const auto police = authorityOf("police", {programmeOf(QStringLiteral("share"), Rank::Mandatory, 20, 1, 10)});
    const auto bank = authorityOf("bank", {programmeOf(QStringLiteral("one"), Rank::Routine, 0, 1, 10),
                                           programmeOf(QStringLiteral("other"), Rank::Routine, 0, 1, 10),
                                           programmeOf(QStringLiteral("low"), Rank::Filler, 0, 1, 10)});
    const Timeline timeline({police, bank}, screenIn());
    QMap<QString, Because> reasons;
    for (const auto &segment : timeline.between(midnight, midnight + 10min))
        reasons[timeline.idOf(segment)] = timeline.because(segment);
    QCOMPARE(reasons.keys(),
             (QStringList{QStringLiteral("one/0"), QStringLiteral("other/0"), QStringLiteral("share/0")}));
    QCOMPARE(reasons.value(QStringLiteral("share/0")).rule,
             QStringLiteral("share of 20.0 % of the hour, rank mandatory"));
    QCOMPARE(reasons.value(QStringLiteral("share/0")).authority.text(), QStringLiteral("police"));
    QCOMPARE(reasons.value(QStringLiteral("one/0")).rule,
             QStringLiteral("highest rank without a share: routine, in turns with 1 others"));
    QCOMPARE(reasons.value(QStringLiteral("one/0")).programme.text(), QStringLiteral("one"));
    QCOMPARE(reasons.value(QStringLiteral("one/0")).displaced.size(), 1);
    QCOMPARE(reasons.value(QStringLiteral("one/0")).displaced.constFirst().programme.text(), QStringLiteral("low"));

    const Timeline filled({police}, screenIn());
    QCOMPARE(filled.because(filled.at(midnight)).rule,
             QStringLiteral("100.0 % of the hour: shares divide the whole time, rank mandatory"));
}

void TestTimeline::becauseTellsTheCut()
{
    auto programme = programmeOf(QStringLiteral("p"), Rank::Routine, 0, 0, 0);
    programme.playlist().items = {videoOf(QStringLiteral("v"), 40s)};
    programme.validUntil = midnight + 1min;
    const auto timeline = timelineOf({programme});
    QVERIFY(timeline.because(timeline.at(midnight)).cut.isEmpty());
    const auto last = timeline.at(midnight + 59s);
    QCOMPARE(last.cut, Cut::Window);
    QCOMPARE(last.to, midnight + 1min);
    QCOMPARE(timeline.because(last).cut, QStringLiteral("its programme ends or gives way"));
}

void TestTimeline::verdictsNameEveryProgramme()
{
    const auto with = [](const char *id, Rank rank, auto change) {
        auto programme = programmeOf(QString::fromLatin1(id), rank, 0, 1, 10);
        change(programme);
        return programme;
    };
    auto bank = authorityOf(
        "bank", {with("too-high", Rank::Mandatory, [](Programme &) {}),
                 with("elsewhere", Rank::Routine, [](Programme &p) { p.audience.profiles = {Profile::Led}; }),
                 with("not-yet", Rank::Routine, [](Programme &p) { p.validFrom = midnight + 2h; }),
                 with("over", Rank::Routine, [](Programme &p) { p.validUntil = midnight + 1h; }),
                 with("nights", Rank::Routine,
                      [](Programme &p) {
                          p.when.dayparts = {{1320, 360}};
                      }),
                 with("shown", Rank::Routine, [](Programme &) {}), with("low", Rank::Filler, [](Programme &) {})});
    bank.highestRank = Rank::Campaign;
    const Timeline timeline(
        {authorityOf("police", {programmeOf(QStringLiteral("share"), Rank::Mandatory, 25, 1, 10)}), bank}, screenIn());
    QStringList rows;
    for (const auto &verdict : timeline.verdictsAt(midnight + 6h + 30min))
        rows.append(verdict.programme.text() + u' ' + nameOf(verdict.standing) + u' ' +
                    QString::number(verdict.perMille));
    QCOMPARE(rows.join(QStringLiteral(", ")),
             QStringLiteral("share shown 250, too-high not-allowed 0, elsewhere other-audience 0, not-yet shown 0, "
                            "over over 0, nights other-time 0, shown shown 0, low outranked 0"));
    for (const auto &verdict : timeline.verdictsAt(midnight + 1h + 30min)) {
        if (verdict.programme.text() == QStringLiteral("not-yet"))
            QCOMPARE(verdict.standing, Standing::NotYet);
        if (verdict.programme.text() == QStringLiteral("nights"))
            QCOMPARE(verdict.standing, Standing::Shown);
    }
}

/// A validity that ends or begins where nothing else changes makes no stretch of its own.
void TestTimeline::verdictsAreOfTheInstant()
{
    auto later = programmeOf(QStringLiteral("later"), Rank::Routine, 0, 1, 10);
    later.validFrom = midnight + 12h;
    later.when.dayparts = {{14 * 60, 15 * 60}};
    auto earlier = programmeOf(QStringLiteral("earlier"), Rank::Routine, 0, 1, 10);
    earlier.validUntil = midnight + 12h;
    earlier.when.dayparts = {{8 * 60, 9 * 60}};
    const Timeline timeline({authorityOf("bank", {later, earlier})}, screenIn());
    const auto standingsAt = [&](std::chrono::hours hour) {
        const auto verdicts = timeline.verdictsAt(midnight + hour);
        return nameOf(verdicts.at(0).standing) + u' ' + nameOf(verdicts.at(1).standing);
    };
    QCOMPARE(standingsAt(11h), QStringLiteral("not-yet other-time"));
    QCOMPARE(standingsAt(12h), QStringLiteral("other-time over"));
    QCOMPARE(standingsAt(13h), QStringLiteral("other-time over"));
}

void TestTimeline::aSmallShareOfLongItemsComesEveryHour()
{
    auto small = programmeOf(QStringLiteral("small"), Rank::Mandatory, 1, 0, 0);
    small.playlist().items = {videoOf(QStringLiteral("v"), 10min)};
    const auto timeline = timelineOf({small, programmeOf(QStringLiteral("p"), Rank::Routine, 0, 3, 20)});
    for (auto hour = midnight; hour < midnight + 24h; hour += 1h) {
        base::Milliseconds had{0};
        for (const auto &segment : timeline.between(hour, hour + 1h)) {
            if (timeline.idOf(segment) == QStringLiteral("small/0"))
                had += std::min(segment.to, hour + 1h) - std::max(segment.from, hour);
        }
        QVERIFY2(had >= 18s && had <= 72s, qPrintable(QString::number(had.count())));
    }
}

void TestTimeline::aLongVideoLeavesTheSharesOfEveryHour()
{
    auto police = programmeOf(QStringLiteral("police"), Rank::Mandatory, 20, 3, 20);
    police.when.dayparts = {{720, 1440}};
    auto film = programmeOf(QStringLiteral("film"), Rank::Filler, 0, 0, 0);
    film.playlist().items = {videoOf(QStringLiteral("v"), 5h)};
    const auto timeline = timelineOf({film, police});
    for (auto hour = midnight + 12h; hour < midnight + 24h; hour += 1h)
        QCOMPARE(withinOnePerCent(timeline, QStringLiteral("police"), hour, 720s), QString());
}

void TestTimeline::aShareOfShortDaypartsIsGivenInThem()
{
    auto police = programmeOf(QStringLiteral("police"), Rank::Mandatory, 50, 3, 20);
    police.when.dayparts = {{600, 610}, {659, 660}};
    auto film = programmeOf(QStringLiteral("film"), Rank::Filler, 0, 0, 0);
    film.playlist().items = {videoOf(QStringLiteral("v"), 10min)};
    const auto timeline = timelineOf({film, police});
    QCOMPARE(withinOnePerCent(timeline, QStringLiteral("police"), midnight + 10h, 330s), QString());
}

void TestTimeline::aShareIsNotLeftToDarkness()
{
    auto film = programmeOf(QStringLiteral("film"), Rank::Filler, 0, 0, 0);
    film.playlist().items = {videoOf(QStringLiteral("v"), 10min)};
    auto screen = screenIn();
    screen.hours.dayparts = {{600, 610}, {655, 720}};
    const Timeline timeline(
        {authorityOf("police", {programmeOf(QStringLiteral("police"), Rank::Mandatory, 50, 3, 20), film})}, screen);
    QCOMPARE(withinOnePerCent(timeline, QStringLiteral("police"), midnight + 10h, 450s), QString());
    QCOMPARE(withinOnePerCent(timeline, QStringLiteral("police"), midnight + 11h, 1800s), QString());
}

void TestTimeline::whoTookTurnsBeforeIsNotPassedOverLater()
{
    auto a = programmeOf(QStringLiteral("a"), Rank::Routine, 0, 1, 10);
    a.when.dayparts = {{480, 720}, {780, 1080}};
    auto b = programmeOf(QStringLiteral("b"), Rank::Routine, 0, 1, 10);
    b.when.dayparts = {{780, 1080}};
    const auto timeline = timelineOf({a, b});
    for (auto hour = midnight + 13h; hour < midnight + 18h; hour += 1h) {
        const auto ids = idsOf(timeline, hour, hour + 1h);
        QCOMPARE(ids.count(QStringLiteral("a/0")), 180);
        QCOMPARE(ids.count(QStringLiteral("b/0")), 180);
    }
}

void TestTimeline::becauseOfZonesIsThatOfTheirTime()
{
    auto low = programmeOf(QStringLiteral("low"), Rank::Filler, 0, 1, 10);
    low.validFrom = midnight + 2h; // outranked from then on
    const auto timeline = timelineOf({layoutOf(QStringLiteral("p")), low});
    for (const auto &segment : timeline.between(midnight, midnight + 4h)) {
        if (segment.zone == 2)
            continue; // the ticker stands the whole day
        QCOMPARE(timeline.because(segment).displaced.size(), segment.from >= midnight + 2h ? 1 : 0);
    }
}

void TestTimeline::zonesThatDoNotGoOnSaySo()
{
    auto programme = layoutOf(QStringLiteral("p"));
    std::get<Layout>(programme.content).zones[1].playlist->items = {cardOf(QStringLiteral("s"), 37)};
    const auto lastCut = [](const Timeline &timeline, base::UtcTime from, base::UtcTime to) {
        Cut cut = Cut::None;
        for (const auto &segment : timeline.between(from, to)) {
            if (segment.zone == 1)
                cut = segment.cut;
        }
        return cut;
    };
    QCOMPARE(lastCut(timelineOf({programme}), midnight + 23h, midnight + 24h), Cut::Day);
    programme.when.dayparts = {{480, 540}};
    QCOMPARE(lastCut(timelineOf({programme}), midnight + 8h, midnight + 9h), Cut::Window);
    programme.when.dayparts = {{480, 540}, {600, 660}};
    QCOMPARE(lastCut(timelineOf({programme}), midnight + 8h, midnight + 9h), Cut::Lead);
    programme.when = {};
    programme.validUntil = midnight + 24h;
    QCOMPARE(lastCut(timelineOf({programme}), midnight + 23h, midnight + 24h), Cut::Window);
}

void TestTimeline::aDayThatDidNotExistIsEmpty()
{
    const Roster roster({authorityOf("p", {programmeOf(QStringLiteral("p"), Rank::Routine, 50, 1, 10)})},
                        screenIn("Pacific/Apia"));
    const Sheet sheet(roster, {}, QDate(2011, 12, 30));
    QVERIFY(sheet.from() == sheet.to());
    QVERIFY(sheet.lead().empty() && sheet.beside().empty());
}

void TestTimeline::intervalsAreWhole()
{
    const auto timeline = timelineOf({programmeOf(QStringLiteral("p"), Rank::Routine, 0, 1, 10)});
    const auto segments = timeline.between(midnight + 15s, midnight + 30s);
    QCOMPARE(segments.size(), std::size_t{2});
    QCOMPARE(segments.front().from, midnight + 10s); // not clipped
    QCOMPARE(segments.back().to, midnight + 30s);
    QVERIFY(timeline.between(midnight, midnight).empty());
    QCOMPARE(timeline.between(midnight + 20s, midnight + 20s + 1ms).size(), std::size_t{1});
    QCOMPARE(timeline.between(midnight - 24h, midnight + 48h).size(), std::size_t{3 * 8640});
}

void TestTimeline::cutsAtMidnight()
{
    auto programme = programmeOf(QStringLiteral("p"), Rank::Routine, 0, 0, 0);
    programme.playlist().items = {videoOf(QStringLiteral("v"), 7s)};
    const auto timeline = timelineOf({programme});
    const auto last = timeline.at(midnight - 1ms);
    QCOMPARE(last.to, midnight);
    QCOMPARE(last.cut, Cut::Day);
    QCOMPARE(timeline.at(midnight).from, midnight);
}

void TestTimeline::everyInstantIsFoundWhereClocksGoBack_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("change");
    QTest::newRow("Berlin") << QStringLiteral("Europe/Berlin") << QStringLiteral("2026-10-25T01:00:00Z");
    QTest::newRow("over midnight, to 23:00")
        << QStringLiteral("America/Sao_Paulo") << QStringLiteral("2018-02-18T02:00:00Z");
    QTest::newRow("over midnight, a minute late")
        << QStringLiteral("America/St_Johns") << QStringLiteral("2010-11-07T02:31:00Z");
    QTest::newRow("a day is left out") << QStringLiteral("Pacific/Apia") << QStringLiteral("2011-12-30T10:00:00Z");
}

void TestTimeline::everyInstantIsFoundWhereClocksGoBack()
{
    QFETCH(QString, zone);
    QFETCH(QString, change);
    const auto middle = *base::fromRfc3339(change);
    const QList<AuthorityProgrammes> authorities{
        authorityOf("p", {programmeOf(QStringLiteral("p"), Rank::Routine, 0, 3, 47)})};
    for (auto now = middle - 3h; now < middle + 3h; now += 7min) {
        const Timeline timeline(authorities, screenIn(zone.toLatin1().constData())); // has no sheets yet
        const auto segment = timeline.at(now);
        QVERIFY2(segment.from <= now && now < segment.to, qPrintable(base::toRfc3339(now)));
    }
    const Timeline timeline(authorities, screenIn(zone.toLatin1().constData()));
    auto last = timeline.at(middle - 3h).from;
    for (const auto &segment : timeline.between(middle - 3h, middle + 3h)) {
        QCOMPARE(segment.from, last);
        last = segment.to;
    }
    QVERIFY(last >= middle + 3h);
}

void TestTimeline::assetsInTheOrderOfAppearance()
{
    auto programme = programmeOf(QStringLiteral("p"), Rank::Routine, 0, 0, 0);
    programme.playlist().items = {videoOf(QStringLiteral("a"), 10s), cardOf(QStringLiteral("c"), 10),
                                  videoOf(QStringLiteral("b"), 10s), videoOf(QStringLiteral("a"), 10s)};
    const auto timeline = timelineOf({programme});
    const auto assets = timeline.assetsBetween(midnight, midnight + 1min);
    QCOMPARE(assets.size(), 2);
    QStringList seen;
    for (const auto &segment : timeline.between(midnight, midnight + 1min)) {
        const auto *asset = timeline.itemOf(segment)->asset();
        if (asset != nullptr && !seen.contains(asset->name))
            seen.append(asset->name);
    }
    QCOMPARE((QStringList{assets.at(0).name, assets.at(1).name}), seen);

    const auto uses = timeline.usesBetween(midnight + 5s, midnight + 1min);
    QCOMPARE(uses.size(), 2);
    for (const auto &use : uses) {
        const auto first = timeline.at(std::max(use.first, midnight + 5s));
        QCOMPARE(first.from, use.first);
        QCOMPARE(*timeline.itemOf(first)->asset(), use.asset);
        if (use.first > midnight + 5s) { // and not earlier
            for (const auto &segment : timeline.between(midnight + 5s, use.first))
                QVERIFY(timeline.itemOf(segment)->asset() == nullptr ||
                        *timeline.itemOf(segment)->asset() != use.asset);
        }
    }
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
