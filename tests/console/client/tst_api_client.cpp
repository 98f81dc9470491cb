// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/api_client.h"
#include "tests/console/client/scripted_server.h"

#include <QElapsedTimer>
#include <QTemporaryFile>
#include <QTest>

using namespace ironfence;
using base::ErrorCode;
using console::client::ApiClient;
using console::client::HttpLimits;
using tests::ScriptedServer;

/// What the server says is hostile until it is read: every answer here is scripted.
class TestApiClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheStatus();
    void readsAlertsAndReceipts();
    void keepsWhatItReadAsJson();
    void readsAlertsPageByPage();
    void mapsProblems_data();
    void mapsProblems();
    void refusesGarbage_data();
    void refusesGarbage();
    void boundsAnswers();
    void namesAServerThatIsNotThere();
    void givesUpOnASilentServer();
    void sendsTheTokenToTheApiOnly();
    void uploadsAndTellsHowFar();
    void givesAnUploadUp();
    void noticesAFileThatShrank();
    void believesDocumentsByTheirHashOnly();
    void encodesWhatItIsGiven();
};

namespace {

const QByteArray token = "0123456789abcdef";
const QByteArray statusBody =
    R"({"authority":"county-police","software":"0.1.0","time_ms":1795420800000,"manifest_version":7,
    "next_alert_number":13,"broker_connected":true,"screens":3,"player_url":"http://127.0.0.1:8080","broker":{"host":"127.0.0.1","port":1883}})";
const QByteArray alertBody =
    R"({"identifier":"county-police-12","number":12,"msg_type":"Alert","status":"Exercise","level":1,
    "headline":"谨防诈骗","sent_ms":1795420800000,"effective_ms":1795420800000,"expires_ms":1795428000000,"released_ms":1795420800100,
    "places":["zj/tonglu"],"state":"live","targeted":2,"received":1,"presented":1,"ended":0,"refused":0})";
const QByteArray hash = QByteArray(64, 'a');

ApiClient clientOf(const ScriptedServer &server, const HttpLimits &limits = {})
{
    return ApiClient(server.url(), token, limits);
}

} // namespace

void TestApiClient::readsTheStatus()
{
    ScriptedServer server;
    server.say({.body = statusBody});
    const auto status = clientOf(server).status();
    QVERIFY2(status, qPrintable(status ? QString() : status.error().line()));
    QCOMPARE(status->authority.text(), QStringLiteral("county-police"));
    QCOMPARE(status->manifestVersion, 7);
    QCOMPARE(status->nextAlertNumber, 13);
    QCOMPARE(status->brokerPort, 1883);
    QCOMPARE(status->playerUrl, QUrl(QStringLiteral("http://127.0.0.1:8080")));
    QCOMPARE(server.questions().constFirst().target, QByteArray("/api/1/status"));
}

void TestApiClient::readsAlertsAndReceipts()
{
    const QByteArray receipt =
        R"({"screen":"lobby-1","stored_ms":1795420800200,"id":"lobby-1-1","revision":2,"alert":"county-police-12","document":")" +
        hash +
        R"(","received":{"at_ms":1795420800120,"monotonic_ms":5},"presented":{"at_ms":1795420800160,"monotonic_ms":45},"frame":8,
        "clock":{"synchronised":true,"offset_ms":0,"uncertainty_ms":1}})";
    ScriptedServer server;
    const auto alertWithEnvelope = QByteArray(alertBody).replace("\"refused\":0}", R"("refused":0,"envelope":"e30="})");
    server.say(
        {.body = "{\"alert\":" + alertWithEnvelope + ",\"receipts\":[" + receipt + "],\"missing\":[\"led-1\"]}"});
    const auto all = clientOf(server).receipts(QStringLiteral("county-police-12"));
    QVERIFY2(all, qPrintable(all ? QString() : all.error().line()));
    QCOMPARE(all->alert.headline, QStringLiteral("谨防诈骗"));
    QCOMPARE(all->alert.envelope, QByteArray("{}"));
    QCOMPARE(base::json::write(all->alert.toJson()), base::json::write(*base::json::parse(alertWithEnvelope)));
    QCOMPARE(all->receipts.size(), 1);
    QCOMPARE((all->receipts[0].receipt.presented->at - all->alert.released).count(), 60);
    QCOMPARE(all->missing, QStringList{QStringLiteral("led-1")});
}

void TestApiClient::readsAlertsPageByPage()
{
    ScriptedServer server;
    const QString identifier = QString::fromStdString((*base::json::parse(alertBody))["identifier"]);
    server.say({.body = "{\"alerts\":[" + alertBody + "],\"next\":\"" + identifier.toUtf8() + "\"}"});
    const auto newest = clientOf(server).alertPage({});
    QVERIFY2(newest, qPrintable(newest ? QString() : newest.error().line()));
    QCOMPARE(newest->next.value_or(QString()), identifier);
    server.say({.body = "{\"alerts\":[]}"});
    const auto last = clientOf(server).alertPage(newest->next);
    QVERIFY(last && last->alerts.isEmpty() && !last->next);
    QCOMPARE(server.questions().constLast().target, QByteArray("/api/1/alerts?limit=100&after=" + identifier.toUtf8()));
    server.say({.body = "{\"alerts\":[" + alertBody + "],\"next\":\"another\"}"});
    QVERIFY(!clientOf(server).alertPage({})); // what follows would leave alerts out
}

void TestApiClient::keepsWhatItReadAsJson()
{
    ScriptedServer server;
    server.say({.body = "{\"alerts\":[" + alertBody + "]}"});
    const auto alerts = clientOf(server).alerts();
    QVERIFY(alerts);
    QCOMPARE(base::json::write(alerts->first().toJson()), base::json::write(*base::json::parse(alertBody)));

    const QByteArray assetBody =
        R"({"sha256":")" + hash +
        R"(","length":9,"name":"a.mp4","facts":{"media_type":"video/mp4","width":64,"height":16},
        "added_ms":5,"tags":["elderly","春节"],"examination":{"state":"examined","verdict":"refusal","examined_ms":7,"insisted_ms":8,"note":"seen",
        "findings":[{"rule":"flash","verdict":"refusal","text":"it flashes","remedy":"mend it","profiles":["led"],
        "peak_luminance":5000.0,"stretches":[{"from_ms":1,"to_ms":2,"worst_ms":1,"frame":3}]}]}})";
    server.say({.body = assetBody});
    const auto asset = clientOf(server).asset(*base::Sha256::fromHex(QString::fromLatin1(hash)));
    QVERIFY2(asset, asset ? "" : qPrintable(asset.error().line()));
    QCOMPARE(base::json::write(asset->toJson()), base::json::write(*base::json::parse(assetBody)));
    server.say({.body = QByteArray(assetBody).replace("examined\"", "waiting\"")});
    QVERIFY(clientOf(server).asset({})->isWaiting());
}

void TestApiClient::mapsProblems_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("line");

    const QByteArray problem = "application/problem+json";
    QTest::newRow("a problem document")
        << 409 << problem
        << QByteArray(
               R"({"type":"about:blank","title":"x","status":409,"detail":"number 12 is taken","code":"conflict","context":"$.number"})")
        << ErrorCode::Conflict << QStringLiteral("$.number: number 12 is taken");
    QTest::newRow("a charset behind the type")
        << 404 << problem + "; charset=utf-8" << QByteArray(R"({"detail":"no such screen","code":"not-found"})")
        << ErrorCode::NotFound << QStringLiteral("no such screen");
    QTest::newRow("a code of a newer server")
        << 418 << problem << QByteArray(R"({"detail":"no coffee","code":"teapot"})") << ErrorCode::Internal
        << QStringLiteral("no coffee");
    QTest::newRow("a proxy whose server is down")
        << 502 << QByteArray("text/html") << QByteArray("<html>") << ErrorCode::Unavailable << QString();
    QTest::newRow("a proxy's 401") << 401 << QByteArray("text/html") << QByteArray("<html>") << ErrorCode::Denied
                                   << QString();
    QTest::newRow("a proxy's 413") << 413 << QByteArray("text/html") << QByteArray("<html>") << ErrorCode::TooLarge
                                   << QString();
    QTest::newRow("a broken problem") << 409 << problem << QByteArray("{\"detail\":7}") << ErrorCode::Internal
                                      << QString();
    QTest::newRow("a stranger") << 404 << QByteArray("text/html") << QByteArray("<html>") << ErrorCode::Internal
                                << QString();
    QTest::newRow("a redirection is not followed")
        << 302 << QByteArray("text/html") << QByteArray() << ErrorCode::Internal << QString();
}

void TestApiClient::mapsProblems()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(ErrorCode, code);
    QFETCH(QString, line);
    ScriptedServer server;
    server.say({.status = status, .contentType = type, .body = body});
    const auto answer = clientOf(server).status();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, code);
    if (!line.isEmpty())
        QCOMPARE(answer.error().line(), line);
    QVERIFY(!answer.error().message.isEmpty());
}

void TestApiClient::refusesGarbage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("<html>");
    QTest::newRow("another shape") << QByteArray("[]");
    QTest::newRow("a member is missing") << QByteArray(statusBody).replace("\"screens\":3,", "");
    QTest::newRow("a wrong type") << QByteArray(statusBody).replace("\"screens\":3", "\"screens\":\"3\"");
    QTest::newRow("a duplicate key") << QByteArray(statusBody).replace("\"screens\":3", "\"screens\":3,\"screens\":4");
    QTest::newRow("players sent elsewhere")
        << QByteArray(statusBody).replace("http://127.0.0.1:8080", "http://203.0.113.9:80");
}

void TestApiClient::refusesGarbage()
{
    QFETCH(QByteArray, body);
    ScriptedServer server;
    server.say({.body = body});
    const auto answer = clientOf(server).status();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Internal);
    QVERIFY(answer.error().message.contains(QStringLiteral("wire")));
}

void TestApiClient::boundsAnswers()
{
    ScriptedServer server;
    server.say({.body = QByteArray(4096, ' ') + statusBody});
    const auto answer = clientOf(server, {.answerBytes = 4096}).status();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::TooLarge);
}

void TestApiClient::namesAServerThatIsNotThere()
{
    ScriptedServer server;
    const auto client = clientOf(server);
    server.stop();
    const auto answer = client.status();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Unavailable);
    QVERIFY2(answer.error().message.contains(server.url().toString()), qPrintable(answer.error().message));
}

void TestApiClient::givesUpOnASilentServer()
{
    ScriptedServer server;
    server.say({.body = statusBody, .delayMs = 2000});
    QElapsedTimer waited;
    waited.start();
    const auto answer = clientOf(server, {.silence = base::Milliseconds(100)}).status();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Unavailable);
    QVERIFY(waited.elapsed() < 1900);
}

void TestApiClient::sendsTheTokenToTheApiOnly()
{
    ScriptedServer server;
    server.say({.body = "{}"});
    const auto client = clientOf(server);
    (void)client.status();
    (void)client.document({base::Sha256::of("{}"), 2});
    QCOMPARE(server.questions()[0].authorization, "Bearer " + token);
    QCOMPARE(server.questions()[1].authorization, QByteArray());
    QVERIFY(server.questions()[1].target.startsWith("/content/"));
}

void TestApiClient::uploadsAndTellsHowFar()
{
    QByteArray bytes(1'500'000, '\0');
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(i * 31 % 251);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(bytes);
    QVERIFY(file.flush());

    ScriptedServer server;
    server.say({.status = 201, .body = "{}"});
    QList<qint64> told;
    media::Facts facts;
    facts.mediaType = QStringLiteral("video/mp4");
    const auto done = clientOf(server).putAsset({base::Sha256::of(bytes), bytes.size()},
                                                QStringLiteral("三步法 & more.mp4"), facts, file, [&](qint64 sent) {
                                                    told.append(sent);
                                                    return true;
                                                });
    QVERIFY2(done, qPrintable(done ? QString() : done.error().line()));
    const auto question = server.questions().constFirst();
    QCOMPARE(question.method, QByteArray("PUT"));
    QCOMPARE(question.body.size(), bytes.size());
    QVERIFY(question.body == bytes);
    QVERIFY(question.target.contains("name=%E4%B8%89%E6%AD%A5%E6%B3%95%20%26%20more.mp4&facts=%7B"));
    QVERIFY(told.size() > 2);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QCOMPARE(told.constLast(), bytes.size());
}

void TestApiClient::givesAnUploadUp()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(QByteArray(1'000'000, 'x'));
    QVERIFY(file.flush());
    ScriptedServer server;
    const auto done = clientOf(server).putAsset({base::Sha256(), 1'000'000}, QStringLiteral("a"), {}, file,
                                                [](qint64) { return false; });
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Conflict);
}

void TestApiClient::noticesAFileThatShrank()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("short");
    QVERIFY(file.flush());
    ScriptedServer server;
    const auto done = clientOf(server).putAsset({base::Sha256(), 1'000'000}, QStringLiteral("a"), {}, file);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Io);
}

void TestApiClient::believesDocumentsByTheirHashOnly()
{
    ScriptedServer server;
    server.say({.body = "{\"a\":1}"});
    const auto client = clientOf(server);
    QCOMPARE(client.document({base::Sha256::of("{\"a\":1}"), 7}).value_or(QByteArray()), QByteArray("{\"a\":1}"));
    QCOMPARE(client.document({base::Sha256::of("{\"a\":2}"), 7}).error().code, ErrorCode::Corrupt);
    QCOMPARE(client.document({base::Sha256::of("{\"a\":1}"), 8}).error().code, ErrorCode::Corrupt);
    QCOMPARE(client.document({base::Sha256(), 100'000}).error().code, ErrorCode::TooLarge);
    const auto starter = *base::ProgrammeId::parse(QStringLiteral("starter"));
    QCOMPARE(client.draft(starter, {base::Sha256::of("{\"a\":1}"), 7}).value_or(QByteArray()), QByteArray("{\"a\":1}"));
    QCOMPARE(client.draft(starter, {base::Sha256::of("{\"a\":2}"), 7}).error().code, ErrorCode::Corrupt);
}

void TestApiClient::encodesWhatItIsGiven()
{
    ScriptedServer server;
    server.say({.body = "{}"});
    (void)clientOf(server).receipts(QStringLiteral("../status?x#y"));
    QCOMPARE(server.questions().constFirst().target, QByteArray("/api/1/alerts/..%2Fstatus%3Fx%23y/receipts"));
}

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_api_client.moc"
