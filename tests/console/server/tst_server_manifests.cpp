// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/records.h"
#include "media/disk_store.h"
#include "media/sql/sql_store.h"
#include "tests/console/server/server_fixture.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::console::server;

/// Earlier manifests, as an operator's client reads them and returns to one.
class ServerManifestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thereAreNoneAtFirst();
    void everyVersionIsListed();
    void aPageEndsAndGoesOn();
    void oneIsReadAsItWasSigned();
    void aProgrammeIsReadAsItWas();
    void itsFindingsAreThoseOfThen();
    void bytesOutliveWhatScreensAreServed();
    void aReturnIsAnotherManifest();
    void whatIsMissingIsTold();
    void whatIsNowhereIsNotKept();

private:
    [[nodiscard]] Reply publish(qint64 version, const QList<QByteArray> &programmes) const
    {
        return m_server.put(QStringLiteral("/api/1/manifest"), m_server.documents.signedManifest(version, programmes));
    }
    void draft(const QByteArray &programme) const
    {
        const auto id = playlists::Programme::parse(programme)->id.text();
        const auto reply = m_server.put(QStringLiteral("/api/1/programmes/") + id, programme);
        QVERIFY2(reply.status == 200, reply.body.constData());
    }
    [[nodiscard]] base::json::Value answerTo(const QString &path) const
    {
        return m_server.get(QStringLiteral("/api/1/manifests") + path).json();
    }
    void lose(const QByteArray &bytes) const
    {
        const auto store = *media::DiskStore::open(m_server.config().contentDirectory());
        QVERIFY(store->remove(base::Sha256::of(bytes)));
    }

    ServerFixture m_server;
    const QByteArray m_picture = ServerFixture::picture();
    const QByteArray m_daily = Documents::programme(QStringLiteral("daily"));
    const QByteArray m_newer = QByteArray(m_daily).replace("不轻信", "不转账");
    const QByteArray m_spring =
        Documents::programme(QStringLiteral("spring"), base::ObjectRef{base::Sha256::of(m_picture), m_picture.size()});
};

namespace {

QList<qint64> versionsOf(const base::json::Value &page)
{
    QList<qint64> versions;
    for (const auto &one : page["manifests"])
        versions.append(one["version"].get<qint64>());
    return versions;
}

const QString ifNoneMatch = QStringLiteral("If-None-Match");

} // namespace

void ServerManifestsTest::initTestCase()
{
    QVERIFY(m_server.start());
}

void ServerManifestsTest::thereAreNoneAtFirst()
{
    const auto answer = answerTo({});
    QVERIFY(answer["manifests"].is_array() && answer["manifests"].empty());
    QVERIFY(!answer.contains("next"));
}

void ServerManifestsTest::everyVersionIsListed()
{
    QVERIFY(m_server.putAsset(m_picture).status < 300);
    draft(m_daily);
    draft(m_spring);
    const auto examined = [this] {
        const auto path = QStringLiteral("/api/1/assets/") + base::Sha256::of(m_picture).hex();
        return m_server.get(path).json()["examination"].value("state", "") == "examined";
    };
    QTRY_VERIFY_WITH_TIMEOUT(examined(), 20'000);
    QCOMPARE(publish(1, {m_spring, m_daily}).status, 200);
    const auto before = m_server.get(QStringLiteral("/api/1/manifests"));
    draft(m_newer);
    QCOMPARE(publish(2, {m_newer}).status, 200);
    QCOMPARE(publish(5, {m_newer}).status, 200); // versions need not follow each other

    const auto answer = answerTo({});
    QCOMPARE(versionsOf(answer), (QList<qint64>{5, 2, 1}));
    const auto &oldest = answer["manifests"][2];
    QCOMPARE(oldest["programmes"].size(), size_t{2});
    QCOMPARE(oldest["programmes"][0].value("id", ""), std::string("spring"));
    QCOMPARE(oldest["programmes"][1].value("sha256", ""), base::Sha256::of(m_daily).hex().toStdString());
    QCOMPARE(oldest["programmes"][1].value("length", qint64{0}), m_daily.size());
    QCOMPARE(oldest["replaced_ms"], answer["manifests"][1]["accepted_ms"]);
    QVERIFY(oldest["expires_ms"].get<qint64>() > oldest["accepted_ms"].get<qint64>());
    QVERIFY(!answer["manifests"][0].contains("replaced_ms")); // it is in force

    const auto known = before.headers.value(QStringLiteral("etag"));
    QCOMPARE(m_server.get(QStringLiteral("/api/1/manifests"), {{ifNoneMatch, known}}).status, 200);
    const auto now = m_server.get(QStringLiteral("/api/1/manifests")).headers.value(QStringLiteral("etag"));
    QCOMPARE(m_server.get(QStringLiteral("/api/1/manifests"), {{ifNoneMatch, now}}).status, 304);
}

void ServerManifestsTest::aPageEndsAndGoesOn()
{
    const auto first = answerTo(QStringLiteral("?limit=2"));
    QCOMPARE(versionsOf(first), (QList<qint64>{5, 2}));
    QCOMPARE(first.value("next", ""), std::string("2"));
    const auto second = answerTo(QStringLiteral("?limit=2&after=2"));
    QCOMPARE(versionsOf(second), QList<qint64>{1});
    QVERIFY(!second.contains("next"));
    QVERIFY(second["manifests"][0].contains("replaced_ms"));
}

void ServerManifestsTest::oneIsReadAsItWasSigned()
{
    const auto answer = answerTo(QStringLiteral("/1"));
    const auto envelope =
        trust::Envelope::parse(QByteArray::fromBase64(QByteArray::fromStdString(answer.value("envelope", ""))));
    QVERIFY(envelope);
    QVERIFY(m_server.documents.keyring().verify(*envelope, QLatin1String(playlists::Manifest::payloadType)));
    const auto manifest = playlists::Manifest::parse(envelope->payload);
    QCOMPARE(manifest->version, 1);
    QCOMPARE(manifest->programmes.size(), 2);
    for (const auto &programme : answer["programmes"]) {
        QVERIFY(programme.value("kept", false));
        QVERIFY(!programme.contains("missing"));
    }
}

void ServerManifestsTest::aProgrammeIsReadAsItWas()
{
    const auto path = QStringLiteral("/api/1/manifests/1/programmes/daily");
    const auto reply = m_server.get(path); // its draft says something else by now
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, m_daily);
    const auto tag = reply.headers.value(QStringLiteral("etag"));
    QCOMPARE(tag, u'"' + base::Sha256::of(m_daily).hex() + u'"');
    QCOMPARE(m_server.get(path, {{ifNoneMatch, tag}}).status, 304);
    QCOMPARE(m_server.get(QStringLiteral("/api/1/manifests/5/programmes/daily")).body, m_newer);
    QCOMPARE(m_server.get(QStringLiteral("/api/1/manifests/5/programmes/spring")).status, 404);
    QCOMPARE(m_server.get(QStringLiteral("/api/1/manifests/3/programmes/daily")).status, 404);
}

void ServerManifestsTest::itsFindingsAreThoseOfThen()
{
    const auto path = QStringLiteral("/api/1/manifests/%1/programmes/daily/findings");
    const auto hasty = QByteArray(m_newer).replace(R"("kind":"card")", R"("kind":"card","duration_s":1)");
    draft(hasty);
    QCOMPARE(publish(6, {hasty}).status, 200);
    QVERIFY(m_server.get(path.arg(1)).json()["findings"].empty());
    const auto found = m_server.get(path.arg(6)).json()["findings"];
    QVERIFY(!found.empty());
    QCOMPARE(found[0].value("code", ""), std::string("reading-time"));
}

void ServerManifestsTest::bytesOutliveWhatScreensAreServed()
{
    lose(m_daily);
    QCOMPARE(m_server.get(QStringLiteral("/content/") + base::Sha256::of(m_daily).hex()).status, 404);
    QCOMPARE(m_server.get(QStringLiteral("/api/1/manifests/1/programmes/daily")).body, m_daily);
    QVERIFY(answerTo(QStringLiteral("/1"))["programmes"][1].value("kept", false));
}

void ServerManifestsTest::aReturnIsAnotherManifest()
{
    QCOMPARE(publish(1, {m_spring, m_daily}).status, 409); // nothing goes back
    QCOMPARE(publish(7, {m_spring, m_daily}).status, 200);
    const auto answer = answerTo({});
    QCOMPARE(versionsOf(answer), (QList<qint64>{7, 6, 5, 2, 1}));
    QCOMPARE(answer["manifests"][0]["programmes"], answer["manifests"][4]["programmes"]);
    QCOMPARE(m_server.get(QStringLiteral("/content/") + base::Sha256::of(m_daily).hex()).body, m_daily); // for screens
}

void ServerManifestsTest::whatIsMissingIsTold()
{
    lose(m_picture);
    const auto programmes = answerTo(QStringLiteral("/1"))["programmes"];
    QVERIFY(programmes[0].value("kept", false));
    QCOMPARE(programmes[0]["missing"].size(), size_t{1});
    QCOMPARE(programmes[0]["missing"][0].value("sha256", ""), base::Sha256::of(m_picture).hex().toStdString());
    QCOMPARE(programmes[0]["missing"][0].value("name", ""), std::string("a.png"));
    QVERIFY(!programmes[1].contains("missing"));
    QCOMPARE(publish(8, {m_spring}).status, 409);
}

void ServerManifestsTest::whatIsNowhereIsNotKept()
{
    // As after a restore from a copy that was made before it.
    const auto stranger = Documents::programme(QStringLiteral("stranger"));
    draft(stranger);
    QCOMPARE(publish(9, {stranger}).status, 200);
    QVERIFY(m_server.stop());
    {
        const auto records = *records::Records::open(m_server.database());
        QVERIFY(records->programmes.remove(*base::ProgrammeId::parse(QStringLiteral("stranger"))));
        QVERIFY((*media::SqlStore::open(records->database()))->remove(base::Sha256::of(stranger)));
    }
    lose(stranger);
    QVERIFY(m_server.start());
    const auto programmes = answerTo(QStringLiteral("/9"))["programmes"];
    QVERIFY(!programmes[0].value("kept", true));
    QCOMPARE(m_server.get(QStringLiteral("/api/1/manifests/9/programmes/stranger")).status, 404);
    QCOMPARE(m_server.get(QStringLiteral("/api/1/manifests/1/programmes/daily")).status, 200);
}

QTEST_GUILESS_MAIN(ServerManifestsTest)
#include "tst_server_manifests.moc"
