// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/timetable/explanation.h"
#include "console/timetable/timetable.h"
#include "tests/console/cli/run_ironfence.h"
#include "trust/keyring.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace ironfence;
using base::json::Value;
using playlists::timeline::Timeline;
using tests::Run;
using tests::runIronfence;

/// The real program with files alone: what it prints of a timeline is what the library says, and what it finds in
/// programmes.
class TestIronfenceTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void printsWhatTheLibrarySays();
    void printsATableOnTheScreensClock();
    void saysWhy();
    void obeysTheTrustDocument();
    void tellsWhomCardsMayNotSendPeopleTo();
    void refusesWhatItCannotRead();
    void findsNothing();
    void endsByWhatItFinds_data();
    void endsByWhatItFinds();
    void namesFileAndPath();
    void tellsFindingsAsJson();
    void refusesTheSameIdTwice();

private:
    [[nodiscard]] bool write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] Run run(const QString &words) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QByteArray screen = R"({"type":"screen","spec_version":"1.0","id":"lobby-1","place":"zj/tonglu","profile":"lobby",
    "canvas":{"width":1280,"height":720},"hours":{"dayparts":[{"from":"07:30","to":"22:00"}]}})";

QByteArray programme(const QByteArray &id, const QByteArray &members, int seconds = 10)
{
    return R"({"type":"programme","spec_version":"1.0","id":")" + id + R"(","title":")" + id + R"(",)" + members +
           R"("playlist":{"items":[{"kind":"card","duration_s":)" + QByteArray::number(seconds) +
           R"(,"card":{"template":"slogan","title":"不轻信"}},{"kind":"card","duration_s":12,"card":{"template":"slogan","title":"不转账"}}]}})";
}

const QByteArray fill = programme("fill", R"("rank":"filler",)");
const QByteArray morning = programme(
    "morning", R"("rank":"mandatory","share_percent":20,"when":{"dayparts":[{"from":"08:00","to":"09:00"}]},)");

Value jsonOf(const Run &run)
{
    return base::json::parse(run.out.toUtf8(), {.bytes = 64 * 1024 * 1024, .depth = 16}).value_or(nullptr);
}

} // namespace

void TestIronfenceTimeline::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("p/police")));
    QVERIFY(write(QStringLiteral("lobby.json"), screen));
    QVERIFY(write(QStringLiteral("p/fill.json"), fill));
    QVERIFY(write(QStringLiteral("p/police/morning.json"), morning));
    QVERIFY(write(QStringLiteral("p/screen.json"), screen)); // another type: passed over
    QVERIFY(write(QStringLiteral("p/notes.txt"), "{"));
}

bool TestIronfenceTimeline::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// '@' stands for the folder.
Run TestIronfenceTimeline::run(const QString &words) const
{
    auto arguments = words.split(u' ', Qt::SkipEmptyParts);
    for (auto &argument : arguments)
        argument.replace(QStringLiteral("@"), m_folder->path());
    return runIronfence(arguments);
}

void TestIronfenceTimeline::printsWhatTheLibrarySays()
{
    const auto answer = run(QStringLiteral(
        "timeline --screen @/lobby.json --programmes @/p --authority bank --from 2026-11-24T07:00 --for 1d --json"));
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
    playlists::timeline::AuthorityProgrammes bank;
    bank.authority = *base::AuthorityId::parse(QStringLiteral("bank"));
    bank.programmes = {*playlists::Programme::parse(fill)};
    auto police = bank;
    police.authority = *base::AuthorityId::parse(QStringLiteral("police"));
    police.programmes = {*playlists::Programme::parse(morning)};
    const Timeline timeline({bank, police}, *playlists::Screen::parse(screen));
    const auto from = *base::fromRfc3339(QStringLiteral("2026-11-23T23:00:00Z"));
    const auto expected = console::timetable::Timetable::of(timeline, from, from + std::chrono::hours(24), 1'000'000);
    QVERIFY(expected.entries.size() > 4'000);
    QCOMPARE(answer.out.trimmed().toUtf8(), base::json::write(expected.toJson()));
}

void TestIronfenceTimeline::printsATableOnTheScreensClock()
{
    const auto answer =
        run(QStringLiteral("timeline --screen @/lobby.json --programmes @/p --from 2026-11-24T21:59:30 --for 3h"));
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
    const auto lines = answer.out.split(u'\n');
    QCOMPARE(lines[0], QStringLiteral("2026-11-24"));
    QVERIFY(lines[1].startsWith(QStringLiteral("FROM")));
    QVERIFY2(lines[2].startsWith(QStringLiteral("21:59:")) && lines[2].contains(QStringLiteral("fill/")),
             qPrintable(lines[2]));
    QVERIFY(answer.out.contains(QStringLiteral("22:00:00  2 h")));
    QVERIFY(answer.out.contains(QStringLiteral("\n\n2026-11-25\nFROM")));
    QVERIFY(answer.out.contains(QStringLiteral("outside the screen's hours")));
}

void TestIronfenceTimeline::saysWhy()
{
    const auto answer = run(QStringLiteral("why @/lobby.json --programmes @/p --at 2026-11-24T08:30 --json"));
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
    const auto json = jsonOf(answer);
    QCOMPARE(json.value("at", ""), std::string("2026-11-24T00:30:00Z"));
    QCOMPARE(json["verdicts"].size(), size_t{2});
    const auto page = run(QStringLiteral("why @/lobby.json --programmes @/p --at 2026-11-24T09:30"));
    QVERIFY2(page.out.contains(QStringLiteral("at        2026-11-24 09:30:00 (Asia/Shanghai)")), qPrintable(page.out));
    QVERIFY(page.out.contains(QStringLiteral("highest rank without a share: filler")));
    QVERIFY(page.out.contains(QStringLiteral("other-time")));
}

void TestIronfenceTimeline::obeysTheTrustDocument()
{
    const auto key = base::json::write(trust::SecretKey::generate().publicKey().toJson());
    QVERIFY(write(QStringLiteral("trust.json"),
                  R"({"type":"trust","spec_version":"1.0","authorities":[{"id":"police","threshold":1,"keys":[)" + key +
                      R"(],"highest_rank":"routine"}]})"));
    const auto answer =
        run(QStringLiteral("why @/lobby.json --programmes @/p --trust @/trust.json --at 2026-11-24T08:30"));
    QVERIFY2(answer.out.contains(QStringLiteral("not-allowed")), qPrintable(answer.out + answer.err));
    QVERIFY2(answer.out.contains(QStringLiteral("fill ")), qPrintable(answer.out));

    // Who is not named may speak as a filler only; without a document, nobody is bounded.
    QVERIFY(write(QStringLiteral("p/loud.json"), programme("loud", R"("rank":"routine",)")));
    const auto loud = [&](const QString &options) {
        const auto json =
            jsonOf(run(QStringLiteral("why @/lobby.json --programmes @/p --at 2026-11-24T10:30 --json") + options));
        for (const auto &verdict : json["verdicts"]) {
            if (verdict.value("programme", "") == "loud")
                return QString::fromStdString(verdict.value("standing", ""));
        }
        return QString();
    };
    QCOMPARE(loud(QStringLiteral(" --trust @/trust.json")), QStringLiteral("not-allowed"));
    QCOMPARE(loud({}), QStringLiteral("shown"));

    const auto checked = run(QStringLiteral("programme check @/p --trust @/trust.json"));
    QCOMPARE(checked.exitCode, 3);
    QVERIFY(checked.out.contains(QStringLiteral("morning.json: error: $.rank: ")));
}

/// What an editor learns before anybody signs.
void TestIronfenceTimeline::tellsWhomCardsMayNotSendPeopleTo()
{
    const auto key = base::json::write(trust::SecretKey::generate().publicKey().toJson());
    QVERIFY(write(QStringLiteral("trust.json"),
                  R"({"type":"trust","spec_version":"1.0","authorities":[{"id":"police","threshold":1,"keys":[)" + key +
                      R"(],"qr_hosts":["fanzha.example.cn"]}]})"));
    QVERIFY(write(QStringLiteral("lines.json"),
                  R"({"type":"programme","spec_version":"1.0","id":"lines","title":"lines","playlist":{"items":[
                      {"kind":"card","duration_s":30,"card":{"template":"hotline","title":"专线","number":"96110",
                       "qr":{"url":"https://fanzha.example.cn/x"}}},
                      {"kind":"card","duration_s":30,"card":{"template":"hotline","title":"客服","number":"400 123 4567",
                       "qr":{"url":"https://fanzha.example.cn.evil.cn/"}}}]}})"));

    const auto checked =
        run(QStringLiteral("programme check @/lines.json --authority police --trust @/trust.json --json"));
    QCOMPARE(checked.exitCode, 3);
    const auto json = jsonOf(checked);
    QCOMPARE(json.at("errors").get<int>(), 2);
    const auto &number = json.at("findings").at(0);
    QCOMPARE(number.at("code").get<std::string>(), std::string("number-not-allowed"));
    QCOMPARE(number.at("severity").get<std::string>(), std::string("error"));
    QCOMPARE(number.at("path").get<std::string>(), std::string("$.playlist.items[1].card.number"));
    QVERIFY(QString::fromStdString(number.at("remedy")).contains(QStringLiteral("(110, 12381, 96110)")));
    const auto &host = json.at("findings").at(1);
    QCOMPARE(host.at("code").get<std::string>(), std::string("qr-host-not-allowed"));
    QCOMPARE(host.at("path").get<std::string>(), std::string("$.playlist.items[1].card.qr.url"));
    QVERIFY(QString::fromStdString(host.at("problem")).contains(QStringLiteral("fanzha.example.cn.evil.cn")));

    // Of nobody's programme nobody can say it.
    QCOMPARE(run(QStringLiteral("programme check @/lines.json")).exitCode, 0);
    // Who is not named may send people to nobody.
    QCOMPARE(jsonOf(run(QStringLiteral("programme check @/lines.json --authority shop --trust @/trust.json --json")))
                 .at("errors")
                 .get<int>(),
             5); // two numbers, two codes, and its rank
}

void TestIronfenceTimeline::refusesWhatItCannotRead()
{
    QVERIFY(write(QStringLiteral("p/bad.json"), R"({"type":"programme","spec_version":"1.0","id":"BAD"})"));
    const auto answer = run(QStringLiteral("timeline --screen @/lobby.json --programmes @/p"));
    QCOMPARE(answer.exitCode, 3);
    QVERIFY2(answer.err.contains(QStringLiteral("bad.json")) && answer.err.contains(QStringLiteral("$.id")),
             qPrintable(answer.err));
    QCOMPARE(run(QStringLiteral("why @/p/fill.json --programmes @/p")).exitCode, 3); // no screen
    QCOMPARE(run(QStringLiteral("why @/lobby.json --programmes @/p/police --at 1999-01-01T00:00:00Z")).exitCode, 3);
    QCOMPARE(run(QStringLiteral("why @/lobby.json --programmes @/p/police --at 2100-12-30T00:00:00Z")).exitCode, 3);
    const auto days = [&](const char *from) {
        return run(QStringLiteral("timeline --screen @/lobby.json --programmes @/p/police --for 2d --from ") +
                   QString::fromLatin1(from));
    };
    const auto beyond = days("2100-12-27T00:00:00"); // begins in the known years, but ends after them
    QCOMPARE(beyond.exitCode, 3);
    QVERIFY2(beyond.err.contains(QStringLiteral("2100-12-28")), qPrintable(beyond.err));
    QCOMPARE(days("2100-12-25T00:00:00").exitCode, 0);
}

void TestIronfenceTimeline::findsNothing()
{
    const auto answer = run(QStringLiteral("programme check @/p --screen @/lobby.json --strict"));
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.out));
    QCOMPARE(answer.out, QStringLiteral("2 programmes: 0 errors, 0 warnings\n"));
}

void TestIronfenceTimeline::endsByWhatItFinds_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("exitCode");
    const auto warned = programme("more", R"("rank":"filler",)", 2);
    QTest::newRow("a warning") << warned << QString() << 0;
    QTest::newRow("a warning, strictly") << warned << QStringLiteral(" --strict") << 8;
    QTest::newRow("invalid") << QByteArray("{") << QString() << 3;
    QTest::newRow("invalid, strictly") << QByteArray("{") << QStringLiteral(" --strict") << 3;
    QTest::newRow("over") << programme("more", R"("valid_until":"2020-01-01T00:00:00Z",)") << QString() << 3;
}

void TestIronfenceTimeline::endsByWhatItFinds()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, options);
    QVERIFY(write(QStringLiteral("p/more.json"), document));
    const auto answer = run(QStringLiteral("programme check @/p") + options);
    QTEST(answer.exitCode, "exitCode");
    QVERIFY2(answer.out.contains(QStringLiteral("more.json: ")), qPrintable(answer.out));
}

void TestIronfenceTimeline::namesFileAndPath()
{
    QVERIFY(write(QStringLiteral("p/more.json"), programme("more", R"("rank":"filler",)", 2)));
    const auto answer = run(QStringLiteral("programme check @/p/more.json"));
    const auto expected =
        path(QStringLiteral("p/more.json")) +
        QStringLiteral(": warning: $.playlist.items[0].duration_s: \"不轻信\" has 3 characters: people "
                       "need 4 s to read them, it stands for 2 s; set duration_s to 4");
    QVERIFY2(answer.out.startsWith(expected), qPrintable(answer.out));
    QCOMPARE(answer.err, QString());
}

void TestIronfenceTimeline::tellsFindingsAsJson()
{
    QVERIFY(write(QStringLiteral("p/more.json"), programme("more", R"("rank":"filler",)", 2)));
    QVERIFY(write(QStringLiteral("p/film.json"), R"({"type":"programme","spec_version":"1.0","id":"film","title":"f",
        "playlist":{"items":[{"kind":"video","asset":{"file":"nowhere.mp4"}}]}})"));
    auto late = screen;
    late.replace("22:00", "23:00");
    QVERIFY(write(QStringLiteral("lobby.json"), late));
    const auto json = jsonOf(
        run(QStringLiteral("programme check @/p/police @/p/film.json @/p/more.json --screen @/lobby.json --json")));
    QCOMPARE(json.value("programmes", 0), 3);
    QCOMPARE(json.value("errors", -1), 1);
    QCOMPARE(json.value("warnings", -1), 1);
    const auto &missing = json["findings"][0];
    QCOMPARE(missing.value("severity", ""), std::string("error"));
    QCOMPARE(missing.value("path", ""), std::string("$.playlist.items[0].asset"));
    QVERIFY(missing.value("problem", "").find("nowhere.mp4") != std::string::npos);
    QCOMPARE(missing.value("file", ""), path(QStringLiteral("p/film.json")).toStdString());
    const auto &warned = json["findings"][1];
    QCOMPARE(warned.value("code", ""), std::string("reading-time"));
    QCOMPARE(warned.value("programme", ""), std::string("more"));
    QVERIFY(!warned.value("remedy", "").empty());
}

void TestIronfenceTimeline::refusesTheSameIdTwice()
{
    QVERIFY(write(QStringLiteral("p/twin.json"), fill));
    const auto answer = run(QStringLiteral("programme check @/p"));
    QCOMPARE(answer.exitCode, 3);
    QVERIFY2(answer.out.contains(QStringLiteral("twin.json: error: $.id: ")), qPrintable(answer.out));
}

QTEST_GUILESS_MAIN(TestIronfenceTimeline)
#include "tst_ironfence_timeline.moc"
