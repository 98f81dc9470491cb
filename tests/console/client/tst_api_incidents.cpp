// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/api_client.h"
#include "tests/console/client/scripted_server.h"

#include <QTest>

using namespace ironfence;
using base::ErrorCode;
using console::client::ApiClient;
using tests::ScriptedServer;

/// What the client makes of the server's answers about incidents.
class TestApiIncidents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOne();
    void refusesWhatBreaksTheWire_data();
    void refusesWhatBreaksTheWire();
    void followsThePages();
    void acknowledges();
    void asksForOneScreen();
};

namespace {

const QByteArray body = R"({"id":12,"screen":"lobby-1","kind":"screen-silent","severity":"critical",
    "state":"acknowledged","opened_ms":1795420800000,"acknowledged_ms":1795420900000,"times":2,
    "text":"offline for 180 s","note":"停电"})";

ApiClient clientOf(const ScriptedServer &server)
{
    return ApiClient(server.url(), "0123456789abcdef");
}

QByteArray page(const QByteArrayList &ids, const QByteArray &next = {})
{
    QByteArrayList list;
    for (const auto &id : ids)
        list.append(QByteArray(body).replace(":12,", ':' + id + ','));
    return "{\"incidents\":[" + list.join(',') + ']' + (next.isEmpty() ? QByteArray() : ",\"next\":" + next) + '}';
}

} // namespace

void TestApiIncidents::readsOne()
{
    ScriptedServer server;
    server.say({.body = "{\"incidents\":[" + body + "]}"});
    const auto incidents = clientOf(server).incidents({});
    QVERIFY2(incidents, qPrintable(incidents ? QString() : incidents.error().line()));
    const auto &incident = incidents->constFirst();
    QCOMPARE(incident.id, 12);
    QCOMPARE(incident.kind, QStringLiteral("screen-silent"));
    QCOMPARE(incident.times, 2);
    QCOMPARE(incident.note, QStringLiteral("停电"));
    QVERIFY(incident.acknowledged && !incident.recovered);
    QCOMPARE(base::json::write(incident.toJson()), base::json::write(*base::json::parse(body)));
}

void TestApiIncidents::refusesWhatBreaksTheWire_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char *name, const char *from, const char *to) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to);
    };
    row("no id", "\"id\":12,", "");
    row("an id of nothing", "\"id\":12", "\"id\":0");
    row("no screen", "lobby-1", "LOBBY");
    row("an unknown severity", "critical", "horrible");
    row("an unknown state", "acknowledged\"", "closed\"");
    row("a state without its time", "\"acknowledged_ms\":1795420900000,", "");
    row("recovered, and not", "\"acknowledged\"", "\"recovered\"");
    row("no text", "offline for 180 s", "");
    row("a text that is not printable", "offline", "off\\u001bline");
    row("never opened", "\"times\":2", "\"times\":0");
}

void TestApiIncidents::refusesWhatBreaksTheWire()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    ScriptedServer server;
    auto broken = body;
    broken.replace(from, to);
    QVERIFY(broken != body);
    server.say({.body = "{\"incidents\":[" + broken + "]}"});
    QCOMPARE(clientOf(server).incidents({}).error().code, ErrorCode::Internal);
}

void TestApiIncidents::followsThePages()
{
    ScriptedServer server;
    server.say("GET", "/api/1/incidents?limit=1000&state=all", {.body = page({"9", "7"}, "7")});
    server.say("GET", "/api/1/incidents?limit=1000&state=all&after=7", {.body = page({"3"})});
    const auto incidents = clientOf(server).incidents({true, {}});
    QVERIFY2(incidents, qPrintable(incidents ? QString() : incidents.error().line()));
    QCOMPARE(incidents->size(), 3);
    QCOMPARE(incidents->constLast().id, 3);

    // The same page again and again, or one that does not say where it ends.
    server.say("GET", "/api/1/incidents?limit=1000&state=all&after=7", {.body = page({"9", "7"}, "7")});
    QCOMPARE(clientOf(server).incidents({true, {}}).error().code, ErrorCode::Internal);
    server.say("GET", "/api/1/incidents?limit=1000&state=all&after=7", {.body = page({"3"}, "2")});
    QCOMPARE(clientOf(server).incidents({true, {}}).error().code, ErrorCode::Internal);
}

void TestApiIncidents::acknowledges()
{
    ScriptedServer server;
    server.say("POST", "/api/1/incidents/12/acknowledge", {.body = body});
    const auto incident = clientOf(server).acknowledge(12, QStringLiteral("停电"));
    QVERIFY2(incident, qPrintable(incident ? QString() : incident.error().line()));
    QCOMPARE(incident->state, QStringLiteral("acknowledged"));
    QCOMPARE(server.questions().constLast().body, QByteArray(R"({"note":"停电"})"));
    QVERIFY(clientOf(server).acknowledge(12, {}));
    QCOMPARE(server.questions().constLast().body, QByteArray("{}"));
}

void TestApiIncidents::asksForOneScreen()
{
    ScriptedServer server;
    server.say({.body = R"({"incidents":[]})"});
    QVERIFY(clientOf(server).incidents({false, *base::ScreenId::parse(QStringLiteral("lobby-1"))}));
    QCOMPARE(server.questions().constLast().target, QByteArray("/api/1/incidents?limit=1000&screen=lobby-1"));
}

QTEST_GUILESS_MAIN(TestApiIncidents)
#include "tst_api_incidents.moc"
