// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/deployment.h"
#include "tests/support/notify_socket.h"
#include "tests/support/stranger.h"
#include "tests/support/xvfb.h"

#include <QElapsedTimer>
#include <QTest>
#include <csignal>
#include <functional>

using namespace ironfence;
using ironfence::base::json::Value;
using ironfence::support::Deployment;
using ironfence::support::NotifySocket;
using ironfence::support::Stranger;
using ironfence::support::Xvfb;

/// Somebody meddles with the glass of a real player: what its supervisor and its server hear of it.
class TestWatched : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase() { m_deployment.reset(); }
    void aSupervisorHearsThatItLives();
    void aBlackGlassIsAnIncidentUntilItIsMended();
    void whatNothingMendsIsStartedAnewOnce();

private:
    [[nodiscard]] bool start();
    /// What the newest report says of the glass; null: nothing.
    [[nodiscard]] Value glass() const;
    /// "open", "acknowledged" or "recovered", of this screen's newest incident of the kind; empty: there is none.
    [[nodiscard]] std::string incident(const std::string &kind) const;

    const QString m_screen = QStringLiteral("one");
    const QRect m_canvas{0, 0, 160, 120};
    std::unique_ptr<Xvfb> m_display;
    std::unique_ptr<Deployment> m_deployment;
    NotifySocket m_supervisor;
};

void TestWatched::initTestCase()
{
    m_display = std::make_unique<Xvfb>(QSize(320, 240));
    QVERIFY2(m_display->start(), "Xvfb does not start");
    QVERIFY(m_supervisor.isOpen());
    m_deployment = std::make_unique<Deployment>(m_display->display());
    m_deployment->watchGlasses();
    QVERIFY(m_deployment->create());
    QVERIFY(m_deployment->startServer());
    QVERIFY(m_deployment->addScreen(m_screen));
    QVERIFY(m_deployment->publishColours(QStringLiteral("colours"), {Qt::red, Qt::blue}));
    QVERIFY(start());
}

void TestWatched::cleanup()
{
    if (QTest::currentTestFailed() && m_deployment)
        qInfo().noquote() << m_deployment->logs();
}

bool TestWatched::start()
{
    const auto path = QStringLiteral("NOTIFY_SOCKET=") + m_supervisor.path();
    return m_deployment->startPlayer(m_screen, {}, {path}) &&
           QTest::qWaitFor([this] { return glass().is_object() && glass().value("judged", 0) > 0; }, 90'000);
}

Value TestWatched::glass() const
{
    const auto report = m_deployment->report(m_screen);
    const auto pointer = Value::json_pointer("/picture/glass");
    return report.is_object() && report.contains(pointer) ? report.at(pointer) : Value();
}

std::string TestWatched::incident(const std::string &kind) const
{
    const auto answer = m_deployment->json({QStringLiteral("incidents"), QStringLiteral("--all")});
    if (!answer.is_object())
        return {};
    for (const auto &each : answer.at("incidents")) {
        if (each.at("kind") == kind && each.at("screen") == m_screen.toStdString())
            return each.at("state");
    }
    return {};
}

void TestWatched::aSupervisorHearsThatItLives()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_supervisor.heard("READY=1") == 1, 20'000);
    const auto beats = m_supervisor.heard("WATCHDOG=1");
    QTRY_VERIFY_WITH_TIMEOUT(m_supervisor.heard("WATCHDOG=1") >= beats + 3, 20'000);

    const auto process = static_cast<pid_t>(m_deployment->player(m_screen).pid());
    QCOMPARE(::kill(process, SIGSTOP), 0); // it hangs
    QTest::qWait(500);
    const auto last = m_supervisor.heard("WATCHDOG=1");
    QTest::qWait(3'000);
    QCOMPARE(m_supervisor.heard("WATCHDOG=1"), last);
    QCOMPARE(::kill(process, SIGCONT), 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_supervisor.heard("WATCHDOG=1") > last, 20'000);
}

void TestWatched::aBlackGlassIsAnIncidentUntilItIsMended()
{
    QCOMPARE(incident("wrong-glass"), std::string());
    Stranger stranger(m_display->display());
    QVERIFY(stranger.isReady());
    stranger.cover(m_canvas, 0x000000);
    QElapsedTimer since;
    since.start();
    QTRY_VERIFY_WITH_TIMEOUT(glass().value("wrong", "") == "black", 20'000);
    qInfo() << "reported after" << since.elapsed() << "ms";
    QTRY_COMPARE_WITH_TIMEOUT(incident("wrong-glass"), std::string("open"), 20'000);

    QTRY_VERIFY_WITH_TIMEOUT(m_deployment->glass({80, 60}) != QColor(Qt::black), 30'000); // the window lies above
    QTRY_COMPARE_WITH_TIMEOUT(glass().value("mended", 0), 1, 60'000);
    QVERIFY(!glass().contains("wrong"));
    QCOMPARE(glass().value("decks", 0), 1);
    QCOMPARE(glass().value("windows", 0), 1);
    const auto page = m_deployment->cli({QStringLiteral("screen"), QStringLiteral("show"), m_screen}).out;
    QVERIFY2(page.contains("mended 1 time, deck anew 1 time, window anew 1 time"), page.constData());
    QTRY_COMPARE_WITH_TIMEOUT(incident("wrong-glass"), std::string("recovered"), 120'000);
}

void TestWatched::whatNothingMendsIsStartedAnewOnce()
{
    Stranger stranger(m_display->display());
    const auto coverUntil = [&](const std::function<bool()> &isOver, int timeout) {
        return QTest::qWaitFor(
            [&] {
                stranger.cover(m_canvas, 0x000000); // above whatever was made anew
                QTest::qWait(200);
                return isOver();
            },
            timeout);
    };
    auto &player = m_deployment->player(m_screen);
    QVERIFY(coverUntil([&] { return !player.isRunning(); }, 90'000));
    QCOMPARE(player.exitCode(), 9);

    QVERIFY(start()); // as systemd would
    QTRY_COMPARE_WITH_TIMEOUT(glass().value("restarts", 0), 1, 20'000);
    QVERIFY(coverUntil([&] { return glass().value("windows", 0) >= 1; }, 60'000));
    QVERIFY(!coverUntil([&] { return !player.isRunning(); }, 15'000)); // not again so soon
    QCOMPARE(player.terminate(), 0);
}

QTEST_GUILESS_MAIN(TestWatched)
#include "tst_watched.moc"
