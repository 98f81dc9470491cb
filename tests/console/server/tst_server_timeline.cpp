// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "console/client/api_client.h"
#include "tests/console/server/server_fixture.h"

#include <QtTest>
#include <future>
#include <latch>
#include <map>

using namespace ironfence;
using namespace ironfence::console::server;
using playlists::timeline::Standing;

namespace {

QByteArray cards(const QByteArray &id, const QByteArray &rank, const QByteArray &more = {})
{
    return R"({"type":"programme","spec_version":"1.0","id":")" + id + R"(","title":")" + id + R"(","rank":")" + rank +
           R"(",)" + more +
           R"("playlist":{"items":[{"kind":"card","duration_s":10,"card":{"template":"slogan","title":"不轻信"}},
           {"kind":"card","duration_s":15,"card":{"template":"slogan","title":"不转账"}}]}})";
}

base::UtcTime at(const char *time)
{
    return *base::fromRfc3339(QLatin1String(time));
}

} // namespace

/// What the server says a screen shows: what the one scheduler says of the live programmes, part by part.
class ServerTimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anEmptyScreenShowsTheSafeLoop();
    void aWeekInParts();
    void saysWhy();
    void refuses_data();
    void refuses();
    void manyAskAtOnce();

private:
    [[nodiscard]] console::client::ApiClient client() const
    {
        return {m_server.config().httpUrl(), ServerFixture::token().toLatin1()};
    }
    [[nodiscard]] playlists::timeline::Timeline local() const
    {
        playlists::timeline::AuthorityProgrammes own;
        own.authority = m_server.documents.authority();
        for (const auto &bytes : m_programmes)
            own.programmes.append(*playlists::Programme::parse(bytes));
        return {{own}, m_screen};
    }

    ServerFixture m_server;
    playlists::Screen m_screen;
    const QList<QByteArray> m_programmes{
        cards("police", "mandatory", R"("share_percent":20,)"),
        cards("bank", "routine", R"("when":{"dayparts":[{"from":"08:00","to":"17:00"}]},)"), cards("fill", "filler")};
};

void ServerTimelineTest::initTestCase()
{
    QVERIFY(m_server.start());
    m_screen.id = *base::ScreenId::parse(QStringLiteral("lobby-1"));
    m_screen.place = *base::PlacePath::parse(QStringLiteral("zj/tonglu/icbc"));
    m_screen.hours.dayparts = {{7 * 60, 22 * 60}};
    const messaging::Assignment assignment{m_server.documents.authority(), 1, m_screen};
    const auto path = QStringLiteral("/api/1/screens/lobby-1");
    QCOMPARE(
        m_server.put(path, m_server.documents.sign(messaging::Assignment::payloadType, assignment.serialize())).status,
        201);
    QVERIFY(client().screen(m_screen.id)->screen == m_screen); // hours and all
}

void ServerTimelineTest::anEmptyScreenShowsTheSafeLoop()
{
    const auto why = client().why(m_screen.id, at("2026-11-23T04:00:00Z"));
    QVERIFY2(why, why ? "" : qPrintable(why.error().line()));
    QCOMPARE(why->segment.item, QStringLiteral("safe-loop"));
    QVERIFY(why->verdicts.isEmpty());
    const auto night = client().why(m_screen.id, at("2026-11-23T15:00:00Z"));
    QVERIFY(night);
    QCOMPARE(night->segment.item, QStringLiteral("dark"));

    for (const auto &bytes : m_programmes) {
        const auto id = playlists::Programme::parse(bytes)->id.text();
        QCOMPARE(m_server.put(QStringLiteral("/api/1/programmes/") + id, bytes).status, 200);
    }
    QCOMPARE(client().why(m_screen.id, at("2026-11-23T04:00:00Z"))->segment.item,
             QStringLiteral("safe-loop")); // drafts
    QCOMPARE(m_server.put(QStringLiteral("/api/1/manifest"), m_server.documents.signedManifest(1, m_programmes)).status,
             200);
}

void ServerTimelineTest::aWeekInParts()
{
    const auto from = at("2026-11-23T03:14:15Z");
    const auto to = from + std::chrono::hours(168);
    const auto table = client().timetable(m_screen.id, from, to);
    QVERIFY2(table, table ? "" : qPrintable(table.error().line()));
    const auto expected = console::timetable::Timetable::of(local(), from, to, 1'000'000);
    QVERIFY(expected.entries.size() > 10 * console::timetable::Timetable::largestPage);
    QCOMPARE(table->entries.size(), expected.entries.size());
    QVERIFY(*table == expected);

    const auto page =
        m_server.get(QStringLiteral("/api/1/screens/lobby-1/timeline?from=2026-11-23T03:14:15Z&hours=168&limit=100"))
            .json();
    QCOMPARE(page["segments"].size(), size_t{100});
    QVERIFY(page.contains("next"));
    const auto usual = m_server.get(QStringLiteral("/api/1/screens/lobby-1/timeline")).json();
    const auto length = at(usual["to"].get<std::string>().c_str()) - at(usual["from"].get<std::string>().c_str());
    QCOMPARE(length, base::Milliseconds(std::chrono::hours(24)));
}

void ServerTimelineTest::saysWhy()
{
    const auto why = client().why(m_screen.id, at("2026-11-23T04:00:00Z"));
    QVERIFY2(why, why ? "" : qPrintable(why.error().line()));
    QVERIFY(*why == console::timetable::Explanation::of(local(), at("2026-11-23T04:00:00Z")));
    QCOMPARE(why->verdicts.size(), 3);
    QCOMPARE(why->verdicts[2].standing, Standing::Outranked);
    QCOMPARE(why->segment.displaced.size(), 1);
    QCOMPARE(why->segment.displaced[0].programme.text(), QStringLiteral("fill"));
}

void ServerTimelineTest::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("context");
    const auto row = [](const char *path, int status, const char *context = "") {
        QTest::newRow(path) << QString::fromLatin1(path) << status << QString::fromLatin1(context);
    };
    row("lobby-1/timeline?hours=0", 400, "hours");
    row("lobby-1/timeline?hours=169", 400, "hours");
    row("lobby-1/timeline?hours=day", 400, "hours");
    row("lobby-1/timeline?from=today", 400, "from");
    row("lobby-1/timeline?from=2150-01-01T00:00:00Z", 400, "from");
    row("lobby-1/timeline?from=2026-11-23T00:00:00Z&to=2026-11-23T00:00:00Z", 400, "to");
    row("lobby-1/timeline?from=2026-11-23T00:00:00Z&to=2026-12-23T00:00:00Z", 400, "to");
    row("lobby-1/timeline?limit=15", 400, "limit");
    row("lobby-1/timeline?limit=2001", 400, "limit");
    row("lobby-1/why?at=now", 400, "at");
    row("lobby-1/where", 404);
    row("lobby-1/why/not", 404);
    row("lobby-2/timeline", 404);
    row("lobby-2/why", 404);
}

void ServerTimelineTest::refuses()
{
    QFETCH(QString, path);
    QFETCH(QString, context);
    const auto reply = m_server.get(QStringLiteral("/api/1/screens/") + path);
    QTEST(reply.status, "status");
    if (!context.isEmpty())
        QCOMPARE(reply.json().value("context", ""), context.toStdString());
}

void ServerTimelineTest::manyAskAtOnce()
{
    constexpr int many = 12;
    std::latch begin(many + 1);
    std::vector<std::future<int>> weeks;
    for (int index = 0; index < many; ++index) {
        weeks.push_back(std::async(std::launch::async, [this, &begin] {
            begin.arrive_and_wait();
            return m_server
                .get(QStringLiteral("/api/1/screens/lobby-1/timeline?from=2026-11-23T00:00:00Z&hours=168&limit=2000"))
                .status;
        }));
    }
    begin.arrive_and_wait();
    const auto alert = m_server.documents.alert(1, base::SystemClock().now());
    QCOMPARE(m_server.post(QStringLiteral("/api/1/alerts"), m_server.documents.signedAlert(alert)).status, 201);
    std::map<int, int> statuses;
    for (auto &week : weeks)
        ++statuses[week.get()];
    // How many had to be sent away depends on the machine; tst_http_server decides what becomes of whom.
    QVERIFY(statuses[200] >= 1);
    QCOMPARE(statuses[200] + statuses[503], many);
}

QTEST_GUILESS_MAIN(ServerTimelineTest)
#include "tst_server_timeline.moc"
