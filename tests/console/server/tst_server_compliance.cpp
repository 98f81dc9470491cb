// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "console/client/api_client.h"
#include "console/server/records/records.h"
#include "tests/console/server/server_fixture.h"

#include <QDir>
#include <QtTest>

using namespace ironfence;
using namespace ironfence::console::server;
using namespace std::chrono_literals;
using base::json::Value;
using console::client::ComplianceQuestion;

/// What the server tells of finished days: computed in the background, in pages, with what is missing.
class ServerComplianceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void computesByItself();
    void addsUp_data();
    void addsUp();
    void isWhatOneDayIs();
    void comesInPages_data();
    void comesInPages();
    void tellsDeviations();
    void refuses_data();
    void refuses();
    void namesWhatIsMissing();

private:
    [[nodiscard]] console::client::ApiClient client() const
    {
        return {m_server.config().httpUrl(), ServerFixture::token().toLatin1()};
    }
    [[nodiscard]] static base::ScreenId screen(const char *id) { return *base::ScreenId::parse(QLatin1String(id)); }
    [[nodiscard]] ComplianceQuestion question(const QStringList &by) const
    {
        ComplianceQuestion question;
        question.from = m_first;
        question.to = m_first.addDays(1);
        question.by = by;
        return question;
    }
    [[nodiscard]] QString days() const
    {
        return QStringLiteral("from=%1&to=%2")
            .arg(m_first.toString(Qt::ISODate), m_first.addDays(1).toString(Qt::ISODate));
    }
    /// With the server stopped: everything was there three days ago, and lobby-1 has shown half of the first day.
    void rewriteHistory();

    ServerFixture m_server;
    const playlists::rules::TimeZone m_zone;
    const QDate m_first = m_zone.dayOf(base::SystemClock().now()).addDays(-3);
};

void ServerComplianceTest::initTestCase()
{
    QVERIFY(m_server.start());
    for (const auto &[id, place] : {std::pair("lobby-1", "zj/tonglu/icbc"), std::pair("led-1", "zj/tonglu-new")}) {
        const auto path = QStringLiteral("/api/1/screens/%1").arg(QLatin1String(id));
        QCOMPARE(m_server.put(path, m_server.documents.assignment(QLatin1String(id), QLatin1String(place))).status,
                 201);
    }
    const auto programme = Documents::programme(QStringLiteral("day"));
    QCOMPARE(m_server.put(QStringLiteral("/api/1/programmes/day"), programme).status, 200);
    QCOMPARE(m_server.put(QStringLiteral("/api/1/manifest"), m_server.documents.signedManifest(1, {programme})).status,
             200);
    QVERIFY(m_server.stop());
    rewriteHistory();
    QVERIFY(m_server.start());
}

void ServerComplianceTest::rewriteHistory()
{
    const auto records = *records::Records::open(m_server.database());
    const auto midnight = m_zone.instantOf(m_first, 0);
    auto &database = records->database();
    for (const auto *table : {"assignments", "manifests"}) {
        QVERIFY(database.run(QStringLiteral("UPDATE %1 SET accepted_ms = ?").arg(QLatin1String(table)),
                             {base::toUnixMs(midnight)}));
    }
    messaging::PlayBatch batch{screen("lobby-1"), messaging::ChainName::random(), {}, 0, {}};
    batch.after = messaging::beginningOf(batch.chain, batch.screen);
    for (int hour = 0; hour < 12; ++hour) {
        messaging::Play play;
        play.sequence = hour + 1;
        play.kind = messaging::PlayKind::Item;
        play.authority = m_server.documents.authority().text();
        play.item = QStringLiteral("day/0");
        play.began = {midnight + hour * 1h, {hour * 1h}};
        play.duration = 1h;
        play.content = {1, {{m_server.documents.authority(), 1}}};
        play.clock = {true, 0ms, 2ms};
        play.boot = QStringLiteral("boot");
        batch.plays.append(play);
    }
    QVERIFY(records->transaction([&]() -> base::Result<void> {
        const auto stored = records->plays.store(batch, m_zone, midnight + 13h);
        return stored ? base::Result<void>() : base::failure(stored.error());
    }));
}

void ServerComplianceTest::computesByItself()
{
    const auto missing = [this] {
        const auto reply = m_server.get(QStringLiteral("/api/1/compliance?") + days()).json();
        return reply.is_object() ? reply.value("missing_days", -1) : -1;
    };
    QTRY_COMPARE_WITH_TIMEOUT(missing(), 0, 30'000);
}

void ServerComplianceTest::addsUp_data()
{
    QTest::addColumn<QStringList>("by");
    QTest::addColumn<QStringList>("lines");
    const auto first = m_first.toString(Qt::ISODate);
    const auto second = m_first.addDays(1).toString(Qt::ISODate);
    QTest::newRow("by screen and programme")
        << QStringList{QStringLiteral("screen"), QStringLiteral("programme")}
        << QStringList{QStringLiteral("led-1 zj/tonglu-new county-police day 0/48"),
                       QStringLiteral("lobby-1 zj/tonglu/icbc county-police day 12/48")};
    QTest::newRow("by day") << QStringList{QStringLiteral("day")}
                            << QStringList{first + QStringLiteral(" 12/48"), second + QStringLiteral(" 0/48")};
    QTest::newRow("by place") << QStringList{QStringLiteral("place")}
                              << QStringList{QStringLiteral("zj/tonglu-new 0/48"),
                                             QStringLiteral("zj/tonglu/icbc 12/48")};
}

void ServerComplianceTest::addsUp()
{
    QFETCH(QStringList, by);
    const auto page = client().compliance(question(by));
    QVERIFY2(page, page ? "" : qPrintable(page.error().line()));
    QStringList lines;
    for (const auto &row : page->rows) {
        lines.append(QStringLiteral("%1 %2 %3 %4 %5 %6/%7")
                         .arg(row.screen, row.place, row.day, row.authority, row.programme)
                         .arg(row.tally.shown / 1h)
                         .arg(row.tally.due / 1h)
                         .simplified());
    }
    QTEST(lines, "lines");
    QVERIFY(page->gaps->missing.isEmpty());
}

/// A day that is kept answers as one that is computed, and its sum is in the sums.
void ServerComplianceTest::isWhatOneDayIs()
{
    const auto day = client().compliance(screen("lobby-1"), m_first);
    QVERIFY2(day, day ? "" : qPrintable(day.error().line()));
    QCOMPARE(day->account.items.due, 24h);
    QCOMPARE(day->account.items.shown, 12h);
    QVERIFY(m_server.stop());
    {
        const auto records = *records::Records::open(m_server.database());
        const auto kept = *records->accounts.find(screen("lobby-1"), m_first);
        QVERIFY(kept);
        QCOMPARE(*kept, *day);
        QVERIFY(records->accounts.adopt(QStringLiteral("something else"))); // it computes all of them again
    }
    QVERIFY(m_server.start());
    QCOMPARE(client().compliance(screen("lobby-1"), m_first)->account, day->account);
    computesByItself();
}

void ServerComplianceTest::comesInPages_data()
{
    QTest::addColumn<QString>("by");
    for (const auto *by : {"screen,day,programme", "day", "place"})
        QTest::newRow(by) << QString::fromLatin1(by);
}

void ServerComplianceTest::comesInPages()
{
    QFETCH(QString, by);
    const auto path = QStringLiteral("/api/1/compliance?%1&by=%2").arg(days(), by);
    const auto whole = m_server.get(path).json();
    auto rows = Value::array();
    QString next;
    do {
        const auto after = QString::fromLatin1(QUrl::toPercentEncoding(next));
        const auto part = m_server.get(path + QStringLiteral("&limit=1") +
                                       (next.isEmpty() ? QString() : QStringLiteral("&after=") + after));
        QCOMPARE(part.status, 200);
        const auto json = part.json();
        QCOMPARE(json.contains("missing"), next.isEmpty());
        QVERIFY(json["rows"].size() <= 1);
        for (const auto &row : json["rows"])
            rows.push_back(row);
        next = QString::fromStdString(json.value("next", ""));
    } while (!next.isEmpty() && rows.size() < 100);
    QCOMPARE(base::json::write(rows), base::json::write(whole["rows"]));
}

void ServerComplianceTest::tellsDeviations()
{
    const auto page = client().deviations(question({}));
    QVERIFY2(page, page ? "" : qPrintable(page.error().line()));
    QStringList lines;
    for (const auto &entry : page->deviations) {
        lines.append(QStringLiteral("%1 %2 %3 %4")
                         .arg(entry.screen)
                         .arg(m_first.daysTo(entry.day))
                         .arg(console::compliance::nameOf(entry.deviation.cause))
                         .arg(entry.deviation.missed / 1h));
    }
    const QStringList all{QStringLiteral("led-1 0 offline 24"), QStringLiteral("led-1 1 offline 24"),
                          QStringLiteral("lobby-1 0 offline 12"), QStringLiteral("lobby-1 1 offline 24")};
    QCOMPARE(lines, all);
    const auto first = m_server.get(QStringLiteral("/api/1/compliance/deviations?limit=1&") + days()).json();
    QCOMPARE(first["deviations"].size(), size_t{1});
    const auto rest = client().deviations(question({}), QString::fromStdString(first.value("next", "")));
    QCOMPARE(rest->deviations, page->deviations.mid(1));
}

/// The last test: a programme of then is gone, so that what was due cannot be told any more.
void ServerComplianceTest::namesWhatIsMissing()
{
    QVERIFY(m_server.stop());
    {
        const auto records = *records::Records::open(m_server.database());
        QVERIFY(records->database().run(QStringLiteral("DELETE FROM media_object")));
        QVERIFY(records->database().run(QStringLiteral("DELETE FROM programmes"))); // it is not brought back from here
        QVERIFY(QDir(m_server.config().contentDirectory()).removeRecursively());    // nor from here
        QVERIFY(records->accounts.adopt(QStringLiteral("something else")));
    }
    QVERIFY(m_server.start());
    const auto faults = [this] {
        const auto page = client().compliance(question({QStringLiteral("screen")}));
        if (!page)
            return QStringList{page.error().line()};
        QStringList lines;
        for (const auto &gap : page->gaps->missing) {
            if (!gap.fault.isEmpty())
                lines.append(QStringLiteral("%1 %2 %3").arg(gap.screen).arg(gap.days).arg(m_first.daysTo(gap.last)));
        }
        return lines;
    };
    QTRY_COMPARE_WITH_TIMEOUT(faults(), (QStringList{QStringLiteral("led-1 2 1"), QStringLiteral("lobby-1 2 1")}),
                              30'000);
    const auto page = client().compliance(question({QStringLiteral("screen")}));
    QVERIFY(page->rows.isEmpty());
    QCOMPARE(page->gaps->missingDays, 4);
    QVERIFY(page->gaps->missing[0].fault.contains(QStringLiteral("not kept any more")));
    QCOMPARE(
        m_server.get(QStringLiteral("/api/1/screens/led-1/compliance?day=") + m_first.toString(Qt::ISODate)).status,
        409);
}

void ServerComplianceTest::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    const auto bad = [](const char *path) { QTest::newRow(path) << QString::fromLatin1(path) << 400; };
    bad("compliance?by=item");
    bad("compliance?by=");
    bad("compliance?from=2026-02-30");
    bad("compliance?from=2026-11-02&to=2026-11-01");
    bad("compliance?from=2000-01-01&to=2026-11-01");
    bad("compliance?limit=0");
    bad("compliance?limit=10001");
    bad("compliance?screen=Lobby");
    bad("compliance?place=/zj");
    bad("compliance?programme=a/b");
    bad("compliance?by=screen&after=lobby-1");
    bad("compliance/deviations?limit=2001");
    bad("compliance/deviations?after=lobby-1");
    bad("compliance/deviations?after=lobby-1,x");
    bad("screens/led-1/compliance?day=2199-01-01");
    bad("screens/led-1/compliance?day=x");
    const auto missing = [](const char *path) { QTest::newRow(path) << QString::fromLatin1(path) << 404; };
    missing("compliance/lobby-1");
    missing("compliance/deviations/all");
    missing("screens/nobody/compliance");
}

void ServerComplianceTest::refuses()
{
    QFETCH(QString, path);
    QTEST(m_server.get(QStringLiteral("/api/1/") + path).status, "status");
}

QTEST_GUILESS_MAIN(ServerComplianceTest)
#include "tst_server_compliance.moc"
