// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "console/client/api_client.h"
#include "console/server/records/records.h"
#include "messaging/paho/paho_broker.h"
#include "messaging/report.h"
#include "messaging/topics.h"
#include "tests/console/server/server_fixture.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::console::server;
namespace topics = messaging::topics;

namespace {

constexpr int stored = 1'205; // more than one page

base::ScreenId screenOf(int number)
{
    return *base::ScreenId::parse(QStringLiteral("screen-%1").arg(number % 3));
}

} // namespace

/// Incidents of the real server as an operator's client sees them, and one that a screen's own words open.
class ServerIncidentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesAreBounded_data();
    void pagesAreBounded();
    void theClientReadsThemAll();
    void acknowledging_data();
    void acknowledging();
    void acknowledgedOnceIsAcknowledged();
    void aScreenThatWasOfferedAForgeryIsAnIncident();
    void outliveTheServer();

private:
    [[nodiscard]] base::Result<void> fill(records::Records &records) const;
    [[nodiscard]] console::client::ApiClient client() const
    {
        return {m_server.config().httpUrl(), ServerFixture::token().toUtf8()};
    }
    [[nodiscard]] QList<console::client::IncidentEntry> of(const QString &screen) const
    {
        return client()
            .incidents({true, *base::ScreenId::parse(screen)})
            .value_or(QList<console::client::IncidentEntry>{});
    }

    ServerFixture m_server;
};

/// Of three screens, and all recovered.
base::Result<void> ServerIncidentsTest::fill(records::Records &records) const
{
    for (int i = 0; i < stored; ++i) {
        records::IncidentRecord incident;
        incident.screen = screenOf(i);
        incident.kind = QStringLiteral("disk-low");
        incident.severity = QStringLiteral("warning");
        incident.opened = base::fromUnixMs(1'795'000'000'000 + i);
        incident.recovered = base::fromUnixMs(1'795'000'100'000 + i);
        incident.text = QStringLiteral("399.0 MiB left on its disk");
        if (auto added = records.incidents.add(incident); !added)
            return base::failure(added.error());
    }
    return {};
}

void ServerIncidentsTest::initTestCase()
{
    {
        const auto records = *records::Records::open(m_server.database());
        QVERIFY(records->transaction([&] { return fill(*records); }));
    }
    QVERIFY(m_server.start());
}

void ServerIncidentsTest::pagesAreBounded_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("next"); // 0: the last page
    QTest::newRow("what is open") << QString() << 200 << 0 << 0;
    QTest::newRow("the usual page") << "?state=all" << 200 << 500 << 706;
    QTest::newRow("the largest") << "?state=all&limit=1000" << 200 << 1000 << 206;
    QTest::newRow("one") << "?state=all&limit=1" << 200 << 1 << 1205;
    QTest::newRow("after") << "?state=all&limit=2&after=10" << 200 << 2 << 8;
    QTest::newRow("to the very end") << "?state=all&limit=9&after=10" << 200 << 9 << 0;
    QTest::newRow("behind the last") << "?state=all&after=1" << 200 << 0 << 0;
    QTest::newRow("of one screen") << "?state=all&screen=screen-1&limit=1000" << 200 << 402 << 0;
    QTest::newRow("of nobody") << "?state=all&screen=nobody" << 200 << 0 << 0;
    QTest::newRow("no such state") << "?state=closed" << 400 << 0 << 0;
    QTest::newRow("no screen id") << "?screen=A" << 400 << 0 << 0;
    QTest::newRow("too many") << "?limit=1001" << 400 << 0 << 0;
    QTest::newRow("none") << "?limit=0" << 400 << 0 << 0;
    QTest::newRow("after nothing") << "?after=0" << 400 << 0 << 0;
    QTest::newRow("after a word") << "?after=x" << 400 << 0 << 0;
}

void ServerIncidentsTest::pagesAreBounded()
{
    QFETCH(QString, query);
    QFETCH(int, next);
    const auto reply = m_server.get(QStringLiteral("/api/1/incidents") + query);
    QTEST(reply.status, "status");
    if (reply.status != 200)
        return;
    const auto json = reply.json();
    QTEST(static_cast<int>(json["incidents"].size()), "count");
    QCOMPARE(json.value("next", 0), next);
}

void ServerIncidentsTest::theClientReadsThemAll()
{
    const auto all = client().incidents({true, {}});
    QVERIFY2(all, all ? "" : qPrintable(all.error().line()));
    QCOMPARE(all->size(), stored);
    QCOMPARE(all->constFirst().id, stored);
    QCOMPARE(all->constFirst().screen, screenOf(stored - 1));
    QCOMPARE(all->constFirst().state, QStringLiteral("recovered"));
    QCOMPARE(client().incidents({})->size(), 0);
}

void ServerIncidentsTest::acknowledging_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("context");
    const QString first = QStringLiteral("1/acknowledge");
    QTest::newRow("without a body") << first << QByteArray() << 200 << QString();
    QTest::newRow("without a note") << first << QByteArray("{}") << 200 << QString();
    QTest::newRow("with a note") << first << QByteArray(R"({"note":"停电"})") << 200 << QString();
    QTest::newRow("no such incident") << "9999/acknowledge" << QByteArray("{}") << 404 << "9999";
    QTest::newRow("no number") << "x/acknowledge" << QByteArray("{}") << 400 << "id";
    QTest::newRow("no json") << first << QByteArray("{") << 400 << "$";
    QTest::newRow("no text") << first << QByteArray(R"({"note":1})") << 400 << "$.note";
    QTest::newRow("two lines") << first << QByteArray(R"({"note":"a\nb"})") << 400 << "$.note";
    QTest::newRow("too long") << first << "{\"note\":\"" + QByteArray(201, 'x') + "\"}" << 400 << "$.note";
    QTest::newRow("another verb") << "1/forget" << QByteArray("{}") << 404 << QString();
}

void ServerIncidentsTest::acknowledging()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(QString, context);
    const auto reply = m_server.post(QStringLiteral("/api/1/incidents/") + path, body);
    QTEST(reply.status, "status");
    if (!context.isEmpty())
        QVERIFY2(QString::fromStdString(reply.json().value("context", "")).startsWith(context), reply.body.constData());
}

void ServerIncidentsTest::acknowledgedOnceIsAcknowledged()
{
    const auto seen = client().acknowledge(2, QStringLiteral("seen"));
    QVERIFY2(seen, seen ? "" : qPrintable(seen.error().line()));
    QVERIFY(seen->acknowledged);
    QCOMPARE(seen->state, QStringLiteral("recovered"));
    QVERIFY(*client().acknowledge(2, QStringLiteral("seen")) == *seen);
    QVERIFY(*client().acknowledge(2, {}) == *seen);
    QCOMPARE(client().acknowledge(99'999, {}).error().code, base::ErrorCode::NotFound);
}

void ServerIncidentsTest::aScreenThatWasOfferedAForgeryIsAnIncident()
{
    const auto id = *base::ScreenId::parse(QStringLiteral("lobby-1"));
    const auto added = m_server.put(QStringLiteral("/api/1/screens/lobby-1"),
                                    m_server.documents.assignment(id.text(), QStringLiteral("zj/tonglu")));
    QCOMPARE(added.status, 201);
    const auto password = QString::fromStdString(added.json().value("password", ""));
    messaging::PahoBroker screen(
        {m_server.config().broker.address, m_server.config().broker.port, id.text(), id.text(), password});
    screen.start();
    QTRY_VERIFY_WITH_TIMEOUT(screen.isConnected(), 15'000);

    messaging::Report report;
    report.screen = id;
    report.at = base::SystemClock().now();
    report.software = report.session = QStringLiteral("s");
    report.faults = {
        {report.at, QStringLiteral("untrusted"), QStringLiteral("not signed"), QStringLiteral("alerts/zj")}};
    QVERIFY(screen.publish({topics::report(id), report.serialize(), true}));
    QTRY_COMPARE_WITH_TIMEOUT(of(id.text()).size(), 1, 10'000);
    const auto incident = of(id.text()).constFirst();
    QCOMPARE(incident.kind, QStringLiteral("documents-refused"));
    QCOMPARE(incident.severity, QStringLiteral("critical"));
    QCOMPARE(incident.state, QStringLiteral("open"));
    QCOMPARE(incident.text, QStringLiteral("it refused alerts/zj: not signed"));
    QCOMPARE(m_server.get(QStringLiteral("/api/1/status")).json().value("incidents_open", 0), 1);
    QCOMPARE(client().acknowledge(incident.id, QStringLiteral("we tried it"))->state, QStringLiteral("acknowledged"));
    QCOMPARE(m_server.get(QStringLiteral("/api/1/status")).json().value("incidents_open", 0), 1);
}

void ServerIncidentsTest::outliveTheServer()
{
    const auto before = of(QStringLiteral("lobby-1"));
    QVERIFY(m_server.stop());
    QVERIFY(m_server.start());
    QVERIFY(of(QStringLiteral("lobby-1")) == before);
    QCOMPARE(before.size(), 1);
}

QTEST_GUILESS_MAIN(ServerIncidentsTest)
#include "tst_server_incidents.moc"
