// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/timetable/timetable.h"
#include "player/agent/forecast.h"
#include "tests/bench/figures.h"

#include <QElapsedTimer>
#include <atomic>
#include <cstdio>
#include <malloc.h>
#include <random>
#include <thread>

using namespace ironfence;
using namespace ironfence::playlists;
using namespace ironfence::playlists::timeline;

namespace {

const QDate day(2026, 11, 23);

Screen screenOf(int number)
{
    Screen screen;
    screen.id = *base::ScreenId::parse(QStringLiteral("screen-%1").arg(number));
    screen.place = *base::PlacePath::parse(QStringLiteral("zj/tonglu/branch-%1").arg(number % 100));
    return screen;
}

/// A year's worth of a county's programmes: some every day, some on some days, some at some hours.
rules::When whenOf(int number)
{
    rules::When when;
    const int from = number * 7 % 1440;
    when.dayparts = {{from, (from + 240) % 1440}};
    switch (number % 5) {
    case 0:
        when.on.append(
            {rules::Recurrence{
                 QStringLiteral("FREQ=WEEKLY;BYDAY=MO,WE,FR"), day.addDays(-number % 700 - 1), 1, {}, {}, {}},
             {}});
        break;
    case 1:
        when.on.append(
            {rules::Recurrence{
                 QStringLiteral("FREQ=MONTHLY;BYMONTHDAY=-1"), day.addDays(-number % 700 - 1), 2, {}, {}, {}},
             {}});
        break;
    case 2:
        when.on.append({calendar::LunarSpan{{12, 23}, {1, 15}}, {}});
        break;
    case 3:
        when.on.append({rules::DayKind::Workdays, {}});
        break;
    default:
        break;
    }
    return when;
}

Programme programmeOf(int number)
{
    constexpr Rank ranks[] = {Rank::Filler, Rank::Routine, Rank::Routine, Rank::Campaign};
    Programme programme;
    programme.id = *base::ProgrammeId::parse(QStringLiteral("programme-%1").arg(number));
    programme.title = programme.id.text();
    programme.rank = number == 0 ? Rank::Mandatory : ranks[number % 4];
    programme.share = number < 3 ? 10 : 0;
    if (number > 3)
        programme.when = whenOf(number);
    for (int index = 0; index < 10; ++index) {
        Item item;
        item.duration = std::chrono::seconds(10 + (number + index) % 20);
        programme.playlist().items.append(item);
    }
    return programme;
}

QList<AuthorityProgrammes> programmes(int count)
{
    AuthorityProgrammes police;
    police.authority = *base::AuthorityId::parse(QStringLiteral("county-police"));
    for (int number = 0; number < count; ++number)
        police.programmes.append(programmeOf(number));
    return {police};
}

base::UtcTime midnight(int days = 0)
{
    return rules::TimeZone().instantOf(day.addDays(days), 0);
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

size_t heap()
{
    return mallinfo2().uordblks;
}

void benchPlans()
{
    std::printf("plan (windows of all programmes laid over each other), one screen\n");
    for (const auto &[count, days] : {std::pair{10, 30}, {100, 30}, {1000, 10}, {1000, 30}, {1000, 90}, {5000, 30}}) {
        const Roster roster(programmes(count), screenOf(1));
        const auto workdays = calendar::Workdays::shipped();
        bench::Figures figures;
        qsizetype stretches = 0;
        const auto before = heap();
        size_t bytes = 0;
        for (int round = 0; round < 7; ++round) {
            QElapsedTimer timer;
            timer.start();
            const Plan plan(roster, workdays, {day, days});
            for (const auto &set : plan.sets())
                (void)Composition::of(roster, set);
            figures.add(milliseconds(timer));
            stretches = plan.stretches().size();
            bytes = heap() - before;
        }
        std::printf("  %5d programmes x %2d days, %5lld stretches, %6.1f KiB: %s\n", count, days,
                    static_cast<long long>(stretches), static_cast<double>(bytes) / 1024,
                    qPrintable(figures.line(QStringLiteral("ms"))));
    }
}

/// The most rules that programmes may have, each begun on a day that most months do not have.
void benchLongSinceBegun()
{
    std::printf("plan of one day, 200 programmes with 32 rules FREQ=MONTHLY each, begun\n");
    for (const int year : {2025, 2013, 2000}) {
        auto authorities = programmes(200);
        const rules::DayRule rule{rules::Recurrence{QStringLiteral("FREQ=MONTHLY"), QDate(year, 1, 31), 1, {}, {}, {}},
                                  {}};
        for (auto &programme : authorities[0].programmes) {
            programme.when.on = QList<rules::DayRule>(rules::When::maxRules, rule);
            programme.when.except = QList<rules::DayRule>(rules::When::maxRules, rule);
        }
        const Roster roster(authorities, screenOf(1));
        bench::Figures figures;
        for (int round = 0; round < 5; ++round) {
            QElapsedTimer timer;
            timer.start();
            (void)Plan(roster, {}, {day, 1});
            figures.add(milliseconds(timer));
        }
        std::printf("  on %d-01-31: %s\n", year, qPrintable(figures.line(QStringLiteral("ms"))));
    }
}

void benchDays()
{
    std::printf("24 h played out (with its plan), one screen\n");
    for (const int count : {1, 10, 100, 1000}) {
        bench::Figures figures;
        size_t segments = 0;
        size_t bytes = 0;
        for (int round = 0; round < 7; ++round) {
            const Roster roster(programmes(count), screenOf(1));
            const auto workdays = calendar::Workdays::shipped();
            const auto before = heap();
            QElapsedTimer timer;
            timer.start();
            const Sheet sheet(roster, workdays, day.addDays(round));
            figures.add(milliseconds(timer));
            segments = sheet.lead().size();
            bytes = heap() - before;
        }
        std::printf("  %5d programmes, %5zu segments, %6.1f KiB: %s\n", count, segments,
                    static_cast<double>(bytes) / 1024, qPrintable(figures.line(QStringLiteral("ms"))));
    }
}

/// As bad as the formats allow: everybody wants half of the hour with items of an hour, so that everything is cut.
void benchCrowd()
{
    std::printf("24 h of programmes that each want half of every hour, with items of 1 h\n");
    double before = 0;
    for (const int count : {50, 100, 200, 400, 1000, 4000, 12'800}) {
        AuthorityProgrammes police;
        police.authority = *base::AuthorityId::parse(QStringLiteral("county-police"));
        for (int number = 0; number < count; ++number) {
            auto programme = programmeOf(number);
            programme.rank = Rank::Mandatory;
            programme.share = 50;
            programme.when = {};
            Item item;
            item.duration = std::chrono::hours(1);
            programme.content = Playlist{};
            std::get<Playlist>(programme.content).items = {item};
            police.programmes.append(programme);
        }
        const Roster roster({police}, screenOf(1));
        QElapsedTimer timer;
        timer.start();
        const Sheet sheet(roster, {}, day);
        const auto cost = milliseconds(timer);
        std::printf("  %5d programmes, %5zu segments: %.1f ms", count, sheet.lead().size(), cost);
        std::printf(before > 0 ? ", x%.1f\n" : "\n", cost / before);
        before = cost;
    }
}

void benchNow()
{
    std::printf("what now, on a timeline that has today's sheet\n");
    for (const int count : {10, 1000}) {
        const Timeline timeline(programmes(count), screenOf(1));
        (void)timeline.at(midnight());
        std::mt19937 numbers(1);
        constexpr int questions = 100'000;
        qint64 sum = 0;
        QElapsedTimer timer;
        timer.start();
        for (int question = 0; question < questions; ++question)
            sum += timeline.at(midnight() + std::chrono::milliseconds(numbers() % 86'400'000)).leaf;
        std::printf("  %5d programmes: %.3f us each (%lld)\n", count, milliseconds(timer) * 1000 / questions,
                    static_cast<long long>(sum % 10));
    }
}

/// What a player needs when: in steps, of which the longest is what the glass may feel.
void benchForecasts()
{
    std::printf("what a screen needs in 35 days, step by step\n");
    for (const int count : {60, 200, 1000}) {
        const auto all = programmes(count);
        bench::Figures steps;
        QElapsedTimer whole;
        whole.start();
        player::Forecast forecast(all, screenOf(1), midnight() + std::chrono::hours(9));
        for (bool goesOn = true; goesOn;) {
            QElapsedTimer timer;
            timer.start();
            goesOn = forecast.step();
            steps.add(milliseconds(timer));
        }
        std::printf("  %5d programmes: %.0f ms, steps %s\n", count, milliseconds(whole),
                    qPrintable(steps.line(QStringLiteral("ms"))));
    }
}

/// What the server computes for one question: a new timeline, a page of it with its reasons, and its JSON.
void benchPages()
{
    std::printf("a full page of a timeline with its reasons, as the server answers it\n");
    using console::timetable::Timetable;
    for (const int count : {60, 1000, 4000}) {
        const auto all = programmes(count);
        bench::Figures figures;
        qsizetype entries = 0;
        size_t bytes = 0;
        for (int round = 0; round < 5; ++round) {
            QElapsedTimer timer;
            timer.start();
            const Timeline timeline(all, screenOf(1));
            const auto page = Timetable::of(timeline, midnight(round), midnight(round + 7), Timetable::largestPage);
            bytes = base::json::write(page.toJson()).size();
            figures.add(milliseconds(timer));
            entries = page.entries.size();
        }
        std::printf("  %5d programmes, %5lld entries, %6.1f KiB: %s\n", count, static_cast<long long>(entries),
                    static_cast<double>(bytes) / 1024, qPrintable(figures.line(QStringLiteral("ms"))));
    }
}

/// Every screen has the county's programmes and ten of its own place.
void benchFleet(int screens)
{
    const auto county = programmes(60);
    std::atomic<int> next = 0;
    std::atomic<qint64> segments = 0;
    QElapsedTimer timer;
    timer.start();
    const auto work = [&] {
        for (int number = next++; number < screens; number = next++) {
            const Timeline timeline(county, screenOf(number));
            segments += static_cast<qint64>(timeline.between(midnight(), midnight(1)).size());
        }
    };
    std::thread second(work);
    work();
    second.join();
    std::printf("  %5d screens x 24 h on 2 threads: %.1f s, %.1f million segments\n", screens,
                milliseconds(timer) / 1000, static_cast<double>(segments) / 1e6);
}

} // namespace

/// Prints what timelines cost, and how that grows.
int main()
{
    (void)Sheet(Roster(programmes(10), screenOf(1)), {}, day); // libical and the time zones load their tables once
    benchPlans();
    benchLongSinceBegun();
    benchDays();
    benchCrowd();
    benchNow();
    benchForecasts();
    benchPages();
    std::printf("expected timelines, 60 programmes each\n");
    for (const int screens : {100, 1000, 10'000})
        benchFleet(screens);
    return 0;
}
