// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/cli/run_ironfence.h"
#include "tests/console/client/scripted_server.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace ironfence;
using tests::runIronfence;

/// `ironfence incidents`, the real program with a scripted server.
class TestIronfenceIncidents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lists();
    void listsAsJson();
    void saysThatThereAreNone();
    void asksForWhatIsWanted();
    void acknowledges();
    void stopsAtWhatIsNotThere();
    void refusesWrongWords_data();
    void refusesWrongWords();

private:
    [[nodiscard]] tests::Run run(const QStringList &words) const
    {
        return runIronfence(QStringList{QStringLiteral("incidents")} + words,
                            {{QStringLiteral("IRONFENCE_OPERATOR"), m_folder->filePath(QStringLiteral("operator"))},
                             {QStringLiteral("TZ"), QStringLiteral("UTC")}});
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tests::ScriptedServer> m_server;
};

namespace {

const QByteArray silent =
    R"({"id":18,"kind":"screen-silent","opened_ms":1795420800000,"screen":"lobby-1","severity":"critical","state":"open","text":"offline for 180 s","times":3})";
const QByteArray seen =
    R"({"acknowledged_ms":1795420900000,"id":18,"kind":"screen-silent","note":"停电","opened_ms":1795420800000,"screen":"lobby-1","severity":"critical","state":"acknowledged","text":"offline for 180 s","times":3})";
const QByteArray cooled =
    R"({"id":17,"kind":"temperature-high","opened_ms":1795420700000,"recovered_ms":1795421000000,"screen":"atm-1","severity":"warning","state":"recovered","text":"81.0 °C","times":1})";

} // namespace

void TestIronfenceIncidents::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<tests::ScriptedServer>();
    const auto made = runIronfence(
        QStringLiteral("init --authority county-police --no-passphrase --dir %1 --operator %2")
            .arg(m_folder->filePath(QStringLiteral("server")), m_folder->filePath(QStringLiteral("operator")))
            .toUtf8()
            .constData());
    QCOMPARE(made.exitCode, 0);
    QSettings ini(m_folder->filePath(QStringLiteral("operator/client.ini")), QSettings::IniFormat);
    ini.setValue(QStringLiteral("server/url"), m_server->url().toString());
    ini.sync();
}

void TestIronfenceIncidents::lists()
{
    m_server->say({.body = "{\"incidents\":[" + silent + ',' + cooled + "]}"});
    const auto answer = run({QStringLiteral("--all")});
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
    const auto lines = answer.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith(QStringLiteral("ID ")));
    QCOMPARE(lines[1].simplified(),
             QStringLiteral("18 lobby-1 critical screen-silent 2026-11-23 08:00:00 open (3 times) offline for 180 s"));
    QCOMPARE(
        lines[2].simplified(),
        QStringLiteral("17 atm-1 warning temperature-high 2026-11-23 07:58:20 recovered 2026-11-23 08:03:20 81.0 °C"));
}

void TestIronfenceIncidents::listsAsJson()
{
    m_server->say({.body = "{\"incidents\":[" + silent + "]}"});
    const auto answer = run({QStringLiteral("--json")});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.out.toUtf8(), QByteArray("{\"incidents\":[" + silent + "]}\n"));
}

void TestIronfenceIncidents::saysThatThereAreNone()
{
    m_server->say({.body = R"({"incidents":[]})"});
    const auto answer = run({});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.out, QString());
    QCOMPARE(answer.err, QStringLiteral("no open incidents\n"));
}

void TestIronfenceIncidents::asksForWhatIsWanted()
{
    m_server->say({.body = R"({"incidents":[]})"});
    QCOMPARE(run({QStringLiteral("--screen"), QStringLiteral("atm-1"), QStringLiteral("--all")}).exitCode, 0);
    QCOMPARE(m_server->questions().constLast().target,
             QByteArray("/api/1/incidents?limit=1000&state=all&screen=atm-1"));
}

void TestIronfenceIncidents::acknowledges()
{
    m_server->say("POST", "/api/1/incidents/18/acknowledge", {.body = seen});
    m_server->say("POST", "/api/1/incidents/17/acknowledge", {.body = cooled});
    const QStringList words{QStringLiteral("ack"), QStringLiteral("18"), QStringLiteral("17"), QStringLiteral("--note"),
                            QStringLiteral("停电 三 小时")};
    const auto answer = run(words);
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
    QCOMPARE(answer.out,
             QStringLiteral("18  lobby-1 screen-silent, acknowledged\n17  atm-1 temperature-high, recovered\n"));
    QCOMPARE(m_server->questions().constLast().body, QByteArray(R"({"note":"停电 三 小时"})"));
    const auto asJson = run(words + QStringList{QStringLiteral("--json")});
    QCOMPARE(asJson.out.toUtf8(), QByteArray("{\"incidents\":[" + seen + ',' + cooled + "]}\n"));
}

void TestIronfenceIncidents::stopsAtWhatIsNotThere()
{
    m_server->say("POST", "/api/1/incidents/18/acknowledge", {.body = seen});
    m_server->say(
        "POST", "/api/1/incidents/19/acknowledge",
        {.status = 404,
         .contentType = "application/problem+json",
         .body =
             R"({"type":"about:blank","title":"not found","status":404,"detail":"no such incident","code":"not-found","context":"19"})"});
    const auto answer = run({QStringLiteral("ack"), QStringLiteral("18"), QStringLiteral("19")});
    QCOMPARE(answer.exitCode, 4);
    QCOMPARE(answer.out, QStringLiteral("18  lobby-1 screen-silent, acknowledged\n"));
    QVERIFY2(answer.err.contains(QStringLiteral("19: no such incident")), qPrintable(answer.err));
}

void TestIronfenceIncidents::refusesWrongWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no id") << QStringList{QStringLiteral("ack")} << 2;
    QTest::newRow("no number") << QStringList{QStringLiteral("ack"), QStringLiteral("x")} << 2;
    QTest::newRow("nothing") << QStringList{QStringLiteral("ack"), QStringLiteral("0")} << 2;
    QTest::newRow("another verb") << QStringList{QStringLiteral("forget")} << 2;
    QTest::newRow("no screen id") << QStringList{QStringLiteral("--screen"), QStringLiteral("LOBBY")} << 3;
}

void TestIronfenceIncidents::refusesWrongWords()
{
    QFETCH(QStringList, words);
    QTEST(run(words).exitCode, "exitCode");
    QVERIFY(m_server->questions().isEmpty());
}

QTEST_GUILESS_MAIN(TestIronfenceIncidents)
#include "tst_ironfence_incidents.moc"
