// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/deployment.h"
#include "tests/support/xvfb.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <csignal>

using namespace ironfence;
using ironfence::base::json::Value;
using ironfence::support::Deployment;
using ironfence::support::Xvfb;

/// What must not stop a screen: each failure is made to happen to real processes while a programme plays.
class TestSurvival : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void serverGone();
    void brokerGone();
    void brokerRestartedEmpty();
    void playerKilledAtAnyMoment();
    void playerKilledWhileSwitching();
    void storeFileDamaged_data();
    void storeFileDamaged();
    void alertRaisedWhileOffline();
    void alertExpiredWhileOffline();
    void liveAlertSurvivesAKill();
    void clockWrongByADay_data();
    void clockWrongByADay();

private:
    /// Looks at the glass for a while: only these colours, and each of them at least once.
    [[nodiscard]] QString watch(const QList<QColor> &colours, int milliseconds) const;
    [[nodiscard]] bool playsColours() const;
    [[nodiscard]] Value receiptOf(const QString &alert) const { return m_deployment->receipt(alert, m_screen); }

    const QString m_screen = QStringLiteral("one");
    std::unique_ptr<Xvfb> m_display;
    std::unique_ptr<Deployment> m_deployment;
};

namespace {

const QColor red(200, 30, 30);
const QColor green(30, 160, 75);
const QColor blue(30, 60, 200);

} // namespace

void TestSurvival::initTestCase()
{
    m_display = std::make_unique<Xvfb>(QSize(320, 240));
    QVERIFY2(m_display->start(), "Xvfb does not start");
}

void TestSurvival::init()
{
    m_deployment = std::make_unique<Deployment>(m_display->display());
    QVERIFY(m_deployment->create());
    QVERIFY(m_deployment->startServer());
    QVERIFY(m_deployment->addScreen(m_screen));
    QVERIFY(m_deployment->startPlayer(m_screen));
    QVERIFY(m_deployment->publishColours(QStringLiteral("colours"), {red, green}));
    QTRY_VERIFY_WITH_TIMEOUT(playsColours(), 20'000);
}

void TestSurvival::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo().noquote() << m_deployment->logs();
    m_deployment.reset();
}

bool TestSurvival::playsColours() const
{
    const QColor seen = m_deployment->glass({80, 60});
    return seen == red || seen == green;
}

/// What was wrong on the glass meanwhile: another colour than these, or one of these that did not come.
QString TestSurvival::watch(const QList<QColor> &colours, int milliseconds) const
{
    support::GlassWatch glass(m_display->display(), {80, 60});
    QTest::qWait(milliseconds);
    QSet<QRgb> seen;
    for (const auto &sight : glass.stop()) {
        const QColor colour{QRgb(sight.colour)};
        if (!colours.contains(colour))
            return QStringLiteral("%1 on the glass").arg(colour.name());
        seen.insert(colour.rgb());
    }
    return seen.size() == colours.size() ? QString() : QStringLiteral("a picture of the programme never came round");
}

void TestSurvival::serverGone()
{
    m_deployment->server().kill();
    QCOMPARE(watch({red, green}, 4'000), QString());

    QVERIFY(m_deployment->startServer());
    const QString alert = m_deployment->raise();
    QTRY_VERIFY_WITH_TIMEOUT(receiptOf(alert).contains("presented"), 45'000);
}

void TestSurvival::brokerGone()
{
    // A stopped broker is worse than a dead one: its connections stay open and nothing comes.
    const qint64 broker = m_deployment->serverChild(QStringLiteral("mosquitto"));
    QVERIFY(broker > 0);
    ::kill(static_cast<pid_t>(broker), SIGSTOP);
    QCOMPARE(watch({red, green}, 3'000), QString());
    const QString alert = m_deployment->raise();
    ::kill(static_cast<pid_t>(broker), SIGCONT);
    QVERIFY(!alert.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(receiptOf(alert).contains("presented"), 45'000);
}

void TestSurvival::brokerRestartedEmpty()
{
    const qint64 broker = m_deployment->serverChild(QStringLiteral("mosquitto"));
    QVERIFY(broker > 0);
    const QString alert = m_deployment->raise();
    QTRY_VERIFY_WITH_TIMEOUT(receiptOf(alert).contains("presented"), 10'000);
    ::kill(static_cast<pid_t>(broker), SIGKILL);
    // Looked up once per try: the old one can be there for a first look and be reaped before a second.
    const auto isReplaced = [&] {
        const qint64 now = m_deployment->serverChild(QStringLiteral("mosquitto"));
        return now > 0 && now != broker;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isReplaced(), 15'000);

    // A screen that knows nothing yet learns everything from the new broker: programme and live alert.
    QVERIFY(m_deployment->addScreen(QStringLiteral("new"), QStringLiteral("160x120+160+0")));
    QVERIFY(m_deployment->startPlayer(QStringLiteral("new")));
    QTRY_VERIFY_WITH_TIMEOUT(m_deployment->receipt(alert, QStringLiteral("new")).contains("presented"), 45'000);
    // And the old one still hears: the cancel arrives.
    QCOMPARE(m_deployment->cli({QStringLiteral("alert"), QStringLiteral("cancel"), alert}).exitCode, 0);
    QTRY_VERIFY_WITH_TIMEOUT(receiptOf(alert).contains("ended"), 45'000);
}

void TestSurvival::playerKilledAtAnyMoment()
{
    m_deployment->server().kill(); // back on its last content without the network
    for (int round = 0; round < 8; ++round) {
        m_deployment->player(m_screen).kill();
        QVERIFY(m_deployment->startPlayer(m_screen));
        QTest::qWait(QRandomGenerator::global()->bounded(1'200));
    }
    QTRY_VERIFY_WITH_TIMEOUT(playsColours(), 15'000);
    QCOMPARE(watch({red, green}, 2'000), QString());
}

void TestSurvival::playerKilledWhileSwitching()
{
    // Every kill falls somewhere into fetching, storing and switching; what comes back is the old set or the new one,
    // whole.
    for (int round = 0; round < 6; ++round) {
        const QList<QColor> next = round % 2 == 0 ? QList{blue} : QList{red, green};
        QVERIFY(m_deployment->publishColours(QStringLiteral("colours"), next));
        QTest::qWait(QRandomGenerator::global()->bounded(300));
        m_deployment->player(m_screen).kill();
        QVERIFY(m_deployment->startPlayer(m_screen));
        QTRY_VERIFY_WITH_TIMEOUT(next.contains(m_deployment->glass({80, 60})), 20'000);
    }
}

void TestSurvival::storeFileDamaged_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("deleted") << QStringLiteral("delete");
    QTest::newRow("truncated") << QStringLiteral("truncate");
    QTest::newRow("altered") << QStringLiteral("alter");
}

void TestSurvival::storeFileDamaged()
{
    QFETCH(const QString, damage);
    const QString path = m_deployment->storeFile(m_screen, red);
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    const QByteArray whole = file.readAll();
    file.close();
    QVERIFY(whole.size() > 64);

    // The server is away, so that the item stays damaged while we look: it is skipped, its neighbour goes on.
    m_deployment->server().kill();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (damage == QStringLiteral("delete")) {
        QVERIFY(file.remove());
    } else {
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (damage == QStringLiteral("truncate")) {
            QVERIFY(file.resize(whole.size() / 2));
        } else {
            file.seek(whole.size() / 2);
            file.write("altered");
        }
        file.close();
    }
    QTest::qWait(3'000); // what was prepared before the damage may still be shown once
    QCOMPARE(watch({green}, 4'000), QString());

    QVERIFY(m_deployment->startServer());
    const auto restored = [&] {
        QFile again(path);
        return again.open(QIODevice::ReadOnly) && again.readAll() == whole;
    };
    QTRY_VERIFY_WITH_TIMEOUT(restored(), 90'000);
    QCOMPARE(watch({red, green}, 5'000), QString()); // its place in the next two seconds may be given away already
}

void TestSurvival::alertRaisedWhileOffline()
{
    m_deployment->player(m_screen).terminate();
    const QString alert = m_deployment->raise();
    QTest::qWait(500);
    QVERIFY(receiptOf(alert).is_null());
    QVERIFY(m_deployment->startPlayer(m_screen));
    QTRY_VERIFY_WITH_TIMEOUT(receiptOf(alert).contains("presented"), 20'000);
}

void TestSurvival::alertExpiredWhileOffline()
{
    m_deployment->player(m_screen).terminate();
    const QString alert = m_deployment->raise(QStringLiteral("10s"));
    QTest::qWait(11'000);
    QVERIFY(m_deployment->startPlayer(m_screen));
    QTRY_VERIFY_WITH_TIMEOUT(receiptOf(alert).contains("refused"), 20'000);
    const Value receipt = receiptOf(alert);
    QVERIFY(!receipt.contains("presented"));
    QVERIFY(QString::fromStdString(receipt.value("reason", "")).contains(QStringLiteral("expired")));
    QTRY_VERIFY_WITH_TIMEOUT(playsColours(), 15'000); // the safe loop is on the glass until the first item is ready
    QCOMPARE(watch({red, green}, 2'500), QString());
}

void TestSurvival::liveAlertSurvivesAKill()
{
    const QString alert = m_deployment->raise();
    QTRY_VERIFY_WITH_TIMEOUT(receiptOf(alert).contains("presented"), 10'000);
    const Value before = receiptOf(alert);
    m_deployment->server().kill();
    m_deployment->player(m_screen).kill();
    QVERIFY(m_deployment->startPlayer(m_screen));
    QTest::qWait(3'000);
    QVERIFY2(!playsColours(), "the alert was forgotten");

    QVERIFY(m_deployment->startServer());
    QCOMPARE(m_deployment->cli({QStringLiteral("alert"), QStringLiteral("cancel"), alert}).exitCode, 0);
    QTRY_VERIFY_WITH_TIMEOUT(receiptOf(alert).contains("ended"), 45'000);
    QVERIFY(receiptOf(alert).at("presented") == before.at("presented"));
    QTRY_VERIFY_WITH_TIMEOUT(playsColours(), 10'000);
}

void TestSurvival::clockWrongByADay_data()
{
    QTest::addColumn<QString>("shift");
    QTest::newRow("a day ahead") << QStringLiteral("+1d");
    QTest::newRow("a day behind") << QStringLiteral("-1d");
}

void TestSurvival::clockWrongByADay()
{
    QFETCH(const QString, shift);
    m_deployment->player(m_screen).terminate();
    QVERIFY(
        m_deployment->startPlayer(m_screen, {QStringLiteral("faketime"), QStringLiteral("-f"), shift},
                                  {QStringLiteral("DONT_FAKE_MONOTONIC=1"), QStringLiteral("FAKETIME_DONT_RESET=1")}));
    QTRY_VERIFY_WITH_TIMEOUT(playsColours(), 20'000);
    const QString alert = m_deployment->raise(QStringLiteral("20s"));
    QTRY_VERIFY_WITH_TIMEOUT(receiptOf(alert).contains("presented"), 10'000);

    // The receipt speaks the server's time although the machine's clock is a day off.
    const Value receipt = receiptOf(alert);
    const Value entry = m_deployment->json({QStringLiteral("receipts"), alert}).at("alert");
    const qint64 afterRelease =
        receipt.at("presented").at("at_ms").get<qint64>() - entry.at("released_ms").get<qint64>();
    QVERIFY2(qAbs(afterRelease) < 5'000, qPrintable(QStringLiteral("%1 ms after release").arg(afterRelease)));

    // And the alert ends by the server's time.
    QTRY_VERIFY_WITH_TIMEOUT(receiptOf(alert).contains("ended"), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(playsColours(), 5'000);
}

QTEST_GUILESS_MAIN(TestSurvival)
#include "tst_survival.moc"
