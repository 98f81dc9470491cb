// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/exit_code.h"
#include "messaging/assignment.h"
#include "tests/media/clips.h"
#include "tests/media/flashing_clip.h"
#include "tests/support/deployment.h"
#include "trust/keyring.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <set>

using namespace ironfence;
using base::json::Value;
using support::Deployment;

/// The real program with a real server, broker and proxy; one deployment for all tests, which build on each other in
/// order.
class TestIronfenceServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysHowTheServerIs();
    void writesAPlayersDirectory();
    void movesAScreen();
    void refusesToTakeADirectoryOver();
    void addsWhatCanBePlayed();
    void refusesWhatFlashes();
    void checksForTheScreensOfAProgramme();
    void saysWhichFileIsMissing();
    void publishesAfterShowing();
    void removesDrafts();
    void raisesAndCancels();
    void numbersAlertsOnceUnderContention();
    void waitsForReceipts();
    void saysWhatAScreenShows();
    void importsDaysOff();
    void keepsRefusedAssetsFromScreens();
    void isDeniedWithAnotherToken();

private:
    [[nodiscard]] Deployment::Answer run(const QString &words) const;
    [[nodiscard]] bool write(const QString &name, const QByteArray &bytes) const;
    std::unique_ptr<Deployment> m_deployment;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray programme(const QByteArray &title)
{
    return R"({"type":"programme","spec_version":"1.0","id":"starter","title":")" + title +
           R"(","playlist":{"items":[{"kind":"image","asset":{"file":"red.png"}},{"kind":"card","card":{"template":"slogan","title":"不转账"}}]}})";
}

/// The assignment in a player's directory, verified with the keys that lie beside it.
base::Result<messaging::Assignment> assignmentIn(const QString &folder)
{
    const auto keyring = trust::Keyring::parse(contentOf(folder + QStringLiteral("/trust.json")));
    const auto envelope = trust::Envelope::parse(contentOf(folder + QStringLiteral("/assignment.json")));
    if (!keyring)
        return base::failure(keyring.error());
    if (!envelope)
        return base::failure(envelope.error());
    const auto authority = keyring->verify(*envelope, QLatin1String(messaging::Assignment::payloadType));
    if (!authority)
        return base::failure(authority.error());
    return messaging::Assignment::parse(envelope->payload);
}

} // namespace

Deployment::Answer TestIronfenceServer::run(const QString &words) const
{
    QStringList arguments = words.split(u' ', Qt::SkipEmptyParts);
    for (auto &argument : arguments)
        argument.replace(QStringLiteral("@"), m_deployment->dir(QString()));
    return m_deployment->cli(arguments);
}

bool TestIronfenceServer::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_deployment->dir(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

void TestIronfenceServer::initTestCase()
{
    m_deployment = std::make_unique<Deployment>(QString());
    QVERIFY2(m_deployment->create(), m_deployment->logs().constData());
    QVERIFY2(m_deployment->startServer(), m_deployment->logs().constData());
    QVERIFY(write(QStringLiteral("film.mp4"), QByteArray(5000, 'x')));
    for (const auto &colour : {QColor(Qt::red), QColor(Qt::blue)}) {
        QImage image(64, 64, QImage::Format_RGB32);
        image.fill(colour);
        QVERIFY(image.save(
            m_deployment->dir(colour == QColor(Qt::red) ? QStringLiteral("red.png") : QStringLiteral("blue.png"))));
    }
}

void TestIronfenceServer::saysHowTheServerIs()
{
    const auto status = m_deployment->json({QStringLiteral("status")});
    QVERIFY(status.is_object());
    QCOMPARE(status.value("authority", ""), std::string("test-police"));
    QCOMPARE(status.value("manifest_version", -1), 0);
    QCOMPARE(status.value("next_alert_number", -1), 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_deployment->json({QStringLiteral("status")}).value("broker_connected", false), 10'000);
}

void TestIronfenceServer::writesAPlayersDirectory()
{
    const auto added = run(QStringLiteral(
        "screen add lobby-1 --place test/bank --profile lobby --tag elderly --canvas 64x64+8+0 --out @/one"));
    QVERIFY2(added.exitCode == 0, added.err.constData());
    const auto folder = m_deployment->dir(QStringLiteral("one"));
    QCOMPARE(QDir(folder).entryList(QDir::Files, QDir::Name),
             (QStringList{QStringLiteral("assignment.json"), QStringLiteral("broker.password"),
                          QStringLiteral("player.ini"), QStringLiteral("trust.json")}));
    for (const auto &name : QDir(folder).entryList(QDir::Files))
        QCOMPARE(static_cast<int>(QFile::permissions(folder + u'/' + name) & 0x0077), 0);

    const auto assignment = assignmentIn(folder);
    QVERIFY2(assignment, qPrintable(assignment ? QString() : assignment.error().line()));
    QCOMPARE(assignment->version, 1);
    QCOMPARE(assignment->screen.tags, QStringList{QStringLiteral("elderly")});
    QCOMPARE(assignment->screen.canvas.text(), QStringLiteral("64x64+8+0"));
    QVERIFY(contentOf(folder + QStringLiteral("/broker.password")).size() >= 16);
    QVERIFY(contentOf(folder + QStringLiteral("/player.ini")).contains("url=http://127.0.0.1:"));

    const auto again = run(QStringLiteral(
        "screen add lobby-1 --place test/bank --profile lobby --tag elderly --canvas 64x64+8+0 --out @/one"));
    QVERIFY2(again.exitCode == 0 && again.out.contains("nothing to sign"), again.err.constData());
    QCOMPARE(assignmentIn(folder)->version, 1);
}

void TestIronfenceServer::movesAScreen()
{
    const auto folder = m_deployment->dir(QStringLiteral("one"));
    const auto moved = run(QStringLiteral(
        "screen add lobby-1 --place test/hall --profile hall --canvas 64x64 --renderer software --out @/one"));
    QVERIFY2(moved.exitCode == 0, moved.err.constData());
    QCOMPARE(assignmentIn(folder)->version, 2);
    QCOMPARE(assignmentIn(folder)->screen.place.text(), QStringLiteral("test/hall"));
    QVERIFY(contentOf(folder + QStringLiteral("/player.ini")).contains("renderer=software"));

    const auto shown =
        m_deployment->json({QStringLiteral("screen"), QStringLiteral("show"), QStringLiteral("lobby-1")});
    QCOMPARE(shown.value("place", ""), std::string("test/hall"));
    QCOMPARE(shown.value("online", true), false);
}

void TestIronfenceServer::refusesToTakeADirectoryOver()
{
    const auto another =
        run(QStringLiteral("screen add led-1 --place test/x --profile led --canvas 64x64 --out @/one"));
    QCOMPARE(another.exitCode, 5);
    QVERIFY(another.err.contains("another screen (lobby-1)"));
    const auto foreign =
        run(QStringLiteral("screen add led-1 --place test/x --profile led --canvas 64x64 --out @/operator"));
    QCOMPARE(foreign.exitCode, 5);
    QCOMPARE(run(QStringLiteral("screen show led-1")).exitCode, 4);
}

void TestIronfenceServer::addsWhatCanBePlayed()
{
    const auto mixed = run(QStringLiteral("asset add @/film.mp4 @/blue.png @/nothing.png"));
    QCOMPARE(mixed.exitCode, 8);
    QVERIFY2(mixed.out.contains("blue.png  added as image/png"), mixed.out.constData());
    const auto last = mixed.err.trimmed().split('\n').constLast();
    QVERIFY2(last.startsWith("ironfence: 2 of 3 files were refused") && last.contains("film.mp4: ") &&
                 last.contains("nothing.png: no such file"),
             last.constData());

    QVERIFY(run(QStringLiteral("asset add @/blue.png")).out.contains("there already"));
    QCOMPARE(run(QStringLiteral("asset add @/film.mp4")).exitCode, 8);
    QCOMPARE(run(QStringLiteral("asset add @/nothing.png")).exitCode, 4);
    const auto assets = m_deployment->json({QStringLiteral("asset"), QStringLiteral("list")});
    QCOMPARE(assets.at("assets").size(), 1U);
    QCOMPARE(assets.at("assets")[0].value("name", ""), std::string("blue.png"));
}

void TestIronfenceServer::refusesWhatFlashes()
{
    const auto clip = QString::fromLatin1(media::flashingClip(4, media::white, media::black, 96));
    QVERIFY(media::makeClip(
        clip + QStringLiteral(" ! filesink location=%1").arg(m_deployment->dir(QStringLiteral("police.mp4")))));
    const auto refused = run(QStringLiteral("asset add @/police.mp4"));
    QCOMPARE(refused.exitCode, 8);
    QVERIFY2(refused.err.contains("police.mp4: refusal: flash: 4 flashes a second on"), refused.err.constData());
    const auto last = refused.err.trimmed().split('\n').constLast();
    QVERIFY2(last.startsWith("ironfence: ") && last.contains("(flash, flash-luminance)") &&
                 last.contains("--despite-findings"),
             last.constData());
    QCOMPARE(m_deployment->json({QStringLiteral("asset"), QStringLiteral("list")}).at("assets").size(), 1U);

    const auto added = run(QStringLiteral("asset add @/police.mp4 --despite-findings"));
    QCOMPARE(added.exitCode, 0);
    QVERIFY2(added.out.contains("police.mp4  added as video/mp4"), added.out.constData());
    QVERIFY2(added.err.contains("refusal: flash"), added.err.constData());
    const auto shown =
        m_deployment->json({QStringLiteral("asset"), QStringLiteral("show"), QStringLiteral("police.mp4")});
    QCOMPARE(shown["examination"].value("verdict", ""), std::string("refusal"));
    QCOMPARE(shown["examination"].value("note", ""), std::string("added despite findings"));
    QVERIFY(run(QStringLiteral("asset list")).out.contains(" insisted "));
    // What no screen can play stays out whatever an operator insists on.
    QCOMPARE(run(QStringLiteral("asset add @/film.mp4 --despite-findings")).exitCode, 8);
}

/// A clip that only a wall of LEDs makes dangerous, in programmes for other screens and for all.
void TestIronfenceServer::checksForTheScreensOfAProgramme()
{
    const auto clip = QString::fromLatin1(media::flashingClip(4, media::dim, media::black, 320));
    QVERIFY(media::makeClip(
        clip + QStringLiteral(" ! filesink location=%1").arg(m_deployment->dir(QStringLiteral("night.mp4")))));
    const auto document = [](const QByteArray &audience) {
        return QByteArray(R"({"type":"programme","spec_version":"1.0","id":"night","title":"夜")") + audience +
               R"(,"playlist":{"items":[{"kind":"video","asset":{"file":"night.mp4"}}]}})";
    };
    QVERIFY(write(QStringLiteral("night.json"), document({})));
    const auto everywhere = run(QStringLiteral("programme add @/night.json --with-assets"));
    QCOMPARE(everywhere.exitCode, 8);
    QVERIFY2(everywhere.err.contains("flash-luminance (led): at 5000"), everywhere.err.constData());
    QVERIFY(write(QStringLiteral("night.json"), document(R"(,"audience":{"profiles":["lobby","counter"]})")));
    const auto indoors = run(QStringLiteral("programme add @/night.json --with-assets"));
    QVERIFY2(indoors.exitCode == 0, indoors.err.constData());
    QCOMPARE(run(QStringLiteral("programme remove night")).exitCode, 0);
}

void TestIronfenceServer::saysWhichFileIsMissing()
{
    QVERIFY(write(QStringLiteral("starter.json"), programme("一")));
    const auto missing = run(QStringLiteral("programme add @/starter.json"));
    QCOMPARE(missing.exitCode, 4);
    QVERIFY2(missing.err.contains("ironfence asset add") && missing.err.contains("/red.png"), missing.err.constData());
    const auto added = run(QStringLiteral("programme add @/starter.json --with-assets"));
    QVERIFY2(added.exitCode == 0, added.err.constData());
    const auto list = m_deployment->json({QStringLiteral("programme"), QStringLiteral("list")});
    QCOMPARE(list.at("programmes")[0].value("live", true), false);
    QCOMPARE(list.at("programmes")[0].value("items", 0), 2);
}

void TestIronfenceServer::publishesAfterShowing()
{
    const auto first = run(QStringLiteral("publish --yes"));
    QVERIFY2(first.exitCode == 0, first.err.constData());
    QVERIFY2(first.out.contains("added") && first.out.contains("1 image, 1 card") &&
                 first.out.contains("1 added\nreaches 1 of 1 screens"),
             first.out.constData());
    const auto again = run(QStringLiteral("publish --yes"));
    QVERIFY(again.exitCode == 0 && again.out.contains("nothing changed since manifest 1"));

    QVERIFY(write(QStringLiteral("starter.json"), programme("二")));
    QCOMPARE(run(QStringLiteral("programme add @/starter.json")).exitCode, 0);
    const auto second = run(QStringLiteral("publish starter --yes"));
    QVERIFY2(second.exitCode == 0 && second.out.contains("changed"), second.err.constData());
    QCOMPARE(run(QStringLiteral("publish absent --yes")).exitCode, 4);

    const auto renewed = run(QStringLiteral("publish --valid-days 10 --yes"));
    QVERIFY2(renewed.exitCode == 0 && renewed.out.contains("unchanged"), renewed.err.constData());
    const auto removed = run(QStringLiteral("publish --remove starter --yes"));
    QVERIFY2(removed.exitCode == 0 && removed.out.contains("1 removed") &&
                 removed.out.contains("ironfence programme remove starter"),
             removed.out.constData());
    QCOMPARE(run(QStringLiteral("publish --remove starter --yes")).exitCode, 4);
    QCOMPARE(m_deployment->json({QStringLiteral("status")}).value("manifest_version", 0), 4);
}

void TestIronfenceServer::removesDrafts()
{
    QCOMPARE(run(QStringLiteral("publish --yes")).exitCode, 0); // the draft is back on the screens
    const auto live = run(QStringLiteral("programme remove starter"));
    QVERIFY2(live.exitCode == 0 && live.out.contains("ironfence publish --remove starter"), live.out.constData());
    QCOMPARE(m_deployment->json({QStringLiteral("programme"), QStringLiteral("list")}).at("programmes").size(), 0U);
    QCOMPARE(run(QStringLiteral("programme remove starter")).exitCode, 4);

    // What is published stays without its draft, until it is taken off; then it stays off.
    const auto renewed = run(QStringLiteral("publish --valid-days 10 --yes"));
    QVERIFY2(renewed.exitCode == 0 && renewed.out.contains("1 unchanged"), renewed.err.constData());
    const auto removed = run(QStringLiteral("publish --remove starter --yes"));
    QVERIFY2(removed.exitCode == 0 && !removed.out.contains("programme remove"), removed.out.constData());
    const auto after = run(QStringLiteral("publish --yes"));
    QVERIFY2(after.exitCode == 0 && after.out.contains("nothing changed"), after.out.constData());
}

void TestIronfenceServer::raisesAndCancels()
{
    const auto alert = m_deployment->raise();
    QCOMPARE(alert, QStringLiteral("test-police-1"));
    const auto state = [&](qsizetype index) {
        const auto list = m_deployment->json({QStringLiteral("alert"), QStringLiteral("list")});
        return QString::fromStdString(list.at("alerts").at(static_cast<size_t>(index)).value("state", ""));
    };
    QCOMPARE(state(0), QStringLiteral("live"));

    const auto cancelled = run(QStringLiteral("alert cancel test-police-1"));
    QVERIFY2(cancelled.exitCode == 0 && cancelled.out.contains("test-police-2 cancels test-police-1"),
             cancelled.err.constData());
    QCOMPARE(state(1), QStringLiteral("cancelled"));
    QCOMPARE(run(QStringLiteral("alert cancel test-police-1")).exitCode, 5);
    QCOMPARE(run(QStringLiteral("alert cancel test-police-2")).exitCode, 5);
    QCOMPARE(run(QStringLiteral("alert cancel test-police-99")).exitCode, 4);
    QCOMPARE(run(QStringLiteral("alert raise --headline x --for 100h")).exitCode, 3);
    QCOMPARE(run(QStringLiteral("alert raise --headline ") + QString(61, u'x')).exitCode, 3);
}

void TestIronfenceServer::numbersAlertsOnceUnderContention()
{
    constexpr int together = 4;
    std::vector<std::unique_ptr<QProcess>> raisers;
    for (int i = 0; i < together; ++i) {
        auto process = std::make_unique<QProcess>();
        process->start(support::Program::path(QStringLiteral("ironfence")),
                       {QStringLiteral("alert"), QStringLiteral("raise"), QStringLiteral("--test"),
                        QStringLiteral("--headline"), QString::number(i), QStringLiteral("--json"),
                        QStringLiteral("--operator"), m_deployment->dir(QStringLiteral("operator"))});
        raisers.push_back(std::move(process));
    }
    std::set<std::string> identifiers;
    for (const auto &process : raisers) {
        QVERIFY(process->waitForFinished(60'000));
        const auto answer = base::json::parse(process->readAllStandardOutput());
        QVERIFY2(process->exitCode() == 0 && answer, process->readAllStandardError().constData());
        identifiers.insert(answer->value("identifier", ""));
    }
    QCOMPARE(identifiers.size(), static_cast<size_t>(together));
}

void TestIronfenceServer::waitsForReceipts()
{
    const auto board = run(QStringLiteral("receipts test-police-3"));
    QCOMPARE(board.exitCode, 0);
    QVERIFY2(board.out.contains("lobby-1") && board.out.contains("no receipt yet"), board.out.constData());
    const auto waited = run(QStringLiteral("receipts test-police-3 --wait 1"));
    QCOMPARE(waited.exitCode, 1);
    QVERIFY2(waited.err.contains("presented on 0 of 1 screens"), waited.err.constData());
    const auto json = m_deployment->json({QStringLiteral("receipts"), QStringLiteral("test-police-3")});
    QCOMPARE(json.at("missing")[0].get<std::string>(), std::string("lobby-1"));
    QCOMPARE(run(QStringLiteral("receipts test-police-99")).exitCode, 4);
}

void TestIronfenceServer::saysWhatAScreenShows()
{
    QVERIFY(write(QStringLiteral("hasty.json"),
                  QByteArray(programme("急")).replace(R"("card":{)", R"("duration_s":2,"card":{)")));
    const auto hasty = run(QStringLiteral("programme add @/hasty.json"));
    QVERIFY2(hasty.exitCode == 0 && hasty.err.contains("hasty.json: warning: $.playlist.items[1].duration_s: "),
             hasty.err.constData());
    const auto published = run(QStringLiteral("publish --yes"));
    QVERIFY2(published.exitCode == 0 && published.err.contains("starter: warning: $.playlist.items[1].duration_s: "),
             published.err.constData());

    const auto added = run(QStringLiteral(
        "screen add lit-1 --place test/bank --profile lobby --canvas 64x64 --out @/lit --time-zone Asia/Urumqi "
        "--hours 07:30-22:00 --shift test-police/starter=+30"));
    QVERIFY2(added.exitCode == 0, added.err.constData());
    const auto screen = assignmentIn(m_deployment->dir(QStringLiteral("lit")))->screen;
    QCOMPARE(screen.zone.id(), QStringLiteral("Asia/Urumqi"));
    QCOMPARE(screen.shifts.size(), 1);
    QVERIFY(run(QStringLiteral("screen show lit-1")).out.contains("07:30-22:00"));
    QCOMPARE(m_deployment->json({QStringLiteral("screen"), QStringLiteral("show"), QStringLiteral("lit-1")})
                 .value("time_zone", ""),
             std::string("Asia/Urumqi"));

    const auto table = run(QStringLiteral("timeline --screen lit-1 --from 2026-11-24T07:00 --for 1h --json"));
    QVERIFY2(table.exitCode == 0, table.err.constData());
    const auto segments =
        base::json::parse(table.out, {.bytes = 1024 * 1024, .depth = 16}).value_or(nullptr)["segments"];
    QVERIFY(segments.size() > 50);
    QCOMPARE(segments[0].value("kind", ""), std::string("dark"));
    QCOMPARE(segments[0].value("to", ""), std::string("2026-11-24T01:30:00Z")); // 07:30 in Urumqi
    QCOMPARE(segments[1].value("programme", ""), std::string("starter"));
    QVERIFY(
        run(QStringLiteral("timeline --screen lit-1 --from 2026-11-24T07:00 --for 1h")).out.contains("\n07:30:00 "));

    const auto why = run(QStringLiteral("why lit-1 --at 2026-11-24T12:00"));
    QVERIFY2(why.exitCode == 0 && why.out.contains("starter  "), why.err.constData());
    QCOMPARE(run(QStringLiteral("why nobody --at 2026-11-24T12:00")).exitCode, 4);
}

/// A Saturday in February 2027 becomes a workday on the screen that was added before, and on one that comes after.
void TestIronfenceServer::importsDaysOff()
{
    const auto json = [this](const char *words) {
        const auto answer = run(QString::fromUtf8(words));
        return base::json::parse(answer.out).value_or(Value(QString::fromUtf8(answer.err).toStdString()));
    };
    const auto add = QStringLiteral("screen add lobby-9 --place test/bank --profile lobby --canvas 64x64 --out @/nine");
    QCOMPARE(run(add).exitCode, 0);
    const auto password = contentOf(m_deployment->dir(QStringLiteral("nine/broker.password")));
    const auto before = json("screen show lobby-9 --json");
    const int screens = static_cast<int>(json("screen list --json")["screens"].size());

    QVERIFY(write(
        QStringLiteral("2027.json"),
        R"({"type":"workdays","spec_version":"1.4","year":2027,"off":[{"name":"春节","from":"2027-02-05","to":"2027-02-11"}],
                      "work":["2027-02-13"],"source":"a notice","new":true})"));
    const auto imported = json("calendar import @/2027.json --json");
    QVERIFY2(imported.value("changed", false), imported.dump().c_str());
    QCOMPARE(imported.value("assignments_signed", 0), screens);
    const auto again = json("calendar import @/2027.json --json");
    QVERIFY(!again.value("changed", true));
    QCOMPARE(again.value("assignments_signed", -1), 0);

    const auto after = json("screen show lobby-9 --json");
    QCOMPARE(after.value("assignment", 0), before.value("assignment", 0) + 1);
    QCOMPARE(after["workdays"][0]["work"][0].get<std::string>(), std::string("2027-02-13"));
    QVERIFY(after["workdays"][0].value("new", false));
    QVERIFY(!after["workdays"][0].contains("spec_version"));
    const auto known = json("calendar notices --json");
    QCOMPARE(known["notices"].back().value("origin", ""), std::string("imported"));
    QCOMPARE(known["notices"].front().value("origin", ""), std::string("shipped"));
    QCOMPARE(known.value("screens_behind", -1), 0);

    // A screen that never reported kept its password, and takes the notice along when it is moved.
    QCOMPARE(contentOf(m_deployment->dir(QStringLiteral("nine/broker.password"))), password);
    QCOMPARE(run(QString(add).replace(QStringLiteral("64x64"), QStringLiteral("80x64"))).exitCode, 0);
    QCOMPARE(assignmentIn(m_deployment->dir(QStringLiteral("nine")))->screen.notices.size(), 1);

    const auto removed = json("calendar remove 2027 --json");
    QCOMPARE(removed.value("assignments_signed", 0), screens);
    QVERIFY(!json("screen show lobby-9 --json").contains("workdays"));
    QCOMPARE(run(QStringLiteral("calendar remove 2027")).exitCode, static_cast<int>(base::ExitCode::NotFound));
    QVERIFY(write(QStringLiteral("large.json"), QByteArray(5000, ' ')));
    QCOMPARE(run(QStringLiteral("calendar import @/large.json")).exitCode,
             static_cast<int>(base::exitCodeOf(base::ErrorCode::TooLarge)));
    const auto bad = run(QStringLiteral("calendar import @/one/trust.json"));
    QVERIFY2(bad.exitCode != 0 && bad.err.contains("trust.json"), bad.err.constData());
}

/// The server asks nobody what an asset is: the clip that was added for other screens is refused for a wall of LEDs.
void TestIronfenceServer::keepsRefusedAssetsFromScreens()
{
    QVERIFY(write(QStringLiteral("night.json"),
                  QByteArray(R"({"type":"programme","spec_version":"1.0","id":"night","title":"夜",)") +
                      R"("playlist":{"items":[{"kind":"video","asset":{"file":"night.mp4"}}]}})"));
    QCOMPARE(run(QStringLiteral("programme add @/night.json")).exitCode, 0);
    const auto refused = run(QStringLiteral("publish night --yes"));
    QCOMPARE(refused.exitCode, 5);
    QVERIFY2(refused.err.contains(
                 "programme night shows night.mp4, which pre-flight refuses: flash-luminance (led): at 5000") &&
                 refused.err.contains("ironfence asset insist ") && !refused.err.contains("somebody else"),
             refused.err.constData());
    const auto shown = run(QStringLiteral("asset show night.mp4"));
    QVERIFY2(shown.exitCode == 0 && shown.out.contains("night.mp4: refusal: flash-luminance (led): at 5000"),
             shown.out.constData());

    QCOMPARE(run(QStringLiteral("asset insist nobody.mp4 --note seen")).exitCode, 4);
    QCOMPARE(run(QStringLiteral("asset insist night.mp4")).exitCode, 2);
    const auto insisted = run(QStringLiteral("asset insist night.mp4 --note seen"));
    QVERIFY2(insisted.exitCode == 0 && insisted.out.contains("; insisted on ") && insisted.out.contains(": seen"),
             insisted.err.constData());
    const auto published = run(QStringLiteral("publish night --yes"));
    QVERIFY2(published.exitCode == 0, published.err.constData());
}

void TestIronfenceServer::isDeniedWithAnotherToken()
{
    const auto token = contentOf(m_deployment->dir(QStringLiteral("operator/token")));
    QVERIFY(write(QStringLiteral("operator/token"), QByteArray(43, 'A')));
    const auto denied = run(QStringLiteral("status"));
    QVERIFY(write(QStringLiteral("operator/token"), token));
    QVERIFY2(denied.exitCode == 6 && denied.err.count('\n') == 1, denied.err.constData());
}

QTEST_GUILESS_MAIN(TestIronfenceServer)
#include "tst_ironfence_server.moc"
