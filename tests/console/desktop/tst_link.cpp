// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/link/link.h"
#include "tests/console/client/scripted_server.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace ironfence;
using namespace ironfence::console::desktop::link;
using tests::ScriptedServer;

/// The way to the server, through its absence and back.
class TestLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAndFollows();
    void isRefusedByAnotherAuthority();
    void comesBackWithoutReadingAnew();
    void readsAnewWhenTheServerForgot();
    void answersOnTheMainThread();
    void tellsNobodyWhoIsGone();
    void endsAtOnceWhileItWaits();
};

namespace {

const QByteArray status =
    R"({"authority":"county-police","software":"0.1.0","time_ms":1795420800000,"manifest_version":0,"next_alert_number":1,
    "broker_connected":true,"screens":0,"player_url":"http://127.0.0.1:1","broker":{"host":"127.0.0.1","port":2}})";
const QByteArray start = R"({"next":7,"reset":false,"more":false,"changes":[]})";
const QByteArray change =
    R"({"next":8,"reset":false,"more":false,"changes":[{"number":8,"kind":"alert","id":"county-police-1","change":"set"}]})";
const QByteArray nothing = R"({"next":8,"reset":false,"more":false,"changes":[]})";
const QByteArray behind7 = "/api/1/changes?with=screens&limit=1000&after=7&wait=";
const QByteArray behind8 = "/api/1/changes?with=screens&limit=1000&after=8&wait=";

console::client::ClientConfig configOf(const ScriptedServer &server, const char *authority = "county-police")
{
    console::client::ClientConfig config;
    config.server = server.url();
    config.token = "0123456789abcdef";
    config.authority = *base::AuthorityId::parse(QLatin1String(authority));
    return config;
}

void tellOneChange(ScriptedServer &server)
{
    server.say("GET", "/api/1/status", {.body = status});
    server.say("GET", "/api/1/changes", {.body = start});
    for (const char *wait : {"0", "20"}) {
        server.say("GET", behind7 + wait, {.body = change});
        server.say("GET", behind8 + wait, {.body = nothing, .delayMs = 200});
    }
}

} // namespace

void TestLink::beginsAndFollows()
{
    ScriptedServer server;
    tellOneChange(server);
    const base::SystemClock clock;
    Link link(configOf(server), clock);
    QSignalSpy began(&link, &Link::began);
    QSignalSpy changed(&link, &Link::changed);
    QCOMPARE(link.standing(), Standing::Connecting);
    link.start();
    QVERIFY(changed.wait());
    QCOMPARE(began.count(), 1);
    QCOMPARE(link.standing(), Standing::Online);
    const auto page = changed.at(0).at(0).value<console::client::ChangePage>();
    QCOMPARE(page.changes.constFirst().id, QStringLiteral("county-police-1"));
    QTest::qWait(500);
    QCOMPARE(changed.count(), 1); // an answer without changes is no news
}

void TestLink::isRefusedByAnotherAuthority()
{
    ScriptedServer server;
    tellOneChange(server);
    const base::SystemClock clock;
    Link link(configOf(server, "village-bank"), clock);
    link.start();
    QTRY_COMPARE(link.standing(), Standing::Refused);
    QVERIFY2(link.fault().message.contains(QStringLiteral("county-police")), qPrintable(link.fault().line()));
}

void TestLink::comesBackWithoutReadingAnew()
{
    ScriptedServer server;
    tellOneChange(server);
    const base::SystemClock clock;
    Link link(configOf(server), clock);
    QSignalSpy began(&link, &Link::began);
    link.start();
    QTRY_COMPARE(link.standing(), Standing::Online);
    for (const char *wait : {"0", "20"})
        server.say("GET", behind8 + wait, {.status = 502, .contentType = "text/plain", .body = "gone"});
    QTRY_COMPARE(link.standing(), Standing::Unreachable);
    QVERIFY(!link.fault().message.isEmpty());
    tellOneChange(server);
    QTRY_COMPARE_WITH_TIMEOUT(link.standing(), Standing::Online, 20'000);
    QCOMPARE(began.count(), 1);
}

void TestLink::readsAnewWhenTheServerForgot()
{
    ScriptedServer server;
    tellOneChange(server);
    const base::SystemClock clock;
    Link link(configOf(server), clock);
    QSignalSpy began(&link, &Link::began);
    link.start();
    QTRY_COMPARE(began.count(), 1);
    const QByteArray reset = R"({"next":3,"reset":true,"more":false,"changes":[]})";
    for (const char *wait : {"0", "20"})
        server.say("GET", behind8 + wait, {.body = reset});
    QTRY_VERIFY(began.count() > 1);
}

void TestLink::answersOnTheMainThread()
{
    ScriptedServer server;
    tellOneChange(server);
    const base::SystemClock clock;
    Link link(configOf(server), clock);
    QThread *asked = nullptr;
    QThread *answered = nullptr;
    qint64 manifest = -1;
    link.ask(
        this,
        [&asked](const console::client::ApiClient &api) {
            asked = QThread::currentThread();
            return api.status();
        },
        [&](const base::Result<console::client::ServerStatus> &answer) {
            answered = QThread::currentThread();
            manifest = answer ? answer->manifestVersion : -2;
        });
    QTRY_VERIFY(answered != nullptr);
    QCOMPARE(answered, QThread::currentThread());
    QVERIFY(asked != answered);
    QCOMPARE(manifest, 0);
}

void TestLink::tellsNobodyWhoIsGone()
{
    ScriptedServer server;
    server.say({.body = status, .delayMs = 200});
    const base::SystemClock clock;
    Link link(configOf(server), clock);
    bool isTold = false;
    {
        QObject who;
        link.ask(
            &who, [](const console::client::ApiClient &api) { return api.status(); },
            [&isTold](const auto &) { isTold = true; });
    }
    QTRY_COMPARE(server.questions().size(), 1);
    QTest::qWait(600);
    QVERIFY(!isTold);
}

void TestLink::endsAtOnceWhileItWaits()
{
    ScriptedServer server;
    tellOneChange(server);
    constexpr int longMs = 6'000;
    for (const char *wait : {"0", "20"})
        server.say("GET", behind8 + wait, {.body = nothing, .delayMs = longMs});
    QElapsedTimer took;
    {
        const base::SystemClock clock;
        Link link(configOf(server), clock);
        QSignalSpy changed(&link, &Link::changed);
        link.start();
        QVERIFY(changed.wait());
        link.ask(
            this, [](const console::client::ApiClient &api) { return api.changesAfter(8, std::chrono::seconds{20}); },
            [](const auto &) {});
        QTest::qWait(300);
        took.start();
    }
    QVERIFY2(took.elapsed() < longMs / 3, qPrintable(QString::number(took.elapsed())));
}

QTEST_GUILESS_MAIN(TestLink)
#include "tst_link.moc"
