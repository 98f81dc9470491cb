// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/clock_watch.h"
#include "tests/support/manual_clock.h"

#include <QTemporaryDir>
#include <QTest>

namespace ironfence::player {

using namespace std::chrono_literals;

namespace {

const auto police = QStringLiteral("police");
const auto bank = QStringLiteral("bank");

/// A start with everything that watches clocks; its end finishes what was to be written.
struct Start
{
    Start(const QString &path, support::ManualClock &clock, const QSet<QString> &trusted)
        : time(clock, 5ms), faults(time), journal(path, clock), watch({time, journal, faults})
    {
        bool opened = false;
        journal.open([&](const base::Result<JournalContent> &content) {
            found = content->timeFloor;
            watch.restore(content->timeFloor, trusted);
            opened = true;
        });
        if (!QTest::qWaitFor([&] { return opened; }, 20'000))
            qFatal("the journal did not open");
    }

    ServerTime time;
    FaultLog faults;
    Journal journal;
    ClockWatch watch;
    TimeFloor found;
};

} // namespace

class TestClockWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void holdsTheFloorOverStarts();
    void writesWhatTheServerTellsNowAndThen();
    void dropsWhatUntrustedKeysSigned();
    void reportsJumps();

private:
    [[nodiscard]] std::unique_ptr<Start> start(const QSet<QString> &trusted = {police, bank})
    {
        return std::make_unique<Start>(m_folder->filePath(QStringLiteral("journal.sqlite")), m_clock, trusted);
    }

    support::ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestClockWatch::holdsTheFloorOverStarts()
{
    const auto truth = m_clock.now();
    start()->time.witness({police}, truth);
    for (int i = 0; i < 3; ++i) {
        m_clock.setNow({});
        const auto again = start();
        again->time.unreachable();
        QCOMPARE(again->time.now(), truth);
        QCOMPARE(again->faults.faults().size(), 1);
        m_clock.advance(1h);
        QCOMPARE(again->time.now(), truth + 1h);
    }
    m_clock.setNow(truth);
}

void TestClockWatch::writesWhatTheServerTellsNowAndThen()
{
    const auto truth = m_clock.now();
    {
        const auto first = start();
        first->time.measured({true, 0s, 1ms});
        m_clock.advance(ClockWatch::writeEvery - 1ms);
        first->time.measured({true, 0s, 1ms});
    }
    {
        const auto second = start();
        QCOMPARE(second->found, TimeFloor({}, truth));
        m_clock.advance(1ms);
        second->time.measured({true, 0s, 1ms});
    }
    {
        const auto third = start();
        QCOMPARE(third->found, TimeFloor({}, truth + ClockWatch::writeEvery));
        third->time.measured({true, -24h, 1ms}); // it was mended: at once
    }
    QCOMPARE(start()->found, TimeFloor({}, truth + ClockWatch::writeEvery - 24h));
}

void TestClockWatch::dropsWhatUntrustedKeysSigned()
{
    const auto truth = m_clock.now();
    {
        const auto first = start();
        first->time.witness({police}, truth);
        first->time.witness({bank}, truth + 24h);
    }
    const auto second = start({police});
    QCOMPARE(second->time.now(), truth);
    QCOMPARE(second->time.floor(), TimeFloor({{police, truth}}, {}));
}

void TestClockWatch::reportsJumps()
{
    const auto screen = start();
    const auto before = screen->faults.faults().size();
    m_clock.setNow(m_clock.now() - 24h);
    QTRY_COMPARE(screen->faults.faults().size(), before + 1);
    QCOMPARE(screen->faults.faults().last().context, QStringLiteral("back by 86400 s"));

    for (int i = 1; i <= 10; ++i) { // two programs that set it in turn
        m_clock.setNow(m_clock.now() + std::chrono::hours{i});
        QTRY_COMPARE(screen->time.timekeeping().jumps, 1 + i);
    }
    QCOMPARE(screen->faults.faults().size(), before + ClockWatch::reportedJumps);
    m_clock.advance(ClockWatch::jumpsWithin);
    m_clock.setNow(m_clock.now() + 42s);
    QTRY_COMPARE(screen->faults.faults().last().context, QStringLiteral("forward by 42 s"));
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestClockWatch)
#include "tst_clock_watch.moc"
