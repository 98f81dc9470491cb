// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/enrolment/enrolment.h"
#include "console/enrolment/screen_words.h"
#include "messaging/assignment.h"
#include "tests/console/client/scripted_server.h"
#include "trust/key_file.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace ironfence;
using base::ErrorCode;
using console::client::ApiClient;
using console::enrolment::Enrolment;
using console::enrolment::PlayerDirectory;
using Reached = Enrolment::Reached;

/// A screen becomes known over a server that says what the test wants, and over disks that fail.
class TestEnrolment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addsAScreen();
    void changesNothingTwice();
    void givesNothingAwayThatIsInUse();
    void refusesAStrangersDaysOff();
    void saysHowFarItCame_data();
    void saysHowFarItCame();
    void goesOnAfterAFullDisk();

private:
    [[nodiscard]] QString file(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    [[nodiscard]] base::Result<Enrolment> plan() const;
    /// What is answered when the screen is asked for, and when it is put.
    void say(const QByteArray &known, const tests::ScriptedServer::Reply &put);
    [[nodiscard]] int puts() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tests::ScriptedServer> m_server;
    std::unique_ptr<console::signing::Signer> m_signer;
    std::unique_ptr<ApiClient> m_api;
};

namespace {

const QByteArray target = "/api/1/screens/lobby-1";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray screenBody(int version, bool isInUse = false)
{
    return R"({"id":"lobby-1","place":"zj","profile":"lobby","tags":[],"canvas":{"width":64,"height":64,"x":0,"y":0},
        "assignment":)" +
           QByteArray::number(version) +
           R"(,"online":false,"online_since_ms":null,"report_stored_ms":null,"report":null,"report_state":")" +
           (isInUse ? "unreadable" : "none") + "\"}";
}

QByteArray enrolled(int version, const QByteArray &password)
{
    return R"({"screen":)" + screenBody(version) + R"(,"password":")" + password + "\"}";
}

tests::ScriptedServer::Reply problem(int status, const char *code)
{
    return {status, "application/problem+json",
            QByteArray(R"({"type":"about:blank","title":"x","status":400,"detail":"so it is","code":")") + code +
                "\"}"};
}

} // namespace

void TestEnrolment::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<tests::ScriptedServer>();
    console::client::ClientConfig config;
    config.authority = *base::AuthorityId::parse(QStringLiteral("county-police"));
    config.keyFile = file("operator.key");
    config.trustFile = file("trust.json");
    const auto key = trust::SecretKey::generate();
    QVERIFY(trust::writeKeyFile(config.keyFile, key, {}));
    trust::Keyring keyring;
    keyring.set(config.authority, {.keys = {key.publicKey()}, .threshold = 1, .limits = {}});
    QFile trusted(config.trustFile);
    QVERIFY(trusted.open(QIODevice::WriteOnly) && trusted.write(keyring.serialize()) > 0);
    m_signer = std::make_unique<console::signing::Signer>(config);
    QVERIFY(m_signer->unlock({}));
    m_api = std::make_unique<ApiClient>(m_server->url(), "0123456789abcdef");
    m_server->say(
        {.body = R"({"authority":"county-police","software":"0.1.0","manifest_version":0,"next_alert_number":1,
        "broker_connected":true,"screens":1,"player_url":"http://127.0.0.1:8080","broker":{"host":"127.0.0.1","port":1883},
        "time_ms":1795420800000})"});
    m_server->say("GET", "/api/1/calendar/notices", {.body = R"({"notices":[]})"});
}

base::Result<Enrolment> TestEnrolment::plan() const
{
    console::enrolment::ScreenWords words;
    words.id = QStringLiteral("lobby-1");
    words.place = QStringLiteral("zj");
    words.profile = QStringLiteral("lobby");
    words.canvas = QStringLiteral("64x64");
    const auto screen = console::enrolment::screenOf(words);
    const auto directory = PlayerDirectory::open(file("one"), screen->id);
    if (!directory)
        return base::failure(directory.error());
    return Enrolment::plan(*m_signer, *m_api, *screen, *directory);
}

void TestEnrolment::say(const QByteArray &known, const tests::ScriptedServer::Reply &put)
{
    m_server->say("GET", target,
                  known.isEmpty() ? problem(404, "not-found") : tests::ScriptedServer::Reply{.body = known});
    m_server->say("PUT", target, put);
}

int TestEnrolment::puts() const
{
    int count = 0;
    const auto questions = m_server->questions();
    for (const auto &question : questions)
        count += question.method == "PUT" ? 1 : 0;
    return count;
}

void TestEnrolment::addsAScreen()
{
    say({}, {.status = 201, .body = enrolled(1, "first-password-of-lobby-1")});
    const auto planned = plan();
    QVERIFY2(planned, qPrintable(planned ? QString() : planned.error().line()));
    QVERIFY(planned->isNew() && !planned->isInUse() && !planned->isUpToDate());
    QCOMPARE(puts(), 0); // planning changes nothing
    QVERIFY(!QFile::exists(file("one")));
    QVERIFY(planned->carryOut(*m_signer, *m_api));
    const auto sent = trust::Envelope::parse(m_server->questions().constLast().body);
    QVERIFY(sent);
    QCOMPARE(messaging::Assignment::parse(sent->payload)->version, 1);
    QCOMPARE(contentOf(file("one/assignment.json")), m_server->questions().constLast().body);
    QCOMPARE(contentOf(file("one/broker.password")), QByteArray("first-password-of-lobby-1"));
    QVERIFY(contentOf(file("one/player.ini")).contains("id=lobby-1"));
    QCOMPARE(contentOf(file("one/trust.json")), contentOf(file("trust.json")));
}

void TestEnrolment::changesNothingTwice()
{
    addsAScreen();
    say(screenBody(1), problem(500, "internal"));
    const auto again = plan();
    QVERIFY(again);
    QVERIFY(again->isUpToDate() && !again->isNew());
    QVERIFY(QFile::remove(file("one/trust.json")));
    QVERIFY(!plan()->isUpToDate()); // the directory lacks something
    QVERIFY(again->mend(*m_signer));
    QVERIFY(plan()->isUpToDate());
    QCOMPARE(puts(), 1);
}

void TestEnrolment::givesNothingAwayThatIsInUse()
{
    say(screenBody(2, true), problem(500, "internal"));
    const auto planned = plan();
    QVERIFY(!planned);
    QCOMPARE(planned.error().code, ErrorCode::Conflict);
    QCOMPARE(planned.error().context, QString::fromLatin1(Enrolment::passwordContext));
}

void TestEnrolment::refusesAStrangersDaysOff()
{
    say({}, {.status = 201, .body = enrolled(1, "x")});
    m_server->say("GET", "/api/1/calendar/notices",
                  {.body = R"({"notices":[{"year":2027,"source":"x","added_ms":1}]})"});
    const playlists::calendar::WorkdaysNotice notice;
    m_server->say("GET", "/api/1/calendar/notices/2027",
                  {.body = trust::Envelope::sign(QLatin1String(playlists::calendar::WorkdaysNotice::payloadType),
                                                 notice.serialize(), trust::SecretKey::generate())
                               .serialize()});
    const auto planned = plan();
    QVERIFY(!planned);
    QCOMPARE(planned.error().code, ErrorCode::Untrusted);
}

void TestEnrolment::saysHowFarItCame_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer"); // a code, or the body of what is no problem
    QTest::addColumn<QString>("obstacle");  // a directory where a file is to be
    QTest::addColumn<Reached>("reached");
    QTest::addColumn<int>("asked");
    const auto good = enrolled(1, "first-password-of-lobby-1");
    QTest::newRow("somebody was faster") << 412 << QByteArray("conflict") << QString() << Reached::Nothing << 1;
    QTest::newRow("the answer is lost") << 503 << QByteArray("unavailable") << QString() << Reached::Asked << 1;
    QTest::newRow("the answer is garbage") << 201 << QByteArray("{") << QString() << Reached::Asked << 1;
    QTest::newRow("no settings") << 201 << good << QStringLiteral("player") << Reached::Nothing << 0;
    QTest::newRow("no password") << 201 << good << QStringLiteral("broker.password") << Reached::Taken << 1;
    QTest::newRow("no assignment") << 201 << good << QStringLiteral("assignment.json") << Reached::Taken << 1;
}

void TestEnrolment::saysHowFarItCame()
{
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    QFETCH(QString, obstacle);
    QFETCH(Reached, reached);
    QFETCH(int, asked);
    say({}, status == 201 ? tests::ScriptedServer::Reply{.status = status, .body = answer}
                          : problem(status, answer.constData()));
    const auto planned = plan();
    QVERIFY(planned);
    if (obstacle.startsWith(QStringLiteral("player"))) { // the directory itself cannot be made
        QFile file(this->file("one"));
        QVERIFY(file.open(QIODevice::WriteOnly));
    } else if (!obstacle.isEmpty()) {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("one/%1/x").arg(obstacle)));
    }
    const auto done = planned->carryOut(*m_signer, *m_api);
    QVERIFY(!done);
    QCOMPARE(done.error().reached, reached);
    QVERIFY(!done.error().error.message.isEmpty());
    QCOMPARE(puts(), asked);
}

/// A password that found no room is replaced by a new one; the server is asked what it holds.
void TestEnrolment::goesOnAfterAFullDisk()
{
    say({}, {.status = 201, .body = enrolled(1, "first-password-of-lobby-1")});
    const auto first = plan();
    QVERIFY(first);
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("one/broker.password/x")));
    QCOMPARE(first->carryOut(*m_signer, *m_api).error().reached, Reached::Taken);
    QVERIFY(QDir(file("one/broker.password")).removeRecursively());

    say(screenBody(1), {.status = 201, .body = enrolled(2, "second-password-of-lobby-1")});
    const auto second = plan();
    QVERIFY(second);
    QVERIFY(!second->isUpToDate());
    QVERIFY(second->carryOut(*m_signer, *m_api));
    QCOMPARE(contentOf(file("one/broker.password")), QByteArray("second-password-of-lobby-1"));
    const auto written = trust::Envelope::parse(contentOf(file("one/assignment.json")));
    QCOMPARE(messaging::Assignment::parse(written->payload)->version, 2);
}

QTEST_GUILESS_MAIN(TestEnrolment)
#include "tst_enrolment.moc"
