// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/watchdog/glass_judge.h"

#include <QTest>
#include <functional>

using namespace ironfence;
using namespace ironfence::player;
using namespace std::chrono_literals;
using stage::GlassPrint;
using stage::Sight;

/// A glass that is looked at once a second, and is right for its first ten looks.
class TestGlassJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rightIsRight_data();
    void rightIsRight();
    void wrongIsFound_data();
    void wrongIsFound();
    void momentsAreNothing();
    void aHoleBetweenLooksProvesNothing();
    void withoutAnOutputNothingIsWrong();
};

namespace {

/// What a look at second `second` finds, when it goes wrong (if it does) at second 10.
using Course = std::function<Look(int second)>;

GlassPrint plain(QRgb colour)
{
    QImage image(16, 12, QImage::Format_RGB32);
    image.fill(colour);
    return GlassPrint::of(image);
}

GlassPrint frame(int number)
{
    return plain(qRgb(number * 40 % 256, number * 97 % 256, 60));
}

const GlassPrint black{};

Look looking(int second, Sight::Kind kind)
{
    Look look;
    look.at = {1s * second + 100s};
    look.sight.kind = kind;
    look.sight.id = QStringLiteral("p/1");
    look.sight.isSwapped = true;
    look.sight.swaps = 60 * second + 1;
    look.glass = plain(0x0b1f44);
    return look;
}

/// Of 30 frames a second; the glass shows the newest but one.
Look film(int second)
{
    auto look = looking(second, Sight::Kind::Frames);
    look.sight.moves = true;
    look.sight.drawn = 30 * second;
    look.sight.standing = 33ms;
    look.sight.prints = {frame(second), frame(second + 1)};
    look.glass = frame(second);
    return look;
}

/// Seconds from its going wrong until it is told; −1: never.
int foundAfter(const Course &course, std::optional<Wrong> wrong, int seconds = 40)
{
    GlassJudge judge;
    for (int second = 0; second < 10 + seconds; ++second) {
        const auto found = judge.judge(course(second));
        if (found)
            return found == wrong && second >= 10 ? second - 10 : -2;
    }
    return -1;
}

} // namespace

void TestGlassJudge::rightIsRight_data()
{
    QTest::addColumn<Course>("course");
    QTest::newRow("a film") << Course(film);
    QTest::newRow("a card") << Course([](int second) { return looking(second, Sight::Kind::Drawn); });
    QTest::newRow("dark by order") << Course([](int second) {
        auto look = looking(second, Sight::Kind::Dark);
        look.glass = black;
        return look;
    });
    QTest::newRow("a film that is black") << Course([](int second) {
        auto look = film(second);
        look.sight.prints = {black, black};
        look.glass = black;
        return look;
    });
    QTest::newRow("a film whose picture stands") << Course([](int second) {
        auto look = film(second);
        look.sight.prints = {frame(1), frame(1)};
        look.glass = frame(1);
        return look;
    });
    QTest::newRow("the last frame of a film stands in its slot") << Course([](int second) {
        auto look = film(0);
        look.at = looking(second, Sight::Kind::Frames).at;
        look.sight.swaps = 60 * second + 1;
        look.sight.moves = false;
        return look;
    });
    QTest::newRow("a film of one second again and again") << Course([](int second) {
        auto look = film(second);
        look.sight.turn = static_cast<quint64>(second);
        look.sight.drawn = 7;
        return look;
    });
    QTest::newRow("frames of 10 s each") << Course([](int second) {
        auto look = film(second / 10);
        look.at = looking(second, Sight::Kind::Frames).at;
        look.sight.swaps = 60 * second + 1;
        look.sight.standing = 10s;
        return look;
    });
    QTest::newRow("a platform that cannot be read") << Course([](int second) {
        auto look = film(second);
        look.glass.reset();
        return look;
    });
    QTest::newRow("dark between two films that fade") << Course([](int second) {
        auto look = looking(second, Sight::Kind::Fading);
        look.glass = black;
        return look;
    });
    QTest::newRow("an item whose time is over since a moment") << Course([](int second) {
        auto look = film(second);
        look.sight.until = look.at + -5s;
        return look;
    });
}

void TestGlassJudge::rightIsRight()
{
    QFETCH(Course, course);
    QCOMPARE(foundAfter(course, {}), -1);
}

void TestGlassJudge::wrongIsFound_data()
{
    QTest::addColumn<Course>("before");
    QTest::addColumn<Course>("after"); ///< what is looked at from second 10 on
    QTest::addColumn<Wrong>("wrong");
    const Course card = [](int second) { return looking(second, Sight::Kind::Drawn); };
    const Course dark = [](int second) {
        auto look = looking(second, Sight::Kind::Dark);
        look.glass = black;
        return look;
    };
    const auto with = [](Course course, const std::function<void(Look &, int)> &change) {
        return Course([course = std::move(course), change](int second) {
            auto look = course(second);
            change(look, second);
            return look;
        });
    };
    QTest::newRow("a card is black") << card << with(card, [](Look &look, int) { look.glass = black; }) << Wrong::Black;
    QTest::newRow("a film is black") << Course(film) << with(film, [](Look &look, int) { look.glass = black; })
                                     << Wrong::Black;
    QTest::newRow("another window above a film")
        << Course(film) << with(film, [](Look &look, int) { look.glass = plain(0xffffff); }) << Wrong::Foreign;
    QTest::newRow("light where it ought to be dark")
        << dark << with(dark, [](Look &look, int) { look.glass = plain(0xffffff); }) << Wrong::Foreign;
    QTest::newRow("an old frame stands on the glass")
        << Course(film) << with(film, [](Look &look, int) { look.glass = frame(9); }) << Wrong::Frozen;
    QTest::newRow("no new frame comes") << Course(film) << with(film, [](Look &look, int) {
        look.sight.drawn = 300;
        look.sight.prints = {frame(9), frame(10)};
        look.glass = frame(10);
    }) << Wrong::Frozen;
    QTest::newRow("nothing is swapped") << card << with(card, [](Look &look, int) { look.sight.swaps = 600; })
                                        << Wrong::Frozen;
    QTest::newRow("the newest scene is never swapped")
        << card << with(card, [](Look &look, int) { look.sight.isSwapped = false; }) << Wrong::Frozen;
    QTest::newRow("its time is over") << Course(film) << with(film, [](Look &look, int second) {
        look.sight.until = look.at + -1s * (second - 10);
    }) << Wrong::NotDue;
}

void TestGlassJudge::wrongIsFound()
{
    QFETCH(Course, before);
    QFETCH(Course, after);
    QFETCH(Wrong, wrong);
    const auto course = [&](int second) { return second < 10 ? before(second) : after(second); };
    const int seconds = foundAfter(course, wrong);
    QVERIFY2(seconds >= 4 && seconds <= 8, qPrintable(QString::number(seconds))); // a bound of 10 s, a beat, a step
}

void TestGlassJudge::momentsAreNothing()
{
    // Three seconds of every five: a machine that is too busy.
    const auto course = [](int second) {
        auto look = film(second);
        if (second % 5 < 3)
            look.glass = plain(0xffffff);
        return look;
    };
    QCOMPARE(foundAfter(course, {}), -1);
}

void TestGlassJudge::aHoleBetweenLooksProvesNothing()
{
    GlassJudge judge;
    for (int second = 0; second < 200; second += 10) { // the process was held up again and again
        auto look = looking(second, Sight::Kind::Drawn);
        look.glass = black;
        QCOMPARE(judge.judge(look), std::nullopt);
    }
}

void TestGlassJudge::withoutAnOutputNothingIsWrong()
{
    const auto course = [](int second) {
        auto look = looking(second, Sight::Kind::Drawn);
        look.hasOutput = false;
        look.glass.reset();
        look.sight.swaps = 1;
        return look;
    };
    QCOMPARE(foundAfter(course, {}), -1);
}

QTEST_APPLESS_MAIN(TestGlassJudge)
#include "tst_glass_judge.moc"
