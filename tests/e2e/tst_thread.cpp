// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/deployment.h"
#include "tests/support/xvfb.h"

#include <QTest>

using ironfence::base::json::Value;
using ironfence::support::Deployment;
using ironfence::support::isAlive;
using ironfence::support::Xvfb;

/// The whole thread with real programs: from the command line to the glass and back.
class TestThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void safeLoopWithoutContent();
    void programmeReachesTheGlass();
    void alertIsPresentedAndCancelled();
    void alertIsFollowedByAnUpdate();
    void alertExpires();
    void alertReachesOnlyItsPlaces();
    void everythingEndsCleanly();

private:
    [[nodiscard]] bool isPlaying(const QString &screen, const QString &prefix) const;
    [[nodiscard]] bool glassIsOneOf(const QList<QColor> &colours) const;

    std::unique_ptr<Xvfb> m_display;
    std::unique_ptr<Deployment> m_deployment;
};

namespace {

const QColor red(200, 30, 30);
const QColor green(30, 160, 75);

} // namespace

void TestThread::initTestCase()
{
    m_display = std::make_unique<Xvfb>(QSize(480, 240));
    QVERIFY2(m_display->start(), "Xvfb does not start");
}

void TestThread::init()
{
    m_deployment = std::make_unique<Deployment>(m_display->display());
    QVERIFY(m_deployment->create());
    QVERIFY(m_deployment->startServer());
    QVERIFY(m_deployment->addScreen(QStringLiteral("one")));
    QVERIFY(m_deployment->startPlayer(QStringLiteral("one")));
}

void TestThread::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo().noquote() << m_deployment->logs();
    m_deployment.reset();
}

bool TestThread::isPlaying(const QString &screen, const QString &prefix) const
{
    const Value report = m_deployment->report(screen);
    return report.is_object() && QString::fromStdString(report.value("playing", "")).startsWith(prefix);
}

bool TestThread::glassIsOneOf(const QList<QColor> &colours) const
{
    return colours.contains(m_deployment->glass({80, 60}));
}

void TestThread::safeLoopWithoutContent()
{
    QTRY_VERIFY_WITH_TIMEOUT(isPlaying(QStringLiteral("one"), QStringLiteral("safe-loop")), 15'000);
    // Its texts move and its ground may be dark: something on the canvas is lit.
    const auto isLit = [this] {
        for (int x = 4; x < 160; x += 6) {
            for (int y = 4; y < 120; y += 6) {
                if (m_deployment->glass({x, y}).lightness() > 60)
                    return true;
            }
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isLit(), 10'000);
}

void TestThread::programmeReachesTheGlass()
{
    QVERIFY(m_deployment->publishColours(QStringLiteral("colours"), {red, green}));
    QTRY_VERIFY_WITH_TIMEOUT(isPlaying(QStringLiteral("one"), QStringLiteral("colours/")), 15'000);
    // Both pictures come round.
    QTRY_VERIFY_WITH_TIMEOUT(glassIsOneOf({red}), 5'000);
    QTRY_VERIFY_WITH_TIMEOUT(glassIsOneOf({green}), 5'000);
}

void TestThread::alertIsPresentedAndCancelled()
{
    QVERIFY(m_deployment->publishColours(QStringLiteral("colours"), {red, green}));
    QTRY_VERIFY_WITH_TIMEOUT(isPlaying(QStringLiteral("one"), QStringLiteral("colours/")), 15'000);

    const QString alert = m_deployment->raise();
    QVERIFY(!alert.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(m_deployment->receipt(alert, QStringLiteral("one")).contains("presented"), 10'000);
    QVERIFY2(!glassIsOneOf({red, green}), "the alert is not on the glass");

    const Value receipt = m_deployment->receipt(alert, QStringLiteral("one"));
    const auto stage = [&](const char *name) { return receipt.at(name).at("monotonic_ms").get<qint64>(); };
    QVERIFY(stage("received") <= stage("verified"));
    QVERIFY(stage("verified") <= stage("presented"));
    QVERIFY(receipt.at("frame").get<qint64>() > 0);
    QVERIFY(receipt.at("clock").at("synchronised").get<bool>());

    QCOMPARE(m_deployment->cli({QStringLiteral("alert"), QStringLiteral("cancel"), alert}).exitCode, 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_deployment->receipt(alert, QStringLiteral("one")).contains("ended"), 10'000);
    QCOMPARE(m_deployment->receipt(alert, QStringLiteral("one")).value("end_cause", ""), std::string("cancelled"));
    QTRY_VERIFY_WITH_TIMEOUT(isPlaying(QStringLiteral("one"), QStringLiteral("colours/")), 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(glassIsOneOf({red, green}), 5'000);
}

void TestThread::alertIsFollowedByAnUpdate()
{
    const auto presented = [this](const QString &alert) {
        return m_deployment->receipt(alert, QStringLiteral("one")).contains("presented");
    };
    const QString alert = m_deployment->raise();
    QVERIFY(!alert.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(presented(alert), 10'000);

    const auto update = m_deployment->json({QStringLiteral("alert"), QStringLiteral("update"), alert,
                                            QStringLiteral("--headline"), QStringLiteral("演练升级"),
                                            QStringLiteral("--for"), QStringLiteral("20m")});
    QVERIFY(update.is_object());
    QCOMPARE(update.value("msg_type", ""), std::string("Update"));
    QCOMPARE(update.value("headline", ""), std::string("演练升级"));
    const auto identifier = QString::fromStdString(update.value("identifier", ""));
    QTRY_VERIFY_WITH_TIMEOUT(presented(identifier), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_deployment->receipt(alert, QStringLiteral("one")).contains("ended"), 10'000);
    QCOMPARE(m_deployment->receipt(alert, QStringLiteral("one")).value("end_cause", ""), std::string("superseded"));

    // What is over is not followed, and a cancel of the update ends the story.
    QVERIFY(m_deployment->cli({QStringLiteral("alert"), QStringLiteral("update"), alert}).exitCode != 0);
    QCOMPARE(m_deployment->cli({QStringLiteral("alert"), QStringLiteral("cancel"), identifier}).exitCode, 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_deployment->receipt(identifier, QStringLiteral("one")).contains("ended"), 10'000);
}

void TestThread::alertExpires()
{
    QVERIFY(m_deployment->publishColours(QStringLiteral("colours"), {red}));
    QTRY_VERIFY_WITH_TIMEOUT(glassIsOneOf({red}), 15'000);
    const QString alert = m_deployment->raise(QStringLiteral("10s"));
    QTRY_VERIFY_WITH_TIMEOUT(m_deployment->receipt(alert, QStringLiteral("one")).contains("presented"), 8'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_deployment->receipt(alert, QStringLiteral("one")).contains("ended"), 20'000);
    QCOMPARE(m_deployment->receipt(alert, QStringLiteral("one")).value("end_cause", ""), std::string("expired"));
    QTRY_VERIFY_WITH_TIMEOUT(glassIsOneOf({red}), 5'000);
}

void TestThread::alertReachesOnlyItsPlaces()
{
    QVERIFY(m_deployment->addScreen(QStringLiteral("far"), QStringLiteral("160x120+200+0"),
                                    QStringLiteral("elsewhere/mall")));
    QVERIFY(m_deployment->startPlayer(QStringLiteral("far")));
    QTRY_VERIFY_WITH_TIMEOUT(isPlaying(QStringLiteral("far"), QStringLiteral("safe-loop")), 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(isPlaying(QStringLiteral("one"), QStringLiteral("safe-loop")), 15'000);

    const QString alert = m_deployment->raise();
    QTRY_VERIFY_WITH_TIMEOUT(m_deployment->receipt(alert, QStringLiteral("one")).contains("presented"), 10'000);
    QVERIFY(isPlaying(QStringLiteral("far"), QStringLiteral("safe-loop")));
    QVERIFY(m_deployment->receipt(alert, QStringLiteral("far")).is_null());
}

void TestThread::everythingEndsCleanly()
{
    QTRY_VERIFY_WITH_TIMEOUT(isPlaying(QStringLiteral("one"), QStringLiteral("safe-loop")), 15'000);
    const qint64 broker = m_deployment->serverChild(QStringLiteral("mosquitto"));
    const qint64 proxy = m_deployment->serverChild(QStringLiteral("nginx"));
    QVERIFY(broker > 0 && proxy > 0);

    QCOMPARE(m_deployment->player(QStringLiteral("one")).terminate(), 0);
    QCOMPARE(m_deployment->server().terminate(), 0);
    QVERIFY(!isAlive(broker));
    QVERIFY(!isAlive(proxy));
}

QTEST_GUILESS_MAIN(TestThread)
#include "tst_thread.moc"
