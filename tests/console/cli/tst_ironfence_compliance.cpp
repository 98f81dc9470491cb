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

/// The real program and a scripted server: finished days, what is missing of them, and one day.
class TestIronfenceCompliance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void printsSumsTotalsAndDeviations();
    void namesWhatIsMissing();
    void asksByWhatIsWanted_data();
    void asksByWhatIsWanted();
    void printsForSpreadsheets();
    void printsJson();
    void followsPages();
    void asksOfOneDay();
    void refuses_data();
    void refuses();
    void refusesAnswersThatDoNotAddUp_data();
    void refusesAnswersThatDoNotAddUp();

private:
    [[nodiscard]] Run run(const QString &words) const;
    void say(const QByteArray &sums) { m_server.say("GET", "/api/1/compliance?" + days + by, {.body = sums}); }

    const QByteArray days = "from=2026-11-01&to=2026-11-30";
    const QByteArray by = "&by=screen%2Cprogramme";
    QTemporaryDir m_folder;
    tests::ScriptedServer m_server;
};

namespace {

const QString november = QStringLiteral("--from 2026-11-01 --to 2026-11-30");
const QByteArray complete =
    R"("kept_from":"2025-10-27","unfinished_days":0,"missing_days":0,"missing_screens":0,"missing":[])";
const QByteArray rows = R"("rows":[
    {"screen":"lobby-1","place":"zj/tonglu","authority":"bank","programme":"=cmd|x","due_ms":36000000,"shown_ms":36000000,"missed_ms":{}},
    {"screen":"lobby-1","place":"zj/tonglu","authority":"county-police","programme":"starter","due_ms":36000000,"shown_ms":35940000,"missed_ms":{"alert":40000,"late":20000}},
    {"screen":"lobby-1","place":"zj/tonglu","dark":true,"due_ms":7200000,"shown_ms":0,"missed_ms":{"other":7200000}}])";
const QByteArray sums = '{' + rows + ',' + complete + '}';
const QByteArray deviations = R"({"deviations":[{"screen":"lobby-1","place":"zj/tonglu","time_zone":"Asia/Shanghai",
    "day":"2026-11-23","from":"2026-11-22T16:00:00Z","to":"2026-11-22T16:10:00Z","authority":"county-police",
    "due":"starter/2","cause":"late-content","reason":"missing","shown":"safe-loop","sequence":17,"last_sequence":60,
    "items":44,"missed_ms":540000}]})";

QByteArray partOf(const QByteArray &json, const char *key)
{
    return base::json::write(base::json::parse(json)->at(key));
}

} // namespace

void TestIronfenceCompliance::initTestCase()
{
    const auto own = m_folder.filePath(QStringLiteral("operator"));
    const auto init = QStringLiteral("init --authority county-police --no-passphrase --dir %1 --operator %2")
                          .arg(m_folder.filePath(QStringLiteral("server")), own);
    QCOMPARE(runIronfence(init.toUtf8().constData()).exitCode, 0);
    QSettings ini(own + QStringLiteral("/client.ini"), QSettings::IniFormat);
    ini.setValue(QStringLiteral("server/url"), m_server.url().toString());
    ini.sync();
    m_server.say({.body = sums});
    m_server.say("GET", "/api/1/compliance/deviations?" + days, {.body = deviations});
    say(sums);
}

Run TestIronfenceCompliance::run(const QString &words) const
{
    const auto own = QStringLiteral(" --operator ") + m_folder.filePath(QStringLiteral("operator"));
    return runIronfence((QStringLiteral("compliance ") + words + own).toUtf8().constData());
}

void TestIronfenceCompliance::printsSumsTotalsAndDeviations()
{
    const auto answer = run(november);
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
    QVERIFY2(answer.err.isEmpty(), qPrintable(answer.err));
    const auto lines = answer.out.split(u'\n');
    const auto cells = [&](int line) { return lines.value(line).simplified(); };
    QCOMPARE(cells(0), QStringLiteral("SCREEN PLACE AUTHORITY PROGRAMME WHAT DUE SHOWN COVERAGE MISSED"));
    QCOMPARE(cells(1), QStringLiteral("lobby-1 zj/tonglu bank =cmd|x items 10 h 10 h 100.00 % -"));
    QVERIFY2(cells(2).endsWith(QStringLiteral("99.83 % alert 40 s, late 20 s")), qPrintable(lines[2]));
    QVERIFY2(cells(3).startsWith(QStringLiteral("lobby-1 zj/tonglu - - dark 2 h")), qPrintable(lines[3]));
    QVERIFY2(cells(4).startsWith(QStringLiteral("TOTAL items 20 h")), qPrintable(lines[4]));
    QVERIFY2(cells(4).endsWith(QStringLiteral("99.91 % alert 40 s, late 20 s")), qPrintable(lines[4]));
    QVERIFY2(cells(5).startsWith(QStringLiteral("TOTAL dark 2 h")), qPrintable(lines[5]));
    QCOMPARE(cells(7), QStringLiteral("SCREEN DAY FROM FOR DUE CAUSE SHOWN PLAYS"));
    QCOMPARE(cells(8), QStringLiteral("lobby-1 2026-11-23 00:00:00 9 min county-police/starter/2 +43 late-content "
                                      "(missing) safe-loop 17-60"));
}

void TestIronfenceCompliance::namesWhatIsMissing()
{
    say('{' + rows + R"(,"kept_from":"2026-11-10","unfinished_days":2,"missing_days":5,"missing_screens":2,"missing":[
        {"screen":"lobby-2","place":"zj/tonglu","days":4,"first":"2026-11-11","last":"2026-11-20"},
        {"screen":"lobby-3","place":"zj","days":1,"first":"2026-11-12","last":"2026-11-12","fault":"a programme is gone"}]})");
    for (const auto &format : {QString(), QStringLiteral(" --csv"), QStringLiteral(" --json")}) {
        const auto answer = run(november + format);
        QCOMPARE(answer.exitCode, 0);
        QVERIFY2(answer.err.contains(
                     QStringLiteral("NOT INCLUDED, for there is no account of them yet: 5 days of 2 screens")),
                 qPrintable(answer.err));
        QVERIFY(answer.err.contains(QStringLiteral("lobby-2 (zj/tonglu): 4 days from 2026-11-11 to 2026-11-20")));
        QVERIFY(answer.err.contains(
            QStringLiteral("lobby-3 (zj): 1 day from 2026-11-12 to 2026-11-12; a programme is gone")));
        QVERIFY(answer.err.contains(QStringLiteral("accounts are kept from 2026-11-10 on")));
        QVERIFY(answer.err.contains(QStringLiteral("2 days not over")));
    }
    say(sums);
}

void TestIronfenceCompliance::asksByWhatIsWanted_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("groups") << QStringLiteral("--place zj --by day,place")
                            << QByteArray("place=zj&" + days + "&by=day%2Cplace");
    QTest::newRow("a screen") << QStringLiteral("--screen lobby-1") << QByteArray("screen=lobby-1&" + days + by);
}

void TestIronfenceCompliance::asksByWhatIsWanted()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, query);
    QCOMPARE(run(november + u' ' + words + QStringLiteral(" --csv")).exitCode, 0);
    QCOMPARE(m_server.questions().constLast().target, "/api/1/compliance?" + query);
}

void TestIronfenceCompliance::printsForSpreadsheets()
{
    const auto answer = run(november + QStringLiteral(" --csv"));
    QCOMPARE(answer.exitCode, 0);
    const auto lines = answer.out.split(QStringLiteral("\r\n"));
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0], QStringLiteral("screen,place,authority,programme,what,due_ms,shown_ms,alert_ms,dark_ms,"
                                      "late_content_ms,quarantined_ms,failed_ms,wrong_clock_ms,late_ms,stopped_ms,"
                                      "offline_ms,lost_ms,other_ms"));
    QCOMPARE(lines[1], QStringLiteral("lobby-1,zj/tonglu,bank,'=cmd|x,items,36000000,36000000,0,0,0,0,0,0,0,0,0,0,0"));
    QCOMPARE(lines[3], QStringLiteral("lobby-1,zj/tonglu,,,dark,7200000,0,0,0,0,0,0,0,0,0,0,0,7200000"));
}

void TestIronfenceCompliance::printsJson()
{
    const auto answer = run(november + QStringLiteral(" --json"));
    QCOMPARE(answer.exitCode, 0);
    const auto json = answer.out.trimmed().toUtf8();
    QCOMPARE(partOf(json, "rows"), partOf(sums, "rows"));
    QCOMPARE(partOf(json, "deviations"), partOf(deviations, "deviations"));
    QCOMPARE(partOf(json, "total"),
             QByteArray(R"({"due_ms":72000000,"missed_ms":{"alert":40000,"late":20000},"shown_ms":71940000})"));
    QCOMPARE(partOf(json, "missing"), QByteArray("[]"));
    QCOMPARE(partOf(json, "more_deviations"), QByteArray("false"));
}

void TestIronfenceCompliance::followsPages()
{
    say('{' + rows + ',' + complete + R"(,"next":"a,b"})");
    m_server.say("GET", "/api/1/compliance?" + days + by + "&after=a%2Cb", {.body = '{' + rows + '}'});
    const auto answer = run(november + QStringLiteral(" --csv"));
    QCOMPARE(answer.out.count(u'\n'), 7);
    say(sums);
}

void TestIronfenceCompliance::asksOfOneDay()
{
    m_server.say("GET", "/api/1/screens/lobby-1/compliance?day=2026-11-23",
                 {.body = R"({"screen":"lobby-1","place":"zj/tonglu","time_zone":"Asia/Shanghai","day":"2026-11-23",
        "from":"2026-11-22T16:00:00Z","to":"2026-11-23T16:00:00Z","account":{
        "items":{"due_ms":3600000,"shown_ms":0,"missed_ms":{"offline":3600000}},"dark":{"due_ms":0,"shown_ms":0},
        "programmes":{"county-police/starter":{"due_ms":3600000,"shown_ms":0,"missed_ms":{"offline":3600000}}},
        "deviations":[{"from":"2026-11-22T16:00:00Z","to":"2026-11-22T17:00:00Z","authority":"county-police",
        "due":"starter/0","cause":"offline","items":360}],"deviation_count":1}})"});
    const auto answer = run(QStringLiteral("--screen lobby-1 --day 2026-11-23"));
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
    QVERIFY2(answer.out.contains(QStringLiteral("county-police/starter/0 +359")), qPrintable(answer.out));
}

void TestIronfenceCompliance::refuses_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no day") << QStringLiteral("--from 2026-11-31") << 3;
    QTest::newRow("no day of ours") << QStringLiteral("--day 20261101") << 3;
    QTest::newRow("backwards") << QStringLiteral("--from 2026-11-02 --to 2026-11-01") << 3;
    QTest::newRow("no group") << QStringLiteral("--by item") << 3;
    QTest::newRow("no screen") << QStringLiteral("--screen Lobby") << 3;
    QTest::newRow("a day and days") << QStringLiteral("--day 2026-11-01 --from 2026-11-01") << 2;
    QTest::newRow("groups of a day") << QStringLiteral("--day 2026-11-01 --by day") << 2;
    QTest::newRow("both formats") << QStringLiteral("--csv --json") << 2;
}

void TestIronfenceCompliance::refuses()
{
    QFETCH(QString, words);
    const auto before = m_server.questions().size();
    const auto answer = run(words);
    QTEST(answer.exitCode, "exitCode");
    QVERIFY(answer.out.isEmpty());
    QCOMPARE(m_server.questions().size(), before);
}

void TestIronfenceCompliance::refusesAnswersThatDoNotAddUp_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("parts") << QByteArray(R"({"rows":[{"due_ms":10,"shown_ms":4,"missed_ms":{"alert":5}}],)" + complete +
                                         '}');
    QTest::newRow("nothing of what is missing") << QByteArray('{' + rows + '}');
    QTest::newRow("no rows") << QByteArray('{' + complete + '}');
    QTest::newRow("another page of nothing") << QByteArray(R"({"rows":[],"next":"a",)" + complete + '}');
    QTest::newRow("more than there is time")
        << QByteArray(R"({"rows":[{"due_ms":9000000000000000000,"shown_ms":0}],)" + complete + '}');
}

void TestIronfenceCompliance::refusesAnswersThatDoNotAddUp()
{
    QFETCH(QByteArray, answer);
    say(answer);
    const auto told = run(november);
    say(sums);
    QCOMPARE(told.exitCode, 1);
    QVERIFY(told.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestIronfenceCompliance)
#include "tst_ironfence_compliance.moc"
