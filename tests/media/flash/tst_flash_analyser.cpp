// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/flash/flash_analyser.h"

#include <QTest>
#include <cmath>
#include <functional>
#include <numbers>
#include <random>

using namespace ironfence;
using media::FlashRule;
using media::Light;

namespace {

constexpr int columns = 20;
constexpr int rows = 10;
constexpr double monitor = 500; // cd/m²
constexpr double wall = 5000;

/// What a cell (0–199) gives at a time in seconds.
using Film = std::function<Light(double time, int cell)>;

Light grey(double luminance)
{
    const auto value = static_cast<float>(luminance);
    return {value, value, value};
}

/// Whether a square wave that begins low is high.
bool isHigh(double time, double hertz)
{
    constexpr double rounding = 1e-6; // a picture that begins with a half wave belongs to it
    return std::fmod(time * hertz + rounding, 1.0) >= 0.5;
}

/// The first cells, by their share of the picture, go between two lights; the rest is dark.
Film square(double hertz, double share, Light low, Light high)
{
    return [=](double time, int cell) {
        if (cell >= qRound(share * columns * rows))
            return Light{};
        return isHigh(time, hertz) ? high : low;
    };
}

/// When each picture is shown.
QList<double> evenly(double framesPerSecond, double seconds)
{
    QList<double> times;
    for (int i = 0; i < qRound(framesPerSecond * seconds); ++i)
        times.append(i / framesPerSecond);
    return times;
}

media::FlashAnalyser analyser()
{
    return {QSize(columns, rows), {monitor, wall}};
}

void show(media::FlashAnalyser &analyser, const QList<double> &times, const Film &film, double begin = 0)
{
    media::LightGrid grid{QSize(columns, rows), std::vector<Light>(std::size_t{columns} * rows)};
    for (const double time : times) {
        for (int cell = 0; cell < columns * rows; ++cell)
            grid.cells[static_cast<std::size_t>(cell)] = film(time, cell);
        analyser.add(grid, base::Milliseconds(std::lround((begin + time) * 1000)));
    }
}

/// "general red absolute@500", each rule once, as they are found.
QString rulesOf(const QList<media::FlashFinding> &findings)
{
    QStringList rules;
    for (const auto &finding : findings) {
        auto rule = nameOf(finding.rule);
        if (finding.peakLuminance > 0)
            rule += QStringLiteral("@%1").arg(finding.peakLuminance);
        if (!rules.contains(rule))
            rules.append(rule);
    }
    return rules.join(u' ');
}

Film noise(double amplitude)
{
    return [=, random = std::mt19937(7)](double, int) mutable {
        return grey(0.5 + std::uniform_real_distribution<>(-amplitude, amplitude)(random));
    };
}

Film sine(double hertz, double amplitude)
{
    return [=](double time, int) { return grey(0.5 + amplitude * std::sin(2 * std::numbers::pi * hertz * time)); };
}

} // namespace

Q_DECLARE_METATYPE(Film)

class TestFlashAnalyser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void countsAtAnyFrameRate_data();
    void countsAtAnyFrameRate();
    void countsByTimeAndNotByPictures();
    void saysWhenAndHowMuch();
    void tellsStretchesApart();
    void keepsTheBrightestOfTheWorst();
    void survivesNoFilmAndOnePicture();
    void staysCalmOverAJumpAhead();
    void beginsAnewAfterAJumpBack();
    void staysSmall();
};

void TestFlashAnalyser::judges_data()
{
    QTest::addColumn<Film>("film");
    QTest::addColumn<QString>("rules");
    const auto black = grey(0);
    const auto white = grey(1);
    const auto all = QStringLiteral("general absolute@500 absolute@5000");
    const auto none = QString();
    const auto row = [](const char *name, Film film, const QString &rules) {
        QTest::newRow(name) << std::move(film) << rules;
    };

    row("4 Hz on 30 % of the picture", square(4, 0.30, black, white), all);
    row("4 Hz on a quarter", square(4, 0.25, black, white), none);
    row("2 Hz on the whole picture", square(2, 1, black, white), none);
    row("3 Hz on the whole picture", square(3, 1, black, white), none);
    row("15 Hz, every picture another", square(15, 1, black, white), all);
    // As dark as its grey, so that only its colour changes.
    row("4 Hz of saturated red", square(4, 1, {1, 0, 0}, grey(0.2126)), QStringLiteral("red"));
    row("4 Hz between saturated red and black", square(4, 1, black, {1, 0, 0}),
        QStringLiteral("general red absolute@500 absolute@5000"));
    row("2 Hz of saturated red", square(2, 1, {1, 0, 0}, grey(0.2126)), none);
    row("4 Hz of a red that is not saturated", square(4, 1, {0.55F, 0.2F, 0.2F}, grey(0.2744)), none);
    row("4 Hz of a saturated red that hardly changes", square(4, 1, {0.10F, 0, 0}, {0.05F, 0, 0}),
        QStringLiteral("absolute@5000"));
    // 10 cd/m² on a monitor, 100 on a wall.
    row("harmless on a monitor, not on a wall", square(4, 1, black, grey(0.02)), QStringLiteral("absolute@5000"));
    row("10 % of the luminance", square(4, 1, grey(0.5), grey(0.6)), QStringLiteral("general"));
    row("less than 10 %", square(10, 1, grey(0.5), grey(0.59)), none);
    row("between bright pictures", square(10, 1, grey(0.81), white), none);
    row("white to just below bright", square(4, 1, grey(0.79), white), QStringLiteral("general"));
    row(
        "the lights of a police car",
        [](double time, int cell) {
            return isHigh(time, 4) == (cell < columns * rows / 2) ? Light{0, 0, 1} : Light{1, 0, 0};
        },
        QStringLiteral("general red absolute@500"));
    row(
        "every cell in turns", [](double time, int cell) { return isHigh(time + cell / 800.0, 4) ? grey(1) : grey(0); },
        all);
    row("a still picture", square(0, 1, white, white), none);
    row("a slow fade", sine(0.5, 0.5), none);
    row("a fast fade", sine(4, 0.5), all);
    row("noise of a camera", noise(0.02), none);
    row("light that trembles", sine(12, 0.04), none);
    row(
        "one long fade with a tremble",
        [](double time, int) { return grey(time / 10 + 0.015 * std::sin(2 * std::numbers::pi * 10 * time)); },
        QStringLiteral("absolute@5000"));
    row(
        "cuts between scenes, one a second",
        [](double time, int cell) { return grey(std::fmod(std::floor(time) * 0.37 + cell * 0.11, 1.0)); }, none);
    row(
        "three flashes and a rest",
        [](double time, int) { return grey(time >= 1 && time < 1.6 && isHigh(time, 5) ? 1 : 0); }, none);
}

void TestFlashAnalyser::judges()
{
    QFETCH(Film, film);
    auto flashes = analyser();
    show(flashes, evenly(30, 6), film);
    QTEST(rulesOf(flashes.findings()), "rules");
}

void TestFlashAnalyser::countsAtAnyFrameRate_data()
{
    QTest::addColumn<double>("framesPerSecond");
    for (const double rate : {12.0, 23.976, 24.0, 25.0, 29.97, 30.0, 50.0, 59.94, 60.0, 120.0})
        QTest::newRow(qPrintable(QString::number(rate))) << rate;
}

void TestFlashAnalyser::countsAtAnyFrameRate()
{
    QFETCH(double, framesPerSecond);
    const auto found = [&](double hertz) {
        auto flashes = analyser();
        show(flashes, evenly(framesPerSecond, 10), square(hertz, 1, grey(0), grey(1)));
        return !flashes.findings().isEmpty();
    };
    QVERIFY(found(4));
    QVERIFY(!found(2));
    QVERIFY(!found(2.9));
}

/// Pictures of a screen recording come when something changes, and bursts of them are no flashes.
void TestFlashAnalyser::countsByTimeAndNotByPictures()
{
    std::mt19937 random(11);
    std::uniform_real_distribution<> between(0.004, 0.090);
    QList<double> times;
    for (double time = 0; time < 12; time += between(random))
        times.append(time);
    auto fast = analyser();
    show(fast, times, square(4, 1, grey(0), grey(1)));
    QVERIFY(rulesOf(fast.findings()).startsWith(QStringLiteral("general")));
    auto slow = analyser();
    show(slow, times, square(2, 1, grey(0), grey(1)));
    QCOMPARE(rulesOf(slow.findings()), QString());
}

void TestFlashAnalyser::saysWhenAndHowMuch()
{
    auto flashes = analyser();
    show(flashes, evenly(30, 12), [](double time, int cell) {
        return time >= 5 && time < 8 && cell < 60 && isHigh(time, 5) ? grey(1) : grey(0);
    });
    const auto found = flashes.findings();
    QCOMPARE(rulesOf(found), QStringLiteral("general absolute@500 absolute@5000"));
    const auto &general = found.first();
    QCOMPARE(general.from, base::Milliseconds(5'100));
    // The last change is at 8 s; while seven of them lie in the last second, it goes on.
    QVERIFY2(general.to >= base::Milliseconds(8'000) && general.to < base::Milliseconds(8'500),
             qPrintable(QString::number(general.to.count())));
    QCOMPARE(general.flashesPerSecond, 5.0);
    QCOMPARE(general.area, 0.3);
    QVERIFY(general.worst > general.from && general.worst <= general.to);
    QCOMPARE(general.worstFrame, std::lround(static_cast<double>(general.worst.count()) * 0.030));
}

void TestFlashAnalyser::tellsStretchesApart()
{
    auto flashes = analyser();
    show(flashes, evenly(30, 20), [](double time, int) {
        return (time < 3 || (time > 10 && time < 14)) && isHigh(time, 4) ? grey(0.5) : grey(0.1);
    });
    QList<media::FlashFinding> general;
    for (const auto &finding : flashes.findings()) {
        if (finding.rule == FlashRule::General)
            general.append(finding);
    }
    QCOMPARE(general.size(), 2);
    QVERIFY(general.first().to < base::Milliseconds(4'000));
    QVERIFY(general.last().from > base::Milliseconds(9'900));
}

void TestFlashAnalyser::keepsTheBrightestOfTheWorst()
{
    auto flashes = analyser();
    media::LightGrid grid{QSize(columns, rows), {}};
    std::optional<double> kept;
    for (int i = 0; i < 90; ++i) {
        // Flashes that are as fast for all the time, and brightest in the middle.
        const bool high = i % 6 >= 3;
        const double light = high ? (i / 6 == 9 ? 0.9 : 0.5) : 0.1;
        grid.cells.assign(std::size_t{columns} * rows, grey(light));
        flashes.add(grid, base::Milliseconds(i * 1000 / 30));
        if (flashes.isWorst())
            kept = light;
    }
    QVERIFY(kept);
    QCOMPARE(*kept, 0.9);
}

void TestFlashAnalyser::survivesNoFilmAndOnePicture()
{
    auto flashes = analyser();
    QVERIFY(flashes.findings().isEmpty());
    QVERIFY(!flashes.isWorst());
    show(flashes, {0}, square(0, 1, grey(1), grey(1)));
    QVERIFY(flashes.findings().isEmpty());
    QVERIFY(!flashes.isWorst());
    QCOMPARE(flashes.frames(), 1);
}

void TestFlashAnalyser::staysCalmOverAJumpAhead()
{
    // Two halves of six changes, an hour apart.
    auto flashes = analyser();
    show(flashes, evenly(30, 0.75), square(4, 1, grey(0), grey(1)));
    show(flashes, evenly(30, 0.75), square(4, 1, grey(0), grey(1)), 3600);
    QCOMPARE(rulesOf(flashes.findings()), QString());
    show(flashes, evenly(30, 3), square(4, 1, grey(0), grey(1)), 2e7);
    QVERIFY(!flashes.findings().isEmpty());
    QVERIFY(flashes.findings().first().from > base::Milliseconds(19'000'000'000));
}

void TestFlashAnalyser::beginsAnewAfterAJumpBack()
{
    auto flashes = analyser();
    show(flashes, evenly(30, 0.75), square(4, 1, grey(0), grey(1)), 100);
    show(flashes, evenly(30, 0.75), square(4, 1, grey(0), grey(1)));
    QCOMPARE(rulesOf(flashes.findings()), QString());
    show(flashes, evenly(30, 3), square(4, 1, grey(0), grey(1)), 1);
    QCOMPARE(rulesOf(flashes.findings()), QStringLiteral("general absolute@500 absolute@5000"));
}

void TestFlashAnalyser::staysSmall()
{
    // Two seconds of flashes every five, for 25 minutes: more than are told apart, and none is lost.
    auto flashes = analyser();
    const auto film = [](double time, int) { return std::fmod(time, 5) < 2 && isHigh(time, 4) ? grey(1) : grey(0); };
    constexpr double seconds = 1500;
    show(flashes, evenly(12, seconds), film);
    QCOMPARE(flashes.findings().size(), 3 * media::FlashWatch::mostFindings);
    QVERIFY(flashes.findings().last().to > base::Milliseconds(static_cast<qint64>(seconds - 5) * 1000));
}

QTEST_APPLESS_MAIN(TestFlashAnalyser)
#include "tst_flash_analyser.moc"
