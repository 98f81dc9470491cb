// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/deployment.h"
#include "tests/support/xvfb.h"

#include <QTest>

using namespace ironfence;
using ironfence::base::json::Value;
using ironfence::support::Deployment;
using ironfence::support::Xvfb;

/// What a real screen did, told by the command line: every cause that happened, none that did not, and sums that add
/// up.
class TestCompliance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatHappened();

private:
    [[nodiscard]] Value items() const
    {
        const auto answer = m_deployment->json({QStringLiteral("compliance"), QStringLiteral("--screen"), m_screen});
        return answer.is_null() ? answer : answer["screens"][0]["account"]["items"];
    }
    [[nodiscard]] static qint64 missed(const Value &tally, const char *cause)
    {
        return tally.is_null() ? -1 : tally["missed_ms"].value(cause, qint64{0});
    }

    const QString m_screen = QStringLiteral("one");
    std::unique_ptr<Deployment> m_deployment;
};

void TestCompliance::tellsWhatHappened()
{
    Xvfb display(QSize(320, 240));
    QVERIFY2(display.start(), "Xvfb does not start");
    m_deployment = std::make_unique<Deployment>(display.display());
    QVERIFY(m_deployment->create());
    QVERIFY(m_deployment->startServer());
    QVERIFY(m_deployment->addScreen(m_screen));
    QVERIFY(m_deployment->startPlayer(m_screen));
    const auto playing = [this] {
        const auto report = m_deployment->report(m_screen);
        return report.is_null() ? std::string() : report.value("playing", std::string());
    };
    QTRY_COMPARE_WITH_TIMEOUT(playing(), std::string("safe-loop"), 20'000);
    QVERIFY(m_deployment->publishColours(QStringLiteral("colours"), {QColor(200, 30, 30), QColor(30, 160, 75)}));
    QTest::qWait(6'000);
    const auto alert = m_deployment->raise();
    QTRY_VERIFY_WITH_TIMEOUT(m_deployment->receipt(alert, m_screen).contains("presented"), 20'000);
    QTest::qWait(2'000);
    QCOMPARE(m_deployment->cli({QStringLiteral("alert"), QStringLiteral("cancel"), alert}).exitCode, 0);
    QTest::qWait(4'000);
    QCOMPARE(m_deployment->player(m_screen).terminate(), 0);
    QTest::qWait(3'000);
    QVERIFY(m_deployment->startPlayer(m_screen));

    // What it did before it ended arrives at once; what it does now when there is enough of it.
    QTRY_VERIFY_WITH_TIMEOUT(missed(items(), "stopped") > 2'500, 60'000);
    const auto tally = items();
    qint64 sum = tally["shown_ms"].get<qint64>();
    for (const auto &part : tally["missed_ms"])
        sum += part.get<qint64>();
    QCOMPARE(sum, tally["due_ms"].get<qint64>());
    QVERIFY2(tally["shown_ms"].get<qint64>() > 8'000, tally.dump().c_str());
    QVERIFY2(missed(tally, "alert") > 3'000, tally.dump().c_str()); // with its all-clear
    QVERIFY2(missed(tally, "stopped") < 8'000, tally.dump().c_str());
    QVERIFY2(missed(tally, "late-content") > 0, tally.dump().c_str()); // from the publication to the switch
    for (const auto *cause : {"dark", "quarantined", "failed", "wrong-clock", "lost", "other"})
        QVERIFY2(missed(tally, cause) == 0, tally.dump().c_str());

    const auto table = m_deployment->cli({QStringLiteral("compliance")});
    QCOMPARE(table.exitCode, 0);
    qInfo().noquote() << QString::fromUtf8(table.out);
    QVERIFY(table.out.contains("alert:" + alert.toUtf8()));
    const auto csv = m_deployment->cli({QStringLiteral("compliance"), QStringLiteral("--csv")});
    QVERIFY(csv.out.startsWith("screen,place,day,what,due_ms,shown_ms,alert_ms,"));
    QCOMPARE(csv.out.count('\n'), 2);
}

QTEST_GUILESS_MAIN(TestCompliance)
#include "tst_compliance.moc"
