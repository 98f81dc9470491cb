// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/stage/stage_fixture.h"

#include <functional>

using namespace ironfence;
using namespace std::chrono_literals;
using base::MonotonicTime;
using stage::Division;
using stage::ZoneCue;

namespace {

/// Gives the lead from a script, and for a zone what it is told; counts how often each is asked.
class Divided final : public stage::CueSource
{
public:
    using Answer = std::function<std::optional<stage::Cue>(const QString &zone)>;

    std::optional<stage::Cue> next(const std::optional<MonotonicTime> & /*from*/) override
    {
        return lead.isEmpty() ? std::nullopt : std::optional(lead.takeFirst());
    }
    std::optional<stage::Cue> nextBeside(const QString &layout, const QString &zone,
                                         const std::optional<MonotonicTime> & /*from*/) override
    {
        asked.append(layout + u'/' + zone);
        return beside ? beside(zone) : std::nullopt;
    }

    QList<stage::Cue> lead;
    Answer beside;
    QStringList asked;
};

/// Where the test looks: into the leading zone, the one beside it, the ticker's ground, and between the zones.
constexpr QPoint inLead(100, 75);
constexpr QPoint inSide(270, 75);
constexpr QPoint inTicker(2, 178);
constexpr QPoint between(210, 75);

} // namespace

/// Zones beside the leading one on the glass: a canvas of 320×180 with a lead on the left, items on the right, a ticker
/// below.
class TestZones : public QObject, private StageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void divides();
    void comesAndGoesAsOne();
    void goesOnBetweenItemsOfItsLayout();
    void leavesWithItsLayout();
    void fadesAsOne();
    void drawsHigherZonesAbove_data();
    void drawsHigherZonesAbove();
    void reportsAndSkipsWhatBreaks();
    void playsOnUnderAnAlert();

private:
    [[nodiscard]] static Division division(const char *layout = "county/split");
    [[nodiscard]] stage::Cue dividedCue(const char *id, const QString &file, const Division &how = division()) const;
    /// What is at the three places, as colours of the clips; 'night' for the ticker's ground.
    [[nodiscard]] QList<unsigned> look() const;
    [[nodiscard]] bool shows(const char *id) const { return m_stage->showing() == QLatin1String(id); }

    Divided m_source;
    QString m_counting;
};

void TestZones::initTestCase()
{
    QVERIFY(makeClips());
    m_counting = m_clips.counting(QStringLiteral("counting.mp4"), 120);
    QVERIFY(!m_counting.isEmpty());
    // Of the films only half a second would be seen.
    m_red = m_clips.png(QStringLiteral("red.png"), red);
    m_green = m_clips.png(QStringLiteral("green.png"), green);
}

void TestZones::init()
{
    m_source.lead.clear();
    m_source.asked.clear();
    m_source.beside = [this](const QString & /*zone*/) { return cue(QStringLiteral("side"), m_blue, 600s); };
    QVERIFY(open(m_source, *m_decks));
}

void TestZones::cleanup()
{
    close();
}

Division TestZones::division(const char *layout)
{
    return {QLatin1String(layout),
            {0, 0, 200, 150},
            0,
            {{QStringLiteral("side"), {220, 0, 100, 150}, 0},
             {QStringLiteral("news"), {0, 160, 320, 20}, 1, {QStringLiteral("拿不准，拨打 96110")}}}};
}

stage::Cue TestZones::dividedCue(const char *id, const QString &file, const Division &how) const
{
    auto made = cue(QLatin1String(id), file, 600s);
    made.division = how;
    return made;
}

QList<unsigned> TestZones::look() const
{
    const auto whole = QGuiApplication::primaryScreen()->grabWindow(0).toImage();
    QList<unsigned> seen;
    for (const QPoint &place : {inLead, inSide, inTicker, between})
        seen.append(whole.pixel(place) & 0xffffff);
    for (auto &colour : seen) {
        if (const auto known = nearest(colour))
            colour = known;
    }
    return seen;
}

namespace {

constexpr unsigned red = 0xff0000;
constexpr unsigned green = 0x00ff00;
constexpr unsigned blue = 0x0000ff;
constexpr unsigned night = 0x000000;
const QList<unsigned> wholeRed{red, red, red, red};
const QList<unsigned> divided{green, blue, night, night};

} // namespace

void TestZones::divides()
{
    m_source.lead = {dividedCue("p/1", m_green)};
    m_stage->play();
    QTRY_VERIFY_WITH_TIMEOUT(shows("p/1"), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(look(), divided, 10'000);
    QCOMPARE(m_source.asked.count(QStringLiteral("county/split/side")), 2); // what it plays, and what follows
    QVERIFY(!m_source.asked.contains(QStringLiteral("county/split/news")));
    QCOMPARE(m_stage->sight().area, QRect(0, 0, 200, 150));
    QCOMPARE(ids(), QStringList({QStringLiteral("p/1")})); // what is beside is no item of the leading zone
}

/// No picture in which one zone is there and another is not.
void TestZones::comesAndGoesAsOne()
{
    m_source.lead = {cue(QStringLiteral("p/1"), m_red, 1s), dividedCue("p/2", m_green),
                     cue(QStringLiteral("p/3"), m_red, 600s)};
    m_source.lead[1].item.duration = 2s;
    m_stage->play();
    QTRY_VERIFY_WITH_TIMEOUT(shows("p/1"), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(look(), wholeRed, 10'000);

    int changes = 0;
    auto last = wholeRed;
    const auto watched = QTest::qWaitFor(
        [&] {
            const auto now = look();
            if (now != last) {
                ++changes;
                last = now;
            }
            return (now != wholeRed && now != divided) || changes == 2;
        },
        10'000);
    QVERIFY(watched);
    QCOMPARE(last, wholeRed); // again
    QCOMPARE(changes, 2);
}

void TestZones::goesOnBetweenItemsOfItsLayout()
{
    m_source.beside = [this](const QString & /*zone*/) { return cue(QStringLiteral("side"), m_counting, 600s); };
    m_source.lead = {dividedCue("p/1", m_green), dividedCue("p/2", m_blue), dividedCue("p/3", m_red)};
    m_source.lead[0].item.duration = m_source.lead[1].item.duration = 1s;
    m_stage->play();
    QTRY_VERIFY_WITH_TIMEOUT(shows("p/1"), 10'000);
    const auto number = [this] { return tests::Clips::numberOf(glass({270, 75}).rgb() & 0xffffff); };
    QTRY_VERIFY_WITH_TIMEOUT(number() >= 0, 10'000);
    int last = number();
    while (!shows("p/3")) {
        QTest::qWait(10);
        const int now = number();
        QVERIFY2(now >= last, qPrintable(QStringLiteral("%1 after %2").arg(now).arg(last))); // nor -1: another picture
        last = now;
    }
    QVERIFY(last >= 15); // two seconds at ten frames each
    QCOMPARE(m_source.asked.count(QStringLiteral("county/split/side")), 2);
}

void TestZones::leavesWithItsLayout()
{
    m_source.beside = [this](const QString & /*zone*/) { return cue(QStringLiteral("side"), m_blue, 1s); };
    m_source.lead = {dividedCue("p/1", m_green), cue(QStringLiteral("p/2"), m_red, 600s)};
    m_source.lead[0].item.duration = 1s;
    m_stage->play();
    QTRY_VERIFY_WITH_TIMEOUT(shows("p/2"), 10'000);
    QTest::qWait(100);
    const auto asked = m_source.asked.size();
    QTest::qWait(2'500); // its items would have changed twice
    QCOMPARE(m_source.asked.size(), asked);
}

/// A layout that fades in brings its zones with it, as faint as itself.
void TestZones::fadesAsOne()
{
    m_source.lead = {cue(QStringLiteral("p/1"), m_red, 1s), dividedCue("p/2", m_green)};
    m_source.lead[1].item.fade = 800ms;
    m_stage->play();
    QTRY_VERIFY_WITH_TIMEOUT(shows("p/1"), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(look(), wholeRed, 10'000);
    int mixed = 0;
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            const QColor lead = glass(inLead);
            const QColor side = glass(inSide);
            const bool leadMixed = lead.red() > 64 && lead.red() < 192;
            const bool sideMixed = side.red() > 32 && side.red() < 224;
            mixed += leadMixed && sideMixed ? 1 : 0;
            return look() == divided;
        }(),
        5'000);
    QVERIFY(mixed >= 3);
}

void TestZones::drawsHigherZonesAbove_data()
{
    QTest::addColumn<int>("lead");
    QTest::addColumn<int>("side");
    QTest::addColumn<unsigned>("seen");
    QTest::newRow("the zone is higher") << 0 << 1 << blue;
    QTest::newRow("equal: as written, the lead first") << 3 << 3 << blue;
    QTest::newRow("the lead is higher") << 5 << 4 << green;
}

void TestZones::drawsHigherZonesAbove()
{
    QFETCH(int, lead);
    QFETCH(int, side);
    QFETCH(unsigned, seen);
    Division how{
        QStringLiteral("county/over"), {0, 0, 320, 180}, lead, {{QStringLiteral("side"), {200, 0, 120, 100}, side}}};
    m_source.lead = {dividedCue("p/1", m_green, how)};
    m_stage->play();
    QTRY_VERIFY_WITH_TIMEOUT(shows("p/1"), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(look(), QList<unsigned>({green, seen, green, seen}), 10'000);
    // Only what nothing lies over can be compared with the deck's own frames.
    QCOMPARE(m_stage->sight().kind == stage::Sight::Kind::Frames, seen == green);
}

void TestZones::reportsAndSkipsWhatBreaks()
{
    int given = 0;
    m_source.beside = [&](const QString & /*zone*/) {
        return ++given == 1 ? cue(QStringLiteral("broken"), m_garbage, 600s)
                            : cue(QStringLiteral("side"), m_blue, 600s);
    };
    m_source.lead = {dividedCue("p/1", m_green)};
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(look(), divided, 10'000);
    QCOMPARE(m_failed->size(), 1);
    QCOMPARE(m_failed->first().first().toString(), QStringLiteral("broken"));
}

void TestZones::playsOnUnderAnAlert()
{
    m_source.lead = {dividedCue("p/1", m_green)};
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(look(), divided, 10'000);
    m_stage->showAlert(alert());
    QTRY_VERIFY_WITH_TIMEOUT(look() != divided, 10'000);
    const auto covered = look();
    QVERIFY(covered.at(1) != blue && covered.at(0) != green);
    m_stage->showAlert({});
    QTRY_COMPARE_WITH_TIMEOUT(look(), divided, 10'000);
}

int main(int argc, char **argv)
{
    return StageFixture::run<TestZones>(argc, argv);
}

#include "tst_zones.moc"
