// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/api_client.h"
#include "console/server/records/records.h"
#include "tests/console/server/play_sender.h"
#include "tests/console/server/server_fixture.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::console::server;
using namespace std::chrono_literals;
using console::client::PlayEntry;
using console::client::PlayPage;
using console::client::PlayQuestion;
using console::client::PlayRow;
using player::testing::playsBegan;

namespace {

const QDate first(2026, 11, 1);
const QDate last(2026, 11, 30);

base::ScreenId screen(const char *id)
{
    return *base::ScreenId::parse(QLatin1String(id));
}

} // namespace

/// What the server tells of plays that are stored: pages, bounds, and what was altered.
class ServerPlaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void addsUp_data();
    void addsUp();
    void sumsComeInPages_data();
    void sumsComeInPages();
    void tellsSinglePlays();
    void playsComeInPages();
    void refuses_data();
    void refuses();
    void proves();

private:
    [[nodiscard]] console::client::ApiClient client() const
    {
        return {m_server.config().httpUrl(), ServerFixture::token().toLatin1()};
    }
    /// With the server stopped: `count` plays of ten seconds, of which every seventh is cut.
    void fill(const base::ScreenId &screen, qint64 count, const QString &authority, base::Milliseconds apart);
    [[nodiscard]] static QString lineOf(const PlayRow &row)
    {
        return QStringList{row.screen,
                           row.place,
                           row.day,
                           row.authority,
                           row.programme,
                           row.item,
                           QString::number(row.plays),
                           QString::number(row.whole)}
            .join(u' ')
            .simplified();
    }
    [[nodiscard]] QList<PlayEntry> playsOf(const base::ScreenId &screen, QDate from, QDate to) const
    {
        QList<PlayEntry> plays;
        const auto told = client().playsOf(screen, from, to, [&](const PlayPage &page) -> base::Result<void> {
            plays.append(page.plays);
            return {};
        });
        return told ? plays : QList<PlayEntry>();
    }

    ServerFixture m_server;
};

void ServerPlaysTest::fill(const base::ScreenId &screen, qint64 count, const QString &authority,
                           base::Milliseconds apart)
{
    const auto records = *records::Records::open(m_server.database());
    auto hash = messaging::beginningOf(testing::chain, screen);
    for (qint64 from = 1; from <= count; from += 200) {
        messaging::PlayBatch batch{screen, testing::chain, hash, 0, {}};
        for (qint64 n = from; n < from + 200 && n <= count; ++n) {
            auto play = player::testing::playOf(n);
            play.authority = authority;
            play.began.at = base::fromUnixMs(playsBegan) + n * apart;
            play.cut = n % 7 == 0 ? QStringLiteral("alert") : QString();
            batch.plays.append(play);
        }
        const auto done = records->transaction([&]() -> base::Result<void> {
            const auto stored = records->plays.store(batch, {}, base::fromUnixMs(playsBegan) + 24h);
            return stored ? base::Result<void>() : base::failure(stored.error());
        });
        QVERIFY(done);
        hash = batch.head();
    }
}

void ServerPlaysTest::initTestCase()
{
    QVERIFY(m_server.start());
    for (const auto &[id, place] : {std::pair("lobby-1", "zj/tonglu/icbc"), std::pair("lobby-2", "zj/tonglu/icbc"),
                                    std::pair("led-1", "zj/tonglu-new")}) {
        const auto path = QStringLiteral("/api/1/screens/%1").arg(QLatin1String(id));
        QCOMPARE(m_server.put(path, m_server.documents.assignment(QLatin1String(id), QLatin1String(place))).status,
                 201);
    }
    QVERIFY(m_server.stop());
    fill(screen("lobby-1"), 70, QStringLiteral("county-police"), 10s);
    fill(screen("lobby-2"), 700, QStringLiteral("bank"), 4min); // two days of them
    fill(screen("led-1"), 7, QStringLiteral("county-police"), 10s);
    QVERIFY(m_server.start());
}

void ServerPlaysTest::addsUp_data()
{
    QTest::addColumn<PlayQuestion>("question");
    QTest::addColumn<QStringList>("lines");
    PlayQuestion question;
    question.from = first;
    question.to = last;
    question.by = {QStringLiteral("programme")};
    QTest::newRow("by programme") << question
                                  << QStringList{QStringLiteral("bank starter 700 600"),
                                                 QStringLiteral("county-police starter 77 66")};
    question.by = {QStringLiteral("screen")};
    QTest::newRow("by screen") << question
                               << QStringList{QStringLiteral("led-1 zj/tonglu-new 7 6"),
                                              QStringLiteral("lobby-1 zj/tonglu/icbc 70 60"),
                                              QStringLiteral("lobby-2 zj/tonglu/icbc 700 600")};
    question.by = {QStringLiteral("place")};
    QTest::newRow("by place") << question
                              << QStringList{QStringLiteral("zj/tonglu-new 7 6"),
                                             QStringLiteral("zj/tonglu/icbc 770 660")};
    question.by = {QStringLiteral("day"), QStringLiteral("place")};
    QTest::newRow("by place and day") << question
                                      << QStringList{QStringLiteral("zj/tonglu-new 2026-11-23 7 6"),
                                                     QStringLiteral("zj/tonglu/icbc 2026-11-23 276 237"),
                                                     QStringLiteral("zj/tonglu/icbc 2026-11-24 360 309"),
                                                     QStringLiteral("zj/tonglu/icbc 2026-11-25 134 114")};
    question.from = question.to = QDate(2026, 11, 24);
    question.by = {QStringLiteral("day")};
    QTest::newRow("of a day") << question << QStringList{QStringLiteral("2026-11-24 360 309")};
    question.from = first;
    question.to = last;
    question.place = *base::PlacePath::parse(QStringLiteral("zj/tonglu"));
    question.authority = *base::AuthorityId::parse(QStringLiteral("county-police"));
    question.by = {QStringLiteral("item")};
    QTest::newRow("of a place and an authority, by item")
        << question
        << QStringList{QStringLiteral("county-police starter starter/0 14 12"),
                       QStringLiteral("county-police starter starter/1 14 12"),
                       QStringLiteral("county-police starter starter/2 14 12"),
                       QStringLiteral("county-police starter starter/3 14 12"),
                       QStringLiteral("county-police starter starter/4 14 12")};
    question.programme = *base::ProgrammeId::parse(QStringLiteral("start"));
    QTest::newRow("of a programme with such a beginning") << question << QStringList();
    question.programme = *base::ProgrammeId::parse(QStringLiteral("starter"));
    question.screen = screen("led-1");
    QTest::newRow("of a screen elsewhere") << question << QStringList();
    question.screen = screen("lobby-1");
    question.by = {QStringLiteral("programme")};
    QTest::newRow("of everything") << question << QStringList{QStringLiteral("county-police starter 70 60")};
}

void ServerPlaysTest::addsUp()
{
    QFETCH(PlayQuestion, question);
    QFETCH(QStringList, lines);
    const auto rows = client().plays(question);
    QVERIFY2(rows, rows ? "" : qPrintable(rows.error().line()));
    QStringList told;
    for (const auto &row : *rows) {
        told.append(lineOf(row));
        QCOMPARE(row.shown, row.plays * 10s);
        QCOMPARE(row.frames, row.plays * 250);
    }
    QCOMPARE(told, lines);
}

void ServerPlaysTest::sumsComeInPages_data()
{
    QTest::addColumn<QString>("by");
    QTest::newRow("by everything") << QStringLiteral("screen,place,day,programme,item");
    QTest::newRow("by item") << QStringLiteral("item");
    QTest::newRow("by day and item") << QStringLiteral("day,item");
    QTest::newRow("by place and programme") << QStringLiteral("place,programme");
    QTest::newRow("by day") << QStringLiteral("day");
}

void ServerPlaysTest::sumsComeInPages()
{
    QFETCH(QString, by);
    const auto path = QStringLiteral("/api/1/plays?from=2026-11-01&to=2026-11-30&by=") + by;
    const auto whole = m_server.get(path);
    QCOMPARE(whole.status, 200);
    QVERIFY(!whole.json().contains("next"));
    for (const int limit : {1, 2, 3}) {
        auto rows = base::json::Value::array();
        QString next;
        for (int page = 0; page < 100; ++page) {
            const auto after = QString::fromLatin1(QUrl::toPercentEncoding(next));
            const auto part = m_server.get(path + QStringLiteral("&limit=%1").arg(limit) +
                                           (next.isEmpty() ? QString() : QStringLiteral("&after=") + after));
            QCOMPARE(part.status, 200);
            const auto json = part.json();
            QVERIFY(json["rows"].size() <= static_cast<size_t>(limit));
            for (const auto &row : json["rows"])
                rows.push_back(row);
            next = QString::fromStdString(json.value("next", ""));
            if (next.isEmpty())
                break;
        }
        QCOMPARE(base::json::write(rows), base::json::write(whole.json()["rows"]));
    }
}

void ServerPlaysTest::tellsSinglePlays()
{
    const auto plays = playsOf(screen("lobby-2"), QDate(2026, 11, 24), QDate(2026, 11, 24));
    QCOMPARE(plays.size(), 360);
    for (qsizetype i = 0; i < plays.size(); ++i) {
        QCOMPARE(plays[i].play.sequence, plays[0].play.sequence + i);
        QCOMPARE(plays[i].from, base::fromUnixMs(playsBegan) + plays[i].play.sequence * 4min);
        QCOMPARE(plays[i].chain, testing::chain);
    }
    const auto midnight = *base::fromRfc3339(QStringLiteral("2026-11-24T00:00:00+08:00"));
    QVERIFY(plays.constFirst().from >= midnight && plays.constFirst().from < midnight + 4min);
    QCOMPARE(playsOf(screen("lobby-1"), first, last).size(), 70);
    QCOMPARE(playsOf(screen("lobby-1"), first, QDate(2026, 11, 22)).size(), 0);
}

void ServerPlaysTest::playsComeInPages()
{
    const auto whole = playsOf(screen("lobby-2"), first, last); // 700: two pages
    QCOMPARE(whole.size(), 700);
    const auto path = QStringLiteral("/api/1/screens/lobby-2/plays?from=2026-11-01&to=2026-11-30&limit=333");
    const auto part = m_server.get(path).json();
    QCOMPARE(part["plays"].size(), size_t{333});
    const auto after = QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(part.value("next", ""))));
    const auto rest = m_server.get(path + QStringLiteral("&after=") + after).json();
    QCOMPARE(rest["plays"][0]["play"].value("sequence", 0), 334);
    QCOMPARE(rest["plays"].size(), size_t{333});
    QCOMPARE(rest.value("time_zone", ""), std::string("Asia/Shanghai"));

    const auto back = m_server.get(path + QStringLiteral("&order=newest")).json();
    QCOMPARE(back["plays"].size(), size_t{333});
    QCOMPARE(back["plays"][0]["play"].value("sequence", 0), 700);
    const auto before = QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(back.value("next", ""))));
    const auto older = m_server.get(path + QStringLiteral("&order=newest&after=") + before).json();
    QCOMPARE(older["plays"][0]["play"].value("sequence", 0), 367);
}

void ServerPlaysTest::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    const auto bad = [](const char *path) { QTest::newRow(path) << QString::fromLatin1(path) << 400; };
    bad("plays?by=hour");
    bad("plays?by=");
    bad("plays?from=2026-02-30");
    bad("plays?from=1999-12-31&to=2000-01-02");
    bad("plays?from=2026-11-02&to=2026-11-01");
    bad("plays?from=2000-01-01&to=2026-11-01");
    bad("plays?limit=0");
    bad("plays?limit=10001");
    bad("plays?limit=x");
    bad("plays?screen=Lobby");
    bad("plays?place=/zj");
    bad("plays?programme=a/b");
    bad("plays?by=screen,item&after=lobby-1");
    bad("screens/lobby-1/plays?limit=2001");
    bad("screens/lobby-1/plays?from=x");
    bad("screens/lobby-1/plays?order=random");
    bad("screens/lobby-1/receipts?limit=101");
    bad("screens/lobby-1/receipts?after=lobby-1-1");
    bad("screens/lobby-1/receipts?after=7,");
    bad("screens/lobby-1/plays?after=1,2,3");
    bad("screens/lobby-1/plays?after=1");
    bad("screens/lobby-1/plays/verify?after=1");
    bad("screens/lobby-1/plays/verify?after=-1-1");
    bad("screens/Lobby/plays");
    const auto missing = [](const char *path) { QTest::newRow(path) << QString::fromLatin1(path) << 404; };
    missing("plays/lobby-1");
    missing("screens/nobody/plays");
    missing("screens/nobody/plays/verify");
    missing("screens/nobody/receipts");
    missing("screens/lobby-1/plays/all");
    missing("screens/lobby-1/plays/verify/all");
}

void ServerPlaysTest::refuses()
{
    QFETCH(QString, path);
    QTEST(m_server.get(QStringLiteral("/api/1/") + path).status, "status");
}

void ServerPlaysTest::proves()
{
    const auto sound = client().verifyPlays(screen("lobby-2"));
    QVERIFY2(sound, sound ? "" : qPrintable(sound.error().line()));
    QCOMPARE(sound->plays, 700);
    QVERIFY(sound->faults.isEmpty());

    QVERIFY(m_server.stop());
    {
        const auto records = *records::Records::open(m_server.database());
        QVERIFY(records->database().run(QStringLiteral("UPDATE plays SET frames = 249 WHERE sequence = 500")));
    }
    QVERIFY(m_server.start());
    const auto altered = client().verifyPlays(screen("lobby-2"));
    QVERIFY(altered);
    QCOMPARE(altered->faults.size(), 2); // the hash of its part, and the sums
    QCOMPARE(altered->faults[0].sequence, 600);
    QCOMPARE(altered->faults[0].chain, testing::chain.text());
    QVERIFY(client().verifyPlays(screen("lobby-1"))->faults.isEmpty());
}

QTEST_GUILESS_MAIN(ServerPlaysTest)
#include "tst_server_plays.moc"
