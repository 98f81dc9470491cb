// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/deployment.h"
#include "tests/support/xvfb.h"

#include <QImage>
#include <QTest>
#include <csignal>

using namespace ironfence;
using ironfence::support::Deployment;
using ironfence::support::Xvfb;

/// What an operator orders a real screen to do, from the command line to the glass and back.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase() { m_deployment.reset(); }
    void showsWhatIsOnTheGlass();
    void tellsItsName();
    void keepsAnAlertClear();
    void comesBackAfterResync();
    void isNotRestartedAtWill();
    void offlineIsSaid();

private:
    [[nodiscard]] Deployment::Answer order(const QString &what, const QStringList &more = {}) const
    {
        return m_deployment->cli(QStringList{QStringLiteral("screen"), what, m_screen} + more);
    }
    [[nodiscard]] bool isOnline() const
    {
        const auto screen =
            m_deployment->json({QStringLiteral("screen"), QStringLiteral("show"), m_screen});
        return screen.is_object() && screen.value("online", false);
    }
    [[nodiscard]] bool isLabelled() const { return m_deployment->glass({4, 116}) == QColor(0x0b, 0x1f, 0x44); }
    [[nodiscard]] bool plays() const
    {
        const auto colour = m_deployment->glass({80, 20});
        return colour == QColor(Qt::red) || colour == QColor(Qt::blue);
    }

    const QString m_screen = QStringLiteral("one");
    std::unique_ptr<Xvfb> m_display;
    std::unique_ptr<Deployment> m_deployment;
};

void TestCommands::initTestCase()
{
    m_display = std::make_unique<Xvfb>(QSize(320, 240));
    QVERIFY2(m_display->start(), "Xvfb does not start");
    m_deployment = std::make_unique<Deployment>(m_display->display());
    m_deployment->watchGlasses();
    QVERIFY(m_deployment->create());
    QVERIFY(m_deployment->startServer());
    QVERIFY(m_deployment->addScreen(m_screen));
    QVERIFY(m_deployment->publishColours(QStringLiteral("colours"), {Qt::red, Qt::blue}));
    QVERIFY(m_deployment->startPlayer(m_screen));
    QTRY_VERIFY_WITH_TIMEOUT(isOnline() && plays(), 60'000);
}

void TestCommands::cleanup()
{
    if (QTest::currentTestFailed() && m_deployment)
        qInfo().noquote() << m_deployment->logs();
}

void TestCommands::showsWhatIsOnTheGlass()
{
    const auto file = m_deployment->dir(QStringLiteral("one.jpg"));
    const auto answer = order(QStringLiteral("screenshot"), {QStringLiteral("--to"), file});
    QVERIFY2(answer.exitCode == 0, answer.err);
    const QImage picture(file);
    QCOMPARE(picture.size(), QSize(160, 120));
    const auto middle = picture.pixelColor(80, 60);
    QVERIFY2((middle.red() > 230 && middle.blue() < 25) || (middle.blue() > 230 && middle.red() < 25),
             qPrintable(middle.name()));
}

void TestCommands::tellsItsName()
{
    QVERIFY(!isLabelled());
    const auto answer = order(QStringLiteral("identify"));
    QVERIFY2(answer.exitCode == 0, answer.err);
    QTRY_VERIFY_WITH_TIMEOUT(isLabelled(), 3'000);
    QVERIFY(plays()); // above it the programme goes on
    const auto again = order(QStringLiteral("identify"));
    QVERIFY(again.exitCode != 0);
    QVERIFY2(again.err.contains("too soon"), again.err);
    QTRY_VERIFY_WITH_TIMEOUT(!isLabelled(), 20'000);

    const auto report = m_deployment->report(m_screen); // its watchdog was not deceived
    QCOMPARE(report.at(base::json::Value::json_pointer("/picture/glass/mended")).get<int>(), 0);
    QVERIFY(!report.at(base::json::Value::json_pointer("/picture/glass")).contains("wrong"));
}

void TestCommands::keepsAnAlertClear()
{
    const auto alert = m_deployment->raise();
    QVERIFY(!alert.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!plays(), 10'000);
    const auto answer = order(QStringLiteral("identify"));
    QVERIFY(answer.exitCode != 0);
    QVERIFY2(answer.err.contains("an alert is on the glass"), answer.err);
    QCOMPARE(m_deployment->cli({QStringLiteral("alert"), QStringLiteral("cancel"), alert}).exitCode, 0);
    QTRY_VERIFY_WITH_TIMEOUT(plays(), 20'000);
}

void TestCommands::comesBackAfterResync()
{
    const auto answer = order(QStringLiteral("resync"));
    QVERIFY2(answer.exitCode == 0, answer.err);
    QTest::qWait(1'500); // it waits for its answer to leave, then goes
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), 20'000);
    const auto file = m_deployment->dir(QStringLiteral("again.jpg"));
    QVERIFY2(order(QStringLiteral("screenshot"), {QStringLiteral("--to"), file}).exitCode == 0, "it hears commands");
}

/// A screen that was started just now is not started anew; and this one nobody would start.
void TestCommands::isNotRestartedAtWill()
{
    const auto answer = order(QStringLiteral("restart"));
    QVERIFY(answer.exitCode != 0);
    QVERIFY2(answer.err.contains("too soon"), answer.err);
    QVERIFY(plays());
}

void TestCommands::offlineIsSaid()
{
    m_deployment->player(m_screen).signal(SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(!isOnline(), 20'000);
    const auto answer = order(QStringLiteral("identify"));
    QVERIFY(answer.exitCode != 0);
    QVERIFY2(answer.err.contains("the screen is offline"), answer.err);
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
