// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/download_gate.h"
#include "tests/support/manual_clock.h"

#include <QSignalSpy>
#include <QTest>

namespace ironfence::player {

using namespace std::chrono_literals;

namespace {

base::UtcTime at(const char *text)
{
    return base::fromRfc3339(QLatin1String(text)).value();
}

} // namespace

class TestDownloadGate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isOpenWithoutHours();
    void letsWhatIsDueFirst_data();
    void letsWhatIsDueFirst();
    void opensAndCloses();
    void goesByTheClockOfItsPlace();
    void hoursThatNeverComeHoldUpNothing();
    void knowsDays();

private:
    /// As if the server's clock said so.
    void go(const char *text) { m_time->measured({true, at(text) - m_clock.now(), {}}); }
    void setHours(const QList<playlists::rules::Daypart> &parts)
    {
        m_screen.downloads.hours.dayparts = parts;
        m_gate->setScreen(m_screen);
    }

    support::ManualClock m_clock;
    playlists::Screen m_screen;
    std::unique_ptr<ServerTime> m_time;
    std::unique_ptr<DownloadGate> m_gate;
};

void TestDownloadGate::init()
{
    m_gate.reset();
    m_screen = {};
    m_time = std::make_unique<ServerTime>(m_clock);
    m_time->measured({true, {}, {}});
    m_gate = std::make_unique<DownloadGate>(*m_time);
}

void TestDownloadGate::isOpenWithoutHours()
{
    QVERIFY(m_gate->isOpen() && m_gate->lets(base::UtcTime::max()));
    m_screen.downloads.rateKibS = 100;
    m_gate->setScreen(m_screen);
    QVERIFY(m_gate->isOpen() && m_gate->lets(base::UtcTime::max()));
}

void TestDownloadGate::letsWhatIsDueFirst_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QByteArray>("due");
    QTest::addColumn<bool>("lets");
    QTest::addColumn<QList<int>>("hours");
    const QList<int> overMidnight{23 * 60, 15};
    const auto row = [&](const char *name, const char *now, const char *due, bool lets,
                         const QList<int> &hours = {60, 300}) {
        QTest::newRow(name) << QByteArray(now) << QByteArray(due) << lets << hours;
    };
    const char *const noon = "2026-07-01T12:00:00+08:00";
    row("before they come again", noon, "2026-07-02T00:59:59+08:00", true);
    row("when they come again", noon, "2026-07-02T01:00:00+08:00", false);
    row("long ago", noon, "2020-01-01T00:00:00Z", true);
    row("next year", noon, "2027-07-01T12:00:00Z", false);
    row("in the hours", "2026-07-01T01:00:00+08:00", "2027-07-01T12:00:00Z", true);
    row("in their last instant", "2026-07-01T04:59:59+08:00", "2027-07-01T12:00:00Z", true);
    row("when they are over", "2026-07-01T05:00:00+08:00", "2027-07-01T12:00:00Z", false);
    row("over midnight", "2026-07-01T00:10:00+08:00", "2027-07-01T12:00:00Z", true, overMidnight);
    row("after midnight", "2026-07-01T00:15:00+08:00", "2027-07-01T12:00:00Z", false, overMidnight);
    row("before midnight", "2026-07-01T00:15:00+08:00", "2026-07-01T22:59:00+08:00", true, overMidnight);
}

void TestDownloadGate::letsWhatIsDueFirst()
{
    QFETCH(QByteArray, now);
    QFETCH(QByteArray, due);
    QFETCH(bool, lets);
    QFETCH(QList<int>, hours);
    setHours({{hours[0], hours[1]}});
    go(now);
    QCOMPARE(m_gate->lets(at(due)), lets);
    QVERIFY(m_gate->lets(base::UtcTime::min()));
}

void TestDownloadGate::opensAndCloses()
{
    go("2026-07-01T00:30:00+08:00");
    setHours({{60, 5 * 60}});
    QVERIFY(!m_gate->isOpen());
    QSignalSpy changed(m_gate.get(), &DownloadGate::changed);
    go("2026-07-01T00:59:59+08:00");
    QCOMPARE(changed.size(), 0);
    go("2026-07-01T01:00:00+08:00");
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_gate->isOpen());
    go("2026-07-01T05:00:00+08:00");
    QCOMPARE(changed.size(), 2);
    QVERIFY(!m_gate->isOpen());
    setHours({});
    QCOMPARE(changed.size(), 3);
    QVERIFY(m_gate->isOpen());
}

void TestDownloadGate::goesByTheClockOfItsPlace()
{
    setHours({{60, 5 * 60}});
    go("2026-07-01T01:30:00+08:00");
    QVERIFY(m_gate->isOpen());
    m_screen.zone = playlists::rules::TimeZone::parse(QStringLiteral("Europe/Berlin")).value();
    m_gate->setScreen(m_screen);
    QVERIFY(!m_gate->isOpen());
    go("2026-07-01T01:30:00+02:00");
    QVERIFY(m_gate->isOpen());
}

void TestDownloadGate::hoursThatNeverComeHoldUpNothing()
{
    m_screen.downloads.hours.on = {{playlists::rules::Dates{QDate(2020, 1, 1), QDate(2020, 1, 31)}}};
    m_gate->setScreen(m_screen);
    go("2026-07-01T12:00:00Z");
    QVERIFY(m_gate->lets(base::UtcTime::max()));
}

void TestDownloadGate::knowsDays()
{
    m_screen.downloads.hours.on = {{playlists::rules::Dates{QDate(2026, 9, 1), QDate(2026, 9, 2)}}};
    m_gate->setScreen(m_screen);
    go("2026-07-01T12:00:00Z");
    QVERIFY(!m_gate->isOpen());
    QVERIFY(m_gate->lets(at("2026-08-31T23:59:59+08:00")));
    QVERIFY(!m_gate->lets(at("2026-09-01T00:00:00+08:00")));
    go("2026-09-01T00:00:00+08:00");
    QVERIFY(m_gate->isOpen());
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestDownloadGate)
#include "tst_download_gate.moc"
