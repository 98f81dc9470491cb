// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/tag_change.h"
#include "tests/console/client/scripted_server.h"

#include <QTest>
#include <algorithm>

using namespace ironfence;
using namespace ironfence::console::client;
using media::AssetTags;
using tests::ScriptedServer;

/// What is asked of the server to change tags, when it says this or that.
class TestTagChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsTheWholeInPlaceOfWhatWasRead();
    void asksNothingForWhatCannotBe();
    void givesUpWhenTheyChangeTooFast();
    void tellsWhatElseIsWrong();
    void asksForOneTag();

private:
    [[nodiscard]] ApiClient api() const { return {m_server->url(), "token"}; }
    const base::Sha256 m_asset = base::Sha256::of("asset");
    const QByteArray m_path = "/api/1/assets/" + m_asset.hex().toLatin1() + "/tags";
    const AssetTags m_before = *AssetTags::of({QStringLiteral("a"), QStringLiteral("春节")});
    std::unique_ptr<ScriptedServer> m_server;
};

void TestTagChange::init()
{
    m_server = std::make_unique<ScriptedServer>();
}

void TestTagChange::sendsTheWholeInPlaceOfWhatWasRead()
{
    m_server->say("PUT", m_path, {.body = R"({"tags":["b","kept by the server"]})"});
    const auto outcome = changeTags(api(), m_asset, m_before, {{QStringLiteral(" b ")}, {QStringLiteral("a")}});
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().line()));
    QVERIFY(!outcome->wasMerged);
    QCOMPARE(outcome->tags.list(), QStringList({QStringLiteral("b"), QStringLiteral("kept by the server")}));
    QCOMPARE(m_server->questions().size(), 1);
    const auto question = m_server->questions().constFirst();
    QCOMPARE(question.body, QStringLiteral(R"({"tags":["b","春节"]})").toUtf8());
    QCOMPARE(question.ifMatch, '"' + m_before.hash().hex().toLatin1() + '"');
}

void TestTagChange::asksNothingForWhatCannotBe()
{
    QStringList many;
    for (int i = 0; i < 16; ++i)
        many.append(QString::number(i));
    const auto refused = changeTags(api(), m_asset, m_before, {many, {}});
    QVERIFY(!refused);
    QCOMPARE(base::nameOf(refused.error().code), QStringLiteral("too-large"));
    QVERIFY(m_server->questions().isEmpty());
}

void TestTagChange::givesUpWhenTheyChangeTooFast()
{
    m_server->say("PUT", m_path,
                  {.status = 412,
                   .contentType = "application/problem+json",
                   .body = R"({"detail":"no","code":"conflict","context":""})"});
    m_server->say("GET", m_path, {.body = R"({"tags":["theirs"]})"});
    const auto refused = changeTags(api(), m_asset, m_before, {{QStringLiteral("mine")}, {}});
    QVERIFY(!refused);
    QCOMPARE(base::nameOf(refused.error().code), QStringLiteral("conflict"));
    const auto questions = m_server->questions();
    QCOMPARE(questions.size(), 9); // five tries, and what stands there between them
    QCOMPARE(questions.constLast().body, QByteArray(R"({"tags":["mine","theirs"]})"));
    QCOMPARE(questions.constLast().ifMatch,
             '"' + AssetTags::of({QStringLiteral("theirs")})->hash().hex().toLatin1() + '"');
}

void TestTagChange::tellsWhatElseIsWrong()
{
    m_server->say("PUT", m_path,
                  {.status = 404,
                   .contentType = "application/problem+json",
                   .body = R"({"detail":"no such asset","code":"not-found","context":""})"});
    const auto refused = changeTags(api(), m_asset, m_before, {{QStringLiteral("mine")}, {}});
    QVERIFY(!refused);
    QCOMPARE(base::nameOf(refused.error().code), QStringLiteral("not-found"));
    QCOMPARE(m_server->questions().size(), 1);
}

void TestTagChange::asksForOneTag()
{
    m_server->say({.body = R"({"assets":[]})"});
    QVERIFY(api().assets(QStringLiteral("a&b 春")));
    QCOMPARE(m_server->questions().constLast().target, QByteArray("/api/1/assets?tag=a%26b%20%E6%98%A5"));
    QVERIFY(api().assets());
    QCOMPARE(m_server->questions().constLast().target, QByteArray("/api/1/assets"));
}

QTEST_GUILESS_MAIN(TestTagChange)
#include "tst_tag_change.moc"
