// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/sql/database.h"
#include "tests/clock/simulated_clock.h"
#include "tests/e2e/play_books.h"
#include "tests/e2e/reckoning.h"
#include "tests/e2e/repeating_relay.h"
#include "tests/e2e/week_programmes.h"
#include "tests/support/deployment.h"
#include "tests/support/xvfb.h"

#include <QRandomGenerator>
#include <QTest>
#include <csignal>

using namespace ironfence;
using base::UtcTime;
using ironfence::e2e::PlayBook;
using ironfence::e2e::Reckoning;
using ironfence::e2e::WeekProgrammes;
using ironfence::support::Deployment;
using ironfence::support::Xvfb;
using ironfence::testing::SimulatedClock;
using namespace std::chrono_literals;

/// A screen is alone for a week of simulated time: no server, no broker. It is killed and started again, its machine
/// too, on some starts with a wrong clock or none; an alert stands when the line goes dead, and new programmes are
/// published behind its back. Then the server comes back: it has every play once, and its account of every day is that
/// which the test reckons from the screen's own record and what was published.
///
///   IRONFENCE_WEEK_KILLS  how often the player is killed (24)
class TestJournalWeek : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aWeekAlone_data();
    void aWeekAlone();
    void wrongAtTheEnd();
    void serverComesBack();
    void everyPlayOnce();
    void accountsAreExact();
    void cleanup();
    void cleanupTestCase();

private:
    static constexpr double fast = 45'000; // an hour in 80 ms
    static constexpr double slow = 20;     // while pictures change and players start

    [[nodiscard]] QString state() const { return m_deployment->dir(QStringLiteral("screens/one/state")); }
    [[nodiscard]] QString database() const { return m_deployment->dir(QStringLiteral("server/database.sqlite")); }
    [[nodiscard]] std::string playing() const
    {
        const auto report = m_deployment->report(m_screen);
        return report.is_null() ? std::string() : report.value("playing", std::string());
    }
    [[nodiscard]] UtcTime day(int number) const { return m_midnight + std::chrono::days{number}; }
    [[nodiscard]] QString nameOfDay(int number) const
    {
        return QDate(2026, 11, 23).addDays(number).toString(Qt::ISODate);
    }
    [[nodiscard]] UtcTime nextChange(UtcTime after) const;
    void liveUntil(UtcTime end);
    void killOnce(UtcTime change);
    void start(const QStringList &machine = {});
    void showSlowly(const std::optional<messaging::Play> &before, base::Milliseconds patience);
    void publishBehindItsBack();
    [[nodiscard]] QList<Reckoning::Edition> editions() const;
    [[nodiscard]] bool isDelivered() const
    {
        return PlayBook::read(state()).isDelivered() && e2e::waitingReceipts(state()) == 0;
    }

    const QString m_screen = QStringLiteral("one");
    const UtcTime m_midnight = *base::fromRfc3339(QStringLiteral("2026-11-23T00:00:00+08:00")); // a Monday
    std::unique_ptr<Xvfb> m_display;
    std::unique_ptr<SimulatedClock> m_clock;
    std::unique_ptr<Deployment> m_deployment;
    std::unique_ptr<e2e::RepeatingRelay> m_relay;
    QRandomGenerator m_chance{20261123};
    QStringList m_machine; // what is special about the one that the player runs on
    int m_planned = 24;
    int m_kills = 0;
    int m_reboots = 0;
};

void TestJournalWeek::initTestCase()
{
    bool isNumber = false;
    if (const int given = qEnvironmentVariableIntValue("IRONFENCE_WEEK_KILLS", &isNumber); isNumber)
        m_planned = given;
    m_display = std::make_unique<Xvfb>(QSize(320, 240));
    QVERIFY2(m_display->start(), "Xvfb does not start");
    m_clock = std::make_unique<SimulatedClock>(m_midnight + 8h + 50min);
    QVERIFY(m_clock->isReady());
    m_deployment = std::make_unique<Deployment>(m_display->display());
    m_deployment->setEnvironment(m_clock->environment());
    QVERIFY(m_deployment->create());
    QVERIFY(m_deployment->startServer());
    QVERIFY(m_deployment->addScreen(m_screen, QStringLiteral("160x120+0+0"), QStringLiteral("test/bank"),
                                    WeekProgrammes::hours()));
    m_relay = e2e::RepeatingRelay::inFrontOf(m_deployment->dir(QStringLiteral("screens/one/player.ini")), 20261123);
    QVERIFY(m_relay);
    QVERIFY(m_deployment->startPlayer(m_screen));
    QVERIFY(WeekProgrammes::publish(*m_deployment, QColor(200, 30, 30)));
    QTRY_COMPARE_WITH_TIMEOUT(playing(), std::string("even/0"), 20'000);
    const auto alert = m_deployment->raise(QStringLiteral("6h"));
    QTRY_VERIFY_WITH_TIMEOUT(m_deployment->receipt(alert, m_screen).contains("presented"), 20'000);
}

void TestJournalWeek::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo().noquote() << m_deployment->logs().right(100'000);
}

void TestJournalWeek::cleanupTestCase()
{
    m_deployment.reset();
}

/// When the server accepted what.
QList<Reckoning::Edition> TestJournalWeek::editions() const
{
    QList<Reckoning::Edition> editions;
    const auto database = base::sql::Database::openToRead(this->database());
    if (!database)
        return editions;
    auto assignments = (*database)->run(
        QStringLiteral("SELECT accepted_ms, version FROM assignments WHERE screen = 'one' ORDER BY version"));
    while (assignments && assignments->next())
        editions.append({base::fromUnixMs(assignments->value(0).toLongLong()), assignments->value(1).toLongLong(), 0});
    auto manifests = (*database)->run(QStringLiteral("SELECT accepted_ms, version FROM manifests ORDER BY version"));
    while (manifests && manifests->next())
        editions.append({base::fromUnixMs(manifests->value(0).toLongLong()), editions.constLast().assignment,
                         manifests->value(1).toLongLong()});
    return editions;
}

/// When another picture is due, or the same anew.
UtcTime TestJournalWeek::nextChange(UtcTime after) const
{
    for (const auto &piece : WeekProgrammes::due(m_midnight)) {
        const bool isMidnight = piece.what == QStringLiteral("dark") && piece.to - piece.from > 1h;
        if (piece.from > after && !isMidnight)
            return piece.from;
    }
    return after + 1h;
}

void TestJournalWeek::start(const QStringList &machine)
{
    if (!machine.isEmpty())
        m_machine = machine;
    const auto before = PlayBook::runningIn(state());
    QVERIFY(m_deployment->startPlayer(m_screen, {}, m_machine));
    showSlowly(before, 1min); // with a lost clock it may have nothing to show
    m_clock->runTo(m_clock->now() + 3s, slow); // what became due while it started comes onto the glass as well
}

/// Until something else than the safe loop is on the glass than was before.
void TestJournalWeek::showSlowly(const std::optional<messaging::Play> &before, base::Milliseconds patience)
{
    const auto end = m_clock->now() + patience;
    const auto shows = [&] {
        const auto running = PlayBook::runningIn(state());
        return running && running != before && running->kind != messaging::PlayKind::SafeLoop;
    };
    while (m_clock->now() < end && !shows())
        m_clock->runTo(m_clock->now() + 500ms, slow);
}

/// Before the next change or with it, in one of the ways in which a player comes to its end and back.
void TestJournalWeek::killOnce(UtcTime change)
{
    auto &player = m_deployment->player(m_screen);
    if (m_kills % 2 == 0) { // while pictures change
        m_clock->runTo(change - 1s, fast);
        m_clock->runTo(change + base::Milliseconds{m_chance.bounded(-400, 800)}, slow);
    } else {
        const auto left = static_cast<double>((change - m_clock->now()).count());
        m_clock->runTo(m_clock->now() + base::Milliseconds{static_cast<qint64>(m_chance.bounded(left))}, fast);
    }
    player.kill();
    constexpr int ways = 8;
    switch (m_kills++ % ways) {
    case 1: // somebody must come and switch it on
        m_clock->runTo(m_clock->now() + std::chrono::minutes{m_chance.bounded(20, 200)}, fast);
        return start();
    case 3: // the power failed
        ++m_reboots;
        m_clock->runTo(m_clock->now() + std::chrono::minutes{m_chance.bounded(2, 20)}, fast);
        return start(m_clock->rebooted());
    case 5: // and the clock is wrong since
        ++m_reboots;
        return start(m_clock->rebooted() + SimulatedClock::wrongBy(m_kills % 3 == 0 ? 90min : -90min));
    case 7: // the clock has no battery
        ++m_reboots;
        return start(m_clock->rebooted() + SimulatedClock::wrongBy(-std::chrono::days{2'500}));
    default:
        return start();
    }
}

void TestJournalWeek::liveUntil(UtcTime end)
{
    const auto week = day(7) - day(0);
    while (m_clock->now() < end) {
        const auto change = std::min(nextChange(m_clock->now()), end);
        const auto planned = m_planned * (m_clock->now() - day(0)) / week;
        if (m_kills < planned && change - m_clock->now() > 1min) {
            killOnce(change);
            if (QTest::currentTestFailed())
                return;
            continue;
        }
        if (change - m_clock->now() > 2s)
            m_clock->runTo(change - 1s, fast);
        const auto before = PlayBook::runningIn(state());
        m_clock->runTo(change + 500ms + base::Milliseconds{m_chance.bounded(1'000)}, slow);
        showSlowly(before, 20s);
    }
}

/// The server is there again for a moment, when the screen is not.
void TestJournalWeek::publishBehindItsBack()
{
    m_deployment->player(m_screen).kill();
    ++m_kills;
    m_clock->setRate(1);
    QVERIFY(m_deployment->startServer());
    QVERIFY(WeekProgrammes::publish(*m_deployment, QColor(220, 120, 20)));
    m_deployment->server().kill();
    start();
}

/// Day by day, for the sake of the time that a function may take.
void TestJournalWeek::aWeekAlone_data()
{
    QTest::addColumn<int>("number");
    for (int number = 0; number < 7; ++number)
        QTest::newRow(qPrintable(nameOfDay(number))) << number;
}

void TestJournalWeek::aWeekAlone()
{
    QFETCH(const int, number);
    if (number == 0)
        m_deployment->server().kill();
    if (number == 4) {
        liveUntil(day(4) + 10h + 10min);
        publishBehindItsBack();
    }
    liveUntil(day(number + 1));
}

/// Another boot with a wrong clock: this one will be told the time.
void TestJournalWeek::wrongAtTheEnd()
{
    liveUntil(day(7) + 7h + 40min);
    m_deployment->player(m_screen).kill();
    ++m_kills;
    ++m_reboots;
    start(m_clock->rebooted() + SimulatedClock::wrongBy(-3h));
    liveUntil(day(7) + 9h + 10min);
    QVERIFY(!PlayBook::read(state()).isDelivered());
}

void TestJournalWeek::serverComesBack()
{
    m_clock->setRate(1);
    QVERIFY(m_deployment->startServer());
    for (int wipes = 0; wipes < 3; ++wipes) { // while the week is on its way
        QTest::qWait(m_chance.bounded(50, 600));
        const auto broker = m_deployment->serverChild(QStringLiteral("mosquitto"));
        if (broker > 0)
            ::kill(static_cast<pid_t>(broker), SIGKILL);
    }
    m_clock->setRate(4); // pauses before they try again
    QTRY_COMPARE_WITH_TIMEOUT(playing(), std::string("odd/0"), 60'000);
    QTest::qWait(1'000);
    QCOMPARE(m_deployment->player(m_screen).terminate(), 0);                    // the last play ends in order
    for (int tries = 0; tries == 0 || (tries < 5 && !isDelivered()); ++tries) { // it soon writes more
        QVERIFY(m_deployment->startPlayer(m_screen, {}, m_machine));
        QTRY_VERIFY_WITH_TIMEOUT(isDelivered(), 90'000);
        m_deployment->player(m_screen).kill();
        ++m_kills;
    }
    QVERIFY(isDelivered());
}

void TestJournalWeek::everyPlayOnce()
{
    const auto book = PlayBook::read(state());
    QCOMPARE(e2e::faultBetween(state(), database(), *base::ScreenId::parse(m_screen)), QString());
    QCOMPARE(book.chains.size(), 1);
    QVERIFY(book.cut(QStringLiteral("interrupted")) <= m_kills);
    QVERIFY2(book.count() > 100, qPrintable(QString::number(book.count()))); // 19 a day were due
    qInfo().noquote() << QStringLiteral(
                             "%1 plays of a week, %2 of them interrupted; the player was killed %3 times, "
                             "in %4 of them its machine was started anew; the server twice; of %5 batches %6 "
                             "were sent once more and %7 overtaken")
                             .arg(book.count())
                             .arg(book.cut(QStringLiteral("interrupted")))
                             .arg(m_kills)
                             .arg(m_reboots)
                             .arg(m_relay->counts().passed)
                             .arg(m_relay->counts().repeated)
                             .arg(m_relay->counts().swapped);
}

void TestJournalWeek::accountsAreExact()
{
    const auto isSame = [](const QString &item, qint64 manifest, qint64 other) {
        return manifest == other || (manifest > 0 && item != QStringLiteral("odd/0"));
    };
    const Reckoning reckoning({QStringLiteral("test-police"), editions(), WeekProgrammes::due(m_midnight), isSame},
                              PlayBook::read(state()));
    Reckoning::Sums week;
    for (int number = 0; number <= 7; ++number) {
        const auto answer = m_deployment->json({QStringLiteral("compliance"), QStringLiteral("--screen"), m_screen,
                                                QStringLiteral("--day"), nameOfDay(number)});
        QVERIFY(!answer.is_null());
        const auto &told = answer["screens"][0];
        // Of the first day: since the screen is there; of the last: until now.
        const auto to = *base::fromRfc3339(QString::fromStdString(told["to"]));
        QVERIFY(number == 7 ? to <= m_clock->now() : to == day(number + 1));
        const auto account = reckoning.account(day(number), to);
        QCOMPARE(nameOfDay(number) + Reckoning::difference(account, told["account"]), nameOfDay(number));
        for (auto what = account.sums.begin(); what != account.sums.end(); ++what) {
            for (auto became = what->begin(); became != what->end(); ++became)
                week[what.key()][became.key()] += became.value();
        }
    }
    const auto sums =
        m_deployment->json({QStringLiteral("plays"), QStringLiteral("--screen"), m_screen, QStringLiteral("--from"),
                            nameOfDay(0), QStringLiteral("--to"), nameOfDay(7)});
    const auto [plays, shown] = reckoning.plays(day(0), day(8));
    QCOMPARE(sums["total"]["plays"].get<qint64>(), plays);
    QCOMPARE(sums["total"]["shown_ms"].get<qint64>(), shown.count());

    qint64 due = 0;
    QMap<QString, qint64> all;
    for (auto what = week.begin(); what != week.end(); ++what) {
        QStringList parts;
        for (auto became = what->begin(); became != what->end(); ++became) {
            parts.append(QStringLiteral("%1 %2 s").arg(became.key()).arg(became.value() / 1'000));
            all[became.key()] += became.value();
            due += became.value();
        }
        qInfo().noquote() << what.key() << QStringLiteral("—") << parts.join(QStringLiteral(", "));
    }
    // What must have happened, did.
    for (const auto *cause : {"alert", "late-content", "wrong-clock", "stopped"})
        QVERIFY2(all.value(QLatin1String(cause)) > 600'000, cause);
    for (const auto *cause : {"failed", "quarantined", "lost"})
        QVERIFY2(all.value(QLatin1String(cause)) == 0, cause);
    QVERIFY(2 * all.value(QStringLiteral("shown")) > due);
}

QTEST_GUILESS_MAIN(TestJournalWeek)
#include "tst_journal_week.moc"
