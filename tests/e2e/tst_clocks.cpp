// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/deployment.h"
#include "tests/support/xvfb.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace ironfence;
using ironfence::base::json::Value;
using ironfence::support::Deployment;
using ironfence::support::Xvfb;

/// Real players on machines whose clocks are wrong.
class TestClocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void batteryDead();
    void clockJumps();

private:
    /// With another civil clock. Without the program `faketime`, which would stay between the player and its end.
    [[nodiscard]] bool startPlayer(const QStringList &clock);
    [[nodiscard]] bool playsColours() const;
    [[nodiscard]] Value receiptOf(const QString &alert) const { return m_deployment->receipt(alert, m_screen); }
    /// How often the last report of the screen has this fault, in a context that begins so.
    [[nodiscard]] int faultsOf(const std::string &message, const std::string &context) const;

    const QString m_screen = QStringLiteral("one");
    std::unique_ptr<Xvfb> m_display;
    std::unique_ptr<Deployment> m_deployment;
};

namespace {

const QColor red(200, 30, 30);
const QColor green(30, 160, 75);

} // namespace

void TestClocks::initTestCase()
{
    m_display = std::make_unique<Xvfb>(QSize(320, 240));
    QVERIFY2(m_display->start(), "Xvfb does not start");
}

void TestClocks::init()
{
    m_deployment = std::make_unique<Deployment>(m_display->display());
    QVERIFY(m_deployment->create());
    QVERIFY(m_deployment->startServer());
    QVERIFY(m_deployment->addScreen(m_screen));
    QVERIFY(m_deployment->startPlayer(m_screen));
    QVERIFY(m_deployment->publishColours(QStringLiteral("colours"), {red, green}));
    QTRY_VERIFY_WITH_TIMEOUT(playsColours(), 20'000);
}

void TestClocks::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo().noquote() << m_deployment->logs();
    m_deployment.reset();
}

bool TestClocks::startPlayer(const QStringList &clock)
{
    QProcess faketime;
    faketime.start(QStringLiteral("faketime"), {QStringLiteral("-f"), QStringLiteral("+0"), QStringLiteral("printenv"),
                                                QStringLiteral("LD_PRELOAD")});
    if (!faketime.waitForFinished())
        return false;
    const auto library = QString::fromLocal8Bit(faketime.readAllStandardOutput()).trimmed();
    return m_deployment->startPlayer(m_screen, {},
                                     QStringList{QStringLiteral("LD_PRELOAD=") + library,
                                                 QStringLiteral("DONT_FAKE_MONOTONIC=1"),
                                                 QStringLiteral("FAKETIME_DONT_RESET=1")} +
                                         clock);
}

bool TestClocks::playsColours() const
{
    const QColor seen = m_deployment->glass({80, 60});
    return seen == red || seen == green;
}

int TestClocks::faultsOf(const std::string &message, const std::string &context) const
{
    int count = 0;
    for (const auto &fault : m_deployment->report(m_screen).value("faults", Value::array()))
        count += fault.value("message", "") == message && fault.value("context", "").starts_with(context) ? 1 : 0;
    return count;
}

/// Every start is in 1970 and nobody tells the time: the alert ends all the same, when it was live for its whole life.
void TestClocks::batteryDead()
{
    const QString alert = m_deployment->raise(QStringLiteral("30s"));
    QTRY_VERIFY_WITH_TIMEOUT(receiptOf(alert).contains("presented"), 10'000);
    m_deployment->server().kill();
    for (int start = 0; start < 2; ++start) {
        m_deployment->player(m_screen).kill();
        QVERIFY(startPlayer({QStringLiteral("FAKETIME=@1970-01-02 00:00:00")}));
        QTest::qWait(6'000);
        QVERIFY2(!playsColours(), "the alert was forgotten");
    }
    QTRY_VERIFY_WITH_TIMEOUT(playsColours(), 60'000);

    QVERIFY(m_deployment->startServer());
    QTRY_VERIFY_WITH_TIMEOUT(receiptOf(alert).contains("ended"), 45'000);
    QCOMPARE(receiptOf(alert).value("end_cause", ""), std::string("elapsed"));
    QTRY_COMPARE_WITH_TIMEOUT(faultsOf("the machine has lost its time: the newest known one is counted on", ""), 1,
                              15'000);
}

void TestClocks::clockJumps()
{
    QFile shift(m_deployment->dir(QStringLiteral("shift")));
    const auto set = [&shift](const char *to) {
        return shift.open(QIODevice::WriteOnly | QIODevice::Truncate) && shift.write(to) > 0 && (shift.close(), true);
    };
    QVERIFY(set("+0"));
    m_deployment->player(m_screen).terminate();
    QVERIFY(startPlayer(
        {QStringLiteral("FAKETIME_CACHE_DURATION=1"), QStringLiteral("FAKETIME_TIMESTAMP_FILE=") + shift.fileName()}));
    const auto timekeeping = [this] { return m_deployment->report(m_screen).value("timekeeping", Value::object()); };
    QTRY_COMPARE_WITH_TIMEOUT(timekeeping().value("source", ""), std::string("server"), 20'000);
    QVERIFY(set("-1d"));
    QTRY_COMPARE_WITH_TIMEOUT(faultsOf("the machine's clock jumped", "back by 86400 s"), 1, 20'000);
    QTest::qWait(6'000); // it was looked at once more
    QCOMPARE(timekeeping().value("jumps", 0), 1);
    QCOMPARE(timekeeping().value("source", ""), std::string("server"));
    QVERIFY(playsColours());
}

QTEST_GUILESS_MAIN(TestClocks)
#include "tst_clocks.moc"
