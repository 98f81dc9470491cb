// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/shell/window_root.h"
#include "tests/bench/county.h"
#include "tests/bench/figures.h"
#include "tests/console/server/server_fixture.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <optional>

using namespace ironfence;
using console::desktop::shell::WindowRoot;
using console::server::ServerFixture;

namespace {

struct Measured
{
    qint64 firstMs = 0; ///< from the start of the window's making to the first screens in the list
    qint64 wholeMs = 0; ///< to all of them
    double keystroke = 0;
    double fps = 0; ///< as fast as it goes
    double emptyFps = 0;
    double paced = 0; ///< with 60 steps a second, as a display asks for them
    double emptyPaced = 0;
    qint64 kibibytes = 0;
};

qint64 residentKibibytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toLongLong();
    }
    return 0;
}

QQuickItem *named(QQuickItem *above, const QString &name)
{
    for (auto *child : above->childItems()) {
        if (child->objectName() == name)
            return child;
        if (auto *found = named(child, name))
            return found;
    }
    return nullptr;
}

bool waitFor(const std::function<bool()> &condition)
{
    constexpr int patienceMs = 60'000;
    return QTest::qWaitFor(condition, patienceMs);
}

void step(QQuickWindow *window, QQuickItem *list)
{
    constexpr double pixels = 12;
    const auto most = std::max(0.0, list->property("contentHeight").toDouble() - list->height());
    const auto next = list->property("contentY").toDouble() + pixels;
    list->setProperty("contentY", next > most ? 0 : next);
    window->update();
}

/// Frames a second while the list moves by some pixels with each: the next step follows each frame, or comes 60 times a
/// second.
double scroll(QQuickWindow *window, QQuickItem *list, bool isPaced)
{
    constexpr int durationMs = 3'000;
    constexpr std::chrono::nanoseconds period{1'000'000'000 / 60};
    int frames = 0;
    const auto counting = QObject::connect(window, &QQuickWindow::frameSwapped, window, [&] {
        ++frames;
        if (!isPaced)
            step(window, list);
    });
    QElapsedTimer timer;
    timer.start();
    QTimer pace;
    pace.setTimerType(Qt::PreciseTimer);
    int steps = 0;
    QObject::connect(&pace, &QTimer::timeout, window, [&] {
        if (std::chrono::nanoseconds(timer.nsecsElapsed()) < steps * period)
            return;
        steps = static_cast<int>(timer.nsecsElapsed() / period.count()) + 1; // steps that were missed stay so
        step(window, list);
    });
    if (isPaced)
        pace.start(1);
    else
        window->update();
    // QTest::qWait() looks at events every 10 ms only.
    QEventLoop loop;
    QTimer::singleShot(durationMs, &loop, &QEventLoop::quit);
    loop.exec();
    QObject::disconnect(counting);
    return frames * 1e3 / static_cast<double>(timer.elapsed());
}

/// Types a screen's number digit by digit and takes it back: ms from each key to the frame that shows its result.
double typeAndSee(QQuickWindow *window)
{
    bench::Figures figures;
    bool isSwapped = false;
    const auto watching =
        QObject::connect(window, &QQuickWindow::frameSwapped, window, [&isSwapped] { isSwapped = true; });
    const auto press = [&](auto key) {
        QElapsedTimer timer;
        timer.start();
        isSwapped = false;
        QTest::keyClick(window, key);
        (void)waitFor([&] { return isSwapped; });
        figures.add(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    };
    QTest::keyClick(window, Qt::Key_F, Qt::ControlModifier);
    QTest::qWait(100);
    for (int round = 0; round < 5; ++round) {
        for (const char digit : {'0', '0', '0', '4', '2'})
            press(digit);
        for (int i = 0; i < 5; ++i)
            press(Qt::Key_Backspace);
    }
    QObject::disconnect(watching);
    return figures.quantile(0.99);
}

std::optional<Measured> measure(int screens, qint64 plays)
{
    ServerFixture server;
    {
        const auto records = console::server::records::Records::open(server.database());
        bench::CountySize size;
        size.screens = screens;
        size.plays = plays;
        if (!records || !bench::fillCounty(**records, size, base::SystemClock(), [](const QString &) {}))
            return std::nullopt;
    }
    if (!server.start())
        return std::nullopt;
    console::client::ClientConfig config;
    config.server = server.config().httpUrl();
    config.token = ServerFixture::token().toLatin1();
    config.authority = server.documents.authority();
    const QTemporaryDir folder;

    Measured measured;
    QElapsedTimer timer;
    timer.start();
    WindowRoot root(config, folder.filePath(QStringLiteral("console.ini")), {});
    if (!root.open())
        return std::nullopt;
    auto *window = qobject_cast<QQuickWindow *>(QGuiApplication::topLevelWindows().constLast());
    window->setProperty("page", QStringLiteral("fleet"));
    auto *list = named(window->contentItem(), QStringLiteral("fleetList"));
    const auto count = [list] { return list->property("count").toInt(); };
    if (!waitFor([&] { return count() > 0; }))
        return std::nullopt;
    measured.firstMs = timer.elapsed();
    if (!waitFor([&] { return count() == screens; }))
        return std::nullopt;
    measured.wholeMs = timer.elapsed();
    QTest::qWait(1'500);                        // counts and places settle
    if (!QTest::qWaitForWindowActive(window)) { // what is typed would go nowhere
        std::fputs("bench_console: the window does not become active: QT_QPA_PLATFORM=offscreen needs no window "
                   "manager\n",
                   stderr);
        return std::nullopt;
    }
    measured.keystroke = typeAndSee(window);
    measured.fps = scroll(window, list, false);
    measured.paced = scroll(window, list, true);
    QTest::keyClick(window, Qt::Key_F, Qt::ControlModifier);
    for (const char letter : {'z', 'z', 'z'})
        QTest::keyClick(window, letter);
    (void)waitFor([&] { return count() == 0; });
    measured.emptyFps = scroll(window, list, false);
    measured.emptyPaced = scroll(window, list, true);
    measured.kibibytes = residentKibibytes();
    return measured;
}

} // namespace

/// bench_console [PLAYS], with a window manager or QT_QPA_PLATFORM=offscreen: the operators' window over a real server
/// with 100, 1,000 and 10,000 screens: how long until the list is there, from a key to its result, how fast the list
/// scrolls beside an empty one, and what it holds in memory (with what measures it).
int main(int argc, char **argv)
{
    qputenv("IRONFENCE_BIN",
            QByteArray(QFileInfo(QString::fromLocal8Bit(argv[0])).absolutePath().toUtf8() + "/../bin"));
    QGuiApplication application(argc, argv);
    const qint64 plays = argc > 1 ? std::atoll(argv[1]) : 1'000'000;
    if (plays < 0 || plays > 10'000'000) {
        std::fputs("usage: bench_console [0..10000000 plays]\n", stderr);
        return 2;
    }
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    std::printf("%8s %10s %8s %11s %9s %9s %9s %9s %8s\n", "screens", "first ms", "all ms", "key p99 ms", "fps",
                "empty", "at 60 Hz", "empty", "RSS MiB");
    constexpr int largest = 10'000;
    for (const int screens : {100, 1'000, largest}) {
        const auto measured = measure(screens, plays * screens / largest);
        if (!measured) {
            std::fprintf(stderr, "bench_console: no measurement with %d screens\n", screens);
            return 1;
        }
        std::printf("%8d %10lld %8lld %11.1f %9.1f %9.1f %9.1f %9.1f %8.0f\n", screens,
                    static_cast<long long>(measured->firstMs), static_cast<long long>(measured->wholeMs),
                    measured->keystroke, measured->fps, measured->emptyFps, measured->paced, measured->emptyPaced,
                    static_cast<double>(measured->kibibytes) / 1024);
    }
    return 0;
}
