// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/records.h"
#include "tests/console/server/play_sender.h"
#include "tests/console/server/test_database.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::console;
using namespace ironfence::console::server::records;
using namespace std::chrono_literals;
using player::testing::lobby;
using server::testing::Sender;

/// What a screen that says what it likes can do to what is stored: to its own plays, and no more.
class PlayBoundsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { server::testing::onEveryDatabase(); }
    void init();
    void wordsOfOneScreenAreBounded();
    void longWordsAreNoWords();
    void sumsDoNotOverflow();
    void incredibleTimesCountForNoDay_data();
    void incredibleTimesCountForNoDay();
    void holesAreBounded();
    void pushesOutItsOwnOldest();
    void longPlaysAreFound();
    void pagesFollowEachOther_data();
    void pagesFollowEachOther();
    void auditsInParts();
    void learnsTheTimeAfterMonths();

private:
    /// How far the chain is stored; -1 when it is refused.
    qint64 store(const Sender &sender, qint64 first, qint64 last, qint64 missingFrom = 0)
    {
        qint64 through = -1;
        auto done = m_records->transaction([&]() -> base::Result<void> {
            const auto stored = m_records->plays.store(sender.batch(first, last, missingFrom), m_zone, m_now);
            if (!stored)
                return base::failure(stored.error());
            through = stored->broken ? -2 : stored->through;
            return {};
        });
        if (!done)
            m_records->plays.forget();
        return done ? through : -1;
    }
    void run(const QString &statement)
    {
        const auto done = m_records->database().run(statement);
        QVERIFY2(done, done ? "" : qPrintable(done.error().line()));
    }
    [[nodiscard]] qint64 ask(const QString &statement)
    {
        auto row = m_records->database().run(statement);
        return row && row->next() ? row->value(0).toLongLong() : -1;
    }
    [[nodiscard]] QList<messaging::Play> all(base::UtcTime to = base::fromUnixMs(player::testing::playsBegan * 2)) const
    {
        QList<messaging::Play> plays;
        const auto known = *m_records->plays.between(lobby(), base::fromUnixMs(0), to, 1'000'000);
        for (const auto &stored : known)
            plays.append(stored.play);
        return plays;
    }
    [[nodiscard]] QStringList faults() const
    {
        QStringList found;
        const auto verified = *m_records->plays.verify(lobby());
        for (const auto &fault : verified)
            found.append(QStringLiteral("%1 %2").arg(fault.sequence).arg(fault.message));
        return found;
    }
    [[nodiscard]] QMap<PlaySumKey, PlaySum> sums(QDate from = {2020, 1, 1}) const
    {
        PlaySums::Question question;
        question.from = from;
        question.to = QDate(2100, 1, 1);
        question.byItem = question.byDay = true;
        return *m_records->plays.sums().of(question);
    }

    std::unique_ptr<server::testing::TestDatabase> m_database;
    std::unique_ptr<Records> m_records;
    const playlists::rules::TimeZone m_zone;
    base::UtcTime m_now;
};

void PlayBoundsTest::init()
{
    m_records.reset();
    m_database = std::make_unique<server::testing::TestDatabase>();
    m_records = *Records::open(m_database->address());
    m_now = base::fromUnixMs(player::testing::playsBegan) + 24h;
    messaging::Assignment assignment;
    assignment.authority = *base::AuthorityId::parse(QStringLiteral("county-police"));
    assignment.version = 1;
    assignment.screen.id = lobby();
    assignment.screen.place = *base::PlacePath::parse(QStringLiteral("zj/tonglu"));
    QVERIFY(m_records->screens.add(assignment, QByteArray("{}"), QString()));
}

void PlayBoundsTest::wordsOfOneScreenAreBounded()
{
    run(QStringLiteral("INSERT INTO words (text, screen) VALUES ('county-police', 'lobby-2')")); // another's
    run(QStringLiteral("WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < %1) INSERT INTO words "
                       "(text, screen) SELECT 'made-up-' || n, 'lobby-1' FROM n")
            .arg(PlayWords::perScreen - 2));
    Sender sender(4);
    sender.plays[1].cut = QStringLiteral("joined");
    sender.plays[2].clock.synchronised = false;
    QCOMPARE(store(sender, 1, 4), 4);
    QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM words WHERE screen = 'lobby-1'")), PlayWords::perScreen);
    QCOMPARE(all(), sender.plays);
    QCOMPARE(faults(), QStringList());
    const auto counted = sums();
    QCOMPARE(counted.size(), 2); // one item that was stored as a word in time, and all others together
    QCOMPARE(counted.first().plays + counted.last().plays, 4);
    QCOMPARE(counted.firstKey().item, QString());
    QCOMPARE(counted.firstKey().authority, QStringLiteral("county-police"));
}

void PlayBoundsTest::longWordsAreNoWords()
{
    Sender sender(2);
    for (int n = 0; n < 60; ++n)
        sender.plays[0].content.manifests.insert(*base::AuthorityId::parse(QStringLiteral("authority-%1").arg(n)),
                                                 n + 1);
    QCOMPARE(store(sender, 1, 2), 2);
    QCOMPARE(all(), sender.plays);
    QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM words WHERE text LIKE '%authority-%'")), 0);
    QCOMPARE(faults(), QStringList());
}

void PlayBoundsTest::sumsDoNotOverflow()
{
    Sender sender(150);
    for (auto &play : sender.plays) {
        play.frames = 9'007'199'254'740'991;
        play.duration = 366 * 24h;
    }
    QCOMPARE(store(sender, 1, 150), 150);
    PlaySum total;
    for (const auto &sum : sums())
        total += sum;
    QCOMPARE(total.shown, 150 * 366 * 24h);
    QCOMPARE(total.frames, 150 * (qint64{366} * 24 * 3'600'000 + 1));
    QCOMPARE(faults(), QStringList());
    QCOMPARE(all(), sender.plays);
}

void PlayBoundsTest::incredibleTimesCountForNoDay_data()
{
    QTest::addColumn<qint64>("hours"); // after the server's time
    QTest::addColumn<bool>("isCredible");
    QTest::newRow("tomorrow") << qint64{47} << true;
    QTest::newRow("in three days") << qint64{72} << false;
    QTest::newRow("two years ago") << qint64{-799 * 24} << true;
    QTest::newRow("three years ago") << qint64{-801 * 24} << false;
}

void PlayBoundsTest::incredibleTimesCountForNoDay()
{
    QFETCH(qint64, hours);
    QFETCH(bool, isCredible);
    Sender sender(1);
    sender.plays[0].began.at = m_now + std::chrono::hours(hours);
    QCOMPARE(store(sender, 1, 1), 1);
    QCOMPARE(sums().size(), isCredible ? 1 : 0);
    QCOMPARE(sums(QDate(1970, 1, 1)).first().plays, 1);
    QCOMPARE(faults(), QStringList());
}

void PlayBoundsTest::holesAreBounded()
{
    const Sender sender(12);
    QCOMPARE(store(sender, 1, 1), 1);
    run(QStringLiteral("WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < %1) INSERT INTO "
                       "play_holes (chain, first, last, hash, from_ms, to_ms) SELECT 1, n + 1000, n + 1000, '', 0, 0 "
                       "FROM n")
            .arg(PlayRecords::maxHoles - 1));
    QCOMPARE(store(sender, 3, 4, 2), 4);
    QCOMPARE(store(sender, 6, 7, 5), -2); // that is one too many: broken
    QCOMPARE(store(sender, 5, 7), -2);
}

void PlayBoundsTest::pushesOutItsOwnOldest()
{
    const Sender sender(600);
    QCOMPARE(store(sender, 1, 200), 200);
    QCOMPARE(store(sender, 201, 400), 400);
    QCOMPARE(all().size(), 400);
    // As if there were many more.
    run(QStringLiteral(
            "INSERT INTO play_chains (screen, name, head_hash, kept_hash, stored_ms, kept) VALUES ('lobby-1', "
            "'x', '', '', 0, %1)")
            .arg(PlayRecords::maxRows - 401));
    QCOMPARE(store(sender, 401, 600), 600);
    run(QStringLiteral("DELETE FROM play_chains WHERE name = 'x'"));
    QCOMPARE(all().size(), 400);
    QCOMPARE(all().constFirst().sequence, 201);
    QCOMPARE(faults(), QStringList());
    qint64 counted = 0;
    for (const auto &sum : sums())
        counted += sum.plays;
    QCOMPARE(counted, 600);
}

void PlayBoundsTest::longPlaysAreFound()
{
    Sender sender(3);
    sender.plays[0].duration = 24h * 20; // dark over a festival
    const auto begun = sender.plays[0].began.at;
    QCOMPARE(store(sender, 1, 3), 3);
    const auto late = *m_records->plays.between(lobby(), begun + 24h * 19, begun + 24h * 19 + 1h, 10);
    QCOMPARE(late.size(), 1);
    QCOMPARE(late.constFirst().play, sender.plays[0]);
    QVERIFY(m_records->plays.between(lobby(), begun + 24h * 20, begun + 24h * 30, 10)->isEmpty());
}

void PlayBoundsTest::pagesFollowEachOther_data()
{
    QTest::addColumn<bool>("isNewestFirst");
    QTest::newRow("from the oldest on") << false;
    QTest::newRow("from the newest back") << true;
}

/// Two chains whose plays begin at the same times.
void PlayBoundsTest::pagesFollowEachOther()
{
    QFETCH(bool, isNewestFirst);
    const auto order = isNewestFirst ? PlayOrder::Newest : PlayOrder::Oldest;
    Sender one(30);
    Sender other(30, server::testing::otherChain);
    for (auto *sender : {&one, &other}) {
        for (auto &play : sender->plays)
            play.began.at = base::fromUnixMs(player::testing::playsBegan + play.sequence / 10 * 10'000);
    }
    QCOMPARE(store(one, 1, 30), 30);
    QCOMPARE(store(other, 1, 30), 30);
    const auto begun = base::fromUnixMs(player::testing::playsBegan);
    auto whole = *m_records->plays.between(lobby(), begun, begun + 1h, 1000);
    QCOMPARE(whole.size(), 60);
    if (isNewestFirst)
        std::reverse(whole.begin(), whole.end());
    QList<StoredPlay> parts;
    std::optional<PlayCursor> cursor;
    for (;;) {
        const auto page = *m_records->plays.between(lobby(), begun, begun + 1h, 7, cursor, order);
        if (page.isEmpty())
            break;
        parts.append(page);
        const auto &last = page.constLast();
        cursor = PlayCursor{last.from, last.chain.text(), last.play.sequence};
    }
    QCOMPARE(parts.size(), 60);
    for (qsizetype i = 0; i < 60; ++i) {
        QCOMPARE(parts[i].play, whole[i].play);
        QCOMPARE(parts[i].chain, whole[i].chain);
    }
}

void PlayBoundsTest::auditsInParts()
{
    const Sender one(700);
    const Sender other(250, server::testing::otherChain);
    for (qint64 first = 1; first <= 700; first += 100)
        QCOMPARE(store(one, first, first + 99), first + 99);
    QCOMPARE(store(other, 1, 200), 200);
    QCOMPARE(store(other, 201, 250), 250);
    run(QStringLiteral("UPDATE plays SET frames = 7 WHERE chain = 1 AND sequence IN (10, 650)"));
    run(QStringLiteral("DELETE FROM plays WHERE chain = 2 AND sequence = 249"));
    qint64 looked = 0;
    int parts = 0;
    QList<qint64> found;
    for (std::optional<PlayPosition> at = PlayPosition{}; at; ++parts) {
        const auto part = *m_records->plays.audit(lobby(), *at, 150);
        looked += part.plays;
        for (const auto &fault : part.faults)
            found.append(fault.sequence);
        at = part.next;
    }
    QVERIFY(parts > 3);
    QCOMPARE(looked, 949);
    QCOMPARE(found, (QList<qint64>{200, 700, 249, 1, 0})); // until the next hash; missing; too few rows; sums
}

/// A dead battery and no network: weeks in 1970, in hundreds of batches, then the time.
void PlayBoundsTest::learnsTheTimeAfterMonths()
{
    Sender sender(1000);
    for (auto &play : sender.plays) {
        play.began.monotonic.sinceBoot = play.sequence * 1h;
        play.clock.synchronised = play.sequence == 1000;
        play.began.at = play.clock.synchronised ? m_now : base::fromUnixMs(play.sequence * 3'600'000);
    }
    for (qint64 first = 1; first <= 900; first += 100)
        QCOMPARE(store(sender, first, first + 99), first + 99);
    QVERIFY(sums().isEmpty());
    QCOMPARE(faults(), QStringList());
    QCOMPARE(store(sender, 901, 1000), 1000);
    QCOMPARE(faults(), QStringList());
    qint64 counted = 0;
    QSet<QString> days;
    const auto found = sums();
    for (auto it = found.begin(); it != found.end(); ++it) {
        counted += it->plays;
        days.insert(it.key().day);
    }
    QCOMPARE(counted, 1000);
    QVERIFY(days.size() >= 41 && days.size() <= 43);
    const auto placed = *m_records->plays.between(lobby(), m_now - 1000h, m_now + 1h, 2000);
    QCOMPARE(placed.size(), 1000);
    QCOMPARE(placed.constFirst().from, m_now - 999h);
    QCOMPARE(placed.constFirst().play, sender.plays[0]);
}

QTEST_GUILESS_MAIN(PlayBoundsTest)
#include "tst_play_bounds.moc"
