// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/clock/simulated_clock.h"
#include "tests/e2e/deafening_relay.h"
#include "tests/support/deployment.h"
#include "tests/support/xvfb.h"

#include <QTest>

using namespace ironfence;
using ironfence::base::json::Value;
using ironfence::support::Deployment;
using ironfence::support::Xvfb;
using ironfence::testing::SimulatedClock;

/// A connection that stands and carries the screen's reports, but nothing to the screen: its state must not stay green,
/// and it must come out of it by itself. Real processes; time goes faster while nothing is to be heard.
class TestDeaf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aHealthyScreenHears();
    void reportsArriveWhileItIsDeaf();
    void nothingReachesIt();
    void itIsAnIncident();
    void itConnectsAnewAndHears();
    void cleanup();
    void cleanupTestCase();

private:
    // A busy machine needs its time to answer pings, within 10 s of simulated time.
    static constexpr double fast = 4;
    static constexpr int patience = 120'000; // real

    /// The newest incident of the kind, or null.
    [[nodiscard]] Value incident(const char *kind) const;
    [[nodiscard]] Value hearing() const
    {
        const auto report = m_deployment->report(m_screen);
        return report.is_object() ? report.value("hearing", Value::object()) : Value::object();
    }
    [[nodiscard]] qint64 silence() const { return hearing().value("silent_ms", qint64{-1}); }

    const QString m_screen = QStringLiteral("one");
    std::unique_ptr<Xvfb> m_display;
    std::unique_ptr<SimulatedClock> m_clock;
    std::unique_ptr<e2e::DeafeningRelay> m_relay; // outlives its client
    std::unique_ptr<Deployment> m_deployment;
    QString m_alert;
    qint64 m_heard = 0; // before it was deaf
    int m_connections = 0;
};

void TestDeaf::initTestCase()
{
    m_display = std::make_unique<Xvfb>(QSize(320, 240));
    QVERIFY2(m_display->start(), "Xvfb does not start");
    m_clock = std::make_unique<SimulatedClock>(*base::fromRfc3339(QStringLiteral("2026-11-23T08:00:00Z")));
    QVERIFY(m_clock->isReady());
    m_deployment = std::make_unique<Deployment>(m_display->display());
    m_deployment->setEnvironment(m_clock->environment());
    QVERIFY(m_deployment->create());
    QVERIFY(m_deployment->startServer());
    QVERIFY(m_deployment->addScreen(m_screen));
    m_relay = e2e::DeafeningRelay::inFrontOf(m_deployment->dir(QStringLiteral("screens/one/player.ini")));
    QVERIFY(m_relay);
    QVERIFY(m_deployment->startPlayer(m_screen));
}

void TestDeaf::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo().noquote() << m_deployment->logs().right(100'000);
}

void TestDeaf::cleanupTestCase()
{
    m_deployment.reset();
}

Value TestDeaf::incident(const char *kind) const
{
    const auto answer = m_deployment->json({QStringLiteral("incidents"), QStringLiteral("--all")});
    if (!answer.is_object())
        return nullptr;
    for (const auto &each : answer.at("incidents")) {
        if (each.at("kind") == kind)
            return each;
    }
    return nullptr;
}

void TestDeaf::aHealthyScreenHears()
{
    m_clock->setRate(fast);
    QTRY_VERIFY_WITH_TIMEOUT(hearing().contains("fresh_at_ms"), patience);
    QVERIFY(silence() >= 0 && silence() < 90'000);
    QCOMPARE(hearing().value("deaf", -1), 0);
    QVERIFY(incident("deaf").is_null());
}

void TestDeaf::reportsArriveWhileItIsDeaf()
{
    m_relay->deafen();
    m_connections = m_relay->connections();
    m_heard = base::toUnixMs(m_clock->now());
    QTRY_VERIFY_WITH_TIMEOUT(silence() > 65'000, patience); // `fresh` comes every 60 s
    QVERIFY(hearing().value("fresh_at_ms", qint64{0}) <= m_heard);
    QVERIFY(m_relay->withheld() > 0);
    QVERIFY2(incident("screen-silent").is_null(), "its reports should have come");
    QCOMPARE(m_relay->connections(), m_connections);
}

void TestDeaf::nothingReachesIt()
{
    m_clock->setRate(1); // it must not become deaf meanwhile
    QVERIFY(incident("deaf").is_null());
    m_alert = m_deployment->raise(QStringLiteral("6h"));
    QVERIFY(!m_alert.isEmpty());
    QTest::qWait(3'000);
    QVERIFY(!m_deployment->receipt(m_alert, m_screen).contains("received"));
    QCOMPARE(m_relay->connections(), m_connections);
    m_clock->setRate(fast);
}

void TestDeaf::itIsAnIncident()
{
    QTRY_VERIFY_WITH_TIMEOUT(!incident("deaf").is_null(), patience);
    const auto opened = incident("deaf");
    QCOMPARE(opened.value("screen", ""), m_screen.toStdString());
    QCOMPARE(opened.value("severity", ""), std::string("critical"));
    const auto text = QString::fromStdString(opened.value("text", ""));
    QVERIFY2(text.contains(QStringLiteral("has heard nothing from the server for")), qPrintable(text));
}

void TestDeaf::itConnectsAnewAndHears()
{
    QTRY_COMPARE_WITH_TIMEOUT(incident("deaf").value("state", ""), std::string("recovered"), patience);
    m_clock->setRate(1);
    QVERIFY(m_relay->connections() > m_connections);
    QCOMPARE(incident("deaf").value("times", 0), 1);
    QTRY_VERIFY_WITH_TIMEOUT(hearing().value("fresh_at_ms", qint64{0}) > m_heard, patience);
    QCOMPARE(hearing().value("deaf", 0), 1);
    QVERIFY(silence() < 90'000);
    // What was raised while nothing reached it is on its glass.
    QTRY_VERIFY_WITH_TIMEOUT(m_deployment->receipt(m_alert, m_screen).contains("presented"), patience);
    const auto report = m_deployment->report(m_screen);
    bool isTold = false;
    for (const auto &fault : report.value("faults", Value::array()))
        isTold = isTold || fault.value("message", "").starts_with("deaf");
    QVERIFY(isTold);
    const auto page = m_deployment->cli({QStringLiteral("screen"), QStringLiteral("show"), m_screen}).out;
    QVERIFY2(page.contains("was deaf 1 time"), page.constData());
}

QTEST_GUILESS_MAIN(TestDeaf)
#include "tst_deaf.moc"
