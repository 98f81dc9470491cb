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
using messaging::Play;
using messaging::PlayBatch;
using messaging::PlaysStored;
using player::testing::lobby;
using player::testing::playOf;
using server::testing::chain;
using server::testing::otherChain;
using server::testing::Sender;

/// Plays on the server: each once, in order, with sums that reconcile, and nothing altered unnoticed.
class PlayRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { server::testing::onEveryDatabase(); }
    void init();
    void takesWhatFollows_data();
    void takesWhatFollows();
    void givesBackWhatWasSent();
    void survivesChance();
    void aHoleIsKept();
    void whatDoesNotFitBreaksTheChain_data();
    void whatDoesNotFitBreaksTheChain();
    void chainsAreBounded();
    void putsRightWhatWasSentTooEarly();
    void sumsReconcile();
    void answersQuestions();
    void findsEveryChangeOfARow_data();
    void findsEveryChangeOfARow();
    void forgetsTheOldest();

private:
    qint64 store(const PlayBatch &batch)
    {
        PlaysStored stored;
        auto done = m_records->transaction([&]() -> base::Result<void> {
            // Over the wire: what the server hashes is what it read.
            const auto read = PlayBatch::parse(batch.serialize());
            if (!read)
                return base::failure(read.error());
            const auto answer = m_records->plays.store(*read, m_zone, m_now);
            if (!answer)
                return base::failure(answer.error());
            stored = *answer;
            return {};
        });
        m_broken = stored.broken;
        return done ? stored.through : -1;
    }
    [[nodiscard]] QList<Play> all() const
    {
        QList<Play> plays;
        const auto stored = m_records->plays.between(lobby(), base::fromUnixMs(0),
                                                     base::fromUnixMs(player::testing::playsBegan * 2), 1'000'000);
        if (stored) {
            for (const auto &each : *stored)
                plays.append(each.play);
        }
        return plays;
    }
    [[nodiscard]] QStringList faults() const
    {
        QStringList found;
        const auto verified = m_records->plays.verify(lobby());
        if (!verified)
            return {verified.error().line()};
        for (const auto &fault : *verified)
            found.append(QStringLiteral("%1 %2").arg(fault.sequence).arg(fault.message));
        return found;
    }
    PlaySum total() const
    {
        PlaySums::Question question;
        question.from = QDate(2000, 1, 1);
        question.to = QDate(2100, 1, 1);
        return m_records->plays.sums().of(question)->value({});
    }

    std::unique_ptr<server::testing::TestDatabase> m_database;
    std::unique_ptr<Records> m_records;
    const playlists::rules::TimeZone m_zone;
    base::UtcTime m_now = base::fromUnixMs(player::testing::playsBegan) + 24h;
    bool m_broken = false;
};

void PlayRecordsTest::init()
{
    m_records.reset();
    m_database = std::make_unique<server::testing::TestDatabase>();
    m_records = *Records::open(m_database->address());
    messaging::Assignment assignment;
    assignment.authority = *base::AuthorityId::parse(QStringLiteral("county-police"));
    assignment.version = 1;
    assignment.screen.id = lobby();
    assignment.screen.place = *base::PlacePath::parse(QStringLiteral("zj/tonglu"));
    QVERIFY(m_records->screens.add(assignment, QByteArray("{}"), QString()));
    m_broken = false;
}

void PlayRecordsTest::takesWhatFollows_data()
{
    using Pieces = QList<QList<qint64>>;
    QTest::addColumn<Pieces>("pieces"); // first, last, what is acknowledged
    QTest::newRow("in order") << Pieces{{1, 3, 3}, {4, 10, 10}};
    QTest::newRow("one by one") << Pieces{{1, 1, 1}, {2, 2, 2}, {3, 3, 3}, {4, 10, 10}};
    QTest::newRow("twice") << Pieces{{1, 3, 3}, {1, 3, 3}, {4, 10, 10}, {4, 10, 10}};
    QTest::newRow("overlapping") << Pieces{{1, 5, 5}, {3, 8, 8}, {1, 10, 10}};
    QTest::newRow("too early") << Pieces{{4, 10, 0}, {1, 3, 3}, {4, 10, 10}};
    QTest::newRow("an old one comes late") << Pieces{{1, 10, 10}, {2, 4, 10}};
    QTest::newRow("shorter than before") << Pieces{{1, 8, 8}, {1, 4, 8}, {5, 10, 10}};
}

void PlayRecordsTest::takesWhatFollows()
{
    QFETCH(QList<QList<qint64>>, pieces);
    const Sender sender(10);
    for (const auto &piece : pieces) {
        QCOMPARE(store(sender.batch(piece[0], piece[1])), piece[2]);
        QVERIFY(!m_broken);
    }
    QCOMPARE(all(), sender.plays);
    QCOMPARE(faults(), QStringList());
    QCOMPARE(total().plays, 10);
}

void PlayRecordsTest::givesBackWhatWasSent()
{
    Sender sender(6);
    sender.plays[0].kind = messaging::PlayKind::SafeLoop;
    sender.plays[0].authority.clear();
    sender.plays[0].item.clear();
    sender.plays[0].instead = {QString(), QStringLiteral("dark"), QStringLiteral("late")};
    sender.plays[1].kind = messaging::PlayKind::Alert;
    sender.plays[1].authority.clear();
    sender.plays[1].item.clear();
    sender.plays[1].alert = QStringLiteral("county-police-12");
    sender.plays[2].cut = QStringLiteral("failed");
    sender.plays[2].fault = QStringLiteral("解码器\n\"x\"");
    sender.plays[3].extra["brightness"] = 0.1;
    sender.plays[3].began.extra["leap"] = true;
    sender.plays[4].offset = 4s;
    sender.plays[4].content = {7, {}};
    sender.plays[4].clock = {false, 0ms, 0ms};
    sender.plays[5].instead = {QStringLiteral("bank"), QStringLiteral("loans/0"), QStringLiteral("resting")};
    QCOMPARE(store(sender.batch(1, 6)), 6);
    QCOMPARE(all(), sender.plays);
    QCOMPARE(faults(), QStringList());
}

/// Batches of any size, lost, doubled and in any order, with restarts of the server between: all arrive once.
void PlayRecordsTest::survivesChance()
{
    const Sender sender(300);
    std::mt19937 chance(7);
    QList<PlayBatch> air;
    qint64 acknowledged = 0;
    for (int turn = 0; turn < 2000 && acknowledged < 300; ++turn) {
        const auto last = std::min<qint64>(300, acknowledged + 1 + qint64(chance() % 40));
        air.append(sender.batch(acknowledged + 1, last));
        if (chance() % 4 == 0)
            air.append(air[qsizetype(chance() % air.size())]); // once more, or an old one
        if (chance() % 3 == 0)
            air.removeAt(qsizetype(chance() % air.size())); // lost
        if (!air.isEmpty()) {
            const auto through = store(air.takeAt(qsizetype(chance() % air.size())));
            QVERIFY(through >= 0 && !m_broken);
            if (chance() % 3 != 0) // the acknowledgement arrives
                acknowledged = through;
        }
        if (chance() % 50 == 0) {
            m_records.reset();
            m_records = *Records::open(m_database->address());
        }
    }
    QCOMPARE(acknowledged, 300);
    QCOMPARE(all(), sender.plays);
    QCOMPARE(faults(), QStringList());
    QCOMPARE(total().plays, 300);
    QCOMPARE(total().shown, 300 * 10s);
}

void PlayRecordsTest::aHoleIsKept()
{
    const Sender sender(20);
    QCOMPARE(store(sender.batch(1, 5)), 5);
    QCOMPARE(store(sender.batch(12, 20)), 5);    // nothing said of a hole
    QCOMPARE(store(sender.batch(12, 20, 4)), 5); // of one that is none
    QCOMPARE(store(sender.batch(12, 20, 6)), 20);
    QCOMPARE(store(sender.batch(12, 20, 6)), 20);
    const PlayHole hole{6, 11, sender.plays[4].began.at + 10s, sender.plays[11].began.at};
    QCOMPARE(*m_records->plays.holes(lobby()), QList{hole});
    QCOMPARE(faults(), QStringList());
    QCOMPARE(all().size(), 14);
}

void PlayRecordsTest::whatDoesNotFitBreaksTheChain_data()
{
    QTest::addColumn<int>("harm");
    QTest::newRow("another hash before") << 0;
    QTest::newRow("another past") << 1;
    QTest::newRow("a first play that is not the first") << 2;
}

void PlayRecordsTest::whatDoesNotFitBreaksTheChain()
{
    QFETCH(int, harm);
    Sender sender(10);
    if (harm < 2)
        QCOMPARE(store(sender.batch(1, 5)), 5);
    auto batch = sender.batch(6, 10);
    if (harm == 0)
        batch.after = sender.hashAt(4);
    if (harm == 1) {
        sender.plays[2].frames = 1;
        batch = sender.batch(3, 10);
    }
    if (harm == 2) {
        batch = sender.batch(1, 5);
        batch.after = {};
    }
    const auto through = harm < 2 ? 5 : 0;
    QCOMPARE(store(batch), through);
    QVERIFY(m_broken);
    QCOMPARE(store(Sender(10).batch(through + 1, 10)), through); // nor is anything else taken
    QVERIFY(m_broken);
    QCOMPARE(all().size(), through);
    QCOMPARE(store(Sender(10, otherChain).batch(1, 10)), 10); // but another chain
    QVERIFY(!m_broken);
    QCOMPARE(faults(), QStringList());
}

void PlayRecordsTest::chainsAreBounded()
{
    for (int n = 0; n < PlayRecords::maxChains; ++n)
        QCOMPARE(store(Sender(1, messaging::ChainName::random()).batch(1, 1)), 1);
    QCOMPARE(store(Sender(1).batch(1, 1)), -1);
}

/// A screen whose battery is dead plays in 1970; later in the same boot it learns the time.
void PlayRecordsTest::putsRightWhatWasSentTooEarly()
{
    Sender sender(6);
    for (auto &play : sender.plays) {
        play.boot = play.sequence <= 4 ? QStringLiteral("one") : QStringLiteral("two");
        play.clock.synchronised = play.sequence == 3 || play.sequence >= 5;
        if (!play.clock.synchronised)
            play.began.at = base::fromUnixMs(play.sequence * 1000);
    }
    QCOMPARE(store(sender.batch(1, 2)), 2);
    const auto begun = base::fromUnixMs(player::testing::playsBegan);
    QVERIFY(m_records->plays.between(lobby(), begun, begun + 1h, 100)->isEmpty());
    m_records.reset(); // nobody else may write
    m_records = *Records::open(m_database->address());

    QCOMPARE(store(sender.batch(3, 6)), 6);
    const auto right = *m_records->plays.between(lobby(), begun, begun + 1h, 100);
    QCOMPARE(right.size(), 6);
    for (qsizetype i = 0; i < right.size(); ++i) {
        QCOMPARE(right[i].from, playOf(i + 1).began.at);
        QCOMPARE(right[i].play, sender.plays[i]); // what was chained stays what it was
        QCOMPARE(right[i].shift, right[i].from - sender.plays[i].began.at);
    }
    QCOMPARE(faults(), QStringList());
    PlaySums::Question early;
    early.from = QDate(1970, 1, 1);
    early.to = QDate(1970, 1, 2);
    QVERIFY(m_records->plays.sums().of(early)->isEmpty());
}

void PlayRecordsTest::sumsReconcile()
{
    Sender sender(50);
    for (auto &play : sender.plays) {
        play.began.at += play.sequence * 1h; // over some days
        if (play.sequence % 7 == 0)
            play.cut = QStringLiteral("alert");
        if (play.sequence % 5 == 0) {
            play.kind = messaging::PlayKind::SafeLoop; // counts for nobody
            play.authority.clear();
            play.item.clear();
        }
    }
    QCOMPARE(store(sender.batch(1, 50)), 50);
    const PlaySum expected{40, 34, 400s, 40 * 250};
    QCOMPARE(total(), expected);
    QCOMPARE(faults(), QStringList());
    const auto done = m_records->database().run(
        QStringLiteral("UPDATE play_sums SET plays = plays + 1 WHERE day = (SELECT max(day) FROM play_sums)"));
    QVERIFY(done);
    QCOMPARE(faults().size(), 1);
}

void PlayRecordsTest::answersQuestions()
{
    Sender sender(120);
    for (auto &play : sender.plays)
        play.began.at += play.sequence * 15min; // over some days
    QCOMPARE(store(sender.batch(1, 100)), 100);
    QCOMPARE(store(sender.batch(101, 120)), 120);
    PlaySums::Question question;
    question.from = QDate(2000, 1, 1);
    question.to = QDate(2100, 1, 1);
    question.byProgramme = true;
    const auto programmes = *m_records->plays.sums().of(question);
    QCOMPARE(programmes.size(), 1);
    QCOMPARE(programmes.firstKey().programme, QStringLiteral("starter"));
    QCOMPARE(programmes.first().plays, 120);
    question.byItem = true;
    QCOMPARE(m_records->plays.sums().of(question)->size(), 5);
    question.byItem = question.byProgramme = false;
    question.byDay = question.byScreen = true;
    const auto days = *m_records->plays.sums().of(question);
    QVERIFY(days.size() >= 2);
    qint64 plays = 0;
    for (const auto &sum : days)
        plays += sum.plays;
    QCOMPARE(plays, 120);
    QCOMPARE(days.firstKey().screen, lobby().text());
    question.programme = QStringLiteral("start"); // of another programme
    QVERIFY(m_records->plays.sums().of(question)->isEmpty());
    question.programme = QStringLiteral("starter");
    question.from = question.to = QDate::fromString(days.firstKey().day, Qt::ISODate);
    QCOMPARE(m_records->plays.sums().of(question)->size(), 1);
    question.screen = QStringLiteral("nobody");
    QVERIFY(m_records->plays.sums().of(question)->isEmpty());
}

void PlayRecordsTest::findsEveryChangeOfARow_data()
{
    QTest::addColumn<QString>("statement");
    const auto row = [](const char *name, const char *statement) {
        QTest::newRow(name) << QString::fromLatin1(statement);
    };
    row("altered length", "UPDATE plays SET duration_ms = duration_ms + 1 WHERE sequence = 250");
    row("altered frames", "UPDATE plays SET frames = 1 WHERE sequence = 1");
    row("altered time", "UPDATE plays SET began_ms = began_ms + 1 WHERE sequence = 399");
    row("altered clock", "UPDATE plays SET clock_offset_ms = 0 WHERE sequence = 250");
    row("another item", "UPDATE plays SET item = (SELECT item FROM plays WHERE sequence = 249) WHERE sequence = 250");
    row("a word", "UPDATE words SET text = 'starter/9' WHERE text = 'starter/3'");
    row("one deleted", "DELETE FROM plays WHERE sequence = 250");
    row("last deleted", "DELETE FROM plays WHERE sequence = 400");
    row("exchanged", "UPDATE plays SET item = (SELECT item FROM plays AS o WHERE o.sequence = 501 - plays.sequence), "
                     "frames = 7 WHERE "
                     "sequence IN (250, 251)");
    row("cut away", "UPDATE plays SET cut = NULL WHERE sequence = 7");
    row("second ones deleted", "DELETE FROM plays WHERE sequence < 10 AND sequence > 1");
    row("first ones deleted", "DELETE FROM plays WHERE sequence < 10");
    row("half deleted and declared dropped", "UPDATE play_chains SET kept_after = 200, kept_hash = (SELECT hash FROM "
                                             "play_anchors WHERE sequence = 200), kept = 200");
    row("half deleted", "DELETE FROM plays WHERE sequence <= 200");
    row("half dropped without the sums", "UPDATE play_chains SET kept_after = 200, kept_hash = (SELECT hash FROM "
                                         "play_anchors WHERE sequence = 200)");
    row("put to another time", "UPDATE plays SET began_ms = began_ms + 60000, shift_ms = 60000 WHERE sequence = 250");
    row("put to another day", "UPDATE plays SET day = day + 7");
    row("known no more", "UPDATE plays SET shift_ms = NULL WHERE sequence = 250");
    row("columns beside a body", "UPDATE plays SET duration_ms = 1 WHERE sequence = 7");
    row("a body", "UPDATE plays SET body = replace(body, 'decoder', 'network') WHERE sequence = 7");
    row("who told the time", "UPDATE play_boots SET sequence = 1000");
    row("the time of a boot", "UPDATE play_boots SET origin_ms = origin_ms + 1");
    row("an anchor", "UPDATE play_anchors SET hash = "
                     "'0000000000000000000000000000000000000000000000000000000000000000' WHERE sequence = 200");
    row("sums", "UPDATE play_sums SET shown_ms = shown_ms + 1");
    row("a sum too many", "INSERT INTO play_sums (screen, day, authority, item, plays, whole, shown_ms, frames) VALUES "
                          "('lobby-1', 7, 0, 0, 1, 1, 1, 1)");
    row("no sums", "DELETE FROM play_sums");
    row("a hash",
        "UPDATE play_chains SET head_hash = '0000000000000000000000000000000000000000000000000000000000000000'");
}

void PlayRecordsTest::findsEveryChangeOfARow()
{
    QFETCH(QString, statement);
    Sender sender(400);
    sender.plays[6].cut = QStringLiteral("failed");
    sender.plays[6].fault = QStringLiteral("the decoder gave up");
    QCOMPARE(store(sender.batch(1, 200)), 200);
    QCOMPARE(store(sender.batch(201, 400)), 400);
    QCOMPARE(faults(), QStringList());
    QCOMPARE(faults(), QStringList());
    const auto done = m_records->database().run(statement);
    QVERIFY2(done, done ? "" : qPrintable(done.error().line()));
    m_records.reset(); // nobody else may write
    m_records = *Records::open(m_database->address());
    QVERIFY(!faults().isEmpty());
}

void PlayRecordsTest::forgetsTheOldest()
{
    const Sender sender(650);
    const auto begun = m_now;
    for (qint64 first = 1; first <= 600; first += 200) {
        QCOMPARE(store(sender.batch(first, first + 199)), first + 199);
        m_now += 24h;
    }
    QCOMPARE(store(sender.batch(601, 650)), 650); // too few for a hash of their own
    auto &plays = m_records->plays;
    QCOMPARE(*plays.forgetBefore(begun, 1000), 0);
    QCOMPARE(*plays.forgetBefore(begun + 25h, 100), 200); // as much as the next hash proves
    QCOMPARE(faults(), QStringList());
    QCOMPARE(*plays.forgetBefore(begun + 25h, 1000), 200);
    QCOMPARE(*plays.forgetBefore(begun + 25h, 1000), 0);
    QCOMPARE(all().size(), 250);
    QCOMPARE(faults(), QStringList());
    QCOMPARE(total().plays, 650); // sums stay
    QCOMPARE(*plays.forgetBefore(m_now, 1000), 200);
    QCOMPARE(*plays.forgetBefore(m_now + 1ms, 1000), 50);
    QCOMPARE(all().size(), 0);
    QCOMPARE(faults(), QStringList());
    QCOMPARE(*plays.knownUntil(lobby()), sender.plays.constLast().began.at + 10s);
    QCOMPARE(store(sender.batch(641, 650)), 650); // nothing comes twice
    QVERIFY(m_records->database().run(QStringLiteral("UPDATE play_chains SET through = 651")));
    QVERIFY(!faults().isEmpty());
}

QTEST_GUILESS_MAIN(PlayRecordsTest)
#include "tst_play_records.moc"
