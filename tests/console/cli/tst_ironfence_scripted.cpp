// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "messaging/assignment.h"
#include "playlists/alert.h"
#include "tests/console/cli/run_ironfence.h"
#include "tests/console/client/scripted_server.h"
#include "trust/envelope.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace ironfence;
using tests::runIronfence;

/// The real program with a server that is wrong, or that lost an answer.
class TestIronfenceScripted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); } // a fresh one for each test
    void refusesAServerInAnotherTime_data();
    void refusesAServerInAnotherTime();
    void replacesALostPassword();
    void saysWhenThePasswordIsGone_data();
    void saysWhenThePasswordIsGone();

private:
    /// Makes the directories and has the operator work with that server, whose clock is ahead by so much.
    void workWith(tests::ScriptedServer &server, std::chrono::minutes ahead = {}) const;
    [[nodiscard]] QString own() const { return m_folder->filePath(QStringLiteral("operator")); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const char *const report = R"({"type":"report","spec_version":"1.0","screen":"lobby-1","at_ms":1795420800000,
    "software":"0.1.0","session":"s1","assignment":2,"manifests":{},"playing":"","presented_items":0,"presented_frames":0,
    "items_missing":0,"disk_free_bytes":0,"clock":{"synchronised":true,"offset_ms":0,"uncertainty_ms":1},"faults":[]})";

QByteArray knownScreen(const QByteArray &itsReport)
{
    return R"({"id":"lobby-1","place":"zj","profile":"lobby","tags":[],"canvas":{"width":64,"height":64,"x":0,"y":0},
        "assignment":2,"online":false,"online_since_ms":null,"report_stored_ms":null,"report_state":")" +
           QByteArray(itsReport == "null" ? "none" : "stored") + R"(","report":)" + itsReport + '}';
}

QByteArray enrolled(const QByteArray &password)
{
    const QByteArray given = password.isEmpty() ? QByteArray() : ",\"password\":\"" + password + '"';
    return "{\"screen\":" + knownScreen("null") + given + '}';
}

} // namespace

void TestIronfenceScripted::workWith(tests::ScriptedServer &server, std::chrono::minutes ahead) const
{
    QCOMPARE(runIronfence(QStringLiteral("init --authority county-police --no-passphrase --dir %1 --operator %2")
                              .arg(m_folder->filePath(QStringLiteral("server")), own())
                              .toUtf8()
                              .constData())
                 .exitCode,
             0);
    QSettings ini(own() + QStringLiteral("/client.ini"), QSettings::IniFormat);
    ini.setValue(QStringLiteral("server/url"), server.url().toString());
    ini.sync();
    const auto time = base::toUnixMs(base::SystemClock().now() + ahead);
    server.say({.body = R"({"authority":"county-police","software":"0.1.0","manifest_version":0,"next_alert_number":1,
        "broker_connected":true,"screens":1,"player_url":"http://127.0.0.1:8080","broker":{"host":"127.0.0.1","port":1883},
        "time_ms":)" + QByteArray::number(time) +
                        '}'});
}

void TestIronfenceScripted::refusesAServerInAnotherTime_data()
{
    QTest::addColumn<int>("minutes"); // how far the server's clock is ahead
    QTest::addColumn<QString>("flag");
    QTest::addColumn<bool>("isSigned");
    const QString trusting = QStringLiteral("--trust-server-clock");
    QTest::newRow("ahead") << 6 << QString() << false;
    QTest::newRow("behind") << -6 << QString() << false;
    QTest::newRow("near enough") << 4 << QString() << true;
    QTest::newRow("ahead, and trusted") << 6 << trusting << true;
    QTest::newRow("behind, and trusted") << -6 << trusting << true;
}

void TestIronfenceScripted::refusesAServerInAnotherTime()
{
    QFETCH(int, minutes);
    QFETCH(QString, flag);
    QFETCH(bool, isSigned);
    tests::ScriptedServer scripted;
    workWith(scripted, std::chrono::minutes(minutes));

    const auto run = runIronfence(
        (QStringLiteral("alert raise --headline x --place zj --operator ") + own() + u' ' + flag).toUtf8().constData());
    const auto last = scripted.questions().constLast();
    QCOMPARE(last.method, isSigned ? QByteArray("POST") : QByteArray("GET"));
    if (isSigned) {
        const auto envelope = trust::Envelope::parse(last.body);
        QVERIFY(envelope);
        const auto alert = playlists::Alert::parse(envelope->payload);
        QVERIFY(alert);
        QVERIFY(std::chrono::abs(alert->sent - base::SystemClock().now() - std::chrono::minutes(minutes)) <
                std::chrono::seconds(30));
        return;
    }
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.err.contains(QStringLiteral("--trust-server-clock")), qPrintable(run.err));
}

void TestIronfenceScripted::replacesALostPassword()
{
    tests::ScriptedServer scripted;
    workWith(scripted);
    const QByteArray target = "/api/1/screens/lobby-1";
    const auto add =
        QStringLiteral("screen add lobby-1 --place zj --profile lobby --canvas 64x64 --operator %1 --out %2")
            .arg(own(), m_folder->filePath(QStringLiteral("one")))
            .toUtf8();
    const auto password = [&] { return contentOf(m_folder->filePath(QStringLiteral("one/broker.password"))); };

    // The server took the first assignment, and its answer was lost.
    scripted.say("GET", "/api/1/calendar/notices", {.body = R"({"notices":[]})"});
    scripted.say("GET", target, {.body = knownScreen("null")});
    scripted.say("PUT", target, {.status = 201, .body = enrolled("first-password-of-lobby-1")});
    const auto first = runIronfence(add.constData());
    QVERIFY2(first.exitCode == 0, qPrintable(first.err));
    QCOMPARE(password(), QByteArray("first-password-of-lobby-1"));
    const auto envelope = trust::Envelope::parse(scripted.questions().constLast().body);
    QVERIFY(envelope);
    QCOMPARE(messaging::Assignment::parse(envelope->payload)->version, 3);

    // The server holds version 2, the directory 3: a directory that is complete but not of the newest answer.
    scripted.say("PUT", target, {.status = 201, .body = enrolled("second-password-of-lobby-1")});
    const auto second = runIronfence(add.constData());
    QVERIFY2(second.exitCode == 0, qPrintable(second.err));
    QCOMPARE(password(), QByteArray("second-password-of-lobby-1"));
}

void TestIronfenceScripted::saysWhenThePasswordIsGone_data()
{
    QTest::addColumn<QByteArray>("lastReport");
    QTest::addColumn<QByteArray>("lastMethod");
    QTest::newRow("in use: nothing is signed") << QByteArray(report) << QByteArray("GET");
    QTest::newRow("in use since a moment ago") << QByteArray("null") << QByteArray("PUT");
}

void TestIronfenceScripted::saysWhenThePasswordIsGone()
{
    QFETCH(QByteArray, lastReport);
    QFETCH(QByteArray, lastMethod);
    tests::ScriptedServer scripted;
    workWith(scripted);
    scripted.say("GET", "/api/1/calendar/notices", {.body = R"({"notices":[]})"});
    scripted.say("GET", "/api/1/screens/lobby-1", {.body = knownScreen(lastReport)});
    scripted.say("PUT", "/api/1/screens/lobby-1", {.body = enrolled({})});
    const auto run = runIronfence(
        QStringLiteral("screen add lobby-1 --place zj --profile lobby --canvas 64x64 --operator %1 --out %2")
            .arg(own(), m_folder->filePath(QStringLiteral("one")))
            .toUtf8()
            .constData());
    QCOMPARE(run.exitCode, 5);
    QVERIFY2(run.err.contains(QStringLiteral("--out")) && run.err.contains(QStringLiteral("another id")),
             qPrintable(run.err));
    QCOMPARE(scripted.questions().constLast().method, lastMethod);
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("one/assignment.json"))));
}

QTEST_GUILESS_MAIN(TestIronfenceScripted)
#include "tst_ironfence_scripted.moc"
