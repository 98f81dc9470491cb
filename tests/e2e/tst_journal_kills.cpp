// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/play_books.h"
#include "tests/e2e/victim.h"
#include "tests/support/xvfb.h"

#include <QElapsedTimer>
#include <QTest>
#include <csignal>

using namespace ironfence;
using ironfence::e2e::PlayBook;
using ironfence::e2e::Victim;
using ironfence::support::Deployment;
using ironfence::support::Xvfb;

/// Players, server and broker are killed again and again while programmes play and alerts come, at random instants and
/// at every call that changes a file, on a network that repeats and reorders what it carries. In the end the server has
/// every play that the screens wrote down, each once, in its chain, and its sums are theirs.
///
///   IRONFENCE_KILLS    kills at random instants (50)
///   IRONFENCE_STRIDE   of the calls, only each so many-th is tried (16); 1: all of them
///   IRONFENCE_SCREENS  how many (2)
///
/// 2,000 kills need more than Qt's five minutes: QTEST_FUNCTION_TIMEOUT=3600000.
class TestJournalKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killsAtRandom();
    void killsOfPlayersAtEveryCall();
    void killsOfTheServerAtEveryCall();
    void noPlayIsLostOrDoubled();
    void cleanup();
    void cleanupTestCase();

private:
    static int setting(const char *name, int usual)
    {
        bool isNumber = false;
        const int given = qEnvironmentVariableIntValue(name, &isNumber);
        return isNumber ? given : usual;
    }
    [[nodiscard]] QString faults() const;
    [[nodiscard]] int playersKilled() const;
    void killServer();
    void killBroker();
    void alarm();
    void tellHowFar(const QString &what);

    const int m_kills = setting("IRONFENCE_KILLS", 50);
    const int m_stride = setting("IRONFENCE_STRIDE", 16);
    std::unique_ptr<Xvfb> m_display;
    std::unique_ptr<Deployment> m_deployment;
    std::vector<std::unique_ptr<Victim>> m_victims;
    QMap<QString, int> m_killed; // of others than players
    QString m_alert;             // on the glass
    int m_alerts = 0;
    int m_lastCall = 0; // of the server
    QElapsedTimer m_told;
};

void TestJournalKills::initTestCase()
{
    m_display = std::make_unique<Xvfb>(QSize(320, 240));
    QVERIFY2(m_display->start(), "Xvfb does not start");
    m_deployment = std::make_unique<Deployment>(m_display->display());
    QVERIFY(m_deployment->create());
    QVERIFY(m_deployment->startServer());
    const int screens = setting("IRONFENCE_SCREENS", 2);
    for (int number = 1; number <= screens; ++number) {
        m_victims.push_back(std::make_unique<Victim>(*m_deployment, number));
        QVERIFY(m_victims.back()->settle());
    }
    QVERIFY(m_deployment->publishColours(QStringLiteral("colours"), {QColor(200, 30, 30), QColor(30, 160, 75)}));
    for (const auto &victim : m_victims)
        QTRY_VERIFY_WITH_TIMEOUT(PlayBook::read(victim->state()).count() > 0, 20'000);
    m_told.start();
}

void TestJournalKills::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo().noquote() << m_deployment->logs().right(200'000);
}

void TestJournalKills::cleanupTestCase()
{
    m_victims.clear();
    m_deployment.reset();
}

QString TestJournalKills::faults() const
{
    QStringList faults;
    for (const auto &victim : m_victims) {
        if (!victim->fault().isEmpty())
            faults.append(victim->fault());
    }
    return faults.join(QStringLiteral("; "));
}

int TestJournalKills::playersKilled() const
{
    int kills = 0;
    for (const auto &victim : m_victims)
        kills += victim->kills().atRandom;
    return kills;
}

void TestJournalKills::killServer()
{
    ++m_killed[QStringLiteral("server")];
    m_deployment->server().kill();
    QVERIFY(m_deployment->startServer());
}

void TestJournalKills::killBroker()
{
    const auto broker = m_deployment->serverChild(QStringLiteral("mosquitto"));
    if (broker <= 0)
        return; // it has not come back yet
    ++m_killed[QStringLiteral("broker")];
    ::kill(static_cast<pid_t>(broker), SIGKILL); // it forgets everything; the server starts another
}

/// An alert for everybody, and the next time its end.
void TestJournalKills::alarm()
{
    if (!m_alert.isEmpty()) {
        QCOMPARE(m_deployment->cli({QStringLiteral("alert"), QStringLiteral("cancel"), m_alert}).exitCode, 0);
        m_alert.clear();
        return;
    }
    m_alert = m_deployment->raise(QStringLiteral("24h"));
    QVERIFY(!m_alert.isEmpty());
    ++m_alerts;
}

void TestJournalKills::tellHowFar(const QString &what)
{
    constexpr int often = 60'000;
    if (m_told.elapsed() < often)
        return;
    m_told.start();
    qInfo().noquote() << what;
}

void TestJournalKills::killsAtRandom()
{
    for (const auto &victim : m_victims)
        victim->begin({.atRandom = true});
    const auto killed = [this] {
        return playersKilled() + m_killed[QStringLiteral("server")] + m_killed[QStringLiteral("broker")];
    };
    constexpr int everyTenth = 10;
    for (int next = everyTenth / 2; killed() < m_kills && faults().isEmpty();) {
        QTest::qWait(20);
        if (playersKilled() < next)
            continue;
        next = playersKilled() + everyTenth / 2;
        const auto turn = (next / (everyTenth / 2)) % 4;
        if (turn % 2 == 0)
            killServer();
        else if (turn == 1)
            killBroker();
        else
            alarm();
        if (QTest::currentTestFailed())
            return;
        tellHowFar(QStringLiteral("%1 kills at random instants").arg(killed()));
    }
    for (const auto &victim : m_victims)
        victim->spare();
    QCOMPARE(faults(), QString());
}

void TestJournalKills::killsOfPlayersAtEveryCall()
{
    const auto screens = static_cast<int>(m_victims.size());
    int first = 1;
    for (const auto &victim : m_victims) {
        victim->begin({.firstCall = first, .stride = m_stride * screens});
        first += m_stride;
    }
    const auto areDone = [this] {
        return std::all_of(m_victims.begin(), m_victims.end(), [](const auto &victim) { return victim->isDone(); });
    };
    while (!areDone()) {
        QTest::qWait(50);
        tellHowFar(QStringLiteral("players are killed at call %1").arg(m_victims.front()->kills().lastCall));
    }
    for (const auto &victim : m_victims)
        victim->spare();
    QCOMPARE(faults(), QString());
}

void TestJournalKills::killsOfTheServerAtEveryCall()
{
    const auto acknowledged = [this] {
        QList<qint64> through;
        for (const auto &victim : m_victims) {
            through.append(PlayBook::read(victim->state()).acknowledgedCount());
        }
        return through;
    };
    for (int call = 1;; call += m_stride) {
        m_deployment->server().terminate();
        (void)m_deployment->startServer(
            {QStringLiteral("LD_PRELOAD=%1/failing_disk.so").arg(QCoreApplication::applicationDirPath()),
             QStringLiteral("FAILING_DISK_ROOT=") + m_deployment->dir(QStringLiteral("server")),
             QStringLiteral("FAILING_DISK_PROGRAM=ironfence-server"), QStringLiteral("FAILING_DISK_HOW=kill"),
             QStringLiteral("FAILING_DISK_AT=%1").arg(call)});
        // Its work: births, reports, and plays with their acknowledgement.
        const auto before = acknowledged();
        const auto isDead = [this] { return !m_deployment->server().isRunning(); };
        const auto hasWorked = [&] {
            const auto now = acknowledged();
            return now != before;
        };
        (void)QTest::qWaitFor([&] { return isDead() || hasWorked(); }, 30'000);
        (void)QTest::qWaitFor(isDead, 2'000);
        const int exitCode = m_deployment->server().terminate();
        const int signal = m_deployment->server().endedBySignal();
        QVERIFY2(signal == SIGKILL || exitCode == 0, qPrintable(QStringLiteral("at call %1").arg(call)));
        if (signal != SIGKILL)
            break;
        ++m_killed[QStringLiteral("server at calls")];
        m_lastCall = call;
        tellHowFar(QStringLiteral("the server is killed at call %1").arg(call));
    }
    QVERIFY(m_deployment->startServer());
}

void TestJournalKills::noPlayIsLostOrDoubled()
{
    if (!m_alert.isEmpty())
        alarm();
    QTest::qWait(3'000);
    QList<qsizetype> written;
    for (const auto &victim : m_victims) {
        QCOMPARE(m_deployment->player(victim->name()).terminate(60'000), 0); // the last play ends in order
        written.append(PlayBook::read(victim->state()).count());
        QVERIFY(m_deployment->startPlayer(victim->name()));
    }
    for (std::size_t i = 0; i < m_victims.size(); ++i) {
        const auto state = m_victims[i]->state();
        QTRY_VERIFY_WITH_TIMEOUT(PlayBook::read(state).acknowledgedCount() >= written[static_cast<qsizetype>(i)] &&
                                     e2e::waitingReceipts(state) == 0,
                                 120'000);
    }
    for (const auto &victim : m_victims)
        m_deployment->player(victim->name()).kill();
    m_deployment->server().terminate();

    qsizetype plays = 0;
    Victim::Kills kills;
    e2e::RepeatingRelay::Counts network;
    for (const auto &victim : m_victims) {
        QCOMPARE(e2e::faultBetween(victim->state(), m_deployment->dir(QStringLiteral("server/database.sqlite")),
                                   *base::ScreenId::parse(victim->name())),
                 QString());
        const auto book = PlayBook::read(victim->state());
        QCOMPARE(book.chains.size(), 1); // nothing was set aside
        plays += book.count();
        // A player that is killed before its first picture leaves nothing to close.
        const auto killed = victim->kills().atRandom + victim->kills().atCalls;
        const auto interrupted = book.cut(QStringLiteral("interrupted"));
        QVERIFY(interrupted > 0 && interrupted <= killed + 1);
        kills.atRandom += victim->kills().atRandom;
        kills.atCalls += victim->kills().atCalls;
        kills.lastCall = std::max(kills.lastCall, victim->kills().lastCall);
        network.passed += victim->network().passed;
        network.repeated += victim->network().repeated;
        network.swapped += victim->network().swapped;
    }
    const auto other = [this](const char *what) { return m_killed.value(QLatin1String(what)); };
    const int all = kills.atRandom + kills.atCalls + other("server") + other("broker") + other("server at calls");
    qInfo().noquote() << QStringLiteral("%1 plays of %2 screens, none lost and none doubled; %3 kills: players %4 at "
                                        "random and %5 at calls (up to the %6th), the server %7 at random and %8 at "
                                        "calls (up to the %9th), the broker, which then knew nothing, %10")
                             .arg(plays)
                             .arg(m_victims.size())
                             .arg(all)
                             .arg(kills.atRandom)
                             .arg(kills.atCalls)
                             .arg(kills.lastCall)
                             .arg(other("server"))
                             .arg(other("server at calls"))
                             .arg(m_lastCall)
                             .arg(other("broker"));
    qInfo().noquote() << QStringLiteral("%1 alerts; of %2 batches %3 were sent once more and %4 overtaken")
                             .arg(m_alerts)
                             .arg(network.passed)
                             .arg(network.repeated)
                             .arg(network.swapped);
}

QTEST_GUILESS_MAIN(TestJournalKills)
#include "tst_journal_kills.moc"
