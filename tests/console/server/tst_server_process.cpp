// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "messaging/paho/paho_broker.h"
#include "messaging/topics.h"
#include "tests/console/server/server_fixture.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>
#include <csignal>

using namespace ironfence;
using namespace ironfence::console::server;
namespace topics = messaging::topics;

/// The server as a process: how it starts, refuses, loses its children, and goes.
class ServerProcessTest : public QObject
{
    Q_OBJECT

private:
    static qint64 find(const QMap<qint64, QString> &processes, const QString &name)
    {
        return processes.key(name, 0); // the lowest id: the master before its workers
    }

    static void replaceIn(const QString &path, const QByteArray &from, const QByteArray &to)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        auto bytes = file.readAll();
        QVERIFY(bytes.contains(from));
        file.resize(0);
        file.seek(0);
        file.write(bytes.replace(from, to));
    }

private Q_SLOTS:
    void endsCleanlyWithItsChildren()
    {
        ServerFixture server;
        QVERIFY(server.start());
        QCOMPARE(server.output().trimmed(), QStringLiteral("ready ") + server.config().httpUrl().toString());
        const auto children = server.descendants();
        QVERIFY(find(children, QStringLiteral("mosquitto")) > 0);
        QVERIFY(find(children, QStringLiteral("nginx")) > 0);
        QVERIFY(server.stop());
        for (const auto child : children.keys())
            QVERIFY2(!isAlive(child), qPrintable(children.value(child)));
        QVERIFY(server.start()); // and once more on what it left
        QVERIFY(server.stop());
    }

    void nothingSurvivesItsDeath()
    {
        ServerFixture server;
        QVERIFY(server.start());
        const auto picture = ServerFixture::picture();
        QCOMPARE(server.putAsset(picture).status, 201);
        const auto children = server.descendants();
        QVERIFY(children.size() >= 3); // broker, proxy and its workers, and what examines the picture
        server.process().kill();
        QVERIFY(server.process().waitForFinished());
        for (const auto child : children.keys())
            QTRY_VERIFY2(!isAlive(child), qPrintable(children.value(child)));
        QVERIFY(server.start());
        const auto entry = QStringLiteral("/api/1/assets/") + base::Sha256::of(picture).hex();
        QTRY_COMPARE_WITH_TIMEOUT(server.get(entry).json()["examination"].value("state", ""), std::string("examined"),
                                  30'000);
        QVERIFY(server.stop());
    }

    void secondServerIsRefused()
    {
        ServerFixture server;
        QVERIFY(server.start());
        const auto [code, said] = server.runToEnd();
        QCOMPARE(code, 5);
        QVERIFY2(said.contains(QStringLiteral("another server is running on this directory")), qPrintable(said));
        QCOMPARE(server.get(QStringLiteral("/api/1/status")).status, 200);
    }

    void networkAddressIsRefused()
    {
        ServerFixture server;
        replaceIn(server.directory() + QStringLiteral("/server.ini"), "[http]\naddress=127.0.0.1",
                  "[http]\naddress=0.0.0.0");
        const auto [code, said] = server.runToEnd();
        QCOMPARE(code, 8);
        QVERIFY2(said.contains(QStringLiteral("0.0.0.0")) && said.contains(QStringLiteral("mutual TLS")),
                 qPrintable(said));
    }

    void portInUseIsSaid()
    {
        ServerFixture server;
        QTcpServer squatter;
        QVERIFY(squatter.listen(QHostAddress::LocalHost, static_cast<quint16>(server.config().broker.port)));
        const auto [code, said] = server.runToEnd();
        QCOMPARE(code, 5);
        QVERIFY2(said.contains(QString::number(server.config().broker.port)) && said.contains(QStringLiteral("broker")),
                 qPrintable(said));
    }

    void missingDeploymentIsSaid()
    {
        ServerFixture server;
        QVERIFY(QFile::remove(server.directory() + QStringLiteral("/server.ini")));
        QCOMPARE(server.runToEnd().first, 4);
    }

    void missingProgramIsSaid()
    {
        ServerFixture server;
        const auto [code, said] = server.runToEnd(server.directory());
        QCOMPARE(code, 4);
        QVERIFY2(said.contains(QStringLiteral("ironfence-probe")), qPrintable(said));
    }

    void damagedDatabaseIsSaid()
    {
        ServerFixture server;
        QFile database(server.config().databaseFile());
        QVERIFY(database.open(QIODevice::WriteOnly));
        database.write(QByteArray(8192, 'x'));
        database.close();
        const auto [code, said] = server.runToEnd();
        QCOMPARE(code, 1);
        QVERIFY2(said.contains(QStringLiteral("database.sqlite")), qPrintable(said));
    }

    void killedBrokerIsRestartedAndToldEverything()
    {
        ServerFixture server;
        QVERIFY(server.start());
        const auto added =
            server.put(QStringLiteral("/api/1/screens/lobby-1"),
                       server.documents.assignment(QStringLiteral("lobby-1"), QStringLiteral("zj/tonglu/icbc")));
        QCOMPARE(added.status, 201);
        const auto alert = server.documents.alert(1, base::SystemClock().now());
        QCOMPARE(server.post(QStringLiteral("/api/1/alerts"), server.documents.signedAlert(alert)).status, 201);
        const qint64 broker = find(server.descendants(), QStringLiteral("mosquitto"));
        QVERIFY(broker > 0);
        QCOMPARE(::kill(static_cast<pid_t>(broker), SIGKILL), 0);
        QTRY_VERIFY(!isAlive(broker));

        // A screen that comes after the restart finds all retained state, which the broker itself has lost.
        messaging::PahoBroker screen({server.config().broker.address, server.config().broker.port,
                                      QStringLiteral("lobby-1"), QStringLiteral("lobby-1"),
                                      QString::fromStdString(added.json().value("password", ""))});
        QStringList topicsSeen;
        connect(&screen, &messaging::Broker::received, this,
                [&](const messaging::Message &message) { topicsSeen.append(message.topic); });
        screen.subscribe({topics::fresh(), topics::assignment(*base::ScreenId::parse(QStringLiteral("lobby-1"))),
                          topics::alerts(alert.places.first())});
        screen.start();
        QTRY_VERIFY_WITH_TIMEOUT(topicsSeen.contains(topics::fresh()), 40'000);
        QTRY_VERIFY_WITH_TIMEOUT(topicsSeen.contains(topics::alerts(alert.places.first())), 40'000);
        QTRY_VERIFY_WITH_TIMEOUT(
            topicsSeen.contains(topics::assignment(*base::ScreenId::parse(QStringLiteral("lobby-1")))), 40'000);
        QTRY_VERIFY(server.get(QStringLiteral("/api/1/status")).json().value("broker_connected", false));
    }

    void killedProxyIsRestarted()
    {
        ServerFixture server;
        QVERIFY(server.start());
        const auto before = server.descendants();
        const qint64 proxy = find(before, QStringLiteral("nginx"));
        QVERIFY(proxy > 0);
        QCOMPARE(::kill(static_cast<pid_t>(proxy), SIGKILL), 0);
        QTRY_VERIFY(!isAlive(proxy));
        QTRY_COMPARE_WITH_TIMEOUT(server.get(QStringLiteral("/api/1/status")).status, 200, 20'000);
        for (const auto &[process, name] : before.toStdMap()) {
            if (name == QStringLiteral("nginx"))
                QTRY_VERIFY(!isAlive(process)); // its workers went with it
        }
    }

    void everythingSurvivesARestart()
    {
        ServerFixture server;
        QVERIFY(server.start());
        const auto programme = Documents::programme(QStringLiteral("starter"));
        QCOMPARE(server.put(QStringLiteral("/api/1/programmes/starter"), programme).status, 200);
        const auto envelope = server.documents.signedManifest(1, {programme});
        QCOMPARE(server.put(QStringLiteral("/api/1/manifest"), envelope).status, 200);
        server.process().kill();
        QVERIFY(server.process().waitForFinished());

        const auto hash = base::Sha256::of(envelope).hex();
        QVERIFY(QFile::remove(server.config().contentDirectory() +
                              QStringLiteral("/objects/%1/%2").arg(hash.left(2), hash)));
        QVERIFY(server.start());
        QCOMPARE(server.get(QStringLiteral("/api/1/manifest")).body, envelope);
        QCOMPARE(server.get(QStringLiteral("/content/") + hash).body, envelope); // put back from the database
    }

    void goesWhileClientsAreWaiting()
    {
        ServerFixture server;
        QVERIFY(server.start());
        // Half a request holds a thread of the API's pool at most until the server goes.
        QTcpSocket half;
        half.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(server.config().http.port));
        half.write(
            QStringLiteral("PUT %1 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %2\r\nContent-Length: 1000\r\n\r\nabc")
                .arg(ServerFixture::assetPath(base::Sha256::of("never")), ServerFixture::token())
                .toUtf8());
        QVERIFY(half.waitForBytesWritten());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(server.stop());
        QVERIFY2(timer.elapsed() < 10'000, "the shutdown waited for a client");
    }
};

QTEST_GUILESS_MAIN(ServerProcessTest)
#include "tst_server_process.moc"
