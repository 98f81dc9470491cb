// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/sql/database.h"
#include "console/server/records/records.h"
#include "tests/support/deployment.h"
#include "tests/support/xvfb.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <csignal>

using namespace ironfence;
using ironfence::console::server::records::Records;
using ironfence::support::Deployment;
using ironfence::support::Xvfb;

/// Player, server and broker are killed again and again while a programme plays. In the end the server has every play
/// that the screen wrote down, each once, in its chain, and its sums are theirs. IRONFENCE_KILLS says how often (50).
class TestJournalKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noPlayIsLostOrDoubled();
    void cleanupTestCase();

private:
    /// Chain, sequence and JSON of every play, and how far each chain is acknowledged.
    struct Written
    {
        QMap<QString, QList<QByteArray>> plays;
        QMap<QString, qint64> acknowledged;
    };
    [[nodiscard]] Written written() const;
    [[nodiscard]] bool isDelivered() const;
    void killSomething(int round);

    const QString m_screen = QStringLiteral("one");
    std::unique_ptr<Xvfb> m_display;
    std::unique_ptr<Deployment> m_deployment;
    QRandomGenerator m_chance{20261123};
    QMap<QString, int> m_kills;
};

void TestJournalKills::initTestCase()
{
    m_display = std::make_unique<Xvfb>(QSize(320, 240));
    QVERIFY2(m_display->start(), "Xvfb does not start");
    m_deployment = std::make_unique<Deployment>(m_display->display());
    QVERIFY(m_deployment->create());
    QVERIFY(m_deployment->startServer());
    QVERIFY(m_deployment->addScreen(m_screen));
    QVERIFY(m_deployment->startPlayer(m_screen));
    QVERIFY(m_deployment->publishColours(QStringLiteral("colours"), {QColor(200, 30, 30), QColor(30, 160, 75)}));
    QTRY_VERIFY_WITH_TIMEOUT(!written().plays.isEmpty(), 20'000);
}

void TestJournalKills::cleanupTestCase()
{
    if (QTest::currentTestFailed())
        qInfo().noquote() << m_deployment->logs();
    m_deployment.reset();
}

TestJournalKills::Written TestJournalKills::written() const
{
    Written written;
    const auto database =
        base::sql::Database::openToRead(m_deployment->dir(QStringLiteral("screens/one/state/plays.sqlite")));
    if (!database)
        return written;
    auto rows = (*database)->run(QStringLiteral("SELECT c.name, p.body FROM plays AS p JOIN chains AS c ON c.number = "
                                                "p.chain ORDER BY p.chain, p.sequence"));
    while (rows && rows->next())
        written.plays[rows->value(0).toString()].append(rows->value(1).toString().toUtf8());
    auto chains = (*database)->run(QStringLiteral("SELECT name, acknowledged FROM chains"));
    while (chains && chains->next())
        written.acknowledged.insert(chains->value(0).toString(), chains->value(1).toLongLong());
    return written;
}

bool TestJournalKills::isDelivered() const
{
    const auto now = written();
    for (auto it = now.plays.begin(); it != now.plays.end(); ++it) {
        if (now.acknowledged.value(it.key()) != it->size())
            return false;
    }
    return !now.plays.isEmpty();
}

void TestJournalKills::killSomething(int round)
{
    const bool isServersTurn = round % 10 == 3;
    const bool isBrokersTurn = round % 10 == 7;
    if (isServersTurn) {
        ++m_kills[QStringLiteral("server")];
        m_deployment->server().kill();
        QVERIFY(m_deployment->startServer());
    } else if (isBrokersTurn) {
        ++m_kills[QStringLiteral("broker")];
        const auto broker = m_deployment->serverChild(QStringLiteral("mosquitto"));
        if (broker > 0)
            ::kill(static_cast<pid_t>(broker), SIGKILL); // it forgets everything; the server starts another
    } else {
        ++m_kills[QStringLiteral("player")];
        m_deployment->player(m_screen).kill();
        QVERIFY(m_deployment->startPlayer(m_screen));
    }
}

void TestJournalKills::noPlayIsLostOrDoubled()
{
    bool isNumber = false;
    const int given = qEnvironmentVariableIntValue("IRONFENCE_KILLS", &isNumber);
    const int kills = isNumber ? given : 50;
    for (int round = 0; round < kills; ++round) {
        QTest::qWait(m_chance.bounded(50, 2'500));
        killSomething(round);
        if (QTest::currentTestFailed())
            return;
    }
    QTest::qWait(3'000);
    QVERIFY(m_deployment->player(m_screen).terminate() == 0); // the last play ends in order
    QVERIFY(m_deployment->startPlayer(m_screen));
    QTRY_VERIFY_WITH_TIMEOUT(isDelivered(), 90'000);
    m_deployment->player(m_screen).kill();
    m_deployment->server().terminate();
    QVERIFY(isDelivered()); // but for what ran when it was killed

    const auto mine = written();
    const auto records = Records::open(m_deployment->dir(QStringLiteral("server/database.sqlite")));
    QVERIFY(records);
    const auto screen = *base::ScreenId::parse(m_screen);
    const auto theirs =
        (*records)->plays.between(screen, base::fromUnixMs(0), base::UtcTime::max() - std::chrono::days{1}, 1'000'000);
    QVERIFY(theirs);
    QSet<QByteArray> stored;
    for (const auto &play : *theirs)
        stored.insert(play.play.serialize());
    QCOMPARE(stored.size(), theirs->size()); // none twice
    qsizetype count = 0;
    QMap<QString, int> cuts;
    for (const auto &chain : mine.plays) {
        count += chain.size();
        for (const auto &play : chain) {
            QVERIFY2(stored.contains(play), play.constData());
            ++cuts[messaging::Play::parse(play)->cut];
        }
    }
    QCOMPARE(theirs->size(), count); // none that the screen did not write
    const auto faults = (*records)->plays.verify(screen);
    QVERIFY(faults && faults->isEmpty());
    // A player that is killed before its first picture leaves nothing to close.
    const int interrupted = cuts.value(QStringLiteral("interrupted"));
    QVERIFY(interrupted > 0 && interrupted <= m_kills.value(QStringLiteral("player")));
    QCOMPARE(cuts.value(QStringLiteral("stopped")), 1);
    QStringList told;
    for (auto it = m_kills.begin(); it != m_kills.end(); ++it)
        told.append(QStringLiteral("%1 %2").arg(it.key()).arg(it.value()));
    qInfo().noquote() << count << "plays in" << mine.plays.size()
                      << "chains; killed:" << told.join(QStringLiteral(", "));
}

QTEST_GUILESS_MAIN(TestJournalKills)
#include "tst_journal_kills.moc"
