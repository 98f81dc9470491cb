// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "console/server/watch/rules.h"
#include "console/server/watch/watch.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <cstdio>

using namespace ironfence;
using namespace ironfence::console::server;

namespace {

constexpr int screens = 10'000;
constexpr int rounds = 50;

class MovedClock final : public base::Clock
{
public:
    [[nodiscard]] base::UtcTime now() const override { return base::SystemClock().now(); }
    [[nodiscard]] base::MonotonicTime monotonic() const override { return base::SystemClock().monotonic() + ahead; }
    base::Milliseconds ahead{0};
};

base::ScreenId idOf(int number)
{
    return *base::ScreenId::parse(QStringLiteral("screen-%1").arg(number));
}

base::Result<void> fill(records::Records &records)
{
    for (int i = 0; i < screens; ++i) {
        messaging::Assignment assignment;
        assignment.screen.id = idOf(i);
        assignment.screen.place = *base::PlacePath::parse(QStringLiteral("zj/tonglu"));
        if (auto added = records.screens.add(assignment, "envelope", QStringLiteral("hash")); !added)
            return added;
    }
    return {};
}

/// As full as reports are, of a screen that is well.
messaging::Report reportOf(int number)
{
    messaging::Report report;
    report.screen = idOf(number);
    report.session = QStringLiteral("session");
    report.diskFreeBytes = 10LL << 30;
    report.clock.synchronised = true;
    report.picture = messaging::PictureVitals{90'000, 12, 0, 25'000, 3, messaging::GlassVitals{}};
    report.machine = messaging::MachineVitals{51'000, 30LL << 30, 150LL << 20};
    for (int i = 0; i < messaging::Report::maxFaults; ++i)
        report.faults.append({{}, QStringLiteral("unavailable"), QStringLiteral("no answer"), QString::number(i)});
    return report;
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

/// Prints what the watch costs the server's main thread with 10,000 screens: a report, a sweep and its longest slice,
/// and the moment in which all of them fall silent.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("ironfence.*=false"));
    const QTemporaryDir folder;
    const auto records = records::Records::open(folder.filePath(QStringLiteral("database.sqlite")));
    if (!records || !(*records)->transaction([&] { return fill(**records); }))
        return 1;
    MovedClock clock;
    QElapsedTimer timer;
    timer.start();
    watch::Watch watch(**records, clock, watch::standardRules());
    if (!watch.load())
        return 1;
    std::printf("load                 %.1f ms\n", milliseconds(timer));
    watch.listen();

    bench::Figures report;
    for (int i = 0; i < screens; ++i) {
        const auto given = reportOf(i);
        timer.restart();
        watch.reported(given, true);
        report.add(milliseconds(timer) * 1e3);
    }
    std::printf("one report           %s\n", qPrintable(report.line(QStringLiteral("us"))));

    bench::Figures sweep;
    bench::Figures slice;
    for (int round = 0; round < rounds; ++round) {
        double whole = 0;
        timer.restart();
        watch.sweep();
        for (;;) {
            slice.add(milliseconds(timer));
            whole += milliseconds(timer);
            if (!watch.isSweeping())
                break;
            timer.restart();
            QCoreApplication::processEvents();
        }
        sweep.add(whole);
    }
    std::printf("sweep                %s\nits slices           %s\n", qPrintable(sweep.line(QStringLiteral("ms"))),
                qPrintable(slice.line(QStringLiteral("ms"))));

    clock.ahead = std::chrono::minutes{5};
    bench::Figures turn;
    timer.restart();
    QElapsedTimer all;
    all.start();
    watch.sweep();
    while ((*records)->incidents.countOpen().value_or(screens) < screens) {
        timer.restart();
        QCoreApplication::processEvents();
        turn.add(milliseconds(timer));
    }
    std::printf("all fall silent      %.0f ms, turns of the event loop %s\n", milliseconds(all),
                qPrintable(turn.line(QStringLiteral("ms"))));
    return 0;
}
