// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/api_client.h"
#include "tests/console/client/scripted_server.h"

#include <QTest>

using namespace ironfence;
using base::ErrorCode;
using console::client::ApiClient;
using tests::ScriptedServer;

/// What the client makes of the server's answers about earlier manifests.
class TestApiManifests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOne();
    void followsThePages();
    void asksForAPage();
    void refusesWhatBreaksTheWire_data();
    void refusesWhatBreaksTheWire();
    void believesBytesByTheirHash();
};

namespace {

const QByteArray hash(64, 'a');
const QByteArray daily = R"({"id":"daily","length":9,"sha256":")" + hash + R"("})";
const QByteArray kept = R"({"id":"daily","kept":true,"length":9,"missing":[{"length":5,"name":"a.png","sha256":")" +
                        hash + R"("}],"sha256":")" + hash + R"("})";

QByteArray manifest(int version, const QByteArray &programme = daily)
{
    return R"({"accepted_ms":1795420800000,"expires_ms":1795420900000,"programmes":[)" + programme +
           R"(],"replaced_ms":1795420850000,"version":)" + QByteArray::number(version) + "}";
}

QByteArray page(const QByteArrayList &manifests, const QByteArray &next = {})
{
    return "{\"manifests\":[" + manifests.join(',') + ']' +
           (next.isEmpty() ? QByteArray() : ",\"next\":\"" + next + '"') + '}';
}

ApiClient clientOf(const ScriptedServer &server)
{
    return ApiClient(server.url(), "0123456789abcdef");
}

} // namespace

void TestApiManifests::readsOne()
{
    ScriptedServer server;
    const auto body = manifest(7, kept).replace(R"("expires_ms")", R"("envelope":"e30=","expires_ms")");
    server.say({.body = body});
    const auto version = clientOf(server).manifestVersion(7);
    QVERIFY2(version, qPrintable(version ? QString() : version.error().line()));
    QCOMPARE(version->version, 7);
    QCOMPARE(version->envelope, QByteArray("{}"));
    QVERIFY(version->replaced);
    const auto &programme = version->programmes.constFirst();
    QVERIFY(programme.isKept == true);
    QCOMPARE(programme.missing.constFirst().name, QStringLiteral("a.png"));
    QCOMPARE(base::json::write(version->toJson()), base::json::write(*base::json::parse(body)));
    QCOMPARE(server.questions().constFirst().target, QByteArray("/api/1/manifests/7"));
}

void TestApiManifests::followsThePages()
{
    ScriptedServer server;
    server.say({.body = page({manifest(9), manifest(4)}, "4")});
    server.say("GET", "/api/1/manifests?limit=100&after=4", {.body = page({manifest(1)})});
    const auto all = clientOf(server).manifests();
    QVERIFY2(all, qPrintable(all ? QString() : all.error().line()));
    QCOMPARE(all->size(), 3);
    QCOMPARE(all->constLast().version, 1);
    QVERIFY(!all->constLast().programmes.constFirst().isKept);
    QCOMPARE(server.questions().constLast().target, QByteArray("/api/1/manifests?limit=100&after=4"));
}

void TestApiManifests::asksForAPage()
{
    ScriptedServer server;
    server.say({.body = page({manifest(3)}, "3")});
    const auto answer = clientOf(server).manifestPage(4);
    QVERIFY(answer);
    QVERIFY(answer->next == 3);
    QCOMPARE(server.questions().constLast().target, QByteArray("/api/1/manifests?limit=50&after=4"));
}

void TestApiManifests::refusesWhatBreaksTheWire_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no list") << QByteArray("{}");
    QTest::newRow("no version") << page({manifest(0)});
    QTest::newRow("no programmes") << page({R"({"version":1,"accepted_ms":1,"expires_ms":2})"});
    QTest::newRow("another page") << page({manifest(3)}, "2");
    QTest::newRow("no number") << page({manifest(3)}, "x");
    QTest::newRow("too many") << page(QByteArrayList(101, manifest(3)));
    QTest::newRow("too large") << page({manifest(3, QByteArray(daily).replace(":9,", ":65537,"))});
}

void TestApiManifests::refusesWhatBreaksTheWire()
{
    QFETCH(QByteArray, body);
    ScriptedServer server;
    server.say({.body = body});
    const auto answer = clientOf(server).manifestPage({});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Internal);
}

void TestApiManifests::believesBytesByTheirHash()
{
    const QByteArray bytes = "a programme";
    const base::ObjectRef object{base::Sha256::of(bytes), bytes.size()};
    const auto id = *base::ProgrammeId::parse(QStringLiteral("daily"));
    ScriptedServer server;
    server.say({.body = bytes});
    QCOMPARE(clientOf(server).published(7, id, object).value(), bytes);
    QCOMPARE(server.questions().constLast().target, QByteArray("/api/1/manifests/7/programmes/daily"));
    server.say({.body = "another one"});
    QCOMPARE(clientOf(server).published(7, id, object).error().code, ErrorCode::Corrupt);
}

QTEST_GUILESS_MAIN(TestApiManifests)
#include "tst_api_manifests.moc"
