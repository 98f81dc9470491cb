// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/api_client.h"
#include "tests/console/client/scripted_server.h"

#include <QTest>

using namespace ironfence;
using base::ErrorCode;
using console::client::ApiClient;
using console::client::ReportState;
using tests::ScriptedServer;

/// What the client makes of the server's answers about screens.
class TestApiScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAScreenWithItsReport();
    void showsAScreenWhoseReportItCannotRead_data();
    void showsAScreenWhoseReportItCannotRead();
    void followsThePagesOfScreens();
    void keepsWhatItReadAsJson();
};

namespace {

const QByteArray screenBody = R"({"id":"lobby-1","place":"zj/tonglu","profile":"lobby","tags":["elderly"],
    "canvas":{"width":1280,"height":720,"x":0,"y":0},"assignment":2,"online":true,"online_since_ms":1795420800000,"report_state":"none","report":null,"report_stored_ms":null})";
const QByteArray summaryBody = R"({"id":"lobby-1","place":"zj/tonglu","profile":"lobby","tags":["elderly"],
    "canvas":{"width":1280,"height":720,"x":0,"y":0},"online":true,"report_state":"stored","playing":"starter/2","faults":3})";

ApiClient clientOf(const ScriptedServer &server)
{
    return ApiClient(server.url(), "0123456789abcdef");
}

} // namespace

void TestApiScreens::readsAScreenWithItsReport()
{
    const QByteArray report =
        R"({"type":"report","spec_version":"1.0","screen":"lobby-1","at_ms":1795420800000,"software":"0.1.0","session":"s","assignment":2,
        "manifests":{"county-police":7},"playing":"starter/2","presented_items":4,"presented_frames":99,"items_missing":0,
        "disk_free_bytes":1000,"clock":{"synchronised":true,"offset_ms":3,"uncertainty_ms":1},"faults":[]})";
    ScriptedServer server;
    server.say({.body = QByteArray(screenBody)
                            .replace("\"none\",\"report\":null,\"report_stored_ms\":null",
                                     "\"stored\",\"report\":" + report + ",\"report_stored_ms\":1795420800500")});
    const auto screen = clientOf(server).screen(*base::ScreenId::parse(QStringLiteral("lobby-1")));
    QVERIFY2(screen, qPrintable(screen ? QString() : screen.error().line()));
    QCOMPARE(screen->screen.canvas.size, QSize(1280, 720));
    QVERIFY(screen->report);
    QCOMPARE(screen->report->playing, QStringLiteral("starter/2"));
    QVERIFY(screen->online);
}

void TestApiScreens::showsAScreenWhoseReportItCannotRead_data()
{
    QTest::addColumn<QByteArray>("report");
    QTest::newRow("the server cannot either") << QByteArray(R"("unreadable","report":null)");
    QTest::newRow("of a newer major version")
        << QByteArray(R"("stored","report":{"type":"report","spec_version":"2.0","screen":"lobby-1"})");
}

void TestApiScreens::showsAScreenWhoseReportItCannotRead()
{
    QFETCH(QByteArray, report);
    ScriptedServer server;
    server.say({.body = QByteArray(screenBody).replace(R"("none","report":null)", report)});
    const auto screen = clientOf(server).screen(*base::ScreenId::parse(QStringLiteral("lobby-1")));
    QVERIFY2(screen, qPrintable(screen ? QString() : screen.error().line()));
    QCOMPARE(screen->reportState, ReportState::Unreadable);
    QVERIFY(!screen->report);
    QCOMPARE(screen->assignment, 2);
}

void TestApiScreens::followsThePagesOfScreens()
{
    const auto named = [](const char *id) { return QByteArray(summaryBody).replace("lobby-1", id); };
    ScriptedServer server;
    server.say("GET", "/api/1/screens?limit=1000&view=full",
               {.body = "{\"screens\":[" + named("a") + ',' + named("b") + "],\"next\":\"b\"}"});
    server.say("GET", "/api/1/screens?limit=1000&view=full&after=b", {.body = "{\"screens\":[" + named("c") + "]}"});
    const auto screens = clientOf(server).screens();
    QVERIFY2(screens, qPrintable(screens ? QString() : screens.error().line()));
    QCOMPARE(screens->size(), 3);
    QCOMPARE(screens->constLast().screen.id.text(), QStringLiteral("c"));
    QCOMPARE(screens->constLast().faults, 3);

    // The same page again and again, or one that does not say where it ends.
    server.say("GET", "/api/1/screens?limit=1000&view=full&after=b",
               {.body = "{\"screens\":[" + named("a") + ',' + named("b") + "],\"next\":\"b\"}"});
    QCOMPARE(clientOf(server).screens().error().code, ErrorCode::Internal);
    server.say("GET", "/api/1/screens?limit=1000&view=full&after=b",
               {.body = "{\"screens\":[" + named("c") + "],\"next\":\"d\"}"});
    QCOMPARE(clientOf(server).screens().error().code, ErrorCode::Internal);
}

void TestApiScreens::keepsWhatItReadAsJson()
{
    ScriptedServer server;
    server.say({.body = screenBody});
    const auto screen = clientOf(server).screen(*base::ScreenId::parse(QStringLiteral("lobby-1")));
    QVERIFY(screen);
    QCOMPARE(base::json::write(screen->toJson()), base::json::write(*base::json::parse(screenBody)));
    server.say({.body = "{\"screens\":[" + summaryBody + "]}"});
    const auto screens = clientOf(server).screens();
    QVERIFY(screens);
    QCOMPARE(base::json::write(screens->first().toJson()), base::json::write(*base::json::parse(summaryBody)));
}

QTEST_GUILESS_MAIN(TestApiScreens)
#include "tst_api_screens.moc"
