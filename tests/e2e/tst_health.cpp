// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/deployment.h"
#include "tests/support/xvfb.h"

#include <QTest>

using namespace ironfence;
using ironfence::base::json::Value;
using ironfence::support::Deployment;
using ironfence::support::Xvfb;

/// What operators see of a screen that dies: real processes, and the real three minutes.
class TestHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aReportTellsTheVitals();
    void aKilledPlayerIsAnIncidentUntilItIsBack();

private:
    /// The newest incident of the kind, or null.
    [[nodiscard]] Value incident(const char *kind) const;

    const QString m_screen = QStringLiteral("one");
    std::unique_ptr<Xvfb> m_display;
    std::unique_ptr<Deployment> m_deployment;
};

void TestHealth::initTestCase()
{
    m_display = std::make_unique<Xvfb>(QSize(320, 240));
    QVERIFY2(m_display->start(), "Xvfb does not start");
    m_deployment = std::make_unique<Deployment>(m_display->display());
    QVERIFY(m_deployment->create());
    QVERIFY(m_deployment->startServer());
    QVERIFY(m_deployment->addScreen(m_screen));
    QVERIFY(m_deployment->startPlayer(m_screen));
    QTRY_VERIFY_WITH_TIMEOUT(!m_deployment->report(m_screen).is_null(), 30'000);
}

void TestHealth::cleanupTestCase()
{
    if (QTest::currentTestFailed() && m_deployment)
        qInfo().noquote() << m_deployment->logs();
    m_deployment.reset();
}

Value TestHealth::incident(const char *kind) const
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

void TestHealth::aReportTellsTheVitals()
{
    const auto report = m_deployment->report(m_screen);
    QVERIFY(report.at("picture").at("dropped_frames").is_number_integer());
    QVERIFY(report.at("machine").at("memory_bytes").get<qint64>() > 10'000'000);
    QVERIFY(report.at("machine").at("disk_total_bytes").get<qint64>() >= report.at("disk_free_bytes").get<qint64>());
    QVERIFY(report.at("store").at("objects").is_number_integer());
    QVERIFY(incident("screen-silent").is_null());
}

void TestHealth::aKilledPlayerIsAnIncidentUntilItIsBack()
{
    m_deployment->player(m_screen).kill();
    QTest::qWait(150'000);
    QVERIFY2(incident("screen-silent").is_null(), "before its time");
    QTRY_VERIFY_WITH_TIMEOUT(!incident("screen-silent").is_null(), 120'000);
    const auto opened = incident("screen-silent");
    QCOMPARE(opened.value("screen", ""), m_screen.toStdString());
    QCOMPARE(opened.value("state", ""), std::string("open"));
    const auto id = QString::number(opened.value("id", 0));
    QCOMPARE(m_deployment->cli({QStringLiteral("incidents"), QStringLiteral("ack"), id}).exitCode, 0);
    QCOMPARE(incident("screen-silent").value("state", ""), std::string("acknowledged"));

    m_deployment->server().kill(); // what is known of it is not in the server's memory alone
    QVERIFY(m_deployment->startServer());
    QCOMPARE(incident("screen-silent").value("state", ""), std::string("acknowledged"));
    QVERIFY(m_deployment->startPlayer(m_screen));
    QTRY_COMPARE_WITH_TIMEOUT(incident("screen-silent").value("state", ""), std::string("recovered"), 60'000);
}

QTEST_GUILESS_MAIN(TestHealth)
#include "tst_health.moc"
