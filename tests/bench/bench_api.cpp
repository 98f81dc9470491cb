// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/county.h"
#include "tests/bench/figures.h"
#include "tests/console/server/server_fixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMutex>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <thread>
#include <vector>

using namespace ironfence;
using bench::Figures;
using console::server::ServerFixture;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int perSecond = 50;
constexpr int senders = 16; // so that a slow answer delays no other question
constexpr double bar = 50;  // ms

struct List
{
    const char *name;
    QString path;
    Figures figures{};
    qint64 bytes = 0;
};

QList<List> listsOf(int screens)
{
    const auto middle = QStringLiteral("screen-%1").arg(screens / 2, 5, 10, QLatin1Char('0'));
    return {
        {"screens", QStringLiteral("/api/1/screens")},
        {"screens, a later page", QStringLiteral("/api/1/screens?after=") + middle},
        {"screens, 1000", QStringLiteral("/api/1/screens?limit=1000")},
        {"screens, 1000, full", QStringLiteral("/api/1/screens?limit=1000&view=full")},
        {"screens of a county", QStringLiteral("/api/1/screens?place=zj/hangzhou/linan")},
        {"screens by state and tag", QStringLiteral("/api/1/screens?state=offline&tag=elderly")},
        {"screens by a rare text", QStringLiteral("/api/1/screens?text=") + middle.right(5)},
        {"incidents, open", QStringLiteral("/api/1/incidents")},
        {"incidents, all", QStringLiteral("/api/1/incidents?state=all")},
        {"alerts", QStringLiteral("/api/1/alerts")},
        {"receipts of an alert", QStringLiteral("/api/1/alerts/county-police-300/receipts")},
        {"assets", QStringLiteral("/api/1/assets")},
        {"programmes", QStringLiteral("/api/1/programmes")},
        {"plays of a screen", QStringLiteral("/api/1/screens/%1/plays").arg(middle)},
        {"newest plays", QStringLiteral("/api/1/screens/%1/plays?order=newest&limit=8").arg(middle)},
        {"its receipts", QStringLiteral("/api/1/screens/%1/receipts?limit=10").arg(middle)},
        {"changes", QStringLiteral("/api/1/changes?after=1&with=screens")},
        {"status", QStringLiteral("/api/1/status")},
    };
}

/// Asks at its instants, whatever became of the questions before; what counts is from when it should have been asked.
bool askFor(QList<List> &lists, const ServerFixture &server, std::chrono::seconds duration)
{
    const auto begun = Clock::now() + std::chrono::milliseconds(100);
    const int questions = perSecond * static_cast<int>(duration.count());
    std::atomic<int> next = 0;
    std::atomic<bool> failed = false;
    QMutex mutex;
    std::vector<std::thread> threads;
    for (int t = 0; t < senders; ++t) {
        threads.emplace_back([&] {
            for (int n = next++; n < questions; n = next++) {
                const auto due = begun + std::chrono::milliseconds(1000) * n / perSecond;
                std::this_thread::sleep_until(due);
                auto &list = lists[n % lists.size()];
                const auto reply = server.get(list.path);
                const auto ms = std::chrono::duration<double, std::milli>(Clock::now() - due).count();
                const QMutexLocker lock(&mutex);
                if (reply.status != 200) {
                    std::fprintf(stderr, "%s: status %d\n", list.name, reply.status);
                    failed = true;
                }
                list.figures.add(ms);
                list.bytes = reply.body.size();
            }
        });
    }
    for (auto &thread : threads)
        thread.join();
    return !failed;
}

bool measure(int screens, qint64 plays, std::chrono::seconds duration, QMap<QString, QList<double>> &growth)
{
    ServerFixture server;
    {
        const auto records = console::server::records::Records::open(server.database());
        bench::CountySize size;
        size.screens = screens;
        size.plays = plays;
        QElapsedTimer timer;
        timer.start();
        if (!records || !bench::fillCounty(**records, size, base::SystemClock(), [](const QString &) {}))
            return false;
        std::printf("\n%d screens, %lld plays, made in %.1f s\n", screens, static_cast<long long>(plays),
                    static_cast<double>(timer.elapsed()) / 1e3);
    }
    if (!server.start())
        return false;
    auto lists = listsOf(screens);
    for (const auto &list : std::as_const(lists))
        (void)server.get(list.path); // files are read, what is kept is there
    lists.detach();
    if (!askFor(lists, server, duration))
        return false;
    for (const auto &list : std::as_const(lists)) {
        const auto p99 = list.figures.quantile(0.99);
        std::printf("  %-26s %8.1f KiB  %s%s\n", list.name, static_cast<double>(list.bytes) / 1024,
                    qPrintable(list.figures.line(QStringLiteral("ms"))), p99 > bar ? "  over 50 ms" : "");
        growth[QLatin1String(list.name)].append(p99);
    }
    return server.stop();
}

} // namespace

/// bench_api [SECONDS] [PLAYS]: the lists of the operator API through the proxy, 50 questions a second in turn, of
/// deployments with 100, 1,000 and 10,000 screens; and how their p99 grows.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int seconds = argc > 1 ? std::atoi(argv[1]) : 30;
    const qint64 plays = argc > 2 ? std::atoll(argv[2]) : 1'000'000;
    if (seconds < 1 || seconds > 120 || plays < 0 || plays > 10'000'000) {
        std::fputs("usage: bench_api [1..120 seconds] [0..10000000 plays]\n", stderr);
        return 2;
    }
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    qputenv("IRONFENCE_BIN", (QCoreApplication::applicationDirPath() + QStringLiteral("/../bin")).toUtf8());
    QMap<QString, QList<double>> growth;
    constexpr int largest = 10'000;
    for (const int screens : {100, 1'000, largest}) {
        if (!measure(screens, plays * screens / largest, std::chrono::seconds(seconds), growth))
            return 1;
    }
    std::printf("\np99 in ms, and how it grows from 100 to 10,000 screens\n");
    for (auto it = growth.constBegin(); it != growth.constEnd(); ++it)
        std::printf("  %-26s %7.1f %7.1f %7.1f   x %.1f\n", qPrintable(it.key()), it->at(0), it->at(1), it->at(2),
                    it->at(2) / it->at(0));
    return 0;
}
