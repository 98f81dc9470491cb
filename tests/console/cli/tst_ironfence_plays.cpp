// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/json/parse.h"
#include "tests/console/cli/run_ironfence.h"
#include "tests/console/client/scripted_server.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace ironfence;
using tests::Run;
using tests::runIronfence;

/// The real program and a scripted server: what it asks, what it prints, how it ends.
class TestIronfencePlays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void printsSumsAndTheirTotal();
    void asksByWhatIsWanted_data();
    void asksByWhatIsWanted();
    void printsSumsForSpreadsheets();
    void printsSumsAsJson();
    void printsRecords();
    void printsRecordsForSpreadsheets();
    void provesWhatIsStored();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] Run run(const QString &words) const;
    /// The path and query of the last question.
    [[nodiscard]] QByteArray asked() const { return m_server.questions().constLast().target; }

    QTemporaryDir m_folder;
    tests::ScriptedServer m_server;
};

namespace {

const QByteArray sums = R"({"rows":[
    {"authority":"bank","programme":"=cmd|x","plays":3,"whole":3,"cut":0,"shown_ms":30000,"frames":750},
    {"authority":"county-police","programme":"starter","plays":1000,"whole":990,"cut":10,"shown_ms":9990500,"frames":1000}]})";
/// A member of a document, or the whole, as text.
QByteArray partOf(const QByteArray &json, const char *key)
{
    return base::json::write(base::json::parse(json)->at(key));
}

const QByteArray days = "from=2026-11-01&to=2026-11-30";
const QString november = QStringLiteral("--from 2026-11-01 --to 2026-11-30");
const QByteArray records = R"({"screen":"lobby-1","time_zone":"Asia/Shanghai","plays":[
    {"chain":"00112233445566778899aabbccddeeff","from_ms":1795420800000,"play":{"sequence":17,"kind":"item",
    "authority":"county-police","item":"starter/2","began":{"at_ms":1795420800000,"monotonic_ms":12},"duration_ms":10000,
    "frames":250,"content":{"assignment":3,"manifests":{"county-police":7}},
    "clock":{"synchronised":true,"offset_ms":-12,"uncertainty_ms":2},"boot":"b"}},
    {"chain":"00112233445566778899aabbccddeeff","from_ms":1795420810000,"shift_ms":500,"play":{"sequence":18,
    "kind":"safe-loop","began":{"at_ms":1795420809500,"monotonic_ms":10012},"duration_ms":2500,"frames":60,
    "cut":"alert","instead":{"authority":"bank","item":"-loan/1","why":"missing"},
    "content":{"assignment":3,"manifests":{}},
    "clock":{"synchronised":false,"offset_ms":0,"uncertainty_ms":0},"boot":"b"}}]})";

} // namespace

void TestIronfencePlays::initTestCase()
{
    const auto own = m_folder.filePath(QStringLiteral("operator"));
    const auto init = QStringLiteral("init --authority county-police --no-passphrase --dir %1 --operator %2")
                          .arg(m_folder.filePath(QStringLiteral("server")), own);
    QCOMPARE(runIronfence(init.toUtf8().constData()).exitCode, 0);
    QSettings ini(own + QStringLiteral("/client.ini"), QSettings::IniFormat);
    ini.setValue(QStringLiteral("server/url"), m_server.url().toString());
    ini.sync();
    m_server.say({.body = sums});
}

Run TestIronfencePlays::run(const QString &words) const
{
    const auto own = QStringLiteral(" --operator ") + m_folder.filePath(QStringLiteral("operator"));
    return runIronfence((QStringLiteral("plays ") + words + own).toUtf8().constData());
}

void TestIronfencePlays::printsSumsAndTheirTotal()
{
    const auto answer = run(november);
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
    QCOMPARE(asked(), "/api/1/plays?" + days + "&by=programme");
    const auto lines = answer.out.split(u'\n');
    QCOMPARE(lines[0], QStringLiteral("AUTHORITY      PROGRAMME  PLAYS  WHOLE  CUT  SHOWN       FRAMES"));
    QCOMPARE(lines[1], QStringLiteral("bank           =cmd|x     3      3      0    30 s        750"));
    QCOMPARE(lines[2], QStringLiteral("county-police  starter    1000   990    10   2 h 46 min  1000"));
    QCOMPARE(lines[3], QStringLiteral("TOTAL                     1003   993    10   2 h 47 min  1750"));
}

void TestIronfencePlays::asksByWhatIsWanted_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("a programme") << QStringLiteral("--programme county-police/starter")
                                 << QByteArray("authority=county-police&programme=starter&" + days + "&by=programme");
    QTest::newRow("one of any authority")
        << QStringLiteral("--programme starter") << QByteArray("programme=starter&" + days + "&by=programme");
    QTest::newRow("all of an authority") << QStringLiteral("--programme bank/")
                                         << QByteArray("authority=bank&" + days + "&by=programme");
    QTest::newRow("groups") << QStringLiteral("--screen lobby-1 --place zj --by day,item")
                            << QByteArray("screen=lobby-1&place=zj&" + days + "&by=day%2Citem");
}

void TestIronfencePlays::asksByWhatIsWanted()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, query);
    QCOMPARE(run(november + u' ' + words).exitCode, 0);
    QCOMPARE(asked(), "/api/1/plays?" + query);
}

void TestIronfencePlays::printsSumsForSpreadsheets()
{
    const auto answer = run(november + QStringLiteral(" --csv"));
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.out, QStringLiteral("authority,programme,plays,whole,cut,shown_ms,frames\r\n"
                                        "bank,'=cmd|x,3,3,0,30000,750\r\n"
                                        "county-police,starter,1000,990,10,9990500,1000\r\n"));
}

void TestIronfencePlays::printsSumsAsJson()
{
    const auto answer = run(november + QStringLiteral(" --json"));
    QCOMPARE(answer.exitCode, 0);
    const auto json = answer.out.trimmed().toUtf8();
    QCOMPARE(partOf(json, "rows"), partOf(sums, "rows"));
    QCOMPARE(partOf(json, "total"),
             QByteArray(R"({"cut":10,"frames":1750,"plays":1003,"shown_ms":10020500,"whole":993})"));
    QCOMPARE(partOf(json, "from"), QByteArray("\"2026-11-01\""));
}

void TestIronfencePlays::printsRecords()
{
    m_server.say("GET", "/api/1/screens/lobby-1/plays?" + days, {.body = records});
    const auto answer = run(QStringLiteral("--screen lobby-1 --records ") + november);
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
    const auto lines = answer.out.split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[1].simplified(), QStringLiteral("2026-11-23 16:00:00 10 s starter/2 county-police 250 - -"));
    QCOMPARE(lines[2].simplified(),
             QStringLiteral("2026-11-23 16:00:10 2.5 s safe-loop - 60 alert instead of -loan/1 (missing)"));

    const auto json = run(QStringLiteral("--screen lobby-1 --records --json ") + november);
    QCOMPARE(partOf(json.out.trimmed().toUtf8(), "plays"), partOf(records, "plays"));
}

void TestIronfencePlays::printsRecordsForSpreadsheets()
{
    m_server.say("GET", "/api/1/screens/lobby-1/plays?" + days, {.body = records});
    const auto lines =
        run(QStringLiteral("--screen lobby-1 --records --csv ") + november).out.split(QStringLiteral("\r\n"));
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[1],
             QStringLiteral("lobby-1,00112233445566778899aabbccddeeff,17,item,county-police,starter/2,,"
                            "2026-11-23T08:00:00Z,2026-11-23 16:00:00,0,10000,0,250,,,,,,3,county-police=7,1,2,b"));
    QVERIFY2(lines[2].contains(QStringLiteral(",500,2500,0,60,alert,,bank,'-loan/1,missing,3,,0,0,b")),
             qPrintable(lines[2]));
}

void TestIronfencePlays::provesWhatIsStored()
{
    const QByteArray target = "/api/1/screens/lobby-1/plays/verify";
    m_server.say("GET", target, {.body = R"({"screen":"lobby-1","plays":12,"faults":[]})"});
    const auto sound = run(QStringLiteral("--screen lobby-1 --verify"));
    QCOMPARE(sound.exitCode, 0);
    QCOMPARE(sound.out, QStringLiteral("lobby-1: sound, 12 plays\n"));

    m_server.say("GET", target, {.body = R"({"screen":"lobby-1","plays":12,"faults":[
        {"chain":"00112233445566778899aabbccddeeff","sequence":7,"message":"a play was altered"}]})"});
    const auto altered = run(QStringLiteral("--screen lobby-1 --verify"));
    QCOMPARE(altered.exitCode, 6);
    QVERIFY(altered.out.contains(QStringLiteral("NOT SOUND")));
    QVERIFY(altered.out.contains(QStringLiteral("00112233445566778899aabbccddeeff 7: a play was altered")));
    QVERIFY2(altered.err.contains(QStringLiteral("1 fault found")), qPrintable(altered.err));
}

void TestIronfencePlays::refuses_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no day") << QStringLiteral("--from 2026-11-31") << 3;
    QTest::newRow("no day of ours") << QStringLiteral("--from 20261101") << 3;
    QTest::newRow("backwards") << QStringLiteral("--from 2026-11-02 --to 2026-11-01") << 3;
    QTest::newRow("no group") << QStringLiteral("--by hour") << 3;
    QTest::newRow("no screen") << QStringLiteral("--screen Lobby") << 3;
    QTest::newRow("no place") << QStringLiteral("--place zj//x") << 3;
    QTest::newRow("no programme") << QStringLiteral("--programme a/B") << 3;
    QTest::newRow("both") << QStringLiteral("--csv --json") << 2;
    QTest::newRow("records of all screens") << QStringLiteral("--records") << 2;
    QTest::newRow("records in groups") << QStringLiteral("--screen a --records --by day") << 2;
    QTest::newRow("a proof for spreadsheets") << QStringLiteral("--verify --csv") << 2;
}

void TestIronfencePlays::refuses()
{
    QFETCH(QString, words);
    const auto before = m_server.questions().size();
    const auto answer = run(words);
    QTEST(answer.exitCode, "exitCode");
    QVERIFY(answer.out.isEmpty());
    QCOMPARE(m_server.questions().size(), before);
}

QTEST_GUILESS_MAIN(TestIronfencePlays)
#include "tst_ironfence_plays.moc"
