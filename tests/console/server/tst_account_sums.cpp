// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/accounts/bookkeeper.h"
#include "console/server/records/account_sums.h"
#include "tests/console/server/accounts_world.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::console;
using namespace ironfence::console::server;
using namespace std::chrono_literals;
using compliance::Cause;
using compliance::Tally;
using records::AccountSumKey;
using records::AccountSums;
using testing::AccountsWorld;

/// Accounts of three screens and three days, computed in the background and added up in every way.
class AccountSumsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { testing::onEveryDatabase(); }
    void init();
    void keepsAllOfThem();
    void addsUpToTheRecord();
    void groups_data();
    void groups();
    void comesInPages_data();
    void comesInPages();
    void narrows_data();
    void narrows();
    void tellsDeviationsInPages();
    void goesOnWithWhatComesLate();

private:
    [[nodiscard]] AccountSums::Sums ask(const QString &by, const AccountSums::Question &narrow = {}) const
    {
        auto question = narrow;
        question.from = {2026, 11, 1};
        question.to = {2026, 11, 30};
        question.byScreen = by.contains(QStringLiteral("screen"));
        question.byPlace = by.contains(QStringLiteral("place"));
        question.byDay = by.contains(QStringLiteral("day"));
        question.byProgramme = by.contains(QStringLiteral("programme"));
        return *AccountSums(m_world->records->database()).of(question);
    }
    [[nodiscard]] static QString lineOf(const AccountSumKey &key, const Tally &tally)
    {
        return QStringLiteral("%1 %2 %3 %4 %5 %6/%7")
            .arg(key.screen, key.place, key.day.mid(8), key.authority, key.programme)
            .arg(tally.shown / 1h)
            .arg(tally.due / 1h)
            .simplified();
    }
    [[nodiscard]] qint64 missing() const
    {
        return m_world->records->accounts.gaps({{}, {}, QDate(2026, 11, 1), QDate(2026, 11, 23)}, m_world->clock.now())
            ->days;
    }

    /// One for each kind of database, for all of these tests.
    struct Books
    {
        AccountsWorld world;
        std::unique_ptr<accounts::Bookkeeper> keeper;
    };
    std::map<bool, std::unique_ptr<Books>> m_books;
    Books *m_now = nullptr; ///< whose turn it is
    AccountsWorld *m_world = nullptr;
};

void AccountSumsTest::init()
{
    auto &books = m_books[testing::isPostgresql()];
    const bool isNew = !books;
    if (isNew)
        books = std::make_unique<Books>();
    m_now = books.get();
    m_world = &books->world;
    if (!isNew)
        return;
    m_world->assign(QStringLiteral("lobby-2"), QStringLiteral("zj/tonglu/icbc"));
    m_world->assign(QStringLiteral("led-1"), QStringLiteral("zj/tonglu-new"));
    m_world->clock.setNow(AccountsWorld::at("24 16:00"));
    m_world->show("21 00:00", "24 00:00");
    m_world->show("21 00:00", "22 12:00", QStringLiteral("lobby-2"));
    m_world->show("22 18:00", "24 00:00", QStringLiteral("lobby-2"));
    m_now->keeper = std::make_unique<accounts::Bookkeeper>(*m_world->records, m_world->archive(), m_world->clock);
    QVERIFY(m_now->keeper->start());
}

void AccountSumsTest::keepsAllOfThem()
{
    QTRY_COMPARE_WITH_TIMEOUT(missing(), qint64{0}, 30'000);
    for (const auto *id : {"lobby-1", "lobby-2", "led-1"}) {
        for (const int day : {21, 22, 23}) {
            const auto kept =
                *m_world->records->accounts.find(AccountsWorld::screen(QLatin1String(id)), QDate(2026, 11, day));
            QVERIFY(kept);
            QCOMPARE(*kept, m_world->compute(day, QLatin1String(id))->day);
        }
    }
}

/// What was shown of what was due is what the plays say, for every one of them was due; what was due is every hour.
void AccountSumsTest::addsUpToTheRecord()
{
    const auto sums = ask(QStringLiteral("screen,day"));
    records::PlaySums::Question plays;
    plays.from = {2026, 11, 1};
    plays.to = {2026, 11, 30};
    plays.byScreen = plays.byDay = true;
    const auto shown = *m_world->records->plays.sums().of(plays);
    QCOMPARE(sums.size(), 9);
    base::Milliseconds all{0};
    for (auto it = sums.begin(); it != sums.end(); ++it) {
        QCOMPARE(it->due, 24h);
        auto parts = it->shown;
        for (const auto cause : compliance::causes)
            parts += it->missedBy(cause);
        QCOMPARE(parts, it->due);
        const auto &key = it.key();
        QCOMPARE(it->shown, shown.value({key.screen, key.place, key.day, {}, {}, {}}).shown);
        all += it->shown;
    }
    QCOMPARE(all, 72h + 66h);
}

void AccountSumsTest::groups_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *by, const QStringList &lines) {
        QTest::newRow(by) << QString::fromLatin1(by) << lines;
    };
    row("all", {QStringLiteral("138/216")});
    row("screen", {QStringLiteral("led-1 zj/tonglu-new 0/72"), QStringLiteral("lobby-1 zj/tonglu 72/72"),
                   QStringLiteral("lobby-2 zj/tonglu/icbc 66/72")});
    row("place", {QStringLiteral("zj/tonglu 72/72"), QStringLiteral("zj/tonglu-new 0/72"),
                  QStringLiteral("zj/tonglu/icbc 66/72")});
    row("day", {QStringLiteral("21 48/72"), QStringLiteral("22 42/72"), QStringLiteral("23 48/72")});
    row("programme", {QStringLiteral("county-police day 138/216")});
    row("day,programme", {QStringLiteral("21 county-police day 48/72"), QStringLiteral("22 county-police day 42/72"),
                          QStringLiteral("23 county-police day 48/72")});
}

void AccountSumsTest::groups()
{
    QFETCH(QString, by);
    const auto sums = ask(by);
    QStringList lines;
    for (auto it = sums.begin(); it != sums.end(); ++it)
        lines.append(lineOf(it.key(), *it));
    QTEST(lines, "lines");
}

void AccountSumsTest::comesInPages_data()
{
    QTest::addColumn<QString>("by");
    for (const auto *by : {"screen,day,programme", "place", "day", "programme", "place,day", "screen"})
        QTest::newRow(by) << QString::fromLatin1(by);
}

void AccountSumsTest::comesInPages()
{
    QFETCH(QString, by);
    const auto whole = ask(by);
    for (const int limit : {1, 2, 5}) {
        AccountSums::Sums all;
        AccountSums::Question question;
        question.limit = limit;
        while (true) {
            const auto page = ask(by, question);
            QVERIFY(page.size() <= limit);
            if (page.isEmpty())
                break;
            all.insert(page);
            question.after = page.lastKey();
        }
        QCOMPARE(all, whole);
    }
}

void AccountSumsTest::narrows_data()
{
    QTest::addColumn<AccountSums::Question>("question");
    QTest::addColumn<QString>("line");
    AccountSums::Question question;
    question.screen = QStringLiteral("lobby-2");
    QTest::newRow("a screen") << question << QStringLiteral("66/72");
    question.screen.clear();
    question.place = *base::PlacePath::parse(QStringLiteral("zj/tonglu"));
    QTest::newRow("a place and below") << question << QStringLiteral("138/144");
    question.place.reset();
    question.programme = QStringLiteral("day");
    question.authority = QStringLiteral("county-police");
    QTest::newRow("a programme") << question << QStringLiteral("138/216");
    question.authority = QStringLiteral("bank");
    QTest::newRow("of another authority") << question << QString();
    question = {};
    question.programme = QStringLiteral("da");
    QTest::newRow("with such a beginning") << question << QString();
}

void AccountSumsTest::narrows()
{
    QFETCH(AccountSums::Question, question);
    const auto sums = ask({}, question);
    QString line;
    for (auto it = sums.begin(); it != sums.end(); ++it)
        line += lineOf(it.key(), *it);
    QTEST(line, "line");
}

void AccountSumsTest::tellsDeviationsInPages()
{
    const auto &accounts = m_world->records->accounts;
    const records::AccountRecords::Scope scope{{}, {}, QDate(2026, 11, 1), QDate(2026, 11, 30)};
    QStringList lines;
    std::optional<records::AccountRecords::Job> after;
    for (int pages = 1;; ++pages) {
        const auto page = *accounts.withDeviations(scope, after, 1);
        for (const auto &day : page.days) {
            for (const auto &deviation : day.account.deviations)
                lines.append(QStringLiteral("%1 %2 %3 %4 h")
                                 .arg(day.screen.text())
                                 .arg(day.day.day())
                                 .arg(compliance::nameOf(deviation.cause))
                                 .arg(deviation.missed / 1h));
        }
        if (!page.isMore) {
            QCOMPARE(pages, 4);
            break;
        }
        after = {page.days.constLast().screen, page.days.constLast().day};
    }
    QCOMPARE(lines, (QStringList{QStringLiteral("led-1 21 offline 24 h"), QStringLiteral("led-1 22 offline 24 h"),
                                 QStringLiteral("led-1 23 offline 24 h"), QStringLiteral("lobby-2 22 stopped 6 h")}));
    QCOMPARE(accounts.withDeviations({QStringLiteral("lobby-1"), {}, scope.from, scope.to}, {}, 10)->days.size(), 0);
}

/// The last test: a screen that was silent all the time sends what it has shown.
void AccountSumsTest::goesOnWithWhatComesLate()
{
    m_world->show("21 00:00", "22 00:00", QStringLiteral("led-1"));
    QCOMPARE(missing(), qint64{2}); // the 21st; of the 22nd the first instant is known. The 23rd is as it was
    m_now->keeper = std::make_unique<accounts::Bookkeeper>(*m_world->records, m_world->archive(), m_world->clock);
    QVERIFY(m_now->keeper->start());
    QTRY_COMPARE_WITH_TIMEOUT(missing(), qint64{0}, 30'000);
    AccountSums::Question question;
    question.screen = QStringLiteral("led-1");
    const auto sums = ask({}, question);
    QCOMPARE(sums.first().shown, 24h);
    QCOMPARE(sums.first().missedBy(Cause::Offline), 48h);
}

QTEST_GUILESS_MAIN(AccountSumsTest)
#include "tst_account_sums.moc"
