// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/publishing/intake.h"
#include "console/server/publishing/retention.h"
#include "messaging/topics.h"
#include "tests/console/server/play_sender.h"
#include "tests/console/server/test_database.h"
#include "tests/support/fake_broker.h"
#include "tests/support/manual_clock.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::console;
using namespace ironfence::console::server;
using namespace std::chrono_literals;
using player::testing::lobby;
using server::testing::Sender;
namespace topics = messaging::topics;

/// Plays from the broker to the database and their acknowledgements back.
class PlayIntakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { testing::onEveryDatabase(); }
    void init();
    void acknowledgesWhatIsStored();
    void saysOneWordAboutAChain();
    void acknowledgesAgainWhatCameTwice();
    void tellsThatAChainIsBroken();
    void believesNobody_data();
    void believesNobody();
    void oneBadBatchHarmsNoOther();
    void nothingIsAcknowledgedThatWasNotStored();
    void takesMoreThanATurnHolds();
    void dropsPlaysWithTheConnection();
    void forgetsOldPlays();

private:
    void addScreen(const base::ScreenId &screen)
    {
        messaging::Assignment assignment;
        assignment.authority = *base::AuthorityId::parse(QStringLiteral("county-police"));
        assignment.version = 1;
        assignment.screen.id = screen;
        assignment.screen.place = *base::PlacePath::parse(QStringLiteral("zj/tonglu"));
        QVERIFY(m_records->screens.add(assignment, QByteArray("{}"), QString()));
    }
    void send(const messaging::PlayBatch &batch) { sendRaw(topics::plays(lobby()), batch.serialize()); }
    void sendRaw(const QString &topic, const QByteArray &payload) { m_server.inject({topic, payload, false}); }
    /// What is said of plays since it was asked for last, `count` times: "<through>", or "broken <through>".
    [[nodiscard]] QStringList acks(qsizetype count = 1)
    {
        QStringList said;
        const auto collect = [&] {
            for (; m_read < m_broker->published().size(); ++m_read) {
                const auto &message = m_broker->published().at(m_read);
                const auto ack = messaging::Ack::parse(message.payload);
                if (message.topic == topics::ack(lobby()) && ack && ack->plays)
                    said.append((ack->plays->broken ? QStringLiteral("broken ") : QString()) +
                                QString::number(ack->plays->through));
            }
            return said.size() >= count;
        };
        (void)QTest::qWaitFor(collect);
        return said;
    }
    /// The disk takes no more, or does again.
    void setFull(bool isFull)
    {
        auto &database = m_records->database();
        QStringList statements{QStringLiteral("PRAGMA max_page_count = 1000000")};
        if (testing::isPostgresql() && isFull) {
            statements =
                QStringList{QStringLiteral("CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                                           "RAISE EXCEPTION 'no space left' USING ERRCODE = 'disk_full'; END $$"),
                            QStringLiteral("CREATE TRIGGER full_disk AFTER INSERT ON plays FOR EACH ROW EXECUTE "
                                           "FUNCTION refuse()")};
        } else if (testing::isPostgresql()) {
            statements = QStringList{QStringLiteral("DROP TRIGGER full_disk ON plays")};
        } else if (isFull) {
            auto pages = database.run(QStringLiteral("PRAGMA page_count"));
            QVERIFY(pages && pages->next());
            statements = QStringList{QStringLiteral("PRAGMA max_page_count = %1").arg(pages->value(0).toInt())};
        }
        for (const auto &statement : std::as_const(statements))
            QVERIFY(database.run(statement));
    }
    [[nodiscard]] qsizetype stored() const
    {
        const auto plays = m_records->plays.between(lobby(), base::fromUnixMs(0),
                                                    base::fromUnixMs(player::testing::playsBegan * 2), 1'000'000);
        return plays ? plays->size() : -1;
    }

    std::unique_ptr<testing::TestDatabase> m_database;
    support::ManualClock m_clock;
    support::FakeBrokerServer m_server;
    std::unique_ptr<support::FakeBroker> m_broker;
    std::unique_ptr<records::Records> m_records;
    std::unique_ptr<publishing::Intake> m_intake;
    qsizetype m_read = 0;
};

void PlayIntakeTest::init()
{
    m_intake.reset();
    m_records.reset();
    m_database = std::make_unique<testing::TestDatabase>();
    m_broker = std::make_unique<support::FakeBroker>(m_server);
    m_records = *records::Records::open(m_database->address());
    m_intake = std::make_unique<publishing::Intake>(*m_broker, *m_records, m_clock);
    m_read = 0;
    addScreen(lobby());
    m_broker->start();
    QTRY_VERIFY(m_broker->isConnected());
}

void PlayIntakeTest::acknowledgesWhatIsStored()
{
    const Sender sender(20);
    send(sender.batch(1, 5));
    QCOMPARE(acks(), QStringList{QStringLiteral("5")});
    send(sender.batch(11, 20)); // too early
    QCOMPARE(acks(), QStringList{QStringLiteral("5")});
    send(sender.batch(6, 20));
    QCOMPARE(acks(), QStringList{QStringLiteral("20")});
    QCOMPARE(stored(), 20);
}

void PlayIntakeTest::saysOneWordAboutAChain()
{
    const Sender sender(20);
    const Sender other(3, server::testing::otherChain);
    send(sender.batch(1, 5));
    send(other.batch(1, 3));
    send(sender.batch(6, 20));
    QCOMPARE(acks(2), (QStringList{QStringLiteral("20"), QStringLiteral("3")}));
    QCOMPARE(stored(), 23);
}

void PlayIntakeTest::acknowledgesAgainWhatCameTwice()
{
    const Sender sender(5);
    for (int times = 0; times < 3; ++times) {
        send(sender.batch(1, 5)); // the acknowledgement was lost
        QCOMPARE(acks(), QStringList{QStringLiteral("5")});
        m_intake = std::make_unique<publishing::Intake>(*m_broker, *m_records, m_clock); // or the server was restarted
    }
    QCOMPARE(stored(), 5);
}

void PlayIntakeTest::tellsThatAChainIsBroken()
{
    const Sender sender(10);
    send(sender.batch(1, 5));
    QCOMPARE(acks(), QStringList{QStringLiteral("5")});
    auto batch = sender.batch(6, 10);
    batch.after = sender.hashAt(4);
    send(batch);
    QCOMPARE(acks(), QStringList{QStringLiteral("broken 5")});
    send(sender.batch(6, 10)); // what would have fitted comes too late
    QCOMPARE(acks(), QStringList{QStringLiteral("broken 5")});
    QCOMPARE(stored(), 5);
}

void PlayIntakeTest::believesNobody_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QByteArray>("payload");
    const auto lobbyTopic = QStringLiteral("ironfence/1/screens/lobby-1/plays");
    const auto good = Sender(2).batch(1, 2).serialize();
    QTest::newRow("another's topic") << QStringLiteral("ironfence/1/screens/lobby-2/plays") << good;
    QTest::newRow("a screen that nobody knows")
        << QStringLiteral("ironfence/1/screens/nobody/plays") << QByteArray(good).replace("lobby-1", "nobody");
    QTest::newRow("no plays") << lobbyTopic << QByteArray(good).replace("\"plays\":[", "\"past\":[");
    QTest::newRow("nothing") << lobbyTopic << QByteArray();
    QTest::newRow("half") << lobbyTopic << good.left(good.size() / 2);
    QTest::newRow("too long") << lobbyTopic << QByteArray(200 * 1024, ' ') + good;
    QTest::newRow("a later version") << lobbyTopic << QByteArray(good).replace("\"1.0\"", "\"2.0\"");
    QTest::newRow("a gap") << lobbyTopic << QByteArray(good).replace("\"sequence\":2", "\"sequence\":3");
    QTest::newRow("backwards") << lobbyTopic << QByteArray(good).replace("\"duration_ms\":10000", "\"duration_ms\":-1");
}

void PlayIntakeTest::believesNobody()
{
    QFETCH(QString, topic);
    QFETCH(QByteArray, payload);
    sendRaw(topic, payload);
    QTRY_COMPARE(m_intake->dropped(), 1);
    QCOMPARE(acks(0), QStringList());
    QCOMPARE(stored(), 0);
}

void PlayIntakeTest::oneBadBatchHarmsNoOther()
{
    const Sender sender(4);
    send(sender.batch(1, 2));
    sendRaw(topics::plays(lobby()), "{");
    send(sender.batch(3, 4));
    QCOMPARE(acks(), QStringList{QStringLiteral("4")});
    // A row that is damaged is one chain's business.
    QVERIFY(m_records->database().run(QStringLiteral("UPDATE play_chains SET head_hash = 'x'")));
    send(sender.batch(3, 4));
    send(Sender(2, server::testing::otherChain).batch(1, 2));
    QCOMPARE(acks(), QStringList{QStringLiteral("2")});
    QCOMPARE(m_intake->dropped(), 2);
}

void PlayIntakeTest::nothingIsAcknowledgedThatWasNotStored()
{
    const Sender sender(400);
    send(sender.batch(1, 200));
    QCOMPARE(acks(), QStringList{QStringLiteral("200")});
    setFull(true);
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("cannot be stored")));
    send(sender.batch(201, 400));
    QTest::qWait(20);
    QCOMPARE(acks(0), QStringList());
    QCOMPARE(stored(), 200);
    setFull(false);
    send(sender.batch(201, 400));
    QCOMPARE(acks(), QStringList{QStringLiteral("400")});
    QCOMPARE(stored(), 400);
    QVERIFY(m_records->plays.verify(lobby())->isEmpty());
}

/// A screen that was away for days sends all at once.
void PlayIntakeTest::takesMoreThanATurnHolds()
{
    const Sender sender(6000);
    auto hash = messaging::beginningOf(sender.name, lobby());
    for (qint64 first = 1; first <= 6000; first += 200) {
        const messaging::PlayBatch batch{lobby(), sender.name, hash, 0, sender.plays.sliced(first - 1, 200)};
        hash = batch.head();
        send(batch);
    }
    QStringList said;
    while (!said.contains(QStringLiteral("6000")) && said.size() < 40)
        said += acks();
    QVERIFY(said.contains(QStringLiteral("6000")));
    QVERIFY(said.size() > 1 && said.size() < 10); // one word a turn
    QCOMPARE(stored(), 6000);
}

void PlayIntakeTest::dropsPlaysWithTheConnection()
{
    send(Sender(2).batch(1, 2));
    QCOMPARE(stored(), 0);
    m_server.stop();
    QTRY_VERIFY(!m_broker->isConnected());
    m_server.start();
    QTRY_VERIFY(m_broker->isConnected());
    const auto before = stored(); // whichever came first, its delivery or the end
    QVERIFY(before == 0 || before == 2);
    send(Sender(2).batch(1, 2));
    QCOMPARE(acks(), QStringList{QStringLiteral("2")});
    QCOMPARE(stored(), 2);
}

void PlayIntakeTest::forgetsOldPlays()
{
    const Sender sender(200);
    send(sender.batch(1, 200));
    QCOMPARE(acks(), QStringList{QStringLiteral("200")});
    publishing::Retention retention(*m_records, m_clock);
    m_clock.advance(publishing::Retention::keptFor);
    retention.tick();
    QCOMPARE(stored(), 200);
    m_clock.advance(1h);
    retention.tick();
    QCOMPARE(stored(), 0);
    QVERIFY(m_records->plays.verify(lobby())->isEmpty());
}

QTEST_GUILESS_MAIN(PlayIntakeTest)
#include "tst_play_intake.moc"
