// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/clock/simulated_clock.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

using namespace ironfence;
using ironfence::testing::SimulatedClock;
using namespace std::chrono_literals;

/// A real process lives by the clock of a test: its instants, and every wait there is.
class TestSimulatedClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyWaitGoesByIt_data();
    void everyWaitGoesByIt();
    void standsStillWhereItShould();

private:
    /// Lines of words.
    static QList<QByteArrayList> run(const QStringList &environment);

    const base::UtcTime m_start = base::fromUnixMs(1'795'400'000'000);
};

QList<QByteArrayList> TestSimulatedClock::run(const QStringList &environment)
{
    auto variables = QProcessEnvironment::systemEnvironment();
    for (const auto &entry : environment)
        variables.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
    QProcess worker;
    worker.setProcessEnvironment(variables);
    worker.start(QCoreApplication::applicationDirPath() + QStringLiteral("/clock_worker"), QStringList());
    QList<QByteArrayList> lines;
    if (worker.waitForFinished(50'000) && worker.exitCode() == 0) {
        for (const auto &line : worker.readAllStandardOutput().trimmed().split('\n'))
            lines.append(line.split(' '));
    }
    return lines;
}

void TestSimulatedClock::everyWaitGoesByIt_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<qint64>("wrongMs");
    QTest::newRow("an hour in 0.1 s") << 36'000.0 << qint64{0};
    QTest::newRow("a clock that is a day behind") << 36'000.0 << qint64{-86'400'000};
    QTest::newRow("an hour in 1 ms") << 3'600'000.0 << qint64{0};
}

void TestSimulatedClock::everyWaitGoesByIt()
{
    QFETCH(const double, rate);
    QFETCH(const qint64, wrongMs);
    SimulatedClock clock(m_start);
    QVERIFY(clock.isReady());
    const auto boot = clock.rebooted();
    clock.setRate(rate);
    const auto lines = run(clock.environment() + boot + SimulatedClock::wrongBy(base::Milliseconds{wrongMs}));
    const auto end = clock.now();
    QCOMPARE(lines.size(), 10);
    QCOMPARE(lines[0].value(1).size(), 36);

    constexpr qint64 hour = 3'600'000;
    qint64 civil = base::toUnixMs(m_start) + wrongMs;
    qint64 monotonic = 100'000; // as the preload has it
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto &line = lines[i];
        const auto passed = line[1].toLongLong() - civil;
        const auto alike = static_cast<qint64>(rate) * 100; // read one after the other
        QVERIFY2(passed >= (i > 1 ? hour : 0), line.join(' ').constData());
        QVERIFY2(qAbs(line[2].toLongLong() - monotonic - passed) <= alike, line.join(' ').constData());
        QVERIFY2(qAbs(line[3].toLongLong() - line[1].toLongLong()) <= alike, line.join(' ').constData());
        QVERIFY2(qAbs(line[4].toLongLong() * 1'000 - line[1].toLongLong()) <= alike + 1'000,
                 line.join(' ').constData());
        civil = line[1].toLongLong();
        monotonic = line[2].toLongLong();
    }
    QVERIFY(civil - wrongMs <= base::toUnixMs(end));
}

void TestSimulatedClock::standsStillWhereItShould()
{
    SimulatedClock clock(m_start);
    QElapsedTimer real;
    real.start();
    clock.runTo(m_start + 24h, 1'000'000);
    QCOMPARE(clock.now(), m_start + 24h);
    QTest::qWait(20);
    QCOMPARE(clock.now(), m_start + 24h);
    clock.runTo(m_start + 24h + 5ms, 1);
    QCOMPARE(clock.now(), m_start + 24h + 5ms);
    QVERIFY(real.elapsed() >= 86 + 20 + 5);
}

QTEST_GUILESS_MAIN(TestSimulatedClock)
#include "tst_simulated_clock.moc"
