// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/server/server_fixture.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::console::server;

/// The operator API as an operator's client sees it, through the real proxy.
class ServerApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }

    void statusTellsWhoTheServerIs()
    {
        const auto status = m_server.get(QStringLiteral("/api/1/status")).json();
        QCOMPARE(status.value("authority", ""), std::string("county-police"));
        QCOMPARE(status.value("manifest_version", -1), 0);
        QCOMPARE(status.value("next_alert_number", -1), 1);
        QVERIFY(status.value("broker_connected", false));
        QCOMPARE(status["broker"].value("port", 0), m_server.config().broker.port);
        QCOMPARE(status.value("player_url", ""), m_server.config().httpUrl().toString().toStdString());
        QVERIFY(qAbs(status.value("time_ms", 0LL) - QDateTime::currentMSecsSinceEpoch()) < 10'000);
    }

    void strangersAreTurnedAway_data()
    {
        QTest::addColumn<QString>("header");
        QTest::newRow("nothing") << QString();
        QTest::newRow("wrong token") << QStringLiteral("Bearer 0123456789abcdef0123456789abcdee");
        QTest::newRow("prefix") << QStringLiteral("Bearer 0123456789abcdef");
        QTest::newRow("empty token") << QStringLiteral("Bearer ");
        QTest::newRow("other scheme") << QStringLiteral("Basic ") + ServerFixture::token();
    }

    void strangersAreTurnedAway()
    {
        QFETCH(QString, header);
        QMap<QString, QString> headers;
        if (!header.isEmpty())
            headers.insert(QStringLiteral("Authorization"), header);
        const int port = m_server.config().http.port;
        for (const auto &[method, path] : {std::pair("GET", "/api/1/status"), std::pair("GET", "/api/1/assets"),
                                           std::pair("PUT", "/api/1/manifest"), std::pair("POST", "/api/1/alerts")}) {
            const auto reply =
                ServerFixture::send(QLatin1String(method), port, QLatin1String(path),
                                    method == QByteArray("GET") ? QByteArray() : QByteArray(2000, 'x'), headers);
            QCOMPARE(reply.status, 401);
            QCOMPARE(reply.code(), QStringLiteral("denied"));
            QCOMPARE(reply.headers.value(QStringLiteral("content-type")), QStringLiteral("application/problem+json"));
        }
        const auto upload = ServerFixture::send(QStringLiteral("PUT"), port,
                                                ServerFixture::assetPath(base::Sha256::of("bytes")), "bytes", headers);
        QCOMPARE(upload.status, 401);
        QVERIFY(m_server.get(QStringLiteral("/content/") + base::Sha256::of("bytes").hex()).status == 404);
    }

    void apiAnswersNobodyButTheProxy()
    {
        const QMap<QString, QString> headers{
            {QStringLiteral("Authorization"), QStringLiteral("Bearer ") + ServerFixture::token()}};
        auto guess = headers;
        guess.insert(QStringLiteral("X-Ironfence-Proxy"), QStringLiteral("guess"));
        for (const auto &given : {headers, guess}) {
            for (const auto &path : {"/api/1/status", "/time"}) {
                const auto reply = ServerFixture::send(QStringLiteral("GET"), m_server.config().api.port,
                                                       QLatin1String(path), {}, given);
                QCOMPARE(reply.status, 401);
            }
        }
    }

    void unknownResourcesAreProblems_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("nothing there") << "GET"
                                       << "/api/1/nothing" << 404;
        QTest::newRow("too deep") << "GET"
                                  << "/api/1/status/more" << 404;
        QTest::newRow("wrong method") << "POST"
                                      << "/api/1/status" << 404;
        QTest::newRow("unused method") << "DELETE"
                                       << "/api/1/screens/lobby-1" << 404;
        QTest::newRow("no screen") << "GET"
                                   << "/api/1/screens/lobby-99" << 404;
        QTest::newRow("no screen id") << "GET"
                                      << "/api/1/screens/Lobby" << 400;
        QTest::newRow("no hash") << "GET"
                                 << "/api/1/assets/xyz" << 400;
        QTest::newRow("no alert") << "GET"
                                  << "/api/1/alerts/none/receipts" << 404;
        QTest::newRow("climbing") << "GET"
                                  << "/api/1/../../server.ini" << 404;
    }

    void unknownResourcesAreProblems()
    {
        QFETCH(QString, method);
        QFETCH(QString, path);
        const auto reply = ServerFixture::send(
            method, m_server.config().http.port, path,
            method == QStringLiteral("GET") ? QByteArray() : QByteArray("{}"),
            {{QStringLiteral("Authorization"), QStringLiteral("Bearer ") + ServerFixture::token()}});
        QTEST(reply.status, "status");
    }

    void screensAreAddedAndMoved()
    {
        const auto &documents = m_server.documents;
        const QString path = QStringLiteral("/api/1/screens/lobby-1");
        const auto added =
            m_server.put(path, documents.assignment(QStringLiteral("lobby-1"), QStringLiteral("zj/tonglu/icbc")));
        QCOMPARE(added.status, 201);
        QVERIFY(added.json().value("password", "").size() >= 24);
        QCOMPARE(added.json()["screen"].value("place", ""), std::string("zj/tonglu/icbc"));

        const auto again =
            m_server.put(path, documents.assignment(QStringLiteral("lobby-1"), QStringLiteral("zj/tonglu/icbc")));
        QCOMPARE(again.status, 409);
        QCOMPARE(again.code(), QStringLiteral("replayed"));

        const auto moved =
            m_server.put(path, documents.assignment(QStringLiteral("lobby-1"), QStringLiteral("zj/tonglu/abc"), 2));
        QCOMPARE(moved.status, 201); // it never reported: the first answer may have been lost
        QVERIFY(moved.json().value("password", "").size() >= 24);
        QVERIFY(moved.json()["password"] != added.json()["password"]);
        QCOMPARE(m_server.get(path).json().value("place", ""), std::string("zj/tonglu/abc"));
        QCOMPARE(m_server.get(QStringLiteral("/api/1/screens")).json()["screens"].size(), size_t{1});

        const auto other = m_server.put(QStringLiteral("/api/1/screens/lobby-2"),
                                        documents.assignment(QStringLiteral("lobby-1"), QStringLiteral("zj"), 9));
        QCOMPARE(other.status, 400);
        const auto forged = m_server.put(path, Documents::signByStranger(messaging::Assignment::payloadType, "{}"));
        QCOMPARE(forged.status, 422);
        QCOMPARE(forged.code(), QStringLiteral("untrusted"));
        QCOMPARE(m_server.put(path, "not an envelope").status, 400);
    }

    void bodiesAreBounded()
    {
        for (const auto &[size, status] :
             {std::pair(65'000, 400), std::pair(66'000, 413), std::pair(900'000, 413), std::pair(3'000'000, 413)}) {
            const auto reply = m_server.put(QStringLiteral("/api/1/manifest"), QByteArray(size, ' '));
            QCOMPARE(reply.status, status);
            QVERIFY(!reply.code().isEmpty());
        }
    }

    void formsAreRefused()
    {
        const auto reply = ServerFixture::send(
            QStringLiteral("PUT"), m_server.config().http.port, QStringLiteral("/api/1/manifest"), "--x\r\n\r\n--x--",
            {{QStringLiteral("Authorization"), QStringLiteral("Bearer ") + ServerFixture::token()},
             {QStringLiteral("Content-Type"), QStringLiteral("multipart/form-data; boundary=x")}});
        QCOMPARE(reply.status, 422);
    }

    void publishingNeedsEverything()
    {
        const auto &documents = m_server.documents;
        const auto picture = ServerFixture::picture();
        const base::ObjectRef asset{base::Sha256::of(picture), picture.size()};
        const auto programme = Documents::programme(QStringLiteral("starter"), asset);
        const QString path = QStringLiteral("/api/1/programmes/starter");
        const QString manifest = QStringLiteral("/api/1/manifest");
        QCOMPARE(m_server.get(manifest).status, 404);

        const auto missing = m_server.put(path, programme);
        QCOMPARE(missing.status, 409);
        QVERIFY(missing.body.contains(asset.sha256.hex().toLatin1()));
        QCOMPARE(m_server.put(manifest, documents.signedManifest(1, {programme})).status, 409);

        QCOMPARE(m_server.putAsset(picture).status, 201);
        QCOMPARE(m_server.put(manifest, documents.signedManifest(1, {programme})).status, 409); // still no programme
        QCOMPARE(m_server.put(path, programme).status, 200);
        QCOMPARE(m_server.get(path).body, programme);
        QCOMPARE(m_server.get(QStringLiteral("/api/1/programmes/absent")).status, 404);
        QCOMPARE(m_server.put(QStringLiteral("/api/1/programmes/other"), programme).status, 400);
        QCOMPARE(m_server.put(path, "{\"type\":\"programme\"}").code(), QStringLiteral("invalid"));
        QVERIFY(!m_server.get(QStringLiteral("/api/1/programmes")).json()["programmes"][0].value("live", true));

        QTRY_VERIFY_WITH_TIMEOUT(isExamined(asset.sha256), 30'000);
        const auto envelope = documents.signedManifest(3, {programme});
        QCOMPARE(m_server.put(manifest, envelope).json().value("version", 0), 3);
        QCOMPARE(m_server.get(manifest).body, envelope);
        QVERIFY(m_server.get(QStringLiteral("/api/1/programmes")).json()["programmes"][0].value("live", false));
        QCOMPARE(m_server.get(QStringLiteral("/content/") + base::Sha256::of(envelope).hex()).body, envelope);
        QCOMPARE(m_server.get(QStringLiteral("/content/") + base::Sha256::of(programme).hex()).body, programme);
    }

    void whatNoScreenCanPlayIsNotPublished()
    {
        const auto &documents = m_server.documents;
        const QByteArray broken(5'000, 'p');
        const base::ObjectRef asset{base::Sha256::of(broken), broken.size()};
        const auto programme = Documents::programme(QStringLiteral("broken"), asset);
        const QString entry = QStringLiteral("/api/1/assets/") + asset.sha256.hex();
        QCOMPARE(m_server.putAsset(broken).json()["examination"].value("state", ""), std::string("waiting"));
        QCOMPARE(m_server.put(QStringLiteral("/api/1/programmes/broken"), programme).status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(isExamined(asset.sha256), 30'000);
        const auto examination = m_server.get(entry).json()["examination"];
        QCOMPARE(examination.value("verdict", ""), std::string("refusal"));
        QCOMPARE(examination["findings"][0].value("rule", ""), std::string("decoding"));
        const auto refused = m_server.put(QStringLiteral("/api/1/manifest"), documents.signedManifest(9, {programme}));
        QCOMPARE(refused.status, 409);
        QVERIFY2(refused.body.contains("a.png, which pre-flight refuses: decoding: "), refused.body.constData());
        QCOMPARE(QByteArray::fromStdString(refused.json().value("context", "")), asset.sha256.hex().toLatin1());

        QCOMPARE(m_server.post(entry + QStringLiteral("/insist"), R"({"note":"seen"})").status, 409);
        QCOMPARE(m_server.post(entry + QStringLiteral("/insist"), "{}").status, 400);
        QCOMPARE(m_server.post(entry + QStringLiteral("/insist"), R"({"note":"a\nb"})").status, 400);
        const auto unknown = QStringLiteral("/api/1/assets/%1/insist").arg(base::Sha256::of("unknown").hex());
        QCOMPARE(m_server.post(unknown, R"({"note":"seen"})").status, 404);
    }

    void badManifestsAreRefused()
    {
        const auto &documents = m_server.documents;
        const QString path = QStringLiteral("/api/1/manifest");
        const auto current = m_server.get(path).body;
        QVERIFY(!current.isEmpty());

        QCOMPARE(m_server.put(path, current).code(), QStringLiteral("replayed"));
        QCOMPARE(m_server.put(path, documents.signedManifest(2)).code(), QStringLiteral("replayed"));
        const auto payload = documents.manifest(10).serialize();
        QCOMPARE(m_server.put(path, payload).code(), QStringLiteral("invalid")); // unsigned
        QCOMPARE(m_server.put(path, Documents::signByStranger(playlists::Manifest::payloadType, payload)).code(),
                 QStringLiteral("untrusted"));
        QCOMPARE(m_server.put(path, documents.sign(playlists::Alert::payloadType, payload)).status, 400);

        auto altered = *trust::Envelope::parse(documents.signedManifest(10));
        altered.payload.replace("\"version\":10", "\"version\":11");
        QCOMPARE(m_server.put(path, altered.serialize()).code(), QStringLiteral("untrusted"));

        auto expired = documents.manifest(10);
        expired.issued -= std::chrono::hours(48);
        expired.expires = expired.issued + std::chrono::hours(1);
        QCOMPARE(m_server.put(path, documents.sign(playlists::Manifest::payloadType, expired.serialize())).code(),
                 QStringLiteral("expired"));

        auto foreign = documents.manifest(10);
        foreign.authority = *base::AuthorityId::parse(QStringLiteral("other-police"));
        QCOMPARE(m_server.put(path, documents.sign(playlists::Manifest::payloadType, foreign.serialize())).code(),
                 QStringLiteral("untrusted"));
        QCOMPARE(m_server.get(path).body, current);
    }

    void assetsAreListedWithTheirFacts()
    {
        const QByteArray bytes("asset with facts");
        const auto hash = base::Sha256::of(bytes).hex();
        QCOMPARE(m_server.get(QStringLiteral("/api/1/assets/") + hash).status, 404);
        QCOMPARE(m_server.putAsset(bytes).status, 201);
        QCOMPARE(m_server.putAsset(bytes).status, 200);
        const auto entry = m_server.get(QStringLiteral("/api/1/assets/") + hash).json();
        QCOMPARE(entry.value("length", 0), 16);
        QCOMPARE(entry.value("name", ""), std::string("防骗.png"));
        QCOMPARE(entry["facts"].value("width", 0), 64);
        QCOMPARE(
            m_server.put(QStringLiteral("/api/1/assets/%1?name=x").arg(base::Sha256::of("new").hex()), "new").status,
            400);
        QCOMPARE(m_server.put(QStringLiteral("/api/1/assets/") + base::Sha256::of("").hex(), "").status, 400);
    }

    /// It comes after the examination.
    void assetsGetTheirFilmstrip()
    {
        const auto bytes = ServerFixture::picture();
        const QString entry = QStringLiteral("/api/1/assets/") + base::Sha256::of(bytes).hex();
        const auto path = entry + QStringLiteral("/filmstrip");
        const auto nobody = base::Sha256::of("nobody").hex();
        QCOMPARE(m_server.get(QStringLiteral("/api/1/assets/%1/filmstrip").arg(nobody)).status, 404);
        QVERIFY(m_server.putAsset(bytes).status < 300);
        QTRY_COMPARE_WITH_TIMEOUT(m_server.get(path).status, 200, 30'000);
        const auto strip = m_server.get(path);
        QCOMPARE(strip.json().value("width", 0), 64);
        QCOMPARE(strip.json().value("height", 0), 16);
        QCOMPARE(strip.json()["times_ms"].size(), 1U);
        const auto jpeg = QByteArray::fromBase64(QByteArray::fromStdString(strip.json().value("jpeg", "")));
        QVERIFY(jpeg.startsWith("\xff\xd8\xff"));
        const auto made = strip.json().value("made_ms", qint64{0});
        QCOMPARE(m_server.get(entry).json().value("filmstrip_ms", qint64{0}), made);
        QCOMPARE(strip.headers.value(QStringLiteral("etag")), QStringLiteral("\"%1\"").arg(made));
        const auto again =
            m_server.get(path, {{QStringLiteral("If-None-Match"), strip.headers.value(QStringLiteral("etag"))}});
        QCOMPARE(again.status, 304);

        for (const char *method : {"PUT", "POST", "DELETE"}) {
            const auto reply = ServerFixture::send(
                QLatin1String(method), m_server.config().http.port, path, {},
                {{QStringLiteral("Authorization"), QStringLiteral("Bearer ") + ServerFixture::token()}});
            QCOMPARE(reply.status, 404);
        }
    }

    void headIsAnsweredAsGet_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("asset") << QStringLiteral("/api/1/assets/") + base::Sha256::of("asset with facts").hex();
        QTest::newRow("unknown asset") << QStringLiteral("/api/1/assets/") + base::Sha256::of("unknown").hex();
        QTest::newRow("list") << QStringLiteral("/api/1/assets");
        QTest::newRow("nothing") << QStringLiteral("/api/1/nothing");
    }

    void headIsAnsweredAsGet()
    {
        QFETCH(QString, path);
        const QString length = QStringLiteral("content-length");
        const auto get = m_server.get(path);
        const auto head = ServerFixture::send(
            QStringLiteral("HEAD"), m_server.config().http.port, path, {},
            {{QStringLiteral("Authorization"), QStringLiteral("Bearer ") + ServerFixture::token()}});
        QVERIFY(get.status == 200 || get.status == 404);
        QCOMPARE(head.status, get.status);
        QCOMPARE(head.headers.value(length).toLongLong(), get.body.size());
        QVERIFY(head.body.isEmpty());
    }

    void draftsAreRemoved()
    {
        const QString path = QStringLiteral("/api/1/programmes/gone");
        const auto remove = [&](const QString &token, const QByteArray &body = {}) {
            return ServerFixture::send(QStringLiteral("DELETE"), m_server.config().http.port, path, body,
                                       {{QStringLiteral("Authorization"), QStringLiteral("Bearer ") + token},
                                        {QStringLiteral("If-Match"), QStringLiteral("*")}});
        };
        QCOMPARE(m_server.put(path, Documents::programme(QStringLiteral("gone"))).status, 200);
        QCOMPARE(remove(QStringLiteral("wrong")).status, 401);
        QCOMPARE(remove(ServerFixture::token(), "{}").status, 404); // no such request
        const auto removed = remove(ServerFixture::token());
        QCOMPARE(removed.status, 200);
        QCOMPARE(removed.json().value("id", ""), std::string("gone"));
        QVERIFY(!removed.json().value("live", true));
        QCOMPARE(m_server.get(path).status, 404);
        QCOMPARE(remove(ServerFixture::token()).status, 404);
    }

    void tagsAreReplacedBySomeoneWhoReadThem()
    {
        const QByteArray bytes("asset with tags");
        const auto entry = QStringLiteral("/api/1/assets/") + base::Sha256::of(bytes).hex();
        const auto path = entry + QStringLiteral("/tags");
        QCOMPARE(m_server.get(path).status, 404);
        QCOMPARE(m_server.putAsset(bytes).status, 201);
        const auto none = m_server.get(path);
        QVERIFY(none.json() == base::json::parse(R"({"tags":[]})").value());
        const auto ifMatch = QStringLiteral("If-Match");
        const auto before = none.headers.value(QStringLiteral("etag"));
        QCOMPARE(before, u'"' + base::Sha256::of(QByteArray()).hex() + u'"'); // as docs/wire.md has it

        const auto body = QStringLiteral(R"({"tags":[" 春节 ","elderly","春节"]})").toUtf8();
        QCOMPARE(m_server.put(path, body, {}).status, 428);
        QCOMPARE(m_server.put(path, body, {{ifMatch, QStringLiteral("\"x\"")}}).status, 412);
        QCOMPARE(m_server.get(path).headers.value(QStringLiteral("etag")), before);
        const auto set = m_server.put(path, body, {{ifMatch, before}});
        QCOMPARE(set.status, 200);
        const auto kept = base::json::parse(QStringLiteral(R"({"tags":["elderly","春节"]})").toUtf8()).value();
        QVERIFY2(set.json() == kept, set.body.constData());
        const auto after = set.headers.value(QStringLiteral("etag"));
        QCOMPARE(after, u'"' + base::Sha256::of(QStringLiteral("elderly\n春节\n").toUtf8()).hex() + u'"');
        QVERIFY(m_server.get(path).json() == kept);
        QCOMPARE(m_server.get(path, {{QStringLiteral("If-None-Match"), after}}).status, 304);
        QVERIFY(m_server.get(entry).json()["tags"] == kept["tags"]);

        const auto late = m_server.put(path, R"({"tags":["mine"]})", {{ifMatch, before}});
        QCOMPARE(late.status, 412); // somebody else was faster
        QCOMPARE(late.json().value("type", ""), std::string("urn:ironfence:problem:precondition-failed"));
        QVERIFY(m_server.get(path).json() == kept);

        const auto list = m_server.get(QStringLiteral("/api/1/assets?tag=%E6%98%A5%E8%8A%82")).json()["assets"];
        QCOMPARE(list.size(), 1U);
        QVERIFY(list[0]["tags"] == kept["tags"]);
        QCOMPARE(m_server.get(QStringLiteral("/api/1/assets?tag=%E6%98%A5")).json()["assets"].size(), 0U);
        QCOMPARE(m_server.put(path, R"({"tags":[]})", {{ifMatch, after}}).status, 200);
        QCOMPARE(m_server.get(entry).json()["tags"].size(), 0U);
    }

    void wrongTagsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("no JSON") << QByteArray("春节") << 400;
        QTest::newRow("nothing") << QByteArray("{}") << 400;
        QTest::newRow("no list") << QByteArray(R"({"tags":"a"})") << 400;
        QTest::newRow("empty") << QByteArray(R"({"tags":[" "]})") << 400;
        QTest::newRow("line feed") << QByteArray(R"({"tags":["a\nb"]})") << 400;
        QTest::newRow("too long") << QByteArray(R"({"tags":[")" + QByteArray(33, 'a') + R"("]})") << 400;
        QByteArray many = R"({"tags":["x")";
        for (int i = 0; i < 16; ++i)
            many += ",\"" + QByteArray::number(i) + '"';
        QTest::newRow("too many") << many + "]}" << 413;
        QTest::newRow("absurdly many") << R"({"tags":["x")" + QByteArray(",\"x\"").repeated(10'000) + "]}" << 413;
    }

    void wrongTagsAreRefused()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        const QByteArray bytes("asset with wrong tags");
        QVERIFY(m_server.putAsset(bytes).status < 300);
        const auto path = QStringLiteral("/api/1/assets/%1/tags").arg(base::Sha256::of(bytes).hex());
        const auto reply = m_server.put(path, body);
        QCOMPARE(reply.status, status);
        QCOMPARE(m_server.get(path).json()["tags"].size(), 0U);
    }

    void lostAssetIsHealed()
    {
        const QByteArray bytes("asset that gets lost");
        const auto hash = base::Sha256::of(bytes).hex();
        const QString path = QStringLiteral("/api/1/assets/") + hash;
        QCOMPARE(m_server.putAsset(bytes).status, 201);
        QVERIFY(QFile::remove(m_server.config().contentDirectory() +
                              QStringLiteral("/objects/%1/%2").arg(hash.left(2), hash)));
        QCOMPARE(m_server.get(path).status, 404);
        QCOMPARE(m_server.putAsset(bytes).status, 200);
        QCOMPARE(m_server.get(path).status, 200);
        QCOMPARE(m_server.get(QStringLiteral("/content/") + hash).body, bytes);
    }

private:
    bool isExamined(const base::Sha256 &asset) const
    {
        const auto entry = m_server.get(QStringLiteral("/api/1/assets/") + asset.hex()).json();
        return entry["examination"].value("state", "") == "examined";
    }

    ServerFixture m_server;
};

QTEST_GUILESS_MAIN(ServerApiTest)
#include "tst_server_api.moc"
