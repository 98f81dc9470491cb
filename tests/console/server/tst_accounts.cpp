// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/server/accounts_world.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::console;
using namespace ironfence::console::server;
using namespace std::chrono_literals;
using compliance::Cause;
using records::AccountRecords;
using testing::AccountsWorld;

namespace {

constexpr auto at = &AccountsWorld::at;
const QString lobby = QStringLiteral("lobby-1");

using Happening = void (*)(AccountsWorld &);

} // namespace
Q_DECLARE_METATYPE(Happening)

/// Accounts that are kept: they are what would be computed, and go when what they were made of changes.
class AccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { testing::onEveryDatabase(); }
    void init();
    void keepsWhatWasComputed();
    void forgetsWhatChanged_data();
    void forgetsWhatChanged();
    void keepsNothingThatChangedMeanwhile_data();
    void keepsNothingThatChangedMeanwhile();
    void isComputedAnewByOtherRules();
    void tellsWhatIsMissing();
    void tellsWhyOneCannotBe();
    void computesTheNewestFirst();
    void waitsForTheLastPlaysOfADay();
    void forgetsWhatIsOld();
    void movesAScreenThatWasThereBefore();

private:
    [[nodiscard]] AccountRecords &records() { return m_world->records->accounts; }
    [[nodiscard]] AccountRecords::Gaps gaps(int from, int to)
    {
        return *records().gaps({{}, {}, QDate(2026, 11, from), QDate(2026, 11, to)}, m_world->clock.now());
    }

    std::unique_ptr<AccountsWorld> m_world;
};

/// It is the afternoon of the 24th; the screen is known until noon of the 23rd.
void AccountsTest::init()
{
    m_world = std::make_unique<AccountsWorld>();
    m_world->clock.setNow(at("24 16:00"));
    m_world->show("21 00:00", "22 18:00");
    m_world->send({m_world->play(at("22 18:00"), at("22 20:00"), 9)}); // by a manifest that nobody knows
    m_world->show("22 22:00", "23 12:00");
}

void AccountsTest::keepsWhatWasComputed()
{
    for (const int day : {21, 22, 23})
        QVERIFY(m_world->keep(day));
    const QMap<int, std::pair<Cause, base::Milliseconds>> missed{
        {21, {Cause::Other, 0h}}, {22, {Cause::Other, 2h}}, {23, {Cause::Offline, 12h}}};
    for (const int day : {21, 22, 23}) {
        const auto kept = records().find(AccountsWorld::screen(), QDate(2026, 11, day));
        QVERIFY(kept && *kept);
        QCOMPARE(**kept, m_world->compute(day, lobby)->day);
        const auto &items = (*kept)->account.items;
        QCOMPARE(items.due, 24h);
        QCOMPARE(items.missedBy(missed[day].first), missed[day].second);
    }
    QCOMPARE((*records().find(AccountsWorld::screen(), QDate(2026, 11, 22)))->account.items.missedBy(Cause::Stopped),
             2h);
    QVERIFY(m_world->keep(22)); // again
    QCOMPARE(m_world->kept(), (QList{21, 22, 23}));
}

void AccountsTest::forgetsWhatChanged_data()
{
    QTest::addColumn<Happening>("happening");
    QTest::addColumn<QList<int>>("left");
    const auto row = [](const char *name, Happening happening, const QList<int> &left) {
        QTest::newRow(name) << happening << left;
    };

    row("nothing", [](AccountsWorld &) {}, {21, 22, 23});
    row("plays of today", [](AccountsWorld &world) { world.show("24 08:00", "24 09:00"); }, {21, 22});
    row("plays of a day that is over", [](AccountsWorld &world) { world.show("23 12:00", "23 13:00"); }, {21, 22});
    row("plays of another chain, long ago",
        [](AccountsWorld &world) { world.show("21 10:00", "21 11:00", lobby, 'a'); }, {22, 23});
    row("a play over midnight",
        [](AccountsWorld &world) { world.send({world.play(at("21 23:30"), at("22 00:30"))}, lobby, 'a'); }, {23});
    row("plays of another screen",
        [](AccountsWorld &world) {
            world.assign(QStringLiteral("lobby-2"));
            world.show("23 12:00", "23 13:00", QStringLiteral("lobby-2"));
        },
        {21, 22, 23});
    row("times put right",
        [](AccountsWorld &world) {
            // It believed that it was the 21st, and it was the 22nd.
            auto wrong = AccountsWorld::play(at("21 03:00"), at("21 04:00"));
            wrong.clock = {false, 0ms, 0ms};
            wrong.boot = QStringLiteral("other boot");
            wrong.began.monotonic = {1h};
            world.send({wrong}, lobby, 'a');
            for (const int day : {21, 22, 23})
                world.keep(day);
            auto right = AccountsWorld::play(at("22 05:00"), at("22 06:00"));
            right.boot = wrong.boot;
            right.began.monotonic = {3h};
            world.send({right}, lobby, 'a');
        },
        {23});
    row("plays that were given up",
        [](AccountsWorld &world) {
            auto batch = messaging::PlayBatch{AccountsWorld::screen(),
                                              *messaging::ChainName::parse(QString(32, u'0')),
                                              base::Sha256::of("unknown"),
                                              0,
                                              {AccountsWorld::play(at("24 10:00"), at("24 11:00"))}};
            const auto through = world.records->plays.audit(AccountsWorld::screen(), {}, 1'000'000)->plays;
            batch.missingFrom = through + 1;
            batch.plays[0].sequence = through + 10;
            const auto stored = world.records->transaction([&]() -> base::Result<void> {
                const auto done = world.records->plays.store(batch, {}, world.clock.now());
                return done ? base::Result<void>() : base::failure(done.error());
            });
            QVERIFY(stored);
        },
        {21, 22});
    row("a manifest is accepted, that a play of the 22nd went by or not",
        [](AccountsWorld &world) { world.publish(QStringLiteral("second")); }, {21, 23});
    row("a manifest is accepted late: the clock was set back",
        [](AccountsWorld &world) {
            world.clock.setNow(at("23 18:00"));
            world.publish(QStringLiteral("second"));
        },
        {21});
    row("an assignment", [](AccountsWorld &world) { world.assign(lobby, QStringLiteral("zj/jiande")); }, {21, 22, 23});
    row("an assignment of then",
        [](AccountsWorld &world) {
            world.clock.setNow(at("22 18:00"));
            world.assign(lobby, QStringLiteral("zj/jiande"));
        },
        {21});
    row("an assignment to another clock",
        [](AccountsWorld &world) { world.assign(lobby, QStringLiteral("zj/tonglu"), QStringLiteral("Asia/Urumqi")); },
        {});
    row("an assignment of another screen",
        [](AccountsWorld &world) {
            world.clock.setNow(at("22 18:00"));
            world.assign(QStringLiteral("lobby-2"));
        },
        {21, 22, 23});
    // Screens do not know a notice before it stands in their assignments.
    row("a notice is imported",
        [](AccountsWorld &world) {
            playlists::calendar::WorkdaysNotice notice;
            notice.year = 2026;
            QVERIFY(world.records->notices.put({notice, "{}", "{}", 0}));
        },
        {21, 22, 23});
}

void AccountsTest::forgetsWhatChanged()
{
    QFETCH(Happening, happening);
    QFETCH(QList<int>, left);
    for (const int day : {21, 22, 23})
        QVERIFY(m_world->keep(day));
    happening(*m_world);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(m_world->kept(), left);
    // What is kept is what would be computed now.
    for (const int day : left) {
        const auto kept = **records().find(AccountsWorld::screen(), QDate(2026, 11, day));
        QCOMPARE(kept, m_world->compute(day, lobby)->day);
    }
    // And the sums are those of the accounts that are left.
    auto sums = m_world->records->database().run(QStringLiteral(
        "SELECT DISTINCT day - (SELECT min(day) FROM accounts) FROM account_sums WHERE screen = 'lobby-1'"));
    int days = 0;
    while (sums->next())
        ++days;
    QCOMPARE(days, left.size());
}

void AccountsTest::keepsNothingThatChangedMeanwhile_data()
{
    QTest::addColumn<Happening>("happening");
    QTest::addColumn<bool>("isKept");
    const auto row = [](const char *name, Happening happening, bool isKept) {
        QTest::newRow(name) << happening << isKept;
    };
    row(
        "nothing", [](AccountsWorld &) {}, true);
    row(
        "plays", [](AccountsWorld &world) { world.show("23 12:00", "23 13:00"); }, false);
    row(
        "plays of another chain", [](AccountsWorld &world) { world.show("21 12:00", "21 13:00", lobby, 'b'); }, false);
    row(
        "a manifest", [](AccountsWorld &world) { world.publish(QStringLiteral("second")); }, false);
    row(
        "an assignment", [](AccountsWorld &world) { world.assign(); }, false);
    row(
        "another screen", [](AccountsWorld &world) { world.assign(QStringLiteral("lobby-2")); }, true);
}

void AccountsTest::keepsNothingThatChangedMeanwhile()
{
    QFETCH(Happening, happening);
    QFETCH(bool, isKept);
    const auto computed = *m_world->compute(23, lobby);
    happening(*m_world);
    base::Result<bool> kept = false;
    QVERIFY(m_world->records->transaction([&]() -> base::Result<void> {
        kept = records().keep(computed);
        return {};
    }));
    QVERIFY(kept);
    QCOMPARE(*kept, isKept);
    QCOMPARE(m_world->kept(), isKept ? QList{23} : QList<int>());
}

void AccountsTest::isComputedAnewByOtherRules()
{
    const auto basis = accounts::Accountant::basisOf(m_world->documents.keyring());
    QVERIFY(records().adopt(basis));
    QVERIFY(m_world->keep(21));
    QVERIFY(records().adopt(basis));
    QCOMPARE(m_world->kept(), QList{21});
    auto other = m_world->documents.keyring();
    auto keys = other.authorities().first();
    keys.limits.shareCapPercent = 50;
    other.set(m_world->documents.authority(), keys);
    const auto otherBasis = accounts::Accountant::basisOf(other);
    QVERIFY(otherBasis != basis);
    QVERIFY(records().adopt(otherBasis));
    QVERIFY(m_world->kept().isEmpty());
}

void AccountsTest::tellsWhatIsMissing()
{
    m_world->clock.setNow(at("23 09:00"));
    m_world->assign(QStringLiteral("lobby-2"), QStringLiteral("zj/jiande")); // from the 23rd on
    m_world->clock.setNow(at("24 16:00"));
    const auto before = gaps(1, 25);
    QCOMPARE(before.days, 4);
    QCOMPARE(before.screenCount, 2);
    QCOMPARE(before.unfinished, 4); // the 24th and 25th
    QCOMPARE(before.screens.size(), 2);
    QCOMPARE(before.screens[0].screen.text(), lobby);
    QCOMPARE(before.screens[0].days, 3);
    QCOMPARE(before.screens[0].first, QDate(2026, 11, 21));
    QCOMPARE(before.screens[0].last, QDate(2026, 11, 23));
    QCOMPARE(before.screens[1].place.text(), QStringLiteral("zj/jiande"));
    QCOMPARE(before.screens[1].first, QDate(2026, 11, 23));

    QVERIFY(m_world->keep(21));
    QVERIFY(m_world->keep(23));
    QVERIFY(m_world->keep(23, QStringLiteral("lobby-2")));
    const auto after = gaps(1, 23);
    QCOMPARE(after.days, 1);
    QCOMPARE(after.unfinished, 0);
    QCOMPARE(after.screens[0].first, QDate(2026, 11, 22));
    QCOMPARE(after.screens[0].last, QDate(2026, 11, 22));
    QCOMPARE(gaps(23, 23).days, 0);
    QCOMPARE(gaps(1, 20).days, 0); // the screens were not there
    QCOMPARE(records()
                 .gaps({{},
                        base::PlacePath::parse(QStringLiteral("zj/jiande")).value(),
                        QDate(2026, 11, 1),
                        QDate(2026, 11, 23)},
                       m_world->clock.now())
                 ->days,
             0);
}

void AccountsTest::tellsWhyOneCannotBe()
{
    auto computed = *m_world->compute(22, lobby);
    computed.day.account = {};
    computed.fault = QStringLiteral("a programme is not kept any more");
    QVERIFY(m_world->records->transaction([&]() -> base::Result<void> {
        return records().keep(computed) ? base::Result<void>() : base::failure(base::ErrorCode::Internal, QString());
    }));
    QVERIFY(m_world->kept().isEmpty());
    QCOMPARE(gaps(22, 22).days, 1);
    QCOMPARE(gaps(22, 22).screens[0].fault, computed.fault);
    QCOMPARE(records().toCompute(m_world->clock.now(), 100)->size(), 2); // it is not tried again and again
    QVERIFY(records().forgetFaults());
    QCOMPARE(records().toCompute(m_world->clock.now(), 100)->size(), 3);
}

void AccountsTest::computesTheNewestFirst()
{
    m_world->clock.setNow(at("22 09:00"));
    m_world->assign(QStringLiteral("lobby-2"));
    m_world->clock.setNow(at("24 16:00"));
    QVERIFY(m_world->keep(22));
    QStringList jobs;
    const auto ask = [&](int limit) {
        jobs.clear();
        const auto wanted = *records().toCompute(m_world->clock.now(), limit);
        for (const auto &job : wanted)
            jobs.append(job.screen.text() + job.day.toString(QStringLiteral(" dd")));
    };
    ask(100);
    QCOMPARE(jobs, (QStringList{QStringLiteral("lobby-1 23"), QStringLiteral("lobby-2 23"),
                                QStringLiteral("lobby-2 22"), QStringLiteral("lobby-1 21")}));
    ask(2);
    QCOMPARE(jobs.size(), 2);
}

void AccountsTest::waitsForTheLastPlaysOfADay()
{
    m_world->clock.setNow(at("24 00:30"));
    QCOMPARE(records().toCompute(m_world->clock.now(), 100)->size(), 2); // the 21st and 22nd
    m_world->show("23 12:00", "24 00:00");
    QCOMPARE(records().toCompute(m_world->clock.now(), 100)->size(), 3); // all of the 23rd is known
    QCOMPARE(gaps(23, 23).days, 1);
    m_world->clock.setNow(at("24 01:00"));
    QCOMPARE(records().toCompute(m_world->clock.now(), 100)->size(), 3);
}

void AccountsTest::forgetsWhatIsOld()
{
    for (const int day : {21, 22, 23})
        QVERIFY(m_world->keep(day));
    QCOMPARE(*records().forgetBefore(QDate(2026, 11, 22), 100), 1);
    QCOMPARE(m_world->kept(), (QList{22, 23}));
    QCOMPARE(*records().forgetBefore(QDate(2026, 11, 30), 1), 1);
    QCOMPARE(*records().forgetBefore(QDate(2026, 11, 30), 100), 1);
    QCOMPARE(*records().forgetBefore(QDate(2026, 11, 30), 100), 0);
    m_world->clock.setNow(at("24 16:00") + std::chrono::days{500});
    QCOMPARE(gaps(1, 30).days, 0); // nobody expects them any more
}

/// A database of before has screens whose clocks stand in their assignments only.
void AccountsTest::movesAScreenThatWasThereBefore()
{
    if (testing::isPostgresql())
        QSKIP("it is a migration of SQLite");
    auto &database = m_world->records->database();
    m_world->assign(QStringLiteral("lobby-2"), QStringLiteral("zj"), QStringLiteral("Asia/Urumqi"));
    QFile script(QStringLiteral(":/ironfence/server/migrations/0007.sql"));
    QVERIFY(script.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(script.readAll());
    QVERIFY(database.run(QStringLiteral("UPDATE screens SET time_zone = ''")));
    QVERIFY(database.run(text.mid(text.indexOf(QStringLiteral("UPDATE screens"))).trimmed()));
    QCOMPARE(records().placeOf(AccountsWorld::screen())->zone.id(), QStringLiteral("Asia/Shanghai"));
    QCOMPARE(records().placeOf(AccountsWorld::screen(QStringLiteral("lobby-2")))->zone.id(),
             QStringLiteral("Asia/Urumqi"));
}

QTEST_GUILESS_MAIN(AccountsTest)
#include "tst_accounts.moc"
