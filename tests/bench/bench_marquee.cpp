// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
// How evenly a line of running text moves, seen from outside: pictures of the display are taken as often as it lets
// itself be looked at, and each one is laid over the one before. On a 384×64 strip (a card whose slogan is too long for
// it) and on a 1920×1080 canvas (a ticker at its foot).
#include "player/kiosk/kiosk_window.h"
#include "player/kiosk/renderer.h"
#include "stage/decks/gst/gst_deck_factory.h"
#include "stage/stage.h"
#include "tests/support/glass_recorder.h"
#include "tests/support/xvfb.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QMap>
#include <QTimer>
#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace ironfence;
using namespace std::chrono_literals;

namespace {

constexpr int mostPixels = 40; // a step that is looked for

const QString longText = QStringLiteral(
    "有人自称公检法，要您把钱转到“安全账户”，请马上挂断；公安机关不会在电话里办案，也不会要您转账。拿不准，"
    "先拨反诈专线 96110，或者到附近的派出所当面问一问。");

/// One item, for ever.
class OneCue final : public stage::CueSource
{
public:
    explicit OneCue(stage::Cue cue) : m_cue(std::move(cue)) {}
    std::optional<stage::Cue> next(const std::optional<base::MonotonicTime> & /*from*/) override
    {
        return std::exchange(m_cue, std::nullopt);
    }

private:
    std::optional<stage::Cue> m_cue;
};

struct Scene
{
    const char *name;
    playlists::Canvas canvas;
    stage::Cue cue;
    QRect text; ///< rows in the middle of the running line, over its whole width
};

stage::Cue cardCue(const QString &title, const QString &slogan)
{
    playlists::Item item;
    item.content = playlists::CardItem{{playlists::CardTemplate::Slogan, title, {}, slogan, {}}};
    item.duration = 3600s;
    return {QStringLiteral("card"), item, {}};
}

Scene strip()
{
    return {"384x64", {{384, 64}, {0, 0}}, cardCue(longText.left(60), longText.left(64)), {8, 24, 368, 16}};
}

Scene ticker()
{
    auto cue = cardCue(QStringLiteral("转账之前"), QStringLiteral("先问家人"));
    cue.division = stage::Division{QStringLiteral("bench"), {0, 0, 1920, 972}, 0};
    cue.division->beside = {{QStringLiteral("news"), {0, 972, 1920, 108}, 1, {longText}}};
    return {"1920x1080", {{1920, 1080}, {0, 0}}, cue, {40, 1018, 1840, 16}};
}

bool isShiftedBy(int shift, const QImage &before, const QImage &now)
{
    const auto width = static_cast<std::size_t>(now.width() - shift) * 4;
    for (int y = 0; y < now.height(); ++y) {
        if (std::memcmp(before.constScanLine(y) + static_cast<std::ptrdiff_t>(shift) * 4, now.constScanLine(y),
                        width) != 0)
            return false;
    }
    return true;
}

/// By how many pixels a line has moved to the left between two pictures, as before if that can be (a single column that
/// comes in would allow less); nothing: it is another picture.
std::optional<int> shiftBetween(const QImage &before, const QImage &now, int usual)
{
    if (isShiftedBy(0, before, now))
        return 0;
    if (isShiftedBy(usual, before, now))
        return usual;
    for (int shift = 1; shift <= mostPixels; ++shift) {
        if (isShiftedBy(shift, before, now))
            return shift;
    }
    return {};
}

/// What was seen of one run.
struct Motion
{
    QMap<int, int> steps; ///< how often the line moved by so many pixels
    int foreign = 0;      ///< pictures that are no continuation: the line came in anew, or something is wrong
    int unseen = 0;       ///< times in which a frame may have come and gone between two looks: not counted
    int usual = 1;
    QImage last;
    qint64 lastUs = 0;

    void look(const support::GlassPicture &glass, qint64 us)
    {
        constexpr qint64 shortestFrameUs = 12'000; // at 60 Hz one is due every 16.7 ms
        const QImage now = glass.copy();
        if (us - std::exchange(lastUs, us) > shortestFrameUs) {
            unseen += last.isNull() ? 0 : 1;
            last = now;
            return;
        }
        if (!last.isNull()) {
            const auto shift = shiftBetween(last, now, usual);
            if (!shift) {
                ++foreign;
            } else if (*shift > 0) {
                ++steps[*shift];
                usual = *shift;
            }
            if (shift && *shift == 0)
                return;
        }
        last = now;
    }
};

void print(const Scene &scene, const Motion &motion, qint64 looks, qint64 gapUs, double seconds)
{
    int all = 0;
    int usual = 0;
    int usualStep = 0;
    for (auto step = motion.steps.begin(); step != motion.steps.end(); ++step) {
        all += *step;
        if (*step > usual) {
            usual = *step;
            usualStep = step.key();
        }
    }
    std::printf("%-10s %d frames in %.0f s, %d px each: %.3f %% of them (bar 99.9)", scene.name, all, seconds,
                usualStep, all > 0 ? 100.0 * usual / all : 0.0);
    for (auto step = motion.steps.begin(); step != motion.steps.end(); ++step) {
        if (step.key() != usualStep)
            std::printf(", %d px %d times", step.key(), *step);
    }
    std::printf(", %d no continuation, %d unseen; looked %lld times, longest gap %.1f ms\n", motion.foreign,
                motion.unseen, static_cast<long long>(looks), static_cast<double>(gapUs) / 1000);
    std::fflush(stdout);
}

/// Not by ending the application, which would close its windows.
void letPass(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

bool run(const Scene &scene, const QString &display, stage::DeckFactory &decks, std::chrono::seconds time)
{
    const base::SystemClock clock;
    OneCue source(scene.cue);
    player::KioskWindow window(QStringLiteral("bench"), scene.canvas);
    stage::Stage stage(window, scene.canvas, source, decks, clock);
    stage.play();
    if (const auto opened = stage.open(); !opened) {
        std::fprintf(stderr, "bench_marquee: %s\n", qUtf8Printable(opened.error().line()));
        return false;
    }
    window.show();
    constexpr auto settle = 4s; // the line stands for a moment before it runs
    letPass(settle);

    Motion motion;
    support::GlassRecorder recorder(display, scene.text,
                                    [&](const support::GlassPicture &glass, qint64 us) { motion.look(glass, us); });
    letPass(time);
    if (!recorder.stop()) {
        std::fputs("bench_marquee: the display does not answer\n", stderr);
        return false;
    }
    print(scene, motion, recorder.looks(), recorder.longestGap(), std::chrono::duration<double>(time).count());
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const auto renderer = player::rendererOf(QString::fromLatin1(argc > 1 ? argv[1] : "software"));
    const int seconds = argc > 2 ? std::atoi(argv[2]) : 60;
    if (!renderer || seconds < 1) {
        std::fputs("usage: bench_marquee [software|opengl [SECONDS]]\n", stderr);
        return 2;
    }
    support::Xvfb display(QSize(1920, 1080));
    if (!display.start())
        return 1;
    qputenv("DISPLAY", display.display().toLatin1());
    qputenv("QT_QPA_PLATFORM", "xcb");
    player::disableScaling();
    QGuiApplication application(argc, argv);
    player::selectRenderer(*renderer);
    const auto decks = stage::GstDeckFactory::create(player::drawsInMemory);
    if (!decks)
        return 1;
    for (const auto &scene : {strip(), ticker()}) {
        if (!run(scene, display.display(), **decks, std::chrono::seconds(seconds)))
            return 1;
    }
    return 0;
}
