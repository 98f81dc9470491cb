// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/player/agent/content_fixture.h"

#include <QTest>

namespace ironfence::player {

using base::MonotonicTime;
using playlists::Layout;
using playlists::Unit;
using testing::cards;
using testing::ContentFixture;
using testing::spoken;
using namespace std::chrono_literals;

namespace {

/// A lead of one-minute cards, items of ten seconds on its right, a ticker below, and a zone beyond the canvas.
playlists::Programme split(int beside = 3)
{
    auto programme = cards("split", 2, 60);
    Layout layout;
    layout.zones.append({QStringLiteral("main"), Unit::Fraction, {0, 0, 0.75, 0.9}, 2, programme.playlist()});
    layout.zones.append(
        {QStringLiteral("side"), Unit::Fraction, {0.75, 0, 0.25, 0.9}, 0, cards("side", beside, 10).playlist()});
    layout.zones.append({QStringLiteral("news"), Unit::Pixels, {0, 648, 1280, 72}, 3, {}, {QStringLiteral("96110")}});
    layout.zones.append({QStringLiteral("beyond"), Unit::Pixels, {1280, 0, 100, 100}, 0, {}, {QStringLiteral("110")}});
    programme.content = layout;
    return programme;
}

const QString splitLayout = QStringLiteral("county-police/split");
const QString side = QStringLiteral("side");

} // namespace

/// What the timeline's source says of zones beside the leading one.
class TestTimelineZones : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void dividesTheCanvas();
    void leavesTheCanvasWholeWithoutALayout();
    void givesTheZoneItsTurns();
    void joinsWhatRuns();
    void waitsForItsLayout();
    void standsUntilItsLayoutHasLeft();
    void givesTheSlotOfWhatIsMissingToTheNext();
    void letsWhatBreaksRest();
    void knowsNothingOfWhatIsGone();

private:
    void show(const QList<playlists::Programme> &programmes) { f->timeline->setProgrammes({spoken(programmes)}); }
    [[nodiscard]] std::optional<stage::Cue> beside(const std::optional<MonotonicTime> &from = {})
    {
        return f->timeline->nextBeside(splitLayout, side, from);
    }
    void goTo(MonotonicTime time) { f->clock.advance(time - f->clock.monotonic()); }

    std::unique_ptr<ContentFixture> f;
};

void TestTimelineZones::init()
{
    f = std::make_unique<ContentFixture>();
    f->screen.canvas.size = {1280, 720};
    f->timeline->setScreen(f->screen);
}

void TestTimelineZones::dividesTheCanvas()
{
    show({split()});
    const auto cue = f->timeline->next({});
    QVERIFY(cue && cue->division);
    const auto &division = *cue->division;
    QCOMPARE(division.layout, splitLayout);
    QCOMPARE(division.area, QRect(0, 0, 960, 648));
    QCOMPARE(division.z, 2);
    QCOMPARE(division.beside.size(), 2); // not the one beyond the canvas
    QCOMPARE(division.beside.at(0), (stage::ZoneCue{side, {960, 0, 320, 648}, 0}));
    QCOMPARE(division.beside.at(1),
             (stage::ZoneCue{QStringLiteral("news"), {0, 648, 1280, 72}, 3, {QStringLiteral("96110")}}));

    f->screen.canvas.size = {640, 360}; // where the ticker's pixels are none
    f->timeline->setScreen(f->screen);
    QCOMPARE(f->timeline->next({})->division->beside.size(), 1);
}

void TestTimelineZones::leavesTheCanvasWholeWithoutALayout()
{
    show({cards("plain", 2, 10)});
    QVERIFY(!f->timeline->next({})->division);
}

void TestTimelineZones::givesTheZoneItsTurns()
{
    show({split()});
    auto last = beside();
    QVERIFY(last && last->slot);
    QVERIFY(!last->division);
    QStringList ids{last->id};
    for (int turn = 0; turn < 5; ++turn) {
        goTo(last->slot->from + 3s);
        const auto next = beside(last->slot->to);
        QVERIFY(next && next->slot);
        QVERIFY(std::chrono::abs(next->slot->from - last->slot->to) < 5ms);
        QCOMPARE(next->slot->to - next->slot->from, base::Milliseconds(10s));
        ids.append(next->id);
        last = next;
    }
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()),
             QSet<QString>(
                 {QStringLiteral("split/side/0"), QStringLiteral("split/side/1"), QStringLiteral("split/side/2")}));
    QCOMPARE(ids.mid(0, 3), ids.mid(3, 3));
}

/// A player that starts, or a layout whose view is new: the zone goes on where other screens of the place are.
void TestTimelineZones::joinsWhatRuns()
{
    show({split()});
    const auto first = beside();
    goTo(first->slot->to + 4s);
    const auto joined = beside();
    QVERIFY(joined->slot->offset > 4s && joined->slot->offset < 5s);
    QVERIFY(joined->slot->from >= f->clock.monotonic());
    QVERIFY(std::chrono::abs(joined->slot->to - (first->slot->to + 10s)) < 5ms);
}

/// The zone is prepared while something else has the glass.
void TestTimelineZones::waitsForItsLayout()
{
    auto later = split();
    later.rank = playlists::Rank::Campaign; // above what stands there before
    later.validFrom = f->time->now() + 30s;
    show({cards("plain", 2, 10), later});
    QVERIFY(!f->timeline->next({})->division);
    const auto cue = beside();
    QVERIFY(cue && cue->slot);
    QVERIFY(std::chrono::abs(cue->slot->from - (f->clock.monotonic() + 30s)) < 1s);
    QCOMPARE(cue->slot->offset, 0ms);
}

void TestTimelineZones::standsUntilItsLayoutHasLeft()
{
    auto ends = split();
    ends.rank = playlists::Rank::Campaign;
    ends.validUntil = f->time->now() + 25s;
    show({cards("plain", 2, 10), ends});
    auto last = beside();
    const auto end = f->clock.monotonic() + 25s;
    while (last->slot->to < end) {
        const auto next = beside(last->slot->to);
        QVERIFY(next);
        last = next;
    }
    QVERIFY(last->slot->to > end + 1s); // the next picture needs its moment
    QVERIFY(last->slot->to < end + 10s);
    QVERIFY(!beside(last->slot->to));
}

void TestTimelineZones::givesTheSlotOfWhatIsMissingToTheNext()
{
    auto programme = split();
    auto layout = *programme.layout();
    auto &missing = layout.zones[1].playlist->items[1];
    missing.content = playlists::ImageItem{
        {f->transfer->offer("missing"), QStringLiteral("image/png"), QStringLiteral("m.png")}, playlists::Fit::Contain};
    programme.content = layout;
    show({programme});
    auto last = beside();
    for (int turn = 0; turn < 6; ++turn) {
        QVERIFY(last && last->id != QStringLiteral("split/side/1"));
        QVERIFY(last->slot->to - last->slot->from <= 20s);
        goTo(last->slot->from + 1s);
        const auto next = beside(last->slot->to);
        QVERIFY(next);
        QVERIFY(std::chrono::abs(next->slot->from - last->slot->to) < 5ms); // without a gap
        last = next;
    }
}

void TestTimelineZones::letsWhatBreaksRest()
{
    show({split(2)});
    const base::Error broken{base::ErrorCode::Unsupported, QStringLiteral("no picture in it"), {}};
    auto last = beside();
    const auto bad = last->id;
    f->timeline->failed(bad, broken);
    const auto instead = beside();
    QVERIFY(instead && instead->id != bad); // in its slot
    QVERIFY(f->timeline->given().size() >= 1);
}

void TestTimelineZones::knowsNothingOfWhatIsGone()
{
    show({split()});
    QVERIFY(!f->timeline->nextBeside(QStringLiteral("county-police/other"), side, {}));
    QVERIFY(!f->timeline->nextBeside(splitLayout, QStringLiteral("other"), {}));
    QVERIFY(!f->timeline->nextBeside(splitLayout, QStringLiteral("news"), {})); // a ticker has no items
    show({cards("plain", 2, 10)});
    QVERIFY(!beside());
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestTimelineZones)
#include "tst_timeline_zones.moc"
