// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/publication/following.h"
#include "tests/console/client/scripted_server.h"
#include "tests/console/server/documents.h"

#include <QTest>

using namespace ironfence;
using namespace ironfence::console::publication;
using base::ErrorCode;
using console::client::PublishedProgramme;
using console::server::Documents;
using playlists::ManifestEntry;
using tests::ScriptedServer;

/// Earlier versions: what of them can come back, and what the drafts do then.
class TestEarlier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsDifferences_data();
    void countsDifferences();
    void knowsWhatWasNotThere();
    void keepsTheOrderOfThen();
    void readsWhatCanComeBack();
    void believesSignaturesOnly();
    void believesTheVersionThatWasSigned();
    void letsDraftsFollow();

private:
    [[nodiscard]] base::Result<Earlier> read(const ScriptedServer &server, qint64 version) const
    {
        return Earlier::read(console::client::ApiClient(server.url(), "0123456789abcdef"), m_documents.keyring(),
                             m_documents.authority(), version);
    }

    const Documents m_documents;
    const QByteArray m_daily = Documents::programme(QStringLiteral("daily"));
    const QByteArray m_spring = Documents::programme(QStringLiteral("spring"));
    const QByteArray m_lost = Documents::programme(QStringLiteral("lost"));
};

namespace {

/// "a1" is programme a with bytes 1.
base::ObjectRef bytesOf(const QString &name)
{
    return {base::Sha256::of(name.toUtf8()), name.size()};
}

base::ProgrammeId idOf(const QString &text)
{
    return *base::ProgrammeId::parse(text);
}

QList<ManifestEntry> entriesOf(const QString &names)
{
    QList<ManifestEntry> entries;
    for (const auto &name : names.split(u' ', Qt::SkipEmptyParts))
        entries.append({idOf(name.left(1)), bytesOf(name), {}});
    return entries;
}

QString idsOf(const Publication &publication)
{
    QStringList ids;
    for (const auto &entry : publication.entries)
        ids.append(entry.id.text());
    for (const auto &line : publication.lines)
        ids.append(QStringLiteral("+~-=")[static_cast<int>(line.change)] + line.id.text());
    return ids.join(u' ');
}

QByteArray programmeOf(const QByteArray &bytes, const QByteArray &more)
{
    const auto id = playlists::Programme::parse(bytes)->id.text().toLatin1();
    return R"({"id":")" + id + R"(","sha256":")" + base::Sha256::of(bytes).hex().toLatin1() + R"(","length":)" +
           QByteArray::number(bytes.size()) + more + "}";
}

QByteArray versionOf(qint64 version, const QByteArray &envelope, const QByteArrayList &programmes)
{
    return R"({"version":)" + QByteArray::number(version) + R"(,"accepted_ms":1000,"replaced_ms":2000,)" +
           R"("expires_ms":3000,"envelope":")" + envelope.toBase64() + R"(","programmes":[)" + programmes.join(',') +
           "]}";
}

} // namespace

void TestEarlier::countsDifferences_data()
{
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("earlier");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing at all") << QString() << QString() << 0;
    QTest::newRow("the same") << "a1 b1"
                              << "b1 a1" << 0;
    QTest::newRow("other bytes") << "a2 b1"
                                 << "a1 b1" << 1;
    QTest::newRow("came and went") << "a1 c1"
                                   << "a1 b1" << 2;
    QTest::newRow("the same bytes by another name") << "a1"
                                                    << "" << 1;
}

void TestEarlier::countsDifferences()
{
    QFETCH(QString, current);
    QFETCH(QString, earlier);
    QList<PublishedProgramme> then;
    for (const auto &entry : entriesOf(earlier))
        then.append({entry.id, entry.object});
    QTEST(static_cast<int>(countDifferences(entriesOf(current), then)), "count");
}

void TestEarlier::knowsWhatWasNotThere()
{
    Earlier earlier;
    earlier.manifest.programmes = entriesOf(QStringLiteral("a1 b1"));
    QCOMPARE(strangersTo(earlier, entriesOf(QStringLiteral("b2 c1"))),
             (QSet<base::ProgrammeId>{idOf(QStringLiteral("c"))}));
    QVERIFY(earlier.contains(idOf(QStringLiteral("a"))));
    QVERIFY(!earlier.contains(idOf(QStringLiteral("c"))));
}

void TestEarlier::keepsTheOrderOfThen()
{
    playlists::Manifest then;
    then.programmes = entriesOf(QStringLiteral("c1 a1 b1"));
    then.programmes[1].extra["later"] = "member"; // of a newer version of the documents
    QList<Draft> drafts;
    for (const auto &entry : then.programmes) {
        Draft draft;
        draft.programme.id = entry.id;
        draft.object = entry.object;
        drafts.append(draft);
    }
    const auto next = compose(entriesOf(QStringLiteral("a2 d1 e1 b1")), drafts, {idOf(QStringLiteral("e"))});
    const auto publication = asIn(then, *next);
    QCOMPARE(idsOf(publication), QStringLiteral("c a b d +c ~a =b =d -e"));
    QCOMPARE(publication.entries.mid(0, 3), then.programmes);
}

void TestEarlier::readsWhatCanComeBack()
{
    ScriptedServer server;
    const auto envelope = m_documents.signedManifest(7, {m_spring, m_lost, m_daily});
    const QByteArray missing =
        R"(,"kept":true,"missing":[{"sha256":")" + QByteArray(64, 'a') + R"(","length":9,"name":"a.png"}])";
    server.say("GET", "/api/1/manifests/7",
               {.body = versionOf(7, envelope,
                                  {programmeOf(m_spring, missing), programmeOf(m_lost, R"(,"kept":false)"),
                                   programmeOf(m_daily, R"(,"kept":true)")})});
    server.say("GET", "/api/1/manifests/7/programmes/daily", {.body = m_daily});
    server.say("GET", "/api/1/manifests/7/programmes/spring", {.body = m_spring});
    const auto earlier = read(server, 7);
    QVERIFY2(earlier, qPrintable(earlier ? QString() : earlier.error().line()));
    QCOMPARE(earlier->manifest.programmes.size(), 3);
    QCOMPARE(earlier->programmes.size(), 1);
    QCOMPARE(earlier->programmes.constFirst().programme.title, QStringLiteral("Programme daily"));
    QCOMPARE(earlier->lacking.size(), 2);
    QCOMPARE(earlier->lacking.at(0).title, QStringLiteral("Programme spring"));
    QCOMPARE(reasonOf(earlier->lacking.at(0)), QStringLiteral("it shows a.png, which is not here any more"));
    QCOMPARE(reasonOf(earlier->lacking.at(1)), QStringLiteral("its bytes are not kept any more"));
    QVERIFY(earlier->replaced == base::fromUnixMs(2000));
}

void TestEarlier::believesSignaturesOnly()
{
    ScriptedServer server;
    const auto payload = m_documents.manifest(7, {m_daily}).serialize();
    const auto forged = Documents::signByStranger(playlists::Manifest::payloadType, payload);
    server.say({.body = versionOf(7, forged, {programmeOf(m_daily, R"(,"kept":true)")})});
    const auto earlier = read(server, 7);
    QVERIFY(!earlier);
    QCOMPARE(earlier.error().code, ErrorCode::Untrusted);
}

void TestEarlier::believesTheVersionThatWasSigned()
{
    ScriptedServer server;
    server.say({.body = versionOf(7, m_documents.signedManifest(6, {}), {})});
    const auto earlier = read(server, 7);
    QVERIFY(!earlier);
    QCOMPARE(earlier.error().code, ErrorCode::Corrupt);
}

void TestEarlier::letsDraftsFollow()
{
    ScriptedServer server;
    const auto draftOf = [](const QByteArray &bytes) {
        return Draft{*playlists::Programme::parse(bytes), {base::Sha256::of(bytes), bytes.size()}};
    };
    const auto path = [](const char *id) { return QByteArray("/api/1/programmes/") + id; };
    const ScriptedServer::Reply conflict{
        .status = 412,
        .contentType = "application/problem+json",
        .body = R"({"type":"urn:ironfence:problem:conflict","title":"t","status":412,"detail":"d","code":"conflict"})"};
    server.say("GET", "/api/1/manifests/7/programmes/daily", {.body = m_daily});
    server.say("GET", "/api/1/manifests/7/programmes/spring", {.body = m_spring});
    server.say("PUT", path("daily"), {.body = R"({"findings":[]})"});
    server.say("PUT", path("spring"), conflict); // somebody works on it
    server.say("GET", path("spring"), {.body = "something else"});

    auto before = m_documents.manifest(8, {m_lost});
    before.programmes.append({idOf(QStringLiteral("daily")), bytesOf(QStringLiteral("a2")), {}});
    const auto followed = letDraftsFollow(console::client::ApiClient(server.url(), "0123456789abcdef"), before, 7,
                                          {draftOf(m_daily), draftOf(m_spring), draftOf(m_lost)});
    QCOMPARE(followed.left, QStringList{QStringLiteral("spring")});
    QList<QByteArray> sent;
    for (const auto &question : server.questions()) {
        if (question.method == "PUT")
            sent.append(question.target + ' ' + question.body);
    }
    QCOMPARE(sent, (QList<QByteArray>{path("daily") + ' ' + m_daily, path("spring") + ' ' + m_spring})); // and not lost
}

QTEST_GUILESS_MAIN(TestEarlier)
#include "tst_earlier.moc"
