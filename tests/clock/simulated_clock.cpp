// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/clock/simulated_clock.h"

#include <QCoreApplication>
#include <QFile>
#include <QUuid>
#include <new>
#include <sys/mman.h>
#include <thread>

namespace ironfence::testing {

using std::chrono::nanoseconds;

namespace {

std::int64_t realNow()
{
    return nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace

SimulatedClock::SimulatedClock(base::UtcTime start)
{
    QFile file(m_directory.filePath(QStringLiteral("page")));
    if (!file.open(QIODevice::ReadWrite) || !file.resize(sizeof(ClockPage)))
        return;
    void *page = ::mmap(nullptr, sizeof(ClockPage), PROT_READ | PROT_WRITE, MAP_SHARED, file.handle(), 0);
    if (page == MAP_FAILED)
        return;
    m_page = new (page) ClockPage;
    m_page->set({realNow(), 0, 1, INT64_MAX, nanoseconds(start.time_since_epoch()).count()});
}

SimulatedClock::~SimulatedClock()
{
    if (m_page != nullptr)
        ::munmap(m_page, sizeof(ClockPage));
}

QStringList SimulatedClock::environment() const
{
    return {QStringLiteral("LD_PRELOAD=%1/clock_preload.so").arg(QCoreApplication::applicationDirPath()),
            QStringLiteral("SIMULATED_CLOCK=%1").arg(m_directory.filePath(QStringLiteral("page")))};
}

QStringList SimulatedClock::wrongBy(base::Milliseconds offset)
{
    return {QStringLiteral("SIMULATED_CLOCK_WRONG=%1").arg(offset.count())};
}

QStringList SimulatedClock::rebooted()
{
    const auto path = m_directory.filePath(QStringLiteral("boot-%1").arg(++m_boots));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + '\n');
    const auto elapsed = m_page->course().at(realNow());
    return {QStringLiteral("SIMULATED_CLOCK_BOOT=%1").arg(path),
            QStringLiteral("SIMULATED_CLOCK_BOOTED=%1").arg(elapsed / 1'000'000)};
}

base::UtcTime SimulatedClock::now() const
{
    const auto course = m_page->course();
    const auto time = nanoseconds(course.civil + course.at(realNow()));
    return base::UtcTime(std::chrono::floor<base::Milliseconds>(time));
}

void SimulatedClock::setRate(double rate)
{
    set(rate, INT64_MAX);
}

void SimulatedClock::runTo(base::UtcTime instant, double rate)
{
    const auto stop = nanoseconds(instant.time_since_epoch()).count() - m_page->course().civil;
    set(rate, stop);
    for (;;) {
        const auto course = m_page->course();
        const auto left =
            nanoseconds(static_cast<std::int64_t>(static_cast<double>(stop - course.at(realNow())) / course.rate));
        if (left.count() <= 0)
            return;
        constexpr nanoseconds longest{50'000'000}; // whoever talks through us must not wait longer
        std::this_thread::sleep_for(std::min(left, longest));
        QCoreApplication::processEvents();
    }
}

void SimulatedClock::set(double rate, std::int64_t stop)
{
    auto course = m_page->course();
    const auto now = realNow();
    course.elapsed = course.at(now);
    course.real = now;
    course.rate = rate;
    course.stop = stop;
    m_page->set(course);
}

} // namespace ironfence::testing
