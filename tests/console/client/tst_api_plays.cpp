// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/api_client.h"
#include "tests/console/client/scripted_server.h"

#include <QTest>

using namespace ironfence;
using base::ErrorCode;
using console::client::ApiClient;
using console::client::PlayPage;
using console::client::PlayQuestion;
using tests::ScriptedServer;

/// What the client makes of the server's answers about plays.
class TestApiPlays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForWhatIsWanted();
    void addsPagesOfSums();
    void givesPagesOfPlays();
    void addsPartsOfAnAudit();
    void refusesNonsense_data();
    void refusesNonsense();
    void keepsWhatItReadAsJson();
};

namespace {

const base::ScreenId lobby = *base::ScreenId::parse(QStringLiteral("lobby-1"));
const QDate first(2026, 11, 1);
const QDate last(2026, 11, 30);
const QByteArray sum =
    R"({"screen":"lobby-1","place":"zj/tonglu","day":"2026-11-01","authority":"county-police","programme":"starter",
    "item":"starter/2","plays":7,"whole":5,"cut":2,"shown_ms":70000,"frames":1750})";
const QByteArray stored = R"({"chain":"00112233445566778899aabbccddeeff","from_ms":1795420800000,"shift_ms":-5,
    "play":{"sequence":17,"kind":"item","authority":"county-police","item":"starter/2",
    "began":{"at_ms":1795420800005,"monotonic_ms":12},"duration_ms":10000,"frames":250,
    "content":{"assignment":3,"manifests":{"county-police":7}},
    "clock":{"synchronised":true,"offset_ms":-12,"uncertainty_ms":2},"boot":"b"}})";

ApiClient clientOf(const ScriptedServer &server)
{
    return ApiClient(server.url(), "0123456789abcdef");
}

QByteArray page(const QByteArray &plays, const QByteArray &more = {})
{
    return R"({"screen":"lobby-1","time_zone":"Asia/Shanghai","plays":[)" + plays + ']' + more + '}';
}

PlayQuestion november()
{
    PlayQuestion question;
    question.from = first;
    question.to = last;
    question.by = {QStringLiteral("programme")};
    return question;
}

base::Result<QList<PlayPage>> playsOf(const ScriptedServer &server)
{
    QList<PlayPage> pages;
    const auto done = clientOf(server).playsOf(lobby, first, last, [&](const PlayPage &part) -> base::Result<void> {
        pages.append(part);
        return {};
    });
    if (!done)
        return base::failure(done.error());
    return pages;
}

} // namespace

void TestApiPlays::asksForWhatIsWanted()
{
    ScriptedServer server;
    server.say({.body = R"({"rows":[]})"});
    auto question = november();
    question.screen = lobby;
    question.place = *base::PlacePath::parse(QStringLiteral("zj/tonglu"));
    question.authority = *base::AuthorityId::parse(QStringLiteral("county-police"));
    question.programme = *base::ProgrammeId::parse(QStringLiteral("starter"));
    question.by = {QStringLiteral("screen"), QStringLiteral("day")};
    QVERIFY(clientOf(server).plays(question));
    QCOMPARE(server.questions().constLast().target,
             QByteArray("/api/1/plays?screen=lobby-1&place=zj%2Ftonglu&authority=county-police&programme=starter"
                        "&from=2026-11-01&to=2026-11-30&by=screen%2Cday"));
    QVERIFY(clientOf(server).plays(november()));
    QCOMPARE(server.questions().constLast().target,
             QByteArray("/api/1/plays?from=2026-11-01&to=2026-11-30&by=programme"));
}

void TestApiPlays::addsPagesOfSums()
{
    ScriptedServer server;
    const QByteArray target = "/api/1/plays?from=2026-11-01&to=2026-11-30&by=programme";
    server.say("GET", target, {.body = R"({"rows":[)" + sum + R"(],"next":"a,b"})"});
    server.say("GET", target + "&after=a%2Cb", {.body = R"({"rows":[)" + sum + "]}"});
    const auto rows = clientOf(server).plays(november());
    QVERIFY2(rows, qPrintable(rows ? QString() : rows.error().line()));
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->at(1).plays, qint64{7});
    QCOMPARE(rows->at(1).cut(), qint64{2});
    QCOMPARE(rows->at(1).shown, base::Milliseconds{70'000});
    server.say("GET", target + "&after=a%2Cb", {.body = R"({"rows":[)" + sum + R"(],"next":"a,b"})"});
    QCOMPARE(clientOf(server).plays(november()).error().code, ErrorCode::Internal); // the same page again and again
}

void TestApiPlays::givesPagesOfPlays()
{
    ScriptedServer server;
    const QByteArray target = "/api/1/screens/lobby-1/plays?from=2026-11-01&to=2026-11-30";
    server.say("GET", target, {.body = page(stored, R"(,"next":"9-1")")});
    server.say("GET", target + "&after=9-1", {.body = page({})});
    const auto pages = playsOf(server);
    QVERIFY2(pages, qPrintable(pages ? QString() : pages.error().line()));
    QCOMPARE(pages->size(), 2);
    const auto &entry = pages->first().plays.constFirst();
    QCOMPARE(entry.play.sequence, qint64{17});
    QCOMPARE(entry.shift, base::Milliseconds{-5});
    QCOMPARE(base::toUnixMs(entry.from), qint64{1'795'420'800'000});

    const auto enough = clientOf(server).playsOf(lobby, first, last, [](const PlayPage &) -> base::Result<void> {
        return base::failure(ErrorCode::Conflict, QStringLiteral("enough"));
    });
    QCOMPARE(enough.error().code, ErrorCode::Conflict);
    server.say("GET", target + "&after=9-1", {.body = page(stored, R"(,"next":"9-1")")});
    QCOMPARE(playsOf(server).error().code, ErrorCode::Internal);
}

void TestApiPlays::addsPartsOfAnAudit()
{
    ScriptedServer server;
    const QByteArray target = "/api/1/screens/lobby-1/plays/verify";
    server.say("GET", target,
               {.body = R"({"screen":"lobby-1","plays":100,"faults":[{"chain":"00112233445566778899aabbccddeeff",
               "sequence":7,"message":"altered"}],"next":"2"})"});
    server.say("GET", target + "?after=2",
               {.body = R"({"screen":"lobby-1","plays":11,"faults":[{"message":"the sums"}]})"});
    const auto audit = clientOf(server).verifyPlays(lobby);
    QVERIFY2(audit, qPrintable(audit ? QString() : audit.error().line()));
    QCOMPARE(audit->plays, qint64{111});
    QCOMPARE(audit->faults.size(), 2);
    QCOMPARE(audit->faults.at(0).sequence, qint64{7});
    QCOMPARE(audit->faults.at(1).chain, QString());
    server.say("GET", target, {.body = R"({"screen":"lobby-2","plays":0,"faults":[]})"});
    QCOMPARE(clientOf(server).verifyPlays(lobby).error().code, ErrorCode::Internal);
}

void TestApiPlays::refusesNonsense_data()
{
    QTest::addColumn<QByteArray>("answer"); // of all three kinds
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("more whole than all") << R"({"rows":[)" + QByteArray(sum).replace("\"whole\":5", "\"whole\":8") +
                                                "]}";
    QTest::newRow("fewer than none") << R"({"rows":[)" + QByteArray(sum).replace("\"frames\":1750", "\"frames\":-1") +
                                            "]}";
    QTest::newRow("sums go on after nothing") << QByteArray(R"({"rows":[],"next":"a"})");
    QTest::newRow("plays go on after nothing") << page({}, R"(,"next":"a")");
    QTest::newRow("a chain of capitals") << page(QByteArray(stored).replace("aabb", "AABB"));
    QTest::newRow("a play without a boot") << page(QByteArray(stored).replace("\"boot\"", "\"root\""));
    QTest::newRow("a fault without a word")
        << QByteArray(R"({"screen":"lobby-1","plays":1,"faults":[{"sequence":1}]})");
}

void TestApiPlays::refusesNonsense()
{
    QFETCH(QByteArray, answer);
    ScriptedServer server;
    server.say({.body = answer});
    QCOMPARE(clientOf(server).plays(november()).error().code, ErrorCode::Internal);
    QCOMPARE(playsOf(server).error().code, ErrorCode::Internal);
    QCOMPARE(clientOf(server).verifyPlays(lobby).error().code, ErrorCode::Internal);
}

void TestApiPlays::keepsWhatItReadAsJson()
{
    ScriptedServer server;
    server.say({.body = R"({"rows":[)" + sum + "]}"});
    QCOMPARE(base::json::write(clientOf(server).plays(november())->constFirst().toJson()),
             base::json::write(*base::json::parse(sum)));
    server.say({.body = page(stored)});
    QCOMPARE(base::json::write(playsOf(server)->constFirst().toJson()),
             base::json::write(*base::json::parse(page(stored))));
}

QTEST_GUILESS_MAIN(TestApiPlays)
#include "tst_api_plays.moc"
